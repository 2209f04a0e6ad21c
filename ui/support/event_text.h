#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QString>

namespace jour::ui {

/// One entry of a case's journal in words: for the panel and for the paper.
struct EventText
{
    QString icon;    ///< name of a drawing
    QString title;   ///< "Called Haninge socialjour: no answer"
    QString body;    ///< what was said, decided, written; may be empty and may have several lines
    bool act = true; ///< somebody did something; false: looks and the workings of timers, shown on demand
    Instant happened;
    QString rule = {}; ///< of the engine, "R3": the help says what each of them does; empty: none

    friend bool operator==(const EventText &, const EventText &) = default;
};

/// `at`: when the entry was written in; used where the body does not say when it happened.
[[nodiscard]] EventText eventText(const EventBody &body, Instant at, const ReferenceData &reference);

} // namespace jour::ui
