// What is wrong with a calendar and what it would do, in words.
#include "directory/import_state.h"
#include "support/duty_text.h"

#include <algorithm>

namespace jour::ui {

QString ImportWords::of(CalendarFault::Kind kind, int instead)
{
    switch (kind) {
    case CalendarFault::Kind::NotText: return tr("Not a text file. Export the calendar as .ics anew.");
    case CalendarFault::Kind::NoCalendar: return tr("There is no calendar in the file.");
    case CalendarFault::Kind::NoEnd:
        return tr("What begins here is cut off. Export the calendar anew from where it came.");
    case CalendarFault::Kind::OutsideCalendar: return tr("Text outside the calendar. It is passed over.");
    case CalendarFault::Kind::UnknownVersion:
        return tr("A version of calendars that is not known here. Export it as iCalendar 2.0.");
    case CalendarFault::Kind::BadLine: return tr("Not a line of a calendar. Put it right, or take it away.");
    case CalendarFault::Kind::BadMoment:
        return tr("A time that cannot be read, or does not exist. Put it right in the calendar.");
    case CalendarFault::Kind::BadLength:
        return tr("A length of time that cannot be read. Put it right in the calendar.");
    case CalendarFault::Kind::BadRule:
        return tr("A repetition that cannot be read. Put it right in the calendar.");
    case CalendarFault::Kind::TooFine:
        return tr("It repeats by the minute or second. Make it repeat by the hour at most.");
    case CalendarFault::Kind::TooMany:
        return tr("It repeats too many times to be duty. Make it repeat less often.");
    case CalendarFault::Kind::TooCostly:
        return tr(
            "The repetitions of this file take too long to work out; here it was enough. Divide the file, "
            "or let what repeats begin later.");
    case CalendarFault::Kind::UnknownZone:
        return tr("A time zone that is neither known nor described in the file. Export it in the time of "
                  "Stockholm or in UTC.");
    case CalendarFault::Kind::NoStart: return tr("It has no start. Give it one in the calendar.");
    case CalendarFault::Kind::EndBeforeStart:
        return tr("It ends before it begins. Put it right in the calendar.");
    case CalendarFault::Kind::Replaced:
        return tr("The event on line %1 has the same UID and is read instead. If both are meant, give one of "
                  "them a UID of its own.")
            .arg(instead);
    }
    Q_UNREACHABLE();
}

QString ImportWords::of(const DutyCalendarFault &fault)
{
    switch (fault.kind) {
    case DutyCalendarFault::Kind::Calendar: return of(fault.calendar, fault.instead);
    case DutyCalendarFault::Kind::NoName:
        return tr("It does not say who. Write a name as its title or as the one who attends.");
    case DutyCalendarFault::Kind::Ambiguous:
        return tr("Several are called so. Name people apart; write a contact as Municipality: Name.");
    case DutyCalendarFault::Kind::UnknownPoint:
        return tr("A contact of another desk that is not here. Import or write that contact first.");
    case DutyCalendarFault::Kind::NoList:
        return tr("It names no duty list. Choose one below; if there is none, make one first.");
    case DutyCalendarFault::Kind::TooMany:
        return tr(
            "More shifts than are read at a time; this is the first that is not read. Divide the file into "
            "several.");
    case DutyCalendarFault::Kind::Circular:
        return tr("This contact leads back to the list's own. Nobody would be reached; write another one.");
    case DutyCalendarFault::Kind::NoLength: return tr("It is over as soon as it begins. It is left out.");
    case DutyCalendarFault::Kind::TurnEdited:
        return tr("A rotation, replacement or fixed time makes this turn, and it was changed in the file. It "
                  "is left alone: change it in the duty list.");
    case DutyCalendarFault::Kind::LeftOut:
        return tr("A shift has no place for this. Time, name and description are read, the rest is left "
                  "out.");
    }
    Q_UNREACHABLE();
}

QString ImportWords::summary(const DutyCalendarPreview &preview)
{
    using Kind = DutyCalendarRow::Kind;
    const auto errors = static_cast<int>(std::ranges::count(preview.faults, true, &DutyCalendarFault::fatal));
    const auto warnings = static_cast<int>(preview.faults.size()) - errors;
    QStringList parts{tr("%n new", nullptr, preview.count(Kind::Added)),
                      tr("%n changed", nullptr, preview.count(Kind::Changed)),
                      tr("%n unchanged", nullptr, preview.count(Kind::Same))};
    if (const int turns = preview.count(Kind::ByList); turns > 0)
        parts << tr("%n turns that the lists make themselves", nullptr, turns);
    return counted(parts, errors, warnings);
}

QString ImportWords::whyNot(const DutyCalendarPreview &preview)
{
    if (preview.canApply())
        return {};
    const bool answerable = std::ranges::all_of(preview.faults, [](const DutyCalendarFault &fault) {
        return !fault.fatal || fault.kind == DutyCalendarFault::Kind::NoList;
    });
    return whyNot(std::ranges::any_of(preview.faults, &DutyCalendarFault::fatal), answerable);
}

QString ImportWords::done(const DutyCalendarPreview &preview)
{
    DutyCalendarPreview taken = preview;
    taken.faults.clear();
    return tr("Imported: %1").arg(summary(taken));
}

QString ImportWords::change(const DutyCalendarRow &row, const DutyIndex &index)
{
    if (!row.before)
        return tr("New");
    QStringList words;
    if (row.before->from != row.shift.from || row.before->to != row.shift.to)
        words << tr("time, before %1").arg(DutyText::span(row.before->from, row.before->to));
    if (row.before->who != row.shift.who)
        words << tr("who, before %1").arg(DutyText::of(row.before->who, index));
    if (row.before->remark != row.shift.remark)
        words << tr("remark");
    return tr("Changed: %1").arg(words.join(QStringLiteral("; ")));
}

} // namespace jour::ui
