#pragma once

#include "support/event_text.h"

#include <concepts>

namespace jour::ui {

// The words of event_text.h for the bodies of shift_events.h.
[[nodiscard]] EventText shiftText(const events::ShiftStarted &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::ShiftChanged &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::ShiftEnded &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::HandoverWordsWritten &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::MessageRead &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::HandoverMade &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::HandoverCaseAnswered &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::HandoverSigned &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::EnteredAfterwards &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::DeskPaperPrinted &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::SealedFileMade &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText shiftText(const events::PictureReleased &e, Instant at, const ReferenceData &);

/// A body whose words stand here. Exact types, so that nothing is made into another body on the way.
template<typename Body>
concept ShiftBody = std::same_as<Body, events::ShiftStarted> || std::same_as<Body, events::ShiftChanged> ||
    std::same_as<Body, events::ShiftEnded> || std::same_as<Body, events::HandoverWordsWritten> ||
    std::same_as<Body, events::MessageRead> || std::same_as<Body, events::HandoverMade> ||
    std::same_as<Body, events::HandoverCaseAnswered> || std::same_as<Body, events::HandoverSigned> ||
    std::same_as<Body, events::EnteredAfterwards> || std::same_as<Body, events::DeskPaperPrinted> ||
    std::same_as<Body, events::SealedFileMade> || std::same_as<Body, events::PictureReleased>;

} // namespace jour::ui
