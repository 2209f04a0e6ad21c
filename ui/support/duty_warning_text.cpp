#include "support/duty_text.h"
#include "support/formats.h"

namespace jour::ui {

namespace {

QString whatOf(const DutyWarning &warning, const QString &who)
{
    switch (warning.kind) {
    case DutyWarningKind::PersonGone:
    case DutyWarningKind::PointGone: return DutyText::tr("%1 stands on the list and is gone").arg(who);
    case DutyWarningKind::PersonWithoutNumber: return DutyText::tr("%1 has no number to call").arg(who);
    case DutyWarningKind::NobodyNamed: return DutyText::tr("Nobody is named");
    case DutyWarningKind::EndBeforeStart: return DutyText::tr("It is over before it begins");
    case DutyWarningKind::BadRotation: return DutyText::tr("A rotation without a length or a first day");
    case DutyWarningKind::UnknownZone: return DutyText::tr("The time zone is not known; Stockholm's is used");
    case DutyWarningKind::OutsideHours:
        return DutyText::tr("%1 is on the list while the contact is closed").arg(who);
    case DutyWarningKind::TwiceAtOnce: return DutyText::tr("%1 has two shifts at once").arg(who);
    case DutyWarningKind::FixedOverlap: return DutyText::tr("Two fixed spans overlap; the first one holds");
    case DutyWarningKind::UnderFixed: return DutyText::tr("A change within a fixed span has no effect");
    case DutyWarningKind::NotOnDuty: return DutyText::tr("%1 is not on duty then").arg(who);
    case DutyWarningKind::DoubleBooked: return DutyText::tr("%1 is on duty by another list too").arg(who);
    case DutyWarningKind::Gap: return DutyText::tr("Nobody is on duty");
    }
    Q_UNREACHABLE();
}

} // namespace

QString DutyText::of(const DutyWarning &warning, const DutyIndex &index, Instant)
{
    const QString what = whatOf(warning, of(warning.who, index));
    if (!warning.from || !warning.to)
        return what;
    // Both days are said, unless they are one.
    const QString end = localDate(*warning.from) == localDate(*warning.to) ? Formats::time(*warning.to)
                                                                           : Formats::dateTime(*warning.to);
    return tr("%1: %2 – %3", "what, from, to").arg(what, Formats::dateTime(*warning.from), end);
}

QString DutyText::refusalOf(const QString &detail)
{
    if (detail == QLatin1String{"dutyOverlap"})
        return tr("It contradicts another override of the list at the same time. Withdraw that one first, or "
                  "choose another time.");
    if (detail == QLatin1String{"dutyUndo"})
        return tr("It has been changed again since. Nothing was taken back.");
    if (detail == QLatin1String{"dutyPersonName"})
        return tr("Give the person's name.");
    if (detail == QLatin1String{"dutyListName"})
        return tr("Give the duty list a name.");
    if (detail == QLatin1String{"dutyListPoint"})
        return tr("Choose the contact that the duty list stands behind.");
    if (detail == QLatin1String{"dutyWho"})
        return tr("Choose who it is about.");
    if (detail == QLatin1String{"dutyList"})
        return tr("The duty list was changed or is gone. Look at it again.");
    if (detail == QLatin1String{"dutySpan"})
        return tr("It must end after it begins.");
    return {};
}

} // namespace jour::ui
