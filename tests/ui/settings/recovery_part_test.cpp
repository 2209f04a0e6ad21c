#include "settings_desk.h"

using namespace jour;
using namespace jour::test;

namespace {

const QString reason = QStringLiteral("Kuvertet i kassaskåpet var öppnat");

void ask(SettingsDesk &d, const QString &why, const QString &phrase = annaPhrase)
{
    d.open("recoverySection");
    d.type("recoveryWhy", why);
    d.type("recoveryUser", annaUser);
    d.type("recoveryPassphrase", phrase);
    d.push("recoveryMake");
}

[[nodiscard]] bool opens(const SettingsDesk &d, const QString &key)
{
    return Vault::unlockWithRecoveryKey(d.folder, key).has_value();
}

[[nodiscard]] EventBody lastBody(const SettingsDesk &d)
{
    return d.store->journal().after(*d.store->journal().lastSeq() - 1, 1)->back().decodedBody();
}

} // namespace

TEST_CASE("A manager makes a new recovery key; the one before opens nothing any more", "[settings][gui]")
{
    SettingsDesk d;
    const QString before = d.created->recoveryKey;
    REQUIRE(opens(d, before));
    ask(d, reason);
    CHECK_FALSE(d.find<QPushButton>("recoveryMake")->isEnabled());
    d.waitFor("recoveryMake");
    const QString key = d.said("recoveryKey");
    CHECK(opens(d, key));
    CHECK_FALSE(opens(d, before));
    CHECK(std::get<events::RecoveryKeyRenewed>(lastBody(d)).reason == reason);

    d.type("recoveryKeyTyped", before);
    d.push("keyNoted");
    CHECK(d.said("recoveryKey") == key); // what was typed back is another
    d.type("recoveryKeyTyped", key.toLower());
    d.push("keyNoted");
    CHECK(d.result("recoveryResult").severity == ui::Severity::Ok);
    CHECK(d.find<QPushButton>("recoveryMake")->isVisible());
    CHECK(d.find<QLineEdit>("recoveryPassphrase")->text().isEmpty());
}

TEST_CASE("Without a reason or the right passphrase the recovery key stays", "[settings][gui]")
{
    SettingsDesk d;
    const QString before = d.created->recoveryKey;
    ask(d, {});
    CHECK_FALSE(d.said("recoveryProblem").isEmpty());
    ask(d, reason, bossePhrase);
    d.waitFor("recoveryMake");
    CHECK_FALSE(d.said("recoveryProblem").isEmpty());
    CHECK(d.find<QLineEdit>("recoveryWhy")->text() == reason);
    CHECK(opens(d, before));
}

TEST_CASE("Leaving the settings leaves no recovery key on the screen", "[settings][gui]")
{
    SettingsDesk d;
    ask(d, reason);
    d.waitFor("recoveryMake");
    REQUIRE_FALSE(d.said("recoveryKey").isEmpty());
    d.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(d.page->findChild<QLabel *>(QStringLiteral("recoveryKey")));
}

TEST_CASE("Who is no manager makes no recovery key, and is told so", "[settings][gui]")
{
    SettingsDesk d{Role::Operator};
    d.open("recoverySection");
    CHECK_FALSE(d.find<QPushButton>("recoveryMake")->isEnabled());
    CHECK_FALSE(d.said("recoveryProblem").isEmpty());
    OperatorAccess access{*d.desk, d.folder, d.cost};
    const auto asked = d.asked(access, [&] { access.renewRecoveryKey(VaultDesk::proof(), reason); });
    CHECK(asked.error().code == ErrorCode::NotAllowed);
    CHECK(opens(d, d.created->recoveryKey));
}
