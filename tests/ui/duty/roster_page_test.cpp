#include "support/accessibility.h"
#include "ui/duty/roster_desk.h"
#include "widgets/choice_row.h"
#include "widgets/completer_field.h"

#include <QDateEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

using Shown = RosterDesk;

QStringList describedOf(const std::vector<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << ui::described(*widget);
    return names;
}

} // namespace

TEST_CASE("A shift is moved and resized with the keyboard, and each step is taken back", "[rosters][gui]")
{
    Shown d;
    CHECK(d.where() == QStringLiteral("rosterCalendar"));
    CHECK(d.current().name == QStringLiteral("Anna Ek"));
    const DutyShift before = d.first();
    d.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(d.first().from == DutyDesk::at(24, 18));
    CHECK(d.first().to == DutyDesk::at(25, 9));
    CHECK(d.first().who == before.who);
    d.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(d.first().from == DutyDesk::at(25, 18));
    CHECK(d.current().piece.shift == before.id); // it stays chosen
    d.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(d.first().from == DutyDesk::at(25, 18));
    CHECK(d.first().to == DutyDesk::at(26, 10));
    d.press(Qt::Key_U);
    d.press(Qt::Key_U);
    d.press(Qt::Key_U);
    CHECK(d.first() == before);
    d.press(Qt::Key_U);
    CHECK(d.words().contains(QStringLiteral("nothing to take back")));
}

TEST_CASE("A day further keeps the time of the wall clock when clocks change", "[rosters][gui][T8]")
{
    Shown d;
    DutyList list = d.saved(d.id);
    list.shifts = {
        DutyDesk::shift(d.anna, DutyDesk::at(27, 22, 0, 3, 2027), DutyDesk::at(28, 7, 0, 3, 2027))};
    REQUIRE(d.lists.save(list));
    d.page->startAt(d.haninge.id, DutyDesk::at(27, 23, 0, 3, 2027));
    CHECK(d.current().words.contains(QStringLiteral("(8\u00A0h)")));
    d.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(d.first().from == DutyDesk::at(28, 22, 0, 3, 2027));
    CHECK(d.first().to == DutyDesk::at(29, 7, 0, 3, 2027));
}

TEST_CASE("A new shift is written with the keyboard, also for somebody who is not known yet",
          "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_Right);
    CHECK(d.current().name == QStringLiteral("Bo Alm"));
    d.press(Qt::Key_N);
    REQUIRE(d.shows("shiftForm"));
    CHECK(d.where() == QStringLiteral("shiftWho"));
    d.type("shiftWho", "Cia Dahl");
    d.type("shiftTo", "2026-11-27 08:00");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.shows("shiftForm"));
    const DutyList list = d.saved(d.id);
    REQUIRE(list.shifts.size() == 3);
    CHECK(list.shifts[2].from == DutyDesk::at(26, 8)); // after the one that was chosen
    CHECK(list.shifts[2].to == DutyDesk::at(27, 8));
    const DutyPerson *cia = d.desk.duties().index().person(list.shifts[2].who.person);
    REQUIRE(cia);
    CHECK(cia->name == QStringLiteral("Cia Dahl"));
    CHECK(d.current().name == QStringLiteral("Cia Dahl"));
    CHECK(d.words().contains(QStringLiteral("Cia Dahl has no number to call"))); // told, not refused
}

TEST_CASE("A shift without an end is asked for, not saved", "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_N);
    d.choose("shiftWho", "Anna Ek");
    d.type("shiftTo", "");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.shows("shiftForm"));
    CHECK(d.find<QLabel>("dutyProblem").text().contains(QStringLiteral("ends")));
    CHECK(d.saved(d.id).shifts.size() == 2);
    d.press(Qt::Key_Escape);
    CHECK(d.shows("shiftForm")); // somebody was chosen: that is asked about
    QTest::mouseClick(&d.find<QPushButton>("discard"), Qt::LeftButton);
    CHECK_FALSE(d.shows("shiftForm"));
}

