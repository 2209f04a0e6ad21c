#include "duty_worlds.h"

using namespace jour;
using namespace jour::test;

TEST_CASE("An answer says by what somebody is on duty, since when and until when", "[duty]")
{
    DutyWorld w = changed();
    const DutyIndex index = w.index();
    const auto first = [&](const char *at) {
        return whoAnswers(index, QStringLiteral("0140"), {}, when(at)).answers.at(0);
    };
    const DutyAnswer shift = first("2026-11-24 18:00");
    CHECK(shift.reason == DutyReason::Shift);
    CHECK(shift.list == w.all.lists.front().id);
    CHECK(shift.shift == w.all.lists.front().shifts.front().id);
    CHECK(shift.since == when("2026-11-24 17:00"));
    CHECK(shift.until == when("2026-11-24 22:00"));

    const DutyAnswer replacing = first("2026-11-25 01:00");
    CHECK(replacing.reason == DutyReason::Replacing);
    CHECK(replacing.change == w.all.overrides.front().id);
    CHECK(replacing.insteadOf == shift.person->id);
    CHECK(replacing.until == when("2026-11-25 02:00"));

    const DutyAnswer both = first("2026-11-25 09:00");
    CHECK(both.since == when("2026-11-25 08:00"));
    const DutyAnswer added = first("2026-11-26 08:10");
    CHECK(added.reason == DutyReason::Added);
    CHECK(added.change == w.all.overrides.at(2).id);

    DutyWorld turns = nightsOnly();
    const DutyAnswer turn =
        whoAnswers(turns.index(), QStringLiteral("0140"), {}, when("2026-11-24 18:00")).answers.at(0);
    CHECK(turn.reason == DutyReason::Rotation);
    CHECK(turn.rotation == turns.all.lists.front().rotations.front().id);
    CHECK(turn.rule == span("17:00", "08:00"));

    DutyWorld spans = fixed();
    CHECK(whoAnswers(spans.index(), QStringLiteral("0140"), {}, when("2026-11-24 23:00"))
              .answers.at(0)
              .reason == DutyReason::FixedSpan);
}

TEST_CASE("An answer says how the municipality comes to it", "[duty]")
{
    DutyWorld w = shared();
    const Duty duty = whoAnswers(w.index(), QStringLiteral("0140"), {}, when("2026-11-24 21:00"));
    CHECK(duty.answers.at(0).route == DutyRoute::Own);
    CHECK(duty.answers.at(1).route == DutyRoute::Shared);
    CHECK(duty.answers.at(1).via.empty());
    CHECK(namesOf(whoAnswers(w.index(), QStringLiteral("0192"), {}, when("2026-11-24 21:00")).answers) ==
          QStringLiteral("Anna"));
    CHECK(whoAnswers(w.index(), QStringLiteral("0180"), {}, when("2026-11-24 21:00")).isGap());

    DutyWorld long_ = chain();
    const DutyAnswer anna =
        whoAnswers(long_.index(), QStringLiteral("0140"), {}, when("2026-11-24 12:00")).answers.at(0);
    CHECK(anna.route == DutyRoute::Referred);
    CHECK(anna.point.name == QStringLiteral("C"));
    REQUIRE(anna.via.size() == 2);
    CHECK(anna.via[0].name == QStringLiteral("Jour"));
    CHECK(anna.via[1].municipality == QStringLiteral("0127"));
    CHECK(anna.since == when("2026-11-24 06:00"));
}

TEST_CASE("Who is absent says why", "[duty]")
{
    using Why = DutyAbsence::Why;
    const auto why = [](DutyWorld (*world)(), const char *at) {
        const Duty duty = whoAnswers(world().index(), QStringLiteral("0140"), {}, when(at));
        REQUIRE(duty.absent.size() == 1);
        return duty.absent.front().why;
    };
    CHECK(why(nightsOnly, "2026-11-24 12:00") == Why::OutsideHours);
    CHECK(why(shifts, "2026-11-26 08:30") == Why::NobodyListed);
    CHECK(why(gone, "2026-11-24 18:00") == Why::Gone);
    CHECK(why(circle, "2026-11-24 20:00") == Why::Circular);
}

TEST_CASE("In a gap the fallback is named, and nobody is put in their place silently", "[duty][T23]")
{
    DutyWorld w = shifts();
    w.point("Reserv", "0136", {span("00:00", "12:00")});
    w.point("Sista", "0127");
    w.all.points[0].fallback = w.pointOf("Reserv");
    w.all.points[1].fallback = w.pointOf("Sista");
    const auto at = [&](const char *moment) {
        return whoAnswers(w.index(), QStringLiteral("0140"), QStringLiteral("socialjour"), when(moment));
    };
    const Duty covered = at("2026-11-26 08:30");
    CHECK(covered.isGap());
    CHECK(namesOf(covered.fallback) == QStringLiteral("Reserv"));
    CHECK(covered.fallback.front().route == DutyRoute::Fallback);
    CHECK(covered.fallback.front().until == when("2026-11-26 09:00"));
    CHECK(at("2026-11-25 09:00").fallback.empty());
    CHECK(namesOf(at("2026-11-26 18:00").fallback) == QStringLiteral("Sista"));

    SECTION("a circle of fallbacks ends")
    {
        w.all.points[2].fallback = w.all.points[0].id;
        w.all.points[2].hours = {span("01:00", "02:00")};
        const Duty nobody = at("2026-11-26 18:00");
        CHECK(nobody.isGap());
        CHECK(nobody.fallback.empty());
    }
    SECTION("that of a point on the list, where the list's own has none")
    {
        w.all.points[0].fallback = {};
        w.all.lists.back().shifts = {w.shift("Reserv", "2026-11-26 08:00", "2026-11-27 08:00")};
        CHECK(namesOf(at("2026-11-26 18:00").fallback) == QStringLiteral("Sista"));
    }
}

