#include "duty_worlds.h"

using namespace jour;
using namespace jour::test;

namespace {

struct Row
{
    const char *about;
    DutyWorld (*world)();
    const char *at;
    const char *answers;
    const char *changesAt; ///< "": not within 14 days
};

const Row rows[] = {
    {"a shift, a second before it", shifts, "2026-11-24 16:59:59", "", "2026-11-24 17:00"},
    {"a shift, as it begins", shifts, "2026-11-24 17:00", "Anna", "2026-11-25 08:00"},
    {"a shift over midnight", shifts, "2026-11-25 00:00", "Anna", "2026-11-25 08:00"},
    {"a shift, its last second", shifts, "2026-11-25 07:59:59", "Anna", "2026-11-25 08:00"},
    {"two shifts of one person are one stretch", shifts, "2026-11-25 08:00", "Bo", "2026-11-26 08:00"},
    {"a gap of an hour, to the minute", shifts, "2026-11-26 08:00", "", "2026-11-26 09:00"},
    {"a gap, its last second", shifts, "2026-11-26 08:59:59", "", "2026-11-26 09:00"},
    {"after the last shift nothing is in sight", shifts, "2026-11-26 17:00", "", ""},
    {"a list narrows the point: within its hours", nightsOnly, "2026-11-24 18:00", "Anna",
     "2026-11-25 08:00"},
    {"a list narrows the point: not outside its hours", nightsOnly, "2026-11-24 12:00", "",
     "2026-11-24 17:00"},
    {"a turn of a week changes at eight on Monday", nightsOnly, "2026-11-30 07:59:59", "Anna",
     "2026-11-30 08:00"},
    {"a turn of a week, the other", nightsOnly, "2026-11-30 17:00", "Bo", "2026-12-01 08:00"},
    {"a turn of a week, the first again", nightsOnly, "2026-12-07 17:00", "Anna", "2026-12-08 08:00"},
    {"a weekend is one stretch through the meeting rules", nightsOnly, "2026-11-27 20:00", "Anna",
     "2026-11-30 08:00"},
    {"daily at two, before", days, "2026-10-24 01:59", "Anna", "2026-10-24 02:00"},
    {"daily at two, after", days, "2026-10-24 02:00", "Bo", "2026-10-25 02:00"},
    {"autumn: a turn from two to two has 25 hours", days, "2026-10-25 02:00", "Cia", "2026-10-26 02:00"},
    {"autumn: the second two o'clock is of the same turn", days, "2026-10-25 02:00*", "Cia",
     "2026-10-26 02:00"},
    {"spring: two o'clock does not exist, the turn begins at three", days, "2027-03-28 03:00", "Anna",
     "2027-03-29 02:00"},
    {"spring: until three it is the one before", days, "2027-03-28 01:59:59", "Cia", "2027-03-28 03:00"},
    {"eight hours, by the wall clock: before the change", hoursOfEight, "2026-10-24 22:00", "Cia",
     "2026-10-25 06:00"},
    {"eight hours: at six also after the change", hoursOfEight, "2026-10-25 06:00", "Anna",
     "2026-10-25 14:00"},
    {"eight hours: in spring too", hoursOfEight, "2027-03-28 06:00", "Anna", "2027-03-28 14:00"},
    {"eight hours: in spring the night turn is an hour short", hoursOfEight, "2027-03-28 03:00", "Cia",
     "2027-03-28 06:00"},
    {"hourly in autumn: the doubled hour is one turn", hourly, "2026-10-25 02:30", "Anna",
     "2026-10-25 03:00"},
    {"hourly in autumn: its second half", hourly, "2026-10-25 02:30*", "Anna", "2026-10-25 03:00"},
    {"hourly in autumn: the hour after", hourly, "2026-10-25 03:00", "Bo", "2026-10-25 04:00"},
    {"hourly in spring: the lost hour is nobody's turn", hourly, "2027-03-28 01:30", "Bo",
     "2027-03-28 04:00"},
    {"hourly in spring: three o'clock has its own", hourly, "2027-03-28 03:00", "Bo", "2027-03-28 04:00"},
    {"fortnights at three: the autumn night", fortnights, "2026-10-25 02:59:59", "Anna", "2026-10-26 03:00"},
    {"fortnights at three: the handover", fortnights, "2026-10-26 03:00", "Bo", "2026-11-09 03:00"},
    {"fortnights: the end of a turn is in sight for all of its fourteen days", fortnights, "2026-11-09 03:00",
     "Anna", "2026-11-23 03:00"},
    {"a rotation with hours: before", rotationAtNight, "2026-10-24 21:59", "", "2026-10-24 22:00"},
    {"a rotation with hours: ten hours in autumn", rotationAtNight, "2026-10-24 22:00", "Anna",
     "2026-10-25 07:00"},
    {"a rotation with hours: the next night the other", rotationAtNight, "2026-10-25 22:00", "Bo",
     "2026-10-26 07:00"},
    {"a rotation with hours: eight hours in spring", rotationAtNight, "2027-03-27 22:00", "Anna",
     "2027-03-28 07:00"},
    {"another zone: midnight in New York is six here", newYork, "2026-11-24 05:59", "Bo", "2026-11-24 06:00"},
    {"another zone: after it", newYork, "2026-11-24 06:00", "Anna", "2026-11-25 06:00"},
    {"another zone: a clock that changes on another Sunday", newYork, "2027-03-14 06:00", "Anna",
     "2027-03-15 05:00"},
    {"an unknown zone is Stockholm's", unknownZone, "2026-10-24 02:00", "Bo", "2026-10-25 02:00"},
    {"a replacement, before", changed, "2026-11-24 21:59", "Anna", "2026-11-24 22:00"},
    {"a replacement over midnight", changed, "2026-11-24 23:59", "Dan", "2026-11-25 02:00"},
    {"a replacement, after midnight", changed, "2026-11-25 00:00", "Dan", "2026-11-25 02:00"},
    {"a replacement, after", changed, "2026-11-25 02:00", "Anna", "2026-11-25 08:00"},
    {"a removal leaves a gap", changed, "2026-11-25 20:00", "", "2026-11-25 21:00"},
    {"a removal, after it", changed, "2026-11-25 21:00", "Bo", "2026-11-26 07:30"},
    {"an addition stands beside", changed, "2026-11-26 07:30", "Bo Eva", "2026-11-26 08:00"},
    {"an addition stands alone in a gap", changed, "2026-11-26 08:00", "Eva", "2026-11-26 08:30"},
    {"a replacement of somebody who is not on duty changes nothing", changed, "2026-11-24 18:30", "Anna",
     "2026-11-24 22:00"},
    {"a withdrawn override changes nothing", withdrawn, "2026-11-24 23:00", "Anna", "2026-11-25 08:00"},
    {"two who swap: the first night", swapped, "2026-11-24 18:00", "Bo", "2026-11-25 08:00"},
    {"two who swap: the day", swapped, "2026-11-25 09:00", "Anna", "2026-11-26 00:00"},
    {"two who swap: the end of the swap", swapped, "2026-11-26 00:00", "Bo", "2026-11-26 08:00"},
    {"a stand-in", standIns, "2026-11-24 17:00", "Bo", "2026-11-24 20:00"},
    {"the stand-in falls ill", standIns, "2026-11-24 20:00", "Cia", "2026-11-24 21:00"},
    {"the stand-in's stand-in falls ill too", standIns, "2026-11-24 21:00", "Eva", "2026-11-24 22:00"},
    {"the stand-in's stand-in is back", standIns, "2026-11-24 22:00", "Cia", "2026-11-24 23:00"},
    {"the stand-in is back, and goes on by his own shift", standIns, "2026-11-25 00:00", "Bo",
     "2026-11-25 17:00"},
    {"one who was added", standIns, "2026-11-25 17:30", "Dan", "2026-11-25 18:00"},
    {"one who was added does not come", standIns, "2026-11-25 18:00", "", "2026-11-25 19:00"},
    {"three who swap: each is on duty once", roundSwap, "2026-11-24 18:00", "Bo Cia Anna",
     "2026-11-25 08:00"},
    {"three who swap: a turn of one alone", roundSwap, "2026-11-25 18:00", "Bo", "2026-11-26 08:00"},
    {"a fixed span goes before a replacement", fixed, "2026-11-24 23:00", "Fia", "2026-11-25 04:00"},
    {"a fixed span: its shifts begin no earlier than it", fixed, "2026-11-24 19:00", "Anna",
     "2026-11-24 20:00"},
    {"a fixed span: both of its shifts", fixed, "2026-11-24 20:00", "Fia Gun", "2026-11-24 21:00"},
    {"a fixed span: nobody of the list helps where it has none", fixed, "2026-11-25 04:00", "",
     "2026-11-25 06:00"},
    {"a fixed span: after it the list again", fixed, "2026-11-25 06:00", "Anna", "2026-11-25 08:00"},
    {"an empty fixed span is a gap", emptyFixed, "2026-11-25 10:00", "", "2026-11-25 12:00"},
    {"two fixed spans: the first one holds", twoFixed, "2026-11-24 21:30", "Fia", "2026-11-24 22:00"},
    {"two fixed spans: then the second", twoFixed, "2026-11-24 22:00", "Gun", "2026-11-24 23:00"},
    {"two fixed spans: then the list", twoFixed, "2026-11-24 23:00", "Anna", "2026-11-25 08:00"},
    {"shifts are called before turns", shiftAndRotation, "2026-11-24 10:00", "Dan Cia", "2026-11-24 12:00"},
    {"one person by a shift and a turn is called once", shiftAndRotation, "2026-11-24 11:00", "Dan Cia",
     "2026-11-24 12:00"},
    {"the same one goes on by the turn", shiftAndRotation, "2026-11-24 12:30", "Cia", "2026-11-25 02:00"},
    {"two lists behind a point, by name", twoLists, "2026-11-24 18:00", "Anna Dan", "2026-11-24 20:00"},
    {"two lists: one of them", twoLists, "2026-11-24 20:00", "Anna", "2026-11-25 08:00"},
    {"a shared jour: its own goes first", shared, "2026-11-24 21:00", "Nykvarns jour Anna",
     "2026-11-24 22:00"},
    {"a shared jour alone", shared, "2026-11-24 22:00", "Anna", "2026-11-25 08:00"},
    {"a shared jour: before its list begins", shared, "2026-11-24 18:00", "Nykvarns jour",
     "2026-11-24 20:00"},
    {"another point on the list: not yet", referred, "2026-11-27 18:00", "Anna", "2026-11-28 00:00"},
    {"another point on the list, outside its own hours", referred, "2026-11-28 07:00", "",
     "2026-11-28 08:00"},
    {"another point on the list", referred, "2026-11-28 08:00", "Botkyrkajouren", "2026-11-29 00:00"},
    {"another point on the list: after the weekend", referred, "2026-11-30 00:00", "", "2026-12-05 08:00"},
    {"a chain of three, before", chain, "2026-11-24 05:00", "", "2026-11-24 06:00"},
    {"a chain of three", chain, "2026-11-24 12:00", "Anna", "2026-11-24 18:00"},
    {"a chain of three: the last is off, and nothing else is in sight", chain, "2026-11-24 18:00", "", ""},
    {"a circle is cut, and who stands beside it answers", circle, "2026-11-24 12:00", "Anna",
     "2026-11-24 18:00"},
    {"a circle is cut where nobody stands beside it", circle, "2026-11-24 20:00", "", ""},
    {"somebody who left answers no more", gone, "2026-11-24 18:00", "", "2026-11-25 08:00"},
    {"a list that is retired narrows nothing", retiredList, "2026-11-26 08:30", "Jour", ""},
    {"a rotation begins on its first day", notYet, "2026-11-30 07:59", "", "2026-11-30 08:00"},
    {"a rotation of one goes on and on", notYet, "2026-11-30 08:00", "Anna", ""},
    {"a list with nobody is a gap for ever", nothingListed, "2026-11-24 12:00", "", ""},
    {"Christmas Eve is an eve on a Thursday", onEves, "2026-12-24 08:00", "Jour", "2026-12-24 17:00"},
    {"the day before is none", onEves, "2026-12-23 08:00", "", "2026-12-24 08:00"},
    {"Christmas Eve is an eve on a Sunday too", onEves, "2028-12-24 08:00", "Jour", "2028-12-24 17:00"},
    {"the day before that is none", onEves, "2028-12-23 08:00", "", "2028-12-24 08:00"},
    {"New Year's Eve on a Sunday", onEves, "2028-12-31 08:00", "Jour", "2028-12-31 17:00"},
    {"an office by day", officeAndJour, "2026-11-24 12:00", "Mottagning", "2026-11-24 16:30"},
    {"the half hour between is a gap", officeAndJour, "2026-11-24 16:30", "", "2026-11-24 17:00"},
    {"the jour by night", officeAndJour, "2026-11-24 17:00", "Bo", "2026-11-25 00:00"},
    {"the jour by night, handed over at midnight", officeAndJour, "2026-11-25 00:00", "Anna",
     "2026-11-25 08:00"},
    {"a point with an address and no number answers never", officeOnly, "2026-11-24 12:00", "", ""},
    {"a number that begins, a second before", temporaryNumbers, "2026-11-23 23:59:59", "",
     "2026-11-24 00:00"},
    {"a number that begins", temporaryNumbers, "2026-11-24 00:00", "Jour", "2026-11-26 00:00"},
    {"a number, the last second of its last day", temporaryNumbers, "2026-11-25 23:59:59", "Jour",
     "2026-11-26 00:00"},
    {"a number is over, and the other not in use yet", temporaryNumbers, "2026-11-26 00:00", "",
     "2026-11-28 00:00"},
    {"the other number", temporaryNumbers, "2026-11-28 00:00", "Jour", ""},
    {"on duty, as long as the number holds", silentPeople, "2026-11-24 17:00", "Anna", "2026-11-25 00:00"},
    {"on duty without a number is nobody", silentPeople, "2026-11-25 00:00", "", "2026-11-25 08:00"},
    {"one with a number and one without", silentPeople, "2026-11-25 08:00", "Bo", "2026-11-26 08:00"},
    {"only the one without", silentPeople, "2026-11-26 08:10", "", "2026-11-26 09:00"},
    {"another point on the list, without a number", silentReferral, "2026-11-25 12:00", "",
     "2026-11-26 00:00"},
    {"another point on the list, from its number on", silentReferral, "2026-11-26 00:00", "Grannen",
     "2026-11-27 08:00"},
};

} // namespace

