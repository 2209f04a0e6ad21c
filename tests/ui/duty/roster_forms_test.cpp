#include "ui/duty/roster_desk.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"

#include <QListWidget>

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

Rotation weeksOf(const std::vector<DutyWho> &members)
{
    Rotation rotation;
    rotation.id = RotationId::random();
    rotation.name = QStringLiteral("Veckor");
    rotation.start = QDate{2026, 11, 16};
    rotation.members = members;
    return rotation;
}

} // namespace

TEST_CASE("An override of a contact without a list leaves no empty list behind when it is refused",
          "[rosters][gui]")
{
    RosterDesk d;
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    d.page->startAt(nacka.id, DutyDesk::at(24, 20));
    const auto answers = [&] { return !d.desk.duties().whoAnswers(nacka.id, DutyDesk::at(28, 12)).isGap(); };
    REQUIRE(answers());
    d.ask(Qt::Key_O);
    d.type("overrideFrom", "2026-11-24 17:00");
    d.type("overrideTo", "2026-11-25 08:00");
    d.save();
    CHECK(d.problem().contains(QStringLiteral("who it is about")));
    CHECK(d.lists.listsOf(nacka.id).empty());
    CHECK(answers());

    // What it would do is told before it is done, and is done at once and taken back at once.
    d.type("overrideWho", "Anna Ek");
    d.find<ChoiceRow>("overrideKind").setChosen("add");
    d.save();
    CHECK(d.problem().contains(QStringLiteral("answers by itself")));
    CHECK(d.lists.listsOf(nacka.id).empty());
    CHECK(d.commitsIn([&] { d.save(); }) == 1);
    REQUIRE(d.lists.listsOf(nacka.id).size() == 1);
    CHECK(d.lists.overridesOf(d.lists.listsOf(nacka.id).front().id).size() == 1);
    CHECK_FALSE(answers());
    d.ask(Qt::Key_U);
    CHECK(d.lists.listsOf(nacka.id).empty());
    CHECK(answers());
}

TEST_CASE("A list with nobody on it is saved only when it is known what that does", "[rosters][gui]")
{
    RosterDesk d;
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    d.page->startAt(nacka.id, DutyDesk::at(24, 20));
    d.ask(Qt::Key_L);
    d.type("listName", "Natt");
    d.save();
    CHECK(d.lists.listsOf(nacka.id).empty());
    CHECK(d.problem().contains(QStringLiteral("answers by itself")));
    d.save();
    CHECK(d.lists.listsOf(nacka.id).size() == 1);
}

TEST_CASE("A form changes its own part alone, and tells of what was changed meanwhile", "[rosters][gui]")
{
    RosterDesk d;
    DutyList list = d.saved(d.id);
    list.rotations = {weeksOf({{d.bo, {}}})};
    REQUIRE(d.lists.save(list));
    d.ask(Qt::Key_R);
    d.type("rotationName", "Helger");
    const auto saved = [&] { return d.saved(d.id).rotations.at(0); };
    SECTION("a shift that was moved stays moved")
    {
        d.calendar().setFocus();
        while (!d.current().movable)
            d.press(Qt::Key_Right);
        d.press(Qt::Key_Right, Qt::ControlModifier);
        const std::vector<DutyShift> moved = d.saved(d.id).shifts;
        CHECK(moved != list.shifts);
        d.find<QLineEdit>("rotationName").setFocus();
        d.save();
        CHECK(saved().name == QStringLiteral("Helger"));
        CHECK(d.saved(d.id).shifts == moved);
    }
    SECTION("the same rotation, changed by another")
    {
        list.rotations.front().members.push_back({d.anna, {}});
        REQUIRE(d.lists.save(list));
        d.save();
        CHECK(d.problem().contains(QStringLiteral("changed meanwhile")));
        CHECK(saved() == list.rotations.front());
        d.save(); // known by now
        CHECK(saved().name == QStringLiteral("Helger"));
    }
}

TEST_CASE("A number verified while a person is changed stays verified", "[rosters][gui]")
{
    RosterDesk d;
    auto &people = d.find<QListWidget>("rosterPersons");
    people.setCurrentRow(0);
    people.setFocus();
    d.press(Qt::Key_Return);
    d.type("personPost", "chef");
    DutyPerson verified = *d.desk.duties().index().person(d.anna);
    verified.channels.at(0).verifiedOn = QDate{2026, 11, 24};
    verified.channels.at(0).verifiedBy = QStringLiteral("XY");
    verified.remark = QStringLiteral("nattetid");
    REQUIRE(d.lists.save(verified));
    d.save();
    CHECK_FALSE(d.shows("personForm"));
    const DutyPerson now = *d.desk.duties().index().person(d.anna);
    CHECK(now.post == QStringLiteral("chef"));
    CHECK(now.remark == QStringLiteral("nattetid"));
    CHECK(now.channels == verified.channels);
}

