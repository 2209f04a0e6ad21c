#include "app/demo_desk.h"
#include "store/case_reader.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/plain_label.h"

#include <QDir>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace jour;
using namespace jour::test;

namespace {

QStringList contactWords(DemoDesk &desk)
{
    // Cards that have had their time go at the next turn of the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList words;
    const auto labels = desk.find<QWidget>("contactPane")->findChildren<ui::PlainLabel *>();
    for (const ui::PlainLabel *label : labels)
        words << label->text();
    return words;
}

CaseId caseWithPlace(DemoDesk &desk)
{
    for (const BoardRow &row : desk.board())
        if (!row.municipality.code.isEmpty() && row.next)
            return row.id;
    FAIL("the demo night has such a case");
    std::abort();
}

} // namespace

TEST_CASE("Keys act on no case that is not on the screen", "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(caseWithPlace(desk));
    const auto enabled = [&](ui::ActionId id) { return desk.application.actions().action(id)->isEnabled(); };
    REQUIRE(enabled(ui::ActionId::TimerDone));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    for (const ui::ActionId id : {ui::ActionId::TimerDone, ui::ActionId::HandOff, ui::ActionId::AddNote,
                                  ui::ActionId::AttemptReached, ui::ActionId::PdfCase})
        CHECK_FALSE(enabled(id));
    desk.press(Qt::Key_Escape);
    CHECK(enabled(ui::ActionId::TimerDone));
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK_FALSE(enabled(ui::ActionId::TimerDone));
    desk.press(Qt::Key_Escape);
    CHECK(enabled(ui::ActionId::TimerDone));
}

TEST_CASE("The contacts beside a case are those of its own municipality after an intake", "[app][gui]")
{
    DemoDesk desk;
    const CaseId id = caseWithPlace(desk);
    desk.workspace().openCase(id);
    const QStringList own = contactWords(desk);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(contactWords(desk) != own);
    SECTION("left by Esc")
    {
        desk.press(Qt::Key_Escape);
    }
    SECTION("left for the case")
    {
        desk.workspace().openCase(id);
    }
    CHECK(contactWords(desk) == own);
}

TEST_CASE("A call under way is seen and reached from anywhere, also after a lock", "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    for (int i = 0;
         i < 40 && QApplication::focusWidget()->objectName() != QLatin1String{"persons.0.givenName"}; ++i)
        desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Tindra"));
    const auto banner = [&] { return desk.find<ui::Banner>("intakeBanner"); };
    const auto intake = [&] { return desk.find<QWidget>("intakePane"); };
    CHECK(banner()->state().text.isEmpty());
    desk.workspace().openCase(desk.board().front().id);
    CHECK(banner()->state().text.contains(QStringLiteral("Tindra")));
    CHECK_FALSE(intake()->isVisible());
    SECTION("at once")
    {
    }
    SECTION("after a lock")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        desk.unlock();
        CHECK(banner()->state().text.contains(QStringLiteral("Tindra")));
    }
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(intake()->isVisible());
    CHECK(banner()->state().text.isEmpty());
    CHECK(desk.find<QLineEdit>("persons.0.givenName")->text() == QStringLiteral("Tindra"));
}

TEST_CASE("Another language is spoken by an open case at once", "[app][gui]")
{
    DemoDesk desk;
    const CaseId id = desk.board().front().id;
    desk.workspace().openCase(id);
    const auto tab = [&] { return desk.find<QTabWidget>("caseTabs")->tabText(0); };
    const QString before = tab();
    desk.application.actions().action(ui::ActionId::Language)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return tab() != before; }));
    CHECK(desk.workspace().currentCase() == id);
    desk.application.actions().action(ui::ActionId::Language)->trigger();
    CHECK(QTest::qWaitFor([&] { return tab() == before; }));
    CHECK(desk.workspace().currentCase() == id);
}

TEST_CASE("The engine finds nothing wrong with the demo night", "[app][watchman][T37]")
{
    DemoDesk desk;
    Watchman &watchman = desk.application.session()->watchman;
    for (std::size_t seen = 0; seen <= desk.board().size(); seen += Watchman::slice)
        watchman.check();
    CHECK(watchman.broken().empty());
    CHECK(desk.find<ui::Banner>("watchBanner")->isHidden());
}

TEST_CASE("A case that lost every deadline is named across the desk, is heard, and is opened from there",
          "[app][gui][watchman][T37]")
{
    DemoDesk desk;
    Session &session = *desk.application.session();
    Store &store = session.desk.store();
    const CaseId id = caseWithPlace(desk);
    const auto live = CaseReader{store.connection()}.liveTimersOf(id);
    REQUIRE(live);
    std::vector<NewEvent> ended;
    for (const Timer &timer : *live)
        ended.push_back({id, events::TimerEnded{timer.id, TimerEnd::Cancelled, session.desk.now(), {}, {}}});
    REQUIRE(store.commit(session.desk.actor().id, ended));
    session.watchman.check();
    auto *banner = desk.find<ui::Banner>("watchBanner");
    REQUIRE(banner);
    CHECK(banner->isVisible());
    CHECK(banner->state().text.contains(QStringLiteral("(Ctrl+R)")));
    const auto &sounding = session.alarms.watch().state().sounding;
    CHECK(std::ranges::find(sounding, id, &AlarmItem::caseRef) != sounding.end());
    for (const auto &[theme, name] :
         {std::pair{ui::ThemeId::Night, "watch-night"}, std::pair{ui::ThemeId::Day, "watch-day"}}) {
        desk.application.useTheme(theme);
        QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            desk.application.window().grab().save(
                QDir{folder}.filePath(QLatin1String{name} + QStringLiteral(".png")));
    }
    banner->findChild<QPushButton *>(QStringLiteral("open"))->click();
    CHECK(desk.workspace().currentCase() == id);
}

TEST_CASE("A wide page that was visited leaves the columns as they were", "[app][gui]")
{
    DemoDesk desk;
    desk.application.window().resize(1280, 720);
    QCoreApplication::processEvents();
    const auto *columns = desk.find<QSplitter>("deskSplitter");
    REQUIRE(columns);
    const QList<int> before = columns->sizes();
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(columns->sizes() != before);
    desk.press(Qt::Key_Escape);
    CHECK(columns->sizes() == before);
}
