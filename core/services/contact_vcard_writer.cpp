#include "services/contact_csv.h"
#include "services/contact_vcard.h"

#include <QUuid>

namespace jour {

namespace {

struct Shape
{
    std::optional<VCardReach::Kind> kind; ///< none: vCard has no property for it
    QStringList types;
};

Shape shapeOf(const QString &channelKind, VCardVersion version)
{
    using Kind = VCardReach::Kind;
    const QString voice = QStringLiteral("voice");
    const QString work = QStringLiteral("work");
    if (channelKind == QLatin1String{"phone"} || channelKind == QLatin1String{"switchboard"})
        return {Kind::Phone, {work, voice}};
    if (channelKind == QLatin1String{"mobile"})
        return {Kind::Phone, {QStringLiteral("cell"), voice}};
    if (channelKind == QLatin1String{"text"})
        return {Kind::Phone,
                {QStringLiteral("cell"),
                 version == VCardVersion::V4 ? QStringLiteral("text") : QStringLiteral("msg")}};
    if (channelKind == QLatin1String{"email"} || channelKind == QLatin1String{"secureEmail"})
        return {Kind::Email, {version == VCardVersion::V4 ? work : QStringLiteral("internet")}};
    return {};
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString{};
}

class CardWriter
{
public:
    CardWriter(const ReferenceData &reference, VCardVersion version)
        : m_reference{reference}, m_version{version}
    {
    }

    VCard cardOf(const DutyPerson &person)
    {
        m_card = {};
        m_card.uid = QUuid::fromRfc4122(person.id.raw()).toString(QUuid::WithoutBraces);
        m_card.kind = QStringLiteral("individual");
        m_card.formattedName = person.name;
        m_card.title = person.post;
        m_card.note = person.remark;
        add(card_property::person, person.id.hex());
        addAll(person.channels);
        return m_card;
    }

    VCard cardOf(const ContactPoint &point)
    {
        m_card = {};
        m_card.uid = QUuid::fromRfc4122(point.id.raw()).toString(QUuid::WithoutBraces);
        m_card.kind = QStringLiteral("org");
        m_card.formattedName = point.name;
        if (const auto municipality = m_reference.municipalities.find(point.municipality))
            m_card.organisation << municipality->name;
        m_card.title = m_reference.classifications.item(QStringLiteral("functions"), point.function).sv;
        m_card.note = point.remark;
        add(card_property::municipality, point.municipality);
        add(card_property::function, point.function);
        add(card_property::hours, writeHours(point.hours));
        add(card_property::covered, writeHours(point.covered));
        add(card_property::serves, QStringList{point.serves.begin(), point.serves.end()}.join(u','));
        add(card_property::standsInFor,
            QStringList{point.standsInFor.begin(), point.standsInFor.end()}.join(u','));
        if (!point.fallback.isNull())
            add(card_property::fallback, point.fallback.hex());
        if (point.priority != 0)
            add(card_property::priority, QString::number(point.priority));
        add(card_property::verifiedOn, dayText(point.verifiedOn));
        add(card_property::verifiedBy, point.verifiedBy);
        addAll(point.channels);
        return m_card;
    }

private:
    void addAll(const std::vector<Channel> &channels)
    {
        int number = 0;
        for (const Channel &channel : channels)
            add(channel, QStringLiteral("item%1").arg(++number));
    }

    void add(const QString &name, const QString &value, const QString &group = {})
    {
        if (!value.isEmpty())
            m_card.extras.push_back({.name = name, .value = value, .group = group});
    }

    void add(const Channel &channel, const QString &group)
    {
        const Shape shape = shapeOf(channel.kind, m_version);
        // An empty number is none to another program.
        if (shape.kind && !channel.value.isEmpty())
            m_card.reaches.push_back({.kind = *shape.kind,
                                      .value = channel.value,
                                      .types = shape.types,
                                      .label = labelOf(channel),
                                      .group = group});
        else
            add(card_property::address, channel.value, group);
        add(card_property::channel, channel.kind, group);
        add(card_property::channelRemark, channel.remark, group);
        add(card_property::channelFrom, dayText(channel.validFrom), group);
        add(card_property::channelTo, dayText(channel.validTo), group);
        add(card_property::channelNotUntil, dayText(channel.notUntil), group);
        add(card_property::verifiedOn, dayText(channel.verifiedOn), group);
        add(card_property::verifiedBy, channel.verifiedBy, group);
    }

    /// What another program may show beside the number.
    [[nodiscard]] QString labelOf(const Channel &channel) const
    {
        const QString word = m_reference.classifications.item(QStringLiteral("channels"), channel.kind).sv;
        return channel.remark.isEmpty() ? word : QString{word + QStringLiteral(": ") + channel.remark};
    }

    const ReferenceData &m_reference;
    VCardVersion m_version;
    VCard m_card;
};

} // namespace

QByteArray writeContactCards(const std::vector<ContactPoint> &points, const ReferenceData &reference,
                             VCardVersion version, const std::vector<DutyPerson> &persons)
{
    std::vector<VCard> cards;
    CardWriter writer{reference, version};
    for (const ContactPoint &point : points)
        cards.push_back(writer.cardOf(point));
    for (const DutyPerson &person : persons)
        cards.push_back(writer.cardOf(person));
    return writeVCards(cards, version);
}

} // namespace jour
