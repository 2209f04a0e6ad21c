#include "services/form_draft.h"

#include "store/drafts.h"

#include <algorithm>

namespace jour {

namespace {

std::optional<Draft> ownDraft(const Desk &desk, const QString &kind)
{
    const auto drafts = Drafts{desk.store().connection()}.all().value_or(std::vector<Draft>{});
    const auto found = std::ranges::find_if(
        drafts, [&](const Draft &draft) { return draft.kind == kind && draft.author == desk.actor().id; });
    return found == drafts.end() ? std::nullopt : std::optional{*found};
}

} // namespace

QJsonObject FormDraft::body() const
{
    const auto own = ownDraft(m_desk, m_kind);
    return own ? parseJson(own->body) : QJsonObject{};
}

Result<> FormDraft::keep(const QJsonObject &body)
{
    Draft draft = ownDraft(m_desk, m_kind)
                      .value_or(Draft{.id = DraftId::random(),
                                      .kind = m_kind,
                                      .author = m_desk.actor().id,
                                      .startedAt = m_desk.now()});
    draft.body = canonicalJson(body);
    draft.changedAt = m_desk.now();
    const auto kept = Drafts{m_desk.store().connection()}.keep(draft);
    if (!kept)
        Q_EMIT m_desk.feed().notSaved(kept.error());
    return kept;
}

Result<> FormDraft::drop()
{
    const auto own = ownDraft(m_desk, m_kind);
    return own ? Drafts{m_desk.store().connection()}.drop(own->id) : Result<>{};
}

} // namespace jour
