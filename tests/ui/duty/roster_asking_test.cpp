// What is said before something is done, and beside what is written.
#include "rosters/roster_sheet.h"
#include "ui/duty/roster_desk.h"

#include <QListWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("Another list is shown once what is half-written of this one is settled", "[rosters][gui]")
{
    RosterDesk d;
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    const auto other = d.list(nacka, {DutyDesk::shift(d.bo, DutyDesk::at(24, 17), DutyDesk::at(25, 8))},
                              QStringLiteral("Dagtid"));
    auto &lists = d.find<QListWidget>("rosterLists");
    REQUIRE(lists.count() == 2);
    const auto shown = [&] { return d.find<QLabel>("rosterHeading").text(); };
    const auto chooseNacka = [&] {
        lists.setFocus();
        d.press(Qt::Key_Down);
        QCoreApplication::processEvents();
    };
    SECTION("nothing is written: the form goes with its list, and the keyboard stays in the lists")
    {
        d.ask(Qt::Key_E);
        chooseNacka();
        CHECK_FALSE(d.shows("listForm"));
        CHECK(shown().contains(QStringLiteral("Dagtid")));
        CHECK(d.where() == QStringLiteral("rosterLists"));
    }
    SECTION("of a person nothing is asked: they are of no list")
    {
        d.ask(Qt::Key_P);
        d.type("personName", "Cia Dahl");
        chooseNacka();
        CHECK(d.shows("personForm"));
        CHECK(shown().contains(QStringLiteral("Dagtid")));
    }
    SECTION("half-written")
    {
        d.ask(Qt::Key_N);
        d.type("shiftWho", "Bo Alm");
        d.type("shiftTo", "2026-11-25 17:00");
        chooseNacka();
        // The list of the form stays, also in the list of lists, until the question is answered.
        CHECK(shown().contains(QStringLiteral("Natt")));
        CHECK(lists.currentRow() == 0);
        CHECK(d.words().contains(QStringLiteral("Not saved yet")));
        REQUIRE(d.where() == QStringLiteral("save"));
        SECTION("saved by its letter, in its own list")
        {
            d.press(Qt::Key_S);
            REQUIRE(QTest::qWaitFor([&] { return !d.shows("shiftForm"); }));
            CHECK(d.saved(d.id).shifts.size() == 3);
            CHECK(d.saved(other).shifts.size() == 1);
            CHECK(shown().contains(QStringLiteral("Dagtid")));
            CHECK(lists.currentRow() == 1);
        }
        SECTION("discarded by its letter")
        {
            d.press(Qt::Key_D);
            REQUIRE(QTest::qWaitFor([&] { return !d.shows("shiftForm"); }));
            CHECK(d.saved(d.id).shifts.size() == 2);
            CHECK(shown().contains(QStringLiteral("Dagtid")));
        }
        SECTION("gone on with")
        {
            d.press(Qt::Key_Escape);
            CHECK(d.shows("shiftForm"));
            CHECK(shown().contains(QStringLiteral("Natt")));
            CHECK_FALSE(d.words().contains(QStringLiteral("Not saved yet")));
        }
    }
}

TEST_CASE("Esc asks, and Esc again goes on in the field one was in", "[rosters][gui]")
{
    RosterDesk d;
    d.ask(Qt::Key_N);
    d.type("shiftRemark", "Ring i receptionen");
    d.press(Qt::Key_Escape);
    CHECK(d.where() == QStringLiteral("save"));
    d.press(Qt::Key_Escape);
    CHECK(d.where() == QStringLiteral("shiftRemark"));
}

TEST_CASE("Somebody without a number is saved, and it is said beside the field", "[rosters][gui]")
{
    RosterDesk d;
    d.ask(Qt::Key_P);
    const auto isWarned = [&] { return d.words().contains(QStringLiteral("Without a number")); };
    CHECK_FALSE(isWarned()); // nothing is written yet
    d.type("personName", "Cia Dahl");
    CHECK(isWarned());
    d.type("personNumber1", "08-465 004 20");
    CHECK_FALSE(isWarned());
    d.type("personNumber1", "");
    CHECK(isWarned());
    d.save();
    CHECK_FALSE(d.shows("personForm"));
    CHECK(d.lists.persons().size() == 3);
}

TEST_CASE("Enter on the beginning of a name makes them a member of the rotation", "[rosters][gui]")
{
    RosterDesk d;
    d.ask(Qt::Key_R);
    d.choose("rotationAdd", "bo");
    d.choose("rotationAdd", "ann");
    const auto &members = d.find<QListWidget>("rotationMembers");
    REQUIRE(members.count() == 2);
    CHECK(members.item(0)->text() == QStringLiteral("1. Bo Alm"));
    CHECK(members.item(1)->text() == QStringLiteral("2. Anna Ek"));
}

TEST_CASE("Where the contact is closed that is said, not that nobody is on duty", "[rosters]")
{
    DutyDesk d;
    auto point =
        d.point(QStringLiteral("Jouren"), QStringLiteral("0136"), QStringLiteral("alla 17:00-08:00"));
    point.covered = *readHours(QStringLiteral("alla 00:00-24:00"));
    REQUIRE(Directory{d.desk}.save(point));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto id = d.list(point, {DutyDesk::shift(anna, DutyDesk::at(24, 12), DutyDesk::at(24, 20)),
                                   DutyDesk::shift(anna, DutyDesk::at(25, 9), DutyDesk::at(25, 12))});
    const RosterSheet sheet =
        sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(24, 8), DutyDesk::at(25, 12), d.clock.now());
    CHECK(sheet.closed == std::vector<OpenSpan>{{DutyDesk::at(24, 8), DutyDesk::at(24, 17)},
                                                {DutyDesk::at(25, 8), DutyDesk::at(25, 12)}});
    CHECK(sheet.gaps == std::vector<OpenSpan>{{DutyDesk::at(24, 20), DutyDesk::at(25, 8)}});
    REQUIRE(sheet.bars.size() == 2);
    CHECK(sheet.bars[0].words.contains(QStringLiteral("closed for a part of it")));
    CHECK(sheet.bars[1].words.contains(QStringLiteral("the contact is closed then")));

    RosterPage page{d.context()};
    d.show(page);
    page.startAt(point.id, DutyDesk::at(25, 9));
    CHECK(d.words().contains(QStringLiteral("the contact is closed then")));
    page.startAt(point.id, DutyDesk::at(24, 9)); // before the turn
    CHECK(d.words().contains(QStringLiteral("The contact is closed then")));
    CHECK_FALSE(d.words().contains(QStringLiteral("N writes a shift for it")));
}
