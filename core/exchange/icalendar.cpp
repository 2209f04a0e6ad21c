#include "exchange/icalendar.h"

#include "exchange/calendar_event.h"
#include "exchange/decoded_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jour {

namespace {

using Kind = CalendarFault::Kind;

/// Names that are told of; nobody reads more.
constexpr qsizetype mostLeftOut = 20;
constexpr qsizetype longestName = 40;

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
        if (m_read.leftOut.size() < mostLeftOut && !m_read.leftOut.contains(name))
            m_read.leftOut << name.left(longestName);
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

/// The events with the zones that their times are told in.
class Events
{
public:
    Events(const Parts &parts, const CalendarWindow &window, CalendarRead &read, const Progress &progress)
        : m_window{window}, m_read{read}, m_budget{window.mostSteps}, m_zones{window.zone}
    {
        for (const Part &zone : parts.zones) {
            static_cast<void>(m_zones.describe(zone.lines, m_budget)); // told where an event needs it
            if (m_budget.isSpent()) {
                read.faults.push_back({Kind::TooCostly, zone.line, zone.name});
                return;
            }
        }
        for (const Part &part : parts.events) {
            if (progress.isStopped())
                return;
            if (auto event = readEvent(part.line, part.lines, m_zones, read.faults))
                m_events.push_back(std::move(*event));
        }
    }

    void expand(const Progress &progress)
    {
        const auto byUid = eventsByUid();
        qint64 done = 0;
        for (const auto &[uid, same] : byUid) {
            if (!progress.step(done++, static_cast<qint64>(byUid.size())) || m_budget.isSpent())
                break;
            expandEvents(same, m_window, m_budget, m_read);
        }
        m_read.steps = m_window.mostSteps - m_budget.left();
    }

private:
    [[nodiscard]] std::map<QString, std::vector<const CalendarEvent *>> eventsByUid() const
    {
        std::map<QString, std::vector<const CalendarEvent *>> byUid;
        int nameless = 0;
        for (const CalendarEvent &event : m_events) {
            const QString &uid = event.span.uid;
            byUid[uid.isEmpty() ? QStringLiteral("\n%1").arg(++nameless) : uid].push_back(&event);
        }
        return byUid;
    }

    const CalendarWindow &m_window;
    CalendarRead &m_read;
    CalendarBudget m_budget;
    CalendarZones m_zones;
    std::vector<CalendarEvent> m_events;
};

} // namespace

CalendarRead readCalendar(const QByteArray &bytes, const CalendarWindow &window, const Progress &progress)
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
    if (progress.isStopped())
        return read;
    Events{parts, window, read, progress}.expand(progress);
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
