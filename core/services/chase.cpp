#include "services/chase.h"

#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <tuple>

namespace jour {

namespace {

struct ChaseNow
{
    Case c;
    EscalationRun run;
    std::vector<Timer> timers;
};

Result<ChaseNow> chaseOf(const Desk &desk, CaseId id)
{
    const CaseReader reader{desk.store().connection()};
    const auto c = reader.find(id);
    const auto run = reader.runOf(id);
    const auto timers = reader.timersOf(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (!run || !timers)
        return tl::make_unexpected(run ? timers.error() : run.error());
    return ChaseNow{*c, run->value_or(EscalationRun{.caseRef = id}), *timers};
}

Result<> saved(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

/// A case that somebody works on is taken: the first call or promise does the own desk's step.
void takeIfNew(const Desk &desk, ChaseNow &chase, std::vector<NewEvent> &events)
{
    if (chase.c.state != CaseState::New)
        return;
    events.push_back({chase.c.id, events::CaseStateChanged{CaseState::New, CaseState::Working, {}, {}, {}}});
    const Moves moves = ownDeskDone(chase.run, chase.timers, desk.now(), stepDutyFor(desk, chase.c.facts));
    append(events, escalationEvents(chase.c.id, moves, desk.now(), false));
    for (const TimerEnding &ending : moves.ended)
        std::erase_if(chase.timers, [&](const Timer &t) { return t.id == ending.id; });
    chase.timers.insert(chase.timers.end(), moves.armed.begin(), moves.armed.end());
    if (!moves.moves.empty())
        chase.run = moves.moves.back().run;
}

bool hasLiveRun(const ChaseNow &chase)
{
    return !chase.run.id.isNull() && chase.run.state != RunState::Closed;
}

} // namespace

Result<AttemptId> Chase::logAttempt(CaseId id, Attempt attempt)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    attempt = cleanedFacts(attempt);
    if (attempt.id.isNull())
        attempt.id = AttemptId::random();
    if (attempt.at == Instant{})
        attempt.at = m_desk.now();
    std::vector<NewEvent> events{{id, events::ContactAttempted{attempt}}};
    takeIfNew(m_desk, *chase, events);
    if (hasLiveRun(*chase))
        append(events,
               escalationEvents(id, attempted(chase->run, chase->timers, attempt), m_desk.now(), false));
    return m_desk.commit(events).map([&](const Committed &) { return attempt.id; });
}

Result<> Chase::acknowledge(CaseId id, const Acknowledgement &acknowledgement)
{
    auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const Acknowledgement ack = cleanedFacts(acknowledgement);
    if (ack.person.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("person"));
    if (ack.eta && *ack.eta <= m_desk.now())
        return fail(ErrorCode::Invalid, QStringLiteral("eta"));
    std::vector<NewEvent> events{{id, events::ContactAcknowledged{ack}}};
    takeIfNew(m_desk, *chase, events);
    if (hasLiveRun(*chase))
        append(events, escalationEvents(id, acknowledged(chase->run, chase->timers, ack, m_desk.now()),
                                        m_desk.now(), false));
    return saved(m_desk.commit(events));
}

Result<> Chase::promiseKept(CaseId id)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const Moves moves = fulfilled(chase->run, chase->timers, m_desk.now());
    if (moves.isEmpty())
        return {};
    return saved(m_desk.commit(escalationEvents(id, moves, m_desk.now(), false)));
}

Result<> Chase::escalate(CaseId id, int seenRunRev, std::optional<int> toStep, const QString &reason)
{
    const auto chase = chaseOf(m_desk, id);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const auto moves =
        escalated(chase->run, chase->timers, seenRunRev, toStep, cleanedJson(reason).toString(), m_desk.now(),
                  stepDutyFor(m_desk, chase->c.facts));
    if (!moves)
        return tl::make_unexpected(moves.error());
    return saved(m_desk.commit(escalationEvents(id, *moves, m_desk.now(), false)));
}

Result<TimerId> Chase::remind(CaseId id, Instant due, const QString &title)
{
    if (due <= m_desk.now())
        return fail(ErrorCode::Invalid, QStringLiteral("due"));
    Timer timer{.id = TimerId::random(), .caseRef = id, .kind = TimerKind::Reminder};
    timer.title = cleanedJson(title).toString();
    timer.source = QStringLiteral("operator");
    timer.anchor = m_desk.now();
    timer.due = due;
    return m_desk.commit({{id, events::TimerArmed{timer}}}).map([&](const Committed &) { return timer.id; });
}

Result<> Chase::done(TimerId id, const QString &reason)
{
    const auto timer = CaseReader{m_desk.store().connection()}.timer(id);
    if (!timer)
        return tl::make_unexpected(timer.error());
    if (timer->end != TimerEnd::Live)
        return fail(ErrorCode::Conflict);
    if (timer->kind == TimerKind::Promise)
        return promiseKept(timer->caseRef);
    if (timer->kind == TimerKind::Step)
        return fail(ErrorCode::Invalid, QStringLiteral("step"));
    const Instant now = m_desk.now();
    return saved(
        m_desk.commit({{timer->caseRef, events::TimerEnded{id, TimerEnd::Satisfied, now, timer->due - now,
                                                           cleanedJson(reason).toString()}}}));
}

Result<> Chase::snooze(TimerId id, std::chrono::minutes length, const QString &reason)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto timer = reader.timer(id);
    if (!timer)
        return tl::make_unexpected(timer.error());
    const auto chase = chaseOf(m_desk, timer->caseRef);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const SnoozeRule rule = chase->run.id.isNull() ? SnoozeRule{} : chase->run.policy.snooze;
    const auto moves =
        snoozed(*timer, chase->timers, rule, length, cleanedJson(reason).toString(), m_desk.now());
    if (!moves)
        return tl::make_unexpected(moves.error());
    return saved(m_desk.commit(escalationEvents(timer->caseRef, *moves, m_desk.now(), false)));
}

