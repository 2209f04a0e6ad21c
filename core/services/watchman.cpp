#include "services/watchman.h"

#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/sleep.h"
#include "services/escalation_events.h"
#include "services/sleeping_cases.h"
#include "store/case_reader.h"

#include <algorithm>

namespace jour {

namespace {

/// What was done cannot be undone: it is told of until somebody has looked at it.
bool isOver(Invariant invariant)
{
    return invariant == Invariant::Written || invariant == Invariant::OneStep;
}

const Timer *reminderOf(const std::vector<Timer> &timers, Invariant invariant)
{
    const auto found = std::ranges::find(timers, wordOf(invariant), &aboutOf);
    return found == timers.end() ? nullptr : &*found;
}

bool breaks(WatchedCase watched, std::vector<RunMove> moves, Invariant invariant, Instant now)
{
    watched.moves = std::move(moves);
    const auto broken = brokenInvariants(watched, now);
    return std::ranges::find(broken, invariant) != broken.end();
}

} // namespace

Watchman::Watchman(Desk &desk, const AlarmWatch &watch, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_watch{watch}, m_tail{desk}
{
    connect(&m_timer, &QTimer::timeout, this, &Watchman::check);
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(lookEvery));
}

void Watchman::check()
{
    const MovesOfCases moves = m_tail.read();
    for (const CaseId id : casesToLookAt(moves)) {
        const auto seen = see(id);
        if (!seen)
            continue;
        const auto found = moves.find(id);
        const auto broken =
            brokenIn(*seen, found == moves.end() ? std::vector<JournaledMove>{} : found->second);
        for (const auto &[invariant, word] : EnumWords<Invariant>::words)
            settle(*seen, invariant, std::ranges::find(broken, invariant) != broken.end());
    }
    publish();
}

/// What was written about, what is told of already, and a few of the others in turn.
std::vector<CaseId> Watchman::casesToLookAt(const MovesOfCases &moves)
{
    std::vector<CaseId> ids;
    for (const auto &[id, ofCase] : moves)
        ids.push_back(id);
    for (const auto &[what, told] : m_found)
        ids.push_back(what.first);
    if (m_round.empty())
        m_round = CaseReader{m_desk.store().connection()}.unsettled().value_or(std::vector<CaseId>{});
    for (std::size_t taken = 0; taken < slice && !m_round.empty(); ++taken) {
        ids.push_back(m_round.back());
        m_round.pop_back();
    }
    std::ranges::sort(ids);
    const auto twice = std::ranges::unique(ids);
    ids.erase(twice.begin(), twice.end());
    return ids;
}

std::optional<Watchman::Seen> Watchman::see(CaseId id) const
{
    const CaseReader reader{m_desk.store().connection()};
    const auto row = reader.boardRow(id);
    const auto run = reader.runOf(id);
    const auto live = reader.liveTimersOf(id);
    if (!row || !run || !live)
        return std::nullopt;
    const auto &sounding = m_watch.state().sounding;
    const bool isHeard = std::ranges::find(sounding, id, &AlarmItem::caseRef) != sounding.end();
    WatchedCase watched{row->state, row->urgency, *run, *live, isHeard, {}};
    if (isOpen(row->state))
        watched.asleepFrom = asleepFrom(row->touchedAt, sleepAfterDaysAt(m_desk));
    return Seen{id, row->number, std::move(watched)};
}

std::vector<Invariant> Watchman::brokenIn(const Seen &seen, const std::vector<JournaledMove> &moves) const
{
    // Whether it is heard is asked of the moment at which the alarm clock looked.
    const Instant looked = m_watch.heartbeat().at.wall;
    auto broken = brokenInvariants(seen.watched, looked);
    const auto add = [&](Invariant invariant, const std::vector<std::vector<RunMove>> &groups) {
        for (const auto &group : groups)
            if (breaks(seen.watched, group, invariant, looked))
                broken.push_back(invariant);
    };
    add(Invariant::Written, runsOf(moves));
    add(Invariant::OneStep, looksOf(moves));
    return broken;
}

void Watchman::settle(const Seen &seen, Invariant invariant, bool isBroken)
{
    const Timer *reminder = reminderOf(seen.watched.timers, invariant);
    const auto known = m_found.find({seen.id, invariant});
    const bool isUnwritten = known != m_found.end() && !known->second.askedAt;
    if (isBroken || (isOver(invariant) && (reminder != nullptr || isUnwritten))) {
        tell(seen, invariant, reminder != nullptr);
        return;
    }
    if (reminder != nullptr) {
        const Instant now = m_desk.now();
        const events::TimerEnded ended{reminder->id, TimerEnd::Cancelled, now, reminder->due - now, {}};
        if (!m_desk.commit({{seen.id, ended}}))
            return;
    }
    m_found.erase({seen.id, invariant});
}

void Watchman::tell(const Seen &seen, Invariant invariant, bool isAsked)
{
    const auto [place, isNew] = m_found.try_emplace({seen.id, invariant}, Told{seen.number, {}});
    Told &told = place->second;
    const Instant now = m_desk.now();
    if (isAsked) {
        told.askedAt = now;
        return;
    }
    if (told.askedAt && now - *told.askedAt < askAgain && now >= *told.askedAt)
        return;
    std::vector<NewEvent> made;
    if (!told.askedAt)
        made.push_back({seen.id, events::InvariantBroken{invariant}});
    made.push_back({seen.id, events::TimerArmed{engineReminder(seen.id, wordOf(invariant), now, now)}});
    if (m_desk.commit(made))
        told.askedAt = now;
}

void Watchman::publish()
{
    std::vector<BrokenCase> broken;
    for (const auto &[what, told] : m_found)
        broken.push_back({what.first, told.number, what.second});
    std::ranges::stable_sort(broken, {}, &BrokenCase::number);
    if (broken == m_broken)
        return;
    m_broken = std::move(broken);
    Q_EMIT changed();
}

} // namespace jour
