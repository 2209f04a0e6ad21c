#include "domain/escalation/move_builder.h"

#include <algorithm>
#include <utility>

// How a step is entered, and what follows where nobody stands behind it.
namespace jour {

namespace {

std::vector<ResolvedContact> resolvedFrom(const Duty &duty)
{
    std::vector<ResolvedContact> resolved;
    for (const DutyAnswer &answer : duty.answers)
        resolved.push_back({answer.point.id, answer.point.name,
                            answer.person ? answer.person->id : DutyPersonId{},
                            answer.person ? answer.person->name : QString{}});
    return resolved;
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

/// But for who stands behind the step itself.
void withoutThose(std::vector<DutyAnswer> &answers, const std::vector<DutyAnswer> &own)
{
    std::erase_if(answers, [&](const DutyAnswer &answer) {
        return std::ranges::any_of(own, [&](const DutyAnswer &one) {
            return one.point.id == answer.point.id && one.person == answer.person;
        });
    });
}

} // namespace

bool isOutsideHours(const PolicyStep &step, Instant at)
{
    return step.window && step.target != StepTarget::OwnDesk && !isOpenAt(*step.window, at);
}

Duty dutyOn(const PolicyStep &step, const StepDuty &duty, Instant at)
{
    Duty found = duty(step, at);
    if (!step.window)
        return found;
    const bool outside = isOutsideHours(step, at);
    if (outside)
        found.answers.clear();
    const StepWindow closed{step.window->to, step.window->from};
    found.changesAt = earlier(found.changesAt, opensAfter(outside ? *step.window : closed, at));
    return found;
}

Duty fallbackDuty(const PolicyStep &step, const StepDuty &duty, Instant at)
{
    Duty own = dutyOn(step, duty, at);
    if (!own.fallback.empty()) {
        own.answers = std::move(own.fallback);
        return own;
    }
    PolicyStep anyFunction = step;
    anyFunction.function.clear();
    Duty any = duty(anyFunction, at);
    if (isOutsideHours(step, at))
        withoutThose(any.answers, duty(step, at).answers);
    if (any.answers.empty())
        any.answers = std::move(any.fallback);
    any.changesAt = earlier(any.changesAt, own.changesAt);
    return any;
}

void MoveBuilder::place(int step, const StepDuty &duty)
{
    m_run.state = RunState::Contacting;
    m_run.step = step;
    m_run.enteredAt = m_now;
    m_run.nextAt = m_now + this->step().delay;
    m_run.resolved = resolvedFrom(dutyOn(this->step(), duty, m_now));
    m_run.attempts = 0;
    m_run.misses = 0;
    m_run.answeredWithoutTime = false;
    m_run.promise.reset();
    m_run.answers.clear();
    m_run.pause.reset();
    m_run.opensAt.reset();
}

/// Whether the step that was entered is waited for: somebody stands behind it, or its policy says to wait.
bool MoveBuilder::isAwaited(const StepDuty &duty)
{
    // The own desk is whoever reads this; it has no duty list.
    if (!m_run.resolved.empty() || step().target == StepTarget::OwnDesk)
        return true;
    const bool outside = isOutsideHours(step(), m_now);
    bool awaited = false;
    switch (step().onEmpty) {
    case OnEmpty::Wait:
        awaited = true;
        // Outside of its hours it waits for them, and then has its whole time.
        if (outside)
            m_run.opensAt = opensAfter(*step().window, m_now);
        m_run.nextAt = m_run.opensAt ? m_run.opensAt : m_run.nextAt;
        break;
    case OnEmpty::Next: break;
    case OnEmpty::Fallback:
        m_run.resolved = resolvedFrom(fallbackDuty(step(), duty, m_now));
        awaited = !m_run.resolved.empty();
        break;
    }
    record(outside ? "R2w" : "R2e");
    return awaited;
}

/// False when there is no step left to go to.
bool MoveBuilder::placeAfterEmpty(const StepDuty &duty)
{
    if (!isLast()) {
        place(m_run.step + 1, duty);
        record("R2");
        return true;
    }
    if (m_run.loop >= m_run.policy.repeat)
        return false;
    ++m_run.loop;
    place(firstStep(), duty);
    record("R8");
    return true;
}

void MoveBuilder::enter(int step, const char *rule, const StepDuty &duty, const QString &reason)
{
    place(step, duty);
    record(rule, reason);
    std::size_t empty = 0;
    while (!isAwaited(duty)) {
        // A whole round without anybody: another one at the same moment would find nobody either.
        const bool wholeRound = ++empty >= m_run.policy.steps.size();
        if (wholeRound || !placeAfterEmpty(duty)) {
            exhaust();
            return;
        }
    }
    armStep();
}

/// Where nobody is called there is nothing to put in the place of an alarm that nobody has answered: it rings
/// on, and the step has its time all the same.
void MoveBuilder::armStep()
{
    const bool callsNobody = m_run.resolved.empty() || step().target == StepTarget::OwnDesk;
    if (m_ringing && callsNobody)
        arm(TimerKind::Step, *m_ringing, Duration{0});
    else if (m_run.opensAt)
        armAt(TimerKind::Step, *m_run.opensAt, Duration{0});
    else
        arm(TimerKind::Step, m_now, step().delay, step().warn);
}

void MoveBuilder::enterNext(const char *rule, const StepDuty &duty, const QString &reason)
{
    if (!isLast()) {
        enter(m_run.step + 1, rule, duty, reason);
        return;
    }
    // What led past the last step is written down too, unless it is time alone: R8 and R9 say that
    // themselves.
    if (QLatin1String{rule} != QLatin1String{"R2"})
        record(rule, reason);
    if (m_run.loop >= m_run.policy.repeat) {
        exhaust();
        return;
    }
    ++m_run.loop;
    enter(firstStep(), "R8", duty);
}

void MoveBuilder::exhaust()
{
    m_run.state = RunState::Exhausted;
    m_run.nextAt.reset();
    m_run.opensAt.reset();
    m_run.pause.reset();
    m_run.promise.reset();
    record("R9");
    // Due at once, and nothing but a person ends it: an exhausted run is heard.
    arm(TimerKind::Step, m_now, Duration{0});
}

} // namespace jour
