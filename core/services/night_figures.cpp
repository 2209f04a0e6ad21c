#include "services/night_figures.h"

#include "store/case_reader.h"
#include "store/journal.h"
#include "store/received.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jour {

namespace {

PolicyStep stepOf(const EscalationRun &run)
{
    const auto step = static_cast<std::size_t>(std::max(run.step, 0));
    return step < run.policy.steps.size() ? run.policy.steps[step] : PolicyStep{};
}

bool isUnderWay(const EscalationRun &run)
{
    return run.state != RunState::Closed && run.state != RunState::Idle && run.state != RunState::Exhausted &&
           run.state != RunState::Paused;
}

/// A limit is the law's or the police's; the rest are means to keep it.
bool isLimit(const Timer &timer)
{
    return timer.kind == TimerKind::Statute || timer.kind == TimerKind::Obligation;
}

void countLimits(const std::vector<RecordedEvent> &journal, Instant now, CaseTimes &times)
{
    std::map<TimerId, Timer> running;
    for (const RecordedEvent &event : journal) {
        if (const auto *armed = std::get_if<events::TimerArmed>(&event.body); armed && isLimit(armed->timer))
            running[armed->timer.id] = armed->timer;
        const auto *ended = std::get_if<events::TimerEnded>(&event.body);
        if (!ended || running.erase(ended->timer) == 0)
            continue;
        if (ended->end == TimerEnd::Satisfied)
            ++(ended->margin >= Duration{0} ? times.limitsKept : times.limitsMissed);
        else if (ended->end != TimerEnd::Superseded && ended->margin < Duration{0})
            ++times.limitsMissed;
    }
    times.limitsMissed += static_cast<int>(
        std::ranges::count_if(running, [now](const auto &one) { return one.second.due < now; }));
}

bool reachesSomebody(const EventBody &body)
{
    const auto *attempt = std::get_if<events::ContactAttempted>(&body);
    return (attempt && reachedSomebody(attempt->attempt.outcome)) ||
           std::holds_alternative<events::ContactAcknowledged>(body) ||
           std::holds_alternative<events::HandOffMade>(body);
}

bool takesCase(const EventBody &body)
{
    const auto *moved = std::get_if<events::CaseStateChanged>(&body);
    return moved && moved->to != CaseState::New;
}

/// When a call was made, which may be earlier than it was written in.
Instant momentOf(const RecordedEvent &event)
{
    const auto *attempt = std::get_if<events::ContactAttempted>(&event.body);
    return attempt ? attempt->attempt.at : event.at;
}

Result<std::vector<RecordedEvent>> journalOf(const Desk &desk, CaseId id)
{
    return desk.store().journal().ofCase(id).map([](const std::vector<Event> &events) {
        std::vector<RecordedEvent> recorded;
        for (const Event &event : events)
            recorded.push_back({event.seq, event.at.wall(), event.author, {}, event.decodedBody()});
        return recorded;
    });
}

std::optional<Spread> spreadOf(std::vector<Duration> lengths)
{
    if (lengths.empty())
        return std::nullopt;
    std::ranges::sort(lengths);
    const std::size_t middle = lengths.size() / 2;
    const Duration median =
        lengths.size() % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2;
    return Spread{median, lengths.back()};
}

std::optional<Spread> spreadOf(const std::vector<CaseTimes> &cases,
                               std::optional<Duration> CaseTimes::*length)
{
    std::vector<Duration> lengths;
    for (const CaseTimes &one : cases)
        if (one.*length)
            lengths.push_back(*(one.*length));
    return spreadOf(std::move(lengths));
}

/// A call is of the step that ran when it was made, also when it is entered afterwards.
StepTaken &stepOfCall(std::vector<StepTaken> &steps, Instant at)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (step->from <= at)
            return *step;
    return steps.front();
}

} // namespace

std::vector<StepTaken> stepsTaken(const std::vector<RecordedEvent> &journal)
{
    std::vector<StepTaken> steps;
    // The run, its round and its step; a run may go over to a policy with other steps.
    std::optional<std::tuple<RunId, int, int, QString>> place;
    const auto leave = [&](Instant at, const QString &rule) {
        if (!steps.empty() && !steps.back().to) {
            steps.back().to = at;
            steps.back().rule = rule;
        }
        place.reset();
    };
    for (const RecordedEvent &event : journal) {
        if (const auto *attempt = std::get_if<events::ContactAttempted>(&event.body); attempt && place)
            stepOfCall(steps, attempt->attempt.at)
                .calls.push_back(
                    {attempt->attempt.at, attempt->attempt.calledName, attempt->attempt.outcome});
        const auto *moved = std::get_if<events::RunMoved>(&event.body);
        if (!moved)
            continue;
        const PolicyStep step = stepOf(moved->run);
        const std::tuple here{moved->run.id, moved->run.loop, moved->run.step, step.key};
        if (!isUnderWay(moved->run)) {
            leave(event.at, moved->rule);
        } else if (place != here) {
            leave(event.at, moved->rule);
            steps.push_back({.step = step, .from = event.at});
            place = here;
        }
    }
    return steps;
}

Result<std::vector<StepTaken>> stepsTakenIn(const Desk &desk, CaseId id)
{
    return journalOf(desk, id).map(stepsTaken);
}

CaseTimes timesOf(const Case &c, const std::vector<RecordedEvent> &journal, Instant now)
{
    CaseTimes times{.id = c.id, .number = c.number, .urgency = c.facts.urgency, .receivedAt = c.receivedAt};
    for (const RecordedEvent &event : journal) {
        const Duration after = std::max(momentOf(event) - c.receivedAt, Duration{0});
        times.calls += std::holds_alternative<events::ContactAttempted>(event.body) ? 1 : 0;
        if (!times.taken && takesCase(event.body))
            times.taken = after;
        if (!times.reached && reachesSomebody(event.body))
            times.reached = after;
    }
    countLimits(journal, now, times);
    return times;
}

NightFigures figuresOf(std::vector<CaseTimes> cases)
{
    NightFigures figures;
    figures.taken = spreadOf(cases, &CaseTimes::taken);
    figures.reached = spreadOf(cases, &CaseTimes::reached);
    for (const CaseTimes &one : cases) {
        figures.notTaken += one.taken ? 0 : 1;
        figures.notReached += one.reached ? 0 : 1;
        figures.limitsKept += one.limitsKept;
        figures.limitsMissed += one.limitsMissed;
    }
    figures.cases = std::move(cases);
    return figures;
}

Result<NightFigures> nightFigures(const Desk &desk, Instant from, Instant to)
{
    const auto ids = casesReceived(desk.store().connection(), from, to);
    if (!ids)
        return tl::make_unexpected(ids.error());
    std::vector<CaseTimes> cases;
    for (const CaseId id : *ids) {
        const auto c = CaseReader{desk.store().connection()}.find(id);
        const auto journal = journalOf(desk, id);
        if (!c || !journal)
            return tl::make_unexpected(c ? journal.error() : c.error());
        cases.push_back(timesOf(*c, *journal, desk.now()));
    }
    return figuresOf(std::move(cases));
}

} // namespace jour
