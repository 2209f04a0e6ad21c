#include "alarms/alarm_presenter.h"

#include "services/step_duty.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// More than this is a list to go through in the queue, not a banner.
constexpr std::size_t mostLines = 5;

} // namespace

AlarmPresenter::AlarmPresenter(Desk &desk, AlarmWatch &watch, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_watch{watch}
{
    connect(&watch, &AlarmWatch::stateChanged, this, &AlarmPresenter::refresh);
}

void AlarmPresenter::refresh()
{
    const AlarmState &alarms = m_watch.state();
    AlarmBarState fresh;
    fresh.due = static_cast<int>(alarms.warned.size());
    fresh.overdue = static_cast<int>(alarms.overdue.size());
    const auto add = [&](const std::vector<AlarmItem> &items, bool overdue) {
        for (const AlarmItem &item : items) {
            const bool there =
                std::ranges::find(fresh.lines, item.timer, &AlarmLine::timer) != fresh.lines.end();
            if (there || fresh.lines.size() >= mostLines)
                continue;
            if (auto line = lineOf(item, overdue))
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

std::optional<AlarmLine> AlarmPresenter::lineOf(const AlarmItem &item, bool overdue) const
{
    const auto row = CaseReading{m_desk}.row(item.caseRef);
    if (!row)
        return std::nullopt;
    const Policy policy = currentPolicy(m_desk, row->urgency);
    return AlarmLine{item.timer,
                     item.caseRef,
                     row->number,
                     row->child,
                     Wording::titleOf(item.deadline, &policy, m_desk.reference().limits),
                     row->urgency,
                     item.deadline.due,
                     overdue};
}

} // namespace jour::ui
