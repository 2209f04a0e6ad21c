#include "services/contact_csv.h"

#include <QRegularExpression>

#include <array>

namespace jour {

namespace {

/// The days as people write them in a file; data of the file format, not words for the window.
const std::array<QString, 7> days{QStringLiteral("mån"), QStringLiteral("tis"), QStringLiteral("ons"),
                                  QStringLiteral("tor"), QStringLiteral("fre"), QStringLiteral("lör"),
                                  QStringLiteral("sön")};
constexpr int everyDay = 0x7F;

int dayOf(const QString &word)
{
    for (std::size_t i = 0; i < days.size(); ++i)
        if (word.startsWith(days[i]))
            return static_cast<int>(i);
    return -1;
}

std::optional<int> weekdaysOf(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String{"alla"})
        return everyDay;
    const QStringList ends = text.split(QLatin1Char('-'));
    const int from = dayOf(ends.front());
    const int to = dayOf(ends.back());
    if (from < 0 || to < 0 || ends.size() > 2)
        return std::nullopt;
    int mask = 0;
    for (int day = from;; day = (day + 1) % 7) {
        mask |= 1 << day;
        if (day == to)
            return mask;
    }
}

std::optional<int> minuteOf(const QString &hour, const QString &minute)
{
    const int value = hour.toInt() * 60 + minute.toInt();
    return hour.toInt() <= 24 && minute.toInt() < 60 && value <= 1440 ? std::optional{value} : std::nullopt;
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString weekdayText(int mask)
{
    if (mask == everyDay)
        return QStringLiteral("alla");
    QStringList words;
    for (std::size_t i = 0; i < days.size(); ++i)
        if ((mask & (1 << i)) != 0)
            words << days[i];
    return words.join(QLatin1Char('/'));
}

} // namespace

std::optional<std::vector<HoursRule>> readHours(const QString &text)
{
    static const QRegularExpression form{QStringLiteral(
        "^([a-zåäö/-]*) ?(helg |ej helg )?(\\d{1,2})[:.](\\d{2}) ?[-–] ?(\\d{1,2})[:.](\\d{2})$")};
    std::vector<HoursRule> rules;
    for (const QString &part : text.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto match = form.match(part.simplified());
        if (!match.hasMatch())
            return std::nullopt;
        int mask = 0;
        for (const QString &span : match.captured(1).split(QLatin1Char('/'))) {
            const auto some = weekdaysOf(span);
            if (!some)
                return std::nullopt;
            mask |= *some;
        }
        const auto from = minuteOf(match.captured(3), match.captured(4));
        const auto to = minuteOf(match.captured(5), match.captured(6));
        if (!from || !to || *from == 1440)
            return std::nullopt;
        const QString holiday = match.captured(2).trimmed();
        const Answer holidays = holiday.isEmpty()                  ? Answer::Unknown
                                : holiday == QLatin1String{"helg"} ? Answer::Yes
                                                                   : Answer::No;
        rules.push_back({mask, *from, *to, holidays});
    }
    return rules;
}

QString writeHours(const std::vector<HoursRule> &hours)
{
    QStringList parts;
    for (const HoursRule &rule : hours) {
        const QString holiday = rule.holidays == Answer::Yes  ? QStringLiteral("helg ")
                                : rule.holidays == Answer::No ? QStringLiteral("ej helg ")
                                                              : QString{};
        parts << QStringLiteral("%1 %2%3-%4")
                     .arg(weekdayText(rule.weekdays), holiday, clockText(rule.from), clockText(rule.to));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace jour
