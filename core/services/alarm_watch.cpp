#include "services/alarm_watch.h"

#include <algorithm>
#include <ranges>

namespace jour {

namespace {

/// Qt timers stand still while the machine sleeps: never rely on one for longer than this.
constexpr Duration longestWait = std::chrono::seconds{15};

bool heard(const AlarmItem &item, Instant now)
{
    return sounds(item.deadline, item.urgency, now) || (item.exhausted && !isSnoozed(item.deadline, now) &&
                                                        phaseOf(item.deadline, now) == TimerPhase::Overdue);
}

bool mostUrgentFirst(const AlarmItem &a, const AlarmItem &b)
{
    return std::pair{a.urgency, a.deadline.due} < std::pair{b.urgency, b.deadline.due};
}

} // namespace

AlarmState alarmStateAt(const std::vector<AlarmItem> &items, Instant now)
{
    AlarmState state;
    for (const AlarmItem &item : items) {
        const TimerPhase phase = phaseOf(item.deadline, now);
        if (phase == TimerPhase::Overdue)
            state.overdue.push_back(item);
        else if (phase == TimerPhase::Warned)
            state.warned.push_back(item);
        if (heard(item, now))
            state.sounding.push_back(item);
        if (const auto change = nextChange(item.deadline, now))
            state.next = state.next ? std::min(*state.next, *change) : *change;
    }
    for (auto *list : {&state.warned, &state.overdue, &state.sounding})
        std::ranges::stable_sort(*list, mostUrgentFirst);
    return state;
}

AlarmWatch::AlarmWatch(const Clock &clock, QObject *parent) : QObject{parent}, m_clock{clock}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlarmWatch::check);
}

void AlarmWatch::setItems(std::vector<AlarmItem> items)
{
    m_items = std::move(items);
    check();
}

void AlarmWatch::resumeFrom(const Heartbeat &last, bool sameSession)
{
    m_last = last;
    m_sameSession = sameSession;
}

Heartbeat AlarmWatch::heartbeat() const
{
    return {m_clock.read(), m_clock.bootId()};
}

void AlarmWatch::check()
{
    const Heartbeat before = m_last.value_or(heartbeat());
    const Heartbeat now = heartbeat();
    const auto gap = gapBetween(before, now.at, now.bootId, m_sameSession);
    m_last = now;
    m_sameSession = true;

    AlarmState state = alarmStateAt(m_items, now.at.wall);
    std::vector<AlarmItem> fresh;
    for (const AlarmItem &item : state.sounding)
        if (std::ranges::find(m_rung, item.timer) == m_rung.end())
            fresh.push_back(item);
    m_rung.clear();
    std::ranges::transform(state.sounding, std::back_inserter(m_rung), &AlarmItem::timer);
    const bool stepDue =
        std::ranges::any_of(state.overdue, [](const AlarmItem &i) { return !i.deadline.run.isNull(); });
    const bool changed = state != m_state;
    m_state = std::move(state);
    arm();

    // Signals last, for a slot may well call setItems().
    if (gap) {
        WatchGap found = *gap;
        for (const AlarmItem &item : m_state.overdue)
            if (item.deadline.due > found.from && item.deadline.due <= found.to)
                found.missed.push_back(item.timer);
        Q_EMIT gapFound(found);
    }
    if (changed)
        Q_EMIT stateChanged(m_state);
    for (const AlarmItem &item : fresh)
        Q_EMIT rang(item);
    if (stepDue)
        Q_EMIT stepsDue();
}

void AlarmWatch::arm()
{
    const Instant now = m_clock.now();
    const Duration wait =
        m_state.next ? std::clamp(*m_state.next - now, Duration{0}, longestWait) : longestWait;
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace jour
