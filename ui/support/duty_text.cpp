#include "support/duty_text.h"

#include "domain/contacts/fallbacks.h"
#include "domain/contacts/phone_number.h"
#include "support/formats.h"

namespace jour::ui {

namespace {

QString listNameOf(const DutyAnswer &answer, const DutyIndex &index)
{
    const DutyList *list = index.list(answer.list);
    return list ? list->name : QString{};
}

QString rotationNameOf(const DutyAnswer &answer, const DutyIndex &index)
{
    if (const DutyList *list = index.list(answer.list))
        for (const Rotation &rotation : list->rotations)
            if (rotation.id == answer.rotation && !rotation.name.isEmpty())
                return rotation.name;
    return listNameOf(answer, index);
}

} // namespace

QString DutyText::place(const QString &code, const Municipalities &all)
{
    if (code == ownDesk)
        return tr("Own desk");
    const auto found = all.find(code);
    return found ? found->name : code;
}

QString DutyText::of(const DutyWho &who, const DutyIndex &index)
{
    if (!who.person.isNull()) {
        const DutyPerson *person = index.person(who.person);
        return person ? person->name : tr("somebody no longer known");
    }
    if (who.point.isNull())
        return tr("nobody");
    const ContactPoint *point = index.point(who.point);
    return point ? point->name : tr("a contact no longer known");
}

QString DutyText::whoOf(const DutyAnswer &answer)
{
    return answer.person ? tr("%1, %2", "person, contact point").arg(answer.person->name, answer.point.name)
                         : answer.point.name;
}

QString DutyText::ruleOf(const DutyAnswer &answer, const DutyIndex &index)
{
    switch (answer.reason) {
    // Assumed: nobody has said when it answers.
    case DutyReason::Always: return tr("answers round the clock (no hours given)");
    case DutyReason::WithinHours: return tr("by its hours");
    case DutyReason::Shift: return tr("by a shift of %1", "duty list").arg(listNameOf(answer, index));
    case DutyReason::Rotation: return tr("by the rotation %1").arg(rotationNameOf(answer, index));
    case DutyReason::FixedSpan:
        return tr("by a fixed span of %1", "duty list").arg(listNameOf(answer, index));
    case DutyReason::Added: return tr("added to %1", "duty list").arg(listNameOf(answer, index));
    case DutyReason::Replacing:
        return answer.insteadOf.isNull()
                   ? tr("in another's place on %1", "duty list").arg(listNameOf(answer, index))
                   : tr("instead of %1").arg(of(DutyWho{answer.insteadOf, {}}, index));
    }
    Q_UNREACHABLE();
}

QString DutyText::lineOf(const DutyAnswer &answer, const DutyIndex &index, Instant now)
{
    const QString who = whoOf(answer);
    if (!answer.until && answer.reason == DutyReason::Always)
        return tr("%1: %2", "who, that it is assumed to answer").arg(who, ruleOf(answer, index));
    if (!answer.until)
        return tr("%1: on duty, %2", "who, by what").arg(who, ruleOf(answer, index));
    return tr("%1: on duty until %2, %3", "who, when, by what")
        .arg(who, Formats::moment(*answer.until, now), ruleOf(answer, index));
}

QString DutyText::notRead()
{
    return tr("Contacts and duty lists could not be read: who is on duty is not known.");
}

QString DutyText::lineOf(const DutyAbsence &absence)
{
    return tr("%1: %2", "contact, why nobody is on duty there").arg(absence.point.name, whyOf(absence));
}

QString DutyText::whyOf(const DutyAbsence &absence)
{
    switch (absence.why) {
    case DutyAbsence::Why::OutsideHours: return tr("outside its hours", "contact");
    case DutyAbsence::Why::NobodyListed: return tr("nobody on the duty list", "contact");
    case DutyAbsence::Why::Gone: return tr("whoever is on the list is no longer in the directory", "contact");
    case DutyAbsence::Why::Circular: return tr("the list leads back to itself", "contact");
    case DutyAbsence::Why::NoNumber:
        return absence.onDuty.isEmpty() ? tr("no number to call", "contact")
                                        : tr("%1 has the duty, and there is no number to call", "who")
                                              .arg(absence.onDuty.join(QStringLiteral(", ")));
    }
    Q_UNREACHABLE();
}

QString DutyText::numberOf(const std::vector<Channel> &channels)
{
    for (const Channel &channel : channels)
        if (isCalled(channel.kind))
            return displayed(readPhoneNumber(channel.value));
    return {};
}

QString DutyText::fallbackOf(const std::vector<DutyAnswer> &fallback)
{
    if (fallback.empty())
        return tr("no fallback is named");
    const DutyAnswer &first = fallback.front();
    const QString number = numberOf(first.channels);
    return number.isEmpty() ? tr("fallback: %1").arg(whoOf(first))
                            : tr("fallback: %1, %2", "who, number").arg(whoOf(first), number);
}

QString DutyText::lostFallbackOf(const ContactPoint &point, const DutyIndex &index)
{
    if (!hasLostFallback(index, point))
        return {};
    const ContactPoint *gone = index.point(point.fallback);
    return gone ? tr("The fallback of %1, %2, is retired and never called: choose another one.",
                     "contact, its fallback")
                      .arg(point.name, gone->name)
                : tr("The fallback of %1 is no longer in the directory: choose another one.", "contact")
                      .arg(point.name);
}

QString DutyText::of(RosterSource source)
{
    switch (source) {
    case RosterSource::Shift: return tr("shift");
    case RosterSource::Rotation: return tr("turn of a rotation");
    case RosterSource::FixedSpan: return tr("fixed span");
    case RosterSource::Replacing: return tr("replacement");
    case RosterSource::Added: return tr("addition");
    }
    Q_UNREACHABLE();
}

QString DutyText::span(Instant from, Instant to)
{
    const QString end = localDate(from) == localDate(to) ? Formats::time(to) : Formats::dateTime(to);
    return tr("%1 – %2 (%3)", "from, to, how long")
        .arg(Formats::dateTime(from), end, Formats::span(to - from));
}

} // namespace jour::ui
