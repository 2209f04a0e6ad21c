#include "directory/hours_text.h"

#include "services/contact_csv.h"

#include <QDate>
#include <QLocale>

#include <array>

namespace jour::ui {

namespace {

using DayWords = std::array<QString, 7>;
constexpr int everyDay = 0x7F;

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// Three days in a row and more as a span, others one by one.
QString daysText(int mask, const DayWords &words, QChar dash)
{
    QStringList parts;
    for (std::size_t day = 0; day < words.size(); ++day) {
        if ((mask & (1 << day)) == 0)
            continue;
        std::size_t last = day;
        while (last + 1 < words.size() && (mask & (1 << (last + 1))) != 0)
            ++last;
        if (last - day < 2)
            last = day;
        parts << (last == day ? words[day] : QString{words[day] + dash + words[last]});
        day = last;
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace

QString HoursText::typed(const std::vector<HoursRule> &hours)
{
    static const DayWords words{QStringLiteral("mån"), QStringLiteral("tis"), QStringLiteral("ons"),
                                QStringLiteral("tor"), QStringLiteral("fre"), QStringLiteral("lör"),
                                QStringLiteral("sön")};
    QStringList parts;
    for (const HoursRule &rule : hours) {
        const QString days =
            rule.weekdays == everyDay ? QStringLiteral("alla") : daysText(rule.weekdays, words, u'-');
        HoursRule rest = rule; // written by the reader's own writer, but for the days
        rest.weekdays = everyDay;
        parts << QString{days + writeHours({rest}).mid(4)};
    }
    return parts.join(QStringLiteral(", "));
}

QString HoursText::seasonShown(const HoursRule &rule)
{
    const auto shown = [](const QString &monthDay) {
        const QDate date = QDate::fromString(QStringLiteral("2024-") + monthDay, Qt::ISODate);
        return date.isValid() ? QLocale{}.toString(date, QStringLiteral("d MMM")) : QString{};
    };
    const QString from = shown(rule.seasonFrom);
    const QString to = shown(rule.seasonTo);
    if (!from.isEmpty() && !to.isEmpty())
        return tr(" (%1–%2)", "season").arg(from, to);
    if (!from.isEmpty())
        return tr(" (from %1)", "season").arg(from);
    return to.isEmpty() ? QString{} : tr(" (until %1)", "season").arg(to);
}

QString HoursText::shown(const std::vector<HoursRule> &hours)
{
    if (hours.empty())
        return tr("always, day and night");
    DayWords words;
    for (std::size_t day = 0; day < words.size(); ++day)
        words[day] = QLocale{}.standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
    QStringList parts;
    for (const HoursRule &rule : hours) {
        const QString days =
            rule.weekdays == everyDay ? tr("every day") : daysText(rule.weekdays, words, QChar{0x2013});
        const QString span = rule.from == rule.to % 1440
                                 ? tr("round the clock")
                                 : tr("%1–%2").arg(clockText(rule.from), clockText(rule.to));
        const QString holiday = rule.holidays == Answer::Yes  ? tr(" on public holidays")
                                : rule.holidays == Answer::No ? tr(" except public holidays")
                                                              : QString{};
        const QString eve = rule.eves == Answer::Yes  ? tr(" on the eves of holidays")
                            : rule.eves == Answer::No ? tr(" except the eves of holidays")
                                                      : QString{};
        parts << QString{days + QLatin1Char(' ') + span + holiday + eve + seasonShown(rule)};
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace jour::ui