Result<> Chase::wake(TimerId id)
{
    const auto timer = CaseReader{m_desk.store().connection()}.timer(id);
    if (!timer)
        return tl::make_unexpected(timer.error());
    if (!timer->snooze)
        return {};
    return saved(m_desk.commit(escalationEvents(timer->caseRef, woken(*timer), m_desk.now(), false)));
}

Duty Chase::dutyFor(const CaseFacts &facts, const PolicyStep &step, Instant at) const
{
    return stepDutyFor(m_desk, facts)(step, at);
}

Result<int> Chase::tickAll(Instant now)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto runs = reader.liveRuns();
    if (!runs)
        return tl::make_unexpected(runs.error());
    int moved = 0;
    for (const EscalationRun &run : *runs) {
        if (!run.nextAt || *run.nextAt > now)
            continue;
        const auto chase = chaseOf(m_desk, run.caseRef);
        if (!chase)
            continue;
        const Moves moves = tick(run, chase->timers, now, stepDutyFor(m_desk, chase->c.facts));
        if (moves.isEmpty())
            continue;
        const auto committed = m_desk.commit(escalationEvents(run.caseRef, moves, now, true));
        if (!committed)
            return tl::make_unexpected(committed.error());
        ++moved;
    }
    return moved;
}

Result<> Chase::reanchorAll(Instant now)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto runs = reader.liveRuns();
    if (!runs)
        return tl::make_unexpected(runs.error());
    for (const EscalationRun &run : *runs) {
        const auto timers = reader.timersOf(run.caseRef);
        if (!timers)
            return tl::make_unexpected(timers.error());
        const Moves moves = reanchored(run, *timers, now);
        if (moves.isEmpty())
            continue;
        if (const auto kept = m_desk.commit(escalationEvents(run.caseRef, moves, now, true)); !kept)
            return tl::make_unexpected(kept.error());
    }
    return {};
}

} // namespace jour
