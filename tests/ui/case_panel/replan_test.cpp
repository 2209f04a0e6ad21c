#include "services/policies.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/banner.h"
#include "widgets/reading_text.h"

#include <QPushButton>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Somebody changes the policy that the case is chased under.
void changePolicy(CaseDesk &desk)
{
    Operator manager = desk.desk.actor();
    manager.role = Role::Manager;
    Desk managed{desk.desk.store(), desk.desk.clock(), desk.desk.reference(), desk.desk.feed(), manager};
    Policy policy =
        desk.pane->current().isNull() ? Policy{} : desk.said<events::RunMoved>().back().run.policy;
    policy.steps[0].delay = std::chrono::minutes{7};
    REQUIRE(Policies{managed}.save(policy, QStringLiteral("Prov")));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A case under an older policy says so, shows the difference by key, and switches with a reason",
          "[casepanel][gui][R17]")
{
    CaseDesk desk;
    auto &banner = *desk.pane->findChild<Banner *>(QStringLiteral("planBanner"));
    CHECK(banner.isHidden());
    CHECK_FALSE(desk.actions.action(ActionId::StepReplan)->isEnabled());

    changePolicy(desk);
    CHECK(banner.isVisible());
    CHECK(banner.state().text.contains(QStringLiteral("version 2")));
    desk.pane->showForm(ActForm::Replan);
    REQUIRE(desk.hasForm(QStringLiteral("replan")));
    CHECK(banner.isHidden()); // the form says it
    const QString words = desk.pane->findChild<QWidget *>(QStringLiteral("form-replan"))
                              ->findChild<ReadingText *>()
                              ->toPlainText();
    CHECK(words.contains(
        QStringLiteral("From now on: 2. If nobody at the desk has taken the case after 7 minute(s)")));
    CHECK(words.contains(QStringLiteral("begins anew, until")));

    auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
    reason.setFocus();
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.hasForm(QStringLiteral("replan")));
    typeInto(reason, QStringLiteral("Ny rutin"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(desk.hasForm(QStringLiteral("replan")));
    CHECK(banner.isHidden());
    const auto moves = desk.said<events::RunMoved>();
    CHECK(moves.back().rule == QStringLiteral("R17"));
    CHECK(moves.back().reason == QStringLiteral("Ny rutin"));
    CHECK(moves.back().run.policy.version == 2);
}

TEST_CASE("Left with Esc, the case stays under its own policy and goes on saying so", "[casepanel][gui][R17]")
{
    CaseDesk desk;
    changePolicy(desk);
    desk.pane->showForm(ActForm::Replan);
    QTest::keyClick(&desk.in<QLineEdit>(QStringLiteral("field-reason")), Qt::Key_Escape);
    CHECK_FALSE(desk.hasForm(QStringLiteral("replan")));
    CHECK(desk.said<events::RunMoved>().back().run.policy.version == 1);
    CHECK(desk.pane->findChild<Banner *>(QStringLiteral("planBanner"))->isVisible());
}
