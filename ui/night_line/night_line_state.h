#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jour::ui {

enum class MarkKind {
    Deadline,   ///< a shape by urgency; belongs to a case
    Limit,      ///< a limit of law; belongs to a case
    Coming,     ///< a step that begins then if nobody does anything; belongs to a case
    DutyChange, ///< somebody else answers from here on
    Handover,   ///< the shift ends and is handed over
};

/// True for what is somebody's to keep in a case; the rest concerns the whole desk.
[[nodiscard]] constexpr bool belongsToCase(MarkKind kind)
{
    return kind == MarkKind::Deadline || kind == MarkKind::Limit || kind == MarkKind::Coming;
}

struct NightMark
{
    Instant at;
    int urgency = 3; ///< 0 immediate … 3 daytime; deadlines only
    MarkKind kind = MarkKind::Deadline;
    QString label = {};  ///< as shown and read aloud
    QByteArray key = {}; ///< what `activated` hands back; empty for marks that open nothing
    QString who = {};    ///< signature of whoever has the case; empty: nobody
    bool overdue = false;

    friend bool operator==(const NightMark &, const NightMark &) = default;
};

/// Everything the night line shows.
struct NightLineState
{
    Instant from;
    Instant to;
    Instant now;
    std::vector<NightMark> marks;
    QString caption; ///< which span, whose cases

    friend bool operator==(const NightLineState &, const NightLineState &) = default;
};

} // namespace jour::ui
