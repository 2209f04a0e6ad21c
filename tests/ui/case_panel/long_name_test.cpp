#include "case_panel/overview_view.h"
#include "ui/case_panel/case_desk.h"
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
