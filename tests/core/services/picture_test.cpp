#include "exchange/csv.h"
#include "services/picture.h"
#include "services/picture_csv.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/journal.h"
#include "support/strings.h"
#include "two_years.h"
#include "vault/digest.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

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

TEST_CASE("What a picture is compared with follows it in the table, as in a table of its own", "[picture]")
{
    TwoYears years;
    const PeriodPicture picture = years.picture({PeriodKind::Quarter, january + 6});
    const PeriodPicture before = years.picture({PeriodKind::Quarter, january + 3});
    const PictureParts parts{.tables = {PictureDimension::Home, PictureDimension::Role}, .hasTravel = true};
    const QByteArray own = pictureCsv(picture, parts);
    QByteArray other = pictureCsv(before, parts);
    other.remove(0, other.indexOf('\n') + 1); // one head
    CHECK(pictureCsv(picture, parts, &before) == own + other);
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
