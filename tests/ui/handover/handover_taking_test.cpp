#include "shown_handover.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <QPushButton>

using namespace jour;
using namespace jour::test;

namespace {

struct Taking : ShownHandover
{
    using ShownHandover::ShownHandover;
    [[nodiscard]] const ui::BannerState &standing()
    {
        return page.findChild<ui::Banner *>(QStringLiteral("handoverStanding"))->state();
    }
    [[nodiscard]] const ui::BannerState &result()
    {
        return page.findChild<ui::Banner *>(QStringLiteral("handoverResult"))->state();
    }
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *page.findChild<QPushButton *>(QLatin1String{name});
    }
    /// Somebody has taken it and said no time: it stands in the self-check.
    CaseId unsaid()
    {
        const CaseId id = chased();
        REQUIRE(Chase{*at}.acknowledge(
            id, {.person = QStringLiteral("Eva"), .organisation = QStringLiteral("Nykvarn")}));
        return id;
    }
    void giveSignature()
    {
        press(Qt::Key_U);
        type(QStringLiteral("klara.lund"));
        press(Qt::Key_Tab);
        type(QStringLiteral("lykta smultron"));
        press(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("While somebody signs nothing that they sign can be changed, and Esc stops it",
          "[handover][gui][signature]")
{
    Taking d;
    const CaseId id = d.chased();
    const HandoverId handover = d.made();
    d.page.start();
    d.giveSignature();
    for (const char *name : {"handoverMake", "handoverMakeOwn", "handoverTake", "handoverTakeAll",
                             "handoverRefuse", "handoverSign"}) {
        CAPTURE(name);
        CHECK_FALSE(d.button(name).isEnabled());
    }
    d.press(Qt::Key_Escape);
    d.walkTo(id);
    d.press(Qt::Key_T);
    d.press(Qt::Key_T, Qt::ShiftModifier);
    d.press(Qt::Key_G);
    d.press(Qt::Key_I);
    CHECK(d.newest().record.made.handover == handover);
    CHECK(d.newest().record.answers.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return d.result().text.contains(QStringLiteral("stopped")); }));
    CHECK(d.result().severity == ui::Severity::Warning);
    d.press(Qt::Key_T);
    CHECK(d.newest().record.answers.value(id).taken);
}

TEST_CASE("On a line that is no case the keys of an answer say that a case must be chosen", "[handover][gui]")
{
    Taking d;
    std::ignore = d.chased();
    std::ignore = d.made();
    d.page.start();
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_I}) {
        d.page.start();
        d.press(Qt::Key_Home);
        REQUIRE(d.list().currentCase().isNull());
        d.press(key);
        CHECK(d.result().text.contains(QStringLiteral("Choose a case")));
        CHECK(d.result().severity == ui::Severity::Warning);
    }
    CHECK(d.newest().record.answers.isEmpty());
}

TEST_CASE("T and Down take over one case after the other, though each stands in the self-check, too",
          "[handover][gui]")
{
    constexpr int newOpen = 2; // the section
    Taking d;
    for (int i = 0; i < 5; ++i)
        std::ignore = d.unsaid();
    std::ignore = d.made();
    d.page.start();
    REQUIRE(d.list().topLevelItem(newOpen)->childCount() == 5);
    std::vector<CaseId> cases;
    for (int i = 0; i < 5; ++i) {
        d.list().setCurrentItem(d.list().topLevelItem(newOpen)->child(i));
        cases.push_back(d.list().currentCase());
    }
    d.list().setCurrentItem(d.list().topLevelItem(newOpen)->child(0));
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        d.press(Qt::Key_T);
        CHECK(d.list().currentItem() == d.list().topLevelItem(newOpen)->child(i));
        d.press(Qt::Key_Down);
    }
    const auto answers = d.newest().record.answers;
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(answers.value(cases[i]).taken);
    CHECK_FALSE(answers.contains(cases[4]));
}

TEST_CASE("A word of more than a thousand letters is broken over as many lines as it needs",
          "[handover][gui]")
{
    Taking d;
    const CaseId id = d.chased();
    const QString word{1260, QLatin1Char{'x'}};
    REQUIRE(Handovers{*d.at}.writeAbout(std::nullopt, word));
    REQUIRE(Handovers{*d.at}.writeAbout(id, word));
    d.page.start();
    const auto linesOf = [&](int column) {
        const auto *item = d.list().currentItem();
        const int width = column < 0 ? d.list().viewport()->width() : d.list().columnWidth(column);
        const QFontMetrics metrics{d.list().font()};
        CHECK(d.list().visualItemRect(item).height() >=
              metrics.horizontalAdvance(word) / width * metrics.lineSpacing());
    };
    d.list().setCurrentItem(d.list().topLevelItem(0)->child(0));
    linesOf(-1);
    d.walkTo(id);
    linesOf(1);
}

TEST_CASE("The self-check shows its first lines, and Enter the others", "[handover][gui]")
{
    constexpr int selfCheck = 1; // the section
    Taking d;
    for (int i = 0; i < 13; ++i)
        std::ignore = d.unsaid();
    std::ignore = d.made();
    d.page.start();
    const int all = static_cast<int>(d.newest().list.hangs.size());
    REQUIRE(all >= 13);
    REQUIRE(d.list().topLevelItem(selfCheck)->childCount() == 11);
    auto *more = d.list().topLevelItem(selfCheck)->child(10);
    CHECK(more->text(0).contains(QStringLiteral("%1 more").arg(all - 10)));
    d.list().setCurrentItem(more);
    CHECK(d.list().currentCase().isNull());
    d.press(Qt::Key_Return);
    const auto *opened = d.list().topLevelItem(selfCheck);
    CHECK(opened->childCount() == all);
    CHECK(d.list().currentItem() == opened->child(10));
    CHECK_FALSE(d.list().currentCase().isNull());
    d.page.start();
    CHECK(d.list().topLevelItem(selfCheck)->childCount() == all);
}

