#include "services/shift_log.h"

#include "store/shift_reader.h"

#include <QSet>

#include <algorithm>

namespace jour {

namespace {

/// So many handovers back a finished one is looked for; there is one a shift, and a few are made anew.
constexpr int handoversBack = 64;

template<typename Body>
struct Told
{
    Body body;
    Event event;
};

template<typename Body>
std::vector<Told<Body>> bodiesOf(Result<std::vector<Event>> events)
{
    if (!events)
        throw events.error();
    std::vector<Told<Body>> told;
    for (Event &event : *events)
        if (auto body = event.decodedBody(); auto *one = std::get_if<Body>(&body))
            told.push_back({std::move(*one), std::move(event)});
    return told;
}

std::optional<ShiftRecord> newestShift(const ShiftReader &reader)
{
    const auto started = bodiesOf<events::ShiftStarted>(reader.newestOf(events::ShiftStarted::type, 1));
    if (started.empty())
        return std::nullopt;
    const auto &[body, event] = started.front();
    ShiftRecord shift{.id = body.shift,
                      .startedBy = event.author,
                      .people = body.people,
                      .others = body.others,
                      .from = body.from,
                      .until = body.until,
                      .untilWords = body.untilWords,
                      .seq = event.seq};
    for (const auto &change :
         bodiesOf<events::ShiftChanged>(reader.ofType(events::ShiftChanged::type, event.seq)))
        if (change.body.shift == shift.id) {
            shift.people = change.body.people;
            shift.others = change.body.others;
            shift.until = change.body.until;
            shift.untilWords = change.body.untilWords;
        }
    for (const auto &end : bodiesOf<events::ShiftEnded>(reader.ofType(events::ShiftEnded::type, event.seq)))
        if (end.body.shift == shift.id)
            shift.ended = end.body;
    return shift;
}

void addHandovers(const ShiftReader &reader, HandoverId anew, ShiftLog &log)
{
    QHash<HandoverId, Told<events::HandoverSigned>> bothSigned;
    for (auto &one :
         bodiesOf<events::HandoverSigned>(reader.newestOf(events::HandoverSigned::type, handoversBack)))
        bothSigned.insert(one.body.handover, one);
    QSet<HandoverId> endedWith;
    for (const auto &one :
         bodiesOf<events::ShiftEnded>(reader.newestOf(events::ShiftEnded::type, handoversBack)))
        if (one.body.handover && one.body.handover != anew)
            endedWith.insert(*one.body.handover);
    for (const auto &[body, event] :
         bodiesOf<events::HandoverMade>(reader.newestOf(events::HandoverMade::type, handoversBack))) {
        HandoverRecord record{.made = body,
                              .outgoing = body.outgoing.isNull() ? event.author : body.outgoing,
                              .madeBy = event.author,
                              .at = event.at.wall(),
                              .seq = event.seq};
        if (const auto found = bothSigned.constFind(body.handover); found != bothSigned.constEnd()) {
            record.bothSigned = found->body;
            record.signedAt = found->event.at.wall();
        }
        if (!log.handover)
            log.handover = record;
        if (record.bothSigned || endedWith.contains(body.handover)) {
            log.finished = record;
            return;
        }
    }
}

void addAnswers(const ShiftReader &reader, HandoverRecord &record)
{
    for (const auto &[body, event] : bodiesOf<events::HandoverCaseAnswered>(
             reader.ofType(events::HandoverCaseAnswered::type, record.seq - 1)))
        if (body.handover == record.made.handover && event.caseRef)
            record.answers.insert(*event.caseRef,
                                  {body.taken, body.reason, body.by.isNull() ? event.author : body.by,
                                   event.at.wall(), event.seq});
}

/// The place before the newest shift that ended: what it left words about holds, though nothing was ever
/// handed over.
std::optional<qint64> beforeEndedShift(const ShiftReader &reader)
{
    const auto ended = bodiesOf<events::ShiftEnded>(reader.newestOf(events::ShiftEnded::type, 1));
    if (ended.empty())
        return std::nullopt;
    for (const auto &[body, event] : // one may run by now
         bodiesOf<events::ShiftStarted>(reader.newestOf(events::ShiftStarted::type, 2)))
        if (body.shift == ended.front().body.shift)
            return event.seq - 1;
    return std::nullopt;
}

std::vector<WordsRecord> wordsOf(const ShiftReader &reader, qint64 after, qint64 since)
{
    std::vector<WordsRecord> written;
    for (const auto &[body, event] :
         bodiesOf<events::HandoverWordsWritten>(reader.ofType(events::HandoverWordsWritten::type, after)))
        written.push_back({body, event.caseRef, event.author, event.at.wall(), event.seq});
    QSet<EntryId> read;
    for (const auto &one : bodiesOf<events::MessageRead>(reader.ofType(events::MessageRead::type, after)))
        read.insert(one.body.entry);
    std::vector<WordsRecord> words = wordsInForce(written);
    for (WordsRecord &one : words)
        one.isRead = read.contains(one.words.entry);
    std::erase_if(words, [&](const WordsRecord &one) {
        const bool isMessage = one.words.about == QLatin1String{"message"};
        return one.seq <= since && (!isMessage || one.isRead);
    });
    return words;
}

} // namespace

std::vector<WordsRecord> wordsInForce(const std::vector<WordsRecord> &written)
{
    QSet<EntryId> replaced;
    for (const WordsRecord &one : written)
        if (one.words.supersedes)
            replaced.insert(*one.words.supersedes);
    std::vector<WordsRecord> words;
    for (const WordsRecord &one : written)
        if (!replaced.contains(one.words.entry) && !one.words.text.isEmpty())
            words.push_back(one);
    return words;
}

Result<ShiftLog> shiftLog(const Desk &desk, HandoverId anew)
try {
    const ShiftReader reader{desk.store().connection()};
    ShiftLog log;
    log.last = newestShift(reader);
    if (log.last && !log.last->ended)
        log.running = log.last;
    addHandovers(reader, anew, log);
    for (auto *record : {&log.handover, &log.finished})
        if (*record)
            addAnswers(reader, **record);
    const auto before = [&](Instant at) {
        const auto found = reader.lastBefore(at);
        if (!found)
            throw found.error();
        return *found;
    };
    if (log.finished) {
        log.since = log.finished->made.upTo;
    } else {
        // A shift that was started late began before it was told of.
        log.since = before(desk.now() - firstHandoverReaches);
        if (log.running)
            log.since = std::min(log.since, log.running->seq - 1);
    }
    const qint64 told =
        log.finished ? log.finished->seq : std::min(log.since, beforeEndedShift(reader).value_or(log.since));
    log.words = wordsOf(reader, std::min(before(desk.now() - messagesKept), told), told);
    return log;
} catch (const Error &error) {
    return tl::make_unexpected(error);
}

Result<OpenSpan> timeAheadOf(const Desk &desk)
{
    return shiftLog(desk).map([&](const ShiftLog &log) {
        return timeAhead(desk.now(), log.running ? log.running->until : std::nullopt);
    });
}

} // namespace jour
