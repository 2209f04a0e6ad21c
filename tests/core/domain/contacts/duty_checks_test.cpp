#include "duty_world.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

DutyOverride change(OverrideKind kind, DutyWho who, int from, int to, DutyWho instead = {})
{
    DutyOverride made;
    made.id = DutyOverrideId::random();
    made.kind = kind;
    made.from = when("2026-11-24 00:00") + std::chrono::hours{from};
    made.to = when("2026-11-24 00:00") + std::chrono::hours{to};
    made.who = who;
    made.instead = instead;
    return made;
}

DutyWorld aList()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Bo", "2026-11-25 08:00", "2026-11-30 08:00")};
    return w;
}

const DutyWarning *find(const std::vector<DutyWarning> &warnings, DutyWarningKind kind)
{
    const auto found = std::ranges::find(warnings, kind, &DutyWarning::kind);
    return found == warnings.end() ? nullptr : &*found;
}

const Instant now = fromLocal({2026, 11, 24}, {12, 0});

std::vector<DutyWarning> ofList(const DutyWorld &w)
{
    return warningsOf(w.index(), w.all.lists.back().id, now);
}

std::vector<DutyWarning> ofChange(const DutyWorld &w)
{
    return warningsOf(w.index(), w.all.overrides.back(), now);
}

} // namespace

TEST_CASE("Overrides that contradict each other at the same time are known", "[duty][T24]")
{
    const DutyWho a{DutyPersonId::random(), {}};
    const DutyWho b{DutyPersonId::random(), {}};
    const DutyWho c{DutyPersonId::random(), {}};
    using Kind = OverrideKind;
    struct Row
    {
        const char *about;
        DutyOverride one;
        DutyOverride other;
        bool contradict;
    };
    const Row rows[] = {
        {"both replace one", change(Kind::Replace, a, 1, 5, b), change(Kind::Replace, a, 4, 8, c), true},
        {"they only meet", change(Kind::Replace, a, 1, 4, b), change(Kind::Replace, a, 4, 8, c), false},
        {"one removes whom the other replaces", change(Kind::Remove, a, 1, 5),
         change(Kind::Replace, a, 4, 8, c), true},
        {"both remove one", change(Kind::Remove, a, 1, 5), change(Kind::Remove, a, 2, 3), true},
        {"two different ones are removed", change(Kind::Remove, a, 1, 5), change(Kind::Remove, b, 1, 5),
         false},
        {"one removes whom the other adds", change(Kind::Remove, a, 1, 5), change(Kind::Add, a, 2, 3), false},
        {"the stand-in does not come", change(Kind::Replace, a, 1, 5, b), change(Kind::Remove, b, 2, 3),
         false},
        {"a swap may stand", change(Kind::Replace, a, 1, 5, b), change(Kind::Replace, b, 1, 5, a), false},
        {"a stand-in for the stand-in", change(Kind::Replace, a, 1, 5, b), change(Kind::Replace, b, 1, 5, c),
         false},
        {"one comes for two", change(Kind::Replace, a, 1, 5, c), change(Kind::Replace, b, 1, 5, c), false},
        {"two are added", change(Kind::Add, a, 1, 5), change(Kind::Add, b, 1, 5), false},
        {"over before it begins", change(Kind::Remove, a, 5, 1), change(Kind::Remove, a, 1, 9), false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.about);
        CHECK(contradicts(row.one, row.other) == row.contradict);
        CHECK(contradicts(row.other, row.one) == row.contradict);
        DutyOverride withdrawn = row.one;
        withdrawn.withdrawn = true;
        CHECK_FALSE(contradicts(withdrawn, row.other));
        DutyOverride elsewhere = row.one;
        elsewhere.list = DutyListId::random();
        CHECK_FALSE(contradicts(elsewhere, row.other));
        CHECK_FALSE(contradicts(row.one, row.one)); // saved again
    }
}

