#include "alarms/alarm_presenter.h"

#include "services/chase.h"
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
/// So many alarms are asked whether they may still be snoozed.
constexpr std::ptrdiff_t mostAsked = 12;
/// Of the list "snoozeReasons": what one key can know.
const QString busyReason = QStringLiteral("busyAtDesk");

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
    fresh.seenOnly = m_trouble != SoundTrouble::None || alarms.muted;
    fresh.trouble = m_trouble;
    if (alarms.muted)
        fresh.mutedUntil = std::chrono::round<std::chrono::seconds>(m_desk.now() + m_watch.muteLeft());
    m_first = firstHeard();
    if (m_first == m_refused && !m_refused.isNull())
        fresh.refusal = m_refusal;
    else
        m_refused = {};
    std::set<CaseId> heard;
    for (const AlarmItem &item : alarms.sounding)
        heard.insert(item.caseRef);
    const std::size_t most = fresh.seenOnly ? mostSeenOnly : mostLines;
    std::set<CaseId> told;
    const auto add = [&](const std::vector<AlarmItem> &items, bool overdue) {
        for (const AlarmItem &item : items) {
            // Of a case that is heard, what is heard.
            if (isSnoozed(item.deadline, m_desk.now()) && heard.contains(item.caseRef))
                continue;
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

std::optional<TimerId> AlarmPresenter::firstHeard() const
{
    const auto &heard = m_watch.state().sounding;
    if (heard.empty())
        return std::nullopt;
    const auto end = heard.begin() + std::min<std::ptrdiff_t>(std::ssize(heard), mostAsked);
    const auto free = std::find_if(heard.begin(), end, [this](const AlarmItem &item) {
        const auto room = Chase{m_desk}.snoozeRoom(item.timer);
        return room && room->refusal.isEmpty();
    });
    return free == end ? heard.front().timer : free->timer;
}

void AlarmPresenter::snoozeFirst()
{
    const auto id = m_first;
    if (!id)
        return;
    if (const auto done = snooze(*id); !done) {
        m_refused = *id;
        m_refusal = tr("Not snoozed: %1").arg(Wording::of(done.error()));
    }
    refresh();
}

Result<> AlarmPresenter::snooze(TimerId id)
{
    Chase chase{m_desk};
    const auto room = chase.snoozeRoom(id);
    if (!room)
        return tl::make_unexpected(room.error());
    if (!room->refusal.isEmpty())
        return fail(ErrorCode::Invalid, room->refusal);
    return chase.snooze(id, room->lengths().front(), busyReason);
}

void AlarmPresenter::setPrivate(bool on)
{
    m_private = on;
    refresh();
}

void AlarmPresenter::setTrouble(SoundTrouble trouble)
{
    m_trouble = trouble;
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
    const bool isQuiet = isSnoozed(item.deadline, m_desk.now());
    return AlarmLine{item.timer,
                     item.caseRef,
                     row->number,
                     childOf(*row),
                     Wording::titleOf(*timer, policies.behind(*timer), currentLimits(m_desk)),
                     row->urgency,
                     item.deadline.due,
                     overdue,
                     isQuiet ? item.deadline.quietUntil : std::nullopt,
                     item.timer == m_first};
}

} // namespace jour::ui
