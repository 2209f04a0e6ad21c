#include "alarms/sleeping_pane.h"
#include "core/services/watched_desk.h"
#include "services/sleeping_cases.h"
#include "support/accessibility.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Two cases that sleep, one longer than the other, and the page that names them.
struct SleepingDesk
{
    SleepingDesk()
    {
        first = sleeper(QStringLiteral("Ring skolan"));
        d.sleep(std::chrono::hours{48});
        second = sleeper(QStringLiteral("Ring farmor"));
        d.sleep(std::chrono::hours{31 * 24});
        pane.resize(900, 500);
        pane.show();
        QApplication::setActiveWindow(&pane);
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        pane.start();
    }
    CaseId sleeper(const QString &reminder)
    {
        const CaseId id = d.take({}, {aChild()});
        REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1h, reminder));
        return id;
    }
    [[nodiscard]] QTreeWidget &list()
    {
        return *pane.findChild<QTreeWidget *>(QStringLiteral("sleepingList"));
    }

    WatchedDesk d;
    CaseId first;
    CaseId second;
    SleepingPane pane{*d.at};
};

} // namespace

TEST_CASE("The page names each sleeping case, since when, and what is due in it", "[sleep][gui]")
{
    SleepingDesk desk;
    REQUIRE(desk.list().topLevelItemCount() == 2);
    const QTreeWidgetItem &line = *desk.list().topLevelItem(0);
    CHECK(line.text(0) == desk.d.find(desk.first).number);
    CHECK(line.text(1) == QStringLiteral("Alva Nilsson"));
    CHECK(line.text(2) == QStringLiteral("2026-11-24 (33 day(s))"));
    CHECK(line.text(3).contains(QStringLiteral("Ring skolan")));
    CHECK(desk.list().hasFocus());
    CHECK(withoutName(desk.pane).empty());
    desk.pane.setPrivate(true);
    CHECK(desk.list().topLevelItem(0)->text(1) == QStringLiteral("A.N."));
}

TEST_CASE("Enter opens a sleeping case, Esc leaves, Ctrl+Enter says that the list is looked through",
          "[sleep][gui]")
{
    SleepingDesk desk;
    QSignalSpy opened{&desk.pane, &SleepingPane::openRequested};
    QSignalSpy left{&desk.pane, &SleepingPane::left};
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<CaseId>() == desk.second);
    QTest::keyClick(&desk.list(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(desk.pane.waiting() == 0); // nobody has looked at the clock yet
    desk.pane.setNow(desk.d.clock.now());
    CHECK(desk.pane.waiting() == 2);
    QTest::keyClick(&desk.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(left.size() == 2);
    CHECK(desk.pane.waiting() == 0);
    CHECK(SleepingCases{*desk.d.at}.waiting() == 0);
    CHECK(desk.pane.findChild<QLabel *>(QStringLiteral("sleepingLooked"))
              ->text()
              .startsWith(QStringLiteral("Looked through last")));
}

TEST_CASE("A case that is touched leaves the page at once", "[sleep][gui]")
{
    SleepingDesk desk;
    desk.pane.setNow(desk.d.clock.now());
    QSignalSpy woke{&desk.pane, &SleepingPane::sleepersChanged};
    REQUIRE(Casework{*desk.d.at}.note(desk.first, QStringLiteral("Mamman ringde.")));
    CHECK(woke.size() == 1);
    REQUIRE(desk.list().topLevelItemCount() == 1);
    CHECK(desk.list().topLevelItem(0)->text(0) == desk.d.find(desk.second).number);
    CHECK(desk.pane.waiting() == 1);
}
