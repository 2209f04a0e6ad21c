#include "store/documents.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "sql/statement.h"

#include <QCryptographicHash>

namespace jour {

Result<> Documents::put(DocumentId id, const QByteArray &content)
{
    return sql::guard([&] {
        const sql::Use put{m_db.cached("INSERT INTO document_content (id, content) VALUES (?, ?)")};
        put->bind(id).bind(content.isNull() ? QByteArray{""} : content).run();
    });
}

Result<QByteArray> Documents::get(DocumentId id) const
{
    return sql::guard([&] {
        const sql::Use get{
            m_db.cached("SELECT c.content, d.digest FROM documents d LEFT JOIN document_content c"
                        " ON c.id = d.id WHERE d.id = ?")};
        get->bind(id);
        if (!get->step())
            throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("document")}};
        if (get->isNull(0))
            throw sql::Failure{{ErrorCode::Missing, QStringLiteral("document content")}};
        const QByteArray content = get->blob(0);
        const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex();
        if (QString::fromLatin1(digest) != get->text(1))
            throw sql::Failure{{ErrorCode::Corrupt, QStringLiteral("document digest")}};
        return content;
    });
}

Result<> Documents::removeOrphans()
{
    return sql::guard(
        [&] { m_db.execute("DELETE FROM document_content WHERE id NOT IN (SELECT id FROM documents)"); });
}

} // namespace jour
