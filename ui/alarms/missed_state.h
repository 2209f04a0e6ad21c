#pragma once

#include "base/id.h"
#include "domain/cases/urgency.h"

#include <QStringList>

#include <vector>

namespace jour::ui {

/// What passed while nobody could see it, one line a deadline in words, most urgent first.
struct MissedLine
{
    CaseId caseRef;
    Urgency urgency = Urgency::Urgent;
    QString number;
    QString child;
    QString title;
    QString due;  ///< "tis 24 nov 03:14"
    QString late; ///< how late it was seen
    friend bool operator==(const MissedLine &, const MissedLine &) = default;
};

struct MissedState
{
    QStringList absences; ///< "02:10–04:25: the program was closed"
    std::vector<MissedLine> lines;
    QString problem;
    friend bool operator==(const MissedState &, const MissedState &) = default;
};

} // namespace jour::ui
