// What a hand that is new to the desk comes across: keys that say why they do nothing, fields that are left,
// the way back after a lock.
#include "actions/action_registry.h"
#include "app/demo_desk.h"
#include "services/case_reading.h"
#include "shell/banner_strip.h"
#include "support/theme.h"
#include "widgets/banner.h"
#include "widgets/completer_field.h"
#include "widgets/form_row.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace jour;
using namespace jour::test;

namespace {

constexpr auto bothHeld = Qt::ControlModifier | Qt::ShiftModifier;

QString statusOf(DemoDesk &desk)
{
    const auto *label = desk.find<QLabel>("statusWarning");
    return label ? label->text() : QString{};
}

/// How often the widget was styled anew.
class StyleCount final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::StyleChange ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("Who looks into a page from the queue is in the queue again afterwards", "[app][gui]")
{
    DemoDesk desk;
    auto *queue = desk.find<QListView>("queueTable");
    REQUIRE(queue);
    queue->setFocus();
    for (const Qt::Key page : {Qt::Key_7, Qt::Key_9}) {
        desk.press(page, Qt::ControlModifier);
        REQUIRE_FALSE(queue->hasFocus());
        desk.press(Qt::Key_Escape);
        CHECK(queue->hasFocus());
    }
}

TEST_CASE("The home municipality is taken when one is left of the list, by Enter and by Tab", "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto *home = desk.find<ui::CompleterField>("facts.homeMunicipality");
    REQUIRE(home);
    home->setFocus();
    desk.type(QStringLiteral("Sollen"));
    SECTION("Enter")
    {
        desk.press(Qt::Key_Return);
    }
    SECTION("Tab")
    {
        desk.press(Qt::Key_Tab);
    }
    CHECK(home->key() == "0163");
    CHECK(home->text() == QStringLiteral("Sollentuna"));
}

TEST_CASE("What stands in no list is kept in the intake, in doubt, and says so beside the field",
          "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto *home = desk.find<ui::CompleterField>("facts.homeMunicipality");
    REQUIRE(home);
    home->setFocus();
    desk.type(QStringLiteral("Atlantis"));
    desk.press(Qt::Key_Tab);
    CHECK(home->text() == QStringLiteral("Atlantis"));
    const auto *row = qobject_cast<const ui::FormRow *>(home->parentWidget());
    REQUIRE(row);
    CHECK_FALSE(row->hint().isEmpty());
    CHECK(home->property("doubt").toBool());

    auto *number = desk.find<QLineEdit>("persons.0.identity");
    REQUIRE(number);
    number->setFocus();
    desk.type(QStringLiteral("20110309-0000"));
    CHECK(number->property("doubt").toBool());
}

TEST_CASE("A key that does nothing now says why", "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    const QString before = statusOf(desk); // what is wrong with the machine
    desk.press(Qt::Key_T, bothHeld);       // the coverage
    CHECK(statusOf(desk) == before);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    const QString why = statusOf(desk);
    CHECK(why.contains(QStringLiteral("Esc")));
    desk.press(Qt::Key_Escape);
    desk.workspace().setNow(desk.clock.now() + std::chrono::seconds{11});
    CHECK(statusOf(desk) == before);
    desk.press(Qt::Key_M, Qt::ControlModifier); // the contacts
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(statusOf(desk).contains(QStringLiteral("Esc")));
}

TEST_CASE("Esc leaves the note in the journal, and what was typed stays", "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    desk.type(QStringLiteral("Ringde upp"));
    auto *note = desk.find<QPlainTextEdit>("noteEdit");
    REQUIRE(note);
    REQUIRE(note->hasFocus());
    desk.press(Qt::Key_Escape);
    desk.type(QStringLiteral("x"));
    CHECK_FALSE(note->hasFocus());
    CHECK(note->toPlainText() == QStringLiteral("Ringde upp"));
}

TEST_CASE("After a lock the same operator is where the desk was locked", "[app][gui][lock]")
{
    DemoDesk desk;
    const CaseId id = desk.board().front().id;
    desk.workspace().openCase(id);
    SECTION("in the case")
    {
        desk.application.softLock();
        desk.unlock();
        QCoreApplication::processEvents();
        CHECK(desk.workspace().currentCase() == id);
        CHECK(desk.workspace().place().page == ui::DeskPlace::Page::Case);
    }
    SECTION("on a page over it")
    {
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.application.softLock();
        desk.unlock();
        CHECK(desk.workspace().currentCase() == id);
        CHECK(desk.workspace().place().page == ui::DeskPlace::Page::Directory);
    }
}

TEST_CASE("The keyboard begins in the queue", "[app][gui]")
{
    DemoDesk desk;
    const auto *queue = desk.find<QListView>("queueTable");
    REQUIRE(queue);
    CHECK(queue->hasFocus());
}

TEST_CASE("Another theme styles each widget a few times at most", "[app][gui]")
{
    DemoDesk desk;
    StyleCount counter;
    auto *clock = desk.find<QLabel>("clock");
    REQUIRE(clock);
    clock->installEventFilter(&counter);
    desk.press(Qt::Key_F9, Qt::ControlModifier);
    CHECK(counter.count > 0);
    CHECK(counter.count <= 5); // Qt tells of a style sheet by several events, and of the palette by one
    clock->removeEventFilter(&counter);
}

TEST_CASE("Whoever was reached is proposed for the promise, with the organisation they belong to",
          "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    const auto *whom = desk.find<QLabel>("callWhom");
    REQUIRE(whom);
    desk.press(Qt::Key_F7); // on to the next, behind whom somebody has the duty
    desk.press(Qt::Key_F6);
    auto *who = desk.find<QLineEdit>("field-person");
    auto *organisation = desk.find<QLineEdit>("field-organisation");
    REQUIRE(who);
    REQUIRE(organisation);
    INFO(whom->text().toStdString());
    CHECK_FALSE(who->text().isEmpty());
    CHECK(who->selectedText() == who->text());
    CHECK(organisation->text() == QStringLiteral("Sollentuna")); // not Arjeplog, where the child lives
}

TEST_CASE("Back in the case its keys work, whatever pages were visited", "[app][gui]")
{
    DemoDesk desk;
    desk.workspace().openCase(desk.board().front().id);
    const auto canLog = [&] {
        return desk.application.actions().action(ui::ActionId::AttemptReached)->isEnabled();
    };
    REQUIRE(canLog());
    desk.press(Qt::Key_W, bothHeld);
    CHECK_FALSE(canLog());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F, bothHeld);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_Plus);
    CHECK(canLog());
}

