#include "services/since_last.h"

#include "domain/events/persons_act.h"
#include "services/case_reading.h"
#include "services/signatures.h"
#include "services/words_left.h"
#include "store/case_reader.h"
#include "store/journal.h"
#include "store/received.h"
#include "store/shift_reader.h"

#include <algorithm>
#include <map>

namespace jour {

namespace {

/// This session's beginning and whatever ended the one before.
constexpr int sessionsBack = 4;

struct Visit
{
    qint64 seq = 0;
    Instant at;
};

/// The end of the session before this one; of one that was cut off, its beginning. While nothing can be saved
/// this one has not been written down, and the newest is the end of the one before.
std::optional<Visit> lastVisit(const std::vector<Event> &newestFirst)
{
    bool isBefore =
        !newestFirst.empty() && newestFirst.front().type == QLatin1String{events::SessionEnded::type};
    for (const Event &event : newestFirst) {
        if (isBefore)
            return Visit{event.seq, event.at.wall()};
        isBefore = event.type == QLatin1String{events::SessionOpened::type};
    }
    return std::nullopt;
}

/// What a journal holds of one's own work and of others' since.
struct Tally
{
    bool worksOnIt = false;
    OperatorId owner;
    std::map<QString, int> times;
    std::vector<OperatorId> by;
    Instant lastAt;
};

Tally tallyOf(const std::vector<Event> &journal, OperatorId me, qint64 since)
{
    Tally tally;
    for (const Event &event : journal) {
        const bool isNews = event.author != me && event.seq > since;
        const bool isProof = event.author == me && !tally.worksOnIt;
        // Few of a long journal matter, and to decode a body costs more than to read it.
        if (!isNews && !isProof && event.type != QLatin1String{events::CaseAssigned::type})
            continue;
        const EventBody body = event.decodedBody();
        if (const auto *assigned = std::get_if<events::CaseAssigned>(&body))
            tally.owner = assigned->to;
        if (!isPersonsAct(body))
            continue;
        tally.worksOnIt |= event.author == me;
        if (isNews) {
            ++tally.times[event.type];
            tally.lastAt = event.at.wall();
            if (std::ranges::find(tally.by, event.author) == tally.by.end())
                tally.by.push_back(event.author);
        }
    }
    tally.worksOnIt |= tally.owner == me;
    return tally;
}

std::optional<ChangedCase> changed(Desk &desk, CaseId id, const Tally &tally, const Signatures &signatures)
{
    const auto row = CaseReading{desk}.row(id);
    if (!row)
        return std::nullopt;
    ChangedCase one{.row = *row, .lastAt = tally.lastAt, .isMine = tally.owner == desk.actor().id};
    for (const auto &[type, often] : tally.times)
        one.changes.push_back({type, often});
    QStringList by;
    for (const OperatorId who : tally.by)
        by << signatures.value(who);
    one.by = by.join(QStringLiteral(", "));
    return one;
}

/// Whoever was never here has seen none of them.
int wordsSince(Desk &desk, const ShiftLog &log, qint64 since)
{
    const auto newest = Handovers{desk}.newest();
    if (!newest)
        return 0;
    const WordsLeft left = wordsLeft(log, *newest, since, desk.actor().id);
    const CaseReader reader{desk.store().connection()};
    const auto standing = std::ranges::count_if(
        left.cases, [&](const auto &one) { return reader.find(one.first).has_value(); }); // not erased
    return static_cast<int>(standing) + (left.night.isEmpty() ? 0 : 1);
}

void addFromLastShift(Desk &desk, qint64 since, SinceLast &made)
{
    const auto log = shiftLog(desk);
    if (!log)
        return;
    made.words = wordsSince(desk, *log, since);
    for (HandoverMessage &message : messagesIn(desk, log->words))
        if (!message.isRead && message.to == desk.actor().id)
            made.messages.push_back(std::move(message));
}

} // namespace

Result<SinceLast> sinceLast(Desk &desk)
{
    Store &store = desk.store();
    const OperatorId me = desk.actor().id;
    const auto sessions = ShiftReader{store.connection()}.sessionsOf(me, sessionsBack);
    const auto signatures = signaturesOf(store);
    if (!sessions || !signatures)
        return tl::make_unexpected(sessions ? signatures.error() : sessions.error());
    SinceLast made;
    const auto visit = lastVisit(*sessions);
    addFromLastShift(desk, visit ? visit->seq : 0, made);
    if (!visit)
        return made;
    made.since = visit->at;
    const auto touched = casesTouched(store.connection(), visit->at);
    if (!touched)
        return tl::make_unexpected(touched.error());
    for (const CaseId id : *touched) {
        const auto journal = store.journal().ofCase(id);
        if (!journal)
            return tl::make_unexpected(journal.error());
        const Tally tally = tallyOf(*journal, me, visit->seq);
        if (tally.times.empty())
            continue;
        if (!tally.worksOnIt)
            ++made.others;
        else if (auto one = changed(desk, id, tally, *signatures))
            made.cases.push_back(std::move(*one));
    }
    std::ranges::stable_sort(made.cases, std::greater{}, &ChangedCase::lastAt);
    return made;
}

} // namespace jour
