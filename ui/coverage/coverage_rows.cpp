#include "coverage/coverage_rows.h"

#include "base/text.h"
#include "domain/contacts/municipality.h"
#include "support/duty_text.h"

#include <QSet>

#include <algorithm>

namespace jour::ui {

using std::chrono::hours;

namespace {

/// What an operator must know of an hour goes first.
int weight(CoverageKind kind)
{
    switch (kind) {
    case CoverageKind::Gap: return 3;
    case CoverageKind::DoubleBooked: return 2;
    case CoverageKind::Answered: return 1;
    case CoverageKind::NotCovered: return 0;
    }
    Q_UNREACHABLE();
}

int hoursBetween(Instant from, Instant to)
{
    return static_cast<int>(std::chrono::ceil<hours>(to - from).count());
}

/// Codes with a contact point of their own, or one that serves them, of the function asked for.
QSet<QString> knownPlaces(const DutyIndex &index, const QString &function)
{
    QSet<QString> known;
    for (const ContactPoint &point : index.directory().points) {
        if (point.retired || (!function.isEmpty() && point.function != function))
            continue;
        known.insert(point.municipality);
        for (const QString &served : point.serves)
            known.insert(served);
    }
    return known;
}

} // namespace

int columnsFrom(Instant from, int days)
{
    const QDateTime local = toLocal(from);
    return hoursBetween(from, fromLocal(local.date().addDays(days), local.time()));
}

std::vector<CoverageKind> hoursOf(const std::vector<CoverageSpan> &spans, Instant from, int columns)
{
    std::vector<CoverageKind> all(static_cast<std::size_t>(columns), CoverageKind::NotCovered);
    for (const CoverageSpan &span : spans) {
        const auto first = std::max<std::int64_t>(0, std::chrono::floor<hours>(span.from - from).count());
        const auto end = std::min<std::int64_t>(columns, hoursBetween(from, span.to));
        for (std::int64_t hour = first; hour < end; ++hour) {
            CoverageKind &kept = all[static_cast<std::size_t>(hour)];
            if (weight(span.kind) > weight(kept))
                kept = span.kind;
        }
    }
    return all;
}

std::vector<CoveredPlace> placesOf(const DutyIndex &index, const Municipalities &all,
                                   const QStringList &agreement, const QString &function, Instant from,
                                   int columns)
{
    const QSet<QString> known = knownPlaces(index, function);
    const QSet<QString> agreed{agreement.begin(), agreement.end()};
    std::vector<CoveredPlace> places;
    const auto add = [&](const QString &code, const QString &name, bool inAgreement) {
        CoveredPlace place{.row = {.code = code, .name = name, .inAgreement = inAgreement}};
        place.row.known = known.contains(code);
        place.spans = coverage(index, code, function, from, from + hours{columns});
        place.row.hours = hoursOf(place.spans, from, columns);
        place.row.gaps =
            static_cast<int>(std::ranges::count(place.spans, CoverageKind::Gap, &CoverageSpan::kind));
        places.push_back(std::move(place));
    };
    add(ownDesk, DutyText::place(ownDesk, all), true);
    for (const Municipality &municipality : all.all())
        add(municipality.code, municipality.name, agreed.contains(municipality.code));
    std::ranges::stable_sort(places, [](const CoveredPlace &a, const CoveredPlace &b) {
        if (a.row.inAgreement != b.row.inAgreement)
            return a.row.inAgreement;
        if ((a.row.code == ownDesk) != (b.row.code == ownDesk))
            return a.row.code == ownDesk;
        return swedishOrder().compare(a.row.name, b.row.name) < 0;
    });
    return places;
}

bool passes(const CoverageRow &row, const CoverageFilter &filter)
{
    const bool inScope = filter.scope == CoverageScope::All ||
                         (filter.scope == CoverageScope::Agreement && row.inAgreement) ||
                         (filter.scope == CoverageScope::Gaps && row.gaps > 0);
    const QString typed = searchKey(filter.typed.trimmed());
    if (typed.isEmpty())
        return inScope;
    // Who types a name looks for it, whatever else is shown.
    return searchKey(row.name).startsWith(typed) || looseSearchKey(row.name).startsWith(typed) ||
           row.code.startsWith(typed);
}

} // namespace jour::ui
