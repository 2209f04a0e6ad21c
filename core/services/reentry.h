#pragma once

#include "domain/events/act_events.h"
#include "domain/events/afterwards.h"
#include "services/desk.h"

namespace jour {

/// Enters what was done and written on paper while the program could not be used. What is saved is the
/// ordinary event with its true time, and in the same commit that it was entered afterwards. Deadlines move
/// from now on as its facts say (rules_afterwards.h); nothing that stood in the journal changes.
class Reentry final
{
public:
    /// `what`: when it happened, and the code of the sheet. A time in the future, before the case began or
    /// long ago is kept as given.
    Reentry(Desk &desk, Afterwards what) : m_desk{desk}, m_what{std::move(what)} {}

    /// Invalid("text") without a word.
    [[nodiscard]] Result<> note(CaseId id, const QString &text);
    [[nodiscard]] Result<> call(CaseId id, Attempt attempt);
    /// The call in which somebody took it, and the promise. Where somebody promised later than that, it is
    /// written down and moves no deadline. Invalid("person") without who it was.
    [[nodiscard]] Result<> promise(CaseId id, Attempt called, Acknowledgement acknowledgement);
    /// As Acts::decide().
    [[nodiscard]] Result<> decide(CaseId id, events::DecisionRecorded decision);
    /// As Acts::handOff().
    [[nodiscard]] Result<> handOff(CaseId id, qint64 seenRevision, events::HandOffMade handOff);

private:
    [[nodiscard]] Result<> commit(CaseId id, std::vector<NewEvent> events);

    Desk &m_desk;
    Afterwards m_what;
};

/// The mark of what stands in `events`, to be written last in their commit.
[[nodiscard]] NewEvent afterwardsMark(CaseId id, const std::vector<NewEvent> &events, const Afterwards &what);

/// What is odd about the time of an entry, to be told beside it; nothing is refused for it.
enum class OddTime {
    None,
    InFuture,
    BeforeCase, ///< before the case's call was received
    LongAgo,    ///< more than longAgo before now
};
inline constexpr Duration longAgo = std::chrono::hours{14 * 24};
[[nodiscard]] OddTime oddTime(Instant happenedAt, std::optional<Instant> caseReceivedAt, Instant now);

} // namespace jour
