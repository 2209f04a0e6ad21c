#pragma once

#include "base/json.h"

namespace jour {

/// What must hold of every case at any moment; the numbers are those of the escalation model.
enum class Invariant {
    AlwaysNext, ///< I1: an open case has a live timer that carries it on (next_step.h), and its run a time at
                ///< which it goes on, also where it is paused
    OneTimerPerStep, ///< I2: one live timer per (case, kind, step)
    WarnBeforeDue,   ///< I3
    NoneWhenClosed,  ///< I4: no live timer, no live run on a closed case
    Written,         ///< I5: every move has its rule and its own revision, every snooze its reason
    HeardWhenDue,    ///< I6: it sounds when, and only when, something must be heard
    OneStep,         ///< I10: one step in one absence, empty ones not counted
};

} // namespace jour

JOUR_ENUM_WORDS(jour::Invariant, {jour::Invariant::AlwaysNext, "I1"},
                {jour::Invariant::OneTimerPerStep, "I2"}, {jour::Invariant::WarnBeforeDue, "I3"},
                {jour::Invariant::NoneWhenClosed, "I4"}, {jour::Invariant::Written, "I5"},
                {jour::Invariant::HeardWhenDue, "I6"}, {jour::Invariant::OneStep, "I10"})
