#pragma once

#include "services/desk.h"
#include "store/drafts.h"

namespace jour {

/// Half-written text of any form in a case panel: note, assessment, hand-off … Kept while typing, found again
/// after lock, crash or power cut, gone when the form is saved.
class TextDrafts final
{
public:
    explicit TextDrafts(Desk &desk) : m_desk{desk} {}

    /// One draft per case and kind and author; `body` is the form as JSON.
    [[nodiscard]] Result<> keep(CaseId id, const QString &kind, const QJsonObject &body);
    [[nodiscard]] Result<> drop(CaseId id, const QString &kind);
    [[nodiscard]] Result<std::vector<Draft>> ofCase(CaseId id) const;

private:
    Desk &m_desk;
};

} // namespace jour
