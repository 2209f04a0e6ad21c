#pragma once

#include "base/result.h"
#include "domain/picture/picture_dimension.h"

#include <optional>
#include <utility>
#include <vector>

namespace jour {

namespace sql {
class Connection;
}

/// Reads what the situation picture counts. Nothing that it gives tells of a person, but small counts do:
/// only keepBack() makes them fit to be shown.
class PictureReader final
{
public:
    explicit PictureReader(sql::Connection &db) : m_db{db} {}

    /// The counts of [from, to], in order; months without cases are left out. NotSaved as long as an older
    /// journal could not be counted, the disk taking nothing.
    [[nodiscard]] Result<std::vector<MonthTally>> tallies(PictureMonth from, PictureMonth to) const;
    /// The first month and the last in which there are cases.
    [[nodiscard]] Result<std::optional<std::pair<PictureMonth, PictureMonth>>> reach() const;

private:
    sql::Connection &m_db;
};

} // namespace jour
