#include "ui/duty/roster_desk.h"
#include "widgets/choice_row.h"
#include "widgets/moment_field.h"

#include <QListWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A key held down, and let go.
void hold(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers, int repeats)
{
    QTest::keyPress(&widget, key, modifiers);
    for (int i = 0; i < repeats; ++i) {
        QKeyEvent repeat{QEvent::KeyPress, key, modifiers, {}, true};
        QApplication::sendEvent(&widget, &repeat);
    }
    QTest::keyRelease(&widget, key, modifiers);
}

} // namespace

TEST_CASE("From a gap in the coverage one writes what fills it, not something else", "[rosters][gui]")
{
    RosterDesk d;
    d.page->startAt(d.haninge.id, DutyDesk::at(25, 10));
    CHECK(d.where() == QStringLiteral("rosterCalendar"));
    CHECK(d.calendar().sheet().current == -1);
    CHECK(d.find<QLabel>("rosterCaption").text().contains(QStringLiteral("Nobody is on duty")));
    SECTION("a shift")
    {
        d.press(Qt::Key_N);
        d.type("shiftWho", "Bo Alm");
        d.save();
        REQUIRE(d.saved(d.id).shifts.size() == 3);
        CHECK(d.saved(d.id).shifts[2].from == DutyDesk::at(25, 8));
        CHECK(d.saved(d.id).shifts[2].to == DutyDesk::at(25, 17));
        CHECK_FALSE(d.find<QLabel>("rosterCaption").text().contains(QStringLiteral("Nobody is on duty")));
    }
    SECTION("an override")
    {
        d.press(Qt::Key_O);
        CHECK(d.find<ChoiceRow>("overrideKind").chosen() == "add");
        d.type("overrideWho", "Bo Alm");
        d.save();
        REQUIRE(d.lists.overridesOf(d.id).size() == 1);
        CHECK(d.lists.overridesOf(d.id).front().from == DutyDesk::at(25, 8));
        CHECK(d.lists.overridesOf(d.id).front().to == DutyDesk::at(25, 17));
    }
    SECTION("or walks on from it")
    {
        d.press(Qt::Key_Right);
        CHECK(d.current().name == QStringLiteral("Bo Alm"));
    }
}

TEST_CASE("A turn that goes beyond the week that is shown is changed to its end", "[rosters][gui]")
{
    RosterDesk d;
    const Instant ends = DutyDesk::at(2, 8, 0, 12);
    DutyList list = d.saved(d.id);
    list.shifts = {DutyDesk::shift(d.anna, DutyDesk::at(28, 17), ends)};
    REQUIRE(d.lists.save(list));
    d.ask(Qt::Key_Right);
    REQUIRE(d.current().name == QStringLiteral("Anna Ek"));
    d.press(Qt::Key_O);
    d.type("overrideInstead", "Bo Alm");
    d.save();
    REQUIRE(d.lists.overridesOf(d.id).size() == 1);
    CHECK(d.lists.overridesOf(d.id).front().from == DutyDesk::at(28, 17));
    CHECK(d.lists.overridesOf(d.id).front().to == ends);
}

TEST_CASE("A list that was just begun is the one that the next key is for", "[rosters][gui]")
{
    RosterDesk d;
    d.ask(Qt::Key_L);
    REQUIRE(d.shows("listForm"));
    d.type("listName", "Helger");
    d.save();
    d.save(); // that it has nobody yet is told once
    REQUIRE_FALSE(d.shows("listForm"));
    CHECK(d.find<QLabel>("rosterHeading").text().contains(QStringLiteral("Helger")));
}

TEST_CASE("Where the week before has nothing to copy, that is told and nothing can be taken back",
          "[rosters][gui]")
{
    RosterDesk d;
    CHECK(d.commitsIn([&] { d.ask(Qt::Key_C); }) == 0);
    CHECK(d.words().contains(QStringLiteral("Nothing was copied")));
}

