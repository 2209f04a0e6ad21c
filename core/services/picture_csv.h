#pragma once

#include "services/picture.h"

#include <QByteArray>

namespace jour {

/// A picture as a table for other programs: UTF-8, semicolons, one line for each count. What it is compared
/// with has lines of its own after those, with its own period, kept back as in a table of that period alone.
/// Columns:
///  - period: "2026-10", "2026-Q4" or "2026"
///  - dimension: "total", a word of PictureDimension, or "travel"
///  - code: of what is counted (codeWord); of travel "0180>0127", home and where found
///  - cases: the number; empty where it is kept back, and always of travel
///  - status: "shown", "hidden", or "between" for travel
///  - least, most: of travel the numbers between which it lies; `most` empty: or more
///  - threshold: the fewest cases that are shown
///  - months_left_out: months of the period that are not counted, for fewer came in than the threshold
/// A period that is not final yet has a line of its total alone, whose status is "open".
[[nodiscard]] QByteArray pictureCsv(const PeriodPicture &picture,
                                    const PictureParts &parts = PictureParts::all(),
                                    const PeriodPicture *compared = nullptr);
/// The dimension of the ways between municipalities.
[[nodiscard]] QString travelWord();
[[nodiscard]] QStringList pictureCsvColumns();

} // namespace jour
