#include "base/local_time.h"
#include "domain/cases/classification.h"
#include "domain/contacts/municipality.h"
#include "domain/picture/picture_dimension.h"
#include "support/strings.h"
#include "support/vectors.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

QByteArray resource(const char *name)
{
    return bytesOf(QStringLiteral(RESOURCE_FOLDER "/") + QLatin1String{name});
}

template<std::size_t size>
QStringList listOf(const std::array<const char *, size> &keys)
{
    QStringList all;
    for (const char *key : keys)
        all << QLatin1String{key};
    return all;
}

QStringList keysOf(const char *list)
{
    QStringList all;
    for (const ClassItem &item :
         Classifications::fromBytes(resource("classifications.json")).list(QLatin1String{list}))
        all << item.key;
    return all;
}

} // namespace

TEST_CASE("The picture knows every role and crime type of the lists, and every municipality of the county",
          "[picture]")
{
    CHECK(keysOf("roles") == listOf(pictureRoles()));
    CHECK(keysOf("crimeTypes") == listOf(pictureCrimes()));
    QStringList county;
    for (const int area : countyAreas())
        county << municipalityCodeOf(area);
    CHECK(county == Municipalities::fromCsv(resource("municipalities.csv")).defaultAgreement());
}

TEST_CASE("Free text never becomes part of the picture", "[picture]")
{
    CHECK(areaOf({{}, QStringLiteral("hos mormor i Nykvarn")}) == area::unknown);
    CHECK(areaOf({QStringLiteral("0140"), {}}) == 140);
    CHECK(areaOf({QStringLiteral("1480"), {}}) == area::elsewhere);
    CHECK(areaOf({}) == area::unknown);
    CHECK(roleCodeOf({QStringLiteral("Kalles lillebror")}) == otherRole);
    CHECK(codeWord(PictureDimension::Crime, crimeCodeOf({QStringLiteral("stöld i butik")})) ==
          QStringLiteral("other"));
    CHECK(codeWord(PictureDimension::Crime, crimeCodeOf({})) == QStringLiteral("unknown"));
    CHECK(codeWord(PictureDimension::Role,
                   roleCodeOf({QStringLiteral("victim"), QStringLiteral("suspected")})) ==
          QStringLiteral("victim"));
}

TEST_CASE("An age is taken from a single number and put in a band", "[picture]")
{
    CHECK(assumedYears(QStringLiteral("cirka 14 år")) == 14);
    CHECK_FALSE(assumedYears(QStringLiteral("14-16")));
    CHECK_FALSE(assumedYears(QStringLiteral("tonåring")));
    CHECK_FALSE(assumedYears(QStringLiteral("född 2012")));
    CHECK(ageBandOf(11) == AgeBand::Under12);
    CHECK(ageBandOf(12) == AgeBand::From12To14);
    CHECK(ageBandOf(15) == AgeBand::From15To17);
    CHECK(ageBandOf(18) == AgeBand::Adult);
    CHECK(ageBandOf(std::nullopt) == AgeBand::Unknown);
}

TEST_CASE("A wait is in the band that it just fits", "[picture]")
{
    CHECK(waitBandOf(0) == WaitBand::Within5);
    CHECK(waitBandOf(300) == WaitBand::Within5);
    CHECK(waitBandOf(301) == WaitBand::Within15);
    CHECK(waitBandOf(7200) == WaitBand::Within120);
    CHECK(waitBandOf(7201) == WaitBand::Longer);
    CHECK(waitBandOf(std::nullopt) == WaitBand::Never);
}

TEST_CASE("A case counts on the day its call was picked up, in Stockholm", "[picture]")
{
    const Instant at = fromLocal({2026, 11, 1}, {0, 30}); // 31 October in UTC
    const PictureCase one = openedCase({}, at, at + 5min);
    CHECK(one.month == monthOf({2026, 11, 1}));
    CHECK(QDate::fromJulianDay(one.day) == QDate{2026, 11, 1});
    CHECK(one.hour == 0);
}

TEST_CASE("A case that is written in after its month is final counts when it is written in", "[picture]")
{
    const Instant at = fromLocal({2026, 9, 30}, {22, 0});
    CHECK(openedCase({}, at, fromLocal({2026, 10, 7}, {23, 59})).month == monthOf({2026, 9, 1}));
    const PictureCase late = openedCase({}, at, fromLocal({2026, 10, 8}, {0, 0}));
    CHECK(late.month == monthOf({2026, 10, 1}));
    CHECK(QDate::fromJulianDay(late.day) == QDate{2026, 10, 8});
    CHECK(late.hour == 22);
}

TEST_CASE("Every code that a case can have is one of its dimension", "[picture]")
{
    const Instant at = fromLocal({2026, 10, 14}, {3, 0});
    MonthTally tally{monthOf({2026, 10, 1}), {}};
    tally.add(codesOf(openedCase({}, at, at)));
    for (const PictureDimension dimension : allDimensions()) {
        const std::vector<int> codes = categoriesOf(dimension, {tally.month});
        const std::map<int, int> counts = countsOf(dimension, tally);
        CAPTURE(wordOf(dimension));
        REQUIRE(counts.size() == 1);
        CHECK(std::ranges::find(codes, counts.begin()->first) != codes.end());
        for (const int code : codes)
            CHECK_FALSE(codeWord(dimension, code).isEmpty());
    }
    tally.add(codesOf(openedCase({}, at, at)), -1);
    CHECK(tally == MonthTally{tally.month, {}});
}

TEST_CASE("Seasons are of three months", "[picture]")
{
    CHECK(seasonOf(monthOf({2026, 12, 1})) == Season::Winter);
    CHECK(seasonOf(monthOf({2026, 2, 1})) == Season::Winter);
    CHECK(seasonOf(monthOf({2026, 3, 1})) == Season::Spring);
    CHECK(seasonOf(monthOf({2026, 8, 1})) == Season::Summer);
    CHECK(seasonOf(monthOf({2026, 11, 1})) == Season::Autumn);
}
