#include "picture/picture_words.h"

#include "support/formats.h"
#include "support/wording.h"

#include <QLocale>

namespace jour::ui {

namespace {

QString listed(const Classifications &lists, const char *list, const QString &key)
{
    return Wording::of(lists.item(QLatin1String{list}, key));
}

/// Months and days of the week begin a line here.
QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

struct Bands
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    static QString of(AgeBand band)
    {
        switch (band) {
        case AgeBand::Under12: return tr("Under 12");
        case AgeBand::From12To14: return tr("12–14");
        case AgeBand::From15To17: return tr("15–17");
        case AgeBand::Adult: return tr("18 or older");
        case AgeBand::Unknown: return tr("Age not known");
        }
        return {};
    }
    static QString of(WaitBand band)
    {
        switch (band) {
        case WaitBand::Within5: return tr("Within 5 min");
        case WaitBand::Within15: return tr("5–15 min");
        case WaitBand::Within30: return tr("15–30 min");
        case WaitBand::Within60: return tr("30–60 min");
        case WaitBand::Within120: return tr("1–2 h");
        case WaitBand::Longer: return tr("More than 2 h");
        case WaitBand::Never: return tr("Never recorded");
        }
        return {};
    }
    static QString of(LimitsKept kept)
    {
        switch (kept) {
        case LimitsKept::NoneEnded: return tr("No limit ended");
        case LimitsKept::AllKept: return tr("All limits kept");
        case LimitsKept::SomeMissed: return tr("Some limit missed");
        }
        return {};
    }
    static QString of(RepeatReport repeat)
    {
        switch (repeat) {
        case RepeatReport::First: return tr("First report of the child");
        case RepeatReport::Again: return tr("Reported before");
        case RepeatReport::Unknown: return tr("Identity not known");
        }
        return {};
    }
    static QString of(Season season)
    {
        switch (season) {
        case Season::Winter: return tr("Winter");
        case Season::Spring: return tr("Spring");
        case Season::Summer: return tr("Summer");
        case Season::Autumn: return tr("Autumn");
        }
        return {};
    }
    static QString week(const QDate &monday)
    {
        const QString day = QLocale{}.toString(monday, QStringLiteral("d MMM")).remove(QLatin1Char{'.'});
        return tr("%1, from %2", "week, day").arg(Formats::week(monday), day);
    }
};

template<typename Enum>
QString band(int code)
{
    return Bands::of(static_cast<Enum>(code));
}

} // namespace

QString PictureWords::of(const PicturePeriod &period)
{
    return capital(within(period));
}

QString PictureWords::within(const PicturePeriod &period)
{
    const QDate first = firstDayOf(period.first);
    switch (period.kind) {
    case PeriodKind::Month:
        return QLocale{}.standaloneMonthName(first.month()) + QLatin1Char(' ') +
               QString::number(first.year());
    case PeriodKind::Quarter: return tr("quarter %1, %2").arg((first.month() + 2) / 3).arg(first.year());
    case PeriodKind::Year: return QString::number(first.year());
    }
    return {};
}

QString PictureWords::of(PictureDimension dimension)
{
    switch (dimension) {
    case PictureDimension::Hour: return tr("Hour of the night");
    case PictureDimension::Weekday: return tr("Day of the week");
    case PictureDimension::Week: return tr("Week");
    case PictureDimension::Month: return tr("Month");
    case PictureDimension::Season: return tr("Season");
    case PictureDimension::Home: return tr("Home municipality");
    case PictureDimension::Found: return tr("Where found");
    case PictureDimension::Role: return tr("Role of the child");
    case PictureDimension::AgeBand: return tr("Age");
    case PictureDimension::Crime: return tr("Type of crime");
    case PictureDimension::Urgency: return tr("Urgency");
    case PictureDimension::Verdict: return tr("Target group");
    case PictureDimension::Acknowledged: return tr("Time until taken by the desk");
    case PictureDimension::Reached: return tr("Time until a municipality was reached");
    case PictureDimension::HandedOver: return tr("Time until handed over");
    case PictureDimension::Limits: return tr("Limits kept");
    case PictureDimension::Repeat: return tr("Repeat reports");
    }
    return {};
}

