#include "alarms/alarm_bar.h"
#include "core/services/watched_desk.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("An alarm takes nothing from whoever is writing, and Enter in a text ends no alarm",
          "[alarm bar][gui][T34]")
{
    WatchedDesk d;
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *bar = new AlarmBar{&window};
    auto *text = new QPlainTextEdit{&window};
    column->addWidget(bar);
    column->addWidget(text);
    AlarmPresenter presenter{*d.at, *d.watch};
    QObject::connect(&presenter, &AlarmPresenter::stateChanged, bar, &AlarmBar::render);
    window.show();
    QApplication::setActiveWindow(&window);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    QSignalSpy opened{bar, &AlarmBar::openRequested};

    const CaseId id = d.chased(Urgency::Immediate);
    REQUIRE(Chase{*d.at}.remind(id, d.clock.now() + 1min, QStringLiteral("Ring Eva")));
    QTest::keyClicks(text, QStringLiteral("Flickan sitter"));
    d.pass(1min);
    REQUIRE(bar->isVisible());
    REQUIRE_FALSE(d.sounding().empty());
    const auto before = d.live(id);
    CHECK(QApplication::focusWidget() == text);
    QTest::keyClicks(text, QStringLiteral(" i bilen"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().startsWith(QStringLiteral("Flickan sitter i bilen\n")));
    CHECK(QApplication::focusWidget() == text);
    CHECK(d.live(id) == before);
    CHECK_FALSE(d.sounding().empty());
    CHECK(opened.empty());
}
