#include "store/journal.h"
#include "support/accessibility.h"
#include "test_round/test_round_page.h"
#include "test_round/test_round_presenter.h"
#include "ui/duty/duty_desk.h"

#include <QListWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Shown : DutyDesk
{
    Shown()
    {
        for (const auto &[name, number, daysAgo] : {std::tuple{"Jouren Haninge", "08-465 004 10", 200},
                                                    std::tuple{"Jouren Nacka", "08-465 004 11", 10},
                                                    std::tuple{"Jouren Solna", "08-465 004 12", 120}}) {
            ContactPoint made = aContactPoint(QString::fromUtf8(name), QStringLiteral("0136"));
            made.channels.front().value = QString::fromUtf8(number);
            made.verifiedOn = QDate{2026, 11, 24}.addDays(-daysAgo);
            REQUIRE(Directory{desk}.save(made));
        }
    }
    void open()
    {
        page = std::make_unique<TestRoundPage>(context());
        show(*page);
        page->start();
    }
    [[nodiscard]] QString who() const { return find<QLabel>("testRoundWho").text(); }
    [[nodiscard]] std::vector<QString> dueNow()
    {
        std::vector<QString> names;
        for (const TestTarget &target : TestRound{desk}.due())
            names.push_back(target.point.name);
        return names;
    }

    std::unique_ptr<TestRoundPage> page;
};

} // namespace

TEST_CASE("Each outcome is one key, and the next number is there by itself", "[test round][gui]")
{
    Shown d;
    d.open();
    CHECK(d.find<QListWidget>("testRoundList").count() == 2);
    CHECK(d.who() == QStringLiteral("Jouren Haninge"));
    CHECK(d.find<QLabel>("testRoundNumber").text() == QStringLiteral("08 465 004 10"));
    d.press(Qt::Key_F6);
    CHECK(d.who() == QStringLiteral("Jouren Solna"));
    CHECK(d.find<QLabel>("testRoundProgress").text().startsWith(QStringLiteral("1 of 2 called, 1 answered")));
    CHECK(d.words().contains(QStringLiteral("Jouren Haninge, 08-465 004 10")));
    d.press(Qt::Key_F7);
    CHECK(d.find<QLabel>("testRoundProgress").text().startsWith(QStringLiteral("2 of 2 called, 1 answered")));
    // The one that answered is verified; the other is still due.
    CHECK(d.dueNow() == std::vector{QStringLiteral("Jouren Solna")});
    CHECK(Directory{d.desk}.of(QStringLiteral("0136"))->front().name == QStringLiteral("Jouren Haninge"));
}

TEST_CASE("The page says when the last round was made and from when the next is due", "[test round][gui]")
{
    Shown d;
    d.open();
    const auto when = [&] { return d.find<QLabel>("testRoundWhen").text(); };
    CHECK(when() == QStringLiteral("No round has been made yet. It is to be made once a week."));
    d.press(Qt::Key_F6);
    CHECK(when().contains(QStringLiteral("the next from 2026-12-01")));
    d.press(Qt::Key_F7);
    d.clock.advance(std::chrono::hours{7 * 24});
    d.page->start();
    CHECK(when().contains(QStringLiteral("a week has passed, it is time for the next")));
}

TEST_CASE("A wrong number with a remark is kept, and a check is proposed first", "[test round][gui]")
{
    Shown d;
    d.open();
    d.press(Qt::Key_N);
    CHECK(d.who() == QStringLiteral("Jouren Solna"));
    d.type("testRoundRemark", "Går till en pizzeria");
    d.press(Qt::Key_F11);
    CHECK(d.find<QLineEdit>("testRoundRemark").text().isEmpty());
    d.find<QPushButton>("testRoundAnew").click();
    CHECK(d.who() == QStringLiteral("Jouren Solna")); // before the one that is older
    CHECK(d.words().contains(QStringLiteral("a check is proposed")));
    CHECK(d.words().contains(QStringLiteral("last call: wrong number")));
}

TEST_CASE("A round under way is kept while one is elsewhere", "[test round][gui]")
{
    Shown d;
    d.open();
    d.press(Qt::Key_F6);
    d.page->hide();
    d.page->show();
    d.page->start();
    CHECK(d.find<QLabel>("testRoundProgress").text().startsWith(QStringLiteral("1 of 2")));
    d.press(Qt::Key_F6);
    d.page->start(); // all done: begun anew
    CHECK(d.words().contains(QStringLiteral("Every number is verified")));
}

TEST_CASE("A wrong key is corrected by the right one", "[test round][gui]")
{
    Shown d;
    d.open();
    d.press(Qt::Key_F6);
    REQUIRE(d.who() == QStringLiteral("Jouren Solna"));
    REQUIRE(d.dueNow() == std::vector{QStringLiteral("Jouren Solna")});
    d.press(Qt::Key_U);
    CHECK(d.who() == QStringLiteral("Jouren Haninge"));
    CHECK(d.words().contains(QStringLiteral("Recorded: Reached. Another outcome corrects it.")));
    d.press(Qt::Key_F7);
    CHECK(d.who() == QStringLiteral("Jouren Solna"));
    CHECK(d.find<QLabel>("testRoundProgress").text().startsWith(QStringLiteral("1 of 2 called, 0 answered")));
    CHECK(d.dueNow().size() == 2);
    CHECK(Directory{d.desk}.of(QStringLiteral("0136"))->front().verifiedOn ==
          QDate(2026, 11, 24).addDays(-200));
}