TEST_CASE("An override takes somebody off and brings another, and one that contradicts it is refused",
          "[rosters][gui][T24]")
{
    Shown d;
    const auto write = [&] {
        d.press(Qt::Key_O);
        REQUIRE(d.shows("overrideForm"));
        d.choose("overrideInstead", "Bo Alm");
        d.type("overrideReason", "Sjuk");
        d.press(Qt::Key_Return, Qt::ControlModifier);
    };
    write();
    CHECK_FALSE(d.shows("overrideForm"));
    REQUIRE(d.lists.overridesOf(d.id).size() == 1);
    const DutyOverride change = d.lists.overridesOf(d.id).front();
    CHECK(change.kind == OverrideKind::Replace);
    CHECK(change.who == DutyWho{d.anna, {}});
    CHECK(change.instead == DutyWho{d.bo, {}});
    CHECK(change.from == DutyDesk::at(24, 17));
    CHECK(change.reason == QStringLiteral("Sjuk"));
    CHECK(d.calendar().sheet().bars.front().piece.source == RosterSource::Replacing);

    DutyOverride other = change;
    other.id = {};
    other.kind = OverrideKind::Remove;
    other.instead = {};
    const auto refused = d.lists.save(other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("dutyOverlap"));

    // Delete withdraws it, U brings it back.
    d.calendar().setFocus();
    while (d.current().piece.source != RosterSource::Replacing)
        d.press(Qt::Key_Left);
    d.press(Qt::Key_Delete);
    CHECK(d.lists.overridesOf(d.id).empty());
    d.press(Qt::Key_U);
    CHECK(d.lists.overridesOf(d.id).size() == 1);
}

TEST_CASE("What is refused is said in words beside the form", "[rosters][gui][T24]")
{
    Shown d;
    REQUIRE(d.lists.save(DutyOverride{.list = d.id,
                                      .kind = OverrideKind::Remove,
                                      .from = DutyDesk::at(24, 17),
                                      .to = DutyDesk::at(25, 8),
                                      .who = {d.anna, {}}}));
    d.press(Qt::Key_O);
    QTest::keyClick(&d.find<QWidget>("overrideKind"), Qt::Key_Home);
    d.choose("overrideWho", "Anna Ek");
    d.choose("overrideInstead", "Bo Alm");
    d.type("overrideFrom", "2026-11-24 18:00");
    d.type("overrideTo", "2026-11-24 20:00");
    REQUIRE(d.find<ChoiceRow>("overrideKind").chosen() == "replace");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.shows("overrideForm"));
    CHECK(d.find<QLabel>("dutyProblem").text().contains(QStringLiteral("contradicts")));
}

TEST_CASE("Delete removes a shift; of a rotation's turn it proposes an override", "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_Delete);
    CHECK(d.saved(d.id).shifts.size() == 1);
    d.press(Qt::Key_U);
    CHECK(d.saved(d.id).shifts.size() == 2);

    DutyList list = d.saved(d.id);
    list.shifts.clear();
    Rotation rotation;
    rotation.id = RotationId::random();
    rotation.start = QDate{2026, 11, 16};
    rotation.members = {{d.anna, {}}, {d.bo, {}}};
    list.rotations = {rotation};
    REQUIRE(d.lists.save(list));
    d.press(Qt::Key_Home);
    d.press(Qt::Key_Right);
    d.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(d.words().contains(QStringLiteral("Only a single shift can be changed")));
    d.press(Qt::Key_Delete);
    REQUIRE(d.shows("overrideForm"));
    CHECK(d.find<ChoiceRow>("overrideKind").chosen() == "remove");
}

TEST_CASE("A turn that is over stays as it was recorded, whatever is done to it", "[rosters][gui]")
{
    Shown d;
    d.clock.advance(DutyDesk::at(25, 12) - d.clock.now());
    d.page->setNow(d.clock.now());
    d.press(Qt::Key_Left);
    REQUIRE(d.current().name == QStringLiteral("Anna Ek"));
    CHECK_FALSE(d.current().movable);
    const DutyList before = d.saved(d.id);
    for (const auto &[key, held] :
         {std::pair{Qt::Key_Delete, Qt::NoModifier}, std::pair{Qt::Key_Right, Qt::ControlModifier}}) {
        d.press(key, held);
        CHECK(d.words().contains(QStringLiteral("What has been stays as it was recorded.")));
        CHECK(d.saved(d.id) == before);
    }
    // Neither does what is written afterwards change it.
    DutyList list = before;
    list.shifts[0].who = {d.bo, {}};
    REQUIRE(d.lists.save(list));
    CHECK(d.current().name == QStringLiteral("Anna Ek"));
    CHECK(d.current().piece.from == DutyDesk::at(24, 17));
    CHECK(d.current().piece.to == DutyDesk::at(25, 8));
    d.press(Qt::Key_Right);
    CHECK(d.current().name == QStringLiteral("Bo Alm"));
    CHECK(d.current().movable);
}