TEST_CASE("A way from a contact point back to itself is found, through shifts, turns and overrides",
          "[duty][T24]")
{
    DutyWorld w;
    w.point("A");
    w.point("B");
    w.point("C");
    w.list("A").shifts = {w.shift("B", "2026-11-24 00:00", "2026-11-27 00:00")};
    w.list("B").rotations = {w.rotation({"Anna", "C"}, RotationUnit::Days, 1, "2026-11-24", 8)};
    const auto cycle = [&](const char *from) { return referenceCycle(w.index(), w.pointOf(from), now); };
    CHECK(cycle("A").empty());
    w.list("C");
    CHECK(cycle("C").empty());
    SECTION("by an addition")
    {
        w.change(OverrideKind::Add, "A", "2026-11-25 00:00", "2026-11-26 00:00");
        CHECK(cycle("A") == std::vector{w.pointOf("A"), w.pointOf("B"), w.pointOf("C")});
        CHECK(cycle("C").size() == 3);
        w.all.overrides.back().withdrawn = true;
        CHECK(cycle("A").empty());
    }
    SECTION("by whom an override brings, not by whom it removes")
    {
        w.change(OverrideKind::Remove, "A", "2026-11-24 00:00", "2026-11-25 00:00");
        CHECK(cycle("A").empty());
        w.change(OverrideKind::Replace, "Anna", "2026-11-25 00:00", "2026-11-26 00:00", "A");
        CHECK(cycle("A").size() == 3);
    }
    SECTION("not where no moment leads all the way")
    {
        DutyOverride &back = w.change(OverrideKind::Add, "A", "2026-11-26 08:00", "2026-11-27 08:00");
        CHECK(cycle("A").empty()); // C's turn is over by then, and its next one is after A's shift
        back.from = when("2026-11-26 07:59");
        CHECK(cycle("A").size() == 3);
    }
    SECTION("not what is over")
    {
        w.change(OverrideKind::Add, "A", "2026-11-25 00:00", "2026-11-26 00:00");
        CHECK(referenceCycle(w.index(), w.pointOf("A"), when("2026-11-26 00:00")).empty());
    }
    SECTION("to itself")
    {
        w.all.lists[0].shifts = {w.shift("A", "2026-11-24 00:00", "2026-11-25 00:00")};
        CHECK(cycle("A") == std::vector{w.pointOf("A")});
    }
}

TEST_CASE("A circle of fallbacks is found", "[duty][T23]")
{
    DutyWorld w;
    w.point("A");
    w.point("B").fallback = w.pointOf("A");
    w.point("C").fallback = w.pointOf("B");
    CHECK(fallbackCycle(w.index(), w.pointOf("C")).empty());
    w.all.points[0].fallback = w.pointOf("C");
    CHECK(fallbackCycle(w.index(), w.pointOf("C")).size() == 3);
    w.point("D").fallback = w.pointOf("A"); // leads into it, but not back
    CHECK(fallbackCycle(w.index(), w.pointOf("D")).empty());
    w.all.points[0].fallback = w.pointOf("A");
    CHECK(fallbackCycle(w.index(), w.pointOf("A")) == std::vector{w.pointOf("A")});
}

TEST_CASE("A sound list has no oddity but the gap ahead", "[duty][warnings]")
{
    DutyWorld w = aList();
    const auto warnings = ofList(w);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().kind == DutyWarningKind::Gap);
    CHECK(warnings.front().from == now);
    CHECK(warnings.front().to == when("2026-11-24 17:00"));
    w.all.points[0].covered = {span("17:00", "08:00")};
    CHECK(find(ofList(w), DutyWarningKind::Gap)->from == when("2026-11-30 17:00"));
    w.all.lists[0].rotations = {w.rotation({"Anna"}, RotationUnit::Days, 1, "2026-11-01", 0)};
    CHECK(ofList(w).empty());
}

