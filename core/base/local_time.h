#pragma once

#include "base/instant.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace jour {

/// Europe/Stockholm: the zone of the data, whatever the workstation is set to.
[[nodiscard]] const QTimeZone &stockholm();

[[nodiscard]] QDateTime toLocal(Instant t, const QTimeZone &zone = stockholm());
[[nodiscard]] QDate localDate(Instant t, const QTimeZone &zone = stockholm());

/// The instant of a wall-clock time. A time that does not exist (spring) gives the first instant after it;
/// one that occurs twice (autumn) gives the first, or the second when `second` is set.
[[nodiscard]] Instant fromLocal(const QDate &date, const QTime &time, const QTimeZone &zone = stockholm(),
                                bool second = false);

enum class LocalTimeKind { Once, Skipped, Twice };
[[nodiscard]] LocalTimeKind localTimeKind(const QDate &date, const QTime &time,
                                          const QTimeZone &zone = stockholm());

/// What an operator types for a moment: "0310", "03:10", "-15" (minutes ago), "+20", "igår 2340", "23/11
/// 0215", "2026-11-23 02:15". A bare time means the nearest such time within twelve hours of `now`. Nothing
/// when it cannot be read.
[[nodiscard]] std::optional<Instant> parseMoment(const QString &typed, Instant now,
                                                 const QTimeZone &zone = stockholm());

} // namespace jour
