#include "vault/attempts.h"
#include "vault/signature.h"
#include "vaults.h"

#include <QDir>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

TEST_CASE("A second operator opens the same store with a signature of their own", "[vault]")
{
    const AVault a;
    const auto added = Vault::addOperator(a.path(), annaProof(), bosse(), cheap, a.clock);
    REQUIRE(added.has_value());
    CHECK(added->generation == 2);
    const auto opened = a.unlock(bosse());
    REQUIRE(opened.has_value());
    CHECK(opened->dbKey == a.vault().dbKey);
    CHECK(opened->pseudonym == added->pseudonym);
    CHECK(opened->pseudonym != a.vault().pseudonym);
    CHECK(publicKeyOf(opened->operatorSeed) == added->publicKey);
    CHECK(opened->role == 1);
    CHECK(opened->generation == 2);
    CHECK(contentOf(keyFilePath(a.path())) == contentOf(keyFileCopyPath(a.path())));

    NewOperator again = bosse();
    again.userId = QStringLiteral("BOSSE");
    CHECK(Vault::addOperator(a.path(), annaProof(), again, cheap, a.clock).error().code ==
          ErrorCode::Conflict);
    CHECK(a.unlock(anna())->generation == 2);
}

TEST_CASE("Nobody is added without proof", "[vault]")
{
    const AVault a;
    const QByteArray before = contentOf(keyFilePath(a.path()));
    const auto refused = Vault::addOperator(
        a.path(), OperatorProof{anna().userId, phrase("en helt annan lösenfras")}, bosse(), cheap, a.clock);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::WrongPassphrase);
    CHECK(contentOf(keyFilePath(a.path())) == before);
}

TEST_CASE("A changed passphrase replaces the old one and keeps everything else", "[vault]")
{
    const AVault a;
    const QString damaged = a.folder.file("store.keys.damaged");
    REQUIRE(overwrite(damaged, contentOf(keyFilePath(a.path()))));
    NewOperator renewed = anna();
    renewed.passphrase = phrase("tofs panna glaciär smultron lykta");
    const auto generation =
        Vault::changePassphrase(a.path(), annaProof(), renewed.passphrase, cheap, a.clock);
    REQUIRE(generation.has_value());
    CHECK(*generation == 2);
    CHECK(a.refusal(anna()) == ErrorCode::WrongPassphrase);
    CHECK_FALSE(QFile::exists(damaged)); // no file is left that the old one opens
    const auto opened = a.unlock(renewed);
    REQUIRE(opened.has_value());
    CHECK(opened->dbKey == a.vault().dbKey);
    CHECK(opened->operatorSeed == a.vault().operatorSeed);
    CHECK(opened->pseudonym == a.vault().pseudonym);
    CHECK(opened->role == manager);
    CHECK(Vault::changePassphrase(a.path(), annaProof(), phrase("för kort"), cheap, a.clock).error().code ==
          ErrorCode::Invalid);
}

TEST_CASE("A revoked operator is out, zeroed, and may come back under a new slot", "[vault]")
{
    const AVault a;
    const auto added = Vault::addOperator(a.path(), annaProof(), bosse(), cheap, a.clock);
    REQUIRE(added.has_value());
    REQUIRE(Vault::revoke(a.path(), annaProof(), added->pseudonym, a.clock).has_value());
    CHECK(a.refusal(bosse()) == ErrorCode::WrongPassphrase);
    const auto all = Vault::slots(a.path());
    REQUIRE(all->size() == 3);
    CHECK(all->back() == SlotSummary{{}, SlotState::Revoked, SlotKind::None, added->pseudonym, {}});
    CHECK(contentOf(keyFilePath(a.path())).last(512 - 36) == QByteArray(512 - 36, '\0'));
    CHECK(Vault::revoke(a.path(), annaProof(), added->pseudonym, a.clock).error().code ==
          ErrorCode::NotFound);

    NewOperator back = bosse();
    back.pseudonym = added->pseudonym;
    const auto again = Vault::addOperator(a.path(), annaProof(), back, cheap, a.clock);
    REQUIRE(again.has_value());
    CHECK(again->pseudonym == added->pseudonym);
    CHECK(again->publicKey != added->publicKey);
    CHECK(a.unlock(bosse()).has_value());
}

