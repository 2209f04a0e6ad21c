#include "directory/directory_rows.h"
#include "directory/hours_text.h"
#include "services/test_round.h"
#include "ui/directory/directory_desk.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

ContactPoint pointWith(const char *hours)
{
    ContactPoint point = aContactPoint(QStringLiteral("Jouren"), QStringLiteral("0136"));
    point.hours = *readHours(QString::fromUtf8(hours));
    return point;
}

bool gapAt(const std::vector<ContactPoint> &points, Instant now)
{
    const ReferenceData reference = loadedTables();
    const DutyIndex duties{{points, {}, {}, {}}, functionRoles(reference.classifications, localDate(now))};
    const auto rows = DirectoryRows{reference, duties, now}.list(points, {});
    REQUIRE(rows.size() == 291);
    return std::ranges::find(rows, QStringLiteral("0136"), &MunicipalityRow::code)->noNightAnswer;
}

} // namespace

TEST_CASE("A night has an answer only if somebody answers all through it", "[directory]")
{
    CHECK(gapAt({}, night));
    CHECK_FALSE(gapAt({pointWith("")}, night));
    CHECK_FALSE(gapAt({pointWith("alla 17:00-08:00")}, night));
    CHECK(gapAt({pointWith("mån-fre 08:00-17:00")}, night));
    CHECK(gapAt({pointWith("alla 22:00-03:00")}, night));
    CHECK_FALSE(gapAt({pointWith("alla 22:00-03:00"), pointWith("alla 03:00-06:00")}, night));
    // In the afternoon the night ahead counts; before six the one that is running.
    CHECK_FALSE(gapAt({pointWith("tis 17:00-08:00")}, night + 14h));
    CHECK(gapAt({pointWith("tis 17:00-08:00")}, night));
}

TEST_CASE("What is not verified is told by the rule of the test round", "[directory]")
{
    const ReferenceData reference = loadedTables();
    ContactPoint point = pointWith("");
    point.verifiedOn = localDate(night);
    const auto isStale = [&](const QSet<ContactPointId> &due) {
        const DutyIndex duties{{{point}, {}, {}, {}},
                               functionRoles(reference.classifications, localDate(night))};
        const DirectoryRows rows{reference, duties, night, due};
        const auto list = rows.list({point}, {});
        const bool inList = std::ranges::find(list, point.municipality, &MunicipalityRow::code)->stale;
        CHECK(rows.page(point.municipality, {}).points.front().stale == inList);
        return inList;
    };
    CHECK_FALSE(isStale({}));
    CHECK(isStale({point.id})); // a number failed, or that of somebody on duty there is old
    point.verifiedOn = localDate(night).addDays(-verifiedForDays - 1);
    CHECK_FALSE(isStale({})); // each of its numbers was verified since
    point.channels = {{QStringLiteral("email"), QStringLiteral("jour@example.org"), {}}};
    CHECK(isStale({})); // nobody can call it: its own date tells
}

TEST_CASE("Hours are shown short and are read back the same", "[directory]")
{
    const auto [typed, shown] = GENERATE(table<const char *, const char *>({
        {"mån-fre 08:00-17:00", "mån-fre 08:00-17:00"},
        {"mån/tis/ons 08:00-17:00", "mån-ons 08:00-17:00"},
        {"lör-sön 10:00-15:00", "lör/sön 10:00-15:00"},
        {"alla helg 00:00-24:00, fre-mån ej helg 17:00-08:00",
         "alla helg 00:00-24:00, mån/fre-sön ej helg 17:00-08:00"},
    }));
    const auto rules = readHours(QString::fromUtf8(typed));
    REQUIRE(rules);
    CHECK(HoursText::typed(*rules) == QString::fromUtf8(shown));
    CHECK(readHours(HoursText::typed(*rules)) == rules);
}
