#pragma once

#include "rosters/duty_form.h"
#include "rosters/roster_state.h"

class QLineEdit;

namespace jour {
class Clock;
}

namespace jour::ui {

class ChoiceRow;
class FormRow;
class MomentField;

/// One shift: who, from when until when. A name that is not known becomes a new person.
class ShiftForm final : public DutyForm
{
    Q_OBJECT

public:
    ShiftForm(const ShiftDraft &draft, const DutyIndex &index, const Municipalities &all, const Clock &clock,
              QWidget *parent = nullptr);

    [[nodiscard]] ShiftDraft draft() const;

private:
    DutyShiftId m_shift;
    CompleterField *m_who;
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_remark;
};

/// A change for a while: somebody comes, somebody does not, or one comes for another; why.
class OverrideForm final : public DutyForm
{
    Q_OBJECT

public:
    OverrideForm(const DutyOverride &change, const DutyIndex &index, const Municipalities &all,
                 const Clock &clock, QWidget *parent = nullptr);

    /// Without the span where it cannot be read.
    [[nodiscard]] DutyOverride change() const;

private:
    void showKind();

    DutyOverride m_change;
    ChoiceRow *m_kind;
    CompleterField *m_who;
    CompleterField *m_instead;
    FormRow *m_whoRow;
    FormRow *m_insteadRow;
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_reason;
};

/// Two people take each other's turns for a while.
class SwapForm final : public DutyForm
{
    Q_OBJECT

public:
    SwapForm(const DutyOverride &proposed, const DutyIndex &index, const Municipalities &all,
             const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] DutyWho one() const;
    [[nodiscard]] DutyWho other() const;
    [[nodiscard]] std::optional<Instant> from() const;
    [[nodiscard]] std::optional<Instant> to() const;
    [[nodiscard]] QString reason() const;

private:
    CompleterField *m_one;
    CompleterField *m_other;
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_reason;
};

} // namespace jour::ui