TEST_CASE("The last operator cannot be revoked", "[vault]")
{
    const AVault a;
    const auto refused = Vault::revoke(a.path(), annaProof(), a.vault().pseudonym, a.clock);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(a.unlock(anna()).has_value());
}

TEST_CASE("With the recovery key an operator is let in again, and a new recovery key ends the old", "[vault]")
{
    const AVault a;
    const RecoveryProof proof{a.created->recoveryKey};
    REQUIRE(Vault::addOperator(a.path(), proof, bosse(), cheap, a.clock).has_value());
    CHECK(a.unlock(bosse())->dbKey == a.vault().dbKey);

    const auto fresh = Vault::renewRecoveryKey(a.path(), proof, a.clock);
    REQUIRE(fresh.has_value());
    CHECK(*fresh != a.created->recoveryKey);
    CHECK(Vault::unlockWithRecoveryKey(a.path(), a.created->recoveryKey).error().code ==
          ErrorCode::WrongPassphrase);
    CHECK(Vault::unlockWithRecoveryKey(a.path(), *fresh)->dbKey == a.vault().dbKey);
    CHECK(a.unlock(anna()).has_value());
}

TEST_CASE("A one-time slot ends, and changing its passphrase makes it lasting", "[vault]")
{
    AVault a;
    NewOperator guest = bosse();
    guest.notAfter = a.clock.now() + 24h;
    REQUIRE(Vault::addOperator(a.path(), annaProof(), guest, cheap, a.clock).has_value());
    const auto opened = a.unlock(guest);
    REQUIRE(opened.has_value());
    CHECK(opened->mustChangePassphrase);
    SECTION("too late")
    {
        a.clock.advance(24h + 1s);
        CHECK(a.refusal(guest) == ErrorCode::NotAllowed);
    }
    SECTION("changed in time")
    {
        NewOperator lasting = bosse();
        lasting.passphrase = phrase("tofs panna glaciär smultron lykta");
        const OperatorProof old{guest.userId, guest.passphrase.clone()};
        REQUIRE(Vault::changePassphrase(a.path(), old, lasting.passphrase, cheap, a.clock).has_value());
        a.clock.advance(1000h);
        const auto later = a.unlock(lasting);
        REQUIRE(later.has_value());
        CHECK_FALSE(later->mustChangePassphrase);
    }
}

TEST_CASE("A disabled operator is let in again by another", "[vault]")
{
    AVault a;
    const auto added = Vault::addOperator(a.path(), annaProof(), bosse(), cheap, a.clock);
    REQUIRE(added.has_value());
    AttemptLog log = AttemptLog::load(a.path());
    for (int i = 0; i < mostAttempts; ++i)
        log.failed(slotIdFor(a.vault().storeUuid, bosse().userId), true, a.clock);
    REQUIRE(log.save(a.path()).has_value());
    a.clock.advance(24h);
    CHECK(a.refusal(bosse()) == ErrorCode::NotAllowed);
    REQUIRE(Vault::forgiveAttempts(a.path(), annaProof(), added->pseudonym, a.clock).has_value());
    CHECK(a.unlock(bosse()).has_value());
    CHECK(Vault::forgiveAttempts(a.path(), annaProof(), OperatorId::random(), a.clock).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("A change that cannot be written leaves the vault as it was", "[vault]")
{
    const AVault a;
    // A folder in the place of the copy makes the first of the two writes fail.
    REQUIRE(QFile::remove(keyFileCopyPath(a.path())));
    REQUIRE(QDir{a.path()}.mkpath(QStringLiteral("store.keys.bak/x")));
    REQUIRE(makePrivate(a.path()).has_value());
    const QByteArray before = contentOf(keyFilePath(a.path()));
    CHECK_FALSE(Vault::addOperator(a.path(), annaProof(), bosse(), cheap, a.clock).has_value());
    CHECK(contentOf(keyFilePath(a.path())) == before);
    CHECK(a.unlock(anna()).has_value());
}
