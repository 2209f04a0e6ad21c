#include "policy_desk.h"

#include <QSignalSpy>

using namespace jour;
using namespace jour::test;

TEST_CASE("A half-written policy is kept from its first key and found again after a lock",
          "[settings][policies][drafts][gui]")
{
    PolicyDesk d;
    d.edit(2);
    CHECK_FALSE(d.isKept());
    d.type("policyNameSv", QStringLiteral("S"));
    CHECK(d.isKept());
    d.type("policyNameSv", QStringLiteral("Snart, jul"));
    d.steps()->setFocus();
    d.press(Qt::Key_Insert);
    d.type("stepTitleSv", QStringLiteral("Ring SSPF"));
    d.type("policyReason", QStringLiteral("Julhelgen"));
    d.lock();
    REQUIRE(d.isOpen());
    CHECK(d.find<QWidget>("policyForm")->isVisible()); // its section is opened for it
    CHECK(d.result("policyQuestion").text.contains(QStringLiteral("half-written")));
    CHECK(d.find<QLineEdit>("policyNameSv")->text() == QStringLiteral("Snart, jul"));
    CHECK(d.find<QLineEdit>("policyReason")->text() == QStringLiteral("Julhelgen"));
    CHECK(d.column("stepList", 1).at(1) == QStringLiteral("Ring SSPF"));
    d.find<QLineEdit>("policyReason")->setFocus();
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.current(Urgency::Soon).nameSv == QStringLiteral("Snart, jul"));
    CHECK(d.current(Urgency::Soon).version == 2);
    CHECK_FALSE(d.isKept());
    d.lock();
    CHECK_FALSE(d.isOpen());
}

TEST_CASE("A new policy that was half-written is still a new one after a lock",
          "[settings][policies][drafts][gui]")
{
    PolicyDesk d;
    d.choose(1);
    d.push("policyNew");
    d.type("policyNameSv", QStringLiteral("Nykvarn"));
    d.type("policyMunicipality", QStringLiteral("nonsens"));
    d.lock();
    REQUIRE(d.isOpen());
    CHECK(d.find<QLineEdit>("policyMunicipality")->text() == QStringLiteral("nonsens"));
    d.type("policyMunicipality", QStringLiteral("Nykvarn"));
    d.type("policyReason", QStringLiteral("Prov"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.column("policyList", 1).contains(QStringLiteral("Urgent: cases from Nykvarn")));
    CHECK(d.column("policyList", 0).size() == 5);
}

TEST_CASE("A half-written policy is asked about within the page before it is left",
          "[settings][policies][drafts][gui]")
{
    PolicyDesk d;
    const QSignalSpy left{d.page.get(), &ui::SettingsPage::left};
    d.edit(2);
    SECTION("untouched it is left at once")
    {
        d.press(Qt::Key_Escape);
        d.settle();
        CHECK_FALSE(d.isOpen());
    }
    SECTION("Esc asks, and Esc again goes on in the same field")
    {
        d.set("policyRepeat", 3);
        d.press(Qt::Key_Escape);
        CHECK(d.result("policyQuestion").text.contains(QStringLiteral("Not saved yet")));
        CHECK(d.where() == QStringLiteral("save"));
        d.press(Qt::Key_Escape);
        CHECK(d.result("policyQuestion").text.isEmpty());
        CHECK(d.where() == QStringLiteral("policyRepeat"));
        CHECK(d.isKept());
        CHECK(left.empty());
    }
    SECTION("it can be discarded by key")
    {
        d.set("policyRepeat", 3);
        d.press(Qt::Key_Escape);
        d.press(Qt::Key_Delete, Qt::ControlModifier);
        d.settle();
        CHECK_FALSE(d.isOpen());
        CHECK_FALSE(d.isKept());
        CHECK(d.current(Urgency::Soon).repeat == 0);
    }
    SECTION("or saved by key; what is missing takes the keyboard and nothing is left")
    {
        d.set("policyRepeat", 3);
        d.press(Qt::Key_Escape);
        d.press(Qt::Key_Return);
        CHECK(d.where() == QStringLiteral("policyReason"));
        CHECK(d.result("policyQuestion").text.isEmpty());
        d.type("policyReason", QStringLiteral("Prov"));
        d.press(Qt::Key_Escape);
        d.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(d.current(Urgency::Soon).repeat == 3);
    }
    SECTION("also when the settings are left, and they are once it is discarded")
    {
        d.set("policyRepeat", 3);
        d.list()->setFocus();
        d.press(Qt::Key_Escape);
        CHECK(left.empty());
        d.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(left.size() == 1);
    }
    SECTION("and when another policy is opened")
    {
        d.set("policyRepeat", 3);
        d.edit(0);
        CHECK(d.find<QSpinBox>("policyRepeat")->value() == 3);
        d.press(Qt::Key_Delete, Qt::ControlModifier);
        d.settle();
        CHECK(d.find<QLineEdit>("policyNameSv")->text() == QStringLiteral("Omedelbart"));
    }
}

TEST_CASE("What keeps a policy from being saved is said beside each field, and the first one is gone to",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.page->resize(900, 500);
    d.choose(1);
    d.push("policyNew");
    d.steps()->setFocus();
    while (d.steps()->topLevelItemCount() > 0)
        d.press(Qt::Key_Delete);
    d.find<QSpinBox>("policySnoozeCount")->setFocus();
    QCoreApplication::processEvents();
    REQUIRE(d.find<QLineEdit>("policyNameSv")->visibleRegion().isEmpty());
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.besides("policyNameSv") == QStringLiteral("Give the policy a name."));
    CHECK(d.said("policyStepsProblem").startsWith(QStringLiteral("A policy needs at least one step.")));
    CHECK(d.find<QLabel>("policyStepsProblem")->isVisible());
    CHECK(d.besides("policyReason") == QStringLiteral("Give a reason."));
    CHECK(d.where() == QStringLiteral("policyNameSv"));
    QCoreApplication::processEvents();
    CHECK_FALSE(d.find<QLineEdit>("policyNameSv")->visibleRegion().isEmpty());
    d.type("policyNameSv", QStringLiteral("Nykvarn"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.where() == QStringLiteral("stepList"));
}
