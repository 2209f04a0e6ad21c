#pragma once

#include "domain/contacts/contact_point.h"
#include "services/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace jour::ui {

class CompleterField;
class FormGrid;
class WindowField;

/// The fields of one step of a policy: what, whom, within how long, what counts as done, how loud.
class PolicyStepFields final : public QWidget
{
    Q_OBJECT

public:
    PolicyStepFields(const ReferenceData &reference, const std::vector<ContactPoint> &directory,
                     QWidget *parent);

    /// Shows the step without a signal.
    void show(const PolicyStep &step);
    [[nodiscard]] PolicyStep step() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void fillChoices(const ReferenceData &reference, const std::vector<ContactPoint> &directory);
    void addRows();
    void listen();
    void showWhom();

    PolicyStep m_step;
    bool m_showing = false;
    FormGrid *m_grid;
    QLineEdit *m_titleSv;
    QLineEdit *m_titleEn;
    QComboBox *m_target;
    QComboBox *m_function;
    CompleterField *m_contact;
    QWidget *m_functionRow = nullptr;
    QWidget *m_contactRow = nullptr;
    QSpinBox *m_delay;
    QSpinBox *m_warn;
    QComboBox *m_done;
    QSpinBox *m_calls;
    QComboBox *m_onEmpty;
    QComboBox *m_heardFrom;
    QComboBox *m_loudness;
    QSpinBox *m_repeat;
    WindowField *m_window;
};

/// A whole number between two, by name.
[[nodiscard]] QSpinBox *numberField(const char *name, int least, int most, QWidget *parent);

} // namespace jour::ui
