#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QHash>

#include <optional>
#include <vector>

namespace jour {

/// Which case goes on under which: the same happening came in more than once. Each knows the one case above
/// it; the topmost is the root, and what an operator sees as one.
class MergeTree final
{
public:
    /// Puts a case under another, in place of where it was.
    void put(CaseId id, CaseId above);
    void remove(CaseId id) { m_above.remove(id); }

    /// The case right above; none for one that stands by itself.
    [[nodiscard]] std::optional<CaseId> above(CaseId id) const;
    /// The topmost; the case itself when it stands by itself. A ring, which two workstations may make
    /// together, has the smallest of its ids on top.
    [[nodiscard]] CaseId rootOf(CaseId id) const;
    /// All that are under a case, however deep, in the order of their ids.
    [[nodiscard]] std::vector<CaseId> under(CaseId id) const;
    [[nodiscard]] bool isEmpty() const { return m_above.isEmpty(); }
    friend bool operator==(const MergeTree &, const MergeTree &) = default;

private:
    [[nodiscard]] CaseId rootOfRing(CaseId id) const;

    QHash<CaseId, CaseId> m_above;
};

/// The case under which `id` goes when an operator chooses `chosen`: its root. Invalid "mergeSelf" for the
/// case itself, "mergeCycle" for one that is already under it, "alreadyMerged" when it is under another.
[[nodiscard]] Result<CaseId> mergeRoot(const MergeTree &tree, CaseId id, CaseId chosen);

} // namespace jour
