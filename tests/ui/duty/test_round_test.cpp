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
