#pragma once

#include "domain/cases/classification.h"
#include "rosters/duty_form.h"

class QComboBox;
class QLineEdit;

namespace jour::ui {

class FormRow;

/// Somebody on duty: name, post, and the numbers in the order they are tried.
class PersonForm final : public DutyForm
{
    Q_OBJECT

public:
    PersonForm(DutyPerson person, const Classifications &lists, QWidget *parent = nullptr);

    /// As the form found them.
    [[nodiscard]] const DutyPerson &before() const { return m_person; }
    [[nodiscard]] DutyPerson person() const;

Q_SIGNALS:
    void retireRequested(jour::DutyPersonId person);

private:
    /// One way to reach them. What the form does not show of it is kept.
    struct Line
    {
        Channel before;
        QComboBox *kind;
        QLineEdit *value;
        FormRow *row;
    };
    void addLine(const Channel &channel);
    /// Beside each number what is odd about it; that there is none at all, beside the first.
    void tellNotes();

    DutyPerson m_person;
    const Classifications &m_lists;
    QLineEdit *m_name;
    QLineEdit *m_post;
    QLineEdit *m_remark;
    std::vector<Line> m_lines;
};

} // namespace jour::ui
