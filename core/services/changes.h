#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/instant.h"

#include <QObject>

#include <vector>

namespace jour {

/// What a commit touched; lists refresh by it.
struct Changes
{
    std::vector<CaseId> cases;
    bool timers = false;
    bool touched = false; ///< somebody did something in a case
    bool merges = false;  ///< what goes on under what among the open cases may be another
    bool contacts = false;
    bool policies = false;
    bool operators = false;
    bool settings = false;
    bool drafts = false;
    Instant savedAt;
    friend bool operator==(const Changes &, const Changes &) = default;
};

/// The one signal by which features hear of each other's work.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const jour::Changes &changes);
    /// A command could not be saved (disk full, read-only, damaged…); nothing of it is in the store.
    void notSaved(const jour::Error &error);
};

} // namespace jour
