#include "other_process.h"
#include "services/vault_door.h"
#include "support/strings.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;

namespace {

/// What the door answers; nothing when it opens or the vault is made.
std::optional<Error> refusalOf(VaultDoor &door, const std::function<void()> &ask)
{
    std::optional<Error> refusal;
    QEventLoop waiting;
    QObject::connect(&door, &VaultDoor::opened, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::created, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::refused, &waiting, [&](const Error &error) {
        refusal = error;
        waiting.quit();
    });
    ask();
    waiting.exec();
    return refusal;
}

std::optional<Error> refusalOf(VaultDoor &door, const QString &phrase)
{
    return refusalOf(door, [&] { door.unlock(VaultPlace::userId(), passphraseBytes(phrase)); });
}

NewOperator aFirstOperator()
{
    return {.userId = VaultPlace::userId(),
            .passphrase = passphraseBytes(VaultPlace::phrase()),
            .role = 3,
            .pseudonym = {},
            .notAfter = {}};
}

} // namespace

TEST_CASE("The door stays shut, whatever the passphrase, while another process has the vault",
          "[reliability][T-2PROC]")
{
    const VaultPlace place;
    VaultDoor door{place.folder(), place.clock, KdfCost::floor()};
    {
        const Other first{[&](int out) { holdAndWait(place, out); }};
        REQUIRE(first.next() == first.pid());
        const Files before = filesOf(place.folder());
        for (const QString &phrase : {VaultPlace::phrase(), QStringLiteral("not the right passphrase")}) {
            const auto refusal = refusalOf(door, phrase);
            REQUIRE(refusal);
            CHECK(refusal->code == ErrorCode::InUse);
            CHECK(refusal->detail.startsWith(QString::number(first.pid()) + QLatin1Char(' ')));
        }
        CHECK(filesOf(place.folder()) == before);
    }
    CHECK_FALSE(refusalOf(door, VaultPlace::phrase()));

    // A soft lock keeps the vault, and its own process may still come back in.
    const auto kept = VaultLock::acquire(place.folder(), boot);
    REQUIRE(kept);
    CHECK_FALSE(refusalOf(door, VaultPlace::phrase()));
}

TEST_CASE("A vault is not made where another process is making one", "[reliability][T-2PROC]")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("vault"));
    const ManualClock clock{night};
    VaultDoor door{folder, clock, KdfCost::floor()};
    {
        const Other first{[&](int out) {
            const auto lock =
                prepareVaultFolder(folder).and_then([&] { return VaultLock::acquire(folder, boot); });
            tell(out, lock ? getpid() : 0);
            pause();
        }};
        REQUIRE(first.next() == first.pid());
        const Files before = filesOf(folder);
        const auto refusal = refusalOf(door, [&] { door.create(aFirstOperator()); });
        REQUIRE(refusal);
        CHECK(refusal->code == ErrorCode::InUse);
        CHECK(filesOf(folder) == before);
    }
    CHECK_FALSE(refusalOf(door, [&] { door.create(aFirstOperator()); }));
    const auto second = refusalOf(door, [&] { door.create(aFirstOperator()); });
    REQUIRE(second);
    CHECK(second->code == ErrorCode::Conflict);
}

TEST_CASE("The key file is not restored under the hands of another process", "[reliability][T-2PROC]")
{
    const VaultPlace place;
    VaultDoor door{place.folder(), place.clock, KdfCost::floor()};
    {
        const Other first{[&](int out) { holdAndWait(place, out); }};
        REQUIRE(first.next() == first.pid());
        REQUIRE(QFile::remove(keyFilePath(place.folder())));
        const auto restored = door.restoreKeys();
        REQUIRE_FALSE(restored);
        CHECK(restored.error().code == ErrorCode::InUse);
        CHECK_FALSE(QFile::exists(keyFilePath(place.folder())));
    }
    CHECK(door.restoreKeys());
    CHECK_FALSE(refusalOf(door, VaultPlace::phrase()));
}
