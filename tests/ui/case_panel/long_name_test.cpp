#include "case_panel/overview_view.h"
#include "services/chase.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/countdown.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QPushButton>
#include <QScrollBar>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("A surname of 200 letters widens nothing in the case, and all of it can be read",
          "[casepanel][gui]")
{
    const QString endless = QString{QStringLiteral("Abcdefghij")}.repeated(20);
    CaseDesk desk;
    REQUIRE(Casework{desk.desk}.addPerson(
        desk.id, {.role = PersonRole::Guardian, .givenName = QStringLiteral("Eva"), .familyName = endless}));
    for (const int width : {900, 700}) {
        desk.pane->resize(width, 800);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CAPTURE(width);
        auto *overview = desk.pane->findChild<OverviewView *>();
        REQUIRE(overview);
        CHECK(overview->horizontalScrollBar()->maximum() == 0);
        CHECK(overview->widget()->width() <= overview->viewport()->width());
        const PlainLabel *name = nullptr;
        for (const auto *label : overview->findChildren<PlainLabel *>(QStringLiteral("fact-familyName")))
            name = label->text() == endless ? label : name;
        REQUIRE(name);
        CHECK(name->height() >= name->heightForWidth(name->width()));
        CHECK(name->height() > 2 * name->fontMetrics().height());
        const QPushButton *heading = nullptr;
        for (const auto *each : overview->findChildren<QPushButton *>(QStringLiteral("sectionHeading")))
            heading = each->accessibleName().contains(endless) ? each : heading;
        REQUIRE(heading);
        CHECK(heading->mapTo(overview->widget(), QPoint{heading->width(), 0}).x() <=
              overview->widget()->width());
        CHECK(heading->toolTip().contains(endless));
    }
}

TEST_CASE("However long the name of the step is, the header of a low case says whose it is",
          "[casepanel][gui]")
{
    CaseDesk desk;
    REQUIRE(Casework{desk.desk}.assign(desk.id, desk.desk.actor().id));
    REQUIRE(Chase{desk.desk}.remind(desk.id, desk.desk.now() + std::chrono::minutes{1},
                                    QString{QStringLiteral("Ring chefen i beredskap ")}.repeated(10)));
    desk.pane->open(desk.id);
    for (const int width : {900, 700}) {
        desk.pane->resize(width, 420);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CAPTURE(width);
        const auto *facts = desk.pane->findChild<PlainLabel *>(QStringLiteral("caseFacts"));
        REQUIRE(facts);
        const QString shown =
            facts->fontMetrics().elidedText(facts->text(), Qt::ElideRight, facts->contentsRect().width());
        CAPTURE(shown.toStdString());
        CHECK(shown.contains(desk.desk.actor().signature));
        const auto *countdown = desk.pane->findChild<Countdown *>(QStringLiteral("caseCountdown"));
        REQUIRE(countdown);
        CHECK(countdown->state().label.startsWith(QStringLiteral("Ring chefen")));
        CHECK(countdown->toolTip().contains(countdown->state().label.trimmed()));
        CHECK(desk.pane->width() == width);
    }
}
