#include "store/picture_rows.h"

#include "sql/connection.h"
#include "sql/statement.h"

namespace jour {

namespace {

template<typename Enum>
Enum enumIn(const sql::Statement &row, int column)
{
    return static_cast<Enum>(row.integer(column));
}

int intIn(const sql::Statement &row, int column)
{
    return static_cast<int>(row.integer(column));
}

std::optional<int> secondsIn(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{intIn(row, column)};
}

} // namespace

void bindPicture(sql::Statement &statement, const PictureCase &one)
{
    statement.bind(one.month)
        .bind(one.day)
        .bind(one.hour)
        .bind(one.receivedAt)
        .bind(one.home)
        .bind(one.found);
    statement.bind(one.role).bind(static_cast<int>(one.age)).bind(one.crime);
    statement.bind(static_cast<int>(one.urgency)).bind(static_cast<int>(one.verdict));
    statement.bind(one.acknowledged).bind(one.reached).bind(one.handedOver);
    statement.bind(one.limitsKept).bind(one.limitsMissed).bind(static_cast<int>(one.repeat));
    statement.bind(one.isCounted);
}

PictureCase readPicture(const sql::Statement &row, int first)
{
    int at = first;
    PictureCase one;
    one.month = intIn(row, at++);
    one.day = intIn(row, at++);
    one.hour = intIn(row, at++);
    one.receivedAt = row.instant(at++);
    one.home = intIn(row, at++);
    one.found = intIn(row, at++);
    one.role = intIn(row, at++);
    one.age = enumIn<AgeBand>(row, at++);
    one.crime = intIn(row, at++);
    one.urgency = enumIn<Urgency>(row, at++);
    one.verdict = enumIn<TargetGroup>(row, at++);
    one.acknowledged = secondsIn(row, at++);
    one.reached = secondsIn(row, at++);
    one.handedOver = secondsIn(row, at++);
    one.limitsKept = intIn(row, at++);
    one.limitsMissed = intIn(row, at++);
    one.repeat = enumIn<RepeatReport>(row, at++);
    one.isCounted = row.integer(at) != 0;
    return one;
}

void insertPicture(sql::Connection &db, qint64 n, const PictureCase &one)
{
    const sql::Use insert{db.cached("INSERT INTO picture_cases (" JOUR_PICTURE_COLUMNS ", n)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    bindPicture(*insert, one);
    insert->bind(std::int64_t{n}).run();
}

void updatePicture(sql::Connection &db, qint64 n, const PictureCase &one)
{
    const sql::Use update{
        db.cached("UPDATE picture_cases SET (" JOUR_PICTURE_COLUMNS
                  ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE n = ?")};
    bindPicture(*update, one);
    update->bind(std::int64_t{n}).run();
}

void countIn(sql::Connection &db, const PictureCase &one)
{
    // One statement for all: each costs more than what it does.
    static_assert(pictureBases == 13);
    const sql::Use put{db.cached(
        "INSERT INTO picture_counts (month, base, code, cases) VALUES (?1, 0, ?2, 1), (?1, 1, ?3, 1),"
        " (?1, 2, ?4, 1), (?1, 3, ?5, 1), (?1, 4, ?6, 1), (?1, 5, ?7, 1), (?1, 6, ?8, 1), (?1, 7, ?9, 1),"
        " (?1, 8, ?10, 1), (?1, 9, ?11, 1), (?1, 10, ?12, 1), (?1, 11, ?13, 1), (?1, 12, ?14, 1)"
        " ON CONFLICT (month, base, code) DO UPDATE SET cases = cases + 1")};
    put->bind(one.month);
    for (const int code : codesOf(one))
        put->bind(code);
    put->run();
}

void changeCount(sql::Connection &db, PictureMonth month, int base, int code, int by)
{
    {
        const sql::Use put{
            db.cached("INSERT INTO picture_counts (month, base, code, cases) VALUES (?, ?, ?, ?)"
                      " ON CONFLICT (month, base, code) DO UPDATE SET cases = cases + excluded.cases")};
        put->bind(month).bind(base).bind(code).bind(by).run();
    }
    if (by > 0)
        return;
    const sql::Use drop{
        db.cached("DELETE FROM picture_counts WHERE month = ? AND base = ? AND code = ? AND cases = 0")};
    drop->bind(month).bind(base).bind(code).run();
}

} // namespace jour
