#include "domain/contacts/duty_memory.h"
#include "duty_world.h"

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

// Thousands of contacts behind one municipality, as a table can bring them in. Counted, not timed.

namespace {

const QString crowdedNykvarn = QStringLiteral("0140");
constexpr int many = 3000;

DutyWorld aCrowd(const std::vector<HoursRule> &hours)
{
    DutyWorld w;
    for (int i = 0; i < many; ++i)
        w.point(qPrintable(QStringLiteral("Jour %1").arg(i, 4, 10, QLatin1Char('0'))), "0140", hours);
    return w;
}

} // namespace

TEST_CASE("Whom to call first is found without asking those who would be called later", "[duty][cost]")
{
    DutyWorld w = aCrowd({});
    const DutyIndex index{w.all, shippedRoles()};
    const Instant from = when("2026-11-24 02:00");
    const auto spans = firstToCall(index, crowdedNykvarn, {}, from, from + 48h);
    REQUIRE(spans.size() == 1);
    CHECK(index.point(spans.front().who.point)->name == QStringLiteral("Jour 0000"));
    CHECK(index.memory().lines(from, from + 48h, Duration{0}).count() == 1);
}

TEST_CASE("A gap of thousands of contacts is found as one of a few is", "[duty][cost]")
{
    DutyWorld w = aCrowd({span("08:00", "17:00", 31)});
    const DutyIndex index{w.all, shippedRoles()};
    const auto spans =
        firstToCall(index, crowdedNykvarn, {}, when("2026-11-28 12:00"), when("2026-11-30 12:00"));
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].kind == CoverageKind::Gap);
    CHECK(spans[0].to == when("2026-11-30 08:00"));
    CHECK(spans[1].kind == CoverageKind::Answered);
}

TEST_CASE("A chain of fallbacks as long as the directory is gone along once", "[duty][cost]")
{
    DutyWorld w = aCrowd({span("08:00", "17:00", 31)});
    w.point("Reserven", "0136").id = ContactPointId::random();
    for (std::size_t i = 0; i < many; ++i)
        w.all.points[i].fallback = w.all.points[i + 1].id;
    const DutyIndex index{w.all, shippedRoles()};
    const Duty duty = whoAnswers(index, crowdedNykvarn, {}, when("2026-11-28 12:00"));
    CHECK(duty.isGap());
    CHECK(duty.absent.size() == many);
    REQUIRE(duty.fallback.size() == 1);
    CHECK(duty.fallback.front().point.name == QStringLiteral("Reserven"));
    CHECK(duty.changesAt == when("2026-11-30 08:00"));
}

TEST_CASE("A ring of fallbacks ends", "[duty]")
{
    DutyWorld w = aCrowd({span("08:00", "17:00", 31)});
    for (std::size_t i = 0; i < many; ++i)
        w.all.points[i].fallback = w.all.points[(i + 1) % many].id;
    const DutyIndex index{w.all, shippedRoles()};
    const Duty duty = whoAnswers(index, crowdedNykvarn, {}, when("2026-11-28 12:00"));
    CHECK(duty.isGap());
    CHECK(duty.fallback.empty());
}

TEST_CASE("Whoever stands twice on the lists of a point answers once", "[duty]")
{
    DutyWorld w;
    w.point("Jour");
    for (int i = 0; i < 2; ++i)
        w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 00:00", "2026-11-25 08:00"),
                                 w.shift("Bo", "2026-11-24 00:00", "2026-11-25 08:00"),
                                 w.shift("Anna", "2026-11-24 00:00", "2026-11-25 08:00")};
    const DutyIndex index{w.all, shippedRoles()};
    const Duty duty = whoAnswers(index, crowdedNykvarn, {}, when("2026-11-24 02:00"));
    QStringList names;
    for (const DutyAnswer &answer : duty.answers)
        names << answer.person->name;
    CHECK(names == QStringList{QStringLiteral("Anna"), QStringLiteral("Bo")});
}
