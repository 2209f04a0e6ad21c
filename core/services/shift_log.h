#pragma once

#include "domain/contacts/call_list.h"
#include "services/desk.h"
#include "store/store.h"

#include <QHash>

#include <optional>
#include <vector>

namespace jour {

/// A shift at the desk as it was last told.
struct ShiftRecord
{
    ShiftId id;
    OperatorId startedBy;
    std::vector<OperatorId> people;
    QString others; ///< without an account
    Instant from;
    std::optional<Instant> until; ///< as planned
    QString untilWords;           ///< as it was typed, where that is no time
    qint64 seq = 0;               ///< of its start
    std::optional<events::ShiftEnded> ended;
    friend bool operator==(const ShiftRecord &, const ShiftRecord &) = default;
};

/// What was said to one case of a handover.
struct CaseAnswer
{
    bool taken = false;
    QString reason; ///< why not
    OperatorId by;
    Instant at;
    qint64 seq = 0;
    friend bool operator==(const CaseAnswer &, const CaseAnswer &) = default;
};

struct HandoverRecord
{
    events::HandoverMade made;
    OperatorId outgoing;
    OperatorId madeBy; ///< who made the list; not the outgoing where another made it anew for them
    Instant at;
    qint64 seq = 0;
    QHash<CaseId, CaseAnswer> answers;
    std::optional<events::HandoverSigned> bothSigned;
    std::optional<Instant> signedAt;
    friend bool operator==(const HandoverRecord &, const HandoverRecord &) = default;
};

/// Words for those who come, as they hold now.
struct WordsRecord
{
    events::HandoverWordsWritten words;
    std::optional<CaseId> caseRef;
    OperatorId author;
    Instant at;
    qint64 seq = 0;
    bool isRead = false; ///< a message, and the one it is for has said so
    friend bool operator==(const WordsRecord &, const WordsRecord &) = default;
};

/// The nights at the desk as the journal tells them.
struct ShiftLog
{
    std::optional<ShiftRecord> running;
    std::optional<ShiftRecord> last;        ///< the newest, running or ended
    std::optional<HandoverRecord> handover; ///< the newest
    std::optional<HandoverRecord> finished; ///< the newest that was signed, or that a shift ended with
    qint64 since = 0;                       ///< the next handover tells of what came after this place
    /// Oldest first: since the finished one (where there is none, since the shift before began), and every
    /// unread message.
    std::vector<WordsRecord> words;
};

/// How far back a message that nobody has read is looked for.
inline constexpr Duration messagesKept = std::chrono::hours{24 * 60};
/// Where nothing was ever handed over, a handover begins so long ago, or with the shift if that began before.
inline constexpr Duration firstHandoverReaches = std::chrono::hours{16};

/// `anew`: a handover that is taken for unfinished though its shift ended, for it is made anew.
[[nodiscard]] Result<ShiftLog> shiftLog(const Desk &desk, HandoverId anew = {});

/// The time ahead of the shift that runs, for the papers on the desk.
[[nodiscard]] Result<OpenSpan> timeAheadOf(const Desk &desk);

/// What holds of `written`: neither replaced nor withdrawn.
[[nodiscard]] std::vector<WordsRecord> wordsInForce(const std::vector<WordsRecord> &written);

} // namespace jour
