#include "base/instant.h"

namespace jour {

QDateTime toQDateTime(Instant t)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(t.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

Instant toInstant(const QDateTime &t)
{
    return Instant{std::chrono::milliseconds{t.toMSecsSinceEpoch()}};
}

} // namespace jour
