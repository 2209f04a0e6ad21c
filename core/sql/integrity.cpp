#include "sql/integrity.h"

#include "sql/connection.h"
#include "sql/failure.h"
#include "sql/statement.h"

#include <algorithm>
#include <memory>

namespace jour::sql {

namespace {

constexpr int mostFindings = 100;

/// A read that keeps writers out for as long as it lives: the check of pages reads past SQLite's locks.
/// Nothing when the first page cannot be read.
std::unique_ptr<Statement> heldStill(Connection &db)
{
    try {
        auto reading = std::make_unique<Statement>(db, "SELECT count(*) FROM sqlite_master");
        reading->step();
        return reading;
    } catch (const Failure &failure) {
        if (failure.error.code == ErrorCode::Corrupt)
            return nullptr;
        throw;
    }
}

int countedRows(Connection &db, std::string_view sql)
{
    Statement rows{db, sql};
    int count = 0;
    while (count < mostFindings && rows.step())
        ++count;
    return count;
}

int structureFaults(Connection &db, Depth depth)
{
    Statement rows{db, depth == Depth::Full ? "PRAGMA integrity_check(100)" : "PRAGMA quick_check(100)"};
    int count = 0;
    while (rows.step())
        count += rows.text(0) == QLatin1String{"ok"} ? 0 : 1;
    return count;
}

} // namespace

int badPages(Connection &db)
{
    if (db.isInMemory())
        return 0;
    const auto still = heldStill(db);
    Statement rows{db, "PRAGMA cipher_integrity_check"};
    int count = 0;
    while (rows.step())
        ++count;
    return still ? count : std::max(count, 1);
}

int faults(Connection &db, Depth depth)
{
    try {
        const int inStructure = structureFaults(db, depth);
        return depth == Depth::Full ? inStructure + countedRows(db, "PRAGMA foreign_key_check") : inStructure;
    } catch (const Failure &failure) {
        if (failure.error.code == ErrorCode::Corrupt)
            return 1;
        throw;
    }
}

Integrity checked(Connection &db, Depth depth)
{
    return {.badPages = badPages(db), .faults = faults(db, depth)};
}

} // namespace jour::sql
