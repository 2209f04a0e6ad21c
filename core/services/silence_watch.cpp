#include "services/silence_watch.h"

#include "domain/escalation/engine_reminder.h"
#include "domain/events/persons_act.h"
#include "services/chase_now.h"
#include "store/case_reader.h"
#include "store/journal.h"

#include <algorithm>

namespace jour {

SilenceWatch::SilenceWatch(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        for (const CaseId id : changes.cases)
            lookIn(id, settles);
        arm();
    });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SilenceWatch::check);
    arm();
}

void SilenceWatch::check()
{
    if (!std::exchange(m_begun, true))
        begin();
    const Instant now{m_desk.clock().read().boot};
    // What it commits itself comes back through the feed and is looked at in the next look.
    std::vector<CaseId> due;
    while (static_cast<int>(due.size()) < slice) {
        const auto id = m_next.takeDue(now);
        if (!id)
            break;
        due.push_back(*id);
    }
    for (const CaseId id : due)
        look(id);
    arm();
}

Duration SilenceWatch::wait() const
{
    if (!m_begun)
        return settles;
    const auto next = m_next.next();
    return next ? std::clamp(*next - Instant{m_desk.clock().read().boot}, Duration{0}, lookEvery) : lookEvery;
}

void SilenceWatch::arm()
{
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait()));
}

void SilenceWatch::begin()
{
    const auto standings = CaseReader{m_desk.store().connection()}.standings();
    for (const CaseStanding &standing : standings.value_or(std::vector<CaseStanding>{}))
        if (standing.run == RunState::Promised)
            lookIn(standing.id, {});
}

void SilenceWatch::look(CaseId id)
{
    const CaseReader reader{m_desk.store().connection()};
    const auto run = reader.runOf(id).value_or(std::nullopt);
    const auto live = reader.liveTimersOf(id).value_or(std::vector<Timer>{});
    const Duration allowed = run ? Duration{run->policy.silence} : Duration{0};
    if (!run || run->state != RunState::Promised || allowed <= Duration{0}) {
        const auto ended = remindersEnded(id, live, about::silence, TimerEnd::Cancelled, m_desk.now());
        if (!ended.empty() && !m_desk.commit(ended))
            lookIn(id, lookEvery);
        return;
    }
    if (std::ranges::find(live, about::silence, &aboutOf) != live.end())
        return;
    const auto silence = silenceOf(id);
    if (!silence)
        return;
    if (*silence < allowed) {
        lookIn(id, allowed - *silence);
        return;
    }
    const Instant now = m_desk.now();
    const Timer asked = engineReminder(id, about::silence, now - *silence, now);
    if (!m_desk.commit({{id, events::TimerArmed{asked}}}))
        lookIn(id, lookEvery);
}

std::optional<Duration> SilenceWatch::silenceOf(CaseId id) const
{
    const auto last = m_desk.store().journal().lastOf(
        id, [](const Event &event) { return breaksSilence(event.decodedBody()); });
    if (!last || !*last)
        return std::nullopt;
    const ClockReading now = m_desk.clock().read();
    const Event &event = **last;
    const bool sameBoot = event.boot == m_desk.clock().bootId() && event.mono <= now.boot;
    return std::max(sameBoot ? now.boot - event.mono : now.wall - event.at.wall(), Duration{0});
}

void SilenceWatch::lookIn(CaseId id, Duration wait)
{
    m_next.set(id, Instant{m_desk.clock().read().boot + wait});
}

} // namespace jour