TEST_CASE("Delete takes the chosen shift and no other, however often or long it is pressed", "[rosters][gui]")
{
    RosterDesk d;
    hold(d.calendar(), Qt::Key_Delete, Qt::NoModifier, 5);
    CHECK(d.saved(d.id).shifts.size() == 1);
    d.press(Qt::Key_Delete);
    d.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(d.saved(d.id).shifts.size() == 1);
    CHECK(d.first().from == DutyDesk::at(25, 17));
    d.press(Qt::Key_Right); // and the walk goes on from where it was
    CHECK(d.current().name == QStringLiteral("Bo Alm"));
}

TEST_CASE("A key held down moves a shift in one step, taken back in one", "[rosters][gui]")
{
    RosterDesk d;
    const int commits = d.commitsIn([&] { hold(d.calendar(), Qt::Key_Right, Qt::ControlModifier, 5); });
    CHECK(commits == 2); // the first press at once, the rest together
    CHECK(d.first().from == DutyDesk::at(24, 23));
    d.press(Qt::Key_U);
    CHECK(d.first().from == DutyDesk::at(24, 18));
}

TEST_CASE("Keys move the beginning of a shift and give it to another, as the mouse does", "[rosters][gui]")
{
    RosterDesk d;
    d.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(d.first().from == DutyDesk::at(24, 16));
    CHECK(d.first().to == DutyDesk::at(25, 8));
    d.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(d.first().who == DutyWho{d.bo, {}});
    CHECK(d.current().name == QStringLiteral("Bo Alm"));
    d.press(Qt::Key_Up, Qt::ShiftModifier); // Anna has no row any more
    CHECK(d.words().contains(QStringLiteral("Nobody stands there")));
    d.press(Qt::Key_U);
    CHECK(d.first().who == DutyWho{d.anna, {}});
    // What would leave nothing of it is said.
    DutyList list = d.saved(d.id);
    list.shifts.at(0).to = list.shifts.at(0).from + 1h;
    REQUIRE(d.lists.save(list));
    d.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(d.first() == list.shifts.at(0));
    CHECK(d.words().contains(QStringLiteral("must end after it begins")));
}

TEST_CASE("A shift dragged a day further over a change of clocks keeps its time of the wall clock",
          "[rosters][gui][T8]")
{
    RosterDesk d;
    DutyList list = d.saved(d.id);
    list.shifts = {DutyDesk::shift(d.anna, DutyDesk::at(26, 22, 0, 3, 2027), DutyDesk::at(27, 7, 0, 3, 2027)),
                   DutyDesk::shift(d.bo, DutyDesk::at(27, 22, 0, 3, 2027), DutyDesk::at(28, 7, 0, 3, 2027))};
    REQUIRE(d.lists.save(list));
    d.page->startAt(d.haninge.id, DutyDesk::at(26, 23, 0, 3, 2027));
    const QRectF from = d.calendar().barRect(0);
    const QRectF to = d.calendar().barRect(1);
    const QPoint start = from.center().toPoint();
    const QPoint end{start.x() + static_cast<int>(to.left() - from.left()), start.y()};
    QWidget &view = *d.calendar().viewport();
    QTest::mousePress(&view, Qt::LeftButton, {}, start);
    QTest::mouseMove(&view, (start + end) / 2);
    QTest::mouseMove(&view, end);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, end);
    CHECK(d.first().from == DutyDesk::at(27, 22, 0, 3, 2027));
    CHECK(d.first().to == DutyDesk::at(28, 7, 0, 3, 2027));
}

TEST_CASE("In a month the week of the chosen turn is copied into, and named", "[rosters][gui]")
{
    RosterDesk d;
    DutyList list = d.saved(d.id);
    list.shifts = {DutyDesk::shift(d.anna, DutyDesk::at(1, 17, 0, 12), DutyDesk::at(2, 8, 0, 12)),
                   DutyDesk::shift(d.bo, DutyDesk::at(10, 17, 0, 12), DutyDesk::at(11, 8, 0, 12))};
    REQUIRE(d.lists.save(list));
    d.press(Qt::Key_M);
    d.press(Qt::Key_PageDown);
    d.press(Qt::Key_Right);
    while (d.current().name != QStringLiteral("Bo Alm"))
        d.press(Qt::Key_Right);
    d.press(Qt::Key_C);
    REQUIRE(d.saved(d.id).shifts.size() == 3);
    CHECK(d.saved(d.id).shifts[2].from == DutyDesk::at(8, 17, 0, 12));
    CHECK(d.words().contains(QStringLiteral("50")));
    d.press(Qt::Key_W);
    CHECK(d.find<QLabel>("rosterPeriod").text().contains(QStringLiteral("50")));
    CHECK(d.current().name == QStringLiteral("Bo Alm"));
}

