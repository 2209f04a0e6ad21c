#include "domain/statute/limit_rows.h"

#include <algorithm>

namespace jour {

namespace {

std::vector<Limit> rowsOfKey(const std::vector<Limit> &rows, const QString &key)
{
    std::vector<Limit> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&](const Limit &row) { return row.key == key; });
    std::ranges::stable_sort(found, {}, &Limit::validFrom); // not known: before all others
    return found;
}

bool startsEarlier(const Limit &a, const Limit &b)
{
    return b.validFrom && (!a.validFrom || *a.validFrom < *b.validFrom);
}

bool outlasts(const Limit &a, const Limit &b)
{
    return b.validTo && (!a.validTo || *a.validTo > *b.validTo);
}

} // namespace

bool isSameRow(const Limit &a, const Limit &b)
{
    return a.key == b.key && a.validFrom == b.validFrom;
}

LimitPlacing placingOf(const std::vector<Limit> &rows, const Limit &row)
{
    LimitPlacing placing;
    for (const Limit &other : rows) {
        if (isSameRow(other, row) || !overlap(other, row))
            continue;
        if (!startsEarlier(other, row)) {
            placing.collides = true;
            continue;
        }
        placing.ended.push_back(other);
        placing.ended.back().validTo = row.validFrom->addDays(-1);
        if (!outlasts(other, row))
            continue;
        placing.resumed.push_back(other);
        placing.resumed.back().validFrom = row.validTo->addDays(1);
    }
    return placing;
}

std::vector<Limit> withRows(std::vector<Limit> rows, const std::vector<Limit> &saved)
{
    for (const Limit &row : saved) {
        const auto before =
            std::ranges::find_if(rows, [&](const Limit &other) { return isSameRow(other, row); });
        if (before == rows.end())
            rows.push_back(row);
        else
            *before = row;
    }
    return rows;
}

std::vector<LimitHole> holesIn(const std::vector<Limit> &rows, const QString &key)
{
    const std::vector<Limit> all = rowsOfKey(rows, key);
    std::vector<LimitHole> holes;
    std::optional<QDate> covered;
    for (const Limit &row : all) {
        if (covered && row.validFrom && covered->addDays(1) < *row.validFrom)
            holes.push_back({covered->addDays(1), row.validFrom->addDays(-1)});
        if (!row.validTo)
            break;
        covered = std::max(covered.value_or(*row.validTo), *row.validTo);
    }
    return holes;
}

std::optional<QDate> lastDayOf(const std::vector<Limit> &rows, const QString &key)
{
    std::optional<QDate> last;
    for (const Limit &row : rowsOfKey(rows, key)) {
        if (!row.validTo)
            return std::nullopt;
        last = std::max(last.value_or(*row.validTo), *row.validTo);
    }
    return last;
}

} // namespace jour
