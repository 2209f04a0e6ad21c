#include "store/picture_reader.h"

#include "sql/connection.h"
#include "sql/failure.h"
#include "sql/guard.h"
#include "sql/statement.h"

namespace jour {

namespace {

/// Nothing is counted yet: that is not the same as no cases.
void requireCounted(sql::Connection &db)
{
    if (const sql::Use waits{db.cached("SELECT 1 FROM picture_waits WHERE one = 1")}; waits->step())
        throw sql::Failure{{ErrorCode::NotSaved, QStringLiteral("picture")}};
}

} // namespace

Result<std::vector<MonthTally>> PictureReader::tallies(PictureMonth from, PictureMonth to) const
{
    return sql::guard([&] {
        requireCounted(m_db);
        const sql::Use rows{m_db.cached("SELECT month, base, code, cases FROM picture_counts"
                                        " WHERE month BETWEEN ? AND ? ORDER BY month, base, code")};
        rows->bind(from).bind(to);
        std::vector<MonthTally> all;
        while (rows->step()) {
            const auto month = static_cast<PictureMonth>(rows->integer(0));
            if (all.empty() || all.back().month != month)
                all.push_back({month, {}});
            // A newer program may count by more.
            if (const auto base = static_cast<std::size_t>(rows->integer(1)); base < pictureBases)
                all.back().counts[base].emplace_hint(all.back().counts[base].end(),
                                                     static_cast<int>(rows->integer(2)),
                                                     static_cast<int>(rows->integer(3)));
        }
        return all;
    });
}

Result<std::optional<std::pair<PictureMonth, PictureMonth>>> PictureReader::reach() const
{
    return sql::guard([&]() -> std::optional<std::pair<PictureMonth, PictureMonth>> {
        const sql::Use ends{m_db.cached("SELECT (SELECT min(month) FROM picture_counts),"
                                        " (SELECT max(month) FROM picture_counts)")};
        if (!ends->step() || ends->isNull(0))
            return std::nullopt;
        return std::pair{static_cast<PictureMonth>(ends->integer(0)),
                         static_cast<PictureMonth>(ends->integer(1))};
    });
}

} // namespace jour
