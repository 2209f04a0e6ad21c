#include "domain/escalation/policy_lint.h"

#include <algorithm>
#include <map>
#include <span>

namespace jour {

namespace {

using namespace std::chrono_literals;

bool isUnknown(const std::vector<QString> &known, const QString &word)
{
    return !word.isEmpty() && std::ranges::find(known, word) == known.end();
}

bool isChain(const PolicyStep &step)
{
    return step.target == StepTarget::HomeMunicipality || step.target == StepTarget::NextInChain;
}

/// Whether a contact point is of a place that the step can lead to.
bool isWithinReach(const ContactPoint &point, const PolicyStep &step, const Policy &policy)
{
    const bool own = point.municipality == ownDesk;
    switch (step.target) {
    case StepTarget::OwnDesk:
    case StepTarget::OwnManager: return own;
    case StepTarget::WhereaboutsMunicipality: return !own;
    case StepTarget::HomeMunicipality:
    case StepTarget::NextInChain:
        return policy.municipality.isEmpty() ? !own : point.municipality == policy.municipality;
    case StepTarget::NamedContact: return point.id == step.contactPoint;
    }
    Q_UNREACHABLE();
}

/// How many stand behind the step where it has most of them.
int mostBehind(const PolicyStep &step, const Policy &policy, const PolicyGround &ground)
{
    const bool anyFunction = step.function.isEmpty() || step.onEmpty == OnEmpty::Fallback ||
                             step.target == StepTarget::NamedContact;
    std::map<QString, int> found;
    int most = 0;
    for (const ContactPoint &point : ground.directory)
        if (!point.retired && (anyFunction || point.function == step.function) &&
            isWithinReach(point, step, policy))
            most = std::max(most, ++found[point.municipality]);
    return most;
}

bool leadsToSomebody(const PolicyStep &step, const Policy &policy, const PolicyGround &ground)
{
    if (step.target == StepTarget::OwnDesk)
        return true;
    // The first one is the step before.
    return mostBehind(step, policy, ground) > (step.target == StepTarget::NextInChain ? 1 : 0);
}

bool isWhoever(const PolicyStep &step)
{
    return step.function.isEmpty() && step.target != StepTarget::NamedContact;
}

/// A step that asks for all and means everybody there, or only one.
bool asksTooMuchOrLittle(const PolicyStep &step, const Policy &policy, const PolicyGround &ground)
{
    if (step.ackRule != AckRule::All || step.target == StepTarget::OwnDesk)
        return false;
    const int first = step.target == StepTarget::NextInChain ? 1 : 0;
    return isWhoever(step) || mostBehind(step, policy, ground) - first == 1;
}

/// Whether the step can lead to a human being when the clock on the wall shows that minute.
bool leadsToHumanAt(const PolicyStep &step, int minute)
{
    const bool hasHours = step.window && hasLength(*step.window);
    if (!hasHours || step.onEmpty == OnEmpty::Fallback)
        return true;
    const QTime time = QTime{0, 0}.addSecs(minute * 60);
    const auto &[from, to] = *step.window;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

/// Some step has hours, and at some time of day it is on every one that leads to a human being.
bool hasHoursWithoutHuman(const Policy &policy, const PolicyGround &ground)
{
    std::vector<PolicyStep> human = policy.steps;
    std::erase_if(human, [&](const PolicyStep &step) {
        return step.target == StepTarget::OwnDesk || !leadsToSomebody(step, policy, ground);
    });
    if (human.empty()) // that is another flaw
        return false;
    constexpr int minutesOfDay = 24 * 60;
    for (int minute = 0; minute < minutesOfDay; ++minute)
        if (std::ranges::none_of(human, [&](const auto &step) { return leadsToHumanAt(step, minute); }))
            return true;
    return false;
}

void inspectWhole(const Policy &policy, const PolicyGround &ground, std::vector<PolicyFinding> &found)
{
    const auto say = [&](PolicyFlaw flaw) { found.push_back({flaw, {}}); };
    if (policy.nameSv.trimmed().isEmpty())
        say(PolicyFlaw::NoName);
    if (policy.steps.empty())
        say(PolicyFlaw::NoSteps);
    if (isUnknown(ground.municipalities, policy.municipality) ||
        isUnknown(ground.crimeTypes, policy.crimeType))
        say(PolicyFlaw::NeverChosen);
    if (std::ranges::any_of(ground.others, [&](const Policy &other) {
            return other.id != policy.id && haveSameScope(other, policy) && holdTogether(other, policy);
        }))
        say(PolicyFlaw::TwinScope);
    if (!holdTogether(policy, policy))
        say(PolicyFlaw::NeverHolds);
    if (hasHoursWithoutHuman(policy, ground))
        say(PolicyFlaw::HoursWithoutHuman);
    if (policy.repeat < 0 || policy.repeat > mostRepeats)
        say(PolicyFlaw::EndlessRepeat);
    if (policy.retry < 1min)
        say(PolicyFlaw::RetryTooShort);
    if (policy.stallGrace < 1min)
        say(PolicyFlaw::GraceTooShort);
}

/// What can be told of a step by itself.
std::vector<PolicyFlaw> flawsAlone(const PolicyStep &step, const Policy &policy, const PolicyGround &ground)
{
    std::vector<PolicyFlaw> flaws;
    if (step.titleSv.trimmed().isEmpty())
        flaws.push_back(PolicyFlaw::NoTitle);
    if (step.delay < 1min)
        flaws.push_back(PolicyFlaw::TooShort);
    else if (step.warn < 0min || step.warn >= step.delay)
        flaws.push_back(PolicyFlaw::WarnNotBefore);
    if (step.repeatEvery != 0s &&
        std::clamp(step.repeatEvery, shortestRepeat, longestRepeat) != step.repeatEvery)
        flaws.push_back(PolicyFlaw::RingsTooOften);
    if (step.minAttempts > 1 && policy.retry * (step.minAttempts - 1) >= step.delay)
        flaws.push_back(PolicyFlaw::CallsDoNotFit);
    if (step.window && step.target != StepTarget::OwnDesk && !hasLength(*step.window))
        flaws.push_back(PolicyFlaw::EmptyWindow);
    if (asksTooMuchOrLittle(step, policy, ground))
        flaws.push_back(isWhoever(step) ? PolicyFlaw::AllOfWhoever : PolicyFlaw::AllIsOne);
    if (!leadsToSomebody(step, policy, ground))
        flaws.push_back(step.target == StepTarget::NamedContact ? PolicyFlaw::ContactGone
                                                                : PolicyFlaw::NobodyBehind);
    return flaws;
}

/// What can be told of a step by those before it.
std::vector<PolicyFlaw> flawsAfter(std::span<const PolicyStep> before, const PolicyStep &step)
{
    std::vector<PolicyFlaw> flaws;
    std::chrono::minutes begins{0};
    for (const PolicyStep &earlier : before)
        begins += std::max(earlier.delay, std::chrono::minutes{0});
    if (begins > longestWatch)
        flaws.push_back(PolicyFlaw::NeverReached);
    if (step.target == StepTarget::OwnDesk &&
        std::ranges::find(before, StepTarget::OwnDesk, &PolicyStep::target) != before.end())
        flaws.push_back(PolicyFlaw::NeverDone);
    if (step.target == StepTarget::NextInChain && std::ranges::none_of(before, isChain))
        flaws.push_back(PolicyFlaw::FirstNeverCalled);
    return flaws;
}

/// The desk may snooze its own step to its end: what follows calls somebody. A step that waits for others
/// must be heard before it is over.
bool isSnoozedThrough(const PolicyStep &step, std::chrono::minutes snooze)
{
    return step.target == StepTarget::OwnDesk ? snooze > step.delay : snooze >= step.delay;
}

/// What can be told of a step by how long its alarm may be kept quiet. After the last one the first comes
/// again, or nothing.
std::optional<PolicyFlaw> flawOfSnoozes(const Policy &policy, std::size_t i)
{
    const PolicyStep &step = policy.steps[i];
    const auto length = std::min(std::chrono::minutes{policy.snooze.maxMinutes}, longestTime);
    const int count = std::min(policy.snooze.maxCount, mostSnoozes);
    if (step.delay < 1min || length < 1min || count < 1)
        return std::nullopt;
    if (isSnoozedThrough(step, length))
        return PolicyFlaw::SnoozeOutlasts;
    const bool isLast = i + 1 == policy.steps.size();
    if (isLast && policy.repeat < 1)
        return std::nullopt;
    const PolicyStep &next = isLast ? policy.steps.front() : policy.steps[i + 1];
    return length * count > step.delay + std::max(next.delay, 0min)
               ? std::optional{PolicyFlaw::SnoozesReachFar}
               : std::nullopt;
}

} // namespace

std::vector<PolicyFinding> flawsOf(const Policy &policy, const PolicyGround &ground)
{
    std::vector<PolicyFinding> found;
    inspectWhole(policy, ground, found);
    const std::span<const PolicyStep> steps{policy.steps};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto add = [&](PolicyFlaw flaw) { found.push_back({flaw, static_cast<int>(i)}); };
        std::ranges::for_each(flawsAlone(steps[i], policy, ground), add);
        std::ranges::for_each(flawsAfter(steps.first(i), steps[i]), add);
        if (const auto flaw = flawOfSnoozes(policy, i))
            add(*flaw);
        const bool human =
            steps[i].target != StepTarget::OwnDesk && leadsToSomebody(steps[i], policy, ground);
        if (i + 1 == steps.size() && !human)
            add(PolicyFlaw::EndsWithoutHuman);
    }
    return found;
}

} // namespace jour