TEST_CASE("A known name is known also when the field has not been left", "[rosters][gui]")
{
    RosterDesk d;
    SECTION("of a shift")
    {
        d.press(Qt::Key_N);
        d.type("shiftTo", "2026-11-25 17:00");
        d.type("shiftWho", "Anna Ek");
        d.save();
        CHECK(d.lists.persons().size() == 2);
        REQUIRE(d.saved(d.id).shifts.size() == 3);
        CHECK(d.saved(d.id).shifts[2].who == DutyWho{d.anna, {}});
    }
    SECTION("of an override")
    {
        d.press(Qt::Key_O);
        d.type("overrideInstead", "bo alm");
        d.save();
        REQUIRE(d.lists.overridesOf(d.id).size() == 1);
        CHECK(d.lists.overridesOf(d.id).front().instead == DutyWho{d.bo, {}});
    }
    SECTION("of a rotation's last member")
    {
        d.press(Qt::Key_R);
        d.type("rotationAdd", "Bo Alm");
        d.save();
        REQUIRE(d.saved(d.id).rotations.size() == 1);
        CHECK(d.saved(d.id).rotations[0].members == std::vector<DutyWho>{{d.bo, {}}});
    }
    SECTION("and one that is not known is told, not dropped")
    {
        d.press(Qt::Key_O);
        d.type("overrideInstead", "Dan Berg");
        d.save();
        CHECK(d.problem().contains(QStringLiteral("Dan Berg")));
        CHECK(d.lists.overridesOf(d.id).empty());
    }
}

TEST_CASE("A time that is missing or cannot be read is asked for, never guessed", "[rosters][gui]")
{
    RosterDesk d;
    SECTION("of an override")
    {
        d.press(Qt::Key_O);
        d.type("overrideInstead", "Bo Alm");
        d.type("overrideFrom", "nonsens");
        d.save();
        CHECK(d.problem().contains(QStringLiteral("from when until when")));
        CHECK(d.lists.overridesOf(d.id).empty());
    }
    SECTION("of a shift within a fixed span")
    {
        d.press(Qt::Key_F);
        d.type("fixedWho0", "Bo Alm");
        d.type("fixedShiftFrom0", "nonsens");
        d.save();
        CHECK(d.problem().contains(QStringLiteral("nonsens")));
        CHECK(d.saved(d.id).fixed.empty());
        d.type("fixedShiftFrom0", "");
        d.type("fixedWho0", "Dan Berg");
        d.save();
        CHECK(d.problem().contains(QStringLiteral("Dan Berg")));
        CHECK(d.saved(d.id).fixed.empty());
        d.type("fixedWho0", "");
        d.type("fixedShiftFrom0", "2026-11-24 18:00");
        d.save();
        CHECK(d.problem().contains(QStringLiteral("who has the shift")));
        CHECK(d.saved(d.id).fixed.empty());
    }
}

TEST_CASE("A fixed span that is changed keeps the remarks of its shifts", "[rosters][gui]")
{
    RosterDesk d;
    DutyList list = d.saved(d.id);
    DutyShift shift = DutyDesk::shift(d.bo, DutyDesk::at(24, 17), DutyDesk::at(25, 8));
    shift.remark = QStringLiteral("bakjour");
    list.fixed = {{shift.from, shift.to, {shift}, {}}};
    REQUIRE(d.lists.save(list));
    d.ask(Qt::Key_Right);
    d.press(Qt::Key_F); // the chosen turn is of the span: that one is shown
    d.type("fixedReason", "Helg");
    d.save();
    REQUIRE(d.saved(d.id).fixed.size() == 1);
    CHECK(d.saved(d.id).fixed[0].reason == QStringLiteral("Helg"));
    CHECK(d.saved(d.id).fixed[0].shifts == std::vector{shift});
}

TEST_CASE("An override that takes somebody off is seen, told of, changed and withdrawn", "[rosters][gui]")
{
    RosterDesk d;
    d.press(Qt::Key_O);
    d.find<ChoiceRow>("overrideKind").setChosen("remove");
    d.type("overrideReason", "Sjuk");
    d.save();
    REQUIRE(d.lists.overridesOf(d.id).size() == 1);
    auto &changes = d.find<QListWidget>("rosterChanges");
    REQUIRE(changes.count() == 1);
    CHECK(changes.item(0)->text().contains(QStringLiteral("Anna Ek does not come")));
    CHECK(changes.item(0)->text().contains(QStringLiteral("Sjuk")));
    changes.setFocus();
    d.press(Qt::Key_Return);
    REQUIRE(d.shows("overrideForm"));
    CHECK(d.find<ChoiceRow>("overrideKind").chosen() == "remove");
    d.press(Qt::Key_Escape);
    changes.setFocus();
    d.press(Qt::Key_Delete);
    CHECK(d.lists.overridesOf(d.id).empty());
    CHECK_FALSE(d.shows("rosterChanges"));
    d.ask(Qt::Key_U);
    CHECK(d.lists.overridesOf(d.id).size() == 1);

    // One without effect is saved, and that is said.
    d.ask(Qt::Key_O);
    d.find<ChoiceRow>("overrideKind").setChosen("remove");
    d.type("overrideFrom", "2026-11-28 17:00");
    d.type("overrideTo", "2026-11-29 08:00");
    d.type("overrideWho", "Bo Alm");
    d.save();
    CHECK(d.lists.overridesOf(d.id).size() == 2);
    CHECK(d.words().contains(QStringLiteral("Bo Alm is not on duty then")));
    CHECK(
        d.find<QListWidget>("rosterChanges").item(1)->text().contains(QStringLiteral("is not on duty then")));
}
