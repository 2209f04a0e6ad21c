#include "handover/desk_shift_form.h"
#include "handover/shift_page.h"
#include "services/shift_desk.h"
#include "shown_handover.h"
#include "sql/connection.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace jour;
using namespace jour::test;

namespace {

const QString whyNot = QStringLiteral("Dagens sak");

struct Typing : ShownHandover
{
    using ShownHandover::ShownHandover;
    void fillDisk() { db().execute("PRAGMA query_only = ON"); }
    void freeDisk() { db().execute("PRAGMA query_only = OFF"); }
    [[nodiscard]] QLineEdit &line(const char *name)
    {
        return *page.findChild<QLineEdit *>(QLatin1String{name});
    }
    [[nodiscard]] QPlainTextEdit &text(const char *name)
    {
        return *page.findChild<QPlainTextEdit *>(QLatin1String{name});
    }
    [[nodiscard]] bool isRed(const char *name)
    {
        const auto &state = page.findChild<ui::Banner *>(QLatin1String{name})->state();
        return state.severity == ui::Severity::Danger && !state.text.isEmpty();
    }
};

} // namespace

TEST_CASE("What a full disk does not take stands in its field and is saved afterwards; then nothing is red",
          "[handover][gui][saving]")
{
    SECTION("why a case is not taken over")
    {
        Typing d;
        const CaseId id = d.chased();
        REQUIRE(Handovers{*d.at}.make());
        d.page.start();
        d.walkTo(id);
        d.press(Qt::Key_I);
        d.type(whyNot);
        d.fillDisk();
        d.press(Qt::Key_Return);
        CHECK(d.isRed("handoverResult"));
        CHECK(d.line("handoverReason").isVisible());
        CHECK(d.line("handoverReason").text() == whyNot);
        d.freeDisk();
        QTest::keyClick(&d.line("handoverReason"), Qt::Key_Return);
        CHECK_FALSE(d.line("handoverReason").isVisible());
        CHECK_FALSE(d.isRed("handoverResult"));
        CHECK(d.newest().record.answers.value(id).reason == whyNot);
    }
    SECTION("the remark at the end of the shift")
    {
        Typing d{false};
        REQUIRE(ShiftDesk{*d.at}.start({}, {}, {}));
        d.page.start();
        d.press(Qt::Key_A);
        d.type(whyNot);
        d.fillDisk();
        d.press(Qt::Key_Return);
        CHECK(d.isRed("handoverResult"));
        CHECK(d.line("shiftRemark").text() == whyNot);
        CHECK(d.line("shiftRemark").isVisible());
        d.freeDisk();
        REQUIRE(Casework{*d.at}.note(d.chased(), QStringLiteral("x"))); // something else was saved
        CHECK_FALSE(d.isRed("handoverResult"));
        QTest::keyClick(&d.line("shiftRemark"), Qt::Key_Return);
        CHECK(ShiftDesk{*d.at}.overview()->lastEnded->ended->remark == whyNot);
    }
}

