#include "alarms/missed_presenter.h"

#include "services/policy_book.h"
#include "services/step_duty.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// A short sleep or a small step in which nothing fell due is written down, but nobody need look at it.
bool mustBeSeen(const MissedReview &review)
{
    const auto stepped = [](const WatchGap &gap) {
        return gap.cause == GapCause::ClockForward || gap.cause == GapCause::ClockBack ||
               gap.step > Duration{0} || stoodStill(gap);
    };
    return !review.missed.empty() || std::ranges::any_of(review.gaps, stepped);
}

} // namespace

MissedPresenter::MissedPresenter(Desk &desk, Alarms &alarms, QObject *parent)
    : QObject{parent}, m_desk{desk}, m_alarms{alarms}
{
    connect(&alarms, &Alarms::gapRecorded, this, &MissedPresenter::refresh);
    connect(&desk.feed(), &ChangeFeed::committed, this, &MissedPresenter::follow);
}

void MissedPresenter::follow(const Changes &changes)
{
    const auto isAbout = [&](const MissedLine &line) {
        return std::ranges::find(changes.cases, line.caseRef) != changes.cases.end();
    };
    if (m_gaps.empty() || std::ranges::none_of(m_state.lines, isAbout))
        return;
    const auto review = missedReview(m_desk);
    if (!review)
        return; // the next look says so
    if (MissedState state = stateOf(*review); state != m_state)
        show(std::move(state));
}

void MissedPresenter::show(MissedState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void MissedPresenter::refresh()
{
    const auto review = missedReview(m_desk);
    if (!review) {
        show({{}, {}, Wording::of(review.error())});
        return;
    }
    m_gaps.clear();
    for (const WatchGap &gap : review->gaps)
        m_gaps.push_back(gap.id);
    if (!mustBeSeen(*review)) {
        this->review();
        return;
    }
    show(stateOf(*review));
    Q_EMIT found();
}

void MissedPresenter::review()
{
    for (const WatchGapId gap : m_gaps)
        if (const auto kept = m_alarms.reviewed(gap); !kept) {
            show({{}, {}, Wording::of(kept.error())});
            return;
        }
    m_gaps.clear();
    Q_EMIT finished();
}

/// One that went back has no beginning before its end: it is told by what was set.
QString MissedPresenter::absenceOf(const WatchGap &gap) const
{
    const Instant now = m_desk.now();
    if (gap.to < gap.from)
        return tr("%1: the clock was set back %2; it had shown %3", "when, length, when")
            .arg(Formats::moment(gap.to, now), Formats::span(-gap.step), Formats::moment(gap.from, gap.to));
    const bool alsoSet = gap.step > Duration{0} && gap.cause != GapCause::ClockForward;
    const QString cause = alsoSet ? tr("%1, and the clock was set forward %2", "cause, length")
                                        .arg(Wording::of(gap.cause), Formats::span(gap.step))
                                  : Wording::of(gap.cause);
    return tr("%1 – %2: %3").arg(Formats::moment(gap.from, now), Formats::moment(gap.to, gap.from), cause);
}

MissedState MissedPresenter::stateOf(const MissedReview &review) const
{
    MissedState state;
    for (const WatchGap &gap : review.gaps)
        state.absences << absenceOf(gap);
    const PolicyBook policies{m_desk};
    const std::vector<Limit> limits = currentLimits(m_desk);
    for (const MissedDeadline &missed : review.missed) {
        state.lines.push_back({missed.timer.caseRef, missed.row.urgency, missed.row.number,
                               missed.row.child.isEmpty() ? tr("Unknown child") : missed.row.child,
                               Wording::titleOf(missed.timer, policies.behind(missed.timer), limits),
                               Formats::moment(missed.timer.due, m_desk.now()), Formats::span(missed.late)});
    }
    return state;
}

} // namespace jour::ui
