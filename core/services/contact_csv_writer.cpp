#include "domain/contacts/stand_in_area.h"
#include "exchange/csv.h"
#include "services/contact_csv.h"
#include "services/contact_people.h"

#include <algorithm>

namespace jour {

namespace {

/// At least so many groups of columns for ways to call, so that there is room to fill in.
constexpr std::size_t fewestChannels = 2;

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString{};
}

/// What there is room for in the table.
struct Shape
{
    std::size_t channels = fewestChannels;
    bool dates = false; ///< of the channels
};

bool isDated(const Channel &channel)
{
    return channel.validFrom || channel.validTo || channel.notUntil || channel.verifiedOn ||
           !channel.verifiedBy.isEmpty();
}

Shape shapeOf(const std::vector<ContactPoint> &points)
{
    Shape shape;
    for (const ContactPoint &point : points) {
        shape.channels = std::max(shape.channels, point.channels.size());
        shape.dates = shape.dates || std::ranges::any_of(point.channels, isDated);
    }
    return shape;
}

QStringList headerFor(const Shape &shape)
{
    QStringList parts{QStringLiteral("kontaktväg"), QStringLiteral("nummer"), QStringLiteral("upplysning")};
    if (shape.dates)
        parts << QStringLiteral("gäller från") << QStringLiteral("gäller till")
              << QStringLiteral("används ej före") << QStringLiteral("nummer verifierat")
              << QStringLiteral("nummer verifierat av");
    QStringList cells{QStringLiteral("kommun"), QStringLiteral("funktion"), QStringLiteral("namn")};
    for (std::size_t i = 1; i <= shape.channels; ++i)
        for (const QString &part : parts)
            cells << QStringLiteral("%1 %2").arg(part).arg(i);
    return cells << QStringLiteral("tider") << QStringLiteral("bemannad") << QStringLiteral("prioritet")
                 << QStringLiteral("svarar även för") << QStringLiteral("reserv för")
                 << QStringLiteral("reserv") << QStringLiteral("verifierad")
                 << QStringLiteral("verifierad av") << QStringLiteral("anmärkning") << QStringLiteral("id");
}

QString placeOf(const QString &code, const ReferenceData &reference)
{
    if (code == personPlace)
        return personWord;
    const auto municipality = reference.municipalities.find(code);
    return municipality ? municipality->name : code;
}

QString areaOf(const QString &code, const ReferenceData &reference)
{
    for (const StandInArea &area : standInAreas(reference.municipalities))
        if (area.code == code)
            return area.name.isEmpty() ? everyWord : area.name;
    return placeOf(code, reference);
}

QStringList cellsOf(const Channel &channel, const Shape &shape, const ReferenceData &reference)
{
    const QString word = channel.kind.isEmpty()
                             ? QString{}
                             : reference.classifications.item(QStringLiteral("channels"), channel.kind).sv;
    QStringList cells{word, channel.value, channel.remark};
    if (shape.dates)
        cells << dayText(channel.validFrom) << dayText(channel.validTo) << dayText(channel.notUntil)
              << dayText(channel.verifiedOn) << channel.verifiedBy;
    return cells;
}

QStringList cellsOf(const ContactPoint &point, const Shape &shape, const ReferenceData &reference)
{
    QStringList cells{placeOf(point.municipality, reference), point.function, point.name};
    for (std::size_t i = 0; i < shape.channels; ++i)
        cells << cellsOf(i < point.channels.size() ? point.channels[i] : Channel{}, shape, reference);
    QStringList serves;
    for (const QString &code : point.serves)
        serves << placeOf(code, reference);
    QStringList standsIn;
    for (const QString &code : point.standsInFor)
        standsIn << areaOf(code, reference);
    return cells << writeHours(point.hours) << writeHours(point.covered) << QString::number(point.priority)
                 << serves.join(QStringLiteral(", ")) << standsIn.join(QStringLiteral(", "))
                 << (point.fallback.isNull() ? QString{} : point.fallback.hex()) << dayText(point.verifiedOn)
                 << point.verifiedBy << point.remark << point.id.hex();
}

} // namespace

QByteArray writeContactTable(const std::vector<ContactPoint> &contacts, const ReferenceData &reference,
                             const std::vector<DutyPerson> &persons)
{
    std::vector<ContactPoint> points = contacts;
    std::ranges::transform(persons, std::back_inserter(points), asPoint);
    const Shape shape = shapeOf(points);
    QString text = csvLine(headerFor(shape));
    for (const ContactPoint &point : points)
        text += csvLine(cellsOf(point, shape, reference));
    return QByteArray{"\xEF\xBB\xBF"} + text.toUtf8();
}

} // namespace jour
