#include "settings_desk.h"

#include <QTreeWidget>

using namespace jour;
using namespace jour::test;

namespace {

void addBo(SettingsDesk &d)
{
    d.open("operatorsSection");
    d.push("operatorAdd");
    d.type("operatorUser", bosseUser);
    d.type("operatorName", QStringLiteral("Bo Ek"));
    d.type("operatorSignature", QStringLiteral("BE"));
    d.type("operatorTitle", QStringLiteral("socialsekreterare"));
    d.type("operatorNew", bossePhrase);
    d.type("operatorAgain", bossePhrase);
    d.type("proofUser", annaUser);
    d.type("proofPassphrase", annaPhrase);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.waitFor("operatorAdd");
}

void choose(SettingsDesk &d, const QString &name)
{
    auto *list = d.find<QTreeWidget>("operatorList");
    const auto found = list->findItems(name, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list->setFocus();
    list->setCurrentItem(found.front());
}

QString stateOf(SettingsDesk &d, const QString &name)
{
    const auto found = d.find<QTreeWidget>("operatorList")->findItems(name, Qt::MatchExactly);
    return found.size() == 1 ? found.front()->text(3) : QString{};
}

} // namespace

TEST_CASE("Who is added with the keyboard can unlock", "[settings][gui]")
{
    SettingsDesk d;
    addBo(d);
    const auto opened = d.unlock(bosseUser, bossePhrase);
    REQUIRE(opened);
    const Operator bo = d.named(QStringLiteral("Bo Ek"));
    CHECK(bo.id == opened->pseudonym);
    CHECK(bo.role == Role::Operator);
    CHECK(stateOf(d, QStringLiteral("Bo Ek")) == QStringLiteral("Active"));
    CHECK(d.result("operatorsResult").severity == ui::Severity::Ok);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(d.page->findChild<QWidget *>(QStringLiteral("operatorForm")) == nullptr);
}

TEST_CASE("Phrases that differ are told where they are, until they are put right", "[settings][gui]")
{
    SettingsDesk d;
    d.open("operatorsSection");
    d.push("operatorAdd");
    d.type("operatorUser", bosseUser);
    d.type("operatorName", QStringLiteral("Bo Ek"));
    d.type("operatorSignature", QStringLiteral("BE"));
    d.type("operatorNew", bossePhrase);
    d.type("operatorAgain", QStringLiteral("något annat"));
    d.type("proofUser", annaUser);
    d.type("proofPassphrase", annaPhrase);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    auto *again = d.find<QLineEdit>("operatorAgain");
    CHECK(again->hasFocus());
    CHECK_FALSE(again->accessibleDescription().isEmpty());
    CHECK_FALSE(again->visibleRegion().isEmpty());
    d.type("operatorAgain", bossePhrase);
    CHECK(again->accessibleDescription().isEmpty());
    CHECK(d.said("operatorProblem").isEmpty());
}

TEST_CASE("A section that is opened low on the page is scrolled to, and so is a form", "[settings][gui]")
{
    SettingsDesk d;
    d.page->resize(1000, 500);
    d.open("operatorsSection");
    QCoreApplication::processEvents();
    const auto *list = d.find<QTreeWidget>("operatorList");
    CHECK(list->visibleRegion().boundingRect() == list->rect());
    d.push("operatorAdd");
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const auto *form = d.find<QFrame>("operatorForm");
    REQUIRE(form);
    CHECK(form->visibleRegion().boundingRect().height() >= std::min(form->height(), 440));
}

TEST_CASE("Revoking shuts out and keeps what was written", "[settings][gui]")
{
    SettingsDesk d;
    addBo(d);
    const Operator bo = d.named(QStringLiteral("Bo Ek"));
    d.store->setSigner(*d.unlock(bosseUser, bossePhrase));
    REQUIRE(d.commit(bo.id, events::SettingChanged{QStringLiteral("x"), {}, 1, {}}));
    d.store->setSigner(d.created->vault);
    const qint64 before = d.events();

    choose(d, bo.name);
    d.push("operatorRevoke");
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.said("operatorProblem").isEmpty());
    d.type("operatorReason", QStringLiteral("Slutade 23 november"));
    d.type("proofUser", annaUser);
    d.type("proofPassphrase", bossePhrase);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.waitFor("operatorSave");
    CHECK_FALSE(d.said("operatorProblem").isEmpty());
    CHECK(d.named(bo.name).active);
    d.type("proofPassphrase", annaPhrase);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.waitFor("operatorAdd");

