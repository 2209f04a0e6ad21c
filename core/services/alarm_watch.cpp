#include "services/alarm_watch.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

/// Qt timers stand still while the machine sleeps: never rely on one for longer than this.
constexpr Duration longestWait = std::chrono::seconds{15};

/// `wasDue`: at the beginning of the gap. Then it was on the screen.
bool fellDueIn(const WatchGap &gap, const Deadline &deadline, bool wasDue)
{
    // Lengths went back with a clock that was set back; times that somebody said did not.
    const bool moved = gap.step < Duration{0} && deadline.anchor && !deadline.run.isNull();
    const Instant from = moved ? gap.from + gap.step : gap.from;
    return !wasDue && gap.to - from > longestTick && deadline.due > from && deadline.due <= gap.to;
}

/// What fell due in the gap, in the order in which it is listed.
std::vector<TimerId> missedIn(const WatchGap &gap, const AlarmState &state, const QSet<TimerId> &dueBefore)
{
    std::vector<TimerId> missed;
    for (const AlarmItem &item : state.overdue)
        if (fellDueIn(gap, item.deadline, dueBefore.contains(item.timer)))
            missed.push_back(item.timer);
    return missed;
}

} // namespace

AlarmWatch::AlarmWatch(const Clock &clock, QObject *parent)
    : QObject{parent}, m_clock{clock}, m_begun{reading()}
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AlarmWatch::check);
}

void AlarmWatch::setItems(const std::vector<AlarmItem> &items)
{
    m_board.setAll(items);
    check();
}

void AlarmWatch::resumeFrom(const Heartbeat &last)
{
    m_last = last;
    const bool isOfThisRun = last.bootId == m_begun.bootId && last.at.boot >= m_begun.at.boot;
    m_tie = isOfThisRun ? WatchTie::Process : WatchTie::None;
}

Heartbeat AlarmWatch::heartbeat() const
{
    return m_last.value_or(reading());
}

Heartbeat AlarmWatch::reading() const
{
    return {m_clock.read(), m_clock.bootId()};
}

std::optional<WatchGap> AlarmWatch::look()
{
    const Heartbeat now = reading();
    const auto gap = gapBetween(m_last.value_or(now), now.at, now.bootId, m_tie);
    m_last = now;
    m_tie = WatchTie::Session;
    m_seenBefore.clear();
    if (gap && gap->step < Duration{0}) {
        m_seenBefore = m_board.dueBy(gap->from); // by the times that they had then
        m_board.setBack({gap->step, now.at.wall});
    }
    m_board.moveTo(now.at.wall);
    return gap;
}

std::optional<WatchGap> AlarmWatch::lateness() const
{
    const Heartbeat now = reading();
    if (!m_looksAt || !m_last || m_last->bootId != now.bootId)
        return std::nullopt;
    return lateBetween(*m_last, now.at, now.at.boot - *m_looksAt);
}

std::vector<AlarmItem> AlarmWatch::newlyHeard()
{
    const Instant now = heartbeat().at.wall;
    const auto before = std::exchange(m_rung, {});
    std::vector<AlarmItem> fresh;
    m_hasRisen = false;
    for (const AlarmItem &item : m_state.sounding) {
        const AlarmRank rank = rankOf(item.deadline, item.urgency, item.exhausted, now);
        const auto known = before.constFind(item.timer);
        const bool isFresh = known == before.constEnd();
        if (isFresh)
            fresh.push_back(item);
        if (rank != AlarmRank::Usual && (isFresh || rank > *known))
            m_hasRisen = true;
        m_rung.insert(item.timer, rank);
    }
    return fresh;
}

bool AlarmWatch::endMute(bool isCut)
{
    const bool wasOn = m_mute.has_value();
    const bool isOver = wasOn && m_mute->left(heartbeat().at.boot) <= Duration{0};
    if (isCut || isOver)
        m_mute.reset();
    m_state.muted = m_mute.has_value();
    return wasOn && isCut && !isOver;
}

void AlarmWatch::mute()
{
    m_mute = Mute{m_clock.read().boot};
    m_state.muted = true;
    arm();
    Q_EMIT stateChanged(m_state);
}

void AlarmWatch::unmute()
{
    if (!std::exchange(m_mute, std::nullopt))
        return;
    m_state.muted = false;
    Q_EMIT stateChanged(m_state);
}

Duration AlarmWatch::muteLeft() const
{
    return m_mute ? m_mute->left(m_clock.read().boot) : Duration{0};
}

bool AlarmWatch::hasWork() const
{
    return std::ranges::any_of(m_state.overdue,
                               [](const AlarmItem &i) { return !i.deadline.run.isNull(); }) ||
           !m_board.lapsed().empty() || (m_lookBy && *m_lookBy <= heartbeat().at.wall);
}

void AlarmWatch::check()
{
    const auto late = lateness();
    auto gap = look();
    const AlarmState before = std::exchange(m_state, m_board.state());
    const std::vector<AlarmItem> fresh = newlyHeard();
    const bool cut = endMute(m_hasRisen || gap.has_value());
    const bool changed = m_state != before;
    arm();

    // Signals last, for a slot may well call setItems().
    if (gap) {
        gap->missed = missedIn(*gap, m_state, m_seenBefore);
        Q_EMIT gapFound(*gap);
    }
    if (late && !gap)
        Q_EMIT ranLate(*late);
    if (cut)
        Q_EMIT muteCut();
    if (!fresh.empty())
        Q_EMIT rang(fresh);
    if (changed)
        Q_EMIT stateChanged(m_state);
    if (hasWork())
        Q_EMIT stepsDue();
}

void AlarmWatch::lookBy(std::optional<Instant> then)
{
    m_lookBy = then;
    arm();
}

Duration AlarmWatch::wait() const
{
    const Instant now = m_clock.now();
    Duration wait = longestWait;
    for (const auto &next : {m_state.next, m_lookBy})
        if (next)
            wait = std::clamp(*next - now, Duration{0}, wait);
    return m_mute ? std::min(wait, muteLeft()) : wait;
}

void AlarmWatch::arm()
{
    const auto pause = std::chrono::ceil<std::chrono::milliseconds>(wait());
    m_looksAt = m_clock.read().boot + pause;
    m_timer.start(pause);
}

} // namespace jour
