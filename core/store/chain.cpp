#include "store/chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace jour::chain {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype refSize = idSize + 8;

QByteArray blake2b(const QByteArray &first, const QByteArray &second)
{
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    hash.addData(first);
    hash.addData(second);
    return hash.result();
}

template<typename... Bodies>
bool isAny(const EventBody &body)
{
    return (std::holds_alternative<Bodies>(body) || ...);
}

} // namespace

QByteArray genesis()
{
    return QByteArray(32, '\0');
}

QByteArray digestOf(const QByteArray &salt, const QByteArray &body)
{
    return blake2b(salt, body);
}

QByteArray hashOf(const QByteArray &prev, const Event &event)
{
    return blake2b(prev, headerBytes(event));
}

QByteArray packed(const std::vector<EventRef> &refs)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(refs.size()) * refSize);
    for (const EventRef &ref : refs) {
        const quint64 number = qToBigEndian(static_cast<quint64>(ref.originSeq));
        bytes += ref.origin.raw();
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    return bytes;
}

std::vector<EventRef> unpacked(const QByteArray &bytes)
{
    std::vector<EventRef> refs;
    for (qsizetype at = 0; at + refSize <= bytes.size(); at += refSize)
        refs.push_back({OriginId::fromRaw(bytes.mid(at, idSize)),
                        static_cast<qint64>(qFromBigEndian<quint64>(bytes.constData() + at + idSize))});
    return refs;
}

bool mayBeUnsigned(const EventBody &body)
{
    if (const auto *moved = std::get_if<events::RunMoved>(&body))
        return moved->byEngine;
    if (const auto *opened = std::get_if<events::SessionOpened>(&body))
        return opened->byRecoveryKey;
    return isAny<events::TimerArmed, events::TimerChanged, events::TimerEnded, events::WatchGapFound,
                 events::SessionEnded>(body);
}

} // namespace jour::chain
