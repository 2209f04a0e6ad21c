#include "app/demo_desk.h"
#include "base/local_time.h"
#include "services/directory.h"
#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "widgets/banner.h"
#include "widgets/keyboard_rules.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace jour;
using namespace jour::test;

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

bool isShown(DemoDesk &desk, const char *name)
{
    const auto *found = desk.find<QWidget>(name);
    return found && found->isVisible();
}

/// Walks the map to the row of that municipality.
void walkTo(DemoDesk &desk, const QString &municipality)
{
    const auto title = [&] { return desk.find<QLabel>("coverageTitle")->text(); };
    for (int i = 0; i < 60; ++i)
        desk.press(Qt::Key_Up);
    for (int i = 0; i < 60 && !title().startsWith(municipality); ++i)
        desk.press(Qt::Key_Down);
    REQUIRE(title().startsWith(municipality));
}

/// Its own contacts and those that serve it too.
void retireAll(Desk &desk, const QString &municipality)
{
    std::vector<ContactPointId> ids;
    for (const ContactPoint *point : desk.duties().index().pointsFor(municipality, {}))
        ids.push_back(point->id);
    for (const ContactPointId id : ids)
        REQUIRE(Directory{desk}.retire(id));
}

} // namespace

TEST_CASE("From a gap in the coverage to the duty list and back with the keyboard", "[app][gui][rosters]")
{
    DemoDesk desk;
    Desk &services = desk.application.session()->desk;
    DutyLists lists{services};
    const Instant now = services.now();
    const auto haninge = Directory{services}.of(QStringLiteral("0136"))->front();
    DutyPerson anna;
    anna.name = QStringLiteral("Anna Ek");
    const auto person = lists.save(anna);
    REQUIRE(person);
    DutyList list;
    list.point = haninge.id;
    list.name = QStringLiteral("Natt");
    list.shifts = {
        {.from = now - std::chrono::hours{8}, .to = now + std::chrono::hours{4}, .who = {person->id, {}}}};
    REQUIRE(lists.save(list));

    desk.press(Qt::Key_T, ctrlShift);
    CHECK(isShown(desk, "coveragePage"));
    CHECK_FALSE(isShown(desk, "contactPane")); // the map has the width
    walkTo(desk, QStringLiteral("Haninge"));
    desk.press(Qt::Key_Return);
    CHECK(isShown(desk, "rosterPage"));
    CHECK(desk.find<QLabel>("rosterHeading")->text().contains(QStringLiteral("Haninge")));
    desk.press(Qt::Key_Escape);
    CHECK(isShown(desk, "coveragePage"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(isShown(desk, "coveragePage"));
    CHECK(isShown(desk, "contactPane"));
}

TEST_CASE("F4 leads to the contacts from a list that was opened from the coverage", "[app][gui][rosters]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_T, ctrlShift);
    desk.press(Qt::Key_Home);
    walkTo(desk, QStringLiteral("Haninge"));
    desk.press(Qt::Key_Return);
    REQUIRE(isShown(desk, "rosterPage"));
    desk.press(Qt::Key_F4);
    CHECK(isShown(desk, "contactPane"));
    CHECK_FALSE(isShown(desk, "coveragePage"));
    const auto *contacts = desk.find<QWidget>("contactPane");
    CHECK((contacts->hasFocus() || contacts->isAncestorOf(QApplication::focusWidget())));
}

TEST_CASE("A municipality with nobody leads from the coverage to a new contact", "[app][gui][coverage]")
{
    DemoDesk desk;
    Desk &services = desk.application.session()->desk;
    retireAll(services, QStringLiteral("0136"));
    REQUIRE(services.duties().whoAnswers(QStringLiteral("0136"), {}, services.now()).isGap());
    desk.press(Qt::Key_T, ctrlShift);
    desk.press(Qt::Key_Home);
    walkTo(desk, QStringLiteral("Haninge"));
    desk.press(Qt::Key_Return);
    CHECK(isShown(desk, "directoryPage"));
    CHECK(isShown(desk, "pointEditor"));
}

TEST_CASE("A contact that is closed leads from the coverage to its own editor and back",
          "[app][gui][coverage]")
{
    DemoDesk desk;
    Desk &services = desk.application.session()->desk;
    retireAll(services, QStringLiteral("0136"));
    ContactPoint office;
    office.municipality = QStringLiteral("0136");
    office.name = QStringLiteral("Dagjouren");
    const int minute = toLocal(services.now()).time().hour() * 60;
    office.hours = {{.from = (minute + 180) % 1440, .to = (minute + 240) % 1440}};
    REQUIRE(Directory{services}.save(office));
    desk.press(Qt::Key_T, ctrlShift);
    desk.press(Qt::Key_Home);
    walkTo(desk, QStringLiteral("Haninge"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(isShown(desk, "rosterPage"));
    CHECK(isShown(desk, "pointEditor"));
    CHECK(desk.find<QLineEdit>("pointName")->text() == QStringLiteral("Dagjouren"));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    CHECK(isShown(desk, "coveragePage"));
}

TEST_CASE("F6 to F12 belong to the test round while it is on the screen", "[app][gui][test round]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_O, ctrlShift);
    REQUIRE(isShown(desk, "testRoundPage"));
    const auto progress = [&] { return desk.find<QLabel>("testRoundProgress")->text(); };
    REQUIRE_FALSE(progress().isEmpty());
    desk.press(Qt::Key_F7);
    CHECK(progress().startsWith(QStringLiteral("1 ")));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(isShown(desk, "testRoundPage"));
}

TEST_CASE("Gaps ahead are told when the desk opens, with the key that leads to the first of them",
          "[app][gui][coverage]")
{
    DemoDesk desk;
    const auto *banner = desk.find<ui::Banner>("gapBanner");
    REQUIRE(banner);
    // The demo's duty list of Täby has nobody tomorrow night.
    REQUIRE(QTest::qWaitFor([&] { return !banner->state().text.isEmpty(); }));
    CHECK(banner->state().actions.front().text.contains(QStringLiteral("+T")));
    desk.press(Qt::Key_T, ctrlShift);
    CHECK(isShown(desk, "coveragePage"));
    const auto title = [&] { return desk.find<QLabel>("coverageTitle")->text(); };
    const QString place = title().section(QLatin1Char(','), 0, 0);
    REQUIRE_FALSE(place.isEmpty());
    CHECK(banner->state().text.contains(place));
    // Gone to once, the key leads back to the cell one was at.
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_PageDown);
    const QString walked = title();
    desk.press(Qt::Key_Escape);
    REQUIRE_FALSE(banner->state().text.isEmpty());
    desk.press(Qt::Key_T, ctrlShift);
    CHECK(title() == walked);
}

TEST_CASE("Ctrl+M from the coverage goes to the search of the directory", "[app][gui][coverage]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_T, ctrlShift);
    desk.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(isShown(desk, "directoryPage"));
    CHECK(desk.find<QLineEdit>("municipalitySearch")->hasFocus());
}

TEST_CASE("Esc leaves the coverage wherever Tab has led", "[app][gui][coverage]")
{
    DemoDesk desk;
    desk.press(Qt::Key_T, ctrlShift);
    REQUIRE(isShown(desk, "coveragePage"));
    const QWidget *page = desk.find<QWidget>("coveragePage");
    for (int i = 0; i < 40 && page->isAncestorOf(QApplication::focusWidget()); ++i)
        desk.press(Qt::Key_Tab);
    REQUIRE_FALSE(page->isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(isShown(desk, "coveragePage"));
}

TEST_CASE("The whole program holds to the rules of the keyboard", "[app][gui]")
{
    DemoDesk desk;
    REQUIRE(desk.application.findChild<ui::KeyboardRules *>());
}