    CHECK_FALSE(d.unlock(bosseUser, bossePhrase));
    CHECK_FALSE(d.named(bo.name).active);
    CHECK(stateOf(d, bo.name) == QStringLiteral("Revoked"));
    CHECK(d.events() == before + 1);
    const auto kept = d.store->journal().after(before - 1, 1);
    REQUIRE(kept);
    CHECK(kept->front().author == bo.id);
    CHECK_FALSE(d.find<QPushButton>("operatorRevoke")->isEnabled());
}

TEST_CASE("A revocation that was cut off is seen in the list, and ends when it is asked for again",
          "[settings][gui]")
{
    SettingsDesk d;
    addBo(d);
    const Operator bo = d.named(QStringLiteral("Bo Ek"));
    // As when the power goes between the key file and the journal.
    REQUIRE(Vault::revoke(d.folder, Proof{VaultDesk::proof()}, bo.id, d.clock));
    d.page.reset();
    d.showPage();
    d.open("operatorsSection");
    CHECK(stateOf(d, bo.name) == QStringLiteral("No key"));
    choose(d, bo.name);
    CHECK(d.said("operatorsWhy").contains(bo.name));
    d.push("operatorRevoke");
    d.type("operatorReason", QStringLiteral("Slutade 23 november"));
    d.type("proofUser", annaUser);
    d.type("proofPassphrase", annaPhrase);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.waitFor("operatorAdd");
    CHECK_FALSE(d.named(bo.name).active);
    CHECK(stateOf(d, bo.name) == QStringLiteral("Revoked"));
}

TEST_CASE("A new name and role are saved with a reason", "[settings][gui]")
{
    SettingsDesk d;
    addBo(d);
    choose(d, QStringLiteral("Bo Ek"));
    d.push("operatorChange");
    d.type("operatorName", QStringLiteral("Bo Ekström"));
    d.find<QWidget>("operatorRole")->setFocus();
    d.press(Qt::Key_Right);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.named(QStringLiteral("Bo Ekström")).name.isEmpty());
    d.type("operatorReason", QStringLiteral("Ny tjänst"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.named(QStringLiteral("Bo Ekström")).role == Role::Manager);
}

TEST_CASE("Esc leaves the form first and then the page", "[settings][gui]")
{
    SettingsDesk d;
    int left = 0;
    QObject::connect(d.page.get(), &ui::SettingsPage::left, d.page.get(), [&] { ++left; });
    d.open("operatorsSection");
    d.push("operatorAdd");
    CHECK(d.find<QLineEdit>("operatorUser")->hasFocus());
    d.press(Qt::Key_Escape);
    CHECK(left == 0);
    CHECK(d.find<QTreeWidget>("operatorList")->hasFocus());
    d.press(Qt::Key_Escape);
    CHECK(left == 1);
}

TEST_CASE("Who is no manager sees the list and why it is closed", "[settings][gui]")
{
    SettingsDesk d{Role::Operator};
    d.open("operatorsSection");
    CHECK(d.find<QTreeWidget>("operatorList")->topLevelItemCount() == 1);
    for (const char *button : {"operatorAdd", "operatorChange", "operatorRevoke"})
        CHECK_FALSE(d.find<QPushButton>(button)->isEnabled());
    CHECK_FALSE(d.said("operatorsWhy").isEmpty());
}

TEST_CASE("A lock in the midst of it leaves vault and journal in step", "[settings][gui][lock]")
{
    SettingsDesk d;
    d.open("operatorsSection");
    d.push("operatorAdd");
    for (const auto &[field, text] :
         {std::pair{"operatorUser", bosseUser}, std::pair{"operatorName", QStringLiteral("Bo Ek")},
          std::pair{"operatorSignature", QStringLiteral("BE")}, std::pair{"operatorNew", bossePhrase},
          std::pair{"operatorAgain", bossePhrase}, std::pair{"proofUser", annaUser},
          std::pair{"proofPassphrase", annaPhrase}})
        d.type(field, text);
    d.press(Qt::Key_Return, Qt::ControlModifier);
    d.page.reset();
    CHECK(d.unlock(bosseUser, bossePhrase));
    CHECK(d.named(QStringLiteral("Bo Ek")).active);
}
