#pragma once

#include "domain/escalation/clock_set_back.h"
#include "domain/escalation/deadline.h"
#include "domain/escalation/deadline_heap.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace jour {

/// What rings. A locked desk keeps these in memory, so they hold ids and times and no words.
struct AlarmItem
{
    TimerId timer;
    CaseId caseRef;
    Urgency urgency = Urgency::Urgent;
    Deadline deadline;
    bool exhausted = false; ///< the case's run is out of steps
    friend bool operator==(const AlarmItem &, const AlarmItem &) = default;
};
static_assert(std::is_trivially_copyable_v<AlarmItem>);

/// What is due at one look.
struct AlarmState
{
    std::vector<AlarmItem> warned;
    std::vector<AlarmItem> overdue;  ///< most urgent, then longest overdue first
    std::vector<AlarmItem> sounding; ///< what must be heard now, muted or not
    bool muted = false;              ///< the workstation is; set by the alarm clock, which alone knows
    std::optional<Instant> next;     ///< when the state changes by itself
    friend bool operator==(const AlarmState &, const AlarmState &) = default;
};

/// The state of the alarms at `now`. Pure.
[[nodiscard]] AlarmState alarmStateAt(const std::vector<AlarmItem> &items, Instant now);

/// The same of very many: it knows which of them change next, so that neither a look nor a commit goes
/// through all of them. Its state is alarmStateAt() of what is on it, at the moment it was moved to.
class AlarmBoard final
{
public:
    /// In place of everything on it.
    void setAll(const std::vector<AlarmItem> &items);
    /// In place of what the case had.
    void put(CaseId id, const std::vector<AlarmItem> &items);
    void moveTo(Instant now);
    /// Lengths of a run move, times that somebody said stay, and no snooze outlives it.
    void setBack(const ClockSetBack &set);

    [[nodiscard]] AlarmState state() const;
    /// Whose snooze has run out.
    [[nodiscard]] std::vector<TimerId> lapsed() const;
    /// What was due then already.
    [[nodiscard]] QSet<TimerId> dueBy(Instant then) const;

private:
    void add(const AlarmItem &item);
    void place(const AlarmItem &item);
    void placeAll();

    QHash<TimerId, AlarmItem> m_items;
    QHash<CaseId, std::vector<TimerId>> m_ofCase;
    QSet<TimerId> m_asking; ///< warned, overdue or with a snooze that ran out
    DeadlineHeap<TimerId> m_changes;
    Instant m_now;
};

} // namespace jour
