#include "session.h"

#include <QCoreApplication>

namespace jour {

Session::Session(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed,
                 AlarmWatch &watch, const Operator &who)
    : desk{store, clock, reference, feed, who}, alarms{desk, watch}, silence{desk}, watchman{desk, watch}
{
}

Result<> Session::begin(int failedAttempts, bool byRecoveryKey)
{
    events::SessionOpened opened;
    opened.session = id;
    opened.programVersion = QCoreApplication::applicationVersion();
    opened.failedAttempts = failedAttempts;
    opened.byRecoveryKey = byRecoveryKey;
    if (const auto kept = desk.commit({{std::nullopt, opened}}); !kept)
        return tl::make_unexpected(kept.error());
    return {};
}

void Session::end(const QString &cause)
{
    alarms.unmute(); // a locked desk is heard
    std::ignore = desk.commit({{std::nullopt, events::SessionEnded{id, cause}}});
}

} // namespace jour
