#pragma once

#include "base/clock.h"
#include "domain/escalation/mute.h"
#include "domain/escalation/watch_gap.h"
#include "services/alarm_board.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace jour {

/// The one alarm clock. Holds one single-shot timer for the next instant at which anything changes (at most
/// 15 s away, for timers stop in suspend); every look compares wall and boot time with the last one. Goes on
/// while the desk is locked, on the list it was given last.
/// It lives in the thread of the window, not in one of its own (the model's clock case 8 asks for that): the
/// store has one connection and the journal one hand that writes it. In return nothing there waits for a
/// network, work comes in bounded turns, and a look that comes late is told of, so that a blocked window is
/// no secret.
class AlarmWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AlarmWatch(const Clock &clock, QObject *parent = nullptr);

    /// In place of everything it had; looks at once.
    void setItems(const std::vector<AlarmItem> &items);
    /// In place of what the case had; heard of at the next look.
    void put(CaseId id, const std::vector<AlarmItem> &items) { m_board.put(id, items); }
    /// The heartbeat that an earlier session wrote down last, in this run of the program or in another one.
    void resumeFrom(const Heartbeat &last);
    /// Looks no later than then, and tells that there is something to do; none: when the list says so.
    void lookBy(std::optional<Instant> then);
    /// How long it lets pass before it looks by itself.
    [[nodiscard]] Duration wait() const;
    /// Looks at the clock now; the timer calls this, and so do unlock, wake from sleep and the tests.
    void check();

    /// All sound off for Mute::length. What is due stays what it is; a new alarm of the highest urgency, and
    /// a stretch in which nobody could see, turn it on again.
    void mute();
    void unmute();
    /// How long the sound is still off; nought when it is on.
    [[nodiscard]] Duration muteLeft() const;

    [[nodiscard]] const AlarmState &state() const { return m_state; }
    /// Whose snooze has run out.
    [[nodiscard]] std::vector<TimerId> lapsed() const { return m_board.lapsed(); }
    /// When it looked last: what is written down, for up to then somebody could see what was due.
    [[nodiscard]] Heartbeat heartbeat() const;

Q_SIGNALS:
    void gapFound(const jour::WatchGap &gap);
    /// It looked more than `lateLook` after it was meant to, and nothing worse: the machine is busy.
    void ranLate(const jour::WatchGap &gap);
    /// These began to be heard. All that begin at one look are told of together, each once until it was
    /// quiet.
    void rang(const std::vector<jour::AlarmItem> &items);
    void stateChanged(const jour::AlarmState &state);
    /// The sound came on again before its time, and nobody asked for it.
    void muteCut();
    /// A step may be due, or a snooze has run out: the engine has something to do.
    void stepsDue();

private:
    [[nodiscard]] Heartbeat reading() const;
    [[nodiscard]] std::optional<WatchGap> look();
    /// Of the look that is made now, before it is.
    [[nodiscard]] std::optional<WatchGap> lateness() const;
    [[nodiscard]] std::vector<AlarmItem> newlyHeard();
    /// True when a mute was cut short.
    [[nodiscard]] bool endMute(bool isCut);
    [[nodiscard]] bool hasWork() const;
    void arm();
    const Clock &m_clock;
    AlarmBoard m_board;
    QHash<TimerId, AlarmRank> m_rung;
    bool m_hasRisen = false; ///< at the last look something began to ask for the most
    std::optional<Mute> m_mute;
    AlarmState m_state;
    std::optional<Instant> m_lookBy;
    std::optional<Heartbeat> m_last;
    WatchTie m_tie = WatchTie::Session;
    QSet<TimerId> m_seenBefore;        ///< due before the clock was set back, at the last look
    Heartbeat m_begun;                 ///< when the program had this made
    std::optional<Duration> m_looksAt; ///< boot time: when the next look is meant to be
    QTimer m_timer;
};

} // namespace jour
