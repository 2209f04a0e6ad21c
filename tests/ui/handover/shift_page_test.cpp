#include "actions/action_registry.h"
#include "core/services/shift_night.h"
#include "handover/section_list.h"
#include "handover/shift_page.h"
#include "services/directory.h"
#include "support/ui_settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct Shown : ShiftNight
{
    Shown() : page{{*theirs, actions, settings}}
    {
        page.resize(900, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QApplication::setActiveWindow(&page);
    }
    [[nodiscard]] ui::SectionList &list() { return *page.findChild<ui::SectionList *>(); }
    [[nodiscard]] QString text()
    {
        QStringList lines;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            lines << list().topLevelItem(i)->text(0);
            for (int j = 0; j < list().topLevelItem(i)->childCount(); ++j)
                for (int column = 0; column < list().columnCount(); ++column)
                    lines << list().topLevelItem(i)->child(j)->text(column);
        }
        return lines.join(QLatin1Char('\n'));
    }

    ui::ActionRegistry actions;
    ui::UiSettings settings;
    ui::ShiftPage page;
};

} // namespace

TEST_CASE("A shift is started and changed by keys", "[shift][gui]")
{
    Shown d;
    d.page.start();
    QTest::keyClick(&d.list(), Qt::Key_S);
    auto *people = d.page.findChild<QListWidget *>(QStringLiteral("shiftPeople"));
    REQUIRE(people->isVisible());
    d.page.findChild<QLineEdit *>(QStringLiteral("shiftOthers"))->setText(QStringLiteral("Vikarie Sven Ek"));
    QTest::keyClick(people, Qt::Key_Return, Qt::ControlModifier);
    const auto running = ShiftDesk{*d.at}.overview()->running;
    REQUIRE(running);
    CHECK(running->people == std::vector{d.klara.id});
    CHECK(running->others == QStringLiteral("Vikarie Sven Ek"));
    QTest::keyClick(&d.list(), Qt::Key_S); // one runs already
    CHECK_FALSE(people->isVisible());
    QTest::keyClick(&d.list(), Qt::Key_C);
    QTest::keyClick(people, Qt::Key_Home);
    for (int i = 0; i < people->count(); ++i)
        people->item(i)->setCheckState(Qt::Checked);
    QTest::keyClick(people, Qt::Key_Return, Qt::ControlModifier);
    CHECK(ShiftDesk{*d.at}.overview()->running->people.size() == 2);
}

TEST_CASE("Who comes on sees what changed, what is due first, the last words, and the gaps", "[shift][gui]")
{
    Shown d;
    d.come(*d.theirs);
    const CaseId id = d.promised(2h);
    REQUIRE(Casework{*d.theirs}.note(id, QStringLiteral("Ringde skolan")));
    d.go(*d.theirs);
    d.clock.advance(1h);
    REQUIRE(Casework{*d.at}.note(id, QStringLiteral("Polisen ringde")));
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark")));
    REQUIRE(Handovers{*d.at}.writeTo(d.klara.id, {}, QStringLiteral("Ring mig")));
    d.come(*d.theirs);
    CHECK(ui::ShiftPresenter::sinceLastLine(*d.theirs).contains(QStringLiteral("1 message(s) to you")));
    d.page.start();
    const QString text = d.text();
    for (const QString &told :
         {d.find(id).number, QStringLiteral("1 note"), QStringLiteral("Skrivaren drar dubbla ark"),
          QStringLiteral("Ring mig"), QStringLiteral("Botkyrka")}) {
        CAPTURE(told.toStdString());
        CHECK(text.contains(told));
    }
    QSignalSpy left{&d.page, &ui::ShiftPage::left};
    QTest::keyClick(&d.list(), Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("Who was never here before is shown at login what the last shift wants one to know", "[shift][gui]")
{
    Shown d;
    d.come(*d.theirs);
    CHECK(ui::ShiftPresenter::sinceLastLine(*d.theirs).isEmpty());
    REQUIRE(Handovers{*d.at}.writeAbout({}, QStringLiteral("Skrivaren drar dubbla ark")));
    CHECK(ui::ShiftPresenter::sinceLastLine(*d.theirs) ==
          QStringLiteral("For you: 1 thing(s) that the last shift wants you to know."));
    CHECK(ui::ShiftPresenter::sinceLastLine(*d.at).isEmpty()); // one's own words
    d.page.start();
    CHECK(d.text().contains(QStringLiteral("Skrivaren drar dubbla ark")));
}

TEST_CASE("The shift page names each gap with who is called instead, and the test round once a week",
          "[shift][gui]")
{
    Shown d;
    ContactPoint region = aContactPoint(QStringLiteral("Polisregionen"), QStringLiteral("0180"));
    region.standsInFor = {everyMunicipality};
    REQUIRE(Directory{*d.at}.save(region));
    CaseFacts facts = WatchedDesk::nykvarn();
    facts.homeMunicipality = {QStringLiteral("2506"), QStringLiteral("Arjeplog")};
    d.take(facts);
    d.page.start();
    CHECK(d.text().contains(QStringLiteral("Arjeplog now – further on (fallback: Polisregionen")));
    CHECK(d.text().contains(QStringLiteral("Botkyrka now – further on (fallback: Polisregionen")));
    CHECK(d.text().contains(QStringLiteral("The weekly test round is due")));
    CHECK(d.text().contains(QStringLiteral("Ctrl+Shift+O begins it")));
    TestRound round{*d.at};
    REQUIRE(round.record(round.due().front(), AttemptOutcome::NoAnswer, {}));
    d.page.start();
    CHECK_FALSE(d.text().contains(QStringLiteral("The weekly test round is due")));
    d.clock.advance(7 * 24h);
    d.page.start();
    CHECK(d.text().contains(QStringLiteral("The weekly test round is due")));
    CHECK(d.text().contains(QStringLiteral("Last made")));
}

TEST_CASE("A message that is read goes", "[shift][gui]")
{
    Shown d;
    REQUIRE(Handovers{*d.at}.writeTo(d.klara.id, {}, QStringLiteral("Ring mig")));
    d.page.start();
    while (!d.list().currentLine() || d.list().currentLine()->entry.isNull())
        QTest::keyClick(&d.list(), Qt::Key_Down);
    QTest::keyClick(&d.list(), Qt::Key_L);
    CHECK_FALSE(d.text().contains(QStringLiteral("Ring mig")));
}

TEST_CASE("Names are masked on the screen, initials stay", "[shift][gui][privacy]")
{
    Shown d;
    PersonFacts child = aChild();
    d.take(WatchedDesk::nykvarn(), {child});
    d.page.start();
    CHECK(d.text().contains(QStringLiteral("Alva Nilsson")));
    d.page.setPrivate(true);
    CHECK_FALSE(d.text().contains(QStringLiteral("Alva Nilsson")));
    CHECK(d.text().contains(QStringLiteral("A.N.")));
}
