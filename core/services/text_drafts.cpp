#include "services/text_drafts.h"

#include <algorithm>

namespace jour {

namespace {

/// The actor's own draft of this form; a fresh one if there is none.
Draft ownDraft(const Desk &desk, CaseId id, const QString &kind)
{
    const auto drafts = Drafts{desk.store().connection()}.ofCase(id).value_or(std::vector<Draft>{});
    const auto found = std::ranges::find_if(
        drafts, [&](const Draft &draft) { return draft.kind == kind && draft.author == desk.actor().id; });
    if (found != drafts.end())
        return *found;
    return Draft{.id = DraftId::random(),
                 .kind = kind,
                 .caseRef = id,
                 .author = desk.actor().id,
                 .startedAt = desk.now()};
}

} // namespace

Result<> TextDrafts::keep(CaseId id, const QString &kind, const QJsonObject &body)
{
    Draft draft = ownDraft(m_desk, id, kind);
    draft.body = canonicalJson(body);
    draft.changedAt = m_desk.now();
    const auto kept = Drafts{m_desk.store().connection()}.keep(draft);
    if (!kept)
        Q_EMIT m_desk.feed().notSaved(kept.error());
    return kept;
}

Result<> TextDrafts::drop(CaseId id, const QString &kind)
{
    return Drafts{m_desk.store().connection()}.drop(ownDraft(m_desk, id, kind).id);
}

Result<std::vector<Draft>> TextDrafts::ofCase(CaseId id) const
{
    return Drafts{m_desk.store().connection()}.ofCase(id);
}

} // namespace jour
