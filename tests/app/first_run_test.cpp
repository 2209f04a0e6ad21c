#include "application.h"
#include "first_run/first_run_page.h"
#include "services/operators.h"
#include "shell/workspace.h"
#include "support/strings.h"
#include "support/wording.h"
#include "unlock/unlock_page.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QString phrase = QStringLiteral("lingon trappa vinter kompass orkester");

/// The settings of this test alone, so that the place of a vault is remembered from one start to the next.
struct OwnSettings
{
    OwnSettings() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path())); }
    ~OwnSettings() { before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before); }
    QByteArray before =
        qEnvironmentVariableIsSet("XDG_CONFIG_HOME") ? qgetenv("XDG_CONFIG_HOME") : QByteArray{};
    QTemporaryDir folder;
};

/// One start of the program.
struct Program
{
    explicit Program(const QString &vault = {}) : application{CommandLine{.vaultFolder = vault}, clock}
    {
        REQUIRE(application.start());
        application.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&application.window()));
        QApplication::setActiveWindow(&application.window());
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return application.window().findChild<T *>(QLatin1String{name});
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void createVault(const QString &place)
    {
        type("vaultPlace", place);
        type("operatorName", QStringLiteral("Annika Norling"));
        type("operatorSignature", QStringLiteral("AN"));
        type("newUserId", QStringLiteral("annika"));
        type("newPassphrase", phrase);
        type("newPassphraseAgain", phrase);
        QTest::keyClick(find<QPushButton>("createVault"), Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return !recoveryKey().isEmpty(); }, 30000));
    }
    [[nodiscard]] QString recoveryKey()
    {
        const auto *label = find<QLabel>("recoveryKey");
        return label ? label->text() : QString{};
    }
    void typeKeyBack()
    {
        const QString key = recoveryKey();
        type("recoveryKeyTyped", key);
        QTest::keyClick(find<QLineEdit>("recoveryKeyTyped"), Qt::Key_Return);
    }
    void unlock(const QString &passphrase)
    {
        type("userId", QStringLiteral("annika"));
        type("passphrase", passphrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
    }
    [[nodiscard]] bool opens()
    {
        return QTest::qWaitFor([&] { return application.workspace() != nullptr; }, 30000);
    }

    SystemClock clock;
    Application application;
};

} // namespace

TEST_CASE("A vault is made by the keyboard, and the next start opens it where it was put", "[app][gui]")
{
    const OwnSettings settings;
    const QTemporaryDir disk;
    const QString place = disk.filePath(QStringLiteral("annan plats/valv"));
    {
        Program first;
        REQUIRE(first.application.window().findChild<ui::FirstRunPage *>());
        first.createVault(place);
        first.typeKeyBack();
        REQUIRE(first.opens());
        CHECK(first.application.session()->desk.actor().signature == QStringLiteral("AN"));
        first.application.window().close();
    }
    Program again;
    CHECK(again.application.door().folder() == place);
    REQUIRE(again.application.window().findChild<ui::UnlockPage *>());
    again.unlock(QStringLiteral("inte alls den frasen som var"));
    REQUIRE(QTest::qWaitFor([&] { return !again.application.door().isBusy(); }, 30000));
    CHECK(again.application.workspace() == nullptr);
    again.unlock(phrase);
    CHECK(again.opens());
}

TEST_CASE("A vault that is left while the recovery key is shown opens all the same", "[app][gui]")
{
    const QTemporaryDir disk;
    const QString place = disk.filePath(QStringLiteral("valv"));
    {
        Program first{place};
        first.createVault(place);
    }
    Program again{place};
    again.unlock(phrase);
    REQUIRE(again.opens());
    CHECK(again.application.session()->desk.actor().name == QStringLiteral("Annika Norling"));
    CHECK(again.application.session()->desk.actor().role == Role::Manager);
}

