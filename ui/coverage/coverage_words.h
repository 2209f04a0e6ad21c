#pragma once

#include "coverage/coverage_rows.h"
#include "domain/contacts/who_answers.h"

#include <QCoreApplication>

namespace jour::ui {

/// What a cell of the map says when it is walked to.
class CoverageWords final
{
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)

public:
    /// "Haninge, fri 27 nov 22:00–23:00"; a day that is named says so.
    [[nodiscard]] static QString titleOf(const CoverageRow &row, Instant hour);
    /// Who, until when, by what; or the gap from–to and who is called instead. A fallback that is lost is
    /// told.
    [[nodiscard]] static QString captionOf(const CoveredPlace &place, const CoverageSpan &span,
                                           const Duty &duty, const DutyIndex &index, Instant now);
    [[nodiscard]] static QString of(CoverageKind kind);

private:
    [[nodiscard]] static QString gapOf(const CoveredPlace &place, const CoverageSpan &span, const Duty &duty);
    [[nodiscard]] static QString lostFallbacksOf(const Duty &duty, const DutyIndex &index);
    [[nodiscard]] static QString answersOf(const CoverageSpan &span, const Duty &duty, const DutyIndex &index,
                                           Instant now);
};

} // namespace jour::ui
