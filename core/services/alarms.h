#pragma once

#include "services/alarm_watch.h"
#include "services/desk.h"

#include <map>

namespace jour {

/// Joins the store and the alarm clock: gives the watch its list, lets the engine move, writes gaps and
/// heartbeats down.
class Alarms final : public QObject
{
    Q_OBJECT

public:
    Alarms(Desk &desk, AlarmWatch &watch, QObject *parent = nullptr);

    /// Reads every live timer anew: after unlock.
    void refresh();
    /// R2 and its like for everything that is due now.
    void advance();
    /// The heartbeat that was written down last, so that the watch can tell how long nobody looked.
    [[nodiscard]] Result<std::optional<Heartbeat>> lastHeartbeat() const;

    /// Gaps that nobody has looked through yet, oldest first.
    [[nodiscard]] Result<std::vector<WatchGap>> unreviewed() const;
    [[nodiscard]] Result<> reviewed(WatchGapId id);

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
    bool m_advancing = false;
};

} // namespace jour
