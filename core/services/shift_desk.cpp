#include "services/shift_desk.h"

#include "base/text.h"
#include "domain/cases/case_transitions.h"
#include "domain/contacts/call_list.h"
#include "services/case_reading.h"
#include "services/duty_book.h"
#include "services/handover_masking.h"
#include "services/operators.h"
#include "services/signatures.h"
#include "services/sleeping_cases.h"
#include "services/words_left.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

namespace {

template<typename T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw result.error();
    return std::move(*result);
}

/// As the banner of the desk has them.
std::vector<GapAhead> gapsToTell(Desk &desk)
{
    return withFallbacks(
        desk, gapsWithin(desk.duties().index(), placesToWatch(desk), desk.now(), desk.now() + gapsAheadFor));
}

/// With the numbers; the words of a case with somebody protected in it stay closed.
void addCaseWords(const Desk &desk, const WordsLeft &left, ShiftOverview &made)
{
    const CaseReader reader{desk.store().connection()};
    for (const auto &[id, words] : left.cases)
        if (const auto found = reader.find(id)) // not where it was erased
            made.caseWords.push_back({found->number, isProtectedNow(desk, id) ? QString{} : words});
}

void addWords(const Desk &desk, const WordsLeft &left, ShiftOverview &made)
{
    addCaseWords(desk, left, made);
    made.nightWords = valueOrThrow(withoutProtected(desk, left.night.join(QLatin1Char('\n'))));
}

std::vector<OperatorId> withActor(std::vector<OperatorId> people, OperatorId actor)
{
    if (std::ranges::find(people, actor) == people.end())
        people.insert(people.begin(), actor);
    return people;
}

} // namespace

Result<ShiftOverview> ShiftDesk::overview() const
try {
    const ShiftLog log = valueOrThrow(shiftLog(m_desk));
    ShiftOverview made{.running = log.running};
    if (log.running)
        made.runningPeople = peopleOf(m_desk, log.running->people, log.running->others);
    else
        made.lastEnded = log.last;
    for (BoardRow &row : valueOrThrow(CaseReading{m_desk}.board(Duration{0})).rows) {
        if (!isOpen(row.state))
            continue;
        if (row.asleep)
            ++made.sleeping;
        else
            made.open.push_back(std::move(row));
    }
    const auto newest = valueOrThrow(Handovers{m_desk}.newest());
    addWords(m_desk, wordsLeft(log, newest), made);
    if (newest && !newest->record.bothSigned)
        made.handover = newest;
    for (HandoverMessage &message : messagesIn(m_desk, log.words))
        if (!message.isRead && (message.to.isNull() || message.to == m_desk.actor().id))
            made.messages.push_back(std::move(message));
    made.gaps = gapsToTell(m_desk);
    made.round = TestRound{m_desk}.standing();
    return made;
} catch (const Error &error) {
    return tl::make_unexpected(error);
}

Result<std::vector<Operator>> ShiftDesk::operators() const
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    return Operators{m_desk}.all().map([&](std::vector<Operator> all) {
        std::erase_if(all, [&](const Operator &who) {
            const bool works =
                log->running && std::ranges::find(log->running->people, who.id) != log->running->people.end();
            return !who.active && !works;
        });
        return all;
    });
}

Result<ShiftId> ShiftDesk::start(std::vector<OperatorId> people, const QString &others,
                                 std::optional<Instant> until, const QString &untilWords)
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    if (log->running)
        return fail(ErrorCode::Conflict, QStringLiteral("shift"));
    const events::ShiftStarted started{ShiftId::random(),
                                       withActor(std::move(people), m_desk.actor().id),
                                       cleaned(others).trimmed(),
                                       m_desk.now(),
                                       until,
                                       cleaned(untilWords).trimmed()};
    return m_desk.commit({{std::nullopt, started}}).map([&](const Committed &) { return started.shift; });
}

Result<> ShiftDesk::change(std::vector<OperatorId> people, const QString &others,
                           std::optional<Instant> until, const QString &untilWords)
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    if (!log->running)
        return fail(ErrorCode::Conflict, QStringLiteral("shift"));
    const events::ShiftChanged changed{log->running->id, std::move(people), cleaned(others).trimmed(), until,
                                       cleaned(untilWords).trimmed()};
    return m_desk.commit({{std::nullopt, changed}}).map([](const Committed &) {});
}

Result<std::vector<LeftCase>> ShiftDesk::leftBehind() const
{
    const auto log = shiftLog(m_desk);
    const auto records = CaseReader{m_desk.store().connection()}.board();
    const auto signatures = signaturesOf(m_desk.store());
    if (!log || !records || !signatures)
        return tl::make_unexpected(!log ? log.error() : !records ? records.error() : signatures.error());
    const auto goesHome = [&](OperatorId who) {
        return !log->running || std::ranges::find(log->running->people, who) != log->running->people.end();
    };
    const Instant asleep = asleepBefore(m_desk);
    std::vector<LeftCase> left;
    for (const BoardRecord &one : *records)
        if (one.state != CaseState::HandedOver && one.touchedAt > asleep &&
            (one.assigned.isNull() || goesHome(one.assigned)))
            left.push_back({one.id, one.number, signatures->value(one.assigned)});
    std::ranges::sort(left, {}, &LeftCase::number);
    return left;
}

Result<std::vector<LeftCase>> ShiftDesk::end(const QString &remark)
{
    const auto log = shiftLog(m_desk);
    if (!log)
        return tl::make_unexpected(log.error());
    if (!log->running)
        return fail(ErrorCode::Conflict, QStringLiteral("shift"));
    const auto left = leftBehind();
    if (!left)
        return left;
    events::ShiftEnded ended{log->running->id, m_desk.now(), {}, {}, cleaned(remark).trimmed()};
    if (log->handover && log->handover->made.shift == ended.shift)
        ended.handover = log->handover->made.handover;
    for (const LeftCase &one : *left)
        ended.withoutOwner.push_back(one.id);
    return m_desk.commit({{std::nullopt, ended}}).map([&](const Committed &) { return *left; });
}

} // namespace jour
