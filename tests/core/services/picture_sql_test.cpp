// The picture against SQL on what the store holds of the cases themselves, none of it on the picture's own
// tables.
#include "sql/statement.h"
#include "two_years.h"

#include <catch2/catch_test_macros.hpp>
#include <ctime>

using namespace jour;
using namespace jour::test;

namespace {

/// SQLite's local time is the process's.
class InStockholm final
{
    Q_DISABLE_COPY_MOVE(InStockholm)

public:
    InStockholm() : m_before{qgetenv("TZ")}, m_wasSet{qEnvironmentVariableIsSet("TZ")}
    {
        qputenv("TZ", "Europe/Stockholm");
        tzset();
    }
    ~InStockholm()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }

private:
    QByteArray m_before;
    bool m_wasSet;
};

constexpr auto month =
    "CAST(strftime('%Y', local) AS INTEGER) * 12 + CAST(strftime('%m', local) AS INTEGER) - 1";

/// Every case with what is asked of it, and what was done in each. The journal's time is in milliseconds,
/// with a counter in its last sixteen bits.
const std::string told =
    "WITH told AS (SELECT c.n, c.id, c.urgency, c.received_at AS at, f.facts,"
    " datetime(c.received_at / 1000000, 'unixepoch', 'localtime') AS local, p.identity, p.birth_date,"
    " p.protected FROM cases AS c JOIN case_facts AS f ON f.case_ref = c.id"
    " JOIN persons AS p ON p.case_ref = c.id), "
    "done AS (SELECT seq, case_ref, type, (at >> 16) * 1000 AS at, CAST(body AS TEXT) AS body FROM journal) ";

std::string place(const char *fact)
{
    return std::string{"CASE WHEN protected THEN "} + std::to_string(area::isProtected) +
           " ELSE CAST(json_extract(facts, '$." + fact + ".code') AS INTEGER) END";
}

template<std::size_t size>
std::string firstOf(const char *fact, const std::array<const char *, size> &keys)
{
    std::string sql = std::string{"CASE json_extract(facts, '$."} + fact + "[0]')";
    for (std::size_t i = 0; i < size; ++i)
        sql += std::string{" WHEN '"} + keys[i] + "' THEN " + std::to_string(i);
    return sql + " END";
}

std::string wait(const std::string &until)
{
    const std::string seconds = "max(0, ((" + until + ") - at) / 1000000)";
    std::string sql = "CASE WHEN (" + until + ") IS NULL THEN 6";
    int band = 0;
    for (const int minutes : {5, 15, 30, 60, 120})
        sql += " WHEN " + seconds + " <= " + std::to_string(minutes * 60) + " THEN " + std::to_string(band++);
    return sql + " ELSE 5 END";
}

const char *const acknowledged =
    "SELECT min(done.at) FROM done WHERE case_ref = told.id AND type = 'case.stateChanged'"
    " AND json_extract(body, '$.to') <> 'new'";
const char *const reached =
    "SELECT CASE type WHEN 'contact.attempted' THEN json_extract(body, '$.attempt.at') ELSE done.at END"
    " FROM done WHERE case_ref = told.id AND (type IN ('contact.acknowledged', 'handOff.made')"
    " OR type = 'contact.attempted' AND json_extract(body, '$.attempt.outcome') IN ('reached', 'handedOn'))"
    " ORDER BY seq LIMIT 1";
const char *const handedOver = "SELECT json_extract(body, '$.at') FROM done WHERE case_ref = id"
                               " AND type = 'handOff.made' AND json_extract(body, '$.readBack')"
                               " ORDER BY seq LIMIT 1";
const char *const limits =
    "CASE WHEN EXISTS (SELECT 1 FROM timers WHERE case_ref = told.id AND kind IN ('statute', 'obligation')"
    " AND ended IN ('satisfied', 'cancelled') AND ended_at > due) THEN 2"
    " WHEN EXISTS (SELECT 1 FROM timers WHERE case_ref = told.id AND kind IN ('statute', 'obligation')"
    " AND ended = 'satisfied') THEN 1 ELSE 0 END";
const char *const age =
    "(SELECT CASE WHEN years < 12 THEN 0 WHEN years < 15 THEN 1 WHEN years < 18 THEN 2 ELSE 3 END FROM"
    " (SELECT (CAST(strftime('%Y%m%d', local) AS INTEGER) - CAST(replace(birth_date, '-', '') AS INTEGER))"
    " / 10000 AS years))";
