#pragma once

#include "domain/statute/limit.h"

#include <vector>

namespace jour {

/// One row has one key and one first day, whatever else is changed in it.
[[nodiscard]] bool isSameRow(const Limit &a, const Limit &b);

/// What saving a row does to the other rows of its key, so that each day goes on having one.
struct LimitPlacing
{
    std::vector<Limit> ended;   ///< the row before it, which now ends the day before it begins
    std::vector<Limit> resumed; ///< where it has a last day: the row before it once more, from the day after
    bool collides = false;      ///< another row holds then already, from the same day or a later one
    friend bool operator==(const LimitPlacing &, const LimitPlacing &) = default;
};
[[nodiscard]] LimitPlacing placingOf(const std::vector<Limit> &rows, const Limit &row);

/// The rows with these in place of those of the same key and first day, and beside the others.
[[nodiscard]] std::vector<Limit> withRows(std::vector<Limit> rows, const std::vector<Limit> &saved);

/// Days on which no row of a key holds, though one did before and one will after: a flaw in the table, for no
/// limit starts then.
struct LimitHole
{
    QDate first;
    QDate last;
    friend bool operator==(const LimitHole &, const LimitHole &) = default;
};
[[nodiscard]] std::vector<LimitHole> holesIn(const std::vector<Limit> &rows, const QString &key);

/// The last day on which any row of the key holds; none: no end is known, or there is no row.
[[nodiscard]] std::optional<QDate> lastDayOf(const std::vector<Limit> &rows, const QString &key);

} // namespace jour
