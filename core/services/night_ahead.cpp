#include "services/night_ahead.h"

#include "domain/cases/case_transitions.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/escalation/dry_run.h"
#include "domain/escalation/move_builder.h"
#include "domain/escalation/sleep.h"
#include "services/case_reading.h"
#include "services/chase_now.h"
#include "services/duty_book.h"
#include "services/masking.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <QHash>

#include <algorithm>

namespace jour {

namespace {

/// More in one municipality than this within two weeks is a roster by the hour, which nobody reads on a line.
constexpr std::size_t mostTurns = 60;

void byDueTime(std::vector<Timer> &timers)
{
    std::ranges::sort(timers, {}, [](const Timer &t) { return std::pair{t.due, t.id}; });
}

void add(AheadCase &one, const Timer &timer)
{
    if (!one.row.asleep || !fallsAsleep(timer.kind))
        one.live.push_back(shownTimer(timer, one.row.masked));
}

/// Who is called first, by name.
DutyTurn turnOf(const DutyIndex &index, const FirstToCall &span, const QString &municipality)
{
    DutyTurn turn{span.from, municipality, {}, {}};
    if (const ContactPoint *point = index.point(span.who.point))
        turn.name = point->name;
    if (const DutyPerson *person = index.person(span.who.person))
        turn.person = person->name;
    return turn;
}

bool isSameName(const DutyTurn &a, const DutyTurn &b)
{
    return a.name == b.name && a.person == b.person;
}

void addTurns(const DutyIndex &index, const QString &municipality, Instant from, Instant to,
              std::vector<DutyTurn> &turns)
{
    // A turn at the very end is told.
    const auto spans = firstToCall(index, municipality, {}, from, to + Duration{1});
    const std::size_t end = std::min(spans.size(), mostTurns + 1);
    for (std::size_t i = 1; i < end; ++i) {
        DutyTurn turn = turnOf(index, spans[i], municipality);
        if (!isSameName(turn, turnOf(index, spans[i - 1], municipality)))
            turns.push_back(std::move(turn));
    }
}

/// Where nobody answers the engine says so in a move of its own, of the step that it has just entered.
std::vector<ComingStep> stepsOf(const std::vector<DryRunMove> &moves, const Policy &policy)
{
    std::vector<ComingStep> steps;
    for (const DryRunMove &move : moves) {
        const bool outside = move.rule == QLatin1String{"R2w"};
        if ((outside || move.rule == QLatin1String{"R2e"}) && !steps.empty()) {
            steps.back().nobody = move.whom.empty();
            steps.back().outside = outside;
        } else if (move.state == RunState::Exhausted)
            steps.push_back({move.at, {}, false, true});
        else if (move.state == RunState::Contacting)
            steps.push_back({move.at, stepAt(policy, move.step), false, false});
    }
    return steps;
}

} // namespace

Result<std::vector<AheadCase>> NightAhead::cases() const
{
    const CaseReader reader{m_desk.store().connection()};
    const auto timers = reader.liveTimers();
    const auto whereabouts = reader.whereaboutsOfOpen();
    if (!timers || !whereabouts)
        return tl::make_unexpected(timers ? whereabouts.error() : timers.error());
    return CaseReading{m_desk}.board(Duration{0}).map([&](const Board &board) {
        std::vector<AheadCase> all;
        QHash<CaseId, std::size_t> places;
        for (const BoardRow &row : board.rows) {
            if (!isOpen(row.state))
                continue;
            places.insert(row.id, all.size());
            all.push_back({row, {}, row.masked ? QString{} : whereabouts->value(row.id)});
        }
        for (const Timer &timer : *timers)
            if (const auto place = places.constFind(timer.caseRef); place != places.constEnd())
                add(all[*place], timer);
        for (AheadCase &one : all)
            byDueTime(one.live);
        return all;
    });
}

Result<AheadCase> NightAhead::of(CaseId id) const
{
    const auto row = CaseReading{m_desk}.row(id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!isOpen(row->state))
        return fail(ErrorCode::NotFound, QStringLiteral("case"));
    const CaseReader reader{m_desk.store().connection()};
    const auto timers = reader.timersOf(id);
    const auto c = reader.find(id);
    if (!timers || !c)
        return tl::make_unexpected(timers ? c.error() : timers.error());
    AheadCase one{*row, {}, row->masked ? QString{} : c->facts.whereabouts.code};
    for (const Timer &timer : *timers)
        if (timer.end == TimerEnd::Live)
            add(one, timer);
    byDueTime(one.live);
    return one;
}

Result<std::vector<ComingStep>> NightAhead::coming(CaseId id, Instant to) const
{
    if (const auto row = CaseReading{m_desk}.row(id); row && row->asleep)
        return std::vector<ComingStep>{};
    return chaseOf(m_desk, id).map([&](const ChaseNow &chase) {
        const auto moves =
            comingMoves(chase.run, chase.timers, m_desk.now(), to, stepDutyFor(m_desk, chase.c.facts));
        return stepsOf(moves, chase.run.policy);
    });
}

std::vector<DutyTurn> NightAhead::dutyTurns(const QStringList &municipalities, Instant from, Instant to) const
{
    std::vector<DutyTurn> turns;
    for (const QString &municipality : municipalities)
        addTurns(m_desk.duties().index(), municipality, from, to, turns);
    std::ranges::stable_sort(turns, {}, &DutyTurn::at);
    return turns;
}

} // namespace jour
