#include "base/local_time.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;

namespace {

Instant utc(const char *iso)
{
    return toInstant(QDateTime::fromString(QLatin1String{iso}, Qt::ISODate));
}

} // namespace

TEST_CASE("A wall-clock time that does not exist becomes the first that does", "[time]")
{
    CHECK(localTimeKind(QDate{2026, 3, 29}, QTime{2, 30}) == LocalTimeKind::Skipped);
    CHECK(fromLocal(QDate{2026, 3, 29}, QTime{2, 30}) == utc("2026-03-29T01:00:00Z"));
}

TEST_CASE("A wall-clock time that occurs twice can mean either", "[time]")
{
    CHECK(localTimeKind(QDate{2026, 10, 25}, QTime{2, 30}) == LocalTimeKind::Twice);
    CHECK(fromLocal(QDate{2026, 10, 25}, QTime{2, 30}) == utc("2026-10-25T00:30:00Z"));
    CHECK(fromLocal(QDate{2026, 10, 25}, QTime{2, 30}, stockholm(), true) == utc("2026-10-25T01:30:00Z"));
}

TEST_CASE("Every instant comes back from its wall-clock time", "[time][property]")
{
    for (Instant t = utc("2026-01-01T00:00:00Z"); t < utc("2027-01-01T00:00:00Z");
         t += std::chrono::minutes{17}) {
        const QDateTime local = toLocal(t);
        const Instant first = fromLocal(local.date(), local.time());
        const Instant second = fromLocal(local.date(), local.time(), stockholm(), true);
        REQUIRE((first == t || second == t));
    }
}

TEST_CASE("An operator types a moment in the shortest way", "[time]")
{
    const Instant now = utc("2026-11-24T02:14:00Z"); // 03:14 in Stockholm
    const auto [typed, meant] = GENERATE(table<QString, const char *>({
        {QStringLiteral("0310"), "2026-11-24T02:10:00Z"},
        {QStringLiteral("3:10"), "2026-11-24T02:10:00Z"},
        {QStringLiteral("03.20"), "2026-11-24T02:20:00Z"},
        {QStringLiteral("2350"), "2026-11-23T22:50:00Z"},
        {QStringLiteral("-15"), "2026-11-24T01:59:00Z"},
        {QStringLiteral("+ 20"), "2026-11-24T02:34:00Z"},
        {QStringLiteral("igår 2340"), "2026-11-23T22:40:00Z"},
        {QStringLiteral("23/11 0215"), "2026-11-23T01:15:00Z"},
        {QStringLiteral("2026-11-23 02:15"), "2026-11-23T01:15:00Z"},
    }));
    CAPTURE(typed);
    CHECK(parseMoment(typed, now) == utc(meant));
}

TEST_CASE("What cannot be read as a moment is nothing", "[time]")
{
    const Instant now = utc("2026-11-24T02:14:00Z");
    for (const char *typed : {"", "soon", "2561", "99:99", "31/2 0300", "-"})
        CHECK_FALSE(parseMoment(QLatin1String{typed}, now));
}
