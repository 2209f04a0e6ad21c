#include "exchange/csv.h"
#include "services/contact_csv.h"

#include <algorithm>

namespace jour {

namespace {

/// At least so many groups of columns for ways to call, so that there is room to fill in.
constexpr std::size_t fewestChannels = 2;

QStringList headerFor(std::size_t channels)
{
    QStringList cells{QStringLiteral("kommun"), QStringLiteral("funktion"), QStringLiteral("namn")};
    for (std::size_t i = 1; i <= channels; ++i)
        for (const QString &part :
             {QStringLiteral("kontaktväg"), QStringLiteral("nummer"), QStringLiteral("upplysning")})
            cells << QStringLiteral("%1 %2").arg(part).arg(i);
    return cells << QStringLiteral("tider") << QStringLiteral("prioritet") << QStringLiteral("verifierad")
                 << QStringLiteral("verifierad av") << QStringLiteral("anmärkning") << QStringLiteral("id");
}

QStringList cellsOf(const ContactPoint &point, std::size_t channels, const ReferenceData &reference)
{
    const auto municipality = reference.municipalities.find(point.municipality);
    QStringList cells{municipality ? municipality->name : point.municipality, point.function, point.name};
    for (std::size_t i = 0; i < channels; ++i) {
        const Channel channel = i < point.channels.size() ? point.channels[i] : Channel{};
        const QString word =
            channel.kind.isEmpty()
                ? QString{}
                : reference.classifications.item(QStringLiteral("channels"), channel.kind).sv;
        cells << word << channel.value << channel.remark;
    }
    return cells << writeHours(point.hours) << QString::number(point.priority)
                 << (point.verifiedOn ? point.verifiedOn->toString(Qt::ISODate) : QString{})
                 << point.verifiedBy << point.remark << point.id.hex();
}

} // namespace

QByteArray writeContactTable(const std::vector<ContactPoint> &points, const ReferenceData &reference)
{
    std::size_t channels = fewestChannels;
    for (const ContactPoint &point : points)
        channels = std::max(channels, point.channels.size());
    QString text = csvLine(headerFor(channels));
    for (const ContactPoint &point : points)
        text += csvLine(cellsOf(point, channels, reference));
    return QByteArray{"\xEF\xBB\xBF"} + text.toUtf8();
}

} // namespace jour
