#include "base/local_time.h"
#include "desk_fixture.h"
#include "exchange/csv.h"
#include "services/picture.h"
#include "services/picture_csv.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/digest.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

constexpr PictureMonth january = 2027 * 12;
constexpr int months = 24;

/// Two years of cases, made up by chance: more in some months than in others, and few in one.
struct TwoYears : DeskFixture
{
    explicit TwoYears(int casesAMonth = 40)
    {
        author.role = Role::Manager;
        clock.advance(fromLocal(firstDayOf(january), {0, 0}) - clock.now());
        for (PictureMonth month = january; month < january + months; ++month) {
            const int cases = month == january + 5 ? 3 : casesAMonth + below(casesAMonth);
            std::vector<NewEvent> events;
            for (int i = 0; i < cases; ++i)
                add(events, month);
            std::ignore = store().commit(author.id, events);
            clock.advance(fromLocal(firstDayOf(month + 1), {0, 0}) - clock.now());
        }
        clock.advance(std::chrono::days{30});
    }

    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(random); }

    void add(std::vector<NewEvent> &events, PictureMonth month)
    {
        const QDate day = firstDayOf(month).addDays(below(28));
        events::CaseOpened opened;
        opened.number = QStringLiteral("ROC-2027-%1").arg(++number);
        opened.receivedAt = fromLocal(day, QTime{below(24), below(60)});
        opened.writtenAt = opened.receivedAt;
        opened.facts.urgency = static_cast<Urgency>(below(4));
        const auto &areas = countyAreas();
        const auto area = [&] {
            const int code = below(3) == 0 ? areas[static_cast<std::size_t>(below(26))] : 180;
            return MunicipalityRef{municipalityCodeOf(code), {}};
        };
        opened.facts.homeMunicipality = area();
        opened.facts.whereabouts = area();
        opened.facts.roles = {QLatin1String{pictureRoles()[static_cast<std::size_t>(below(6))]}};
        opened.facts.crimeTypes = {QLatin1String{pictureCrimes()[static_cast<std::size_t>(below(16))]}};
        opened.facts.riskOfHarm = static_cast<Answer>(below(3));
        opened.facts.foundInCounty = Answer::Yes;
        opened.facts.agreementResident = static_cast<Answer>(below(3));
        const CaseId id = CaseId::random();
        events.push_back({id, std::move(opened)});
        PersonFacts child;
        child.birthDate = day.addDays(-365 * (9 + below(12)));
        if (below(2) == 0)
            child.identity = QStringLiteral("20120412-%1").arg(1000 + below(90));
        events.push_back({id, events::PersonAdded{PersonId::random(), child}});
    }

    [[nodiscard]] PeriodPicture picture(const PicturePeriod &period)
    {
        return Picture{desk}.of(period).value();
    }

    std::mt19937 random{20261127};
    int number = 0;
};

/// How the journal's own tables say it, where they can; else the table of coded cases.
const char *sqlOf(PictureDimension dimension)
{
    switch (dimension) {
    case PictureDimension::Hour: return "p.hour";
    case PictureDimension::Weekday: return "p.day % 7 + 1";
    case PictureDimension::Week: return "p.day - p.day % 7";
    case PictureDimension::Month: return "p.month";
    case PictureDimension::Season: return "(p.month + 1) % 12 / 3";
    case PictureDimension::Home: return "CAST(json_extract(f.facts, '$.homeMunicipality.code') AS INTEGER)";
    case PictureDimension::Found: return "CAST(json_extract(f.facts, '$.whereabouts.code') AS INTEGER)";
    case PictureDimension::Role:
        return "CASE json_extract(f.facts, '$.roles[0]') WHEN 'suspected' THEN 0 WHEN 'recruited' THEN 1"
               " WHEN 'victim' THEN 2 WHEN 'witness' THEN 3 WHEN 'relative' THEN 4 ELSE 5 END";
    case PictureDimension::AgeBand:
        return "(SELECT CASE WHEN years < 12 THEN 0 WHEN years < 15 THEN 1 WHEN years < 18 THEN 2 ELSE 3 END"
               " FROM (SELECT CAST(strftime('%Y%m%d', p.day - 0.5) AS INTEGER) / 10000.0"
               " - CAST(replace(birth_date, '-', '') AS INTEGER) / 10000.0 AS years"
               " FROM persons WHERE case_ref = c.id))";
    case PictureDimension::Crime: return "p.crime";
    case PictureDimension::Urgency:
        return "CASE c.urgency WHEN 'immediate' THEN 0 WHEN 'urgent' THEN 1 WHEN 'soon' THEN 2 ELSE 3 END";
    case PictureDimension::Verdict: return "p.verdict";
    case PictureDimension::Acknowledged: return "CASE WHEN p.acknowledged IS NULL THEN 6 END";
    case PictureDimension::Reached: return "CASE WHEN p.reached IS NULL THEN 6 END";
    case PictureDimension::HandedOver: return "CASE WHEN p.handed_over IS NULL THEN 6 END";
    case PictureDimension::Limits: return "0";
    case PictureDimension::Repeat: return "p.repeated";
    }
    return "";
}

