#pragma once

#include "duty_world.h"

// Directories with one thing to them each. Nykvarn's code is 0140, and its point is called "Jour".
namespace jour::test {

inline constexpr int weekend = 0x60;
inline constexpr int workdays = 0x1F;

// 23 November 2026 is a Monday. Summer time ends on 25 October 2026 and begins on 28 March 2027.

inline DutyWorld shifts()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Bo", "2026-11-25 08:00", "2026-11-25 17:00"),
                             w.shift("Bo", "2026-11-25 17:00", "2026-11-26 08:00"),
                             w.shift("Cia", "2026-11-26 09:00", "2026-11-26 17:00")};
    return w;
}

/// A point with an address for mail and no number.
inline DutyWorld officeOnly()
{
    DutyWorld w;
    w.point("Jour").channels = {{QStringLiteral("secureEmail"), QStringLiteral("jour@nykvarn.example"), {}}};
    return w;
}

/// A number that holds from the 24th to the 25th, both days, and another from the 28th on.
inline DutyWorld temporaryNumbers()
{
    DutyWorld w;
    ContactPoint &point = w.point("Jour");
    point.channels.push_back(point.channels.front());
    point.channels[0].validFrom = QDate{2026, 11, 24};
    point.channels[0].validTo = QDate{2026, 11, 25};
    point.channels[1].notUntil = QDate{2026, 11, 28};
    return w;
}

/// Anna's number ends on the 24th. Bo has one, and Dan beside him never had.
inline DutyWorld silentPeople()
{
    DutyWorld w = shifts();
    w.all.points[0].channels.clear();
    std::ranges::find(w.all.persons, QStringLiteral("Anna"), &DutyPerson::name)->channels[0].validTo =
        QDate{2026, 11, 24};
    w.change(OverrideKind::Add, "Dan", "2026-11-25 08:00", "2026-11-26 08:30");
    std::ranges::find(w.all.persons, QStringLiteral("Dan"), &DutyPerson::name)->channels.clear();
    return w;
}

/// Another point stands on the list, without a number until the 26th.
inline DutyWorld silentReferral()
{
    DutyWorld w;
    w.point("Jour");
    w.point("Grannen", "0127").channels[0].notUntil = QDate{2026, 11, 26};
    w.list("Jour").shifts = {w.shift("Grannen", "2026-11-24 17:00", "2026-11-27 08:00")};
    return w;
}

inline DutyWorld nightsOnly()
{
    DutyWorld w;
    w.point("Jour", "0140", {span("17:00", "08:00"), span("08:00", "17:00", weekend)});
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo"}, RotationUnit::Weeks, 1, "2026-11-23", 8)};
    return w;
}

inline DutyWorld days()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo", "Cia"}, RotationUnit::Days, 1, "2026-10-20", 2)};
    return w;
}

inline DutyWorld hoursOfEight()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo", "Cia"}, RotationUnit::Hours, 8, "2026-10-20", 6)};
    return w;
}

inline DutyWorld hourly()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo"}, RotationUnit::Hours, 1, "2026-10-20", 0)};
    return w;
}

inline DutyWorld fortnights()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo"}, RotationUnit::Weeks, 2, "2026-10-12", 3)};
    return w;
}

/// A rotation of nights: 22–07 and nothing by day.
inline DutyWorld rotationAtNight()
{
    DutyWorld w;
    w.point("Jour");
    Rotation nights = w.rotation({"Anna", "Bo"}, RotationUnit::Days, 1, "2026-10-20", 12);
    nights.hours = {span("22:00", "07:00")};
    w.list("Jour").rotations = {nights};
    return w;
}

inline DutyWorld newYork()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour", "America/New_York").rotations = {
        w.rotation({"Anna", "Bo"}, RotationUnit::Days, 1, "2026-11-20", 0)};
    return w;
}

inline DutyWorld unknownZone()
{
    DutyWorld w = days();
    w.all.lists.back().zone = QStringLiteral("Europe/Atlantis");
    return w;
}

