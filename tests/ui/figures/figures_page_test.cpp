#include "core/services/desk_fixture.h"
#include "figures/figures_page.h"
#include "services/chase.h"
#include "support/formats.h"
#include "support/strings.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct Figures
{
    Figures()
    {
        const ContactPoint point = aContactPoint();
        f.commit(events::ContactPointSaved{point});
        CaseFacts facts;
        facts.homeMunicipality = {point.municipality, {}};
        id = f.take(facts);
        Attempt attempt;
        attempt.calledName = QStringLiteral("Socialjouren i Nykvarn");
        attempt.outcome = AttemptOutcome::Reached;
        f.clock.advance(7min);
        REQUIRE(Chase{f.desk}.logAttempt(id, attempt));
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.start();
    }
    [[nodiscard]] QTreeWidget &list()
    {
        return *page.findChild<QTreeWidget *>(QStringLiteral("figuresList"));
    }
    [[nodiscard]] QString steps()
    {
        return page.findChild<QPlainTextEdit *>(QStringLiteral("figuresSteps"))->toPlainText();
    }
    [[nodiscard]] QString text(const char *name)
    {
        return page.findChild<QLabel *>(QLatin1String{name})->text();
    }

    DeskFixture f;
    CaseId id;
    ui::FiguresPage page{f.desk};
};

} // namespace

TEST_CASE("The 24 hours in figures show each case, how long it took and how the plan went", "[figures][gui]")
{
    Figures shown;
    REQUIRE(shown.list().topLevelItemCount() == 1);
    const QTreeWidgetItem &line = *shown.list().topLevelItem(0);
    CHECK(line.text(0) == shown.f.find(shown.id).number);
    const QString seven = ui::Formats::span(7min);
    CHECK(line.text(2) == seven); // whoever calls has taken the case
    CHECK(line.text(3) == seven);
    CHECK(line.text(4) == QStringLiteral("1"));
    CHECK(shown.text("figuresSummary").contains(QStringLiteral("Municipality reached: median ") + seven));
    const QString steps = shown.steps();
    CHECK(steps.contains(QStringLiteral("running")));
    CHECK(steps.contains(QStringLiteral("Socialjouren i Nykvarn")));
    CHECK(steps.contains(QStringLiteral("the desk acted"))); // in words, not by the rule's code
    CHECK_FALSE(steps.contains(QStringLiteral("(R")));
}

TEST_CASE("The 24 hours in figures are walked by key, opens a case and is left", "[figures][gui]")
{
    Figures shown;
    QSignalSpy opened{&shown.page, &ui::FiguresPage::openRequested};
    QSignalSpy left{&shown.page, &ui::FiguresPage::left};
    QTest::keyClick(&shown.list(), Qt::Key_PageUp);
    CHECK(shown.list().topLevelItemCount() == 0);
    QTest::keyClick(&shown.list(), Qt::Key_PageDown);
    CHECK(shown.list().topLevelItemCount() == 1);
    QTest::keyClick(&shown.list(), Qt::Key_PageDown); // nothing comes after these
    CHECK(shown.list().topLevelItemCount() == 1);
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    CHECK(opened.size() == 1);
    QTest::keyClick(&shown.list(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    shown.page.findChild<QPushButton *>(QStringLiteral("figuresClose"))->click();
    CHECK(left.size() == 2);
}

TEST_CASE("The journal of the 24 hours that are shown can be printed", "[figures][gui]")
{
    Figures shown;
    QSignalSpy asked{&shown.page, &ui::FiguresPage::printRequested};
    QTest::keyClick(&shown.list(), Qt::Key_PageUp);
    QTest::mouseClick(shown.page.findChild<QWidget *>(QStringLiteral("figuresPrint")), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    const auto from = asked.front().at(0).value<Instant>();
    CHECK(asked.front().at(1).value<Instant>() - from == 24h);
    CHECK(from <= shown.f.clock.now() - 24h);
}
