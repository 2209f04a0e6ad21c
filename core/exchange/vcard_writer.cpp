#include "exchange/content_lines.h"
#include "exchange/vcard.h"

#include <QUuid>

namespace jour {

namespace {

QString joined(const QStringList &parts, QChar separator)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped << escapedText(part);
    return escaped.join(separator);
}

class Writer
{
public:
    explicit Writer(VCardVersion version) : m_version{version} {}

    QByteArray write(const VCard &card)
    {
        m_file.clear();
        line(QStringLiteral("BEGIN:VCARD"));
        line(isLatest() ? QStringLiteral("VERSION:4.0") : QStringLiteral("VERSION:3.0"));
        line(QStringLiteral("PRODID:-//Jourbord//EN"));
        const bool uuid = isLatest() && !QUuid::fromString(card.uid).isNull();
        text("UID", (uuid ? QStringLiteral("urn:uuid:") : QString{}) + card.uid);
        if (isLatest())
            text("KIND", card.kind);
        line(QStringLiteral("FN:") + escapedText(card.formattedName)); // every version wants one
        if (!card.name.isEmpty() || !isLatest())
            line(QStringLiteral("N:") + nameOf(card));
        text("ORG", joined(card.organisation, QLatin1Char(';')), true);
        text("TITLE", card.title);
        text("ROLE", card.role);
        text("CATEGORIES", joined(card.categories, QLatin1Char(',')), true);
        for (const VCardReach &reach : card.reaches)
            write(reach);
        for (const VCardPlace &place : card.places)
            line(QStringLiteral("ADR:") +
                 joined({{}, {}, place.street, place.locality, place.region, place.postalCode, place.country},
                        QLatin1Char(';')));
        text("NOTE", card.note);
        text("REV", card.revised);
        for (const VCardExtra &extra : card.extras)
            line(grouped(extra.group) + extra.name + QLatin1Char(':') + escapedText(extra.value));
        line(QStringLiteral("END:VCARD"));
        return m_file;
    }

private:
    [[nodiscard]] bool isLatest() const { return m_version == VCardVersion::V4; }
    [[nodiscard]] static QString grouped(const QString &group)
    {
        return group.isEmpty() ? QString{} : QString{group + QLatin1Char('.')};
    }

    /// 3.0 wants a name in parts. A function has none: it is all family name, as other programs write it.
    [[nodiscard]] static QString nameOf(const VCard &card)
    {
        QStringList parts = card.name.isEmpty() ? QStringList{card.formattedName} : card.name;
        parts.resize(5);
        return joined(parts, QLatin1Char(';'));
    }

    void line(const QString &content) { m_file += foldedLine(content); }

    void text(const char *name, const QString &value, bool isEscaped = false)
    {
        if (!value.isEmpty())
            line(QLatin1String{name} + QLatin1Char(':') + (isEscaped ? value : escapedText(value)));
    }

    void write(const VCardReach &reach)
    {
        QStringList types = reach.types;
        if (!isLatest() && reach.preference > 0)
            types << QStringLiteral("pref");
        QString head =
            grouped(reach.group) +
            (reach.kind == VCardReach::Kind::Phone ? QStringLiteral("TEL") : QStringLiteral("EMAIL"));
        for (const QString &type : types)
            head += QStringLiteral(";TYPE=") + parameterText(type);
        if (isLatest() && reach.preference > 0)
            head += QStringLiteral(";PREF=%1").arg(reach.preference);
        line(head + QLatin1Char(':') + escapedText(reach.value));
        if (!reach.label.isEmpty() && !reach.group.isEmpty())
            line(grouped(reach.group) + QStringLiteral("X-ABLabel:") + escapedText(reach.label));
    }

    VCardVersion m_version;
    QByteArray m_file;
};

} // namespace

QByteArray writeVCards(const std::vector<VCard> &cards, VCardVersion version)
{
    QByteArray file;
    Writer writer{version};
    for (const VCard &card : cards)
        file += writer.write(card);
    return file;
}

} // namespace jour