inline DutyWorld changed()
{
    DutyWorld w = shifts();
    w.change(OverrideKind::Replace, "Anna", "2026-11-24 22:00", "2026-11-25 02:00", "Dan");
    w.change(OverrideKind::Remove, "Bo", "2026-11-25 20:00", "2026-11-25 21:00");
    w.change(OverrideKind::Add, "Eva", "2026-11-26 07:30", "2026-11-26 08:30");
    w.change(OverrideKind::Replace, "Cia", "2026-11-24 18:00", "2026-11-24 19:00", "Dan"); // not on then
    return w;
}

/// Bo comes for Anna the night through; he falls ill, and then the one who comes for him does too. Dan, who
/// is added, does not come either.
inline DutyWorld standIns()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Bo", "2026-11-25 08:00", "2026-11-25 17:00")};
    w.change(OverrideKind::Replace, "Anna", "2026-11-24 17:00", "2026-11-25 09:00", "Bo");
    w.change(OverrideKind::Replace, "Bo", "2026-11-24 20:00", "2026-11-24 23:00", "Cia");
    w.change(OverrideKind::Replace, "Cia", "2026-11-24 21:00", "2026-11-24 22:00", "Eva");
    w.change(OverrideKind::Add, "Dan", "2026-11-25 17:00", "2026-11-25 20:00");
    w.change(OverrideKind::Remove, "Dan", "2026-11-25 18:00", "2026-11-25 19:00");
    return w;
}

/// Each of three takes the next one's turn.
inline DutyWorld roundSwap()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Bo", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Cia", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Anna", "2026-11-25 17:00", "2026-11-26 08:00")};
    w.change(OverrideKind::Replace, "Anna", "2026-11-24 17:00", "2026-11-26 08:00", "Bo");
    w.change(OverrideKind::Replace, "Bo", "2026-11-24 17:00", "2026-11-26 08:00", "Cia");
    w.change(OverrideKind::Replace, "Cia", "2026-11-24 17:00", "2026-11-26 08:00", "Anna");
    return w;
}

/// Open on the eves alone.
inline DutyWorld onEves()
{
    DutyWorld w;
    HoursRule rule = span("08:00", "17:00");
    rule.eves = Answer::Yes;
    w.point("Jour", "0140", {rule});
    return w;
}

inline DutyWorld withdrawn()
{
    DutyWorld w = changed();
    for (DutyOverride &change : w.all.overrides)
        change.withdrawn = true;
    return w;
}

inline DutyWorld swapped()
{
    DutyWorld w = shifts();
    w.change(OverrideKind::Replace, "Anna", "2026-11-24 00:00", "2026-11-26 00:00", "Bo");
    w.change(OverrideKind::Replace, "Bo", "2026-11-24 00:00", "2026-11-26 00:00", "Anna");
    return w;
}

inline DutyWorld fixed()
{
    DutyWorld w = changed();
    DutyList &list = w.all.lists.back();
    list.fixed = {{when("2026-11-24 20:00"),
                   when("2026-11-25 06:00"),
                   {w.shift("Fia", "2026-11-24 20:00", "2026-11-25 04:00"),
                    w.shift("Gun", "2026-11-24 18:00", "2026-11-24 21:00")},
                   {}}};
    return w;
}

inline DutyWorld emptyFixed()
{
    DutyWorld w = shifts();
    w.all.lists.back().fixed = {{when("2026-11-25 10:00"), when("2026-11-25 12:00"), {}, {}}};
    return w;
}

/// Two fixed spans overlap: the first one holds.
inline DutyWorld twoFixed()
{
    DutyWorld w = shifts();
    w.all.lists.back().fixed = {{when("2026-11-24 20:00"),
                                 when("2026-11-24 22:00"),
                                 {w.shift("Fia", "2026-11-24 20:00", "2026-11-24 22:00")},
                                 {}},
                                {when("2026-11-24 21:00"),
                                 when("2026-11-24 23:00"),
                                 {w.shift("Gun", "2026-11-24 21:00", "2026-11-24 23:00")},
                                 {}}};
    return w;
}

