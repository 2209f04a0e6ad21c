#pragma once

#include "support/event_text.h"

#include <concepts>

namespace jour::ui {

// The words of event_text.h for what the engine does.
[[nodiscard]] EventText chaseText(const events::RunMoved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::TimerArmed &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::TimerChanged &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::TimerEnded &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::InvariantBroken &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::WatchGapFound &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::WatchGapReviewed &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText chaseText(const events::AlarmsMuted &e, Instant at, const ReferenceData &);

/// A body whose words stand here. Exact types, so that nothing is made into another body on the way.
template<typename Body>
concept ChaseBody = std::same_as<Body, events::RunMoved> || std::same_as<Body, events::TimerArmed> ||
    std::same_as<Body, events::TimerChanged> || std::same_as<Body, events::TimerEnded> ||
    std::same_as<Body, events::InvariantBroken> || std::same_as<Body, events::WatchGapFound> ||
    std::same_as<Body, events::WatchGapReviewed> || std::same_as<Body, events::AlarmsMuted>;

} // namespace jour::ui
