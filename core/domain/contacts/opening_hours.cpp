#include "domain/contacts/opening_hours.h"

#include "base/zone_table.h"
#include "domain/statute/holidays.h"

#include <QHash>

#include <algorithm>

namespace jour {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int firstOfYear = 101;
constexpr int lastOfYear = 1231;

/// What a rule may ask of a day.
struct DayFacts
{
    int weekday = 0;  ///< one bit, as in HoursRule::weekdays
    int monthDay = 0; ///< 624 for 24 June
    bool holiday = false;
    bool eve = false;
};

const DayFacts &factsOf(int day)
{
    thread_local QHash<int, DayFacts> known;
    const auto found = known.constFind(day);
    if (found != known.constEnd())
        return *found;
    const QDate date = dateOf(day);
    return *known.insert(day, {1 << (date.dayOfWeek() - 1), date.month() * 100 + date.day(),
                               isNamedHoliday(date), isHolidayEve(date)});
}

/// "06-24" as 624; `otherwise` when it is no day of a year.
int monthDayOf(const QString &text, int otherwise)
{
    if (text.size() != 5 || text[2] != QLatin1Char('-'))
        return otherwise;
    const int month = QStringView{text}.first(2).toInt();
    const int day = QStringView{text}.last(2).toInt();
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? month * 100 + day : otherwise;
}

/// A local day to which rules are held, and where its minutes lie.
class RuleDay
{
public:
    RuleDay(int day, const ZoneTable &table)
        : facts{factsOf(day)}, m_day{day}, m_table{table}, m_midnight{table.midnight(day)},
          m_isPlain{table.at(day + 2, 0) - m_midnight == std::chrono::days{2}}
    {
    }

    /// `minute` after midnight, of this day or the next.
    [[nodiscard]] Instant at(int minute) const
    {
        return m_isPlain ? m_midnight + std::chrono::minutes{minute} : m_table.at(m_day, minute);
    }

    DayFacts facts;

private:
    int m_day;
    const ZoneTable &m_table;
    Instant m_midnight;
    bool m_isPlain; ///< no clock is set on this day or the next
};

/// A rule whose season has been read.
struct ReadRule
{
    explicit ReadRule(const HoursRule &from)
        : rule{from}, seasonFrom{monthDayOf(from.seasonFrom, firstOfYear)}, seasonTo{monthDayOf(from.seasonTo,
                                                                                                lastOfYear)}
    {
    }

    [[nodiscard]] bool inSeason(int monthDay) const
    {
        return seasonFrom <= seasonTo ? monthDay >= seasonFrom && monthDay <= seasonTo
                                      : monthDay >= seasonFrom || monthDay <= seasonTo;
    }
    [[nodiscard]] bool begins(const DayFacts &day) const
    {
        const auto fits = [](Answer asked, bool is) {
            return asked == Answer::Unknown || (asked == Answer::Yes) == is;
        };
        return (rule.weekdays & day.weekday) != 0 && fits(rule.holidays, day.holiday) &&
               fits(rule.eves, day.eve) && inSeason(day.monthDay);
    }
    /// The span that begins on that day.
    [[nodiscard]] OpenSpan on(const RuleDay &day) const
    {
        const int to = rule.to <= rule.from ? rule.to + minutesInDay : rule.to;
        return {day.at(rule.from), day.at(to)};
    }

    const HoursRule &rule;
    int seasonFrom;
    int seasonTo;
};

} // namespace

bool isNamedHoliday(const QDate &day)
{
    // The eves of Christmas and the New Year are eves on a Sunday too.
    return isPublicHoliday(day) && restDayOn(day) != RestDay::Sunday && !isEquatedEve(day);
}

bool isHolidayEve(const QDate &day)
{
    return isNamedHoliday(day.addDays(1)) && !isNamedHoliday(day);
}

std::vector<RuleSpan> ruleSpans(const std::vector<HoursRule> &rules, Instant from, Instant to,
                                const QTimeZone &zone)
{
    const ZoneTable &table = ZoneTable::of(zone);
    std::vector<RuleDay> days;
    for (int day = table.dayOf(from) - 1; day <= table.dayOf(to); ++day)
        days.emplace_back(day, table);
    std::vector<RuleSpan> spans;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const ReadRule read{rules[i]};
        for (const RuleDay &day : days) {
            if (!read.begins(day.facts))
                continue;
            const OpenSpan span = read.on(day);
            if (span.from < span.to && span.from < to && span.to > from)
                spans.push_back({span.from, span.to, static_cast<int>(i)});
        }
    }
    return spans;
}

RuleHolding ruleHolding(const std::vector<HoursRule> &rules, Instant at, Duration reach,
                        const QTimeZone &zone)
{
    RuleHolding holding{-1, at - reach, at + reach};
    const auto spans = ruleSpans(rules, holding.from, holding.to, zone);
    const auto holds = [&](const RuleSpan &span, Instant t) { return span.from <= t && t < span.to; };
    const auto first = std::ranges::find_if(spans, [&](const RuleSpan &span) { return holds(span, at); });
    if (first != spans.end())
        holding.rule = first->rule;
    // Those before it do not hold now: the next of them, or the last, is where another begins or ends.
    for (const RuleSpan &span : spans) {
        if (holding.rule >= 0 && span.rule >= holding.rule)
            break;
        if (span.from > at)
            holding.to = std::min(holding.to, span.from);
        else
            holding.from = std::max(holding.from, span.to);
    }
    if (first != spans.end()) {
        holding.from = std::max(holding.from, first->from);
        holding.to = std::min(holding.to, first->to);
    }
    return holding;
}

std::vector<OpenSpan> openSpans(const std::vector<HoursRule> &rules, Instant from, Instant to,
                                const QTimeZone &zone)
{
    if (from >= to)
        return {};
    if (rules.empty())
        return {{from, to}};
    auto spans = ruleSpans(rules, from, to, zone);
    std::ranges::sort(spans, {}, &RuleSpan::from);
    std::vector<OpenSpan> merged;
    for (const RuleSpan &span : spans) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, std::min(span.to, to));
        else
            merged.push_back({std::max(span.from, from), std::min(span.to, to)});
    }
    return merged;
}

} // namespace jour
