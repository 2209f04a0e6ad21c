#include "support/local_days.h"

#include "base/local_time.h"
#include "domain/statute/holidays.h"
#include "support/formats.h"
#include "support/statute_text.h"

#include <algorithm>

namespace jour::ui {

std::vector<LocalDay> localDays(Instant from, Instant to)
{
    std::vector<LocalDay> days;
    for (QDate date = localDate(from); fromLocal(date, QTime{0, 0}) < to; date = date.addDays(1)) {
        const Instant begins = fromLocal(date, QTime{0, 0});
        const Instant ends = fromLocal(date.addDays(1), QTime{0, 0});
        LocalDay day{.date = date, .from = std::max(begins, from), .to = std::min(ends, to)};
        day.length = static_cast<int>(std::chrono::round<std::chrono::hours>(ends - begins).count());
        const auto rest = restDayOn(date);
        day.isRest = rest.has_value();
        if (rest && *rest != RestDay::Saturday && *rest != RestDay::Sunday)
            day.holiday = StatuteText::of(*rest);
        days.push_back(std::move(day));
    }
    return days;
}

QString lengthMark(const LocalDay &day)
{
    constexpr QChar noBreak{0x00A0};
    return day.length == 24 ? QString{} : QString{QString::number(day.length) + noBreak + QLatin1Char('h')};
}

std::vector<QString> titlesOf(const LocalDay &day)
{
    const QString whole = Formats::day(day.date);
    const QString length = lengthMark(day);
    std::vector<QString> titles;
    if (!day.holiday.isEmpty())
        titles.push_back(whole + QStringLiteral(" · ") + day.holiday);
    if (!length.isEmpty())
        titles.push_back(whole + QStringLiteral(" · ") + length);
    titles.push_back(whole);
    // The weekday is looked for; the month is said where it begins.
    titles.push_back(day.date.day() == 1 ? whole.section(u' ', 1) : whole.section(u' ', 0, 1));
    titles.push_back(QString::number(day.date.day()));
    return titles;
}

int hoursPerLabel(double hourWidth, double labelWidth)
{
    for (const int step : {1, 2, 3, 6, 12})
        if (hourWidth * step > labelWidth * 1.5)
            return step;
    return 0;
}

} // namespace jour::ui
