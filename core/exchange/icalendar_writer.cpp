#include "exchange/content_lines.h"
#include "exchange/icalendar.h"

#include <QSet>

namespace jour {

namespace {

QString utcText(Instant t)
{
    return toQDateTime(t).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

class Writer
{
public:
    explicit Writer(const QTimeZone &zone) : m_zone{zone} {}

    void line(const QString &content) { file += foldedLine(content); }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            line(QLatin1String{name} + QLatin1Char(':') + escapedText(value));
    }

    void event(const CalendarSpan &span, Instant stamp)
    {
        line(QStringLiteral("BEGIN:VEVENT"));
        line(QStringLiteral("UID:") + escapedText(uidOf(span)));
        line(QStringLiteral("DTSTAMP:") + utcText(stamp));
        moment("DTSTART", span.from, span.allDay);
        moment("DTEND", span.to, span.allDay);
        text("SUMMARY", span.summary);
        text("DESCRIPTION", span.description);
        text("LOCATION", span.location);
        text("CONTACT", span.contact);
        party("ORGANIZER", span.organizer);
        for (const QString &attendee : span.attendees)
            party("ATTENDEE", attendee);
        for (const CalendarExtra &extra : span.extras)
            line(extra.name + QLatin1Char(':') + escapedText(extra.value));
        line(QStringLiteral("END:VEVENT"));
    }

    QByteArray file;

private:
    void moment(const char *name, Instant at, bool day)
    {
        const QString date = localDate(at, m_zone).toString(QStringLiteral("yyyyMMdd"));
        line(QLatin1String{name} + (day ? QString{QStringLiteral(";VALUE=DATE:") + date}
                                        : QString{QLatin1Char(':') + utcText(at)}));
    }

    /// Somebody known by a name needs an address to stand in a calendar; this one says that there is none.
    void party(const char *name, const QString &who)
    {
        if (who.isEmpty())
            return;
        const bool mail = who.contains(QLatin1Char('@')) && !who.contains(QLatin1Char(' '));
        line(QLatin1String{name} + QStringLiteral(";CN=") + parameterText(who) +
             (mail ? QString{QStringLiteral(":mailto:") + who} : QStringLiteral(":invalid:nomail")));
    }

    QString uidOf(const CalendarSpan &span)
    {
        QString uid = span.uid;
        if (m_uids.contains(uid))
            uid += QLatin1Char('-') + utcText(span.from);
        m_uids.insert(uid);
        return uid;
    }

    QTimeZone m_zone;
    QSet<QString> m_uids;
};

} // namespace

QByteArray writeCalendar(const QString &name, const std::vector<CalendarSpan> &spans, Instant stamp,
                         const QTimeZone &zone)
{
    Writer writer{zone};
    writer.line(QStringLiteral("BEGIN:VCALENDAR"));
    writer.line(QStringLiteral("VERSION:2.0"));
    writer.line(QStringLiteral("PRODID:-//Jourbord//EN"));
    writer.text("X-WR-CALNAME", name);
    for (const CalendarSpan &span : spans)
        writer.event(span, stamp);
    writer.line(QStringLiteral("END:VCALENDAR"));
    return writer.file;
}

} // namespace jour
