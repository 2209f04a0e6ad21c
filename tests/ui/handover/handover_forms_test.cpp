#include "actions/action_registry.h"
#include "core/services/shift_night.h"
#include "handover/handover_forms.h"
#include "handover/handover_page.h"
#include "handover/section_list.h"
#include "support/ui_settings.h"
#include "support/wording.h"
#include "widgets/banner.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("Signing again one types over the user id that stood there", "[handover][gui]")
{
    ui::HandoverForms forms;
    forms.show();
    REQUIRE(QTest::qWaitForWindowExposed(&forms));
    QApplication::setActiveWindow(&forms);
    auto *user = forms.findChild<QLineEdit *>(QStringLiteral("handoverUser"));
    REQUIRE(user);
    forms.showSignature();
    QTest::keyClicks(user, QStringLiteral("demo"));
    forms.close();
    forms.showSignature();
    QTest::keyClicks(user, QStringLiteral("bo"));
    CHECK(user->text() == QStringLiteral("bo"));
}

TEST_CASE("What went wrong in one form is gone when another one opens", "[handover][gui]")
{
    ShiftNight d;
    const ui::UiSettings settings;
    ui::ActionRegistry actions;
    ui::HandoverPage page{{*d.at, actions, settings}, d.folder()};
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.start();
    auto *list = page.findChild<ui::SectionList *>();
    const auto *result = page.findChild<ui::Banner *>(QStringLiteral("handoverResult"));
    QTest::keyClick(list, Qt::Key_M);
    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("handoverMessage")), Qt::Key_Return,
                    Qt::ControlModifier);
    REQUIRE(result->state().severity == ui::Severity::Danger);
    REQUIRE_FALSE(result->state().text.isEmpty());
    QTest::keyClick(list, Qt::Key_O);
    CHECK(result->state().text.isEmpty());
}

TEST_CASE("Whoever hands over is told that another one takes over, not that their role forbids it",
          "[handover]")
{
    const QString own = ui::Wording::of({ErrorCode::NotAllowed, QStringLiteral("own")});
    CHECK(own.contains(QStringLiteral("hands over")));
    CHECK(own != ui::Wording::of({ErrorCode::NotAllowed, QStringLiteral("manager")}));
}
