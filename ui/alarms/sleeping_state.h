#pragma once

#include "base/id.h"
#include "domain/cases/urgency.h"

#include <QString>

#include <vector>

namespace jour::ui {

/// A case that sleeps, in words.
struct SleepingLine
{
    CaseId caseRef;
    Urgency urgency = Urgency::Urgent;
    QString number;
    QString child;
    QString untouched; ///< "2026-10-24 (31 days)"
    QString due;       ///< what is due in it, and when; empty: nothing
    friend bool operator==(const SleepingLine &, const SleepingLine &) = default;
};

struct SleepingState
{
    std::vector<SleepingLine> lines; ///< longest untouched first
    int days = 0;                    ///< after which a case sleeps
    QString looked;                  ///< when it was looked through last; empty: never
    QString problem;
    friend bool operator==(const SleepingState &, const SleepingState &) = default;
};

} // namespace jour::ui
