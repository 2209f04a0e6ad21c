#include "sql/connection.h"
#include "vault_desk.h"

#include <memory>

using namespace jour;
using namespace jour::test;

namespace {

const QString freshPhrase = QStringLiteral("sju grodor dansar kring stugan");

} // namespace

TEST_CASE("After a change of passphrase the new one opens the vault and the old does not", "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    REQUIRE(v.asked(access, [&] {
        access.changeOwnPassphrase(VaultDesk::proof(), passphraseBytes(freshPhrase));
        CHECK(access.isBusy());
    }));
    CHECK_FALSE(access.isBusy());
    CHECK(v.unlock(annaUser, freshPhrase));
    CHECK(v.unlock(annaUser, annaPhrase).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("Who is added can unlock and is in the list", "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    REQUIRE(v.addBosse(access));
    const auto opened = v.unlock(bosseUser, bossePhrase);
    REQUIRE(opened);
    const Operator bosse = v.named(QStringLiteral("Bo Ek"));
    CHECK(bosse.id == opened->pseudonym);
    CHECK(bosse.publicKey == publicKeyOf(opened->operatorSeed));
    CHECK(v.addBosse(access).error().code == ErrorCode::Conflict);
}

TEST_CASE("A revoked operator is shut out; what they wrote stays and stays sound", "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    REQUIRE(v.addBosse(access));
    const Operator bosse = v.named(QStringLiteral("Bo Ek"));
    v.store->setSigner(*v.unlock(bosseUser, bossePhrase));
    REQUIRE(v.commit(bosse.id, events::SettingChanged{QStringLiteral("x"), {}, 1, {}}));
    v.store->setSigner(v.created->vault);
    const qint64 before = v.events();

    const QString reason = QStringLiteral("Slutade 23 november");
    const auto gone = v.asked(access, [&] { access.revoke(VaultDesk::proof(), bosse.id, reason); });
    REQUIRE(gone);
    CHECK_FALSE(v.unlock(bosseUser, bossePhrase));
    CHECK_FALSE(v.named(QStringLiteral("Bo Ek")).active);
    CHECK(v.events() == before + 1);
    const auto check = Operators{*v.desk}.verifyJournal();
    REQUIRE(check);
    CHECK_FALSE(check->faultySeq);
    CHECK(check->events == before + 1);
}

TEST_CASE("Only one's own passphrase proves anything", "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    REQUIRE(v.addBosse(access));
    const qint64 before = v.events();
    const auto wrong = v.asked(access, [&] {
        access.changeOwnPassphrase(VaultDesk::proof(annaUser, bossePhrase), passphraseBytes(freshPhrase));
    });
    CHECK(wrong.error().code == ErrorCode::WrongPassphrase);
    const auto another = v.asked(access, [&] {
        access.add(VaultDesk::proof(bosseUser, bossePhrase),
                   VaultDesk::slotOf(QStringLiteral("cia"), freshPhrase), anOperator());
    });
    CHECK(another.error() == Error{ErrorCode::NotAllowed, QStringLiteral("proof")});
    CHECK(v.events() == before);
    CHECK_FALSE(v.unlock(QStringLiteral("cia"), freshPhrase));
}

TEST_CASE("One manager is always left", "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    const Error lastManager{ErrorCode::Conflict, QStringLiteral("lastManager")};
    Operator anna = v.anna;
    anna.role = Role::Operator;
    const QString reason = QStringLiteral("Byter tjänst");
    CHECK(Operators{*v.desk}.change(anna, reason).error() == lastManager);
    CHECK(v.asked(access, [&] { access.revoke(VaultDesk::proof(), anna.id, reason); }).error() ==
          lastManager);

    REQUIRE(v.addBosse(access, Role::Manager));
    CHECK(Operators{*v.desk}.change(anna, {}).error().code == ErrorCode::Invalid);
    CHECK(Operators{*v.desk}.change(anna, reason));
}

TEST_CASE("An operator may change the own passphrase and nobody's place", "[operators]")
{
    VaultDesk v{Role::Operator};
    OperatorAccess access{*v.desk, v.folder, v.cost};
    CHECK(v.addBosse(access).error().code == ErrorCode::NotAllowed);
    const auto gone =
        v.asked(access, [&] { access.revoke(VaultDesk::proof(), v.anna.id, QStringLiteral("skäl")); });
    CHECK(gone.error().code == ErrorCode::NotAllowed);
    CHECK(Operators{*v.desk}.change(v.anna, QStringLiteral("skäl")).error().code == ErrorCode::NotAllowed);
    CHECK(v.asked(access,
                  [&] { access.changeOwnPassphrase(VaultDesk::proof(), passphraseBytes(freshPhrase)); }));
}

TEST_CASE("What is under way when the desk locks is still journaled", "[operators][lock]")
{
    VaultDesk v;
    auto access = std::make_unique<OperatorAccess>(*v.desk, v.folder, v.cost);
    access->add(VaultDesk::proof(), VaultDesk::slotOf(bosseUser, bossePhrase),
                anOperator(QStringLiteral("Bo Ek"), QStringLiteral("BE")));
    access.reset();
    CHECK(v.unlock(bosseUser, bossePhrase));
    CHECK(v.named(QStringLiteral("Bo Ek")).active);
}

TEST_CASE("A key of somebody whom the journal does not know is told of, and goes at the next addition",
          "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    // As when the power goes between the key file and the journal.
    const auto cutOff = Vault::addOperator(v.folder, Proof{VaultDesk::proof()},
                                           VaultDesk::slotOf(bosseUser, freshPhrase), v.cost, v.clock);
    REQUIRE(cutOff);
    const auto strays = [&] { return strayKeys(v.unlock(annaUser, annaPhrase)->slots, v.operators()); };
    CHECK(strays() == std::vector{cutOff->pseudonym});
    REQUIRE(v.addBosse(access)); // under the same user id
    CHECK(strays().empty());
    CHECK_FALSE(v.unlock(bosseUser, freshPhrase));
    CHECK(v.unlock(bosseUser, bossePhrase));
}

TEST_CASE("While the operators cannot be read nobody is taken for a stranger and loses the key",
          "[operators]")
{
    VaultDesk v;
    OperatorAccess access{*v.desk, v.folder, v.cost};
    REQUIRE(v.addBosse(access));
    v.store->connection().execute("ALTER TABLE operators RENAME TO elsewhere");
    const auto refused = v.asked(access, [&] {
        access.add(VaultDesk::proof(), VaultDesk::slotOf(QStringLiteral("cia"), freshPhrase), anOperator());
    });
    CHECK_FALSE(refused);
    CHECK(v.unlock(annaUser, annaPhrase));
    CHECK(v.unlock(bosseUser, bossePhrase));
}