TEST_CASE("The recovery key lets somebody in again, with a reason, and is spent", "[app][gui]")
{
    const QTemporaryDir disk;
    const QString place = disk.filePath(QStringLiteral("valv"));
    QString key;
    {
        Program first{place};
        first.createVault(place);
        key = first.recoveryKey();
    }
    Program again{place};
    again.application.door().unlockWithRecoveryKey(key);
    REQUIRE(QTest::qWaitFor([&] { return again.find<QLineEdit>("recoveryReason") != nullptr; }, 30000));
    CHECK(again.application.workspace() == nullptr);
    again.type("operatorName", QStringLiteral("Eva Nord"));
    again.type("operatorSignature", QStringLiteral("EN"));
    again.type("newUserId", QStringLiteral("eva"));
    again.type("newPassphrase", phrase);
    again.type("newPassphraseAgain", phrase);
    QTest::keyClick(again.find<QPushButton>("createVault"), Qt::Key_Space);
    CHECK_FALSE(again.application.door().isBusy()); // not without a reason
    again.type("recoveryReason", QStringLiteral("Ingen minns sin fras"));
    QTest::keyClick(again.find<QPushButton>("createVault"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !again.recoveryKey().isEmpty(); }, 30000));
    CHECK(again.recoveryKey() != key);
    again.typeKeyBack();
    REQUIRE(again.opens());
    CHECK(again.application.session()->desk.actor().name == QStringLiteral("Eva Nord"));
    CHECK(Operators{again.application.session()->desk}.verifyJournal().value().faultySeq == std::nullopt);
    again.application.hardLock();
    again.application.door().unlockWithRecoveryKey(key);
    REQUIRE(QTest::qWaitFor([&] { return !again.application.door().isBusy(); }, 30000));
    CHECK(again.find<QLineEdit>("recoveryReason") == nullptr);
}

TEST_CASE("Who is turned away leaves no open store behind", "[app][gui]")
{
    const QTemporaryDir disk;
    const QString place = disk.filePath(QStringLiteral("valv"));
    {
        Program first{place};
        first.createVault(place);
    }
    Program again{place};
    again.unlock(QStringLiteral("inte alls den frasen som var"));
    REQUIRE(QTest::qWaitFor([&] { return !again.application.door().isBusy(); }, 30000));
    CHECK(again.application.workspace() == nullptr);
    CHECK(VaultLock::acquire(place, again.clock.bootId()).has_value());
}

TEST_CASE("A key of somebody whom the journal does not know is refused in clear words", "[app][gui]")
{
    const QTemporaryDir disk;
    const QString place = disk.filePath(QStringLiteral("valv"));
    {
        Program first{place};
        first.createVault(place);
    }
    SystemClock clock;
    // As when the power goes between the key file and the journal.
    REQUIRE(Vault::addOperator(place, Proof{OperatorProof{QStringLiteral("annika"), passphraseBytes(phrase)}},
                               {.userId = QStringLiteral("bo"),
                                .passphrase = passphraseBytes(phrase),
                                .role = static_cast<std::uint8_t>(Role::Manager),
                                .pseudonym = {},
                                .notAfter = {}},
                               KdfCost::floor(), clock));
    Program again{place};
    again.type("userId", QStringLiteral("bo"));
    again.type("passphrase", phrase);
    QTest::keyClick(again.find<QLineEdit>("passphrase"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !again.find<QLabel>("unlockProblem")->text().isEmpty(); }, 30000));
    CHECK(again.application.workspace() == nullptr);
    const QString told = again.find<QLabel>("unlockProblem")->text();
    CHECK(told == ui::Wording::of({ErrorCode::NotAllowed, QStringLiteral("operator")}));
    CHECK(told != ui::Wording::of({ErrorCode::NotAllowed, {}}));
}

TEST_CASE("A vault that is not where it was is asked for, not made anew in silence", "[app][gui]")
{
    const OwnSettings settings;
    {
        ui::UiSettings remembered;
        remembered.vaultFolder = QStringLiteral("/media/borta/valv");
        REQUIRE(ui::saveUiSettings(remembered, ui::uiSettingsFile()));
    }
    Program program;
    const auto *page = program.application.window().findChild<ui::FirstRunPage *>();
    REQUIRE(page);
    bool told = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("/media/borta/valv"));
    CHECK(told);
}
