#include "domain/contacts/stand_in_area.h"
#include "duty_world.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr auto arjeplog = "2506"; ///< in Norrbotten, county 25
constexpr auto malmo = "1280";
const QString norrbotten = QStringLiteral("25");

/// A neighbour, a county's jour and the police region, each entered once.
class StandInWorld : public DutyWorld
{
public:
    StandInWorld()
    {
        point("Grannen", "2505").standsInFor = {QString::fromLatin1(arjeplog)};
        point("Länsjouren", "2580").standsInFor = {norrbotten};
        ContactPoint &region = point("Polisregionen", "0180");
        region.standsInFor = {everyMunicipality};
        region.function = QStringLiteral("polisRlc");
    }
    ContactPoint &at(const char *name)
    {
        return *std::ranges::find(all.points, QString::fromUtf8(name), &ContactPoint::name);
    }
    [[nodiscard]] QString fallbackOf(const char *code, const char *moment = "2026-11-24 03:12")
    {
        const Duty duty = whoAnswers(index(), QString::fromLatin1(code), {}, when(moment));
        CHECK(duty.isGap());
        for (const DutyAnswer &one : duty.fallback)
            CHECK(one.route == DutyRoute::Fallback);
        return namesOf(duty.fallback);
    }
};

} // namespace

TEST_CASE("Where nothing is known of a municipality the nearest that was entered stands in",
          "[duty][standIn]")
{
    StandInWorld w;
    CHECK(w.fallbackOf(arjeplog) == QStringLiteral("Grannen"));
    CHECK(w.fallbackOf("2523") == QStringLiteral("Länsjouren"));
    CHECK(w.fallbackOf(malmo) == QStringLiteral("Polisregionen"));
    CHECK(w.fallbackOf("own").isEmpty());
    w.at("Grannen").hours = {span("08:00", "17:00")};
    CHECK(w.fallbackOf(arjeplog) == QStringLiteral("Länsjouren"));
    w.at("Länsjouren").retired = true;
    CHECK(w.fallbackOf(arjeplog) == QStringLiteral("Polisregionen"));
    w.at("Polisregionen").channels.clear();
    CHECK(w.fallbackOf(arjeplog).isEmpty());
}

TEST_CASE("Whom a municipality's own contacts name comes before who stands in for it", "[duty][standIn]")
{
    StandInWorld w;
    w.point("Reserven", "2505");
    w.point("Arjeplog", arjeplog, {span("08:00", "17:00")}).fallback = w.pointOf("Reserven");
    CHECK(w.fallbackOf(arjeplog) == QStringLiteral("Reserven"));
    w.at("Reserven").hours = {span("08:00", "17:00")};
    CHECK(w.fallbackOf(arjeplog) == QStringLiteral("Grannen"));
    CHECK(
        namesOf(whoAnswers(w.index(), QString::fromLatin1(arjeplog), {}, when("2026-11-24 12:00")).answers) ==
        QStringLiteral("Arjeplog"));
}

TEST_CASE("Who stands in is called through their list and their own fallback, and closes no gap",
          "[duty][standIn]")
{
    StandInWorld w;
    w.list("Länsjouren").shifts = {w.shift("Anna", "2026-11-24 01:00", "2026-11-24 03:00")};
    w.point("Reserven", "2505");
    w.at("Länsjouren").fallback = w.pointOf("Reserven");
    CHECK(w.fallbackOf("2523", "2026-11-24 02:59") == QStringLiteral("Anna"));
    CHECK(w.fallbackOf("2523", "2026-11-24 03:00") == QStringLiteral("Reserven"));
    const DutyIndex index = w.index();
    const Duty before = whoAnswers(index, QStringLiteral("2523"), {}, when("2026-11-24 02:00"));
    CHECK(before.changesAt == when("2026-11-24 03:00"));
    CHECK(before.fallback.front().until == when("2026-11-24 03:00"));
    const auto spans =
        coverage(index, QStringLiteral("2523"), {}, when("2026-11-24 02:00"), when("2026-11-24 08:00"));
    REQUIRE(spans.size() == 1);
    CHECK(spans.front().kind == CoverageKind::Gap);
}

TEST_CASE("Nobody stands in for one function alone, nor for a single contact", "[duty][standIn]")
{
    StandInWorld w;
    w.point("Arjeplog", arjeplog, {span("08:00", "17:00")});
    const DutyIndex index = w.index();
    const Instant night = when("2026-11-24 03:12");
    CHECK(whoAnswers(index, QString::fromLatin1(arjeplog), QStringLiteral("ordforande"), night)
              .fallback.empty());
    CHECK(whoAnswers(index, w.pointOf("Arjeplog"), night).fallback.empty());
}

TEST_CASE("The areas are every municipality and the counties, each once", "[duty][standIn]")
{
    const Municipalities all =
        Municipalities::fromCsv(bytesOf(QStringLiteral(RESOURCE_FOLDER "/municipalities.csv")));
    const auto areas = standInAreas(all);
    REQUIRE(areas.size() == 22);
    CHECK(areas.front() == StandInArea{everyMunicipality, {}});
    CHECK(areas.back() == StandInArea{norrbotten, QStringLiteral("Norrbottens län")});
}
