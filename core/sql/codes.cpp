#include "sql/codes.h"

#include <sqlite3.h>
#include <string_view>

namespace jour::sql {

namespace {

constexpr int primaryCode = 0xff;

ErrorCode codeOf(int extendedCode)
{
    switch (extendedCode & primaryCode) {
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Corrupt;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::Io;
    }
}

} // namespace

Failure failureOf(int extendedCode)
{
    return {{codeOf(extendedCode), QStringLiteral("sqlite %1").arg(extendedCode)},
            (extendedCode & primaryCode) == SQLITE_IOERR};
}

Failure lastFailureOf(sqlite3 *db)
{
    const int code = sqlite3_extended_errcode(db);
    Failure failure = failureOf(code);
    // SQLCipher 4.6 reports a page whose HMAC does not fit as SQLITE_ERROR, without a message of its own.
    // Whatever else has that code (syntax, names, overflow, a query for words) comes with one.
    if (code == SQLITE_ERROR && std::string_view{sqlite3_errmsg(db)} == sqlite3_errstr(SQLITE_ERROR))
        failure.error.code = ErrorCode::Corrupt;
    return failure;
}

void throwLast(sqlite3 *db)
{
    throw lastFailureOf(db);
}

} // namespace jour::sql
