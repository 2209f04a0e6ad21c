#pragma once

#include "base/instant.h"

#include <QString>

// What Jourbord writes beside an event of its own, so that it knows it again: ids in hex. An event of a list
// that names no shift is a turn that the list makes itself.
namespace jour::duty_calendar {

inline const QString list = QStringLiteral("X-JOURBORD-LIST");
inline const QString shift = QStringLiteral("X-JOURBORD-SHIFT");
inline const QString person = QStringLiteral("X-JOURBORD-PERSON");
inline const QString point = QStringLiteral("X-JOURBORD-POINT");
/// Of a turn: when it was on as it was written, so that a change made elsewhere is seen.
inline const QString turn = QStringLiteral("X-JOURBORD-TURN");

/// A calendar knows seconds.
[[nodiscard]] inline Instant toSecond(Instant t)
{
    return std::chrono::floor<std::chrono::seconds>(t);
}

[[nodiscard]] inline QString turnText(Instant from, Instant to)
{
    return QStringLiteral("%1-%2")
        .arg(toMicros(toSecond(from)) / 1'000'000)
        .arg(toMicros(toSecond(to)) / 1'000'000);
}

} // namespace jour::duty_calendar