TEST_CASE("What else should be known stands in one line, and a button walks through it", "[app][gui]")
{
    DemoDesk desk;
    auto *strip = desk.find<ui::BannerStrip>("bannerStrip");
    auto *gap = desk.find<ui::Banner>("gapBanner");
    auto *since = desk.find<ui::Banner>("sinceBanner");
    REQUIRE(strip);
    REQUIRE(gap);
    REQUIRE(since);
    gap->render(
        {ui::Severity::Warning, QStringLiteral("Nobody in Nykvarn"), {{"coverage", QStringLiteral("See")}}});
    since->render(
        {ui::Severity::Info, QStringLiteral("Others did something"), {{"show", QStringLiteral("Show")}}});
    QCoreApplication::processEvents();
    CHECK(strip->shown() == gap); // weighs more than what came later
    CHECK(gap->isVisible());
    CHECK_FALSE(since->isVisible());
    CHECK(strip->height() < 48);
    auto *next = desk.find<QPushButton>("nextBanner");
    REQUIRE(next);
    CHECK(next->isVisible());
    while (strip->shown() != since)
        next->click();
    CHECK(since->isVisible());
    since->render({});
    CHECK(strip->shown() != since);
    CHECK(strip->shown() != nullptr);
}

TEST_CASE("A page pasted into the search stays there, and that its beginning is searched for is said",
          "[app][gui]")
{
    DemoDesk desk;
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = desk.find<QLineEdit>("searchEdit");
    auto *cut = desk.find<QLabel>("searchWarning");
    REQUIRE(edit);
    REQUIRE(cut);
    CHECK_FALSE(cut->isVisible());
    const QString page = QStringLiteral("Ringde om flickan och vill veta ").repeated(1000);
    QApplication::clipboard()->setText(page);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(edit->text() == page);
    CHECK(cut->isVisible());
    CHECK(cut->text().contains(QStringLiteral("12")));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("Nacka"));
    CHECK_FALSE(cut->isVisible());
    CHECK(desk.find<QListWidget>("searchHits")->count() > 0);
}

TEST_CASE("Pictures of what a new hand meets", "[.picture]")
{
    const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
    if (folder.isEmpty())
        return;
    DemoDesk desk;
    const auto picture = [&](const char *name) {
        for (const QSize size : {QSize{1280, 720}, QSize{1920, 1080}})
            for (const auto &[theme, suffix] :
                 {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
                desk.application.window().resize(size);
                desk.application.useTheme(theme);
                for (int i = 0; i < 6; ++i)
                    QCoreApplication::processEvents();
                desk.application.window().grab().toImage().save(QStringLiteral("%1/hand-%2-%3-%4.png")
                                                                    .arg(folder, QLatin1String{name},
                                                                         QString::number(size.height()),
                                                                         QLatin1String{suffix}));
            }
        desk.application.window().resize(1280, 720);
        QCoreApplication::processEvents();
    };
    picture("start");
    desk.workspace().openCase(desk.board().front().id);
    picture("case");
    desk.press(Qt::Key_T, bothHeld);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    picture("dead-key");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.press(Qt::Key_F7);
    desk.press(Qt::Key_F6);
    picture("reached");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto *home = desk.find<ui::CompleterField>("facts.homeMunicipality");
    home->setFocus();
    desk.type(QStringLiteral("Atlantis"));
    desk.press(Qt::Key_Tab);
    auto *number = desk.find<QLineEdit>("persons.0.identity");
    number->setFocus();
    desk.type(QStringLiteral("20110309-0000"));
    picture("intake");
    home->setFocus();
    home->selectAll();
    desk.type(QStringLiteral("so"));
    if (auto *list = home->findChild<QListView *>(QStringLiteral("completions")))
        list->grab().toImage().save(folder + QStringLiteral("/hand-suggestions.png"));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F, bothHeld);
    picture("figures");
    desk.press(Qt::Key_W, bothHeld);
    picture("sleeping");
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    picture("settings");
}

TEST_CASE("Whoever opens a case from the search is in it, and whoever leaves the search is where one was",
          "[app][gui]")
{
    DemoDesk desk;
    auto *queue = desk.find<QListView>("queueTable");
    auto *pane = desk.find<QWidget>("casePane");
    REQUIRE(queue);
    REQUIRE(pane);
    queue->setFocus();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE_FALSE(queue->hasFocus());
    desk.press(Qt::Key_Escape);
    CHECK(queue->hasFocus());
    const auto rows = desk.board();
    REQUIRE_FALSE(rows.empty());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(rows.back().number);
    desk.press(Qt::Key_Return);
    CHECK(desk.workspace().currentCase() == rows.back().id);
    CHECK(pane->isAncestorOf(QApplication::focusWidget()));
}
