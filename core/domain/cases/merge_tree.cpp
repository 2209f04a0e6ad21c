#include "domain/cases/merge_tree.h"

#include <QSet>

#include <algorithm>

namespace jour {

void MergeTree::put(CaseId id, CaseId above)
{
    if (id != above)
        m_above.insert(id, above);
}

std::optional<CaseId> MergeTree::above(CaseId id) const
{
    const auto found = m_above.constFind(id);
    return found == m_above.constEnd() ? std::nullopt : std::optional{*found};
}

CaseId MergeTree::rootOf(CaseId id) const
{
    QSet<CaseId> passed;
    CaseId top = id;
    for (auto next = above(top); next; next = above(top)) {
        if (passed.contains(top)) // a ring: what comes round once more is all of it
            return rootOfRing(top);
        passed.insert(top);
        top = *next;
    }
    return top;
}

CaseId MergeTree::rootOfRing(CaseId id) const
{
    CaseId smallest = id;
    for (CaseId each = *above(id); each != id; each = *above(each))
        smallest = std::min(smallest, each);
    return smallest;
}

std::vector<CaseId> MergeTree::under(CaseId id) const
{
    std::vector<CaseId> found;
    for (auto it = m_above.constBegin(); it != m_above.constEnd(); ++it) {
        QSet<CaseId> passed;
        for (std::optional<CaseId> up = it.key(); up && !passed.contains(*up); up = above(*up)) {
            passed.insert(*up);
            if (it.key() != id && above(*up) == id) {
                found.push_back(it.key());
                break;
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<CaseId> mergeRoot(const MergeTree &tree, CaseId id, CaseId chosen)
{
    if (chosen == id)
        return fail(ErrorCode::Invalid, QStringLiteral("mergeSelf"));
    const CaseId root = tree.rootOf(chosen);
    if (root == id)
        return fail(ErrorCode::Invalid, QStringLiteral("mergeCycle"));
    if (tree.above(id))
        return fail(ErrorCode::Invalid, QStringLiteral("alreadyMerged"));
    return root;
}

} // namespace jour
