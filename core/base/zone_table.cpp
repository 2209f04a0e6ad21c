#include "base/zone_table.h"

#include <algorithm>
#include <memory>

namespace jour {

namespace {

constexpr qint64 julianDayOfEpoch = 2440588;
constexpr int firstYear = 1970;
constexpr int endYear = 2150;

} // namespace

ZoneTable::ZoneTable(const QTimeZone &zone)
{
    const auto newYear = [](int year) { return QDateTime{QDate{year, 1, 1}, QTime{0, 0}, Qt::UTC}; };
    m_stretches.push_back(
        {Instant::min(), std::chrono::seconds{zone.offsetFromUtc(newYear(firstYear))}, Duration::max()});
    // Year by year: asked for all at once, Qt 6.4 stops where the rule of a zone takes over from its table.
    for (int year = firstYear; year < endYear; ++year) {
        for (const auto &change : zone.transitions(newYear(year), newYear(year + 1))) {
            const Duration now = std::chrono::seconds{change.offsetFromUtc};
            if (now == m_stretches.back().offset)
                continue;
            const Instant at = toInstant(change.atUtc);
            m_stretches.back().localEnd = at.time_since_epoch() + m_stretches.back().offset;
            m_stretches.push_back({at, now, Duration::max()});
        }
    }
}

const ZoneTable &ZoneTable::of(const QTimeZone &zone)
{
    thread_local std::vector<std::pair<QByteArray, std::unique_ptr<ZoneTable>>> tables;
    const QByteArray id = zone.id();
    for (const auto &[known, table] : tables)
        if (known == id)
            return *table;
    tables.emplace_back(id, std::make_unique<ZoneTable>(zone));
    return *tables.back().second;
}

Instant ZoneTable::at(int dayOfIt, int minute) const
{
    const Duration local = std::chrono::days{dayOfIt} + std::chrono::minutes{minute};
    const auto stretch = std::ranges::upper_bound(m_stretches, local, {}, &Stretch::localEnd);
    // Between the end of one stretch and the beginning of the next the wall clock leaps over the time.
    return std::max(stretch->from, Instant{local - stretch->offset});
}

int ZoneTable::dayOf(Instant t) const
{
    const auto after = std::ranges::upper_bound(m_stretches, t, {}, &Stretch::from);
    const Duration local = t.time_since_epoch() + std::prev(after)->offset;
    return static_cast<int>(std::chrono::floor<std::chrono::days>(local).count());
}

int dayNumber(const QDate &date)
{
    return static_cast<int>(date.toJulianDay() - julianDayOfEpoch);
}

QDate dateOf(int number)
{
    return QDate::fromJulianDay(number + julianDayOfEpoch);
}

} // namespace jour
