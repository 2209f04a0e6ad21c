#pragma once

#include "services/alarms.h"
#include "services/desk.h"
#include "services/save_watch.h"
#include "services/silence_watch.h"
#include "services/watchman.h"

namespace jour {

/// One operator at the desk: from unlock to lock. Members in order of dependency.
struct Session
{
    Session(Store &store, const Clock &clock, const ReferenceData &reference, ChangeFeed &feed,
            AlarmWatch &watch, const Operator &who, const QString &folder);

    Desk desk;
    SaveWatch saves;
    Alarms alarms;
    SilenceWatch silence;
    Watchman watchman;
    SessionId id = SessionId::random();

    /// Journals the beginning, or has it journaled later. The alarms begin on their own, once the queue is on
    /// the screen.
    [[nodiscard]] Result<> begin(int failedAttempts, bool byRecoveryKey);
    void end(const QString &cause);
};

} // namespace jour
