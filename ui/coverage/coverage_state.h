#pragma once

#include "domain/contacts/duty_coverage.h"
#include "support/local_days.h"

#include <QString>

#include <vector>

namespace jour::ui {

/// One municipality on the map, hour by hour.
struct CoverageRow
{
    QString code;
    QString name;
    bool inAgreement = false;
    bool known = true;               ///< it has a contact point at all
    int gaps = 0;                    ///< stretches in which nobody answers
    std::vector<CoverageKind> hours; ///< the worst of each hour: a gap, a double booking, an answer
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

enum class CoverageScope { Agreement, All, Gaps };

struct CoverageFilter
{
    CoverageScope scope = CoverageScope::Agreement;
    QString typed;
    QString function; ///< key; empty: whoever answers
    friend bool operator==(const CoverageFilter &, const CoverageFilter &) = default;
};

/// A function that some contact point has.
struct CoverageFunction
{
    QString key;
    QString name;
    friend bool operator==(const CoverageFunction &, const CoverageFunction &) = default;
};

/// Municipalities by hours. Columns are real hours, so none is lost or told twice when clocks change.
struct CoverageState
{
    Instant from; ///< a full hour
    Instant now;
    int columns = 0;
    std::vector<LocalDay> days;
    std::vector<CoverageRow> rows; ///< those of the agreement first
    std::vector<CoverageFunction> functions;
    CoverageFilter filter;
    QString summary;
    int row = 0; ///< of the current cell
    int column = 0;
    QString title;   ///< of the current cell: where and when
    QString caption; ///< who answers there and until when, or what becomes of the gap
    bool captionIsGap = false;
    bool isUnread = false; ///< the directory could not be read: there are no rows, and no gaps either
    [[nodiscard]] bool hasCell() const { return !rows.empty() && columns > 0; }
    [[nodiscard]] Instant at(int hour) const { return from + std::chrono::hours{hour}; }
    friend bool operator==(const CoverageState &, const CoverageState &) = default;
};

} // namespace jour::ui
