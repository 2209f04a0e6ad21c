#include "exchange/calendar_event.h"

#include <algorithm>

namespace jour {

namespace {

using Kind = CalendarFault::Kind;

class EventReader
{
public:
    EventReader(int line, CalendarZones &zones, std::vector<CalendarFault> &faults)
        : m_line{line}, m_zones{zones}, m_faults{faults}
    {
        m_event.span.line = line;
    }

    void take(const ContentLine &line)
    {
        if (line.name.isEmpty())
            fault(Kind::BadLine, line.line, QString::fromUtf8(line.value));
        else if (line.name == QLatin1String{"DTSTART"})
            m_event.start = moment(line, text(line));
        else if (line.name == QLatin1String{"DTEND"})
            m_event.end = moment(line, text(line));
        else if (line.name == QLatin1String{"DURATION"})
            length(line);
        else if (line.name == QLatin1String{"RRULE"})
            rule(line, m_event.rules);
        else if (line.name == QLatin1String{"EXRULE"})
            rule(line, m_event.exceptRules);
        else if (line.name == QLatin1String{"EXDATE"})
            exceptions(line);
        else if (line.name == QLatin1String{"RDATE"})
            extras(line);
        else if (line.name == QLatin1String{"RECURRENCE-ID"})
            replaces(line);
        else
            words(line);
    }

    std::optional<CalendarEvent> finish()
    {
        if (!m_event.start && m_sound)
            fault(Kind::NoStart, m_line, m_event.span.summary);
        if (!m_sound)
            return std::nullopt;
        m_event.span.allDay = m_event.start->moment.isDate;
        if (m_event.endOf(m_event.start->moment.at) < m_event.start->instant())
            fault(Kind::EndBeforeStart, m_line, m_event.span.summary);
        return m_sound ? std::optional{std::move(m_event)} : std::nullopt;
    }

private:
    void fault(Kind kind, int line, const QString &value)
    {
        m_faults.push_back({kind, line, value.left(80)});
        m_sound = false;
    }

    [[nodiscard]] static QString text(const ContentLine &line)
    {
        return unescapedText(decodedValue(line).value_or(QString{})).trimmed();
    }

    std::optional<ZonedMoment> moment(const ContentLine &line, const QString &value)
    {
        const auto read = readMoment(value);
        if (!read) {
            fault(Kind::BadMoment, line.line, value);
            return std::nullopt;
        }
        const QStringList zone = line.parameter("TZID");
        const CalendarZone *found = read->isUtc ? &m_zones.utc()
                                    : read->isDate || zone.isEmpty()
                                        ? &m_zones.own()
                                        : m_zones.named(zone.join(QStringLiteral(", ")));
        // A comma in a name that nobody quoted.
        if (!found)
            found = m_zones.named(zone.join(QLatin1Char(',')));
        if (!found)
            fault(Kind::UnknownZone, line.line, zone.join(QLatin1Char(',')));
        return found ? std::optional{ZonedMoment{*read, found}} : std::nullopt;
    }

    void length(const ContentLine &line)
    {
        m_event.length = readLength(text(line));
        if (!m_event.length)
            fault(Kind::BadLength, line.line, text(line));
    }

    void rule(const ContentLine &line, std::vector<CalendarRule> &rules)
    {
        CalendarRule made{text(line), line.line};
        switch (made.fault()) {
        case CalendarRule::Fault::None: rules.push_back(std::move(made)); break;
        case CalendarRule::Fault::Unreadable: fault(Kind::BadRule, line.line, text(line)); break;
        case CalendarRule::Fault::TooFine: fault(Kind::TooFine, line.line, text(line)); break;
        }
    }

    void exceptions(const ContentLine &line)
    {
        const auto values = text(line).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &value : values)
            if (const auto read = moment(line, value))
                m_event.exceptions.push_back(*read);
    }

