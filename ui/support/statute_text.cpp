#include "support/statute_text.h"

#include "domain/escalation/statute_timers.h"
#include "support/formats.h"

namespace jour::ui {

namespace {

/// With the year: a limit in months often ends in another.
QString fullDay(const QDate &date)
{
    return QStringLiteral("%1 %2").arg(Formats::day(date)).arg(date.year());
}

QString fullMoment(Instant at)
{
    return QStringLiteral("%1 %2").arg(fullDay(localDate(at)), Formats::time(at));
}

/// Of the key's rows the one that set the timer, else any.
const Limit *rowBehind(const StatuteSource &set, const std::vector<Limit> &limits)
{
    const Limit *found = nullptr;
    for (const Limit &limit : limits)
        if (limit.key == set.key && (found == nullptr || limit.validFrom == set.validFrom))
            found = &limit;
    return found;
}

bool isNoted(const Derivation &derivation)
{
    return derivation.due.moved != derivation.due.unmoved;
}

/// The alarm that was set stands on another day or hour than the table gives now.
bool hasParted(const Timer &timer, const Derivation &now)
{
    return localDate(timer.due) != now.due.unmoved ||
           (now.limit.unit == LimitUnit::Hours && timer.due != now.due.due);
}

} // namespace

QString StatuteText::of(RestDay day)
{
    switch (day) {
    case RestDay::NewYearsDay: return tr("New Year's Day");
    case RestDay::Epiphany: return tr("Epiphany");
    case RestDay::GoodFriday: return tr("Good Friday");
    case RestDay::EasterDay: return tr("Easter Day");
    case RestDay::EasterMonday: return tr("Easter Monday");
    case RestDay::MayDay: return tr("1 May");
    case RestDay::AscensionDay: return tr("Ascension Day");
    case RestDay::WhitSunday: return tr("Whit Sunday");
    case RestDay::WhitMonday: return tr("Whit Monday");
    case RestDay::NationalDay: return tr("the national day");
    case RestDay::MidsummerEve: return tr("Midsummer's Eve");
    case RestDay::MidsummerDay: return tr("Midsummer Day");
    case RestDay::AllSaintsDay: return tr("All Saints' Day");
    case RestDay::ChristmasEve: return tr("Christmas Eve");
    case RestDay::ChristmasDay: return tr("Christmas Day");
    case RestDay::SecondDayOfChristmas: return tr("the second day of Christmas");
    case RestDay::NewYearsEve: return tr("New Year's Eve");
    case RestDay::Sunday: return tr("a Sunday");
    case RestDay::Saturday: return tr("a Saturday");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::None: return tr("no length");
    case LimitUnit::AtOnce: return tr("at once, no length");
    case LimitUnit::Hours: return tr("hours");
    case LimitUnit::Days: return tr("days");
    case LimitUnit::Weeks: return tr("weeks");
    case LimitUnit::Months: return tr("months");
    case LimitUnit::Years: return tr("years");
    case LimitUnit::ClockTime: return tr("a time of day, days later");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(Confidence confidence)
{
    switch (confidence) {
    case Confidence::NotVerified: return tr("not verified");
    case Confidence::NotFound: return tr("looked for and not found");
    case Confidence::GeneralKnowledge: return tr("general knowledge, not verified");
    case Confidence::PartlyVerified: return tr("verified in part");
    case Confidence::Verified: return tr("verified");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(LimitStanding standing)
{
    switch (standing) {
    case LimitStanding::CountsDown: return tr("Counts down");
    case LimitStanding::NothingStartsIt: return tr("Not started by any act here");
    case LimitStanding::Information: return tr("Information, no alarm");
    case LimitStanding::SwitchedOff: return tr("Off: not verified");
    case LimitStanding::NotYet: return tr("Not in force yet");
    case LimitStanding::Ended: return tr("No longer in force");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(LimitTrigger trigger)
{
    switch (trigger) {
    case LimitTrigger::Other: return tr("something that no act here tells of");
    case LimitTrigger::ReportReceived: return tr("the report came in");
    case LimitTrigger::InquiryOpened: return tr("an inquiry was opened");
    case LimitTrigger::InquiryDecided: return tr("whether to open an inquiry was decided");
    case LimitTrigger::CareDecided: return tr("immediate care was decided");
    case LimitTrigger::CareExecuted: return tr("immediate care was carried out");
    case LimitTrigger::RelocationBanDecided: return tr("a ban on moving the child was decided");
    case LimitTrigger::RelocationBanByCourt: return tr("the court decided on the ban on moving");
    case LimitTrigger::TravelBanDecided: return tr("a travel ban was decided");
    case LimitTrigger::TravelBanByCourt: return tr("the court decided on the travel ban");
    case LimitTrigger::ShelterPlacementDecided: return tr("placement in sheltered housing was decided");
    case LimitTrigger::ShelterPlacementStarted: return tr("placement in sheltered housing began");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(LimitKeeper keeper)
{
    switch (keeper) {
    case LimitKeeper::Nobody: return tr("nobody");
    case LimitKeeper::Socialjour: return tr("the socialjour");
    case LimitKeeper::Municipality: return tr("the municipality");
    case LimitKeeper::Police: return tr("police or prosecutor");
    case LimitKeeper::Court: return tr("the court");
    case LimitKeeper::Other: return tr("somebody else");
    }
    Q_UNREACHABLE();
}

QString StatuteText::of(MovedRule rule)
{
    switch (rule) {
    case MovedRule::Never: return tr("never moves");
    case MovedRule::NotApplicable: return tr("has no day that could move");
    case MovedRule::ByWording: return tr("moves by the wording of lag (1930:173), not confirmed");
    case MovedRule::Disputed: return tr("disputed: the moved day is a note only");
    case MovedRule::InformationOnly: return tr("another authority’s");
    }
    Q_UNREACHABLE();
}

QString StatuteText::lengthOf(const Limit &limit)
{
    switch (limit.unit) {
    case LimitUnit::Hours: return tr("%n hour(s)", nullptr, limit.length);
    case LimitUnit::Days: return tr("%n day(s)", nullptr, limit.length);
    case LimitUnit::Weeks: return tr("%n week(s)", nullptr, limit.length);
    case LimitUnit::Months: return tr("%n month(s)", nullptr, limit.length);
    case LimitUnit::Years: return tr("%n year(s)", nullptr, limit.length);
    case LimitUnit::None:
    case LimitUnit::AtOnce:
    case LimitUnit::ClockTime: break;
    }
    return limit.lengthSv;
}

QString StatuteText::counting(const Derivation &derivation)
{
    const LegalStep &step = derivation.steps.at(1);
    const QString length = lengthOf(derivation.limit);
    const QString day = fullDay(step.date);
    switch (step.kind) {
    case LegalStepKind::DaysCounted: return tr("%1, the day itself not counted: %2").arg(length, day);
    case LegalStepKind::SameWeekday:
        return tr("%1, to the same day of the week (lag (1930:173) 1 §): %2").arg(length, day);
    case LegalStepKind::SameDayNumber:
        return tr("%1, to the day of the same number (lag (1930:173) 1 §): %2").arg(length, day);
    case LegalStepKind::LastDayOfMonth:
        return tr("%1, to the last day of the month, which has no day %2 (lag (1930:173) 1 §): %3")
            .arg(length)
            .arg(derivation.steps.front().date.day())
            .arg(day);
    case LegalStepKind::HoursElapsed:
        return tr("%1 on the clock, never moved: %2")
            .arg(length, Formats::dateTime(derivation.due.due, derivation.trigger));
    case LegalStepKind::EndOfSameDay:
        return tr("No length in law (%1); to the end of the same day, as set here and not by law: %2")
            .arg(length, day);
    case LegalStepKind::Event:
    case LegalStepKind::RestDay:
    case LegalStepKind::NextWorkday: break;
    }
    return day;
}

QString StatuteText::moving(const Derivation &derivation)
{
    QStringList days;
    for (const LegalStep &step : derivation.steps)
        if (step.kind == LegalStepKind::RestDay)
            days << tr("%1 is %2", "a date and the holiday it is")
                        .arg(Formats::day(step.date), of(*step.reason));
    const QString until = fullDay(derivation.due.moved);
    const QString wait =
        derivation.due.rule == MovedRule::Disputed
            ? tr("Whether lag (1930:173) 2 § moves it to %1 is disputed: do not count on it.").arg(until)
            : tr("By the wording of lag (1930:173) 2 § it may wait until %1; not confirmed for this limit.")
                  .arg(until);
    return tr("%1. %2 The alarm stands on %3.")
        .arg(days.join(QStringLiteral(", ")), wait, fullDay(derivation.due.unmoved));
}

QString StatuteText::law(const Limit &limit, const QDate &today)
{
    QString text = tr("%1, checked on %2.").arg(limit.basis, limit.checkedOn.toString(Qt::ISODate));
    if (isUnchecked(limit, today))
        text += QLatin1Char{' '} + tr("Nobody has checked it for a year.");
    if (limit.confidence != Confidence::Verified)
        text += QLatin1Char{' '} + tr("Not verified: do not rely on it as law.");
    return text;
}

QStringList StatuteText::lines(const Derivation &derivation, const QDate &today)
{
    QStringList lines{tr("Counted from %1: %2")
                          .arg(QStringLiteral("%1 %2").arg(fullDay(derivation.steps.front().date),
                                                           Formats::time(derivation.trigger)),
                               derivation.limit.triggerSv),
                      counting(derivation)};
    if (isNoted(derivation))
        lines << moving(derivation);
    lines << law(derivation.limit, today);
    if (!derivation.limit.noteSv.isEmpty())
        lines << derivation.limit.noteSv;
    return lines;
}

QStringList StatuteText::kept(const Timer &timer, const std::vector<Limit> &limits, const QDate &today)
{
    const StatuteSource set = statuteSourceOf(timer);
    const Limit *row = rowBehind(set, limits);
    const QString name = row != nullptr ? row->nameSv : set.key;
    QStringList all{tr("No row of the table of limits holds any more on the day that it counts from: the row "
                       "was ended or taken away after the alarm was set. The alarm stands where it stood, on "
                       "%1.")
                        .arg(Formats::dateTime(timer.due))};
    all << (set.checkedOn ? tr("Set by the row “%1”, as it had been checked on %2.")
                                .arg(name, set.checkedOn->toString(Qt::ISODate))
                          : tr("Set by the row “%1”.").arg(name));
    if (set.validFrom)
        all << tr("That row held from %1.").arg(set.validFrom->toString(Qt::ISODate));
    if (row != nullptr && row->validTo)
        all << tr("In the table it now ends on %1.").arg(row->validTo->toString(Qt::ISODate));
    const auto asItWas = row != nullptr && timer.anchor ? derivationOf(*row, *timer.anchor) : std::nullopt;
    if (asItWas && !hasParted(timer, *asItWas))
        return all + lines(*asItWas, today);
    if (timer.anchor)
        all << tr("Counted from %1.").arg(fullMoment(*timer.anchor));
    return all;
}

QStringList StatuteText::lines(const Timer &timer, const std::vector<Limit> &limits, const QDate &today)
{
    const auto found = timer.anchor ? derivationOf(limits, timer.title, *timer.anchor) : std::nullopt;
    if (!found)
        return kept(timer, limits, today);
    QStringList all = lines(*found, today);
    if (hasParted(timer, *found))
        all.prepend(tr("The table of limits has been changed since the alarm was set; it stands on %1.")
                        .arg(Formats::fullDateTime(timer.due)));
    return all;
}

} // namespace jour::ui
