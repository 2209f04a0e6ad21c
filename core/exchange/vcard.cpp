#include "exchange/vcard.h"

#include "exchange/content_lines.h"
#include "exchange/decoded_text.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace jour {

namespace {

/// Apple writes its own labels in brackets: "_$!<HomePage>!$_".
QString plainLabel(QString label)
{
    if (label.startsWith(QLatin1String{"_$!<"}) && label.endsWith(QLatin1String{">!$_"}))
        label = label.mid(4, label.size() - 8);
    return label;
}

/// "tel:+46-8-465;ext=12" → "+46-8-465 ext 12"
QString fromUri(const QString &value)
{
    if (value.startsWith(QLatin1String{"mailto:"}, Qt::CaseInsensitive))
        return QUrl::fromPercentEncoding(value.mid(7).toUtf8());
    if (!value.startsWith(QLatin1String{"tel:"}, Qt::CaseInsensitive))
        return value;
    const QStringList parts = QUrl::fromPercentEncoding(value.mid(4).toUtf8()).split(QLatin1Char(';'));
    QString number = parts.front();
    for (const QString &part : parts)
        if (part.startsWith(QLatin1String{"ext="}, Qt::CaseInsensitive))
            number += QStringLiteral(" ext ") + part.mid(4);
    return number;
}

/// What is written for machines alone, and so is not missed.
bool isMachinery(const QString &name)
{
    static const QStringList names{
        QStringLiteral("PRODID"),       QStringLiteral("VERSION"), QStringLiteral("PROFILE"),
        QStringLiteral("NAME"),         QStringLiteral("SOURCE"),  QStringLiteral("MAILER"),
        QStringLiteral("CLIENTPIDMAP"), QStringLiteral("XML"),     QStringLiteral("SORT-STRING"),
        QStringLiteral("CLASS"),        QStringLiteral("LANG"),    QStringLiteral("TZ")};
    return names.contains(name);
}

class Reader
{
public:
    void take(const ContentLine &line)
    {
        if (line.name == QLatin1String{"BEGIN"} && isCardWord(line))
            begin(line);
        else if (m_depth == 0)
            outside(line);
        else if (line.name == QLatin1String{"END"} && isCardWord(line))
            end();
        else if (m_depth == 1)
            property(line);
    }

    VCardRead finish()
    {
        if (m_depth > 0)
            fault(VCardFault::Kind::NoEnd, m_card.line, m_card.formattedName);
        else if (m_read.cards.empty() && !m_begun)
            m_read.faults.insert(m_read.faults.begin(), {VCardFault::Kind::NoCard, 1, {}});
        return std::move(m_read);
    }

private:
    [[nodiscard]] static bool isCardWord(const ContentLine &line)
    {
        return line.value.trimmed().toUpper() == "VCARD";
    }

    void fault(VCardFault::Kind kind, int line, const QString &value)
    {
        m_read.faults.push_back({kind, line, value.left(80)});
        m_sound = m_sound && kind == VCardFault::Kind::OutsideCard;
    }

    void begin(const ContentLine &line)
    {
        m_begun = true;
        m_outside = false;
        // A card within a card is somebody's assistant (2.1: AGENT).
        if (m_depth++ > 0)
            return;
        m_card = {};
        m_card.line = line.line;
        m_sound = true;
        m_escapes = true;
        m_labels.clear();
    }

    /// Told once, however much of it there is.
    void outside(const ContentLine &line)
    {
        if (!std::exchange(m_outside, true))
            fault(VCardFault::Kind::OutsideCard, line.line, decodedText(line.value).value_or(QString{}));
    }

    void end()
    {
        if (--m_depth > 0)
            return;
        for (VCardReach &reach : m_card.reaches)
            if (!reach.group.isEmpty() && reach.label.isEmpty())
                reach.label = m_labels.value(reach.group);
        m_card.leftOut.removeDuplicates();
        if (m_card.uid.startsWith(QLatin1String{"urn:uuid:"}, Qt::CaseInsensitive))
            m_card.uid.remove(0, 9);
        if (m_sound)
            m_read.cards.push_back(std::move(m_card));
    }

    void property(const ContentLine &line)
    {
        if (line.name.isEmpty()) {
            fault(VCardFault::Kind::BadLine, line.line, decodedText(line.value).value_or(QString{}));
            return;
        }
        if (line.name == QLatin1String{"VERSION"})
            version(line);
        if (isMachinery(line.name))
            return;
        if (!isCarried(line.name)) {
            m_card.leftOut << line.name;
            return;
        }
        const auto text = decodedValue(line);
        if (!text)
            fault(VCardFault::Kind::BadEncoding, line.line, line.parameter("CHARSET").join(QLatin1Char(',')));
        else if (line.name.startsWith(QLatin1String{"X-"}))
            extra(line, *text);
        else
            carried(line, *text);
    }

    void version(const ContentLine &line)
    {
        const QByteArray said = line.value.trimmed();
        m_escapes = said != "2.1";
        if (said != "2.1" && said != "3.0" && said != "4.0")
            fault(VCardFault::Kind::UnknownVersion, line.line, QString::fromLatin1(said));
    }

