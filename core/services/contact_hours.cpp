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

/// The same as the window shows them in English.
const std::array<QString, 7> englishDays{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                         QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                         QStringLiteral("sun")};

int dayOf(const QString &word)
{
    for (std::size_t i = 0; i < days.size(); ++i)
        if (word.startsWith(days[i]) || word.startsWith(englishDays[i]))
            return static_cast<int>(i);
    return -1;
}

std::optional<int> weekdaysOf(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String{"alla"})
        return everyDay;
    const QStringList ends = QString{text}.replace(QChar{0x2013}, QLatin1Char('-')).split(QLatin1Char('-'));
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

/// "helg ", "ej helg ", or nothing.
Answer answerOf(const QString &text)
{
    if (text.isEmpty())
        return Answer::Unknown;
    return text.startsWith(QLatin1String{"ej"}) ? Answer::No : Answer::Yes;
}

QString answerText(Answer answer, const QString &word)
{
    switch (answer) {
    case Answer::Unknown: return {};
    case Answer::Yes: return word + QLatin1Char(' ');
    case Answer::No: return QStringLiteral("ej ") + word + QLatin1Char(' ');
    }
    Q_UNREACHABLE();
}

/// "31", "8" as "08-31"; nothing when it is no day of a year.
std::optional<QString> seasonDay(const QString &day, const QString &month)
{
    if (day.isEmpty())
        return QString{};
    constexpr int leapYear = 2024;
    const QDate date{leapYear, month.toInt(), day.toInt()};
    return date.isValid() ? std::optional{date.toString(QStringLiteral("MM-dd"))} : std::nullopt;
}

/// "08-31" as "31/8"; empty when it is none.
QString seasonDayText(const QString &monthDay)
{
    const QDate date = QDate::fromString(QStringLiteral("2024-") + monthDay, Qt::ISODate);
    return date.isValid() ? QStringLiteral("%1/%2").arg(date.day()).arg(date.month()) : QString{};
}

QString seasonText(const HoursRule &rule)
{
    const QString from = seasonDayText(rule.seasonFrom);
    const QString to = seasonDayText(rule.seasonTo);
    return from.isEmpty() && to.isEmpty() ? QString{} : QStringLiteral(" (%1-%2)").arg(from, to);
}

std::optional<int> maskOf(const QString &text)
{
    int mask = 0;
    for (const QString &span : text.split(QLatin1Char('/'))) {
        const auto some = weekdaysOf(span);
        if (!some)
            return std::nullopt;
        mask |= *some;
    }
    return mask;
}

/// The window shows hours in words that are not the file's, in each of its languages: what it says is read.
QString asFiled(QString text)
{
    static const std::array words{
        std::pair{QStringLiteral("alltid, dygnet runt"), QString{}},
        std::pair{QStringLiteral("always, day and night"), QString{}},
        std::pair{QStringLiteral("alltid"), QString{}},
        std::pair{QStringLiteral("always"), QString{}},
        std::pair{QStringLiteral("utom dagar före helg"), QStringLiteral("ej afton")},
        std::pair{QStringLiteral("except the eves of holidays"), QStringLiteral("ej afton")},
        std::pair{QStringLiteral("dagar före helg"), QStringLiteral("afton")},
        std::pair{QStringLiteral("on the eves of holidays"), QStringLiteral("afton")},
        std::pair{QStringLiteral("utom helgdagar"), QStringLiteral("ej helg")},
        std::pair{QStringLiteral("except public holidays"), QStringLiteral("ej helg")},
        std::pair{QStringLiteral("endast helgdagar"), QStringLiteral("helg")},
        std::pair{QStringLiteral("on public holidays"), QStringLiteral("helg")},
        std::pair{QStringLiteral("alla dagar"), QStringLiteral("alla")},
        std::pair{QStringLiteral("every day"), QStringLiteral("alla")},
        std::pair{QStringLiteral("dygnet runt"), QStringLiteral("00:00-24:00")},
        std::pair{QStringLiteral("round the clock"), QStringLiteral("00:00-24:00")},
    };
    text = text.toLower();
    for (const auto &[shown, filed] : words)
        text.replace(shown, filed);
    return text;
}

/// Takes "helg" or "ej helg" out of the text, wherever it stands.
Answer takenAnswer(QString &text, const QString &word)
{
    const QRegularExpression form{QStringLiteral("(?:^| )((?:ej )?%1)(?= |$)").arg(word)};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Answer::Unknown;
    const Answer answer = answerOf(match.captured(1));
    text = text.remove(match.capturedStart(), match.capturedLength()).simplified();
    return answer;
}

/// "mån-fre ej helg ej afton 08:00-17:00 (1/6-31/8)".
std::optional<HoursRule> readRule(QString text)
{
    const Answer holidays = takenAnswer(text, QStringLiteral("helg"));
    const Answer eves = takenAnswer(text, QStringLiteral("afton"));
    static const QRegularExpression form{
        QStringLiteral("^([a-zåäö/–-]*) ?"
                       "(\\d{1,2})[:.](\\d{2}) ?[-–] ?(\\d{1,2})[:.](\\d{2})"
                       "(?: ?\\((?:(\\d{1,2})/(\\d{1,2}))? ?[-–] ?(?:(\\d{1,2})/(\\d{1,2}))?\\))?$")};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto mask = maskOf(match.captured(1));
    const auto from = minuteOf(match.captured(2), match.captured(3));
    const auto to = minuteOf(match.captured(4), match.captured(5));
    const auto seasonFrom = seasonDay(match.captured(6), match.captured(7));
    const auto seasonTo = seasonDay(match.captured(8), match.captured(9));
    if (!mask || !from || !to || *from == 1440 || !seasonFrom || !seasonTo)
        return std::nullopt;
    return HoursRule{*mask, *from, *to, holidays, eves, *seasonFrom, *seasonTo};
}

} // namespace

std::optional<std::vector<HoursRule>> readHours(const QString &text)
{
    std::vector<HoursRule> rules;
    for (const QString &part : asFiled(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto rule = readRule(part.simplified());
        if (!rule)
            return std::nullopt;
        rules.push_back(*rule);
    }
    return rules;
}

QString writeHours(const std::vector<HoursRule> &hours)
{
    QStringList parts;
    for (const HoursRule &rule : hours)
        parts << QStringLiteral("%1 %2%3%4-%5%6")
                     .arg(weekdayText(rule.weekdays), answerText(rule.holidays, QStringLiteral("helg")),
                          answerText(rule.eves, QStringLiteral("afton")), clockText(rule.from),
                          clockText(rule.to), seasonText(rule));
    return parts.join(QStringLiteral(", "));
}

} // namespace jour
