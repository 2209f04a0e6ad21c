#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/cases/urgency.h"

#include <QStringList>

#include <vector>

namespace jour::ui {

/// One case of the night, in words.
struct FiguresLine
{
    CaseId caseRef;
    Urgency urgency = Urgency::Urgent;
    QString number;
    QString received;
    QString taken;   ///< how long it took; empty: not yet
    QString reached; ///< the same
    QString calls;
    QString limits;
    friend bool operator==(const FiguresLine &, const FiguresLine &) = default;
};

struct FiguresState
{
    Instant from; ///< the night is [from, to)
    Instant to;
    QString period; ///< "tis 24 nov 16:00 – ons 25 nov 08:00"
    QStringList summary;
    std::vector<FiguresLine> lines;
    QString problem;
    friend bool operator==(const FiguresState &, const FiguresState &) = default;
};

} // namespace jour::ui