    void extras(const ContentLine &line)
    {
        const auto values = text(line).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &value : values) {
            const QStringList period = value.split(QLatin1Char('/'));
            const auto start = moment(line, period.front());
            if (!start)
                continue;
            ExtraOccurrence extra{*start, {}};
            if (period.size() > 1)
                extra.end = periodEnd(line, *start, period.at(1));
            m_event.extras.push_back(extra);
        }
    }

    std::optional<Instant> periodEnd(const ContentLine &line, const ZonedMoment &start, const QString &end)
    {
        if (const auto lasts = readLength(end)) {
            WallTime at = start.moment.at;
            at.date = at.date.addDays(lasts->days);
            return start.zone->instantOf(at) + std::chrono::seconds{lasts->seconds};
        }
        const auto read = moment(line, end);
        return read ? std::optional{read->instant()} : std::nullopt;
    }

    void replaces(const ContentLine &line)
    {
        m_event.replaces = moment(line, text(line));
        m_event.andFollowing =
            line.parameter("RANGE").contains(QLatin1String{"THISANDFUTURE"}, Qt::CaseInsensitive);
    }

    void words(const ContentLine &line)
    {
        CalendarSpan &span = m_event.span;
        const QString value = text(line);
        if (line.name == QLatin1String{"UID"})
            span.uid = value;
        else if (line.name == QLatin1String{"SUMMARY"})
            span.summary = value;
        else if (line.name == QLatin1String{"DESCRIPTION"})
            span.description = value;
        else if (line.name == QLatin1String{"LOCATION"})
            span.location = value;
        else if (line.name == QLatin1String{"CONTACT"})
            span.contact = value;
        else if (line.name == QLatin1String{"ORGANIZER"})
            span.organizer = party(line, value);
        else if (line.name == QLatin1String{"ATTENDEE"})
            span.attendees << party(line, value);
        else if (line.name == QLatin1String{"STATUS"})
            m_event.cancelled = value.compare(QLatin1String{"CANCELLED"}, Qt::CaseInsensitive) == 0;
        else if (line.name == QLatin1String{"SEQUENCE"})
            m_event.sequence = value.toInt();
        else if (line.name.startsWith(QLatin1String{"X-"}))
            span.extras.push_back({line.name, value});
    }

    [[nodiscard]] static QString party(const ContentLine &line, const QString &value)
    {
        const QString name = line.parameter("CN").join(QStringLiteral(", "));
        const bool mail = value.startsWith(QLatin1String{"mailto:"}, Qt::CaseInsensitive);
        return name.isEmpty() ? (mail ? value.mid(7) : value) : name;
    }

    int m_line;
    CalendarZones &m_zones;
    std::vector<CalendarFault> &m_faults;
    CalendarEvent m_event;
    bool m_sound = true;
};

} // namespace

Instant CalendarEvent::endOf(const WallTime &from) const
{
    if (length) {
        const WallTime day{from.date.addDays(length->days), from.time};
        return start->zone->instantOf(day) + std::chrono::seconds{length->seconds};
    }
    if (!end)
        return start->zone->instantOf({from.date.addDays(span.allDay ? 1 : 0), from.time});
    if (end->zone != start->zone)
        return start->zone->instantOf(from) + (end->instant() - start->instant());
    // The same time of the wall clock as the first one.
    const WallTime &first = start->moment.at;
    const qint64 lasts = QDateTime{first.date, first.time, Qt::UTC}.secsTo(
        QDateTime{end->moment.at.date, end->moment.at.time, Qt::UTC});
    const QDateTime to = QDateTime{from.date, from.time, Qt::UTC}.addSecs(lasts);
    return start->zone->instantOf({to.date(), to.time()});
}

std::optional<CalendarEvent> readEvent(int line, const std::vector<ContentLine> &lines, CalendarZones &zones,
                                       std::vector<CalendarFault> &faults)
{
    EventReader reader{line, zones, faults};
    for (const ContentLine &one : lines)
        reader.take(one);
    return reader.finish();
}

} // namespace jour
