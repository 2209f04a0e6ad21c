#include "alarms/alarm_presenter.h"

#include "services/policy_book.h"
#include "services/step_duty.h"
#include "support/initials.h"
#include "support/wording.h"

#include <set>

namespace jour::ui {

namespace {

/// More than this is a list to go through in the queue, not a banner.
constexpr std::size_t mostLines = 3;
/// Where nothing is heard more of it must be seen.
constexpr std::size_t mostSeenOnly = 5;

} // namespace

AlarmPresenter::AlarmPresenter(Desk &desk, AlarmWatch &watch, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_watch{watch}
{
    connect(&watch, &AlarmWatch::stateChanged, this, &AlarmPresenter::refresh);
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.policies) // another name for a limit
            refresh();
    });
}

void AlarmPresenter::refresh()
{
    const AlarmState &alarms = m_watch.state();
    AlarmBarState fresh;
    fresh.due = static_cast<int>(alarms.warned.size());
    fresh.overdue = static_cast<int>(alarms.overdue.size());
    fresh.seenOnly = m_silent || alarms.muted;
    fresh.noDevice = m_silent;
    if (alarms.muted)
        fresh.mutedUntil = std::chrono::round<std::chrono::seconds>(m_desk.now() + m_watch.muteLeft());
    const std::size_t most = fresh.seenOnly ? mostSeenOnly : mostLines;
    std::set<CaseId> told;
    const auto add = [&](const std::vector<AlarmItem> &items, bool overdue) {
        for (const AlarmItem &item : items) {
            if (!told.insert(item.caseRef).second)
                continue;
            if (fresh.lines.size() >= most)
                ++fresh.more;
            else if (auto line = lineOf(item, overdue))
                fresh.lines.push_back(std::move(*line));
        }
    };
    add(alarms.overdue, true);
    add(alarms.sounding, false);
    if (fresh == m_state)
        return;
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

void AlarmPresenter::setPrivate(bool on)
{
    m_private = on;
    refresh();
}

void AlarmPresenter::setSilent(bool nothingCanBeHeard)
{
    m_silent = nothingCanBeHeard;
    refresh();
}

QString AlarmPresenter::childOf(const BoardRow &row) const
{
    if (row.child.isEmpty())
        return tr("Unknown child");
    return m_private ? initialsOf(row.child) : row.child;
}

std::optional<AlarmLine> AlarmPresenter::lineOf(const AlarmItem &item, bool overdue) const
{
    const CaseReading reading{m_desk};
    const auto row = reading.row(item.caseRef);
    // What rings carries no words; they are read while the desk is open.
    const auto timer = reading.timer(item.timer);
    if (!row || !timer)
        return std::nullopt;
    const PolicyBook policies{m_desk};
    return AlarmLine{item.timer,
                     item.caseRef,
                     row->number,
                     childOf(*row),
                     Wording::titleOf(*timer, policies.behind(*timer), currentLimits(m_desk)),
                     row->urgency,
                     item.deadline.due,
                     overdue};
}

} // namespace jour::ui
