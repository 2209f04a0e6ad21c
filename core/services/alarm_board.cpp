#include "services/alarm_board.h"

#include <algorithm>

namespace jour {

namespace {

bool mostUrgentFirst(const AlarmItem &a, const AlarmItem &b)
{
    return std::tuple{a.urgency, a.deadline.due, a.timer} < std::tuple{b.urgency, b.deadline.due, b.timer};
}

void sortIn(AlarmState &state, const AlarmItem &item, Instant now)
{
    if (isAsleep(item.deadline, now))
        return;
    const TimerPhase phase = phaseOf(item.deadline, now);
    if (phase == TimerPhase::Overdue)
        state.overdue.push_back(item);
    else if (phase == TimerPhase::Warned)
        state.warned.push_back(item);
    if (sounds(item.deadline, item.urgency, now))
        state.sounding.push_back(item);
}

void putInOrder(AlarmState &state)
{
    for (auto *list : {&state.warned, &state.overdue, &state.sounding})
        std::ranges::sort(*list, mostUrgentFirst);
}

bool asksForSomething(const Deadline &deadline, Instant now)
{
    const TimerPhase phase = phaseOf(deadline, now);
    const bool isUp = phase == TimerPhase::Overdue || phase == TimerPhase::Warned;
    return (isUp && !isAsleep(deadline, now)) || hasLapsed(deadline, now);
}

} // namespace

AlarmState alarmStateAt(const std::vector<AlarmItem> &items, Instant now)
{
    AlarmState state;
    for (const AlarmItem &item : items) {
        sortIn(state, item, now);
        if (const auto change = nextChange(item.deadline, now))
            state.next = state.next ? std::min(*state.next, *change) : *change;
    }
    putInOrder(state);
    return state;
}

void AlarmBoard::setAll(const std::vector<AlarmItem> &items)
{
    m_items.clear();
    m_ofCase.clear();
    m_asking.clear();
    m_changes.clear();
    m_items.reserve(static_cast<qsizetype>(items.size()));
    for (const AlarmItem &item : items)
        add(item);
}

void AlarmBoard::put(CaseId id, const std::vector<AlarmItem> &items)
{
    for (const TimerId old : m_ofCase.take(id)) {
        m_items.remove(old);
        m_asking.remove(old);
        m_changes.remove(old);
    }
    for (const AlarmItem &item : items)
        add(item);
}

void AlarmBoard::add(const AlarmItem &item)
{
    m_ofCase[item.caseRef].push_back(item.timer);
    m_items.insert(item.timer, item);
    place(item);
}

void AlarmBoard::moveTo(Instant now)
{
    const bool isBack = now < m_now;
    m_now = now;
    if (isBack) {
        placeAll();
        return;
    }
    while (const auto changed = m_changes.takeDue(now))
        place(m_items.value(*changed));
}

void AlarmBoard::setBack(const ClockSetBack &set)
{
    m_now = set.now;
    for (AlarmItem &item : m_items)
        item.deadline = deadlineAfter(set, item.deadline);
    placeAll();
}

AlarmState AlarmBoard::state() const
{
    AlarmState state;
    for (const TimerId &id : m_asking)
        sortIn(state, *m_items.constFind(id), m_now);
    putInOrder(state);
    state.next = m_changes.next();
    return state;
}

std::vector<TimerId> AlarmBoard::lapsed() const
{
    std::vector<TimerId> ids;
    for (const TimerId &id : m_asking)
        if (hasLapsed(m_items.constFind(id)->deadline, m_now))
            ids.push_back(id);
    return ids;
}

QSet<TimerId> AlarmBoard::dueBy(Instant then) const
{
    QSet<TimerId> ids;
    for (const AlarmItem &item : m_items)
        if (item.deadline.due <= then)
            ids.insert(item.timer);
    return ids;
}

void AlarmBoard::place(const AlarmItem &item)
{
    if (asksForSomething(item.deadline, m_now))
        m_asking.insert(item.timer);
    else
        m_asking.remove(item.timer);
    if (const auto change = nextChange(item.deadline, m_now))
        m_changes.set(item.timer, *change);
    else
        m_changes.remove(item.timer);
}

void AlarmBoard::placeAll()
{
    for (const AlarmItem &item : std::as_const(m_items))
        place(item);
}

} // namespace jour
