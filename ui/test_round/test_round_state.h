#pragma once

#include "services/test_round.h"

#include <QStringList>

namespace jour::ui {

/// One number of the round, in words.
struct TestLine
{
    TestTarget target;
    QString who;    ///< person or contact
    QString place;  ///< "Haninge · Socialjour"
    QString number; ///< as shown
    QString aloud;  ///< digits in groups, to be dialled by
    QString dial;   ///< tel: address; empty: none
    QString verified;
    QString record;                        ///< how it answered before; empty: never called
    bool proposed = false;                 ///< it failed so often that a check is proposed
    QString remark;                        ///< half-written, for the next outcome
    std::optional<AttemptOutcome> outcome; ///< of this round
    friend bool operator==(const TestLine &, const TestLine &) = default;
};

struct TestRoundState
{
    std::vector<TestLine> lines; ///< those called, as they were; the others as they are due now
    int current = -1;            ///< of the lines; -1: none
    int done = 0;
    int answered = 0;
    QString when; ///< when the round was made last, and from when it is time again
    [[nodiscard]] const TestLine *line() const
    {
        return current < 0 || current >= static_cast<int>(lines.size())
                   ? nullptr
                   : &lines[static_cast<std::size_t>(current)];
    }
    friend bool operator==(const TestRoundState &, const TestRoundState &) = default;
};

} // namespace jour::ui
