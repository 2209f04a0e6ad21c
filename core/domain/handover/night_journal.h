#pragma once

#include "domain/handover/case_summary.h"

namespace jour {

/// One entry of the night, in whichever case.
struct NightEntry
{
    Instant at;              ///< when it happened
    Instant writtenAt;       ///< when it was written in
    QString number;          ///< of the case
    QString signature;       ///< empty: the engine, by time alone
    EventBody body;          ///< already without what protected persons hide
    int cases = 1;           ///< in how many cases at once; `number` is one of them
    bool afterwards = false; ///< it stood on paper until it was written in

    /// Where it stands in the night.
    [[nodiscard]] Instant placeAt() const { return afterwards ? at : writtenAt; }
};

/// What was written in over a night, in the order in which it was written; what was entered afterwards from
/// paper stands where it happened. For one who was not there, and to hold against what the window showed.
struct NightJournal
{
    Instant from;
    Instant to;
    std::vector<NightEntry> entries;
    std::vector<CaseId> cases; ///< that the entries are of
    int leftOut = 0;           ///< looks, also at papers, and the workings of timers
    bool anyMasked = false;
    QString journalHead; ///< short form
    QString printedBy;
    Instant printedAt;
};

/// A case as its journal tells it, corrected entries and all.
struct NightSource
{
    CaseId id;
    QString number;
    bool isProtected = false;
    std::vector<SummaryEntry> journal;
};

/// The entries written in [from, to), and those that happened then and were entered afterwards. Of cases with
/// a protected person only what a masked paper may say. One paper that told of several cases is one entry.
[[nodiscard]] NightJournal nightJournal(const std::vector<NightSource> &cases, Instant from, Instant to,
                                        const Classifications &lists);

/// True for what stays in the journal alone: looks, masked previews of papers among them, timers that come
/// and go with what else is told, and the mark of what was entered afterwards, which stands on the entry
/// itself.
[[nodiscard]] bool isWorking(const EventBody &body);

} // namespace jour