TEST_CASE("Outside the covered hours a silence is no gap to be told of", "[duty][T25]")
{
    DutyWorld w = shifts();
    w.all.points[0].covered = {span("17:00", "08:00")};
    const auto at = [&](const char *moment) {
        return whoAnswers(w.index(), QStringLiteral("0140"), {}, when(moment));
    };
    CHECK(at("2026-11-26 08:30").isGap());
    CHECK_FALSE(at("2026-11-26 08:30").isUncovered());
    CHECK(at("2026-11-26 08:30").changesAt == when("2026-11-26 09:00"));
    CHECK(at("2026-11-26 17:00").isUncovered());
    // It becomes none at eight, though nobody answers either way.
    CHECK(at("2026-11-26 17:00").changesAt == when("2026-11-27 08:00"));
    CHECK(whoAnswers(w.index(), QStringLiteral("0180"), {}, when("2026-11-26 08:30")).isUncovered());
}

TEST_CASE("The numbers are those of that day: the person's first, temporary ones in their time", "[duty]")
{
    DutyWorld w = shifts();
    DutyPerson &anna = *std::ranges::find(w.all.persons, QStringLiteral("Anna"), &DutyPerson::name);
    anna.channels = {{QStringLiteral("mobile"), QStringLiteral("070-174 06 10"), {}},
                     {QStringLiteral("mobile"), QStringLiteral("070-174 06 11"), {}}};
    anna.channels[0].notUntil = QDate{2026, 11, 25};
    anna.channels[1].validFrom = QDate{2026, 11, 20};
    anna.channels[1].validTo = QDate{2026, 11, 24};
    const auto at = [&](const char *moment) {
        return whoAnswers(w.index(), QStringLiteral("0140"), {}, when(moment));
    };
    const auto numbers = [](const DutyAnswer &answer) {
        QStringList all;
        for (const Channel &channel : answer.channels)
            all << channel.value.right(2);
        return all.join(QLatin1Char(' '));
    };
    const Duty evening = at("2026-11-24 18:00");
    CHECK(numbers(evening.answers.front()) == QStringLiteral("11 00"));
    CHECK(evening.answers.front().ownChannels == 1);
    // The number changes at midnight, the person does not.
    CHECK(evening.changesAt == when("2026-11-25 00:00"));
    CHECK(evening.answers.front().until == when("2026-11-25 08:00"));
    CHECK(numbers(at("2026-11-25 00:00").answers.front()) == QStringLiteral("10 00"));

    anna.channels[0].notUntil = QDate{2026, 11, 26};
    const DutyAnswer silent = at("2026-11-25 03:00").answers.front();
    CHECK(silent.person->name == QStringLiteral("Anna"));
    CHECK(silent.ownChannels == 0);
    CHECK(numbers(silent) == QStringLiteral("00")); // that of the contact point
}

TEST_CASE("Whoever cannot be called does not answer, and the absence says who has the duty", "[duty]")
{
    DutyWorld w = officeOnly();
    const auto at = [&](const char *moment) {
        return whoAnswers(w.index(), QStringLiteral("0140"), {}, when(moment));
    };
    const Duty nobody = at("2026-11-24 12:00");
    CHECK(nobody.isUncovered());
    REQUIRE(nobody.absent.size() == 1);
    CHECK(nobody.absent.front().why == DutyAbsence::Why::NoNumber);
    CHECK(nobody.absent.front().onDuty.isEmpty());

    SECTION("by a list: named, and the fallback is called")
    {
        w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 08:00", "2026-11-25 08:00")};
        w.all.persons.back().channels = {
            {QStringLiteral("secureEmail"), QStringLiteral("anna@nykvarn.example"), {}}};
        w.point("Reserv", "0136");
        w.all.points[0].fallback = w.pointOf("Reserv");
        const Duty gap = at("2026-11-24 12:00");
        CHECK(gap.isGap());
        CHECK(gap.absent.front().onDuty == QStringList{QStringLiteral("Anna")});
        CHECK(namesOf(gap.fallback) == QStringLiteral("Reserv"));
    }
    SECTION("a fallback without a number is passed by")
    {
        w.point("Stum", "0136").channels.clear();
        w.point("Reserv", "0136");
        w.all.points[0].fallback = w.pointOf("Stum");
        w.all.points[1].fallback = w.pointOf("Reserv");
        CHECK(namesOf(at("2026-11-24 12:00").fallback) == QStringLiteral("Reserv"));
    }
    SECTION("a blank number is none")
    {
        w.all.points[0].channels = {{QStringLiteral("phone"), QStringLiteral("  "), {}}};
        CHECK(at("2026-11-24 12:00").isGap());
    }
}

TEST_CASE("One contact point can be asked by itself, wherever it is", "[duty]")
{
    DutyWorld w = chain();
    const DutyIndex index = w.index();
    CHECK(namesOf(whoAnswers(index, w.pointOf("C"), when("2026-11-24 12:00")).answers) ==
          QStringLiteral("Anna"));
    CHECK(whoAnswers(index, w.pointOf("C"), when("2026-11-24 12:00")).answers.front().route ==
          DutyRoute::Own);
    CHECK(whoAnswers(index, ContactPointId::random(), when("2026-11-24 12:00")).isGap());
}
