#include "alarms/alarm_presenter.h"

#include "services/chase.h"
#include "services/policy_book.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

#include <algorithm>
#include <set>

namespace jour::ui {

namespace {

/// More than this is a list to go through in the queue, not a banner.
constexpr std::size_t mostLines = 3;
/// Where nothing is heard more of it must be seen.
constexpr std::size_t mostSeenOnly = 5;
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
    addLines(fresh);
    markFirst(fresh);
    if (fresh == m_state)
        return;
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

/// Of a case that is heard, what is heard; what is snoozed makes way for what is not.
void AlarmPresenter::addLines(AlarmBarState &fresh) const
{
    const AlarmState &alarms = m_watch.state();
    const std::size_t most = fresh.seenOnly ? mostSeenOnly : mostLines;
    std::set<CaseId> told;
    const auto add = [&](const std::vector<AlarmItem> &items, bool overdue, bool quiet) {
        for (const AlarmItem &item : items) {
            if (isSnoozed(item.deadline, m_desk.now()) != quiet || !told.insert(item.caseRef).second)
                continue;
            if (fresh.lines.size() >= most)
                ++fresh.more;
            else if (auto line = lineOf(item, overdue))
                fresh.lines.push_back(std::move(*line));
        }
    };
    add(alarms.overdue, true, false);
    add(alarms.sounding, false, false);
    add(alarms.overdue, true, true);
}

void AlarmPresenter::markFirst(AlarmBarState &fresh) const
{
    for (std::size_t i = 0; i < std::min(fresh.lines.size(), m_room); ++i) {
        AlarmLine &line = fresh.lines[i];
        line.isFirst = isHeard(line.timer) && whyNot(line.timer).isEmpty();
        if (line.isFirst)
            return;
    }
}

bool AlarmPresenter::isHeard(TimerId id) const
{
    return std::ranges::find(m_watch.state().sounding, id, &AlarmItem::timer) !=
           m_watch.state().sounding.end();
}

QString AlarmPresenter::whyNot(TimerId id) const
{
    const auto timer = CaseReading{m_desk}.timer(id);
    const auto room = Chase{m_desk}.snoozeRoom(id);
    if (!room)
        return Wording::of(room.error());
    if (timer && isHardDeadline(*timer))
        return tr("A time that the law or the police have set is not snoozed by this key. Act on it in the "
                  "case (Ctrl+T).");
    if (!room->refusal.isEmpty())
        return Wording::of(fail(ErrorCode::Invalid, room->refusal).value());
    if (timer && timer->kind == TimerKind::Promise && m_desk.now() + room->lengths().front() > timer->due)
        return tr("What was promised is not snoozed by this key past its time. Act on it in the case "
                  "(Ctrl+T).");
    return {};
}

QString AlarmPresenter::whyNone() const
{
    for (std::size_t i = 0; i < std::min(m_state.lines.size(), m_room); ++i) {
        const AlarmLine &line = m_state.lines[i];
        if (const QString why = isHeard(line.timer) ? whyNot(line.timer) : QString{}; !why.isEmpty())
            return tr("Nothing snoozed. %1, %2: %3", "case number, what is due, why not")
                .arg(line.number, line.title, why);
    }
    return tr("Nothing snoozed: no alarm in the bar sounds now.");
}

void AlarmPresenter::snoozeFirst()
{
    const auto first = std::ranges::find_if(m_state.lines, &AlarmLine::isFirst);
    if (first == m_state.lines.end()) {
        Q_EMIT told(whyNone());
        return;
    }
    const AlarmLine line = *first; // the lines are made anew by it
    const auto until = snooze(line.timer);
    refresh();
    Q_EMIT told(until ? tr("Snoozed until %1: %2, %3", "time, case number, what is due")
                            .arg(Formats::time(*until), line.number, line.title)
                      : tr("Nothing snoozed. %1, %2: %3", "case number, what is due, why not")
                            .arg(line.number, line.title, Wording::of(until.error())));
}

Result<Instant> AlarmPresenter::snooze(TimerId id)
{
    Chase chase{m_desk};
    const auto room = chase.snoozeRoom(id);
    if (!room)
        return tl::make_unexpected(room.error());
    if (!room->refusal.isEmpty())
        return fail(ErrorCode::Invalid, room->refusal);
    const auto length = room->lengths().front();
    const Instant until = m_desk.now() + length;
    if (const auto done = chase.snooze(id, length, busyReason); !done)
        return tl::make_unexpected(done.error());
    return until;
}

void AlarmPresenter::setRoom(std::size_t lines)
{
    m_room = lines;
    refresh();
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
                     isQuiet ? item.deadline.quietUntil : std::nullopt};
}

} // namespace jour::ui
