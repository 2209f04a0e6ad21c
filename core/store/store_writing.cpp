// A database that can only be read for now: opened so, and opened anew for writing once that works.
#include "sql/guard.h"
#include "sql/read_only.h"
#include "store/documents.h"
#include "store/projector.h"
#include "store/shift_reader.h"
#include "store/store_parts.h"
#include "vault/write_check.h"

namespace jour {

namespace {

/// The checks of a start once more: meanwhile the disk may have been another one.
JournalTail lookedOver(Store::Parts &parts)
{
    readHead(parts);
    identify(parts);
    JournalTail found = readTail(*parts.db, parts.origin);
    if (found.seq < parts.tail.seq)
        throw sql::Failure{
            {ErrorCode::Missing, QStringLiteral("the database is behind what was acknowledged")}};
    return found;
}

Result<> openForWriting(Store::Parts &parts)
{
    // Asked first: opening anew drops every page that is held in memory.
    if (auto may = roomAndRights(parts.folder); !may && may.error().code != ErrorCode::DiskFull)
        return may;
    parts.reopenDatabase();
    if (parts.isLost)
        return fail(ErrorCode::NotSaved);
    auto opened = sql::guard([&] {
        parts.tail = lookedOver(parts);
        compareHead(parts);
    });
    if (!opened)
        parts.loseDatabase(); // it is not the one that was opened: nothing of it is to be trusted
    if (opened && isForReading(parts))
        return fail(ErrorCode::ReadOnly, QStringLiteral("folder"));
    return opened;
}

} // namespace

bool isForReading(const Store::Parts &parts)
{
    return sql::isReadOnly(*parts.db) || (parts.head && parts.head->isReadOnly());
}

void openFirst(Store::Parts &parts, bool create)
{
    try {
        parts.openDatabase(create);
    } catch (sql::Failure &failure) {
        // Rolling back an interrupted commit is writing, and the first that a reader does.
        if (failure.error.code == ErrorCode::DiskFull || failure.error.code == ErrorCode::ReadOnly)
            failure.error.detail = QStringLiteral("rollback");
        throw;
    }
}

Result<> readyToWrite(Store::Parts &parts)
{
    if (isForReading(parts))
        if (auto opened = openForWriting(parts); !opened)
            return opened;
    return sql::guard([&] { tidyUp(parts); });
}

void tidyUp(Store::Parts &parts)
{
    if (parts.isTidy)
        return;
    rememberKeys(parts);
    keepHead(parts);
    std::ignore = Documents{*parts.db}.removeOrphans();
    std::ignore = ShiftReader{*parts.db}.removeStrayLists();
    foldPictureThatWaits(*parts.db);
    parts.isTidy = true;
}

void tidyUpIfPossible(Store::Parts &parts)
{
    if (isForReading(parts))
        return;
    try {
        tidyUp(parts);
    } catch (const sql::Failure &failure) {
        if (failure.error.code != ErrorCode::DiskFull && failure.error.code != ErrorCode::ReadOnly &&
            failure.error.code != ErrorCode::Io)
            throw;
    }
}

} // namespace jour