TEST_CASE("A shift is dragged with the mouse in time, by its edge, and to another person", "[rosters][gui]")
{
    Shown d;
    QWidget &view = *d.calendar().viewport();
    const auto drag = [&](int bar, double fromShare, double dx, double dy) {
        const QRectF rect = d.calendar().barRect(bar);
        const QPoint start{static_cast<int>(rect.left() + rect.width() * fromShare),
                           static_cast<int>(rect.center().y())};
        const QPoint end{start.x() + static_cast<int>(dx), start.y() + static_cast<int>(dy)};
        QTest::mousePress(&view, Qt::LeftButton, {}, start);
        QTest::mouseMove(&view, (start + end) / 2);
        QTest::mouseMove(&view, end);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, end);
    };
    const double day = d.calendar().barRect(1).left() - d.calendar().barRect(0).left();
    const DutyShift before = d.first();
    drag(0, 0.5, day, 0);
    CHECK(d.first().from == DutyDesk::at(25, 17));
    CHECK(d.first().to == DutyDesk::at(26, 8));
    d.calendar().setFocus();
    d.press(Qt::Key_U);
    drag(0, 0.99, day / 8, 0);
    CHECK(d.first().from == before.from);
    CHECK(d.first().to == before.to + 3h);
    d.press(Qt::Key_U);
    const double rows = d.calendar().barRect(1).top() - d.calendar().barRect(0).top();
    drag(0, 0.5, 0, rows);
    CHECK(d.first().who == DutyWho{d.bo, {}});
    CHECK(d.first().from == before.from);
}

TEST_CASE("Last week is copied, and two people swap", "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_PageDown);
    d.press(Qt::Key_C);
    CHECK(d.saved(d.id).shifts.size() == 4);
    CHECK(d.words().contains(QStringLiteral("2 shift")));
    d.press(Qt::Key_C);
    CHECK(d.saved(d.id).shifts.size() == 4); // they are there already

    d.press(Qt::Key_S);
    REQUIRE(d.shows("swapForm"));
    d.choose("swapOne", "Anna Ek");
    d.choose("swapOther", "Bo Alm");
    d.type("swapFrom", "2026-11-24 12:00");
    d.type("swapTo", "2026-11-26 12:00");
    d.type("swapReason", "Begravning");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.shows("swapForm"));
    const Duty duty = d.desk.duties().whoAnswers(d.haninge.id, DutyDesk::at(24, 20));
    REQUIRE_FALSE(duty.isGap());
    CHECK(duty.answers.front().person->name == QStringLiteral("Bo Alm"));
}

TEST_CASE("A rotation is written with its members in order, and the coming weeks are seen before saving",
          "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_R);
    REQUIRE(d.shows("rotationForm"));
    d.type("rotationName", "Veckor");
    d.choose("rotationAdd", "Anna Ek");
    d.choose("rotationAdd", "Bo Alm");
    auto &members = d.find<QListWidget>("rotationMembers");
    REQUIRE(members.count() == 2);
    QTest::keyClick(&members, Qt::Key_Up, Qt::AltModifier);
    CHECK(members.item(0)->text() == QStringLiteral("1. Bo Alm"));
    const RosterSheet preview = d.find<RosterCalendar>("rotationPreview").sheet();
    CHECK(preview.bars.size() >= 4);
    CHECK(preview.bars[0].name == QStringLiteral("Bo Alm"));
    CHECK(preview.bars[1].name == QStringLiteral("Anna Ek"));
    d.find<QSpinBox>("rotationLength").setValue(2);
    CHECK(d.find<RosterCalendar>("rotationPreview").sheet().bars.size() < preview.bars.size());
    members.setFocus();
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.shows("rotationForm"));
    const DutyList list = d.saved(d.id);
    REQUIRE(list.rotations.size() == 1);
    CHECK(list.rotations[0].length == 2);
    CHECK(list.rotations[0].members == std::vector<DutyWho>{{d.bo, {}}, {d.anna, {}}});
    CHECK(list.rotations[0].handover == 8 * 60);
    d.press(Qt::Key_U);
    CHECK(d.saved(d.id).rotations.empty());
}