inline DutyWorld shiftAndRotation()
{
    DutyWorld w = days();
    w.all.lists.back().shifts = {w.shift("Dan", "2026-11-24 10:00", "2026-11-24 12:00"),
                                 w.shift("Cia", "2026-11-24 11:00", "2026-11-24 13:00")};
    return w;
}

inline DutyWorld twoLists()
{
    DutyWorld w = shifts();
    w.list("Jour").shifts = {w.shift("Dan", "2026-11-24 17:00", "2026-11-24 20:00")};
    return w;
}

/// Haninge's jour answers for Nykvarn too.
inline DutyWorld shared()
{
    DutyWorld w;
    w.point("Haningejouren", "0136").serves = {QStringLiteral("0140"), QStringLiteral("0192")};
    w.point("Nykvarns jour", "0140", {span("17:00", "22:00")}).priority = 0;
    w.list("Haningejouren").shifts = {w.shift("Anna", "2026-11-24 20:00", "2026-11-25 08:00")};
    return w;
}

/// The weekends are Botkyrka's.
inline DutyWorld referred()
{
    DutyWorld w;
    w.point("Jour");
    w.point("Botkyrkajouren", "0127", {span("08:00", "24:00")});
    Rotation nights = w.rotation({"Botkyrkajouren"}, RotationUnit::Weeks, 1, "2026-11-02", 0);
    nights.hours = {span("00:00", "24:00", weekend)};
    DutyList &list = w.list("Jour");
    list.rotations = {nights};
    list.shifts = {w.shift("Anna", "2026-11-27 17:00", "2026-11-28 00:00")};
    return w;
}

inline DutyWorld chain()
{
    DutyWorld w;
    w.point("Jour");
    w.point("B", "0127");
    w.point("C", "0136");
    w.list("Jour").shifts = {w.shift("B", "2026-11-24 00:00", "2026-11-26 00:00")};
    w.list("B").shifts = {w.shift("C", "2026-11-24 00:00", "2026-11-25 00:00")};
    w.list("C").shifts = {w.shift("Anna", "2026-11-24 06:00", "2026-11-24 18:00")};
    return w;
}

inline DutyWorld circle()
{
    DutyWorld w;
    w.point("Jour");
    w.point("B", "0127");
    w.list("Jour").shifts = {w.shift("B", "2026-11-24 00:00", "2026-11-26 00:00")};
    w.list("B").shifts = {w.shift("Jour", "2026-11-24 00:00", "2026-11-26 00:00"),
                          w.shift("Anna", "2026-11-24 06:00", "2026-11-24 18:00")};
    return w;
}

inline DutyWorld gone()
{
    DutyWorld w = shifts();
    std::ranges::find(w.all.persons, QStringLiteral("Anna"), &DutyPerson::name)->retired = true;
    return w;
}

inline DutyWorld retiredList()
{
    DutyWorld w = shifts();
    w.all.lists.back().retired = true;
    return w;
}

inline DutyWorld notYet()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour").rotations = {w.rotation({"Anna"}, RotationUnit::Weeks, 1, "2026-11-30", 8)};
    return w;
}

inline DutyWorld nothingListed()
{
    DutyWorld w;
    w.point("Jour");
    w.list("Jour");
    return w;
}

inline DutyWorld officeAndJour()
{
    DutyWorld w;
    w.point("Mottagning", "0140", {span("08:00", "16:30", workdays)});
    w.point("Jour", "0140", {span("17:00", "08:00")}).priority = 1;
    w.list("Jour").rotations = {w.rotation({"Anna", "Bo"}, RotationUnit::Days, 1, "2026-11-01", 0)};
    return w;
}

} // namespace jour::test
