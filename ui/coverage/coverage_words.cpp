#include "coverage/coverage_words.h"

#include "domain/statute/holidays.h"
#include "support/duty_text.h"
#include "support/formats.h"
#include "support/statute_text.h"

namespace jour::ui {

namespace {

constexpr std::size_t mostNamed = 3;

} // namespace

QString CoverageWords::titleOf(const CoverageRow &row, Instant hour)
{
    const Instant end = hour + std::chrono::hours{1};
    QString title =
        tr("%1, %2–%3", "municipality, from, to").arg(row.name, Formats::dateTime(hour), Formats::time(end));
    const auto rest = restDayOn(localDate(hour));
    if (rest && *rest != RestDay::Saturday && *rest != RestDay::Sunday)
        title += tr(" (%1)", "holiday").arg(StatuteText::of(*rest));
    return title;
}

QString CoverageWords::captionOf(const CoveredPlace &place, const CoverageSpan &span, const Duty &duty,
                                 const DutyIndex &index, Instant now)
{
    switch (span.kind) {
    case CoverageKind::Gap: return gapOf(place, span, duty) + lostFallbacksOf(duty, index);
    case CoverageKind::NotCovered:
        return tr("Nobody is meant to be on duty here: %1.").arg(DutyText::span(span.from, span.to));
    case CoverageKind::Answered:
    case CoverageKind::DoubleBooked: return answersOf(span, duty, index, now) + lostFallbacksOf(duty, index);
    }
    Q_UNREACHABLE();
}

/// Of those asked, each with the space before it.
QString CoverageWords::lostFallbacksOf(const Duty &duty, const DutyIndex &index)
{
    QStringList told;
    const auto look = [&](const ContactPoint &point) {
        const QString lost = DutyText::lostFallbackOf(point, index);
        if (!lost.isEmpty() && static_cast<std::size_t>(told.size()) < mostNamed && !told.contains(lost))
            told << lost;
    };
    for (const DutyAnswer &answer : duty.answers)
        look(answer.point);
    for (const DutyAbsence &absence : duty.absent)
        look(absence.point);
    return told.isEmpty() ? QString{} : QString{QLatin1Char(' ') + told.join(QLatin1Char(' '))};
}

QString CoverageWords::gapOf(const CoveredPlace &place, const CoverageSpan &span, const Duty &duty)
{
    const QString when = DutyText::span(span.from, span.to);
    if (!place.row.known)
        return tr("Nobody is known here: %1. SOS Alarm (112) can connect the out-of-hours service. Enter "
                  "adds a "
                  "contact.")
            .arg(when);
    QStringList why;
    for (const DutyAbsence &absence : duty.absent)
        if (absence.covered && static_cast<std::size_t>(why.size()) < mostNamed)
            why << DutyText::lineOf(absence);
    const QString fallback = DutyText::fallbackOf(duty.fallback);
    if (why.isEmpty())
        return tr("GAP %1; %2.", "when, fallback").arg(when, fallback);
    return tr("GAP %1; %2. %3.", "when, fallback, why").arg(when, fallback, why.join(QStringLiteral("; ")));
}

QString CoverageWords::answersOf(const CoverageSpan &span, const Duty &duty, const DutyIndex &index,
                                 Instant now)
{
    QStringList lines;
    for (const DutyAnswer &answer : duty.answers) {
        if (static_cast<std::size_t>(lines.size()) == mostNamed) {
            lines << tr("and %n more", nullptr, static_cast<int>(duty.answers.size() - mostNamed));
            break;
        }
        lines << DutyText::lineOf(answer, index, now);
    }
    QString text = lines.join(QStringLiteral("; "));
    QStringList twice;
    for (const DutyPersonId id : span.doubleBooked)
        twice << DutyText::of(DutyWho{id, {}}, index);
    if (!twice.isEmpty())
        text += tr(". Double booked: %1").arg(twice.join(QStringLiteral(", ")));
    return QString{text + QLatin1Char('.')};
}

QString CoverageWords::of(CoverageKind kind)
{
    switch (kind) {
    case CoverageKind::Answered: return tr("somebody answers");
    case CoverageKind::DoubleBooked: return tr("double booked");
    case CoverageKind::NotCovered: return tr("nobody by design");
    case CoverageKind::Gap: return tr("gap");
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
