#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/json.h"

#include <optional>
#include <vector>

namespace jour {

enum class GapCause { Closed, Suspended, ClockForward, ClockBack, Stalled, Locked };

/// What joins the last look and this one.
enum class WatchTie {
    Session, ///< somebody was at the desk all the time
    Process, ///< the desk stood locked in between, the program ran
    None,    ///< the program was closed in between
};

/// A stretch in which nobody could see what fell due (R16). Reviewed once.
struct WatchGap
{
    WatchGapId id;
    Instant from;
    Instant to;
    GapCause cause = GapCause::Closed;
    std::vector<TimerId> missed; ///< fell due within, most urgent first
    Duration step{0}; ///< by how much the clock was set meanwhile, whatever the cause; negative: back

    friend bool operator==(const WatchGap &, const WatchGap &) = default;
    static constexpr auto fields()
    {
        return std::tuple{field("id", &WatchGap::id),         field("from", &WatchGap::from),
                          field("to", &WatchGap::to),         field("cause", &WatchGap::cause),
                          field("missed", &WatchGap::missed), field("step", &WatchGap::step)};
    }
};

/// The last time the watch looked, as it was written down.
struct Heartbeat
{
    ClockReading at;
    QString bootId;
};

/// Longest time between two looks that is still watching.
inline constexpr Duration longestTick = std::chrono::seconds{60};
/// A wall clock that moved this much more or less than boot time was set by somebody.
inline constexpr Duration clockStep = std::chrono::minutes{2};

/// What happened between the last look and this one; nothing when it was an ordinary tick. Both clocks run on
/// in sleep, so within a session a pause of up to `clockStep` is taken for a stalled machine and a longer one
/// for sleep. A clock that was set is the cause only where it was set by more than the time that passed; else
/// `step` alone tells of it. Set back gives a `step` below nought, and across a restart of the machine at
/// least as much as can be told.
[[nodiscard]] std::optional<WatchGap> gapBetween(const Heartbeat &last, const ClockReading &now,
                                                 const QString &bootId, WatchTie tie);

/// A look that comes this much later than it was meant to is written down.
inline constexpr Duration lateLook = std::chrono::seconds{5};

/// The stretch in which the machine was too busy to look, `late` for when it was meant to; nothing when that
/// is no more than `lateLook`, or so long that it is a gap.
[[nodiscard]] std::optional<WatchGap> lateBetween(const Heartbeat &last, const ClockReading &now,
                                                  Duration late);

/// True for a gap that nobody need review but everybody must see: the program stood still for longer than a
/// tick, also where nothing fell due.
[[nodiscard]] bool stoodStill(const WatchGap &gap);

/// True for a gap that somebody has to look through before the engine acts on what it finds: something fell
/// due in it, or the clock was set forward.
[[nodiscard]] bool mustBeReviewed(const WatchGap &gap);

} // namespace jour

JOUR_ENUM_WORDS(jour::GapCause, {jour::GapCause::Closed, "closed"}, {jour::GapCause::Suspended, "suspended"},
                {jour::GapCause::ClockForward, "clockForward"}, {jour::GapCause::ClockBack, "clockBack"},
                {jour::GapCause::Stalled, "stalled"}, {jour::GapCause::Locked, "locked"})