std::map<int, int> asked(sql::Connection &db, PictureDimension dimension, const PicturePeriod &period)
{
    const std::string sql = std::string{"SELECT "} + sqlOf(dimension) +
                            " AS code, count(*) FROM cases AS c JOIN case_facts AS f ON f.case_ref = c.id"
                            " JOIN picture_cases AS p USING (n) WHERE p.month BETWEEN ? AND ?"
                            " AND p.month IN (SELECT month FROM picture_cases GROUP BY month"
                            " HAVING count(*) >= 5) GROUP BY code";
    sql::Statement rows{db, sql};
    rows.bind(monthsOf(period).front()).bind(monthsOf(period).back());
    std::map<int, int> counts;
    while (rows.step())
        counts[static_cast<int>(rows.integer(0))] = static_cast<int>(rows.integer(1));
    return counts;
}

} // namespace

TEST_CASE("What is shown agrees with what SQL says of the store, for 50 random questions", "[picture]")
{
    TwoYears years;
    int compared = 0;
    for (int i = 0; i < 50; ++i) {
        const auto kind = static_cast<PeriodKind>(years.below(3));
        const PicturePeriod period = periodAround(kind, january + years.below(months));
        const PictureDimension dimension =
            allDimensions()[static_cast<std::size_t>(years.below(static_cast<int>(allDimensions().size())))];
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
            compared += row.count ? 1 : 0;
        }
    }
    CHECK(compared > 200);
}

TEST_CASE("A month with three cases is shown in no picture", "[picture]")
{
    TwoYears years;
    const PeriodPicture month = years.picture({PeriodKind::Month, january + 5});
    for (const ShownTable &table : month.tables) {
        CHECK(table.total == 0);
        CHECK(table.rows.empty());
    }
    CHECK(years.picture({PeriodKind::Year, january}).of(PictureDimension::Month).monthsLeftOut == 1);
}