TEST_CASE("Each form keeps what was typed in it, each case its own, over Esc and the lock",
          "[handover][gui][draft]")
{
    ShiftNight night;
    const CaseId first = night.chased();
    const CaseId second = night.chased();
    REQUIRE(Handovers{*night.at}.make());
    const ui::UiSettings settings;
    ui::ActionRegistry actions;
    const auto atPage = [&](const auto &act) {
        ui::HandoverPage page{{*night.theirs, actions, settings}, night.folder()};
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.start();
        act(page, *page.findChild<ui::SectionList *>());
    };
    const auto words = [](ui::HandoverPage &page) {
        return page.findChild<QPlainTextEdit *>(QStringLiteral("handoverWords"));
    };
    atPage([&](ui::HandoverPage &page, ui::SectionList &list) {
        for (const auto &[id, text] : {std::pair{first, "Ring mamma"}, std::pair{second, "Ring pappa"}}) {
            list.choose(id);
            QTest::keyClick(&list, Qt::Key_O);
            QTest::keyClicks(words(page), QLatin1String{text});
            QTest::keyClick(words(page), Qt::Key_Escape);
        }
        list.choose(second);
        QTest::keyClick(&list, Qt::Key_I);
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("handoverReason")), whyNot);
        QTest::keyClick(&list, Qt::Key_M);
        auto *to = page.findChild<QComboBox *>(QStringLiteral("handoverTo"));
        QTest::keyClicks(to->lineEdit(), QStringLiteral("Sven"));
        auto *message = page.findChild<QPlainTextEdit *>(QStringLiteral("handoverMessage"));
        QTest::keyClicks(message, QStringLiteral("Nyckeln"));
    });
    atPage([&](ui::HandoverPage &page, ui::SectionList &list) {
        list.choose(first);
        QTest::keyClick(&list, Qt::Key_O);
        CHECK(words(page)->toPlainText() == QStringLiteral("Ring mamma"));
        QTest::keyClick(words(page), Qt::Key_Return, Qt::ControlModifier);
        CHECK(night.preview().open.front().words == QStringLiteral("Ring mamma"));
        list.choose(second);
        QTest::keyClick(&list, Qt::Key_O);
        CHECK(words(page)->toPlainText() == QStringLiteral("Ring pappa"));
        QTest::keyClick(words(page), Qt::Key_Escape);
        QTest::keyClick(&list, Qt::Key_I);
        CHECK(page.findChild<QLineEdit *>(QStringLiteral("handoverReason"))->text() == whyNot);
        QTest::keyClick(page.findChild<QLineEdit *>(QStringLiteral("handoverReason")), Qt::Key_Return);
        QTest::keyClick(&list, Qt::Key_M);
        CHECK(page.findChild<QComboBox *>(QStringLiteral("handoverTo"))->currentText() ==
              QStringLiteral("Sven"));
        auto *message = page.findChild<QPlainTextEdit *>(QStringLiteral("handoverMessage"));
        CHECK(message->toPlainText() == QStringLiteral("Nyckeln"));
        QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_M); // it is sent: the next one begins empty
        CHECK(message->toPlainText().isEmpty());
    });
    atPage([&](ui::HandoverPage &page, ui::SectionList &list) {
        list.choose(first);
        QTest::keyClick(&list, Qt::Key_O);
        CHECK(words(page)->toPlainText() == QStringLiteral("Ring mamma"));
        QTest::keyClicks(words(page), QStringLiteral("x"));
        words(page)->setPlainText(QStringLiteral("Ring mamma")); // as it stands: nothing is left to save
        QTest::keyClick(words(page), Qt::Key_Escape);
        REQUIRE(Handovers{*night.at}.writeAbout(first, QStringLiteral("Ring skolan")));
        QTest::keyClick(&list, Qt::Key_O);
        CHECK(words(page)->toPlainText() == QStringLiteral("Ring skolan"));
    });
}

TEST_CASE("An end of the shift that is no time is saved as it was written, and said to be none",
          "[shift][gui]")
{
    ShiftNight d;
    const QString typed = QStringLiteral("2026-02-31 25:99");
    const ui::UiSettings settings;
    ui::ActionRegistry actions;
    ui::ShiftPage page{{*d.theirs, actions, settings}};
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.start();
    auto &list = *page.findChild<ui::SectionList *>();
    const auto until = [&] { return page.findChild<QLineEdit *>(QStringLiteral("momentEdit")); };
    QTest::keyClick(&list, Qt::Key_S);
    QTest::keyClicks(until(), typed);
    QTest::keyClick(page.findChild<QListWidget *>(QStringLiteral("shiftPeople")), Qt::Key_Return,
                    Qt::ControlModifier);
    const auto running = ShiftDesk{*d.at}.overview()->running;
    REQUIRE(running);
    CHECK_FALSE(running->until);
    CHECK(running->untilWords == typed);
    const auto &standing = page.findChild<ui::Banner *>(QStringLiteral("shiftStanding"))->state();
    CHECK(standing.text.contains(typed));
    QTest::keyClick(&list, Qt::Key_C);
    CHECK(until()->text() == typed);
}
