#pragma once

#include "base/instant.h"
#include "base/json.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace jour {

/// A month of the calendar in Stockholm as one number: year * 12 + month - 1.
using PictureMonth = int;

[[nodiscard]] PictureMonth monthOf(const QDate &date);
[[nodiscard]] QDate firstDayOf(PictureMonth month);
/// When the figures of a month become final: seven days after it has ended. Before that nothing of it is
/// shown; what is corrected later changes nothing in it. So two pictures of a month are always the same.
[[nodiscard]] Instant closesAt(PictureMonth month);

enum class PeriodKind { Month, Quarter, Year };

/// What a picture is of. Only whole months, quarters and years of the calendar, so that no two periods
/// overlap but for one that holds the other whole.
struct PicturePeriod
{
    PeriodKind kind = PeriodKind::Month;
    PictureMonth first = 0; ///< its first month

    friend auto operator<=>(const PicturePeriod &, const PicturePeriod &) = default;
};

/// The period of that kind that holds the month.
[[nodiscard]] PicturePeriod periodAround(PeriodKind kind, PictureMonth month);
[[nodiscard]] std::vector<PictureMonth> monthsOf(const PicturePeriod &period);
[[nodiscard]] Instant closesAt(const PicturePeriod &period);
/// `by` periods of the same kind later; negative: earlier.
[[nodiscard]] PicturePeriod moved(const PicturePeriod &period, int by);
[[nodiscard]] PicturePeriod aYearBefore(const PicturePeriod &period);
/// The last period of that kind that is final at `now`.
[[nodiscard]] PicturePeriod lastClosed(PeriodKind kind, Instant now);

/// "2026-10", "2026-Q4", "2026".
[[nodiscard]] QString wordOf(const PicturePeriod &period);
[[nodiscard]] std::optional<PicturePeriod> periodFromWord(const QString &word);

} // namespace jour

JOUR_ENUM_WORDS(jour::PeriodKind, {jour::PeriodKind::Month, "month"}, {jour::PeriodKind::Quarter, "quarter"},
                {jour::PeriodKind::Year, "year"})