    [[nodiscard]] static bool isCarried(const QString &name)
    {
        static const QStringList names{
            QStringLiteral("FN"),         QStringLiteral("N"),    QStringLiteral("ORG"),
            QStringLiteral("TITLE"),      QStringLiteral("ROLE"), QStringLiteral("NOTE"),
            QStringLiteral("CATEGORIES"), QStringLiteral("REV"),  QStringLiteral("UID"),
            QStringLiteral("KIND"),       QStringLiteral("TEL"),  QStringLiteral("EMAIL"),
            QStringLiteral("ADR")};
        return names.contains(name) || name.startsWith(QLatin1String{"X-"});
    }

    void carried(const ContentLine &line, const QString &text)
    {
        if (line.name == QLatin1String{"TEL"} || line.name == QLatin1String{"EMAIL"})
            reach(line, text);
        else if (line.name == QLatin1String{"N"})
            first(m_card.name, parts(text, QLatin1Char(';')), line.name);
        else if (line.name == QLatin1String{"ORG"})
            first(m_card.organisation, parts(text, QLatin1Char(';')), line.name);
        else if (line.name == QLatin1String{"CATEGORIES"})
            m_card.categories << parts(text, QLatin1Char(','));
        else if (line.name == QLatin1String{"ADR"})
            place(parts(text, QLatin1Char(';')));
        else
            first(*m_texts.value(line.name), plain(text).trimmed(), line.name);
    }

    /// 2.1 escapes semicolons alone, but what writes it often escapes as later versions do.
    [[nodiscard]] QString plain(const QString &text) const
    {
        if (m_escapes)
            return unescapedText(text);
        QString unescaped = text;
        for (const char *one : {"\\;", "\\,", "\\:", "\\\\"})
            unescaped.replace(QLatin1String{one}, QString{QLatin1Char(one[1])});
        return unescaped;
    }

    [[nodiscard]] QStringList parts(const QString &text, QChar separator) const
    {
        QStringList plainParts;
        const auto escapedParts = splitEscaped(text, separator);
        for (const QString &part : escapedParts)
            plainParts << plain(part).trimmed();
        while (!plainParts.isEmpty() && plainParts.back().isEmpty())
            plainParts.removeLast();
        return plainParts;
    }

    /// The first of several wins; that there were more is told.
    template<typename T>
    void first(T &member, const T &value, const QString &name)
    {
        if (value.isEmpty() || value == member)
            return;
        if (member.isEmpty())
            member = value;
        else
            m_card.leftOut << name;
    }

    void reach(const ContentLine &line, const QString &text)
    {
        VCardReach reach{.kind = line.name == QLatin1String{"TEL"} ? VCardReach::Kind::Phone
                                                                   : VCardReach::Kind::Email,
                         .value = fromUri(plain(text).trimmed()),
                         .group = line.group,
                         .line = line.line};
        const auto said = line.parameter("TYPE") + line.parameter("");
        for (const QString &list : said)
            for (const QString &type : list.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!reach.types.contains(type.trimmed()))
                    reach.types << type.trimmed();
        if (line.isQuotedPrintable())
            reach.types.removeAll(QStringLiteral("quoted-printable"));
        if (const QStringList pref = line.parameter("PREF"); !pref.isEmpty())
            reach.preference = std::clamp(pref.front().toInt(), 0, 100);
        if (reach.types.removeAll(QStringLiteral("pref")) > 0 && reach.preference == 0)
            reach.preference = 1;
        if (!reach.value.isEmpty())
            m_card.reaches.push_back(reach);
    }

    void place(QStringList fields)
    {
        if (fields.isEmpty())
            return;
        fields.resize(7);
        m_card.places.push_back({fields[2], fields[3], fields[4], fields[5], fields[6]});
    }

    void extra(const ContentLine &line, const QString &text)
    {
        const QString value = plain(text).trimmed();
        if (line.name == QLatin1String{"X-ABLABEL"} && !line.group.isEmpty())
            m_labels.insert(line.group, plainLabel(value));
        else
            m_card.extras.push_back({line.name, value, line.group, line.line});
    }

    VCardRead m_read;
    VCard m_card;
    QHash<QString, QString> m_labels; ///< by group
    const QHash<QString, QString *> m_texts{
        {QStringLiteral("FN"), &m_card.formattedName}, {QStringLiteral("TITLE"), &m_card.title},
        {QStringLiteral("ROLE"), &m_card.role},        {QStringLiteral("NOTE"), &m_card.note},
        {QStringLiteral("REV"), &m_card.revised},      {QStringLiteral("KIND"), &m_card.kind},
        {QStringLiteral("UID"), &m_card.uid}};
    int m_depth = 0;
    bool m_begun = false;
    bool m_outside = false; ///< and that has been told
    bool m_sound = true;
    bool m_escapes = true;
};

} // namespace

VCardRead readVCards(const QByteArray &bytes)
{
    const auto lines = readContentLines(bytes);
    if (!lines)
        return {{}, {{VCardFault::Kind::NotText, 0, {}}}};
    Reader reader;
    for (const ContentLine &line : *lines)
        reader.take(line);
    return reader.finish();
}

bool looksLikeVCards(const QByteArray &bytes)
{
    const auto text = decodedText(bytes.left(4096));
    return text && text->contains(QLatin1String{"BEGIN:VCARD"}, Qt::CaseInsensitive);
}

} // namespace jour
