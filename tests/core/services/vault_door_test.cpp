#include "services/vault_door.h"
#include "vault_desk.h"

using namespace jour;
using namespace jour::test;

namespace {

/// Asks the door for something and waits for its answer; false when it was refused.
template<typename Ask>
bool granted(VaultDoor &door, Ask ask)
{
    bool isGranted = true;
    QEventLoop waiting;
    QObject::connect(&door, &VaultDoor::opened, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::admitted, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::recoveryKeyRenewed, &waiting, &QEventLoop::quit);
    QObject::connect(&door, &VaultDoor::refused, &waiting, [&] {
        isGranted = false;
        waiting.quit();
    });
    ask();
    waiting.exec();
    return isGranted;
}

} // namespace

TEST_CASE("The recovery key opens the vault until its successor is made", "[door]")
{
    VaultDesk v;
    const QString old = v.created->recoveryKey;
    VaultDoor door{v.folder, v.clock, v.cost};
    QString fresh;
    QObject::connect(&door, &VaultDoor::recoveryKeyRenewed, [&](const QString &made) { fresh = made; });
    REQUIRE(granted(door, [&] { door.unlockWithRecoveryKey(old); }));
    REQUIRE(granted(door, [&] { door.admit(VaultDesk::slotOf(bosseUser, bossePhrase)); }));
    const auto keys = door.takeKeys();
    REQUIRE(keys);
    CHECK_FALSE(keys->operatorSeed.isEmpty());
    // As when the power goes before the journal knows of Bosse: nobody is locked out.
    CHECK(Vault::unlockWithRecoveryKey(v.folder, old));
    REQUIRE(granted(door, [&] { door.renewRecoveryKey(); }));
    CHECK_FALSE(Vault::unlockWithRecoveryKey(v.folder, old));
    CHECK(Vault::unlockWithRecoveryKey(v.folder, fresh));
    CHECK_FALSE(granted(door, [&] { door.renewRecoveryKey(); })); // the door has forgotten the key
}
