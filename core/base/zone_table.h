#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <vector>

namespace jour {

/// The offsets of a zone, read once: what local_time.h says of a wall-clock time, a thousand times as often.
/// Local days are counted from 1 January 1970, minutes from local midnight.
class ZoneTable final
{
public:
    explicit ZoneTable(const QTimeZone &zone);

    /// The table of a zone, made when it is first asked for; one for each thread.
    [[nodiscard]] static const ZoneTable &of(const QTimeZone &zone);

    /// A time that does not exist is the first instant after it; of one that comes twice the first is meant.
    /// `minute` may lie beyond the day.
    [[nodiscard]] Instant at(int day, int minute) const;
    [[nodiscard]] int dayOf(Instant t) const;
    /// The first instant of a local day.
    [[nodiscard]] Instant midnight(int day) const { return at(day, 0); }

private:
    struct Stretch
    {
        Instant from;
        Duration offset;
        Duration localEnd; ///< of the wall clock, since 1970
    };
    std::vector<Stretch> m_stretches;
};

/// The number of a date's day, and the date of a number.
[[nodiscard]] int dayNumber(const QDate &date);
[[nodiscard]] QDate dateOf(int dayNumber);

} // namespace jour
