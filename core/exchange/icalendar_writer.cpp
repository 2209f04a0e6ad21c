#include "exchange/icalendar.h"

#include <QSet>

#include <libical/ical.h>
#include <memory>

namespace jour {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

struct FreeText
{
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

QString utcText(Instant t)
{
    return toQDateTime(t).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// Builds one calendar out of components of libical, which frees what was put into it.
class Writer
{
public:
    Writer(const QString &name, const QTimeZone &zone) : m_zone{zone}
    {
        put(m_calendar.get(), icalproperty_new_version("2.0"));
        put(m_calendar.get(), icalproperty_new_prodid("-//Jourbord//EN"));
        if (!name.isEmpty())
            put(m_calendar.get(), extraOf({QStringLiteral("X-WR-CALNAME"), name}));
    }

    void event(const CalendarSpan &span, Instant stamp)
    {
        icalcomponent *made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        put(made, icalproperty_new_uid(uidOf(span).toUtf8().constData()));
        put(made, moment(ICAL_DTSTAMP_PROPERTY, stamp, false));
        put(made, moment(ICAL_DTSTART_PROPERTY, span.from, span.allDay));
        put(made, moment(ICAL_DTEND_PROPERTY, span.to, span.allDay));
        text(made, icalproperty_new_summary, span.summary);
        text(made, icalproperty_new_description, span.description);
        text(made, icalproperty_new_location, span.location);
        text(made, icalproperty_new_contact, span.contact);
        party(made, icalproperty_new_organizer, span.organizer);
        for (const QString &attendee : span.attendees)
            party(made, icalproperty_new_attendee, attendee);
        for (const CalendarExtra &extra : span.extras)
            put(made, extraOf(extra));
        icalcomponent_add_component(m_calendar.get(), made);
    }

    [[nodiscard]] QByteArray written() const
    {
        const std::unique_ptr<char, FreeText> file{icalcomponent_as_ical_string_r(m_calendar.get())};
        return file.get();
    }

private:
    using NewText = icalproperty *(const char *);

    static void put(icalcomponent *component, icalproperty *property)
    {
        icalcomponent_add_property(component, property);
    }

    static void text(icalcomponent *component, NewText make, const QString &value)
    {
        if (!value.isEmpty())
            put(component, make(value.toUtf8().constData()));
    }

    /// Somebody known by a name needs an address to stand in a calendar; this one says that there is none.
    static void party(icalcomponent *component, NewText make, const QString &who)
    {
        if (who.isEmpty())
            return;
        const bool mail = who.contains(QLatin1Char('@')) && !who.contains(QLatin1Char(' '));
        const QString address = mail ? QStringLiteral("mailto:") + who : QStringLiteral("invalid:nomail");
        icalproperty *property = make(address.toUtf8().constData());
        // RFC 6868: libical 3.0 writes a quote and a new line by a circumflex, and leaves one that stands
        // there.
        const QString name = QString{who}.replace(QLatin1Char('^'), QStringLiteral("^^"));
        icalproperty_add_parameter(property, icalparameter_new_cn(name.toUtf8().constData()));
        put(component, property);
    }

    [[nodiscard]] static icalproperty *extraOf(const CalendarExtra &extra)
    {
        icalproperty *property = icalproperty_new_x(extra.value.toUtf8().constData());
        icalproperty_set_x_name(property, extra.name.toUtf8().constData());
        return property;
    }

    /// Out of text: libical 3.0 writes mere noughts for an `icaltimetype` after the year 3000, which a shift
    /// without an end in sight reaches.
    [[nodiscard]] icalproperty *moment(icalproperty_kind kind, Instant at, bool day) const
    {
        const QString text = day ? localDate(at, m_zone).toString(QStringLiteral("yyyyMMdd")) : utcText(at);
        icalproperty *property = icalproperty_new(kind);
        icalproperty_set_value(property,
                               icalvalue_new_from_string(day ? ICAL_DATE_VALUE : ICAL_DATETIME_VALUE,
                                                         text.toLatin1().constData()));
        return property;
    }

    QString uidOf(const CalendarSpan &span)
    {
        QString uid = span.uid;
        if (m_uids.contains(uid))
            uid += QLatin1Char('-') + utcText(span.from);
        m_uids.insert(uid);
        return uid;
    }

    std::unique_ptr<icalcomponent, FreeComponent> m_calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    QTimeZone m_zone;
    QSet<QString> m_uids;
};

} // namespace

QByteArray writeCalendar(const QString &name, const std::vector<CalendarSpan> &spans, Instant stamp,
                         const QTimeZone &zone)
{
    Writer writer{name, zone};
    for (const CalendarSpan &span : spans)
        writer.event(span, stamp);
    return writer.written();
}

} // namespace jour
