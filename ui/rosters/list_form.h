#pragma once

#include "rosters/duty_form.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace jour {
class Clock;
}

namespace jour::ui {

class MomentField;

/// A duty list itself: its name and the contact point behind which it stands.
class ListForm final : public DutyForm
{
    Q_OBJECT

public:
    ListForm(DutyList list, const DutyIndex &index, const Municipalities &all, QWidget *parent = nullptr);

    [[nodiscard]] DutyList list() const;

Q_SIGNALS:
    void retireRequested();

private:
    DutyList m_list;
    QLineEdit *m_name;
    CompleterField *m_point;
};

/// A stretch of time in which only the shifts written here hold: a holiday that is planned by hand.
class FixedForm final : public DutyForm
{
    Q_OBJECT

public:
    FixedForm(DutyList list, std::optional<Instant> from, std::optional<Instant> to, const DutyIndex &index,
              const Municipalities &all, const Clock &clock, QWidget *parent = nullptr);

    /// The list with the span as it is written here; nothing where a time is missing.
    [[nodiscard]] std::optional<DutyList> list() const;
    [[nodiscard]] DutyList withoutSpan() const;

Q_SIGNALS:
    void removeRequested();

private:
    struct Line
    {
        QWidget *row;
        DutyShiftId id;
        CompleterField *who;
        MomentField *from;
        MomentField *to;
    };
    void load(int index);
    void addLine(const DutyShift &shift);
    void addNext();

    DutyList m_list;
    const DutyIndex &m_index;
    const Municipalities &m_all;
    const Clock &m_clock;
    QComboBox *m_which;
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_reason;
    QWidget *m_shifts;
    QVBoxLayout *m_column;
    QPushButton *m_remove;
    std::vector<Line> m_lines;
};

} // namespace jour::ui
