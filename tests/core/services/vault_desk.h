#pragma once

#include "services/operator_access.h"
#include "services/operators.h"
#include "services/vault_door.h"
#include "store/journal.h"
#include "support/builders.h"
#include "support/strings.h"
#include "vault/signature.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline const QString annaUser = QStringLiteral("anna.nilsson");
inline const QString annaPhrase = QStringLiteral("korall vindspel tratt ekorre mossa");
inline const QString bosseUser = QStringLiteral("bosse");
inline const QString bossePhrase = QStringLiteral("lykta smultron glaciär panna tofs");

/// A desk in a real vault with the cheapest key derivation; Anna, its first manager, sits at it.
struct VaultDesk
{
    explicit VaultDesk(Role role = Role::Manager)
    {
        REQUIRE(created);
        auto opened = Store::open(folder, created->vault, clock);
        REQUIRE(opened);
        store = std::move(*opened);
        anna = {created->vault.pseudonym,
                QStringLiteral("Anna Nilsson"),
                QStringLiteral("AN"),
                QStringLiteral("enhetschef"),
                Role::Manager,
                publicKeyOf(created->vault.operatorSeed),
                true};
        REQUIRE(commit(anna.id, events::OperatorAdded{anna}));
        Operator actor = anna;
        actor.role = role;
        auto tables = ReferenceData::load();
        REQUIRE(tables);
        reference = std::move(*tables);
        desk.emplace(*store, clock, reference, feed, actor);
    }

    [[nodiscard]] Result<Committed> commit(const OperatorId &author, const EventBody &body)
    {
        return store->commit(author, std::vector<NewEvent>{{std::nullopt, body}});
    }
    [[nodiscard]] static NewOperator slotOf(const QString &user, const QString &phrase)
    {
        return {.userId = user,
                .passphrase = passphraseBytes(phrase),
                .role = 0,
                .pseudonym = {},
                .notAfter = {}};
    }
    [[nodiscard]] static OperatorProof proof(const QString &user = annaUser,
                                             const QString &phrase = annaPhrase)
    {
        return {user, passphraseBytes(phrase)};
    }
    [[nodiscard]] Result<OpenedVault> unlock(const QString &user, const QString &phrase) const
    {
        return Vault::unlock(folder, user, passphraseBytes(phrase), clock);
    }
    [[nodiscard]] std::vector<Operator> operators() { return *Operators{*desk}.all(); }
    [[nodiscard]] Operator named(const QString &name)
    {
        const auto all = operators();
        const auto found = std::ranges::find(all, name, &Operator::name);
        return found == all.end() ? Operator{} : *found;
    }
    [[nodiscard]] qint64 events() { return *store->journal().lastSeq(); }

    /// Asks and waits for the answer.
    template<typename Ask>
    Result<> asked(OperatorAccess &access, Ask ask)
    {
        std::optional<Result<>> answer;
        QEventLoop loop;
        const auto stop = [&](const Result<> &result) {
            answer = result;
            loop.quit();
        };
        QObject here;
        QObject::connect(&access, &OperatorAccess::done, &here, [&] { stop({}); });
        QObject::connect(&access, &OperatorAccess::refused, &here,
                         [&](const Error &error) { stop(tl::make_unexpected(error)); });
        ask();
        if (!answer)
            loop.exec();
        return *answer;
    }
    /// Bosse gets a way in.
    Result<> addBosse(OperatorAccess &access, Role role = Role::Operator)
    {
        Operator bosse = anOperator(QStringLiteral("Bo Ek"), QStringLiteral("BE"));
        bosse.role = role;
        return asked(access, [&] { access.add(proof(), slotOf(bosseUser, bossePhrase), bosse); });
    }

    QTemporaryDir place;
    QString folder = QString{place.path() + QStringLiteral("/vault")};
    ManualClock clock{night};
    KdfCost cost = KdfCost::floor();
    Result<CreatedVault> created = Vault::create(folder, slotOf(annaUser, annaPhrase), cost, clock);
    ReferenceData reference;
    ChangeFeed feed;
    std::unique_ptr<Store> store;
    std::optional<Desk> desk;
    Operator anna;
};

} // namespace jour::test
