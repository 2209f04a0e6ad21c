#pragma once

#include "services/desk.h"

namespace jour {

/// What the actor has half-written in the form of a page, in the encrypted store but not in the journal. One
/// for each kind: kept while typing, found again after lock, crash or power cut.
class FormDraft final
{
public:
    FormDraft(Desk &desk, QString kind) : m_desk{desk}, m_kind{std::move(kind)} {}

    /// Empty when there is none.
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] Result<> keep(const QJsonObject &body);
    [[nodiscard]] Result<> drop();

private:
    Desk &m_desk;
    QString m_kind;
};

} // namespace jour
