#pragma once

#include "coverage/coverage_state.h"

#include <QStringList>

namespace jour {
class Municipalities;
}

namespace jour::ui {

/// How many columns there are from a full hour up to the same hour of the wall clock `days` later.
[[nodiscard]] int columnsFrom(Instant from, int days);

/// A municipality with what is known of it in the span: the row, and its stretches for the caption.
struct CoveredPlace
{
    CoverageRow row;
    std::vector<CoverageSpan> spans;
    friend bool operator==(const CoveredPlace &, const CoveredPlace &) = default;
};

/// Every municipality and the own desk, those of the agreement first, each by name.
[[nodiscard]] std::vector<CoveredPlace> placesOf(const DutyIndex &index, const Municipalities &all,
                                                 const QStringList &agreement, const QString &function,
                                                 Instant from, int columns);

/// The worst of each hour.
[[nodiscard]] std::vector<CoverageKind> hoursOf(const std::vector<CoverageSpan> &spans, Instant from,
                                                int columns);

[[nodiscard]] bool passes(const CoverageRow &row, const CoverageFilter &filter);

} // namespace jour::ui
