#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

namespace jour {

namespace sql {
class Connection;
}

/// The contents of attached documents, encrypted with the store.
class Documents final
{
public:
    explicit Documents(sql::Connection &db) : m_db{db} {}

    /// Stores the content; the DocumentAttached event that names it follows in a commit of its own. Content
    /// without an event is removed at the next start.
    [[nodiscard]] Result<> put(DocumentId id, const QByteArray &content);
    /// Corrupt when the content no longer has the digest that was journaled.
    [[nodiscard]] Result<QByteArray> get(DocumentId id) const;
    [[nodiscard]] Result<> removeOrphans();

private:
    sql::Connection &m_db;
};

} // namespace jour