QString PictureWords::of(PictureDimension dimension, int code) const
{
    switch (dimension) {
    case PictureDimension::Hour:
        return QStringLiteral("%1–%2")
            .arg(code, 2, 10, QLatin1Char('0'))
            .arg((code + 1) % 24, 2, 10, QLatin1Char('0'));
    case PictureDimension::Weekday: return capital(QLocale{}.standaloneDayName(code));
    case PictureDimension::Week: return Bands::week(QDate::fromJulianDay(code));
    case PictureDimension::Month: return of(PicturePeriod{PeriodKind::Month, code});
    case PictureDimension::Season: return band<Season>(code);
    case PictureDimension::Home:
    case PictureDimension::Found: return areaName(code);
    case PictureDimension::Role:
        return code == otherRole ? tr("Another role")
                                 : listed(m_reference.classifications, "roles", codeWord(dimension, code));
    case PictureDimension::AgeBand: return band<AgeBand>(code);
    case PictureDimension::Crime:
        return listed(m_reference.classifications, "crimeTypes", codeWord(dimension, code));
    case PictureDimension::Urgency: return Wording::of(static_cast<Urgency>(code));
    case PictureDimension::Verdict: return Wording::of(static_cast<TargetGroup>(code));
    case PictureDimension::Acknowledged:
    case PictureDimension::Reached:
    case PictureDimension::HandedOver: return band<WaitBand>(code);
    case PictureDimension::Limits: return band<LimitsKept>(code);
    case PictureDimension::Repeat: return band<RepeatReport>(code);
    }
    return {};
}

QString PictureWords::shortOf(PictureDimension dimension, int code)
{
    if (dimension == PictureDimension::Weekday)
        return QLocale{}.standaloneDayName(code, QLocale::ShortFormat);
    if (dimension == PictureDimension::Hour)
        return QStringLiteral("%1").arg(code, 2, 10, QLatin1Char('0'));
    if (dimension == PictureDimension::Month) {
        const int month = firstDayOf(code).month();
        return QLocale{}.standaloneMonthName(month, QLocale::ShortFormat).remove(QLatin1Char{'.'});
    }
    if (dimension == PictureDimension::Week)
        return tr("w %1", "week number, short").arg(QDate::fromJulianDay(code).weekNumber());
    return {};
}

QString PictureWords::areaName(int area) const
{
    switch (area) {
    case area::unknown: return tr("Not known");
    case area::isProtected: return tr("Protected");
    case area::elsewhere: return tr("Other county");
    default: break;
    }
    const auto municipality = m_reference.municipalities.find(municipalityCodeOf(area));
    return municipality ? municipality->name : municipalityCodeOf(area);
}

QString PictureWords::between(const TravelArrow &arrow)
{
    return arrow.most ? QStringLiteral("%1–%2").arg(arrow.least).arg(*arrow.most)
                      : tr("%1 or more").arg(arrow.least);
}

QString PictureWords::way(const TravelArrow &arrow) const
{
    return areaName(arrow.home) + QStringLiteral(" → ") + areaName(arrow.found);
}

QString PictureWords::count(const std::optional<int> &count)
{
    return count ? QLocale{}.toString(*count) : tr("kept back");
}

QStringList PictureWords::notes(const ShownTable &table)
{
    QStringList notes{tr("Counts calls that came in, not crimes."),
                      tr("Counts under %1 are kept back, and others from which they could be worked out.")
                          .arg(table.threshold)};
    if (table.monthsLeftOut > 0 && table.total > 0)
        notes << tr("%n month(s) with fewer cases than that are not counted.", nullptr, table.monthsLeftOut);
    notes << tr("A month is final seven days after it has ended; nothing changes in it afterwards.");
    return notes;
}

QString PictureWords::noteOf(PictureDimension dimension)
{
    switch (dimension) {
    case PictureDimension::Role:
    case PictureDimension::Crime: return tr("A case counts once, under what was named first.");
    case PictureDimension::Home:
    case PictureDimension::Found:
        return tr("Where somebody has protected personal data the case counts as protected.");
    case PictureDimension::Repeat:
        return tr("By the identity number, when it was written in; a child without one is not compared.");
    case PictureDimension::Limits: return tr("Limits of law and times set by the police that have ended.");
    case PictureDimension::HandedOver: return tr("Only hand-offs that were read back.");
    case PictureDimension::Acknowledged:
    case PictureDimension::Reached: return tr("From when the call was picked up.");
    case PictureDimension::Week: return tr("The first and the last week may be cut by the period.");
    case PictureDimension::Hour:
    case PictureDimension::Weekday:
    case PictureDimension::Month:
    case PictureDimension::Season:
    case PictureDimension::AgeBand:
    case PictureDimension::Urgency:
    case PictureDimension::Verdict: break;
    }
    return {};
}

} // namespace jour::ui