TEST_CASE("What is changed in the directory meanwhile is called, not what was there before",
          "[test round][gui]")
{
    Shown d;
    d.open();
    auto points = *Directory{d.desk}.of(QStringLiteral("0136"));
    const auto named = [&](const char *name) {
        return *std::ranges::find(points, QString::fromUtf8(name), &ContactPoint::name);
    };
    SECTION("another number")
    {
        ContactPoint haninge = named("Jouren Haninge");
        haninge.channels.front().value = QStringLiteral("08-465 004 99");
        REQUIRE(Directory{d.desk}.save(haninge));
        CHECK(d.who() == QStringLiteral("Jouren Haninge"));
        CHECK(d.find<QLabel>("testRoundNumber").text() == QStringLiteral("08 465 004 99"));
        d.press(Qt::Key_F6);
        CHECK(d.dueNow() == std::vector{QStringLiteral("Jouren Solna")});
    }
    SECTION("retired")
    {
        REQUIRE(Directory{d.desk}.retire(named("Jouren Haninge").id));
        CHECK(d.who() == QStringLiteral("Jouren Solna"));
        CHECK(d.find<QListWidget>("testRoundList").count() == 1);
    }
    SECTION("called already")
    {
        d.press(Qt::Key_F6);
        REQUIRE(Directory{d.desk}.retire(named("Jouren Solna").id));
        CHECK(d.find<QLabel>("testRoundProgress").text().startsWith(QStringLiteral("1 of 1")));
    }
    SECTION("while one is elsewhere")
    {
        d.page->hide();
        REQUIRE(Directory{d.desk}.retire(named("Jouren Haninge").id));
        d.page->show();
        CHECK(d.who() == QStringLiteral("Jouren Solna"));
    }
}

TEST_CASE("When nothing is due the round begins again by itself", "[test round][gui]")
{
    DutyDesk d;
    TestRoundPage page{d.context()};
    d.show(page);
    page.start();
    REQUIRE(d.words().contains(QStringLiteral("Every number is verified")));
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"), QStringLiteral("0136"));
    SECTION("when the directory changes")
    {
        REQUIRE(Directory{d.desk}.save(jour));
        CHECK(d.find<QLabel>("testRoundWho").text() == QStringLiteral("Jouren"));
    }
    SECTION("when the days have passed")
    {
        jour.verifiedOn = QDate{2026, 11, 24}.addDays(-90);
        REQUIRE(Directory{d.desk}.save(jour));
        REQUIRE(d.words().contains(QStringLiteral("Every number is verified")));
        d.clock.advance(24h);
        page.setNow(d.clock.now());
        CHECK(d.find<QLabel>("testRoundWho").text() == QStringLiteral("Jouren"));
    }
}

TEST_CASE("A half-written remark stays with its number", "[test round][gui]")
{
    Shown d;
    d.open();
    d.type("testRoundRemark", "Går till en pizzeria");
    d.find<QPushButton>("testRoundSkip").click();
    CHECK(d.who() == QStringLiteral("Jouren Solna"));
    CHECK(d.find<QLineEdit>("testRoundRemark").text().isEmpty());
    d.press(Qt::Key_F7);
    const auto bodies = *d.store().journal().after(0, 1000);
    for (const auto &event : bodies)
        if (const auto body = event.decodedBody();
            const auto *call = std::get_if<events::TestCallMade>(&body))
            CHECK(call->remark.isEmpty());
    CHECK(d.who() == QStringLiteral("Jouren Haninge"));
    CHECK(d.find<QLineEdit>("testRoundRemark").text() == QStringLiteral("Går till en pizzeria"));
    CHECK(d.find<QLineEdit>("testRoundRemark").inputMethodHints().testFlag(Qt::ImhSensitiveData));
}

TEST_CASE("Enter dials, on the list and on the button, and a failure is said", "[test round][gui]")
{
    Shown d;
    d.open();
    // Nobody takes tel: addresses on the offscreen platform.
    d.press(Qt::Key_Return);
    CHECK(d.words().contains(QStringLiteral("dial it by hand")));
    d.find<QPushButton>("testRoundAnew").click();
    d.page->start();
    REQUIRE_FALSE(d.words().contains(QStringLiteral("dial it by hand")));
    d.find<QPushButton>("testRoundDial").setFocus();
    d.press(Qt::Key_Return);
    CHECK(d.words().contains(QStringLiteral("dial it by hand")));
}

TEST_CASE("Walking the round writes no line anew", "[test round][gui]")
{
    Shown d;
    d.open();
    QSignalSpy written{&d.find<QListWidget>("testRoundList"), &QListWidget::itemChanged};
    d.press(Qt::Key_Down);
    REQUIRE(d.who() == QStringLiteral("Jouren Solna"));
    CHECK(written.isEmpty());
    d.press(Qt::Key_F7);
    CHECK(written.size() > 0);
}

TEST_CASE("Every widget of the test round has a name, and Tab visits all and leaves", "[test round][gui]")
{
    Shown d;
    d.open();
    const auto described = [](const std::vector<QWidget *> &widgets) {
        QStringList names;
        for (const QWidget *widget : widgets)
            names << ui::described(*widget);
        return names;
    };
    CHECK(described(withoutName(*d.page)) == QStringList{});
    const TabWalk walk = walkByTab(*d.page);
    CHECK(described(walk.unreached) == QStringList{});
    CHECK(described(walk.traps) == QStringList{});
    QSignalSpy left{d.page.get(), &TestRoundPage::left};
    d.find<QListWidget>("testRoundList").setFocus();
    d.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}