TEST_CASE("The letters hold on the buttons, and look for a name in the lists", "[rosters][gui]")
{
    RosterDesk d;
    d.find<QPushButton>("rosterWeek").setFocus();
    d.press(Qt::Key_N);
    CHECK(d.shows("shiftForm"));
    d.press(Qt::Key_Escape);
    auto &people = d.find<QListWidget>("rosterPersons");
    people.setFocus();
    REQUIRE(people.currentRow() == 0);
    d.press(Qt::Key_B); // Bo Alm
    CHECK(people.currentItem()->text().startsWith(QStringLiteral("Bo Alm")));
    d.press(Qt::Key_O); // no override
    CHECK_FALSE(d.shows("overrideForm"));
    d.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(d.where() == QStringLiteral("rosterSearch"));
    d.press(Qt::Key_Return);
    CHECK(d.where() == QStringLiteral("rosterLists"));
    d.ask(Qt::Key_L);
    REQUIRE(d.shows("listForm"));
    CHECK(d.find<QLineEdit>("listName").text().isEmpty()); // a new one, as the button says
    d.press(Qt::Key_Escape);
    d.ask(Qt::Key_E);
    CHECK(d.find<QLineEdit>("listName").text() == QStringLiteral("Natt"));
    // On a button of a form a letter is no order to the roster behind it.
    d.find<QPushButton>("dutyLeave").setFocus();
    d.press(Qt::Key_P);
    CHECK(d.shows("listForm"));
    d.press(Qt::Key_Return); // and Enter presses it
    CHECK_FALSE(d.shows("listForm"));
}

TEST_CASE("Where there is no list at all, the letter that begins one works", "[rosters][gui]")
{
    DutyDesk d;
    RosterPage page{d.context()};
    d.show(page);
    page.start();
    d.press(Qt::Key_L);
    CHECK(d.shows("listForm"));
}

TEST_CASE("The page can be given the focus", "[rosters][gui]")
{
    RosterDesk d;
    d.find<QPushButton>("rosterClose").setFocus();
    d.page->setFocus();
    CHECK(d.where() == QStringLiteral("rosterCalendar"));
}

TEST_CASE("What is taken back is told with the list it was done to", "[rosters][gui]")
{
    RosterDesk d;
    d.press(Qt::Key_Right, Qt::ControlModifier);
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    d.page->startAt(nacka.id, DutyDesk::at(24, 20));
    d.press(Qt::Key_U);
    CHECK(d.first().from == DutyDesk::at(24, 17));
    CHECK(d.words().contains(QStringLiteral("Taken back: Shift moved (Natt)")));
}

TEST_CASE("After what was taken back the next key is for the turn that stands there again", "[rosters][gui]")
{
    RosterDesk d;
    REQUIRE(d.current().name == QStringLiteral("Anna Ek"));
    d.press(Qt::Key_O);
    d.choose("overrideInstead", "Bo Alm");
    d.save();
    REQUIRE(d.current().piece.source == RosterSource::Replacing);
    d.press(Qt::Key_U);
    CHECK(d.lists.overridesOf(d.id).empty());
    CHECK(d.current().name == QStringLiteral("Anna Ek"));
    d.press(Qt::Key_O);
    CHECK(d.find<QLineEdit>("overrideWho").text() == QStringLiteral("Anna Ek"));
    CHECK(d.find<MomentField>("overrideFrom").moment() == DutyDesk::at(24, 17));
    CHECK(d.find<MomentField>("overrideTo").moment() == DutyDesk::at(25, 8));
}

TEST_CASE("What was told of an act is gone at the next", "[rosters][gui]")
{
    RosterDesk d;
    d.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(d.shows("rosterBanner"));
    d.press(Qt::Key_N);
    CHECK_FALSE(d.shows("rosterBanner"));
}
