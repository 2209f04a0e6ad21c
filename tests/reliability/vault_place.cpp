#include "vault_place.h"

#include "sql/connection.h"
#include "sql/integrity.h"
#include "store/drafts.h"
#include "store/journal.h"
#include "vault/passphrase.h"
#include "vault/signature.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace jour::test {

namespace {

/// In memory where there is such a place: what these tests look at is what was written, not where.
QString placeForVaults()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo place{memory};
    return (place.isDir() && place.isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/jour-vault-XXXXXX");
}

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error{"error " + std::to_string(static_cast<int>(result.error().code)) + ' ' +
                                 result.error().detail.toStdString()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

QString VaultPlace::userId()
{
    return QStringLiteral("anna.nilsson");
}

QString VaultPlace::phrase()
{
    return QStringLiteral("korall vindspel tratt ekorre mossa");
}

VaultPlace::VaultPlace() : m_place{placeForVaults()}, m_folder{m_place.path() + QStringLiteral("/vault")}
{
    auto made = orThrow(Vault::create(m_folder,
                                      {.userId = userId(),
                                       .passphrase = passphraseBytes(phrase()),
                                       .role = 3,
                                       .pseudonym = {},
                                       .notAfter = {}},
                                      KdfCost::floor(), clock));
    keys = std::move(made.vault);
    recoveryKey = made.recoveryKey;
    author = anOperator();
    author.id = keys.pseudonym;
    author.publicKey = publicKeyOf(keys.operatorSeed);
    const auto store = orThrow(open());
    const std::vector<NewEvent> first{{std::nullopt, events::OperatorAdded{author}}};
    orThrow(store->commit(author.id, first));
}

Result<OpenedVault> VaultPlace::unlock() const
{
    return Vault::unlock(m_folder, userId(), passphraseBytes(phrase()), clock);
}

Result<std::unique_ptr<Store>> VaultPlace::open() const
{
    return open(m_folder);
}

Result<std::unique_ptr<Store>> VaultPlace::open(const QString &copy) const
{
    return Store::open(copy, keys, clock);
}

std::vector<NewEvent> aWholeCase()
{
    const CaseId id = CaseId::random();
    // The number only has to be one that no other case has.
    const QString number = QStringLiteral("ROC-2026-") + id.hex().left(12);
    return {{id, aCaseOpened(number)}, {id, aPersonAdded()}, {id, aNote()}};
}

QString faultAfter(Store &store, qint64 before, qint64 acknowledged)
{
    const auto last = store.journal().lastSeq();
    if (!last)
        return QStringLiteral("unreadable");
    if (*last < acknowledged)
        return QStringLiteral("behind: %1 of %2").arg(*last).arg(acknowledged);
    if ((*last - before) % eventsOfACase != 0)
        return QStringLiteral("half a commit");
    const auto fault = store.journal().verify();
    if (!fault || fault->has_value())
        return QStringLiteral("chain");
    if (!sql::checked(store.connection(), sql::Depth::Full).isSound())
        return QStringLiteral("damage");
    return {};
}

void keepDraft(Store &store, const OperatorId &author, qint64 reached)
{
    // Pages of text, so that it does not fit where the last one was.
    const QByteArray text = QByteArray::number(reached) + QByteArray(3000 + 40 * (reached % 50), ' ');
    orThrow(Drafts{store.connection()}.keep({.id = DraftId::fromHex(QStringLiteral("d1").repeated(16)),
                                             .kind = QStringLiteral("note"),
                                             .caseRef = {},
                                             .author = author,
                                             .body = text,
                                             .startedAt = night,
                                             .changedAt = night}));
}

qint64 draftIn(Store &store)
{
    const auto drafts = Drafts{store.connection()}.all();
    return drafts && drafts->size() == 1 ? drafts->front().body.trimmed().toLongLong() : -1;
}

Files filesOf(const QString &folder)
{
    Files files;
    for (const QString &name : QDir{folder}.entryList(QDir::Files | QDir::Hidden)) {
        QFile file{folder + QLatin1Char('/') + name};
        if (file.open(QIODevice::ReadOnly))
            files.insert(name.toUtf8(), file.readAll());
    }
    return files;
}

void putFiles(const QString &folder, const Files &files)
{
    orThrow(prepareVaultFolder(folder));
    for (const QString &name : QDir{folder}.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder + QLatin1Char('/') + name);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file{folder + QLatin1Char('/') + QString::fromUtf8(it.key())};
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(*it) != it->size())
            throw std::runtime_error{"cannot write a file"};
    }
}

} // namespace jour::test
