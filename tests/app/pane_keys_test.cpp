// Where the keyboard is on the desk, and what the desk says at its edges.
#include "app/demo_desk.h"
#include "case_panel/case_pane.h"
#include "shell/banner_strip.h"
#include "support/reading_order.h"
#include "widgets/banner.h"
#include "widgets/section.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace jour;
using namespace jour::test;

namespace {

/// The desk with the case open that is due first.
struct PaneDesk : DemoDesk
{
    PaneDesk()
    {
        workspace().openCase(board().front().id);
        QCoreApplication::processEvents();
        press(Qt::Key_F2);
        REQUIRE(find<QListView>("queueTable")->hasFocus());
    }
    [[nodiscard]] QTabBar *parts() { return find<QTabWidget>("caseTabs")->tabBar(); }
    [[nodiscard]] bool isWithin(const char *name)
    {
        const auto *pane = find<QWidget>(name);
        const auto *focused = QApplication::focusWidget();
        return pane && focused && pane->isAncestorOf(focused);
    }
    /// Where Tab would come to it; as many as there are when it would not.
    [[nodiscard]] std::ptrdiff_t placeOf(const QWidget *widget)
    {
        const std::vector<QWidget *> order = ui::readingOrder(application.window());
        return std::ranges::find(order, widget) - order.begin();
    }
};

QString lineAtTheBottom(DemoDesk &desk)
{
    return desk.find<QLabel>("statusWarning")->text();
}

} // namespace

TEST_CASE("F3 shows where the keyboard is, leads to the deadlines when pressed again, and back",
          "[app][gui][keys]")
{
    PaneDesk desk;
    desk.find<QTabWidget>("caseTabs")->setCurrentIndex(1);
    desk.press(Qt::Key_F3);
    CHECK(desk.parts()->hasFocus());
    desk.press(Qt::Key_F3);
    for (int i = 0; i < 4; ++i) // laid out, then scrolled to
        QCoreApplication::processEvents();
    CHECK(desk.isWithin("deadlineList"));
    CHECK(QApplication::focusWidget()->visibleRegion().boundingRect() == QApplication::focusWidget()->rect());
    desk.press(Qt::Key_F3);
    CHECK(desk.parts()->hasFocus());
    desk.press(Qt::Key_Tab);
    CHECK(desk.isWithin("casePane"));
    CHECK_FALSE(desk.parts()->hasFocus());
    desk.press(Qt::Key_F4);
    CHECK(desk.isWithin("contactPane"));
}

TEST_CASE("F3 comes back to the field of a form from which one has left", "[app][gui][keys]")
{
    PaneDesk desk;
    desk.press(Qt::Key_J, Qt::ControlModifier); // a note is no form
    desk.press(Qt::Key_Escape);
    CHECK(desk.parts()->hasFocus());
    desk.press(Qt::Key_R, Qt::ControlModifier);
    desk.press(Qt::Key_Tab);
    const QWidget *field = QApplication::focusWidget();
    REQUIRE(desk.isWithin("formPlace"));
    desk.press(Qt::Key_F4);
    REQUIRE_FALSE(desk.isWithin("formPlace"));
    desk.press(Qt::Key_F3);
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE("Where no case is chosen F3 says so", "[app][gui][keys]")
{
    DemoDesk desk;
    desk.workspace().goTo(ui::DeskPlace{}); // all is read
    desk.press(Qt::Key_Escape);             // what others did
    REQUIRE(desk.workspace().currentCase().isNull());
    REQUIRE(desk.find<QWidget>("casePane")->isVisible());
    desk.press(Qt::Key_F3);
    CHECK(lineAtTheBottom(desk).contains(QStringLiteral("F2")));
}

TEST_CASE(
    "Tab goes from the queue to the case, its deadlines and the contacts, and never from them to the menu",
    "[app][gui][keys]")
{
    PaneDesk desk;
    const auto *line = desk.find<QWidget>("deadlineList");
    REQUIRE(line);
    const std::ptrdiff_t places[] = {
        desk.placeOf(desk.find<QListView>("queueTable")), desk.placeOf(desk.parts()),
        desk.placeOf(line->findChild<QPushButton *>(QStringLiteral("sectionHeading"))),
        desk.placeOf(desk.find<QPushButton>("contact0"))};
    CHECK(std::ranges::is_sorted(places));
    CHECK(places[3] < std::ssize(ui::readingOrder(desk.application.window())));

    // A page that has the keyboard itself is where Tab goes on from.
    desk.find<QWidget>("casePane")->setFocus();
    desk.press(Qt::Key_Tab);
    CHECK(desk.isWithin("casePane"));
    desk.find<QWidget>("contactPane")->setFocus();
    desk.press(Qt::Key_Tab);
    CHECK(desk.isWithin("contactPane"));
}

TEST_CASE("The verdict on the journal is seen when it was asked for, whatever else is told", "[app][gui]")
{
    DemoDesk desk;
    auto *strip = desk.find<ui::BannerStrip>("bannerStrip");
    auto *gap = desk.find<ui::Banner>("gapBanner");
    REQUIRE(strip);
    REQUIRE(gap);
    desk.workspace().goTo(ui::DeskPlace{}); // what it has to tell of itself is told
    gap->render({ui::Severity::Warning, QStringLiteral("Nobody in Nykvarn"), {}});
    REQUIRE(strip->shown() == gap);
    desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return strip->shown() && strip->shown()->state().severity == ui::Severity::Ok; }, 20000));
    ui::Banner *verdict = strip->shown();
    CHECK(verdict->isVisible());
    CHECK_FALSE(gap->isVisible());

    gap->render({ui::Severity::Warning, QStringLiteral("Nobody in Nacka"), {}});
    CHECK(strip->shown() == verdict);
    auto *next = desk.find<QPushButton>("nextBanner");
    REQUIRE(next->isVisible());
    next->click();
    CHECK(strip->shown() != verdict);
    while (strip->shown() != verdict)
        next->click();
    gap->render({ui::Severity::Danger, QStringLiteral("Nobody anywhere"), {}});
    CHECK(strip->shown() == gap);
    gap->render({});
    CHECK(strip->shown() != nullptr);
}

