#pragma once

#include "sql/failure.h"

struct sqlite3;

namespace jour::sql {

/// The Failure for an extended result code of SQLite; the detail holds the code and nothing else.
[[nodiscard]] Failure failureOf(int extendedCode);

/// The Failure for what the last call on `db` ran into. Only here is a page that does not authenticate told
/// from a sentence that is wrong.
[[nodiscard]] Failure lastFailureOf(sqlite3 *db);
[[noreturn]] void throwLast(sqlite3 *db);

} // namespace jour::sql
