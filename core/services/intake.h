#pragma once

#include "domain/cases/intake_form.h"
#include "domain/events/afterwards.h"
#include "services/desk.h"
#include "store/drafts.h"

namespace jour {

/// Taking a call: the draft from the first keystroke, and the case it becomes.
class Intake final
{
public:
    explicit Intake(Desk &desk) : m_desk{desk} {}

    /// A new form; received at is now.
    [[nodiscard]] Draft begin() const;
    /// A new form for a call that was taken on paper: received at is when it really was.
    [[nodiscard]] Draft beginAfterwards(const Afterwards &taken) const;
    /// Durable when it returns.
    [[nodiscard]] Result<> keep(Draft &draft, const IntakeForm &form);
    [[nodiscard]] static IntakeForm formOf(const Draft &draft);
    /// Intake drafts of everybody, newest first.
    [[nodiscard]] Result<std::vector<Draft>> drafts() const;
    [[nodiscard]] Result<> discard(DraftId id);

    /// Opens the case whatever is missing or odd: facts, persons, plan (R1), the police's stated time and the
    /// statutory limits as timers, and the pasted text as a note of its own, all in one commit; the draft
    /// goes. The case is assigned to the actor. A call that was taken on paper is marked as entered
    /// afterwards; its plan runs from now.
    [[nodiscard]] Result<CaseId> openCase(const Draft &draft, const IntakeForm &form);

private:
    Desk &m_desk;
};

} // namespace jour
