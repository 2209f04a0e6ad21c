#pragma once

#include "domain/cases/case_transitions.h"
#include "domain/events/event_body.h"
#include "services/desk.h"

namespace jour {

/// What a move to another state carries.
struct StateMove
{
    CaseState to = CaseState::Acknowledged;
    QString waitingFor;
    QString disposition; ///< key of "dispositions"
    QString reason;
    std::optional<CaseId> sameAs =
        {}; ///< closed as `sameAsAnother`: the other case, where somebody said which
};

/// What an operator does to a case. Each is one commit; each is refused with Conflict when the case has moved
/// on since `seenRevision`, and told with Invalid when a demanded part is missing.
class Casework final
{
public:
    explicit Casework(Desk &desk) : m_desk{desk} {}

    /// `fact` is a JSON name of CaseFacts. A change of urgency re-plans (R7), of the police's stated time
    /// moves its timer.
    [[nodiscard]] Result<> changeFact(CaseId id, const QString &fact, const QJsonValue &to,
                                      const QString &reason = {});
    /// Closing ends every timer in the same commit (R12), and claims a hand-off only when one is recorded;
    /// as the same happening as a named case it goes under that one in the same commit;
    /// reopening starts a new run (R13) and arms the statutory limits and the police's stated time again;
    /// acknowledging or working does the own desk's step.
    [[nodiscard]] Result<> move(CaseId id, qint64 seenRevision, const StateMove &move);
    /// R14. To the actor: at once. To anybody else it is an offer, and it rings when nobody took it over in
    /// time; the case stays where it is, and so do its deadlines.
    [[nodiscard]] Result<> assign(CaseId id, OperatorId to);
    /// The actor takes over a case that was offered; Invalid "offer" when it was not.
    [[nodiscard]] Result<> accept(CaseId id);
    /// How long an offer may stand.
    static constexpr Duration offerStands = std::chrono::minutes{15};

    [[nodiscard]] Result<PersonId> addPerson(CaseId id, const PersonFacts &facts);
    [[nodiscard]] Result<> changePersonFact(PersonId id, const QString &fact, const QJsonValue &to,
                                            const QString &reason = {});
    [[nodiscard]] Result<> removePerson(PersonId id, const QString &reason);
    /// NotAllowed when either of the two has an assumed identity.
    [[nodiscard]] Result<> link(PersonId id, PersonId other, const QString &reason);
    [[nodiscard]] Result<> unlink(PersonId id, PersonId other, const QString &reason);

    /// `supersedes` names the note that this one corrects.
    [[nodiscard]] Result<EntryId> note(CaseId id, const QString &text, std::optional<Instant> happenedAt = {},
                                       std::optional<EntryId> supersedes = {});
    [[nodiscard]] Result<> answerChecklist(CaseId id, const QString &key, Answer answer,
                                           const QString &remark);

private:
    Desk &m_desk;
};

} // namespace jour