TEST_CASE("What is odd about a list is told", "[duty][warnings]")
{
    DutyWorld w = aList();
    DutyList &list = w.all.lists[0];
    using Kind = DutyWarningKind;
    const auto told = [&](Kind kind) { return find(ofList(w), kind) != nullptr; };
    DutyPerson &anna = w.all.persons[0];
    SECTION("somebody who left")
    {
        anna.retired = true;
        CHECK(find(ofList(w), Kind::PersonGone)->who.person == anna.id);
    }
    SECTION("somebody without a number on that day")
    {
        anna.channels[0].notUntil = QDate{2026, 11, 24};
        CHECK_FALSE(told(Kind::PersonWithoutNumber));
        anna.channels[0].notUntil = QDate{2026, 11, 25};
        CHECK(told(Kind::PersonWithoutNumber));
        anna.channels = {{QStringLiteral("email"), QStringLiteral("anna@example.org"), {}}};
        CHECK(told(Kind::PersonWithoutNumber));
    }
    SECTION("somebody without a number, but for the time in which another comes")
    {
        anna.channels.clear();
        CHECK(find(ofList(w), Kind::PersonWithoutNumber)->from == when("2026-11-24 17:00"));
        DutyOverride &change =
            w.change(OverrideKind::Replace, "Anna", "2026-11-24 17:00", "2026-11-25 08:00", "Bo");
        CHECK_FALSE(told(Kind::PersonWithoutNumber));
        change.to = when("2026-11-25 02:00");
        REQUIRE(told(Kind::PersonWithoutNumber));
        CHECK(find(ofList(w), Kind::PersonWithoutNumber)->from == when("2026-11-25 02:00"));
        CHECK(find(ofList(w), Kind::PersonWithoutNumber)->to == when("2026-11-25 08:00"));
        change.who = change.instead; // of Anna's turn nothing is changed by it
        CHECK(find(ofList(w), Kind::PersonWithoutNumber)->from == when("2026-11-24 17:00"));
    }
    SECTION("a contact point that is gone")
    {
        list.shifts[0].who = {{}, ContactPointId::random()};
        CHECK(told(Kind::PointGone));
    }
    SECTION("nobody")
    {
        list.shifts[0].who = {};
        CHECK(told(Kind::NobodyNamed));
    }
    SECTION("over before it begins")
    {
        list.shifts[0].to = list.shifts[0].from;
        CHECK(told(Kind::EndBeforeStart));
    }
    SECTION("twice at once")
    {
        list.shifts.push_back(w.shift("Anna", "2026-11-25 07:00", "2026-11-25 09:00"));
        const auto warnings = ofList(w);
        REQUIRE(find(warnings, Kind::TwiceAtOnce));
        CHECK(find(warnings, Kind::TwiceAtOnce)->from == when("2026-11-25 07:00"));
        CHECK(find(warnings, Kind::TwiceAtOnce)->to == when("2026-11-25 08:00"));
    }
    SECTION("a shift that is over is not spoken of")
    {
        list.shifts.push_back({DutyShiftId::random(), now - std::chrono::hours{3}, now, {}, {}});
        CHECK_FALSE(told(Kind::NobodyNamed));
    }
    SECTION("a rotation that cannot turn")
    {
        list.rotations = {w.rotation({"Anna"}, RotationUnit::Days, 0, "2026-11-01", 0)};
        CHECK(told(Kind::BadRotation));
        list.rotations = {w.rotation({}, RotationUnit::Days, 1, "2026-11-01", 0)};
        CHECK(told(Kind::NobodyNamed));
    }
    SECTION("a zone that nobody knows")
    {
        list.zone = QStringLiteral("Europe/Atlantis");
        CHECK(told(Kind::UnknownZone));
    }
    SECTION("outside the hours of the contact point")
    {
        w.all.points[0].hours = {span("08:00", "16:00")};
        list.shifts[0].to = when("2026-11-25 08:30");
        CHECK(find(ofList(w), Kind::OutsideHours) == nullptr); // half an hour of it is within
        list.shifts[0].to = when("2026-11-25 08:00");
        CHECK(find(ofList(w), Kind::OutsideHours)->from == when("2026-11-24 17:00"));
    }
    SECTION("fixed spans that overlap")
    {
        list.fixed = {{when("2026-11-25 00:00"), when("2026-11-26 00:00"), {}, {}},
                      {when("2026-11-25 23:00"), when("2026-11-27 00:00"), {}, {}}};
        CHECK(told(Kind::FixedOverlap));
        list.fixed[1].from = when("2026-11-26 00:00");
        CHECK_FALSE(told(Kind::FixedOverlap));
    }
    SECTION("somebody on duty elsewhere")
    {
        w.point("Annan jour", "0136");
        w.list("Annan jour").shifts = {w.shift("Anna", "2026-11-24 20:00", "2026-11-24 21:00")};
        const auto warnings = warningsOf(w.index(), w.all.lists[0].id, now);
        REQUIRE(find(warnings, Kind::DoubleBooked));
        CHECK(find(warnings, Kind::DoubleBooked)->who == w.who("Anna"));
    }
}

