#include "domain/escalation/rules_all.h"

#include "base/text.h"

#include <algorithm>

namespace jour {

namespace {

bool stands(const StepAnswer &answer, Instant now)
{
    return answer.kept || answer.until > now;
}

/// The promise that is due first of those that were not kept.
const StepAnswer *firstOf(const EscalationRun &run)
{
    const StepAnswer *first = nullptr;
    for (const StepAnswer &answer : run.answers)
        if (!answer.kept && (first == nullptr || answer.until < first->until))
            first = &answer;
    return first;
}

bool isOf(const StepAnswer &answer, const ResolvedContact &contact)
{
    return answer.point == contact.point && answer.person == contact.person;
}

bool isCalled(const QString &name, const Acknowledgement &ack)
{
    const QString key = looseSearchKey(name);
    return !key.isEmpty() && (key == looseSearchKey(ack.organisation) || key == looseSearchKey(ack.person));
}

/// Of several on duty behind one contact point: told by the person, by their name, else the first that has
/// not answered yet.
std::optional<ResolvedContact> amongThem(const std::vector<ResolvedContact> &those, const EscalationRun &run,
                                         const Acknowledgement &ack)
{
    const auto first = [&](const auto &fits) -> std::optional<ResolvedContact> {
        const auto found = std::ranges::find_if(those, fits);
        return found == those.end() ? std::nullopt : std::optional{*found};
    };
    if (const auto told = first([&](const auto &one) { return one.person == ack.dutyPerson; });
        told && !ack.dutyPerson.isNull())
        return told;
    if (const auto named = first([&](const auto &one) { return isCalled(one.personName, ack); }))
        return named;
    const auto isSilent = [&](const ResolvedContact &one) {
        return std::ranges::none_of(run.answers, [&](const StepAnswer &a) { return isOf(a, one); });
    };
    const auto silent = first(isSilent);
    return silent ? silent : first([](const auto &) { return true; });
}

/// For which of those that the step resolved to somebody speaks: told by the contact point, or by its name or
/// that of the person behind it.
std::optional<ResolvedContact> spokenFor(const EscalationRun &run, const Acknowledgement &ack)
{
    std::vector<ResolvedContact> those;
    std::ranges::copy_if(run.resolved, std::back_inserter(those), [&](const ResolvedContact &contact) {
        return ack.contactPoint.isNull() ? isCalled(contact.name, ack) || isCalled(contact.personName, ack)
                                         : contact.point == ack.contactPoint;
    });
    return amongThem(those, run, ack);
}

void write(EscalationRun &run, const StepAnswer &answer)
{
    const auto earlier = std::ranges::find_if(run.answers, [&](const StepAnswer &one) {
        return one.point == answer.point && one.person == answer.person;
    });
    if (earlier != run.answers.end())
        *earlier = answer;
    else
        run.answers.push_back(answer);
}

/// One timer for all promises: that of the first.
void watchFirst(MoveBuilder &chase, TimerEnd ending)
{
    const StepAnswer *first = firstOf(chase.run());
    const Timer *live = chase.live(TimerKind::Promise);
    if (first == nullptr) {
        chase.end(TimerKind::Promise, ending);
        return;
    }
    if (live != nullptr && live->due == first->until)
        return;
    chase.end(TimerKind::Promise, ending);
    const PolicyStep &step = chase.step();
    if (first->ack.eta)
        chase.armAt(TimerKind::Promise, first->until, step.warn);
    else
        chase.arm(TimerKind::Promise, first->until - step.delay, step.delay, step.warn);
}

void waitOn(MoveBuilder &chase, TimerEnd ending, const char *rule)
{
    chase.run().state = RunState::Contacting;
    chase.run().promise.reset();
    watchFirst(chase, ending);
    awaitFirst(chase);
    chase.record(rule);
}

void standPromised(MoveBuilder &chase, TimerEnd ending, const char *rule)
{
    EscalationRun &run = chase.run();
    chase.end(TimerKind::Retry, TimerEnd::Satisfied);
    chase.end(TimerKind::Step, TimerEnd::Superseded);
    watchFirst(chase, ending);
    run.state = RunState::Promised;
    run.promise = firstOf(run)->ack;
    run.nextAt = firstOf(run)->until;
    run.answeredWithoutTime = false;
    chase.record(rule);
}

/// Where the run stands after an answer or a kept promise: it waits for the others, or for what all of them
/// have promised, or every promise was kept.
void settle(MoveBuilder &chase, Instant now, TimerEnd ending)
{
    const EscalationRun &run = chase.run();
    const bool kept = ending == TimerEnd::Satisfied;
    const bool waits = !stillAwaited(run, now).empty();
    const StepAnswer *first = firstOf(run);
    if (first != nullptr && !stands(*first, now)) {
        // Another promise is broken still, and is heard until it is renewed.
        watchFirst(chase, ending);
        chase.run().promise = first->ack;
        prolongStall(chase.run(), now);
        chase.record(kept ? "R6n" : "R5a");
    } else if (waits) {
        waitOn(chase, ending, kept ? "R6n" : "R5a");
    } else if (first != nullptr) {
        standPromised(chase, ending, kept ? "R6n" : "R5");
    } else {
        chase.endAll(TimerEnd::Satisfied);
        chase.finish("R6k");
    }
}

Moves answeredWithoutTime(MoveBuilder chase, Instant now)
{
    // A promise that stands is not undone by somebody who gives none.
    if (chase.run().state == RunState::Promised)
        return {};
    chase.run().answeredWithoutTime = true;
    prolongStall(chase.run(), now);
    chase.record("R5p");
    return std::move(chase).done();
}

/// The step asked for others: it waits for them as before, and what was promised is watched on its own.
Moves answeredByAnother(MoveBuilder chase, const Acknowledgement &ack, Instant now)
{
    const auto eta = promisedTime(ack, now);
    if (!eta && chase.run().state == RunState::Promised)
        return {};
    if (eta)
        chase.armBeside(ack, *eta);
    chase.record("R5a");
    return std::move(chase).done();
}

} // namespace

bool asksAll(const EscalationRun &run)
{
    if (run.policy.steps.empty() || run.resolved.empty())
        return false;
    const auto last = run.policy.steps.size() - 1;
    const auto at = std::min(static_cast<std::size_t>(std::max(run.step, 0)), last);
    const PolicyStep &step = run.policy.steps[at];
    if (step.ackRule != AckRule::All || step.target == StepTarget::OwnDesk)
        return false;
    const bool holds = run.state == RunState::Promised || run.state == RunState::Stalled;
    return run.state == RunState::Contacting || (holds && !run.answers.empty());
}

std::vector<ResolvedContact> stillAwaited(const EscalationRun &run, Instant now)
{
    if (!asksAll(run))
        return {};
    std::vector<ResolvedContact> awaited = run.resolved;
    std::erase_if(awaited, [&](const ResolvedContact &contact) {
        const auto answer =
            std::ranges::find_if(run.answers, [&](const StepAnswer &one) { return isOf(one, contact); });
        return answer != run.answers.end() && stands(*answer, now);
    });
    return awaited;
}

Moves oneOfAllAcknowledged(const EscalationRun &run, const std::vector<Timer> &timers,
                           const Acknowledgement &said, Instant now)
{
    Acknowledgement ack = said;
    MoveBuilder chase{run, timers, now};
    chase.run().taken = true;
    const auto eta = promisedTime(ack, now);
    const bool complete = !ack.person.isEmpty() && (eta || !chase.step().needsEta);
    if (!complete)
        return answeredWithoutTime(std::move(chase), now);
    const auto who = spokenFor(run, ack);
    if (!who)
        return answeredByAnother(std::move(chase), ack, now);
    ack.dutyPerson = who->person;
    chase.endBeside(ack);
    write(chase.run(), {who->point, ack, eta.value_or(now + chase.step().delay), false, who->person});
    settle(chase, now, TimerEnd::Superseded);
    return std::move(chase).done();
}

Moves oneOfAllKept(const EscalationRun &run, const std::vector<Timer> &timers, Instant now)
{
    const StepAnswer *first = firstOf(run);
    if (first == nullptr)
        return {};
    MoveBuilder chase{run, timers, now};
    StepAnswer kept = *first;
    kept.kept = true;
    write(chase.run(), kept);
    settle(chase, now, TimerEnd::Satisfied);
    return std::move(chase).done();
}

void letPromisesStand(MoveBuilder &chase, Instant now)
{
    for (const StepAnswer &answer : chase.run().answers)
        if (const auto eta = promisedTime(answer.ack, now); eta && !answer.kept)
            chase.armBeside(answer.ack, *eta);
    chase.run().answers.clear();
}

void letOtherPromisesStand(MoveBuilder &chase, Instant now)
{
    std::erase_if(chase.run().answers,
                  [&](const StepAnswer &answer) { return answer.ack == chase.run().promise; });
    letPromisesStand(chase, now);
}

void reanchorAnswers(EscalationRun &run, const ClockSetBack &set)
{
    if (!asksAll(run))
        return;
    const Duration length = stepOf(run).delay;
    for (StepAnswer &answer : run.answers)
        if (!answer.ack.eta)
            if (const auto anchor = anchorAfter(set, answer.until - length, answer.until))
                answer.until = *anchor + length;
}

std::optional<Acknowledgement> firstPromise(const EscalationRun &run)
{
    const StepAnswer *first = firstOf(run);
    return first == nullptr ? run.promise : std::optional{first->ack};
}

void awaitFirst(MoveBuilder &chase)
{
    EscalationRun &run = chase.run();
    if (!asksAll(run) || run.state != RunState::Contacting)
        return;
    const StepAnswer *first = firstOf(run);
    const auto step = chase.dueOf(TimerKind::Step);
    if (step && first != nullptr)
        run.nextAt = std::min(*step, first->until);
    else if (step)
        run.nextAt = step;
}

std::optional<Instant> promisedTime(const Acknowledgement &ack, Instant now)
{
    return ack.eta && *ack.eta > now ? ack.eta : std::nullopt;
}

void prolongStall(EscalationRun &run, Instant at)
{
    if (run.state == RunState::Stalled)
        run.nextAt = std::max(run.nextAt.value_or(at), at + run.policy.stallGrace);
}

QString promiseSource(const Acknowledgement &ack)
{
    if (ack.contactPoint.isNull())
        return QStringLiteral("promise:") + looseSearchKey(ack.person);
    const QString person =
        ack.dutyPerson.isNull() ? QString{} : QString{QLatin1Char('/') + ack.dutyPerson.hex()};
    return QStringLiteral("promise:") + ack.contactPoint.hex() + person;
}

} // namespace jour
