#include "alarms/sleeping_presenter.h"

#include "services/policy_book.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/initials.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

constexpr Duration looksEvery = std::chrono::minutes{1};
/// More than this is for the case itself to tell.
constexpr std::size_t mostTold = 2;

} // namespace

SleepingPresenter::SleepingPresenter(Desk &desk, QObject *parent) : QObject{parent}, m_desk{desk}
{
    connect(&desk.feed(), &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.touched || changes.settings)
            look();
    });
}

void SleepingPresenter::setNow(Instant now)
{
    if (m_lookedAt && now >= *m_lookedAt && now - *m_lookedAt < looksEvery)
        return;
    m_lookedAt = now;
    look();
}

void SleepingPresenter::look()
{
    const SleepingCases sleeping{m_desk};
    auto sleepers = sleeping.ids().value_or(m_sleepers);
    if (sleepers != m_sleepers) {
        m_sleepers = std::move(sleepers);
        refresh();
        Q_EMIT sleepersChanged();
    }
    if (const int waiting = sleeping.waiting(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

void SleepingPresenter::setPrivate(bool on)
{
    m_private = on;
    refresh();
}

void SleepingPresenter::refresh()
{
    const SleepingCases sleeping{m_desk};
    SleepingState fresh{{}, sleeping.days(), {}, {}};
    if (const auto last = sleeping.lastLookedThrough())
        fresh.looked = Formats::dateTime(*last, m_desk.now());
    const auto list = sleeping.list();
    if (!list)
        fresh.problem = Wording::of(list.error());
    else
        for (const SleepingCase &one : *list)
            fresh.lines.push_back(lineOf(one));
    if (fresh == m_state)
        return;
    m_state = std::move(fresh);
    Q_EMIT stateChanged(m_state);
}

void SleepingPresenter::lookThrough()
{
    if (const auto kept = SleepingCases{m_desk}.lookedThrough(); !kept) {
        m_state.problem = Wording::of(kept.error());
        Q_EMIT stateChanged(m_state);
        return;
    }
    refresh();
    Q_EMIT lookedThrough();
}

SleepingLine SleepingPresenter::lineOf(const SleepingCase &one) const
{
    const QString child = one.row.child.isEmpty() ? tr("Unknown child") : one.row.child;
    const auto days = std::chrono::duration_cast<std::chrono::hours>(m_desk.now() - one.untouchedSince) / 24;
    return {one.row.id,
            one.row.urgency,
            one.row.number,
            m_private && !one.row.child.isEmpty() ? initialsOf(child) : child,
            tr("%1 (%2)").arg(Formats::isoDay(one.untouchedSince),
                              tr("%n day(s)", nullptr, static_cast<int>(days.count()))),
            dueIn(one)};
}

QString SleepingPresenter::dueIn(const SleepingCase &one) const
{
    const PolicyBook policies{m_desk};
    const std::vector<Limit> limits = currentLimits(m_desk);
    QStringList told;
    for (std::size_t i = 0; i < std::min(one.live.size(), mostTold); ++i) {
        const Timer &timer = one.live[i];
        told << tr("%1, %2").arg(Wording::titleOf(timer, policies.behind(timer), limits),
                                 Formats::dateTime(timer.due, m_desk.now()));
    }
    if (one.live.size() > mostTold)
        told << tr("%n more", nullptr, static_cast<int>(one.live.size() - mostTold));
    return told.join(QStringLiteral(" · "));
}

} // namespace jour::ui
