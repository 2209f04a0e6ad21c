#pragma once

#include "base/json.h"

namespace jour {

/// A point in time that people write and read in a file: "2026-12-01T07:00:00Z", to the second.
struct IsoInstant
{
    Instant at;
    friend auto operator<=>(const IsoInstant &, const IsoInstant &) = default;
};

template<>
[[nodiscard]] inline QJsonValue toJson<IsoInstant>(const IsoInstant &value)
{
    return toQDateTime(value.at).toUTC().toString(Qt::ISODate);
}

/// What is no such text is 1970, and so not what stood there.
template<>
[[nodiscard]] inline IsoInstant fromJson<IsoInstant>(const QJsonValue &json)
{
    const QDateTime read = QDateTime::fromString(json.toString(), Qt::ISODate);
    return {read.isValid() ? toInstant(read.toUTC()) : Instant{}};
}

} // namespace jour
