#include "support/formats.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// 2026-11-24 03:14:07 in Stockholm, a Tuesday of week 48.
const Instant night = fromLocal(QDate{2026, 11, 24}, QTime{3, 14, 7});

} // namespace

TEST_CASE("A moment is written as a Swedish desk writes it", "[formats]")
{
    CHECK(Formats::time(night) == QStringLiteral("03:14"));
    CHECK(Formats::timeWithSeconds(night) == QStringLiteral("03:14:07"));
    CHECK(Formats::day(night) == QStringLiteral("tis 24 nov"));
    CHECK(Formats::isoDay(night) == QStringLiteral("2026-11-24"));
    CHECK(Formats::dateTime(night) == QStringLiteral("tis 24 nov 03:14"));
    CHECK(Formats::week(QDate{2026, 11, 24}).endsWith(QStringLiteral("48")));
    CHECK(Formats::week(QDate{2027, 1, 1}).endsWith(QStringLiteral("53")));
    CHECK(Formats::moment(night, night + 2h) == QStringLiteral("03:14"));
    CHECK(Formats::moment(night, night + 24h) == QStringLiteral("tis 24 nov 03:14"));
    // In another year the year is said.
    const Instant later = fromLocal(QDate{2027, 1, 1}, QTime{0, 10});
    CHECK(Formats::moment(night, later) == QStringLiteral("tis 24 nov 2026 03:14"));
    CHECK(Formats::moment(later, later - 15min) == QStringLiteral("fre 1 jan 2027 00:10"));
    CHECK(Formats::dateTime(night, night + 24h) == QStringLiteral("tis 24 nov 03:14"));
    CHECK(Formats::dateTime(night, night) == QStringLiteral("tis 24 nov 03:14"));
    CHECK(Formats::dateTime(night, later) == QStringLiteral("tis 24 nov 2026 03:14"));
    CHECK(Formats::day(later, night) == QStringLiteral("fre 1 jan 2027"));
    CHECK(Formats::day(later, later) == QStringLiteral("fre 1 jan"));
    CHECK(Formats::fullDateTime(night) == QStringLiteral("tis 24 nov 2026 03:14"));
}

TEST_CASE("Names of days follow the language", "[formats]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    CHECK(Formats::day(night) == QStringLiteral("Tue 24 Nov"));
    QLocale::setDefault(QLocale{QLocale::Swedish, QLocale::Sweden});
}

TEST_CASE("The hour that autumn has twice says which it is", "[formats]")
{
    const QDate autumn{2026, 10, 25};
    const Instant first = fromLocal(autumn, QTime{2, 30});
    const Instant second = fromLocal(autumn, QTime{2, 30}, stockholm(), true);
    REQUIRE(second - first == 1h);
    CHECK(Formats::dateTime(first) == QStringLiteral("sön 25 okt 02:30 summer time"));
    CHECK(Formats::dateTime(second) == QStringLiteral("sön 25 okt 02:30 standard time"));
    CHECK(Formats::moment(second, first) == QStringLiteral("02:30 standard time"));
    CHECK(Formats::dateTime(second + 1h) == QStringLiteral("sön 25 okt 03:30"));
    CHECK(Formats::time(first) == QStringLiteral("02:30 summer time"));
    CHECK(Formats::time(second) == QStringLiteral("02:30 standard time"));
    CHECK(Formats::timeWithSeconds(first + 7s) == QStringLiteral("02:30:07 summer time"));
    CHECK(Formats::timeWithSeconds(second + 7s) == QStringLiteral("02:30:07 standard time"));
    CHECK(Formats::time(first - 1h) == QStringLiteral("01:30"));
}

TEST_CASE("A countdown shows what is left, and what is past with a minus", "[formats]")
{
    const auto [left, shown] = GENERATE(table<Duration, const char16_t *>({
        {12min + 5s, u"12:05"},
        {1h + 12min + 5s, u"1:12:05"},
        {59s, u"00:59"},
        {0s, u"00:00"},
        {1ms, u"00:01"},
        {-1ms, u"\u221200:00"},
        {-(4min + 10s), u"\u221204:10"},
        {-(2h + 5s), u"\u22122:00:05"},
        {51h + 20min, u"2\u00A0d 3\u00A0h"},
        {24h, u"1\u00A0d"},
    }));
    CAPTURE(duration_cast<milliseconds>(left).count());
    CHECK(Formats::countdown(night + left, night) == QString::fromUtf16(shown));
}

TEST_CASE("An age is told in the unit that matters", "[formats]")
{
    const QChar space{0x00A0};
    const auto spaced = [space](const char *text) {
        return QString::fromLatin1(text).replace(QLatin1Char{'_'}, space);
    };
    CHECK(Formats::age(night, night + 59s) == QStringLiteral("just now"));
    CHECK(Formats::age(night, night + 5min) == spaced("5_min ago"));
    CHECK(Formats::age(night, night + 130min) == spaced("2_h 10_min ago"));
    CHECK(Formats::age(night, night + 74h) == spaced("3_d 2_h ago"));
    CHECK(Formats::age(night + 5min, night) == spaced("in 5_min"));
    CHECK(Formats::age(night + 30min, night + 20s) == spaced("in 30_min"));
    CHECK(Formats::age(night + 30min, night + 59s) == spaced("in 30_min"));
    CHECK(Formats::age(night + 23h + 30min, night + 1us) == spaced("in 23_h 30_min"));
    CHECK(Formats::age(night + 30s, night) == QStringLiteral("just now"));
}

TEST_CASE("Assistive tools hear minutes, not seconds", "[formats]")
{
    CHECK(Formats::spokenCountdown(night + 12min + 30s, night) ==
          Formats::spokenCountdown(night + 12min + 10s, night));
    CHECK(Formats::spokenCountdown(night, night + 4min).startsWith(QStringLiteral("overdue by 4")));
    CHECK(Formats::spokenCountdown(night + 20s, night) == QStringLiteral("less than a minute left"));
}