TEST_CASE("What could not be done is told until somebody has looked, and then leaves by itself", "[app][gui]")
{
    PaneDesk desk;
    const QString machine = lineAtTheBottom(desk); // what is wrong with it stays
    Q_EMIT desk.find<ui::CasePane>("casePane")->problem(QStringLiteral("Not saved: write it again."));
    const auto pass = [&](std::chrono::seconds length) {
        desk.workspace().setNow(desk.clock.now() + length);
    };
    CHECK(lineAtTheBottom(desk) == QStringLiteral("Not saved: write it again."));
    pass(std::chrono::minutes{5}); // nobody is there
    CHECK(lineAtTheBottom(desk) == QStringLiteral("Not saved: write it again."));
    desk.press(Qt::Key_F2);
    pass(std::chrono::seconds{5});
    CHECK(lineAtTheBottom(desk) == QStringLiteral("Not saved: write it again."));
    pass(std::chrono::seconds{11});
    CHECK(lineAtTheBottom(desk) == machine);
}

TEST_CASE("F3 on a page that lies over the case says so, and takes nobody out of what is being written",
          "[app][gui][keys]")
{
    PaneDesk desk;
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    desk.find<ui::Section>("statutesSection")->setOpen(true);
    desk.find<QPushButton>("statuteAdd")->click();
    QCoreApplication::processEvents();
    const QWidget *field = QApplication::focusWidget();
    REQUIRE(field);
    REQUIRE(desk.isWithin("statuteForm"));
    desk.press(Qt::Key_F3);
    CHECK(QApplication::focusWidget() == field);
    CHECK(lineAtTheBottom(desk).contains(QStringLiteral("Esc")));
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_F3);
    CHECK(QApplication::focusWidget() == field);
}

TEST_CASE(
    "In a closed case the key of the plan says that it is closed and how it is reopened, and is no text",
    "[app][gui][keys]")
{
    PaneDesk desk;
    const auto rows = desk.board();
    const auto closed = std::ranges::find(rows, CaseState::Closed, &BoardRow::state);
    REQUIRE(closed != rows.end());
    desk.workspace().openCase(closed->id);
    QCoreApplication::processEvents();
    desk.press(Qt::Key_J, Qt::ControlModifier); // a note may be written there
    for (const auto key : {Qt::Key_7, Qt::Key_8}) {
        desk.press(key, Qt::AltModifier);
        CHECK(lineAtTheBottom(desk).contains(QStringLiteral("(Alt+6)")));
    }
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    REQUIRE(note);
    CHECK(note->toPlainText().isEmpty());
}
