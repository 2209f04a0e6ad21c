#pragma once

#include "domain/cases/merge_tree.h"
#include "services/case_file.h"
#include "services/desk.h"

namespace jour {

/// The same happening came in more than once: one case goes on under another, its root, and an operator sees
/// them as one. Every deadline stays with its own case, runs on and rings; taking a case out again leaves
/// all as if it had never been under another.
class CaseMerge final
{
public:
    explicit CaseMerge(Desk &desk) : m_desk{desk} {}

    /// What the case can be put under: the open cases of the queue that are not under it, as the queue masks
    /// them, newest first.
    [[nodiscard]] Result<std::vector<BoardRow>> choices(CaseId id) const;
    /// The one case with this number, in any way of writing it. Invalid "mergeUnknown" for none or several.
    [[nodiscard]] Result<CaseId> numbered(const QString &typed) const;

    /// Puts an open case under the root of the chosen one, told in both in one commit. Invalid without a
    /// reason, and as mergeRoot() says; "rootClosed" when the root is closed, "closed" when the case is.
    [[nodiscard]] Result<> merge(CaseId id, CaseId chosen, const QString &reason);
    /// The events that put the case under the root of the chosen one as it is closed itself, so that the root
    /// may be closed as well; none when it is there already. Invalid as mergeRoot() says.
    [[nodiscard]] Result<std::vector<NewEvent>> closingInto(CaseId id, CaseId chosen,
                                                            const QString &remark) const;
    /// The case stands by itself again, with all that is under it. Invalid without a reason, and "notMerged".
    [[nodiscard]] Result<> unmerge(CaseId id, const QString &reason);

private:
    /// One of the two that are told of it. What was typed stays out of a case that protects less than the
    /// other.
    struct Party
    {
        CaseId id;
        QString number;
        CaseState state = CaseState::New;
        bool isProtected = false;
    };
    [[nodiscard]] Result<Party> partyOf(CaseId id) const;
    /// What lies around `chosen`, and all that `id` is under.
    [[nodiscard]] Result<MergeTree> treeOf(CaseId id, CaseId chosen) const;
    [[nodiscard]] std::vector<NewEvent> merged(const Party &own, const Party &root,
                                               const QString &reason) const;
    [[nodiscard]] static QString reasonIn(const Party &here, const Party &there, const QString &reason);

    Desk &m_desk;
};

} // namespace jour
