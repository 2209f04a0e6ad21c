#include "services/alarms.h"

#include "domain/cases/case_transitions.h"
#include "domain/escalation/sleep.h"
#include "services/chase.h"
#include "services/policy_book.h"
#include "services/sleeping_cases.h"
#include "store/case_reader.h"
#include "store/engine_state.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

constexpr std::chrono::seconds heartbeatEvery{20};
/// Cases that are moved before keys and alarms have their turn again.
constexpr int movedAtOnce = 32;

/// What is heard of a live deadline in a case that stands so.
AlarmItem itemOf(const LiveDeadline &live, const CaseStanding &standing, int sleepAfter)
{
    const Instant asleep = asleepFrom(standing.touchedAt, sleepAfter);
    return {live.timer, live.caseRef, standing.urgency, sleepingFrom(asleep, live.deadline),
            standing.run == RunState::Exhausted && !live.deadline.run.isNull()};
}

} // namespace

Alarms::Alarms(Desk &desk, AlarmWatch &watch, QObject *parent) : QObject{parent}, m_desk{desk}, m_watch{watch}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, &Alarms::refreshChanged);
    connect(&m_watch, &AlarmWatch::muteCut, this, &Alarms::tellSoundOn);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Alarms::advance);
}

void Alarms::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    connect(&m_watch, &AlarmWatch::stepsDue, this, &Alarms::advance);
    connect(&m_watch, &AlarmWatch::gapFound, this, &Alarms::recordGap);
    connect(&m_watch, &AlarmWatch::ranLate, this, &Alarms::recordLate);
    connect(&m_beat, &QTimer::timeout, this, &Alarms::keepHeartbeat);
    m_beat.start(heartbeatEvery);
    // Known before the first look, so that what fell due meanwhile is told and not acted on at once.
    const auto last = EngineState{m_desk.store().connection()}.lastHeartbeat();
    if (last && *last)
        m_watch.resumeFrom(**last);
    refresh();
}

Alarms::~Alarms()
{
    // Up to the last look somebody saw what was due; the next start counts from there.
    if (m_hasBegun)
        keepHeartbeat();
    m_watch.unmute();
}

void Alarms::refresh()
{
    leaveRetired();
    const CaseReader reader{m_desk.store().connection()};
    const auto timers = reader.liveDeadlines();
    const auto standings = reader.standings();
    if (!timers || !standings) {
        m_watch.check(); // what it had rings on
        return;
    }
    QHash<CaseId, CaseStanding> cases;
    cases.reserve(static_cast<qsizetype>(standings->size()));
    for (const CaseStanding &standing : *standings)
        cases.insert(standing.id, standing);
    // A deadline of a case that is closed is a fault, and loud.
    const CaseStanding unknown{.touchedAt = m_desk.now()};
    const int sleepAfter = sleepAfterDaysAt(m_desk);
    std::vector<AlarmItem> items;
    items.reserve(timers->size());
    for (const LiveDeadline &live : *timers)
        items.push_back(itemOf(live, cases.value(live.caseRef, unknown), sleepAfter));
    holdForUnreviewed();
    m_watch.setItems(items);
    lookInTime();
}

/// R15, also at the moment at which a policy is switched off by itself.
void Alarms::leaveRetired()
{
    m_policyChange = PolicyBook{m_desk}.nextChange();
    std::ignore = Chase{m_desk}.leaveRetired();
}

void Alarms::refreshChanged(const Changes &changes)
{
    if (changes.policies) {
        leaveRetired();
        lookInTime();
    }
    if (changes.settings && m_hasBegun) { // how long a case may lie untouched
        refresh();
        return;
    }
    // Whatever somebody does in a case keeps it awake, or wakes it.
    if (!changes.timers && !changes.touched)
        return;
    for (const CaseId id : changes.cases)
        refreshCase(id);
    if (m_advancing) // then once, at the end
        return;
    m_watch.check(); // what is due by now comes first
    lookInTime();
}

void Alarms::refreshCase(CaseId id)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto row = reader.boardRow(id);
    const auto timers = reader.liveTimersOf(id);
    if (!row || !timers)
        return;
    const CaseStanding standing{id, row->urgency, row->run,
                                isOpen(row->state) ? row->touchedAt : m_desk.now()};
    const int sleepAfter = sleepAfterDaysAt(m_desk);
    std::vector<AlarmItem> items;
    for (const Timer &timer : *timers)
        items.push_back(itemOf({timer.id, timer.caseRef, deadlineOf(timer)}, standing, sleepAfter));
    m_watch.put(id, items);
}

void Alarms::advance()
{
    // Its own commits come back here through the feed.
    if (m_advancing)
        return;
    m_advancing = true;
    wakeLapsed();
    if (m_policyChange && m_desk.now() >= *m_policyChange)
        leaveRetired();
    if (!isHeld()) {
        m_heldUntil.reset();
        moveSome();
    }
    lookInTime();
    m_watch.check();
    m_advancing = false;
}

