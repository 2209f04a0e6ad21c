#include "support/builders.h"
#include "unlock/unlock_page.h"
#include "vault/vault_folder.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const QString phrase = QStringLiteral("lingon trappa vinter kompass orkester");

/// A vault with one operator, and its locked page.
struct LockedVault
{
    LockedVault()
    {
        NewOperator anna;
        anna.userId = QStringLiteral("anna");
        anna.passphrase = passphraseBytes(phrase);
        REQUIRE(Vault::create(folder, anna, KdfCost::floor(), clock));
        page.show();
    }
    /// Types user id and passphrase, and waits for the answer.
    bool unlocks()
    {
        QSignalSpy opened{&door, &VaultDoor::opened};
        QSignalSpy refused{&door, &VaultDoor::refused};
        auto *user = page.findChild<QLineEdit *>(QStringLiteral("userId"));
        auto *secret = page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        user->clear();
        QTest::keyClicks(user, QStringLiteral("anna"));
        QTest::keyClicks(secret, phrase);
        QTest::keyClick(secret, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return opened.size() + refused.size() > 0; }, 60'000));
        return !opened.isEmpty();
    }
    [[nodiscard]] QPushButton &restore()
    {
        return *page.findChild<QPushButton *>(QStringLiteral("restoreKeys"));
    }

    QTemporaryDir place;
    QString folder = QString{place.path() + QStringLiteral("/vault")};
    ManualClock clock{night};
    VaultDoor door{folder, clock, KdfCost::floor()};
    UnlockPage page{door};
};

} // namespace

TEST_CASE("A damaged key file is put right from its copy by one button", "[unlock][gui]")
{
    LockedVault v;
    CHECK(v.unlocks());
    CHECK_FALSE(v.restore().isVisible());
    SECTION("damaged")
    {
        QFile keys{keyFilePath(v.folder)};
        REQUIRE(keys.open(QIODevice::ReadWrite));
        REQUIRE(keys.write("xxxxxxxx") == 8);
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(keyFilePath(v.folder)));
    }
    CHECK_FALSE(v.unlocks());
    REQUIRE(v.restore().isVisible());
    v.restore().setFocus();
    QTest::keyClick(&v.restore(), Qt::Key_Space);
    CHECK_FALSE(v.restore().isVisible());
    CHECK(v.unlocks());
}

TEST_CASE("A wrong passphrase offers no restoring of keys", "[unlock][gui]")
{
    LockedVault v;
    QSignalSpy refused{&v.door, &VaultDoor::refused};
    auto *secret = v.page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    QTest::keyClicks(v.page.findChild<QLineEdit *>(QStringLiteral("userId")), QStringLiteral("anna"));
    QTest::keyClicks(secret, QStringLiteral("fel"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !refused.isEmpty(); }, 60'000));
    CHECK_FALSE(v.restore().isVisible());
}
