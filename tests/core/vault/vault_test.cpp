#include "vault/attempts.h"
#include "vault/head_file.h"
#include "vault/signature.h"
#include "vaults.h"

#include <QDir>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

TEST_CASE("A vault that was created opens with the same keys, and only with its passphrase", "[vault]")
{
    const AVault a;
    REQUIRE(a.created.has_value());
    CHECK(checkPrivate(a.path()).has_value());
    CHECK(contentOf(keyFilePath(a.path())) == contentOf(keyFileCopyPath(a.path())));
    CHECK(a.vault().dbKey.size() == 32);
    CHECK(a.vault().salt.size() == 16);
    CHECK(a.vault().storeUuid.size() == 16);

    const auto opened = a.unlock(anna());
    REQUIRE(opened.has_value());
    CHECK(opened->dbKey == a.vault().dbKey);
    CHECK(opened->salt == a.vault().salt);
    CHECK(opened->headKey == a.vault().headKey);
    CHECK(opened->backupKey == a.vault().backupKey);
    CHECK(opened->operatorSeed == a.vault().operatorSeed);
    CHECK(opened->pseudonym == a.vault().pseudonym);
    CHECK(opened->storeUuid == a.vault().storeUuid);
    CHECK(opened->role == manager);
    CHECK(opened->generation == 1);
    CHECK(opened->slots.size() == 2);
    CHECK_FALSE(opened->mustChangePassphrase);
    CHECK(opened->attempts == AttemptReport{});
    CHECK_FALSE(opened->dbKey == opened->headKey);
    CHECK(publicKeyOf(opened->operatorSeed).size() == publicKeySize);

    NewOperator shouting = anna();
    shouting.userId = QStringLiteral(" Anna.NILSSON ");
    CHECK(a.unlock(shouting).has_value());
}

TEST_CASE("A wrong passphrase is told, counted, and reported at the next success", "[vault]")
{
    AVault a;
    NewOperator wrong = anna();
    wrong.passphrase = phrase("korall vindspel tratt ekorre mossb");
    CHECK(a.refusal(wrong) == ErrorCode::WrongPassphrase);
    const Instant first = a.clock.now();
    a.clock.advance(3min);
    CHECK(a.refusal(wrong) == ErrorCode::WrongPassphrase);
    const auto opened = a.unlock(anna());
    REQUIRE(opened.has_value());
    CHECK(opened->attempts == AttemptReport{2, first, false});
    CHECK(a.unlock(anna())->attempts.failures == 0);
}

TEST_CASE("An unknown user id is answered, counted and delayed like a known one", "[vault]")
{
    AVault a;
    NewOperator nobody = bosse();
    CHECK(a.refusal(nobody) == ErrorCode::WrongPassphrase);
    const SlotId id = slotIdFor(a.vault().storeUuid, nobody.userId);
    AttemptLog log = AttemptLog::load(a.path());
    REQUIRE(log.of(id).has_value());
    CHECK(log.of(id)->count == 1);
    for (int i = 0; i < 5; ++i)
        log.failed(id, false, a.clock);
    REQUIRE(log.save(a.path()).has_value());
    CHECK(a.refusal(nobody) == ErrorCode::Delayed);
    CHECK(a.unlock(anna()).has_value()); // others are not held up
}

TEST_CASE("While the delay runs even the right passphrase waits", "[vault]")
{
    AVault a;
    const SlotId id = slotIdFor(a.vault().storeUuid, anna().userId);
    AttemptLog log = AttemptLog::load(a.path());
    for (int i = 0; i < 8; ++i)
        log.failed(id, true, a.clock);
    REQUIRE(log.save(a.path()).has_value());
    a.clock.advance(500ms);
    const auto early = a.unlock(anna());
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error() == Error{ErrorCode::Delayed, QStringLiteral("16")});
    a.clock.step(-24h);
    CHECK(a.refusal(anna()) == ErrorCode::Delayed);
    a.clock.advance(16s);
    const auto opened = a.unlock(anna());
    REQUIRE(opened.has_value());
    CHECK(opened->attempts.failures == 8);
}

TEST_CASE("The recovery key opens the vault but signs for nobody", "[vault]")
{
    const AVault a;
    const auto opened = Vault::unlockWithRecoveryKey(a.path(), a.created->recoveryKey);
    REQUIRE(opened.has_value());
    CHECK(opened->dbKey == a.vault().dbKey);
    CHECK(opened->operatorSeed.isEmpty());
    CHECK(opened->pseudonym != a.vault().pseudonym);

    QString typo = a.created->recoveryKey;
    typo[6] = typo.at(6) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    CHECK(Vault::unlockWithRecoveryKey(a.path(), typo).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("group 2")});
    const AVault other;
    CHECK(Vault::unlockWithRecoveryKey(a.path(), other.created->recoveryKey).error().code ==
          ErrorCode::WrongPassphrase);
}

TEST_CASE("A vault is not made over another, nor weak, nor where others can read it", "[vault]")
{
    const ManualClock clock{Instant{}};
    const auto codeOf = [&](const QString &folder, const NewOperator &who, const KdfCost &cost) {
        const auto created = Vault::create(folder, who, cost, clock);
        REQUIRE_FALSE(created.has_value());
        return created.error().code;
    };
    const AVault a;
    const QByteArray before = contentOf(keyFilePath(a.path()));
    CHECK(codeOf(a.path(), anna(), cheap) == ErrorCode::Conflict);
    CHECK(contentOf(keyFilePath(a.path())) == before);

    const Folder folder;
    NewOperator weak = anna();
    weak.passphrase = phrase("fjorton tecken");
    CHECK(codeOf(folder.path(), weak, cheap) == ErrorCode::Invalid);
    weak = anna();
    weak.userId = QStringLiteral("  ");
    CHECK(codeOf(folder.path(), weak, cheap) == ErrorCode::Invalid);
    CHECK(codeOf(folder.path(), anna(), KdfCost{3, cheap.memory / 2}) == ErrorCode::Invalid);
    CHECK_FALSE(Vault::exists(folder.path()));
    CHECK(QDir{folder.path()}.isEmpty());
#ifdef Q_OS_UNIX
    REQUIRE(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    CHECK(codeOf(folder.path(), anna(), cheap) == ErrorCode::Exposed);
#endif
}

TEST_CASE("A vault that has become readable to others is refused until repaired", "[vault]")
{
#ifdef Q_OS_UNIX
    const AVault a;
    REQUIRE(QFile::setPermissions(keyFilePath(a.path()),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    CHECK(a.refusal(anna()) == ErrorCode::Exposed);
    REQUIRE(makePrivate(a.path()).has_value());
    CHECK(a.unlock(anna()).has_value());
#endif
}

TEST_CASE("No name and no key stands in the vault's files", "[vault]")
{
    const AVault a;
    for (const QString &name : QDir{a.path()}.entryList(QDir::Files)) {
        const QByteArray content = contentOf(a.folder.file(name.toLatin1().constData()));
        CHECK_FALSE(content.toLower().contains("anna"));
        CHECK_FALSE(content.contains(a.vault().dbKey.view().toByteArray()));
        CHECK_FALSE(content.contains(a.vault().operatorSeed.view().toByteArray()));
    }
}