TEST_CASE("The threshold is a manager's, never under three, and journaled with its reason", "[picture]")
{
    DeskFixture f;
    Operator manager = f.author;
    manager.role = Role::Manager;
    Desk desk{f.store(), f.clock, f.reference, f.feed, manager};
    Picture picture{desk};
    CHECK(picture.threshold() == 5);
    CHECK(picture.setThreshold(2, QStringLiteral("färre")).error().detail ==
          QStringLiteral("pictureThreshold"));
    CHECK(picture.setThreshold(51, QStringLiteral("fler")).error().detail ==
          QStringLiteral("pictureThreshold"));
    CHECK(picture.setThreshold(10, QStringLiteral(" ")).error().detail == QStringLiteral("reason"));
    REQUIRE(picture.setThreshold(10, QStringLiteral("beslut av chefsforum")));
    CHECK(picture.threshold() == 10);
    CHECK(picture.of({PeriodKind::Month, january})->tables.front().threshold == 10);

    Operator other = f.author;
    other.role = Role::Operator;
    Desk theirs{f.store(), f.clock, f.reference, f.feed, other};
    CHECK(Picture{theirs}.setThreshold(3, QStringLiteral("fler")).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("The table for other programs has a line for each count and none that is kept back", "[picture]")
{
    TwoYears years;
    const PeriodPicture picture = years.picture({PeriodKind::Quarter, january + 6});
    const CsvTable csv = readCsv(pictureCsv(picture));
    REQUIRE(csv.records.size() > 100);
    CHECK(csv.records.front().cells == pictureCsvColumns());
    int hidden = 0;
    int shown = 0;
    for (const CsvRecord &record : csv.records) {
        REQUIRE(record.cells.size() == pictureCsvColumns().size());
        if (record.cells[4] == QLatin1String{"hidden"}) {
            CHECK(record.cells[3].isEmpty());
            ++hidden;
        }
        shown += record.cells[4] == QLatin1String{"shown"} ? 1 : 0;
    }
    int expected = 0;
    for (const ShownTable &table : picture.tables)
        expected += table.hidden();
    CHECK(hidden == expected);
    CHECK(hidden > 0);
    CHECK(shown > 50);
    CHECK(csv.records[1].cells[1] == QStringLiteral("total"));
    CHECK(csv.records[1].cells[3] == QString::number(picture.tables.front().total));
}

TEST_CASE("No line of the table is empty, whoever reads it", "[picture]")
{
    TwoYears years;
    const QByteArray csv = pictureCsv(years.picture({PeriodKind::Quarter, january + 6}));
    CHECK(csv.endsWith('\n'));
    const QList<QByteArray> lines = csv.chopped(1).split('\n');
    CHECK(static_cast<std::size_t>(lines.size()) == readCsv(csv).records.size());
    for (const QByteArray &line : lines)
        REQUIRE(line.split(';').size() == pictureCsvColumns().size());
}

TEST_CASE("That figures leave the desk is journaled for each period: which, in what form, and their digest",
          "[picture]")
{
    TwoYears years;
    const std::vector<PeriodPicture> shown{years.picture({PeriodKind::Quarter, january + 6}),
                                           years.picture({PeriodKind::Quarter, january + 3})};
    const PictureParts parts{.tables = {PictureDimension::Home}, .hasTravel = true};
    REQUIRE(Picture{years.desk}.release(shown, parts, QStringLiteral("png")));
    auto journal = years.store().journal().after(0, 10'000).value();
    std::vector<events::PictureReleased> released;
    for (const auto &entry : journal)
        if (const auto body = entry.decodedBody(); std::holds_alternative<events::PictureReleased>(body))
            released.push_back(std::get<events::PictureReleased>(body));
    REQUIRE(released.size() == 2);
    CHECK(released[0].from == QDate{2027, 7, 1});
    CHECK(released[0].to == QDate{2027, 9, 30});
    CHECK(released[1].from == QDate{2027, 4, 1});
    CHECK(released[0].tables == std::vector<QString>{QStringLiteral("home"), QStringLiteral("travel")});
    CHECK(released[0].format == QStringLiteral("png"));
    CHECK(released[0].threshold == usualThreshold);
    CHECK(released[0].blake2b.toLatin1() == digestOf(pictureCsv(shown[0], parts)).toHex());
    CHECK(released[0].blake2b != released[1].blake2b);
}

TEST_CASE("One table of a picture has only its own lines, the ways only where they are asked for",
          "[picture]")
{
    TwoYears years;
    const PeriodPicture picture = years.picture({PeriodKind::Year, january});
    const auto dimensions = [&](const PictureParts &parts) {
        QStringList found;
        for (const CsvRecord &record : readCsv(pictureCsv(picture, parts)).records)
            found << record.cells[1];
        found.removeDuplicates();
        return found;
    };
    const QStringList always{QStringLiteral("dimension"), QStringLiteral("total")};
    CHECK(dimensions({.tables = {PictureDimension::Role}}) == always + QStringList{QStringLiteral("role")});
    CHECK_FALSE(picture.travel.empty());
    CHECK(dimensions({.tables = {}, .hasTravel = true}) == always + QStringList{QStringLiteral("travel")});
}
