#pragma once

namespace jour::sql {

class Connection;

/// True when the file could only be opened for reading: SQLite falls back to that by itself where rights or
/// the file system forbid writing.
[[nodiscard]] bool isReadOnly(const Connection &db);

} // namespace jour::sql
