#pragma once

#include "domain/escalation/policy_lint.h"
#include "services/desk.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jour::ui {

class CompleterField;
class FormGrid;
class PlainLabel;
class PolicySteps;

/// A policy being written: whom it is for, its steps, and beside it at every keystroke what it says in plain
/// language and what is wrong with it. Ctrl+Enter saves, Esc leaves.
class PolicyForm final : public QFrame
{
    Q_OBJECT

public:
    PolicyForm(Policy policy, const ReferenceData &reference, PolicyGround ground, QWidget *parent = nullptr);

    [[nodiscard]] Policy policy() const;
    [[nodiscard]] QString reason() const;
    void focusFirst();
    void showProblem(const QString &text);

Q_SIGNALS:
    void edited();
    void saveRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString title() const;
    void addHead();
    void addRest();
    void addButtons();
    void listen();
    void review();

    Policy m_policy; ///< as it was opened
    const ReferenceData &m_reference;
    PolicyGround m_ground;
    FormGrid *m_grid;
    QLineEdit *m_nameSv;
    QLineEdit *m_nameEn;
    QComboBox *m_urgency;
    CompleterField *m_municipality;
    QComboBox *m_crime;
    PolicySteps *m_steps;
    QSpinBox *m_repeat;
    QSpinBox *m_retry;
    QSpinBox *m_stallGrace;
    QSpinBox *m_silence;
    QSpinBox *m_snoozeLength;
    QSpinBox *m_snoozeCount;
    PlainLabel *m_flaws;
    PlainLabel *m_reading;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
    QPushButton *m_save;
};

} // namespace jour::ui
