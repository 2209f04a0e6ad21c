#include "sql/migrate.h"

#include "sql/connection.h"
#include "sql/failure.h"
#include "sql/statement.h"
#include "sql/transaction.h"

#include <algorithm>
#include <functional>

namespace jour::sql {

namespace {

/// `PRAGMA foreign_keys` does nothing inside a transaction, so it is set around them.
class ForeignKeysOff final
{
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

public:
    explicit ForeignKeysOff(Connection &db) : m_db{db} { m_db.execute("PRAGMA foreign_keys = OFF"); }
    ~ForeignKeysOff()
    {
        try {
            m_db.execute("PRAGMA foreign_keys = ON");
        } catch (const Failure &) {
            // The connection is broken; whoever uses it next is told.
        }
    }

private:
    Connection &m_db;
};

bool hasData(Connection &db)
{
    Statement tables{db, "SELECT count(*) FROM sqlite_master"};
    return tables.step() && tables.integer(0) > 0;
}

bool hasBrokenReferences(Connection &db)
{
    return Statement{db, "PRAGMA foreign_key_check"}.step();
}

void apply(Connection &db, const Migration &migration)
{
    Transaction transaction{db};
    db.execute(migration.script);
    if (!db.inTransaction())
        throw Failure{
            {ErrorCode::Invalid, QStringLiteral("migration %1 ends its transaction").arg(migration.version)}};
    if (hasBrokenReferences(db))
        throw Failure{
            {ErrorCode::Conflict, QStringLiteral("migration %1 breaks references").arg(migration.version)}};
    db.execute("PRAGMA user_version = " + QByteArray::number(migration.version));
    transaction.commit();
}

} // namespace

int schemaVersion(Connection &db)
{
    return db.pragma("user_version").toInt();
}

int migrate(Connection &db, std::span<const Migration> migrations, const std::function<void()> &before)
{
    Q_ASSERT(std::ranges::adjacent_find(migrations, std::greater_equal{}, &Migration::version) ==
             migrations.end());
    const int present = schemaVersion(db);
    const auto first =
        std::ranges::find_if(migrations, [&](const Migration &m) { return m.version > present; });
    const std::span pending{first, migrations.end()};
    if (present > (migrations.empty() ? 0 : migrations.back().version))
        throw Failure{{ErrorCode::TooNew, QStringLiteral("schema %1").arg(present)}};
    if (pending.empty())
        return 0;

    if (before && hasData(db))
        before();
    db.forgetCached(); // one that still reads would keep a table from being altered
    const ForeignKeysOff rebuilding{db};
    for (const Migration &migration : pending)
        apply(db, migration);
    return static_cast<int>(pending.size());
}

} // namespace jour::sql
