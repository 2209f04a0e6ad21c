#include "base/local_time.h"
#include "domain/picture/picture_period.h"
#include "support/instants.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

constexpr PictureMonth october = 2026 * 12 + 9;

} // namespace

TEST_CASE("A period is written and read in one word", "[picture]")
{
    for (const char *word : {"2026-10", "2026-01", "2026-12", "2026-Q1", "2026-Q4", "2026"}) {
        const auto period = periodFromWord(QLatin1String{word});
        REQUIRE(period);
        CHECK(wordOf(*period) == QLatin1String{word});
    }
    for (const char *word : {"", "0000-01", "0000", "2026-13", "2026-Q5", "26-10", "2026-10-01", "oktober"})
        CHECK_FALSE(periodFromWord(QLatin1String{word}));
}

TEST_CASE("A month is final seven days after it has ended, in Stockholm", "[picture]")
{
    CHECK(closesAt(october) == fromLocal({2026, 11, 8}, {0, 0}));
    CHECK(closesAt(PicturePeriod{PeriodKind::Quarter, october}) == fromLocal({2027, 1, 8}, {0, 0}));
    CHECK(closesAt(PicturePeriod{PeriodKind::Year, 2026 * 12}) == fromLocal({2027, 1, 8}, {0, 0}));
}

TEST_CASE("The last period that is final is found, and the ones before it", "[picture]")
{
    const Instant now = fromLocal({2026, 11, 7}, {23, 59});
    CHECK(wordOf(lastClosed(PeriodKind::Month, now)) == QStringLiteral("2026-09"));
    CHECK(wordOf(lastClosed(PeriodKind::Month, now + std::chrono::minutes{1})) == QStringLiteral("2026-10"));
    CHECK(wordOf(lastClosed(PeriodKind::Quarter, now)) == QStringLiteral("2026-Q3"));
    CHECK(wordOf(lastClosed(PeriodKind::Year, now)) == QStringLiteral("2025"));
    CHECK(wordOf(moved({PeriodKind::Quarter, 2026 * 12}, -1)) == QStringLiteral("2025-Q4"));
    CHECK(wordOf(aYearBefore({PeriodKind::Month, october})) == QStringLiteral("2025-10"));
}
