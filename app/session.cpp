#include "session.h"

#include <QCoreApplication>

namespace jour {

Session::Session(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed,
                 AlarmWatch &watch, const Operator &who, const QString &folder)
    : desk{store, clock, reference, feed, who}, saves{desk, folder}, alarms{desk, watch}, silence{desk},
      watchman{desk, watch}
{
}

Result<> Session::begin(int failedAttempts, bool byRecoveryKey)
{
    events::SessionOpened opened;
    opened.session = id;
    opened.programVersion = QCoreApplication::applicationVersion();
    opened.failedAttempts = failedAttempts;
    opened.byRecoveryKey = byRecoveryKey;
    return saves.begin(opened);
}

void Session::end(const QString &cause)
{
    alarms.unmute(); // a locked desk is heard
    std::ignore = lookJournaled(desk, {{std::nullopt, events::SessionEnded{id, cause}}});
    saves.end();
}

} // namespace jour
