#include "services/alarms.h"

#include "services/chase.h"
#include "store/case_reader.h"
#include "store/engine_state.h"

#include <QHash>

namespace jour {

namespace {

constexpr std::chrono::seconds heartbeatEvery{20};

AlarmItem itemOf(const Timer &timer, Urgency urgency, RunState run)
{
    return {timer.id, timer.caseRef, urgency, timer, run == RunState::Exhausted && !timer.run.isNull()};
}

} // namespace

Alarms::Alarms(Desk &desk, AlarmWatch &watch, QObject *parent) : QObject{parent}, m_desk{desk}, m_watch{watch}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, &Alarms::refreshChanged);
    connect(&watch, &AlarmWatch::stepsDue, this, &Alarms::advance);
    connect(&watch, &AlarmWatch::gapFound, this, &Alarms::recordGap);
    connect(&m_beat, &QTimer::timeout, this, &Alarms::keepHeartbeat);
    m_beat.start(heartbeatEvery);
}

void Alarms::refresh()
{
    const CaseReader reader{m_desk.store().connection()};
    const auto timers = reader.liveTimers();
    const auto rows = reader.board();
    if (!timers || !rows)
        return;
    QHash<CaseId, std::pair<Urgency, RunState>> cases;
    for (const BoardRecord &row : *rows)
        cases.insert(row.id, {row.urgency, row.run});
    m_items.clear();
    for (const Timer &timer : *timers) {
        const auto [urgency, run] = cases.value(timer.caseRef, {Urgency::Urgent, RunState::Idle});
        m_items[timer.caseRef].push_back(itemOf(timer, urgency, run));
    }
    publish();
}

void Alarms::refreshChanged(const Changes &changes)
{
    if (!changes.timers)
        return;
    for (const CaseId id : changes.cases)
        refreshCase(id);
    publish();
}

void Alarms::refreshCase(CaseId id)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto row = reader.boardRow(id);
    const auto timers = reader.timersOf(id);
    if (!row || !timers)
        return;
    std::vector<AlarmItem> items;
    for (const Timer &timer : *timers)
        if (timer.end == TimerEnd::Live)
            items.push_back(itemOf(timer, row->urgency, row->run));
    m_items[id] = std::move(items);
}

void Alarms::publish()
{
    std::vector<AlarmItem> all;
    for (const auto &[id, items] : m_items)
        all.insert(all.end(), items.begin(), items.end());
    m_watch.setItems(std::move(all));
}

void Alarms::advance()
{
    // Its own commits come back here through the feed.
    if (m_advancing || isHeld())
        return;
    m_heldUntil.reset();
    m_advancing = true;
    std::ignore = Chase{m_desk}.tickAll(m_desk.now());
    m_advancing = false;
}

Result<std::optional<Heartbeat>> Alarms::lastHeartbeat() const
{
    return EngineState{m_desk.store().connection()}.lastHeartbeat();
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

bool Alarms::isHeld() const
{
    return m_heldUntil && m_desk.clock().read().boot < *m_heldUntil;
}

void Alarms::recordGap(const WatchGap &gap)
{
    WatchGap kept = gap;
    if (kept.id.isNull())
        kept.id = WatchGapId::random();
    if (!kept.missed.empty() || kept.cause == GapCause::ClockForward)
        m_heldUntil = m_desk.clock().read().boot + longestHold;
    std::ignore = m_desk.commit({{std::nullopt, events::WatchGapFound{kept}}});
    if (kept.cause == GapCause::ClockBack)
        std::ignore = Chase{m_desk}.reanchorAll(m_desk.now());
    Q_EMIT gapRecorded();
}

void Alarms::keepHeartbeat()
{
    std::ignore = EngineState{m_desk.store().connection()}.keepHeartbeat(m_watch.heartbeat());
}

} // namespace jour
