#include "domain/cases/case_transitions.h"
#include "services/chase.h"
#include "services/chase_now.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "store/case_reader.h"

// What an operator does to a single deadline.
namespace jour {

namespace {

Result<> saved(const Result<Committed> &committed)
{
    return committed.map([](const Committed &) {});
}

} // namespace

Result<TimerId> Chase::remind(CaseId id, Instant due, const QString &title)
{
    if (due <= m_desk.now())
        return fail(ErrorCode::Invalid, QStringLiteral("due"));
    const auto c = CaseReader{m_desk.store().connection()}.find(id);
    if (!c)
        return tl::make_unexpected(c.error());
    if (!isOpen(c->state))
        return fail(ErrorCode::Invalid, QStringLiteral("closed"));
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
    if (timer->kind == TimerKind::Promise && !timer->run.isNull())
        return promiseKept(timer->caseRef);
    if (timer->kind == TimerKind::Pause)
        return resume(timer->caseRef);
    if (timer->kind == TimerKind::Step)
        return fail(ErrorCode::Invalid, QStringLiteral("stepNotDone"));
    const Instant now = m_desk.now();
    return saved(
        m_desk.commit({{timer->caseRef, events::TimerEnded{id, TimerEnd::Satisfied, now, timer->due - now,
                                                           cleanedJson(reason).toString()}}}));
}

Result<> Chase::snooze(TimerId id, std::chrono::minutes length, const QString &reason)
{
    const auto timer = CaseReader{m_desk.store().connection()}.timer(id);
    if (!timer)
        return tl::make_unexpected(timer.error());
    const auto chase = chaseOf(m_desk, timer->caseRef);
    if (!chase)
        return tl::make_unexpected(chase.error());
    const auto moves = snoozed(*timer, chase->timers, snoozeRuleOf(chase->run), length,
                               cleanedJson(reason).toString(), m_desk.now());
    if (!moves)
        return tl::make_unexpected(moves.error());
    return saved(m_desk.commit(escalationEvents(timer->caseRef, *moves, m_desk.now(), false)));
}

Result<SnoozeRoom> Chase::snoozeRoom(TimerId id) const
{
    const auto timer = CaseReader{m_desk.store().connection()}.timer(id);
    if (!timer)
        return tl::make_unexpected(timer.error());
    const auto chase = chaseOf(m_desk, timer->caseRef);
    if (!chase)
        return tl::make_unexpected(chase.error());
    return jour::snoozeRoom(*timer, chase->timers, snoozeRuleOf(chase->run), m_desk.now());
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

} // namespace jour