const char *const repeated =
    "CASE WHEN identity = '' THEN 2 WHEN EXISTS (SELECT 1 FROM persons AS other JOIN cases AS before"
    " ON before.id = other.case_ref WHERE other.identity = told.identity AND before.n < told.n) THEN 1 ELSE "
    "0 END";
const char *const verdict =
    "CASE WHEN 'no' IN (json_extract(facts, '$.riskOfHarm'), json_extract(facts, '$.foundInCounty'),"
    " json_extract(facts, '$.agreementResident')) THEN 2 WHEN json_extract(facts, '$.riskOfHarm') = 'yes'"
    " AND json_extract(facts, '$.foundInCounty') = 'yes'"
    " AND json_extract(facts, '$.agreementResident') = 'yes' THEN 1 ELSE 0 END";

std::string sqlOf(PictureDimension dimension)
{
    switch (dimension) {
    case PictureDimension::Hour: return "CAST(strftime('%H', local) AS INTEGER)";
    case PictureDimension::Weekday: return "(CAST(strftime('%w', local) AS INTEGER) + 6) % 7 + 1";
    case PictureDimension::Week:
        return "CAST(julianday(date(local, 'weekday 0', '-6 days')) + 0.5 AS INTEGER)";
    case PictureDimension::Month: return month;
    case PictureDimension::Season: return "CAST(strftime('%m', local) AS INTEGER) % 12 / 3";
    case PictureDimension::Home: return place("homeMunicipality");
    case PictureDimension::Found: return place("whereabouts");
    case PictureDimension::Role: return firstOf("roles", pictureRoles());
    case PictureDimension::AgeBand: return age;
    case PictureDimension::Crime: return firstOf("crimeTypes", pictureCrimes());
    case PictureDimension::Urgency:
        return "CASE urgency WHEN 'immediate' THEN 0 WHEN 'urgent' THEN 1 WHEN 'soon' THEN 2 ELSE 3 END";
    case PictureDimension::Verdict: return verdict;
    case PictureDimension::Acknowledged: return wait(acknowledged);
    case PictureDimension::Reached: return wait(reached);
    case PictureDimension::HandedOver: return wait(handedOver);
    case PictureDimension::Limits: return limits;
    case PictureDimension::Repeat: return repeated;
    }
    return "";
}

std::map<int, int> asked(sql::Connection &db, PictureDimension dimension, const PicturePeriod &period)
{
    const std::string counted =
        std::string{"SELECT "} + month + " AS m FROM told GROUP BY m HAVING count(*) >= 5";
    sql::Statement rows{db, told + "SELECT " + sqlOf(dimension) + " AS code, count(*) FROM told WHERE " +
                                month + " BETWEEN ? AND ? AND " + month + " IN (" + counted +
                                ") GROUP BY code"};
    rows.bind(monthsOf(period).front()).bind(monthsOf(period).back());
    std::map<int, int> counts;
    while (rows.step())
        counts[static_cast<int>(rows.integer(0))] = static_cast<int>(rows.integer(1));
    return counts;
}

} // namespace

TEST_CASE("What is shown agrees with what SQL says of the store, for 50 random questions", "[picture]")
{
    const InStockholm local;
    TwoYears years{40, true};
    std::map<PictureDimension, int> compared;
    // Each dimension thrice, at random periods.
    for (int i = 0; i < 51; ++i) {
        const auto kind = static_cast<PeriodKind>(years.below(3));
        const PicturePeriod period = periodAround(kind, january + years.below(months));
        const PictureDimension dimension =
            allDimensions()[static_cast<std::size_t>(i) % allDimensions().size()];
        const std::map<int, int> direct = asked(years.db(), dimension, period);
        const PeriodPicture picture = years.picture(period);
        const ShownTable &table = picture.of(dimension);
        CAPTURE(wordOf(period), wordOf(dimension));
        int total = 0;
        for (const auto &[code, count] : direct)
            total += count;
        CHECK(table.total == total);
        for (const ShownRow &row : table.rows) {
            const auto found = direct.find(row.code);
            if (row.count)
                CHECK(*row.count == (found == direct.end() ? 0 : found->second));
            compared[dimension] += row.count && *row.count > 0 ? 1 : 0;
        }
    }
    // Of a few dimensions nearly all may be kept back.
    CHECK(std::ranges::count_if(compared, [](const auto &one) { return one.second > 0; }) >= 15);
}
