#include "services/shift_desk.h"
#include "shown_handover.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace jour;
using namespace jour::test;

namespace {

using Shown = ShownHandover;

} // namespace

TEST_CASE("What is not handed over yet is shown as it would be, and nobody can take over", "[handover][gui]")
{
    Shown d;
    const CaseId id = d.promised(3h);
    d.page.start();
    CHECK(d.banner("handoverStanding").contains(QStringLiteral("Not handed over yet")));
    CHECK(d.lineOf(id).contains(QStringLiteral("Eva")));
    CHECK_FALSE(d.page.findChild<QPushButton *>(QStringLiteral("handoverTake"))->isEnabled());
    d.press(Qt::Key_T);
    CHECK_FALSE(Handovers{*d.at}.newest()->has_value());
}

TEST_CASE("By keys: words, the handover, a case taken and one not, with the reason", "[handover][gui]")
{
    Shown d;
    const CaseId taken = d.chased();
    const CaseId left = d.chased();
    REQUIRE(Handovers{*d.at}.make());
    d.page.start();
    d.walkTo(taken);
    d.press(Qt::Key_T);
    d.walkTo(left);
    d.press(Qt::Key_I);
    d.type(QStringLiteral("Dagens sak"));
    d.press(Qt::Key_Return);
    CHECK(d.find(taken).assigned == d.klara.id);
    CHECK(d.newest().record.answers.value(left).reason == QStringLiteral("Dagens sak"));
    CHECK(d.lineOf(taken).contains(QStringLiteral("taken over")));
    CHECK(d.lineOf(left).contains(QStringLiteral("NOT taken over")));
    CHECK(d.list().currentLine()->isAlarming);
    CHECK(d.banner("handoverStanding").contains(QStringLiteral("1 case(s) not taken over")));
}

TEST_CASE("The outgoing writes words about the night and a case, and hands over", "[handover][gui]")
{
    Shown d{false};
    const CaseId id = d.chased();
    d.page.start();
    d.press(Qt::Key_Home);
    d.press(Qt::Key_O);
    d.type(QStringLiteral("Skrivaren drar dubbla ark"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.walkTo(id);
    d.press(Qt::Key_O);
    d.type(QStringLiteral("Mamma ringer igen"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.press(Qt::Key_G);
    CHECK(d.newest().list.nightWords == QStringLiteral("Skrivaren drar dubbla ark"));
    CHECK(d.newest().list.open.front().words == QStringLiteral("Mamma ringer igen"));
    CHECK(d.page.findChild<QPushButton *>(QStringLiteral("handoverMake"))
              ->text()
              .contains(QStringLiteral("anew")));
}

TEST_CASE("Half-written words are found again after the lock", "[handover][gui][draft]")
{
    ShiftNight night;
    const ui::UiSettings settings;
    ui::ActionRegistry actions;
    const auto typed = [&](const QString &more) {
        ui::HandoverPage page{{*night.at, actions, settings}, night.folder()};
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.start();
        QTest::keyClick(page.findChild<ui::SectionList *>(), Qt::Key_O);
        auto *words = page.findChild<QPlainTextEdit *>(QStringLiteral("handoverWords"));
        words->moveCursor(QTextCursor::End);
        QTest::keyClicks(words, more);
        return words->toPlainText();
    };
    CHECK(typed(QStringLiteral("Skrivaren")) == QStringLiteral("Skrivaren"));
    CHECK(typed(QStringLiteral(" drar")) == QStringLiteral("Skrivaren drar"));
    CHECK(night.preview().nightWords.isEmpty());
}

TEST_CASE("A list over which the journal went on says so by itself", "[handover][gui][stale]")
{
    Shown d;
    const CaseId id = d.chased();
    REQUIRE(Handovers{*d.at}.make());
    d.page.start();
    d.clock.advance(1min);
    REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Polisen ringde.")));
    CHECK(QTest::qWaitFor(
        [&] { return d.banner("handoverStanding").contains(QStringLiteral("make it anew")); }));
    d.press(Qt::Key_G);
    CHECK_FALSE(d.newest().isStale());
}

TEST_CASE("Ending with nobody to take over is said and done", "[handover][gui]")
{
    Shown d{false};
    REQUIRE(ShiftDesk{*d.at}.start({}, {}, {}));
    const CaseId id = d.chased();
    d.page.start();
    d.press(Qt::Key_A);
    CHECK(d.banner("handoverForms").contains(d.find(id).number));
    d.press(Qt::Key_Return);
    CHECK_FALSE(ShiftDesk{*d.at}.overview()->running);
    QSignalSpy left{&d.page, &ui::HandoverPage::left};
    d.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("A message needs somebody to be for, and goes to an operator by name", "[handover][gui]")
{
    Shown d{false};
    d.page.start();
    d.press(Qt::Key_M);
    d.type(QStringLiteral("Klara Lund"));
    auto *text = d.page.findChild<QPlainTextEdit *>(QStringLiteral("handoverMessage"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Nyckeln ligger i skåpet"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto messages = ShiftDesk{*d.theirs}.overview()->messages;
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().to == d.klara.id);
}

TEST_CASE("A message is changed by Enter and withdrawn by Delete, and M brings its words back",
          "[handover][gui]")
{
    Shown d{false};
    REQUIRE(Handovers{*d.at}.writeTo(d.klara.id, {}, QStringLiteral("Ring mig")));
    d.page.start();
    const auto messages = [&] { return ShiftDesk{*d.theirs}.overview()->messages; };
    const auto *withdraw = d.page.findChild<QPushButton *>(QStringLiteral("handoverWithdraw"));
    const auto walkToMessage = [&] {
        d.press(Qt::Key_Home);
        for (int i = 0; i < 40 && !withdraw->isVisible(); ++i)
            d.press(Qt::Key_Down);
        REQUIRE(withdraw->isVisible());
    };
    d.press(Qt::Key_Home);
    CHECK_FALSE(withdraw->isVisible());
    walkToMessage();
    d.press(Qt::Key_Return);
    auto *text = d.page.findChild<QPlainTextEdit *>(QStringLiteral("handoverMessage"));
    CHECK(text->toPlainText() == QStringLiteral("Ring mig"));
    QTest::keyClicks(text, QStringLiteral(" innan 9"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(messages().size() == 1);
    CHECK(messages().front().text == QStringLiteral("Ring mig innan 9"));
    CHECK(messages().front().to == d.klara.id);
    walkToMessage();
    d.press(Qt::Key_Delete);
    CHECK(messages().empty());
    CHECK(d.banner("handoverResult").contains(QStringLiteral("withdrawn")));
    CHECK_FALSE(withdraw->isVisible());
    d.press(Qt::Key_M);
    CHECK(text->toPlainText() == QStringLiteral("Ring mig innan 9"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(messages().size() == 1);
    CHECK(messages().front().to == d.klara.id);
}
