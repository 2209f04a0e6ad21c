#pragma once

namespace jour::sql {

class Connection;

/// What a check found. Only numbers: SQLite's own sentences may quote a row.
struct Integrity
{
    int badPages = 0; ///< pages whose HMAC does not fit, or a file that is not whole pages
    int faults = 0;   ///< findings in tables and indexes, and rows that point to nothing

    [[nodiscard]] bool isSound() const { return badPages == 0 && faults == 0; }
    friend bool operator==(const Integrity &, const Integrity &) = default;
};

enum class Depth {
    Quick, ///< quick_check: no comparison of tables with their indexes
    Full   ///< integrity_check and foreign_key_check
};

/// Reads every page and checks its HMAC. A page altered or swapped is found; an older version of the same
/// page is not.
[[nodiscard]] int badPages(Connection &db);

/// Findings in the structure, at most 100 counted. Damage that stops the check counts as one.
[[nodiscard]] int faults(Connection &db, Depth depth);

/// Both. May take seconds: see Progress for a way to stop it.
[[nodiscard]] Integrity checked(Connection &db, Depth depth);

} // namespace jour::sql
