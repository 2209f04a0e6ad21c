#include "domain/events/event.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace jour {

HybridTime nextTime(HybridTime last, Instant wall)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(wall.time_since_epoch()).count();
    return std::max(HybridTime{millis << 16}, HybridTime{last.value + 1});
}

QByteArray headerBytes(const Event &event)
{
    QByteArray bytes;
    QDataStream out{&bytes, QIODevice::WriteOnly};
    out.setVersion(QDataStream::Qt_6_0);
    out << quint32{1} << event.ref.origin.raw() << event.ref.originSeq << event.at.value << event.boot
        << qint64{event.mono.count()} << event.author.raw()
        << (event.caseRef ? event.caseRef->raw() : QByteArray{}) << event.type << qint32{event.version}
        << static_cast<quint32>(event.parents.size());
    for (const EventRef &parent : event.parents)
        out << parent.origin.raw() << parent.originSeq;
    out << static_cast<qint32>(event.encoding) << event.digest;
    return bytes;
}

} // namespace jour
