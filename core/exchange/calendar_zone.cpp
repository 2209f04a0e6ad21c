#include "exchange/calendar_zone.h"

#include <QHash>

#include <algorithm>
#include <libical/ical.h>

namespace jour {

namespace {

class KnownZone final : public CalendarZone
{
public:
    explicit KnownZone(QTimeZone zone) : m_zone{std::move(zone)} {}
    [[nodiscard]] Instant instantOf(const WallTime &at) const override
    {
        return fromLocal(at.date, at.time, m_zone);
    }

private:
    QTimeZone m_zone;
};

/// Reckoned by libical from the description.
class DescribedZone final : public CalendarZone
{
public:
    /// Takes the component.
    explicit DescribedZone(icalcomponent *description) : m_zone{icaltimezone_new()}
    {
        m_isGood = icaltimezone_set_component(m_zone, description) != 0;
        if (!m_isGood)
            icalcomponent_free(description);
    }
    ~DescribedZone() override { icaltimezone_free(m_zone, 1); }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] Instant instantOf(const WallTime &at) const override
    {
        icaltimetype local = icaltime_null_time();
        local.year = at.date.year();
        local.month = at.date.month();
        local.day = at.date.day();
        local.hour = at.time.hour();
        local.minute = at.time.minute();
        local.second = at.time.second();
        int summer = 0;
        const int offset = icaltimezone_get_utc_offset(m_zone, &local, &summer);
        return fromLocal(at.date, at.time, QTimeZone::utc()) - std::chrono::seconds{offset};
    }

private:
    icaltimezone *m_zone;
    bool m_isGood = false;
};

/// Old names that calendars still hold and that not every system knows.
QByteArray presentName(const QString &name)
{
    static const QHash<QString, QByteArray> names{{QStringLiteral("US/Eastern"), "America/New_York"},
                                                  {QStringLiteral("US/Central"), "America/Chicago"},
                                                  {QStringLiteral("US/Mountain"), "America/Denver"},
                                                  {QStringLiteral("US/Pacific"), "America/Los_Angeles"},
                                                  {QStringLiteral("US/Alaska"), "America/Anchorage"},
                                                  {QStringLiteral("US/Hawaii"), "Pacific/Honolulu"},
                                                  {QStringLiteral("Europe/Kiev"), "Europe/Kyiv"},
                                                  {QStringLiteral("GB"), "Europe/London"}};
    return names.value(name);
}

/// Europe/Stockholm out of "/mozilla.org/20050126_1/Europe/Stockholm", "W. Europe Standard Time" and the name
/// itself.
QTimeZone zoneNamed(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QByteArrayList names{name.toLatin1()};
    for (const qsizetype length : {3, 2})
        if (parts.size() > length)
            names << parts.mid(parts.size() - length).join(QLatin1Char('/')).toLatin1();
    names << presentName(name) << QTimeZone::windowsIdToDefaultIanaId(name.toLatin1());
    for (const QByteArray &one : names)
        if (!one.isEmpty() && QTimeZone::isTimeZoneIdAvailable(one))
            return QTimeZone{one};
    return {};
}

QString valueOf(const std::vector<ContentLine> &lines, QLatin1String name)
{
    const auto line = std::ranges::find(lines, name, &ContentLine::name);
    return line == lines.end() ? QString{} : unescapedText(decodedValue(*line).value_or(QString{})).trimmed();
}

/// Rules of clock changes that libical walks through in bounded work; it reckons them over centuries.
bool areWalkable(const std::vector<ContentLine> &lines, CalendarBudget &budget)
{
    const CalendarMoment first{{QDate{1600, 1, 1}, QTime{0, 0}}, false, false};
    const CalendarDays centuries{first.at.date, QDate{2100, 1, 1}};
    return std::ranges::all_of(lines, [&](const ContentLine &line) {
        if (line.name != QLatin1String{"RRULE"})
            return true;
        if (!line.value.toUpper().contains("FREQ=YEARLY"))
            return false;
        const CalendarRule rule{QString::fromUtf8(line.value)};
        return rule.fault() == CalendarRule::Fault::None && budget.spend(rule.steps(first, centuries));
    });
}

} // namespace

CalendarZones::CalendarZones(const QTimeZone &own)
    : m_own{std::make_unique<KnownZone>(own)}, m_utc{std::make_unique<KnownZone>(QTimeZone::utc())}
{
}

CalendarZones::~CalendarZones() = default;

bool CalendarZones::describe(const std::vector<ContentLine> &lines, CalendarBudget &budget)
{
    const QString name = valueOf(lines, QLatin1String{"TZID"});
    if (name.isEmpty() || !areWalkable(lines, budget))
        return false;
    if (const QString location = valueOf(lines, QLatin1String{"X-LIC-LOCATION"}); !location.isEmpty())
        m_locations[name] = location;
    QByteArray text = "BEGIN:VTIMEZONE\r\n";
    for (const ContentLine &line : lines)
        text += line.name.toUtf8() + ':' + line.value + "\r\n";
    text += "END:VTIMEZONE\r\n";
    icalerror_set_errors_are_fatal(0);
    icalcomponent *description = icalparser_parse_string(text.constData());
    if (!description)
        return false;
    if (icalcomponent_isa(description) != ICAL_VTIMEZONE_COMPONENT) {
        icalcomponent_free(description);
        return false;
    }
    auto zone = std::make_unique<DescribedZone>(description);
    const bool good = zone->isGood();
    if (good)
        m_described[name] = std::move(zone);
    return good;
}

const CalendarZone *CalendarZones::named(const QString &name)
{
    if (const auto known = m_named.find(name); known != m_named.end())
        return known->second.get();
    QTimeZone zone = zoneNamed(name);
    if (const auto location = m_locations.find(name); !zone.isValid() && location != m_locations.end())
        zone = zoneNamed(location->second);
    if (zone.isValid())
        return (m_named[name] = std::make_unique<KnownZone>(zone)).get();
    const auto described = m_described.find(name);
    return described == m_described.end() ? nullptr : described->second.get();
}

} // namespace jour