/// After a long absence thousands may have to move: each is a commit of its own. One that cannot be saved
/// holds up none of the others, and is tried again at the next look.
void Alarms::moveSome()
{
    Chase chase{m_desk};
    if (m_due.empty())
        m_due = chase.due(m_desk.now()).value_or(std::vector<CaseId>{});
    const auto turn = std::min<std::size_t>(m_due.size(), movedAtOnce);
    for (std::size_t i = 0; i < turn; ++i)
        std::ignore = chase.tick(m_due[i], m_desk.now());
    m_due.erase(m_due.begin(), m_due.begin() + static_cast<std::ptrdiff_t>(turn));
    if (!m_due.empty())
        m_rest.start(0);
}

/// A run also moves by itself where no deadline of its falls due: after the wait for a stalled promise. And a
/// hold ends.
void Alarms::lookInTime()
{
    const Instant now = m_desk.now();
    auto next = CaseReader{m_desk.store().connection()}.nextStallEnd(now).value_or(std::nullopt);
    if (m_policyChange)
        next = std::min(next.value_or(*m_policyChange), *m_policyChange);
    if (isHeld()) {
        const Instant held = now + (*m_heldUntil - m_desk.clock().read().boot);
        next = std::min(next.value_or(held), held);
    }
    m_watch.lookBy(next);
}

void Alarms::wakeLapsed()
{
    for (const TimerId id : m_watch.lapsed())
        std::ignore = Chase{m_desk}.wake(id);
}

Result<std::vector<WatchGap>> Alarms::unreviewed() const
{
    return CaseReader{m_desk.store().connection()}.unreviewedGaps();
}

Result<> Alarms::reviewed(WatchGapId id)
{
    const auto kept = m_desk.commit({{std::nullopt, events::WatchGapReviewed{id}}});
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (const auto left = unreviewed(); left && left->empty() && m_heldUntil) {
        m_heldUntil.reset();
        advance();
    }
    return {};
}

Result<> Alarms::mute()
{
    const auto kept = m_desk.commit({{std::nullopt, events::AlarmsMuted{m_desk.now() + Mute::length}}});
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_watch.mute();
    return {};
}

void Alarms::unmute()
{
    if (!m_watch.state().muted)
        return;
    m_watch.unmute();
    tellSoundOn();
}

void Alarms::tellSoundOn()
{
    std::ignore = m_desk.commit({{std::nullopt, events::AlarmsMuted{m_desk.now()}}});
}

bool Alarms::isHeld() const
{
    return m_heldUntil && m_desk.clock().read().boot < *m_heldUntil;
}

void Alarms::hold(Duration length)
{
    const Duration until = m_desk.clock().read().boot + length;
    m_heldUntil = std::max(m_heldUntil.value_or(until), until);
}

void Alarms::holdForUnreviewed()
{
    // A hold outlives a lock and a restart, but not its own length.
    const Instant now = m_desk.now();
    for (const WatchGap &gap : unreviewed().value_or(std::vector<WatchGap>{}))
        if (mustBeReviewed(gap) && gap.to <= now && now - gap.to < longestHold)
            hold(longestHold - (now - gap.to));
}

void Alarms::recordGap(const WatchGap &gap)
{
    WatchGap kept = gap;
    addStalled(kept);
    if (mustBeReviewed(kept)) {
        hold(longestHold);
        lookInTime();
    }
    m_unwritten.push_back(kept);
    std::ignore = writeGaps();
    if (kept.step < Duration{0})
        std::ignore = Chase{m_desk}.reanchorAll({kept.step, m_desk.now()});
    keepHeartbeat();
    Q_EMIT gapRecorded();
}

/// Nothing to look through: what fell due is heard now, a little late.
void Alarms::recordLate(const WatchGap &gap)
{
    m_unwritten.push_back(gap);
    if (writeGaps())
        std::ignore = m_desk.commit({{std::nullopt, events::WatchGapReviewed{gap.id}}});
}

/// The wait after a broken promise has no timer that falls due in the gap; what it led to is to be looked
/// through like any other step.
void Alarms::addStalled(WatchGap &gap) const
{
    const CaseReader reader{m_desk.store().connection()};
    for (const EscalationRun &run : reader.liveRuns().value_or(std::vector<EscalationRun>{})) {
        if (run.state != RunState::Stalled || !run.nextAt || *run.nextAt <= gap.from || *run.nextAt > gap.to)
            continue;
        for (const Timer &timer : reader.timersOf(run.caseRef).value_or(std::vector<Timer>{}))
            if (timer.kind == TimerKind::Promise && timer.run == run.id && timer.end == TimerEnd::Live &&
                std::ranges::find(gap.missed, timer.id) == gap.missed.end())
                gap.missed.push_back(timer.id);
    }
}

/// False while the store takes nothing: what was missed is kept until it does.
bool Alarms::writeGaps()
{
    while (!m_unwritten.empty()) {
        if (!m_desk.commit({{std::nullopt, events::WatchGapFound{m_unwritten.front()}}}))
            return false;
        m_unwritten.erase(m_unwritten.begin());
    }
    return true;
}

void Alarms::keepHeartbeat()
{
    // Not past a gap that is not written down: the next start must find it again.
    if (writeGaps())
        std::ignore = EngineState{m_desk.store().connection()}.keepHeartbeat(m_watch.heartbeat());
}

} // namespace jour