TEST_CASE("A signature that leaves cases behind is no good news: they are named",
          "[handover][gui][signature]")
{
    Taking d;
    const CaseId taken = d.chased();
    const CaseId left = d.chased();
    const HandoverId handover = d.made();
    SECTION("some are left")
    {
        REQUIRE(Handovers{*d.theirs}.answer(handover, taken, true));
        REQUIRE(d.signs());
        d.page.start();
        CHECK(d.standing().severity == ui::Severity::Warning);
        CHECK(d.standing().text.contains(QStringLiteral("1 case(s) NOT taken over")));
        CHECK(d.standing().text.contains(d.find(left).number));
        CHECK_FALSE(d.standing().text.contains(d.find(taken).number));
    }
    SECTION("all are taken over")
    {
        for (const CaseId id : {taken, left})
            REQUIRE(Handovers{*d.theirs}.answer(handover, id, true));
        REQUIRE(d.signs());
        d.page.start();
        CHECK(d.standing().severity == ui::Severity::Ok);
        CHECK_FALSE(d.standing().text.contains(QStringLiteral("NOT taken over")));
    }
}

TEST_CASE("Who takes over makes the list anew for the other one, or says that they hand over themselves",
          "[handover][gui][anew]")
{
    Taking d;
    const CaseId id = d.chased();
    REQUIRE(Handovers{*d.at}.make());
    d.clock.advance(1min);
    REQUIRE(Casework{*d.theirs}.note(id, QStringLiteral("Polisen ringde.")));
    d.page.start();
    CHECK(d.standing().text.contains(QStringLiteral("stays the handover of AN")));
    CHECK(d.button("handoverMake").text().contains(QStringLiteral("for AN")));
    CHECK(d.button("handoverMakeOwn").isVisible());
    d.press(Qt::Key_G);
    CHECK(d.newest().outgoing == QStringLiteral("AN"));
    CHECK(d.standing().text.contains(QStringLiteral("made anew by KL")));
    d.press(Qt::Key_G, Qt::ShiftModifier);
    CHECK(d.newest().outgoing == QStringLiteral("KL"));
    CHECK_FALSE(d.button("handoverMakeOwn").isVisible());
}

TEST_CASE(
    "A list over which something went on is not signed, and what went on is said before a passphrase is "
    "asked for",
    "[handover][gui][stale]")
{
    Taking d;
    const CaseId id = d.chased();
    REQUIRE(Handovers{*d.at}.writeTo({}, QStringLiteral("Enhetschefen"), QStringLiteral("Ring mig.")));
    std::ignore = d.made();
    d.page.start();
    const auto signsNot = [&](const char *because) {
        CAPTURE(because);
        d.press(Qt::Key_U);
        CHECK_FALSE(d.page.findChild<QWidget *>(QStringLiteral("handoverForms"))->isVisible());
        CHECK(d.result().text.contains(QStringLiteral("NOT SIGNED")));
        CHECK(d.result().text.contains(QLatin1String{because}));
        CHECK(d.standing().text.contains(QLatin1String{because}));
    };
    SECTION("a message was withdrawn, and nothing else")
    {
        REQUIRE(Handovers{*d.at}.withdrawMessage(d.newest().list.messages.front().entry));
        signsNot("a message was withdrawn");
        CHECK_FALSE(d.standing().text.contains(QStringLiteral("case(s)")));
    }
    SECTION("a message was written")
    {
        REQUIRE(Handovers{*d.at}.writeTo({}, QStringLiteral("Dagchefen"), QStringLiteral("Nyckeln.")));
        signsNot("a message was written");
    }
    SECTION("words were changed")
    {
        REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Mamma ringer igen.")));
        signsNot("words to look out for were changed");
    }
    SECTION("somebody did something in a case")
    {
        REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Polisen ringde.")));
        signsNot("something has happened in 1 case");
    }
    d.press(Qt::Key_G);
    d.press(Qt::Key_U);
    CHECK(d.page.findChild<QWidget *>(QStringLiteral("handoverForms"))->isVisible());
}

TEST_CASE("All are taken over, though one of them was closed meanwhile", "[handover][gui]")
{
    Taking d;
    const CaseId closed = d.chased();
    const CaseId open = d.chased();
    REQUIRE(Handovers{*d.at}.make());
    REQUIRE(Casework{*d.at}.move(closed, d.find(closed).revision,
                                 {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    d.page.start();
    d.press(Qt::Key_T, Qt::ShiftModifier);
    CHECK(d.find(open).assigned == d.klara.id);
    CHECK(d.find(closed).assigned == d.author.id);
    CHECK(d.newest().notTaken().empty());
    CHECK(d.result().severity != ui::Severity::Danger);
}

TEST_CASE("Why a handover cannot be signed or answered is said in words of its own", "[handover][words]")
{
    const auto words = [](ErrorCode code, const char *detail) {
        return ui::Wording::of(Error{code, QLatin1String{detail}});
    };
    for (const char *detail : {"handover", "stale", "answers", "signature", "shift"}) {
        CAPTURE(detail);
        CHECK(words(ErrorCode::Conflict, detail) != words(ErrorCode::Conflict, "?"));
    }
    for (const char *detail : {"inactive", "own"}) {
        CAPTURE(detail);
        CHECK(words(ErrorCode::NotAllowed, detail) != words(ErrorCode::NotAllowed, "?"));
    }
}
