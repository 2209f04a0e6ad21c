#include "base/id.h"

#include <QUuid>

#include <algorithm>

namespace jour {

IdBytes randomIdBytes()
{
    // QUuid draws from the system's generator; 122 of the 128 bits are random.
    return *idBytesFromRaw(QUuid::createUuid().toRfc4122());
}

QString toHex(const IdBytes &bytes)
{
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()),
                                                       static_cast<qsizetype>(bytes.size()))
                                   .toHex());
}

std::optional<IdBytes> idBytesFromHex(const QString &hex)
{
    if (hex.size() != 32)
        return std::nullopt;
    return idBytesFromRaw(QByteArray::fromHex(hex.toLatin1()));
}

std::optional<IdBytes> idBytesFromRaw(const QByteArray &raw)
{
    IdBytes bytes{};
    if (raw.size() != static_cast<qsizetype>(bytes.size()))
        return std::nullopt;
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(bytes.data()));
    return bytes;
}

} // namespace jour
