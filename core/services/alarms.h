#pragma once

#include "services/alarm_watch.h"
#include "services/desk.h"

#include <map>

namespace jour {

/// Joins the store and the alarm clock: gives the watch its list, lets the engine move, writes gaps and
/// heartbeats down. After an absence in which something fell due the engine waits until that is looked
/// through, at most `longestHold` (R16); a clock that was set back moves nothing further away.
class Alarms final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration longestHold = std::chrono::seconds{120};

    Alarms(Desk &desk, AlarmWatch &watch, QObject *parent = nullptr);

    /// Reads every live timer anew: after unlock.
    void refresh();
    /// R2 and its like for everything that is due now, unless the engine is held.
    void advance();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] AlarmWatch &watch() const { return m_watch; }
    /// The heartbeat that was written down last, so that the watch can tell how long nobody looked.
    [[nodiscard]] Result<std::optional<Heartbeat>> lastHeartbeat() const;

    /// Gaps that nobody has looked through yet, oldest first.
    [[nodiscard]] Result<std::vector<WatchGap>> unreviewed() const;
    /// Looked through. When it was the last one, the engine goes on at once.
    [[nodiscard]] Result<> reviewed(WatchGapId id);

Q_SIGNALS:
    /// An absence was written down.
    void gapRecorded();

private:
    void refreshChanged(const Changes &changes);
    void refreshCase(CaseId id);
    void publish();
    void recordGap(const WatchGap &gap);
    void keepHeartbeat();

    Desk &m_desk;
    AlarmWatch &m_watch;
    std::map<CaseId, std::vector<AlarmItem>> m_items;
    QTimer m_beat;
    std::optional<Duration> m_heldUntil; ///< boot time
    bool m_advancing = false;
};

} // namespace jour
