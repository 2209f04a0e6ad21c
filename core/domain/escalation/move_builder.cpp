#include "domain/escalation/move_builder.h"

#include <algorithm>
#include <utility>

namespace jour {

bool onlyRings(const Timer &timer)
{
    return timer.kind == TimerKind::Step && timer.anchor == timer.due;
}

bool isChasing(const EscalationRun &run)
{
    switch (run.state) {
    case RunState::Contacting:
    case RunState::Promised:
    case RunState::Stalled:
    case RunState::Exhausted:
    case RunState::Paused: return !run.policy.steps.empty();
    case RunState::Idle:
    case RunState::Closed: return false;
    }
    return false;
}

const PolicyStep &stepAt(const Policy &policy, int step)
{
    static const PolicyStep none;
    if (policy.steps.empty())
        return none;
    return policy.steps[std::min(static_cast<std::size_t>(std::max(step, 0)), policy.steps.size() - 1)];
}

const PolicyStep &stepOf(const EscalationRun &run)
{
    return stepAt(run.policy, run.step);
}

MoveBuilder::MoveBuilder(const EscalationRun &run, const std::vector<Timer> &timers, Instant now)
    : m_run{run}, m_timers{timers}, m_now{now}
{
}

const PolicyStep &MoveBuilder::step() const
{
    return stepOf(m_run);
}

bool MoveBuilder::isLast() const
{
    return m_run.step + 1 >= static_cast<int>(m_run.policy.steps.size());
}

int MoveBuilder::firstStep() const
{
    const auto &steps = m_run.policy.steps;
    const auto found = std::ranges::find_if(
        steps, [&](const PolicyStep &s) { return !m_run.taken || s.target != StepTarget::OwnDesk; });
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin());
}

bool MoveBuilder::isLive(const Timer &timer) const
{
    return timer.end == TimerEnd::Live &&
           std::ranges::find(m_moves.ended, timer.id, &TimerEnding::id) == m_moves.ended.end();
}

const Timer *MoveBuilder::live(TimerKind kind) const
{
    const auto found = std::ranges::find_if(
        m_timers, [&](const Timer &t) { return t.run == m_run.id && t.kind == kind && isLive(t); });
    return found == m_timers.end() ? nullptr : &*found;
}

std::optional<Instant> MoveBuilder::dueOf(TimerKind kind) const
{
    for (const Timer &timer : m_moves.armed)
        if (timer.kind == kind && timer.run == m_run.id)
            return timer.due;
    const Timer *timer = live(kind);
    return timer == nullptr ? std::nullopt : std::optional{timer->due};
}

void MoveBuilder::endTimer(const Timer &timer, TimerEnd how)
{
    if (timer.run != m_run.id || !isLive(timer))
        return;
    m_moves.ended.push_back({timer.id, how, timer.due - m_now});
    if (how == TimerEnd::Superseded)
        m_superseded = timer.id;
}

void MoveBuilder::end(TimerKind kind, TimerEnd how)
{
    for (const Timer &timer : m_timers)
        if (timer.kind == kind)
            endTimer(timer, how);
}

void MoveBuilder::endAll(TimerEnd how)
{
    for (const Timer &timer : m_timers)
        endTimer(timer, how);
}

void MoveBuilder::wake(const Timer &timer)
{
    if (timer.snooze && isLive(timer))
        m_moves.changed.push_back(woken(timer).changed.front());
}

Timer MoveBuilder::timerOf(TimerKind kind) const
{
    const Policy &policy = m_run.policy;
    Timer timer;
    timer.id = TimerId::random();
    timer.caseRef = m_run.caseRef;
    timer.kind = kind;
    timer.run = m_run.id;
    timer.step = step().seq;
    timer.title = step().key;
    timer.heardFrom = step().heardFrom;
    timer.loudness = step().loudness;
    timer.repeatEvery = step().repeatEvery;
    timer.source = sourceOf(policy) + QLatin1Char{':'} + step().key;
    return timer;
}

Timer &MoveBuilder::arm(TimerKind kind, Instant anchor, Duration length, Duration warn)
{
    armAt(kind, anchor + length, warn);
    Timer &timer = m_moves.armed.back();
    timer.anchor = anchor;
    if (warn >= length)
        timer.warnAt.reset();
    return timer;
}

void MoveBuilder::armAt(TimerKind kind, Instant due, Duration warn)
{
    Timer timer = timerOf(kind);
    timer.due = due;
    if (warn > Duration{0} && due - warn > m_now)
        timer.warnAt = due - warn;
    timer.supersedes = std::exchange(m_superseded, std::nullopt);
    m_moves.armed.push_back(std::move(timer));
}

void MoveBuilder::armBeside(const Acknowledgement &ack, Instant due)
{
    endBeside(ack);
    Timer timer{.id = TimerId::random(), .caseRef = m_run.caseRef, .kind = TimerKind::Promise};
    timer.title = ack.person;
    timer.source = promiseSource(ack);
    timer.due = due;
    m_moves.armed.push_back(std::move(timer));
}

void MoveBuilder::endBeside(const Acknowledgement &ack)
{
    const QString source = promiseSource(ack);
    for (const Timer &timer : m_timers)
        if (timer.kind == TimerKind::Promise && timer.run.isNull() && timer.source == source && isLive(timer))
            m_moves.ended.push_back({timer.id, TimerEnd::Superseded, timer.due - m_now});
}

void MoveBuilder::finish(const char *rule)
{
    m_run.state = RunState::Closed;
    m_run.nextAt.reset();
    m_run.promise.reset();
    m_run.answers.clear();
    m_run.answeredWithoutTime = false;
    m_run.pause.reset();
    m_run.opensAt.reset();
    record(rule);
}

void MoveBuilder::countCalls()
{
    const bool isAsked = step().minAttempts > 1 && step().target != StepTarget::OwnDesk;
    if (isAsked && !m_run.resolved.empty() && m_run.attempts < step().minAttempts)
        m_short = CallTally{m_run.attempts, step().minAttempts};
}

void MoveBuilder::record(const char *rule, const QString &reason)
{
    m_run.leftShort = std::exchange(m_short, std::nullopt);
    ++m_run.rev;
    m_moves.moves.push_back({QString::fromLatin1(rule), m_run, reason});
}

} // namespace jour
