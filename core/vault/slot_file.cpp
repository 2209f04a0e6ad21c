#include "vault/slot_file.h"

#include "vault/durable_replace.h"
#include "vault/vault_folder.h"

#include <QFile>

namespace jour {

namespace {

constexpr qint64 longestKeyFile = keyHeaderSize + static_cast<qint64>(mostSlots) * slotSize;

QString damagedFilePath(const QString &folder)
{
    return keyFilePath(folder) + QStringLiteral(".damaged");
}

Result<KeyFile> readFrom(const QString &path)
{
    return wholeFile(path, longestKeyFile).and_then([](const QByteArray &bytes) {
        return decodedKeyFile(bytes);
    });
}

} // namespace

Result<KeyFile> readKeyFile(const QString &folder)
{
    return readFrom(keyFilePath(folder));
}

Result<KeyFile> readKeyFileCopy(const QString &folder)
{
    return readFrom(keyFileCopyPath(folder));
}

Result<> writeKeyFile(const QString &folder, const KeyFile &file)
{
    const QByteArray bytes = encoded(file);
    auto written = durableReplace(keyFileCopyPath(folder), bytes).and_then([&] {
        return durableReplace(keyFilePath(folder), bytes);
    });
    if (written)
        QFile::remove(damagedFilePath(folder)); // it may hold a slot that an old passphrase opens
    return written;
}

Result<> renewKeyFileCopy(const QString &folder, const KeyFile &file)
{
    if (readKeyFileCopy(folder) == file)
        return {};
    return durableReplace(keyFileCopyPath(folder), encoded(file));
}

Result<> restoreKeyFile(const QString &folder)
{
    const auto copy = readKeyFileCopy(folder);
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (const auto damaged = wholeFile(keyFilePath(folder), 16 * longestKeyFile)) {
        auto kept = durableReplace(damagedFilePath(folder), *damaged);
        if (!kept)
            return kept;
    }
    return durableReplace(keyFilePath(folder), encoded(*copy));
}

} // namespace jour
