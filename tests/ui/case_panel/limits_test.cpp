#include "services/acts.h"
#include "services/chase.h"
#include "store/case_reader.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/section.h"

#include <QLabel>
#include <QPushButton>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QPushButton &headingOf(CaseDesk &desk, const char *key)
{
    QCoreApplication::processEvents(); // what was just made is shown
    auto &line = desk.in<Section>(QStringLiteral("limit-") + QLatin1String{key});
    return *line.findChild<QPushButton *>(QStringLiteral("sectionHeading"));
}

const QLabel &whyOf(CaseDesk &desk, const char *key)
{
    QCoreApplication::processEvents();
    const auto *why = desk.pane->findChild<QLabel *>(QStringLiteral("limitWhy-") + QLatin1String{key});
    REQUIRE(why);
    return *why;
}

} // namespace

TEST_CASE("A running limit is explained by key: the law, the day it was checked, and how the day was found",
          "[casepanel][gui]")
{
    CaseDesk desk;
    QPushButton &heading = headingOf(desk, "sol_forhandsbedomning");
    CHECK(heading.text().startsWith(QStringLiteral("Förhandsbedömning")));
    CHECK((heading.focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    CHECK_FALSE(whyOf(desk, "sol_forhandsbedomning").isVisible());
    heading.setFocus();
    QTest::keyClick(&heading, Qt::Key_Return);
    const QLabel &why = whyOf(desk, "sol_forhandsbedomning");
    CHECK(why.isVisible());
    CHECK(why.text().contains(QStringLiteral("14 day(s), the day itself not counted")));
    CHECK(why.text().contains(QStringLiteral("20 kap. 2 § SoL (2025:400), checked on 2026-11-23.")));
    QTest::keyClick(&heading, Qt::Key_Left);
    CHECK_FALSE(why.isVisible());
}

TEST_CASE("An explanation that is open stays open when the case changes; a limit kept is gone",
          "[casepanel][gui]")
{
    CaseDesk desk;
    QTest::keyClick(&headingOf(desk, "sol_forhandsbedomning"), Qt::Key_Right);
    CHECK_FALSE(whyOf(desk, "sol_skyddsbedomning").isVisible());
    REQUIRE(Acts{desk.desk}.assess(desk.id, {.needsProtection = Answer::Yes,
                                             .result = QStringLiteral("protectNow"),
                                             .reasons = QStringLiteral("Hotas."),
                                             .madeBy = QStringLiteral("A. Norén"),
                                             .madeAt = desk.desk.now()}));
    CHECK_FALSE(desk.pane->findChild<Section *>(QStringLiteral("limit-sol_skyddsbedomning")));
    CHECK(whyOf(desk, "sol_forhandsbedomning").isVisible());
}

TEST_CASE("Every deadline tells what it counts from, under which plan, and what it took the place of",
          "[casepanel][gui]")
{
    CaseDesk desk;
    const auto whyOfKind = [&](TimerKind kind) {
        const auto timers = CaseReader{desk.desk.store().connection()}.timersOf(desk.id);
        REQUIRE(timers);
        for (const Timer &timer : *timers)
            if (timer.kind == kind && timer.end == TimerEnd::Live)
                return whyOf(desk, timer.id.hex().toLatin1().constData()).text();
        FAIL("no such deadline");
        return QString{};
    };
    const QString step = whyOfKind(TimerKind::Step);
    CHECK(step.contains(QStringLiteral("when the step began")));
    CHECK(step.contains(QStringLiteral("version 1")));
    CHECK(step.contains(QStringLiteral("R1")));

    REQUIRE(Chase{desk.desk}.acknowledge(desk.id, {.person = QStringLiteral("B. Ek"),
                                                   .organisation = QStringLiteral("Nykvarns socialjour"),
                                                   .eta = desk.desk.now() + std::chrono::minutes{20}}));
    const QString promise = whyOfKind(TimerKind::Promise);
    CHECK(promise.contains(QStringLiteral("Promised by B. Ek, Nykvarns socialjour.")));
    CHECK(promise.contains(QStringLiteral("R5")));
    CHECK(promise.contains(QStringLiteral("Takes the place of the one due")));
}
