#include "big_store.h"
#include "figures.h"
#include "screen.h"
#include "vault/passphrase.h"
#include "vault/vault_folder.h"

#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr int starts = 10;

bool makeVault(const QString &folder)
{
    const ManualClock clock{test::night};
    const NewOperator first{
        .userId = BigStore::userId(), .passphrase = passphraseBytes(BigStore::phrase()), .role = 3};
    return prepareVaultFolder(folder) && Vault::create(folder, first, KdfCost::floor(), clock);
}

/// Another program that opens on a view to unlock: KeePassXC on a database of its own, asking nothing else.
struct KeePass
{
    explicit KeePass(const QTemporaryDir &place)
        : arguments{QStringLiteral("--config"), place.filePath(QStringLiteral("keepassxc.ini")),
                    QStringLiteral("--localconfig"), place.filePath(QStringLiteral("local.ini")),
                    place.filePath(QStringLiteral("some.kdbx"))}
    {
        QFile settings{arguments[1]};
        QProcess maker;
        maker.start(QStringLiteral("keepassxc-cli"),
                    {QStringLiteral("db-create"), QStringLiteral("--set-password"), arguments.last()});
        maker.write(
            (BigStore::phrase() + QLatin1Char('\n') + BigStore::phrase() + QLatin1Char('\n')).toUtf8());
        maker.closeWriteChannel();
        isReady =
            maker.waitForFinished(-1) && QFile::exists(arguments.last()) &&
            settings.open(QIODevice::WriteOnly) &&
            settings.write("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n") > 0;
    }

    QStringList arguments;
    bool isReady = false;
};

} // namespace

TEST_CASE("From start to the view to unlock, beside KeePassXC", "[bench]")
{
    const QTemporaryDir place;
    const QString vault = place.filePath(QStringLiteral("vault"));
    REQUIRE(makeVault(vault));
    Screen screen;
    if (!screen.isReady())
        SKIP("needs Xvfb");
    const KeePass other{place};
    const auto ours = [&] {
        return screen.untilPainted(QStringLiteral(JOURBORD), {QStringLiteral("--vault"), vault});
    };
    const auto theirs = [&] { return screen.untilPainted(QStringLiteral("keepassxc"), other.arguments); };
    Samples our;
    Samples their;
    std::ignore = ours(); // the first reads what the next ones find in memory
    if (other.isReady)
        std::ignore = theirs();
    for (int i = 0; i < starts; ++i) {
        our.add(ours());
        if (other.isReady)
            their.add(theirs());
    }
    report({QStringLiteral("start to painted unlock view, median of 10"),
            QStringLiteral("ms"),
            our.median(),
            {},
            {}});
    if (!other.isReady)
        SKIP("needs keepassxc for the comparison");
    report({QStringLiteral("KeePassXC: the same"), QStringLiteral("ms"), their.median(), {}, {}});
    report({QStringLiteral("start to unlock view : KeePassXC"),
            QStringLiteral("times"),
            our.median() / their.median(),
            {},
            0.6});
}
