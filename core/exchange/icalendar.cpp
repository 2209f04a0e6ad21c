#include "exchange/icalendar.h"

#include "exchange/calendar_event.h"
#include "exchange/decoded_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jour {

namespace {

using Kind = CalendarFault::Kind;

/// A part of a calendar: VEVENT, VTIMEZONE …
struct Part
{
    QString name;
    int line = 0;
    std::vector<ContentLine> lines;
};

/// Takes a file apart into the parts of its calendars.
class Parts
{
public:
    explicit Parts(CalendarRead &read) : m_read{read} {}

    void take(const ContentLine &line)
    {
        const QString value = QString::fromUtf8(line.value).trimmed().toUpper();
        if (line.name == QLatin1String{"BEGIN"})
            begin(line, value);
        else if (m_open.empty())
            outside(line, QString::fromUtf8(line.value));
        else if (line.name == QLatin1String{"END"})
            end(line, value);
        else if (m_open.size() == 1)
            header(line);
        else
            keep(line);
    }

    void finish()
    {
        if (!m_open.empty())
            fault(Kind::NoEnd, m_open.back().line, m_open.back().name);
        else if (!m_any)
            m_read.faults.insert(m_read.faults.begin(), {Kind::NoCalendar, 1, {}});
    }

    std::vector<Part> events;
    std::vector<Part> zones;

private:
    void fault(Kind kind, int line, const QString &value)
    {
        m_read.faults.push_back({kind, line, value.left(80)});
    }

    /// Told once, however much of it there is.
    void outside(const ContentLine &line, const QString &value)
    {
        if (!std::exchange(m_outside, true))
            fault(Kind::OutsideCalendar, line.line, value);
    }

    void begin(const ContentLine &line, const QString &name)
    {
        if (m_open.empty() && name != QLatin1String{"VCALENDAR"}) {
            outside(line, name);
            return;
        }
        m_any = true;
        m_outside = false;
        if (!m_open.empty())
            keep(line);
        m_open.push_back({name, line.line, {}});
    }

    void end(const ContentLine &line, const QString &name)
    {
        if (m_open.back().name != name) {
            fault(Kind::BadLine, line.line, QStringLiteral("END:") + name);
            return;
        }
        Part closed = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.size() == 1)
            file(std::move(closed));
        else if (!m_open.empty())
            keep(line);
    }

    void file(Part part)
    {
        if (part.name == QLatin1String{"VEVENT"})
            events.push_back(std::move(part));
        else if (part.name == QLatin1String{"VTIMEZONE"})
            zones.push_back(std::move(part));
        else
            leaveOut(part.name);
    }

    void leaveOut(const QString &name)
    {
        if (!m_read.leftOut.contains(name))
            m_read.leftOut << name;
    }

    void header(const ContentLine &line)
    {
        const QString value = unescapedText(decodedValue(line).value_or(QString{})).trimmed();
        if (line.name.isEmpty())
            fault(Kind::BadLine, line.line, QString::fromUtf8(line.value));
        else if (line.name == QLatin1String{"VERSION"} && value != QLatin1String{"2.0"})
            fault(Kind::UnknownVersion, line.line, value);
        else if (line.name == QLatin1String{"X-WR-CALNAME"} && m_read.name.isEmpty())
            m_read.name = value;
    }

    void noteUnread(const ContentLine &line)
    {
        static const QStringList said{QStringLiteral("CATEGORIES"), QStringLiteral("COMMENT"),
                                      QStringLiteral("URL"),        QStringLiteral("ATTACH"),
                                      QStringLiteral("RESOURCES"),  QStringLiteral("GEO")};
        if (m_open.size() == 2 && line.name == QLatin1String{"BEGIN"})
            leaveOut(QString::fromUtf8(line.value).trimmed().toUpper());
        else if (m_open.size() == 2 && said.contains(line.name))
            leaveOut(line.name);
    }

    /// An event keeps its own lines, a zone those of its parts as well; alarms are nobody's duty.
    void keep(const ContentLine &line)
    {
        if (m_open.size() < 2)
            return;
        Part &part = m_open[1];
        if (part.name == QLatin1String{"VEVENT"})
            noteUnread(line);
        const bool own =
            m_open.size() == 2 && line.name != QLatin1String{"BEGIN"} && line.name != QLatin1String{"END"};
        if (own || part.name == QLatin1String{"VTIMEZONE"})
            part.lines.push_back(line);
    }

    CalendarRead &m_read;
    std::vector<Part> m_open;
    bool m_any = false;
    bool m_outside = false; ///< and that has been told
};

} // namespace

CalendarRead readCalendar(const QByteArray &bytes, const CalendarWindow &window)
{
    CalendarRead read;
    const auto lines = readContentLines(bytes);
    if (!lines) {
        read.faults.push_back({Kind::NotText, 0, {}});
        return read;
    }
    Parts parts{read};
    for (const ContentLine &line : *lines)
        parts.take(line);
    parts.finish();
    CalendarZones zones{window.zone};
    for (const Part &zone : parts.zones)
        static_cast<void>(zones.describe(zone.lines)); // told where an event needs it
    std::vector<CalendarEvent> events;
    for (const Part &part : parts.events)
        if (auto event = readEvent(part.line, part.lines, zones, read.faults))
            events.push_back(std::move(*event));
    std::map<QString, std::vector<const CalendarEvent *>> byUid;
    int nameless = 0;
    for (const CalendarEvent &event : events)
        byUid[event.span.uid.isEmpty() ? QStringLiteral("\n%1").arg(++nameless) : event.span.uid].push_back(
            &event);
    for (const auto &[uid, same] : byUid)
        expandEvents(same, window, read);
    std::ranges::stable_sort(read.spans, {}, [](const CalendarSpan &span) {
        return std::pair{span.from, span.line};
    });
    std::ranges::stable_sort(read.faults, {}, &CalendarFault::line);
    return read;
}

bool looksLikeCalendar(const QByteArray &bytes)
{
    const auto text = decodedText(bytes.left(4096));
    return text && text->contains(QLatin1String{"BEGIN:VCALENDAR"}, Qt::CaseInsensitive);
}

} // namespace jour
