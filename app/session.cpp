#include "session.h"

#include <QCoreApplication>

namespace jour {

Session::Session(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed,
                 AlarmWatch &watch, const Operator &who)
    : desk{store, clock, reference, feed, who}, alarms{desk, watch}, silence{desk}, watchman{desk, watch},
      m_watch{watch}
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
    // Known before the first look, so that what fell due meanwhile is told and not acted on at once.
    if (const auto last = alarms.lastHeartbeat(); last && *last)
        m_watch.resumeFrom(**last, false);
    alarms.refresh();
    return {};
}

void Session::end(const QString &cause)
{
    std::ignore = desk.commit({{std::nullopt, events::SessionEnded{id, cause}}});
}

} // namespace jour
