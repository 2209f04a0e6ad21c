#include "services/case_limits.h"

#include "domain/escalation/statute_timers.h"
#include "services/step_duty.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

namespace {

constexpr Duration obligationWarning = std::chrono::minutes{20};

std::vector<Timer> liveTimersOf(const Desk &desk, CaseId id)
{
    auto timers = CaseReader{desk.store().connection()}.timersOf(id).value_or(std::vector<Timer>{});
    std::erase_if(timers, [](const Timer &t) { return t.end != TimerEnd::Live; });
    return timers;
}

NewEvent ended(CaseId id, const Timer &timer, TimerEnd end, Instant now, const QString &reason)
{
    return {id, events::TimerEnded{timer.id, end, now, timer.due - now, reason}};
}

/// The same limit, counting once more from where it began.
Timer anew(const Timer &ended)
{
    Timer again = ended;
    again.id = TimerId::random();
    again.supersedes = ended.id;
    again.snooze.reset();
    again.snoozes = 0;
    again.end = TimerEnd::Live;
    again.endedAt.reset();
    return again;
}

/// The same limit from the same moment.
bool isSame(const Timer &a, const Timer &b)
{
    return a.kind == b.kind && a.title == b.title && a.anchor == b.anchor;
}

const Timer *armedBy(const NewEvent &made)
{
    const auto *armed = std::get_if<events::TimerArmed>(&made.body);
    return armed ? &armed->timer : nullptr;
}

bool arms(const std::vector<NewEvent> &made, const Timer &timer)
{
    return std::ranges::any_of(made, [&](const NewEvent &each) {
        const Timer *armed = armedBy(each);
        return armed && isSame(*armed, timer);
    });
}

} // namespace

std::vector<NewEvent> limitsStarted(const Desk &desk, CaseId id, LimitTrigger trigger, Instant at)
{
    std::vector<NewEvent> made;
    for (const Limit &limit : currentLimits(desk))
        if (limit.trigger == trigger && becomesTimer(limit, localDate(at)))
            if (const auto timer = timerFor(limit, id, at))
                made.push_back({id, events::TimerArmed{*timer}});
    return made;
}

std::vector<NewEvent> limitsOfAct(const Desk &desk, CaseId id, const std::vector<NewEvent> &before,
                                  std::vector<NewEvent> started)
{
    const auto timers = CaseReader{desk.store().connection()}.timersOf(id).value_or(std::vector<Timer>{});
    std::vector<NewEvent> made;
    for (const Timer &timer : timers) {
        if (timer.kind != TimerKind::Statute || timer.end == TimerEnd::Cancelled)
            continue;
        const bool follows = arms(started, timer);
        std::erase_if(started, [&](const NewEvent &each) { return arms({each}, timer); });
        if (!follows && timer.end == TimerEnd::Live && arms(before, timer))
            made.push_back(ended(id, timer, TimerEnd::Superseded, desk.now(), {}));
    }
    made.insert(made.end(), started.begin(), started.end());
    return made;
}

std::vector<NewEvent> limitKept(const Desk &desk, CaseId id, const QString &key, const QString &how)
{
    std::vector<NewEvent> made;
    for (const Timer &timer : liveTimersOf(desk, id))
        if (timer.kind == TimerKind::Statute && timer.title == key)
            made.push_back(ended(id, timer, TimerEnd::Satisfied, desk.now(), how));
    return made;
}

std::vector<NewEvent> limitNotKept(const Desk &desk, CaseId id, const QString &key)
{
    auto timers = CaseReader{desk.store().connection()}.timersOf(id).value_or(std::vector<Timer>{});
    std::erase_if(timers, [&](const Timer &t) { return t.kind != TimerKind::Statute || t.title != key; });
    const auto kept = std::ranges::find(timers, TimerEnd::Satisfied, &Timer::end);
    if (kept == timers.end() || std::ranges::find(timers, TimerEnd::Live, &Timer::end) != timers.end())
        return {};
    return {{id, events::TimerArmed{anew(*kept)}}};
}

std::vector<NewEvent> limitsResumed(const Desk &desk, CaseId id)
{
    std::vector<Timer> statutes =
        CaseReader{desk.store().connection()}.timersOf(id).value_or(std::vector<Timer>{});
    std::erase_if(statutes, [](const Timer &t) { return t.kind != TimerKind::Statute; });
    std::vector<NewEvent> made;
    std::vector<Timer> settled;
    std::ranges::copy_if(statutes, std::back_inserter(settled),
                         [](const Timer &t) { return t.end != TimerEnd::Cancelled; });
    for (const Timer &cut : statutes) {
        const auto same = [&](const Timer &t) { return t.title == cut.title && t.anchor == cut.anchor; };
        if (std::ranges::any_of(settled, same))
            continue;
        const Timer again = anew(cut);
        settled.push_back(again);
        made.push_back({id, events::TimerArmed{again}});
    }
    return made;
}

std::vector<NewEvent> obligationSet(const Desk &desk, CaseId id, std::optional<Instant> latest,
                                    const QString &reason)
{
    std::vector<NewEvent> made;
    Timer timer{.id = TimerId::random(), .caseRef = id, .kind = TimerKind::Obligation};
    for (const Timer &old : liveTimersOf(desk, id)) {
        if (old.kind != TimerKind::Obligation)
            continue;
        made.push_back(ended(id, old, TimerEnd::Superseded, desk.now(), reason));
        timer.supersedes = old.id;
    }
    if (!latest)
        return made;
    timer.title = QStringLiteral("policeLatestHandover");
    timer.source = QStringLiteral("police");
    timer.due = *latest;
    timer.warnAt = *latest - obligationWarning;
    made.push_back({id, events::TimerArmed{timer}});
    return made;
}

} // namespace jour
