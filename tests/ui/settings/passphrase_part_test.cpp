#include "settings_desk.h"

using namespace jour;
using namespace jour::test;

namespace {

const QString freshPhrase = QStringLiteral("sju grodor dansar kring stugan");

void fill(SettingsDesk &d, const QString &old, const QString &fresh, const QString &again)
{
    d.open("passphraseSection");
    d.type("ownUser", annaUser);
    d.type("ownPassphrase", old);
    d.type("ownNew", fresh);
    d.type("ownAgain", again);
    d.push("ownChange");
}

} // namespace

TEST_CASE("One's passphrase is changed without the window standing still", "[settings][gui]")
{
    SettingsDesk d;
    fill(d, annaPhrase, freshPhrase, freshPhrase);
    CHECK_FALSE(d.find<QPushButton>("ownChange")->isEnabled());
    d.waitFor("ownChange");
    CHECK(d.result("ownResult").severity == ui::Severity::Ok);
    CHECK_FALSE(d.result("ownResult").text.isEmpty());
    CHECK(d.unlock(annaUser, freshPhrase));
    CHECK_FALSE(d.unlock(annaUser, annaPhrase));
    for (const char *field : {"ownUser", "ownPassphrase", "ownNew", "ownAgain"})
        CHECK(d.find<QLineEdit>(field)->text().isEmpty());
}

TEST_CASE("A wrong passphrase changes nothing and the new one stays typed", "[settings][gui]")
{
    SettingsDesk d;
    fill(d, bossePhrase, freshPhrase, freshPhrase);
    d.waitFor("ownChange");
    CHECK_FALSE(d.said("ownProblem").isEmpty());
    CHECK(d.find<QLineEdit>("ownNew")->text() == freshPhrase);
    CHECK(d.find<QLineEdit>("ownPassphrase")->hasFocus());
    CHECK(d.unlock(annaUser, annaPhrase));
}

TEST_CASE("A new passphrase is judged as the first one was", "[settings][gui]")
{
    SettingsDesk d;
    fill(d, annaPhrase, QStringLiteral("kort"), QStringLiteral("kort"));
    CHECK(d.find<QPushButton>("ownChange")->isEnabled());
    CHECK_FALSE(d.said("ownProblem").isEmpty());
    d.type("ownNew", freshPhrase);
    d.push("ownChange");
    CHECK(d.find<QPushButton>("ownChange")->isEnabled());
    CHECK_FALSE(d.said("ownProblem").isEmpty());
    d.type("ownNew", QStringLiteral("anna.nilsson nilsson"));
    CHECK_FALSE(d.find<QLineEdit>("ownNew")->accessibleDescription().isEmpty());
}

TEST_CASE("A drawn passphrase is shown, then hidden as soon as one types", "[settings][gui]")
{
    SettingsDesk d;
    d.open("passphraseSection");
    d.push("ownDraw");
    auto *fresh = d.find<QLineEdit>("ownNew");
    CHECK(fresh->echoMode() == QLineEdit::Normal);
    CHECK(fresh->text().count(QLatin1Char(' ')) == 4);
    CHECK(d.find<QLineEdit>("ownAgain")->text() == fresh->text());
    QTest::keyClicks(fresh, QStringLiteral("x"));
    CHECK(fresh->echoMode() == QLineEdit::Password);
}

TEST_CASE("Leaving the settings leaves no passphrase behind", "[settings][gui]")
{
    SettingsDesk d;
    bool left = false;
    QObject::connect(d.page.get(), &ui::SettingsPage::left, d.page.get(), [&] { left = true; });
    d.open("passphraseSection");
    d.type("ownPassphrase", annaPhrase);
    d.press(Qt::Key_Escape);
    CHECK(left);
    CHECK(d.find<QLineEdit>("ownPassphrase")->text().isEmpty());
}

TEST_CASE("A new passphrase that is soon guessed is warned of, and taken all the same", "[settings][gui]")
{
    SettingsDesk d;
    const QString weak = QStringLiteral("Midsommar2026Julafton");
    d.open("passphraseSection");
    d.type("ownNew", weak);
    CHECK(d.find<QLineEdit>("ownNew")->accessibleDescription().contains(QStringLiteral("soon guessed")));
    d.type("ownNew", freshPhrase);
    CHECK(d.find<QLineEdit>("ownNew")->accessibleDescription().contains(QStringLiteral("Good")));
    d.type("ownUser", annaUser);
    d.type("ownPassphrase", annaPhrase);
    d.type("ownNew", weak);
    d.type("ownAgain", weak);
    d.push("ownChange");
    d.waitFor("ownChange");
    CHECK(d.result("ownResult").severity == ui::Severity::Ok);
    CHECK(d.unlock(annaUser, weak));
}
