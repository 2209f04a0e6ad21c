// What is shown, from what is saved.
#include "rosters/roster_presenter.h"
#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/formats.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr std::chrono::days gapLookedAhead{14};

} // namespace

std::pair<Instant, Instant> RosterPresenter::span() const
{
    const QTime midnight{0, 0};
    if (m_state.view == RosterView::Week) {
        const QDate monday = m_anchor.addDays(1 - m_anchor.dayOfWeek());
        return {fromLocal(monday, midnight), fromLocal(monday.addDays(7), midnight)};
    }
    const QDate first{m_anchor.year(), m_anchor.month(), 1};
    return {fromLocal(first, midnight), fromLocal(first.addMonths(1), midnight)};
}

QString RosterPresenter::periodText() const
{
    const auto [from, to] = span();
    const QDate first = localDate(from);
    const QDate last = localDate(to).addDays(-1);
    if (m_state.view == RosterView::Month)
        return QLocale{}.toString(first, QStringLiteral("MMMM yyyy"));
    return tr("%1, %2 – %3", "week, first day, last day")
        .arg(Formats::week(first), Formats::day(first), Formats::day(last));
}

QString RosterPresenter::headingOf(const ContactPoint &point, const DutyList &shown) const
{
    return tr("%1 · %2 · %3", "municipality, contact, list")
        .arg(DutyText::place(point.municipality, m_desk.reference().municipalities), point.name,
             m_state.list.isNull() ? tr("no list yet") : shown.name);
}

void RosterPresenter::layOut()
{
    const auto [from, to] = span();
    const DutyList shown = list();
    const ContactPoint *point = index().point(shown.point);
    m_state.heading = point ? headingOf(*point, shown) : QString{};
    m_state.period = periodText();
    m_state.sheet = sheetOf(m_desk.duties(), shown, from, to, m_desk.now());
    if (m_chosen)
        m_state.sheet.current = sameBar(m_state.sheet, *m_chosen);
    findGap();
    readChanges();
    m_state.warnings.clear();
    if (!m_state.list.isNull())
        for (const DutyWarning &warning : warningsOf(index(), m_state.list, m_desk.now()))
            m_state.warnings << DutyText::of(warning, index(), m_desk.now());
}

/// The gap that was come for, while it is one and no turn is chosen.
void RosterPresenter::findGap()
{
    m_state.gap.reset();
    if (!m_cameFor)
        return;
    const Instant at = std::max(*m_cameFor, m_desk.now());
    const Instant horizon = at + gapLookedAhead;
    const Instant begins = std::min(at, std::max(m_desk.now(), at - gapLookedAhead));
    for (const CoverageSpan &span : coverage(index(), m_state.point, begins, horizon)) {
        if (span.kind != CoverageKind::Gap || span.from > at || at >= span.to)
            continue;
        // That nobody is listed and that the contact is closed are two things, though both are gaps.
        const OpenSpan whole{span.from, span.to};
        const auto closed = closedWithin(index(), m_state.point, whole);
        for (const auto &parts : {closed, without(closed, whole)})
            for (const OpenSpan &part : parts)
                if (part.from <= at && at < part.to)
                    m_state.gap = OpenSpan{part.from, part.to == horizon ? Instant{} : part.to};
    }
}

void RosterPresenter::readChanges()
{
    m_state.changes.clear();
    const Instant since = std::min(span().first, m_desk.now());
    for (const DutyOverride *change : index().overridesOf(m_state.list)) {
        if (change->to <= since)
            continue;
        QString text = wordsOf(*change, index());
        for (const DutyWarning &warning : warningsOf(index(), *change, m_desk.now()))
            if (warning.kind == DutyWarningKind::NotOnDuty || warning.kind == DutyWarningKind::UnderFixed)
                text += QLatin1Char('\n') + DutyText::of(warning, index(), m_desk.now());
        m_state.changes.push_back({change->id, text});
    }
}

QString RosterPresenter::gapWords(const OpenSpan &gap) const
{
    const bool hasEnd = gap.to != Instant{};
    const QString when = hasEnd ? DutyText::span(gap.from, gap.to)
                                : tr("from %1 on").arg(Formats::moment(gap.from, m_desk.now()));
    const bool isClosed =
        !closedWithin(index(), m_state.point, {gap.from, gap.from + std::chrono::minutes{1}}).empty();
    return isClosed ? tr("The contact is closed then, whoever stands on the list: %1. Its hours are changed "
                         "in the contacts (Ctrl+M).")
                          .arg(when)
                    : tr("Nobody is on duty: %1. N writes a shift for it, O an override.").arg(when);
}

void RosterPresenter::tell()
{
    const RosterBar *bar = current();
    m_state.caption = bar ? bar->words : m_state.gap ? gapWords(*m_state.gap) : QString{};
    m_state.undoable = m_acts.undoable();
    Q_EMIT stateChanged(m_state);
}

} // namespace jour::ui
