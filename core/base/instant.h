#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace jour {

using Duration = std::chrono::microseconds;

/// A point on the UTC time line, to the microsecond. Wall-clock time exists only at the edges (local_time.h).
using Instant = std::chrono::sys_time<Duration>;

// QDateTime::fromStdTimePoint() needs __cpp_lib_chrono >= 201907, which GCC 12 does not have.
[[nodiscard]] QDateTime toQDateTime(Instant t);
[[nodiscard]] Instant toInstant(const QDateTime &t);

/// Microseconds since 1970 UTC, as the store keeps it.
[[nodiscard]] constexpr std::int64_t toMicros(Instant t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant fromMicros(std::int64_t micros)
{
    return Instant{Duration{micros}};
}

} // namespace jour
