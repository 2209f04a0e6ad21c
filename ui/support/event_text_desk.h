#pragma once

#include "support/event_text.h"

#include <concepts>

namespace jour::ui {

// The words of event_text.h for what happens at the desk and to its registers.
[[nodiscard]] EventText deskText(const events::OperatorAdded &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::OperatorChanged &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::SessionOpened &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::SessionEnded &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::RecoveryKeyRenewed &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::SettingChanged &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::ContactPointSaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::PolicySaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::LimitSaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::DutyPersonSaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::DutyListSaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::DutyOverrideSaved &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::TestCallMade &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::PersonSearched &e, Instant at, const ReferenceData &);
[[nodiscard]] EventText deskText(const events::JournalVerified &e, Instant at, const ReferenceData &);

/// A body whose words stand here. Exact types, so that nothing is made into another body on the way.
template<typename Body>
concept DeskBody = std::same_as<Body, events::OperatorAdded> || std::same_as<Body, events::OperatorChanged> ||
    std::same_as<Body, events::SessionOpened> || std::same_as<Body, events::SessionEnded> ||
    std::same_as<Body, events::RecoveryKeyRenewed> || std::same_as<Body, events::SettingChanged> ||
    std::same_as<Body, events::ContactPointSaved> || std::same_as<Body, events::PolicySaved> ||
    std::same_as<Body, events::LimitSaved> || std::same_as<Body, events::DutyPersonSaved> ||
    std::same_as<Body, events::DutyListSaved> || std::same_as<Body, events::DutyOverrideSaved> ||
    std::same_as<Body, events::TestCallMade> || std::same_as<Body, events::PersonSearched> ||
    std::same_as<Body, events::JournalVerified>;

} // namespace jour::ui
