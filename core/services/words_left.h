#pragma once

#include "services/handovers.h"

namespace jour {

/// What a shift wants the next one to know, in its own words.
struct WordsLeft
{
    QStringList night;                             ///< about the shift as a whole
    std::vector<std::pair<CaseId, QString>> cases; ///< the newest about each
    friend bool operator==(const WordsLeft &, const WordsLeft &) = default;
};

/// Of the newest handover, and what was written after it or without one. `since`, `reader`: only what was
/// handed over or written after that place of the journal, by somebody else.
[[nodiscard]] WordsLeft wordsLeft(const ShiftLog &log, const std::optional<HandoverNow> &newest,
                                  qint64 since = 0, OperatorId reader = {});

} // namespace jour
