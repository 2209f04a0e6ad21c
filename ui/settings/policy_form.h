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
class FormRow;
class MomentField;
class PlainLabel;
class PolicySteps;

/// A policy being written, as a draft keeps it.
struct PolicyDraft
{
    Policy before;  ///< as it was opened
    Policy written; ///< as it stands now
    QString reason;

    friend bool operator==(const PolicyDraft &, const PolicyDraft &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("before", &PolicyDraft::before), field("written", &PolicyDraft::written),
                          field("reason", &PolicyDraft::reason)};
    }
};

/// A policy being written: whom it is for, its steps, and beside it at every keystroke what it says in plain
/// language and what is wrong with it. What keeps it from being saved is said beside its field. Ctrl+Enter
/// saves, Esc leaves.
class PolicyForm final : public QFrame
{
    Q_OBJECT

public:
    PolicyForm(PolicyDraft draft, const ReferenceData &reference, PolicyGround ground, const Clock &clock,
               QWidget *parent = nullptr);

    [[nodiscard]] Policy policy() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] PolicyDraft draft() const { return {m_draft.before, policy(), reason()}; }
    /// True when something stands there that is not saved.
    [[nodiscard]] bool isDirty() const;
    void focusFirst();
    /// As Ctrl+Enter: what is missing is said beside its field, else saveRequested().
    void askSave();
    /// Why it was not saved: beside the field that it is about, which takes the focus.
    void refuse(const Error &error);

Q_SIGNALS:
    void edited();
    void saveRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString title() const;
    void addHead();
    void addTimes();
    void addRest();
    void addButtons();
    void listen();
    void review();
    [[nodiscard]] FormRow *rowOf(const QString &detail) const;
    void clearRefusals();

    PolicyDraft m_draft; ///< as it was opened
    Policy m_begun;      ///< as the fields show what it was before
    const ReferenceData &m_reference;
    PolicyGround m_ground;
    FormGrid *m_grid;
    QLineEdit *m_nameSv;
    QLineEdit *m_nameEn;
    QComboBox *m_urgency;
    CompleterField *m_municipality;
    QComboBox *m_crime;
    MomentField *m_validFrom;
    MomentField *m_retiredAt;
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
    FormRow *m_nameRow = nullptr;
    FormRow *m_scopeRow = nullptr;
    FormRow *m_validFromRow = nullptr;
    FormRow *m_retiredAtRow = nullptr;
    FormRow *m_reasonRow = nullptr;
    PlainLabel *m_stepsProblem;
    PlainLabel *m_problem;
    QPushButton *m_save;
};

} // namespace jour::ui
