#include "services/case_merge.h"

#include "domain/cases/case_transitions.h"
#include "services/case_reading.h"
#include "services/chase_writing.h"
#include "services/cleaning.h"
#include "services/escalation_events.h"
#include "store/case_reader.h"
#include "store/search_index.h"

#include <algorithm>
#include <functional>

namespace jour {

namespace {

constexpr int fewHits = 20;

} // namespace

Result<std::vector<BoardRow>> CaseMerge::choices(CaseId id) const
{
    const CaseReading reading{m_desk};
    auto board = reading.board(Duration{0});
    const auto tree = CaseReader{m_desk.store().connection()}.mergesAround(id);
    if (!board || !tree)
        return tl::make_unexpected(board ? tree.error() : board.error());
    const std::vector<CaseId> under = tree->under(id);
    std::erase_if(board->rows, [&](const BoardRow &row) {
        return row.id == id || !isOpen(row.state) || std::ranges::binary_search(under, row.id);
    });
    std::ranges::sort(board->rows, std::ranges::greater{}, &BoardRow::receivedAt);
    return std::move(board->rows);
}

Result<CaseId> CaseMerge::numbered(const QString &typed) const
{
    auto hits = SearchIndex{m_desk.store().connection()}.find(typed, false, fewHits);
    if (!hits)
        return tl::make_unexpected(hits.error());
    std::erase_if(*hits, [](const SearchHit &hit) { return hit.kind != HitKind::Case; });
    const QString whole = typed.trimmed().toUpper();
    const auto exact = std::ranges::find_if(*hits, [&](const SearchHit &hit) {
        return hit.text == whole || hit.text.endsWith(QString{QLatin1Char('-') + whole});
    });
    if (exact != hits->end())
        return exact->caseRef;
    if (hits->size() != 1)
        return fail(ErrorCode::Invalid, QStringLiteral("mergeUnknown"));
    return hits->front().caseRef;
}

Result<CaseMerge::Party> CaseMerge::partyOf(CaseId id) const
{
    return CaseReader{m_desk.store().connection()}.boardRow(id).map([](const BoardRecord &record) {
        return Party{record.id, record.number, record.state, record.childProtected};
    });
}

QString CaseMerge::reasonIn(const Party &here, const Party &there, const QString &reason)
{
    return there.isProtected && !here.isProtected ? QString{} : reason;
}

Result<> CaseMerge::merge(CaseId id, CaseId chosen, const QString &reason)
{
    const QString kept = cleanedJson(reason).toString();
    if (kept.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto tree = treeOf(id, chosen);
    if (!tree)
        return tl::make_unexpected(tree.error());
    const auto rootId = mergeRoot(*tree, id, chosen);
    if (!rootId)
        return tl::make_unexpected(rootId.error());
    const auto own = partyOf(id);
    const auto root = partyOf(*rootId);
    if (!own || !root)
        return tl::make_unexpected(own ? root.error() : own.error());
    if (!isOpen(own->state))
        return fail(ErrorCode::Invalid, QStringLiteral("closed"));
    if (!isOpen(root->state))
        return fail(ErrorCode::Invalid, QStringLiteral("rootClosed"));
    return m_desk.commit(merged(*own, *root, kept)).map([](const Committed &) {});
}

Result<std::vector<NewEvent>> CaseMerge::closingInto(CaseId id, CaseId chosen, const QString &remark) const
{
    const auto tree = treeOf(id, chosen);
    if (!tree)
        return tl::make_unexpected(tree.error());
    if (chosen != id && tree->above(id) && tree->rootOf(id) == tree->rootOf(chosen))
        return std::vector<NewEvent>{};
    const auto rootId = mergeRoot(*tree, id, chosen);
    if (!rootId)
        return tl::make_unexpected(rootId.error());
    const auto own = partyOf(id);
    const auto root = partyOf(*rootId);
    if (!own || !root)
        return tl::make_unexpected(own ? root.error() : own.error());
    return merged(*own, *root, cleanedJson(remark).toString());
}

Result<MergeTree> CaseMerge::treeOf(CaseId id, CaseId chosen) const
{
    const CaseReader reader{m_desk.store().connection()};
    return reader.mergesAround(chosen).and_then([&](MergeTree around) {
        return reader.mergesAround(id).map([&](const MergeTree &own) {
            for (CaseId at = id; !around.above(at) && own.above(at); at = *around.above(at))
                around.put(at, *own.above(at));
            return around;
        });
    });
}

std::vector<NewEvent> CaseMerge::merged(const Party &own, const Party &root, const QString &reason) const
{
    std::vector<NewEvent> events{
        {own.id, events::CaseMerged{root.id, root.number, reasonIn(own, root, reason)}},
        {root.id, events::CaseTakenIn{own.id, own.number, false, reasonIn(root, own, reason)}}};
    append(events, planWoken(m_desk, root.id, PauseEnd::Report));
    return events;
}

Result<> CaseMerge::unmerge(CaseId id, const QString &reason)
{
    const QString kept = cleanedJson(reason).toString();
    if (kept.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const auto tree = CaseReader{m_desk.store().connection()}.mergesAround(id);
    if (!tree)
        return tl::make_unexpected(tree.error());
    const auto above = tree->above(id);
    if (!above)
        return fail(ErrorCode::Invalid, QStringLiteral("notMerged"));
    const auto own = partyOf(id);
    if (!own)
        return tl::make_unexpected(own.error());
    const auto root = partyOf(*above);
    if (!root) // it has not arrived here: there is nobody to tell
        return m_desk.commit({{id, events::CaseUnmerged{*above, {}, kept}}}).map([](const Committed &) {});
    return m_desk
        .commit({{id, events::CaseUnmerged{root->id, root->number, reasonIn(*own, *root, kept)}},
                 {root->id, events::CaseTakenIn{id, own->number, true, reasonIn(*root, *own, kept)}}})
        .map([](const Committed &) {});
}

} // namespace jour
