#pragma once

#include "rosters/duty_form.h"
#include "rosters/roster_state.h"

class QLineEdit;

namespace jour::ui {

class ChoiceRow;
class FormRow;

/// One shift: who, from when until when. A name that is not known becomes a new person.
class ShiftForm final : public DutyForm
{
    Q_OBJECT

public:
    ShiftForm(const ShiftDraft &draft, const DutyFormContext &context, QWidget *parent = nullptr);

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
    OverrideForm(const DutyOverride &change, const DutyFormContext &context, QWidget *parent = nullptr);

    /// Nothing without a readable span.
    [[nodiscard]] std::optional<DutyOverride> change() const;
    [[nodiscard]] QString unreadable() const override;

Q_SIGNALS:
    void withdrawRequested();

protected:
    void keptShown() override { showKind(); }

private:
    [[nodiscard]] OverrideKind kind() const;
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
    SwapForm(const DutyOverride &proposed, const DutyFormContext &context, QWidget *parent = nullptr);

    [[nodiscard]] SwapDraft draft() const;
    [[nodiscard]] QString unreadable() const override;

private:
    CompleterField *m_one;
    CompleterField *m_other;
    MomentField *m_from;
    MomentField *m_to;
    QLineEdit *m_reason;
};

} // namespace jour::ui
