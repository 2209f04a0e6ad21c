#pragma once

#include "services/desk.h"

#include <QObject>

#include <optional>
#include <vector>

namespace jour {

/// True when an error says that the disk takes nothing, and not that something is wrong with what was asked.
[[nodiscard]] bool meansNothingIsSaved(const Error &error);

/// What must stand in the journal and could not be written: looks, and that somebody unlocked or locked. Ids
/// and times only, kept in memory until the disk takes them and whoever did it is at the desk again, for
/// everybody signs their own. Lost when the program ends before that. Hangs on the feed: it outlives the
/// sessions, and every service finds it there. Without one, what cannot be journaled is not shown.
class LateEntries final : public QObject
{
    Q_OBJECT

public:
    explicit LateEntries(ChangeFeed &feed) : QObject{&feed} {}

    [[nodiscard]] static LateEntries *of(const Desk &desk);

    void hold(OperatorId author, Instant at, const std::vector<NewEvent> &events);
    /// Oldest first; looks say when they were.
    [[nodiscard]] std::vector<NewEvent> by(OperatorId author) const;
    void drop(OperatorId author);

private:
    struct Entry
    {
        OperatorId author;
        NewEvent event;
    };
    std::vector<Entry> m_entries;
};

/// Journals looks of the actor before anything is shown; while the disk takes nothing, holds them for later.
/// Not for what leaves the desk, nor for protected particulars: those are refused.
[[nodiscard]] Result<> lookJournaled(Desk &desk, const std::vector<NewEvent> &looks);

/// When a look was, by its events::CaseViewed::where, if it could be written only later.
[[nodiscard]] std::optional<Instant> lateLookAt(const QString &where);

} // namespace jour
