#include "support/store.h"

#include "vault/digest.h"
#include "vault/signature.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>

#include <stdexcept>

namespace jour::test {

namespace {

/// In memory where the system has such a place: these tests make thousands of durable commits.
QString placeForStores()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo place{memory};
    return (place.isDir() && place.isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/jour-store-XXXXXX");
}

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error{"error " + std::to_string(static_cast<int>(result.error().code)) + " " +
                                 result.error().detail.toStdString()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

OpenedVault someKeys()
{
    OpenedVault vault;
    vault.dbKey = SecretBytes::random(32);
    vault.salt = randomBytes(16);
    vault.headKey = SecretBytes::random(32);
    vault.backupKey = SecretBytes::random(32);
    vault.operatorSeed = SecretBytes::random(signingSeedSize);
    vault.pseudonym = OperatorId::random();
    vault.role = 1;
    vault.generation = 1;
    vault.dbGeneration = 1;
    vault.storeUuid = randomBytes(16);
    return vault;
}

OpenedVault copyOf(const OpenedVault &vault)
{
    OpenedVault copy;
    copy.dbKey = vault.dbKey.clone();
    copy.salt = vault.salt;
    copy.headKey = vault.headKey.clone();
    copy.backupKey = vault.backupKey.clone();
    copy.operatorSeed = vault.operatorSeed.clone();
    copy.pseudonym = vault.pseudonym;
    copy.role = vault.role;
    copy.generation = vault.generation;
    copy.dbGeneration = vault.dbGeneration;
    copy.storeUuid = vault.storeUuid;
    return copy;
}

StoreFixture::StoreFixture() : m_place{placeForStores()}, m_folder{m_place.path() + QStringLiteral("/vault")}
{
    orThrow(prepareVaultFolder(m_folder));
    orThrow(startHead(m_folder, keys));
    author = anOperator();
    author.id = keys.pseudonym;
    author.publicKey = publicKeyOf(keys.operatorSeed);
    orThrow(open());
    commit(events::OperatorAdded{author});
}

Committed StoreFixture::commit(const EventBody &body)
{
    return commit(std::vector<NewEvent>{{std::nullopt, body}});
}

Committed StoreFixture::commit(const CaseId &caseRef, const EventBody &body)
{
    return commit(std::vector<NewEvent>{{caseRef, body}});
}

Committed StoreFixture::commit(const std::vector<NewEvent> &events)
{
    return orThrow(m_store->commit(author.id, events));
}

CaseId StoreFixture::openCase()
{
    const CaseId id = CaseId::random();
    const QString running = QString::number(++m_cases).rightJustified(4, QLatin1Char('0'));
    commit(id, aCaseOpened(QStringLiteral("ROC-2026-") + running));
    return id;
}

Result<> StoreFixture::open()
{
    auto opened = Store::open(m_folder, keys, clock);
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

void StoreFixture::reopen()
{
    close();
    orThrow(open());
}

} // namespace jour::test