TEST_CASE("A fixed span holds before everything else", "[rosters][gui][T24]")
{
    Shown d;
    d.press(Qt::Key_F);
    REQUIRE(d.shows("fixedForm"));
    d.type("fixedFrom", "2026-11-24 17:00");
    d.type("fixedTo", "2026-11-25 08:00");
    d.type("fixedReason", "Helg");
    d.choose("fixedWho0", "Bo Alm");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.shows("fixedForm"));
    REQUIRE(d.saved(d.id).fixed.size() == 1);
    const Duty duty = d.desk.duties().whoAnswers(d.haninge.id, DutyDesk::at(24, 20));
    REQUIRE(duty.answers.size() == 1);
    CHECK(duty.answers.front().person->name == QStringLiteral("Bo Alm"));
    CHECK(duty.answers.front().reason == DutyReason::FixedSpan);
}

TEST_CASE("People and their numbers are written, changed and retired", "[rosters][gui]")
{
    Shown d;
    d.press(Qt::Key_P);
    REQUIRE(d.shows("personForm"));
    d.type("personName", "Cia Dahl");
    d.type("personPost", "socialsekreterare");
    d.type("personNumber0", "070-174 06 10");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.shows("personForm"));
    const auto persons = d.lists.persons();
    const auto cia = std::ranges::find(persons, QStringLiteral("Cia Dahl"), &DutyPerson::name);
    REQUIRE(cia != persons.end());
    REQUIRE(cia->channels.size() == 1);
    CHECK(cia->channels[0].value == QStringLiteral("070-174 06 10"));

    auto &people = d.find<QListWidget>("rosterPersons");
    CHECK(people.count() == 3);
    people.setCurrentRow(2);
    people.setFocus();
    d.press(Qt::Key_Return);
    REQUIRE(d.shows("personForm"));
    CHECK(d.find<QLineEdit>("personName").text() == QStringLiteral("Cia Dahl"));
    QTest::mouseClick(&d.find<QPushButton>("personRetire"), Qt::LeftButton);
    CHECK(d.lists.persons().size() == 2);
}

TEST_CASE("A contact without a list is a place to begin one", "[rosters][gui]")
{
    Shown d;
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    d.page->startAt(nacka.id, DutyDesk::at(24, 20));
    CHECK(d.find<QLabel>("rosterHeading").text().contains(QStringLiteral("no list yet")));
    d.press(Qt::Key_N);
    d.choose("shiftWho", "Anna Ek");
    d.type("shiftFrom", "2026-11-24 17:00");
    d.type("shiftTo", "2026-11-25 08:00");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const auto lists = d.lists.listsOf(nacka.id);
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].name == QStringLiteral("Jouren Nacka"));
    CHECK(lists[0].shifts.size() == 1);
}

TEST_CASE("Lists are found by name, and week and month are turned", "[rosters][gui]")
{
    Shown d;
    const auto nacka = d.point(QStringLiteral("Jouren Nacka"), QStringLiteral("0182"));
    const auto other = d.list(nacka, {}, QStringLiteral("Dagtid"));
    d.type("rosterSearch", "dagt");
    auto &all = d.find<QListWidget>("rosterLists");
    REQUIRE(all.count() == 1);
    all.setFocus();
    d.press(Qt::Key_Down);
    d.press(Qt::Key_Return);
    CHECK(d.where() == QStringLiteral("rosterCalendar"));
    CHECK(d.find<QLabel>("rosterHeading").text().contains(QStringLiteral("Dagtid")));
    CHECK(d.find<QLabel>("rosterHeading").text().contains(d.saved(other).name));
    d.press(Qt::Key_M);
    CHECK(d.calendar().sheet().days.size() == 30);
    d.press(Qt::Key_PageDown);
    CHECK(d.calendar().sheet().days.size() == 31);
    d.press(Qt::Key_W);
    CHECK(d.calendar().sheet().days.size() == 7);
    d.press(Qt::Key_Home);
    CHECK(d.find<QLabel>("rosterPeriod").text().contains(QStringLiteral("48")));
    QSignalSpy left{d.page.get(), &RosterPage::left};
    d.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("Every widget of the duty lists has a name, and Tab visits all and leaves", "[rosters][gui]")
{
    Shown d;
    const auto looked = [&] {
        CHECK(describedOf(withoutName(*d.page)) == QStringList{});
        const TabWalk walk = walkByTab(*d.page);
        CHECK(describedOf(walk.unreached) == QStringList{});
        CHECK(describedOf(walk.traps) == QStringList{});
    };
    looked();
    for (const Qt::Key key :
         {Qt::Key_N, Qt::Key_O, Qt::Key_S, Qt::Key_R, Qt::Key_F, Qt::Key_L, Qt::Key_E, Qt::Key_P}) {
        CAPTURE(key);
        d.calendar().setFocus();
        d.press(key);
        looked();
    }
}
