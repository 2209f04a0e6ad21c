#pragma once

#include "services/alarm_watch.h"
#include "services/desk.h"

namespace jour {

/// Joins the store and the alarm clock: gives the watch its list, lets the engine move, writes gaps and
/// heartbeats down. After an absence in which something fell due, and after the clock was set forward, the
/// engine waits until that is looked through, at most `longestHold` (R16); a clock that was set back moves
/// nothing further away.
class Alarms final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration longestHold = std::chrono::seconds{120};

    Alarms(Desk &desk, AlarmWatch &watch, QObject *parent = nullptr);
    ~Alarms() override;

    /// Takes the watch over from where the last heartbeat left it, once: until then nothing moves, and what
    /// was on the list rings on. Early enough is within a second of the unlock.
    void begin();
    /// Reads every live timer anew, and whether an absence is still to be looked through.
    void refresh();
    /// R2 and its like for everything that is due now, unless the engine is held; R11 for snoozes that ran
    /// out.
    void advance();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] AlarmWatch &watch() const { return m_watch; }

    /// All sound of this workstation off for Mute::length, once that is written down. Nothing else changes.
    [[nodiscard]] Result<> mute();
    /// Sound on again, in any case; written down if it can be.
    void unmute();

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
    void wakeLapsed();
    void moveSome();
    void leaveRetired();
    void lookInTime();
    void hold(Duration length);
    void holdForUnreviewed();
    void recordGap(const WatchGap &gap);
    void recordLate(const WatchGap &gap);
    void addStalled(WatchGap &gap) const;
    [[nodiscard]] bool writeGaps();
    void keepHeartbeat();
    void tellSoundOn();

    Desk &m_desk;
    AlarmWatch &m_watch;
    QTimer m_beat;
    std::vector<CaseId> m_due;             ///< of the last look, not yet moved
    QTimer m_rest;                         ///< of the cases whose time has come, more than fit in one turn
    std::vector<WatchGap> m_unwritten;     ///< found while the store took nothing
    std::optional<Duration> m_heldUntil;   ///< boot time
    std::optional<Instant> m_policyChange; ///< when another version of a policy holds, or one is switched off
    bool m_hasBegun = false;
    bool m_advancing = false;
};

} // namespace jour