TEST_CASE("What is odd about an override is told", "[duty][warnings][T24]")
{
    DutyWorld w = aList();
    using Kind = DutyWarningKind;
    SECTION("nothing")
    {
        w.change(OverrideKind::Replace, "Anna", "2026-11-24 20:00", "2026-11-24 22:00", "Dan");
        CHECK(ofChange(w).empty());
    }
    SECTION("it removes the only one")
    {
        w.change(OverrideKind::Remove, "Anna", "2026-11-24 20:00", "2026-11-24 22:00");
        const auto warnings = ofChange(w);
        REQUIRE(warnings.size() == 1);
        CHECK(warnings.front().kind == Kind::Gap);
        CHECK(warnings.front().from == when("2026-11-24 20:00"));
        CHECK(warnings.front().to == when("2026-11-24 22:00"));
    }
    SECTION("whom it replaces is not on duty")
    {
        w.change(OverrideKind::Replace, "Bo", "2026-11-24 20:00", "2026-11-24 22:00", "Dan");
        CHECK(find(ofChange(w), Kind::NotOnDuty));
    }
    SECTION("whom it replaces comes by another override")
    {
        w.change(OverrideKind::Replace, "Anna", "2026-11-24 20:00", "2026-11-25 06:00", "Dan");
        w.change(OverrideKind::Replace, "Dan", "2026-11-24 21:00", "2026-11-24 22:00", "Eva");
        CHECK(ofChange(w).empty());
    }
    SECTION("it has no end worth the name")
    {
        w.change(OverrideKind::Replace, "Anna", "2026-11-24 20:00", "9999-12-31 00:00", "Dan");
        const auto warnings = ofChange(w);
        REQUIRE(find(warnings, Kind::Gap)); // after Bo, within fourteen days
        CHECK(find(warnings, Kind::Gap)->from == when("2026-11-30 08:00"));
    }
    SECTION("it falls within a fixed span")
    {
        w.change(OverrideKind::Replace, "Anna", "2026-11-24 20:00", "2026-11-24 22:00", "Dan");
        w.all.lists[0].fixed = {{when("2026-11-24 21:00"),
                                 when("2026-11-25 00:00"),
                                 {w.shift("Fia", "2026-11-24 21:00", "2026-11-25 00:00")},
                                 {}}};
        CHECK(find(ofChange(w), Kind::UnderFixed));
    }
    SECTION("it adds outside the hours")
    {
        w.all.points[0].hours = {span("17:00", "08:00")};
        w.change(OverrideKind::Add, "Dan", "2026-11-24 14:00", "2026-11-24 15:00");
        CHECK(find(ofChange(w), Kind::OutsideHours));
    }
    SECTION("whom it brings has no number, or is busy elsewhere")
    {
        w.person("Dan").channels.clear();
        w.point("Annan jour", "0136");
        w.change(OverrideKind::Add, "Dan", "2026-11-24 20:00", "2026-11-24 22:00");
        w.list("Annan jour").shifts = {w.shift("Dan", "2026-11-24 00:00", "2026-11-25 00:00")};
        CHECK(find(ofChange(w), Kind::PersonWithoutNumber));
        CHECK(find(ofChange(w), Kind::DoubleBooked));
    }
    SECTION("it is over before it begins")
    {
        w.change(OverrideKind::Add, "Dan", "2026-11-24 22:00", "2026-11-24 20:00");
        CHECK(find(ofChange(w), Kind::EndBeforeStart));
    }
}
