#pragma once

#include "domain/escalation/attempt.h"

#include <Qt>

#include <array>

namespace jour::ui {

/// What can come of a test call, and its key.
struct OutcomeKey
{
    AttemptOutcome outcome;
    int key;
    const char *name;
    const char *icon;
};

// The keys of the call attempts in a case.
inline constexpr std::array outcomeKeys{
    OutcomeKey{AttemptOutcome::Reached, Qt::Key_F6, "F6", "phone-answered"},
    OutcomeKey{AttemptOutcome::NoAnswer, Qt::Key_F7, "F7", "phone-missed"},
    OutcomeKey{AttemptOutcome::LeftMessage, Qt::Key_F8, "F8", "voicemail"},
    OutcomeKey{AttemptOutcome::Busy, Qt::Key_F10, "F10", "phone-busy"},
    OutcomeKey{AttemptOutcome::WrongNumber, Qt::Key_F11, "F11", "wrong-number"},
    OutcomeKey{AttemptOutcome::Refused, Qt::Key_F12, "F12", "error"},
};

} // namespace jour::ui
