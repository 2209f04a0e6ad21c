#pragma once

#include "domain/events/event_body.h"

#include <QHash>

namespace jour {

/// When something really happened that was entered afterwards, and on which sheet it stood meanwhile.
struct Afterwards
{
    Instant happenedAt;
    QString paper{}; ///< the code of the sheet; empty: it has none
    friend bool operator==(const Afterwards &, const Afterwards &) = default;
};

/// The id by which events::EnteredAfterwards names an entry, hex: of the note, the call, the decision, the
/// hand-off; of a promise that of the call it was given in; of a case its own. Empty: it cannot be named.
[[nodiscard]] QString entryIdOf(const EventBody &body, CaseId caseRef);

/// Which entries of a journal were entered afterwards.
class AfterwardsMarks final
{
public:
    /// Takes in an event of the journal at place `seq`; only events::EnteredAfterwards say something.
    void add(qint64 seq, const EventBody &body);
    /// Nothing when the entry at `seq` was written as it happened. A mark is the last event of its commit, so
    /// what comes after it is not meant: a promise of today in a call that was entered afterwards.
    [[nodiscard]] std::optional<Afterwards> of(qint64 seq, const EventBody &body, CaseId caseRef) const;
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }

private:
    struct Mark
    {
        qint64 seq = 0;
        Afterwards what;
    };
    QHash<QString, Mark> m_marks; ///< by the id of the entry
};

} // namespace jour