TEST_CASE("Who is on duty, case by case", "[duty][T24][T25]")
{
    STATIC_REQUIRE(std::size(rows) >= 80);
    for (const Row &row : rows) {
        CAPTURE(row.about, row.at);
        const DutyIndex index = row.world().index();
        const Duty duty =
            whoAnswers(index, QStringLiteral("0140"), QStringLiteral("socialjour"), when(row.at));
        CHECK(namesOf(duty.answers) == QString::fromLatin1(row.answers));
        CHECK(duty.changesAt == (*row.changesAt == '\0' ? std::nullopt : std::optional{when(row.changesAt)}));
        CHECK(duty.isGap() == (*row.answers == '\0'));
    }
}

TEST_CASE("Asked again the index gives what it gave, whatever was asked meanwhile", "[duty]")
{
    for (const Row &row : rows) {
        CAPTURE(row.about);
        const DutyIndex warm = row.world().index();
        const auto ask = [&](const DutyIndex &index, Instant at) {
            return whoAnswers(index, QStringLiteral("0140"), {}, at);
        };
        const Duty first = ask(warm, when(row.at));
        for (int hour = -42; hour <= 42; hour += 7) {
            const Instant at = when(row.at) + std::chrono::hours{hour};
            CHECK(ask(warm, at) == ask(DutyIndex{warm.directory(), shippedRoles()}, at));
        }
        CHECK(ask(warm, when(row.at)) == first);
    }
}
