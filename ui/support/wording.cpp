#include "support/wording.h"

#include "domain/escalation/engine_reminder.h"
#include "support/engine_words.h"
#include "support/policy_words.h"

#include <QLocale>

#include <algorithm>

namespace jour::ui {

namespace {

bool swedish()
{
    return QLocale{}.language() == QLocale::Swedish;
}

} // namespace

QString Wording::of(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Immediate: return tr("Immediate");
    case Urgency::Urgent: return tr("Urgent");
    case Urgency::Soon: return tr("Soon");
    case Urgency::Daytime: return tr("Daytime");
    }
    Q_UNREACHABLE();
}

QString Wording::letterOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Immediate: return tr("I", "letter of urgency Immediate");
    case Urgency::Urgent: return tr("U", "letter of urgency Urgent");
    case Urgency::Soon: return tr("S", "letter of urgency Soon");
    case Urgency::Daytime: return tr("D", "letter of urgency Daytime");
    }
    Q_UNREACHABLE();
}

QString Wording::iconOf(Urgency urgency)
{
    return QStringLiteral("urgency-") + wordOf(urgency);
}

QString Wording::of(CaseState state)
{
    switch (state) {
    case CaseState::New: return tr("New");
    case CaseState::Acknowledged: return tr("Acknowledged");
    case CaseState::Working: return tr("Working");
    case CaseState::Waiting: return tr("Waiting");
    case CaseState::HandedOver: return tr("Handed over");
    case CaseState::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString Wording::of(CaseKind kind)
{
    switch (kind) {
    case CaseKind::ConcernReport: return tr("Report of concern");
    case CaseKind::PoliceReport: return tr("Police report");
    case CaseKind::LulNotice: return tr("Notice under LUL");
    case CaseKind::AssistanceRequest: return tr("Request for police assistance");
    case CaseKind::Inquiry: return tr("Inquiry");
    case CaseKind::Information: return tr("Information");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Answer answer)
{
    switch (answer) {
    case Answer::Unknown: return tr("Unknown");
    case Answer::Yes: return tr("Yes");
    case Answer::No: return tr("No");
    }
    Q_UNREACHABLE();
}

QString Wording::of(PersonRole role)
{
    switch (role) {
    case PersonRole::Child: return tr("Child");
    case PersonRole::Guardian: return tr("Guardian");
    case PersonRole::Sibling: return tr("Sibling");
    case PersonRole::Other: return tr("Other person");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Protection protection)
{
    switch (protection) {
    case Protection::None: return tr("No protection known");
    case Protection::ConfidentialityMarking: return tr("Confidentiality marking");
    case Protection::ProtectedRegistration: return tr("Protected population registration");
    case Protection::AssumedIdentity: return tr("Assumed identity");
    case Protection::Unclear: return tr("Protected, kind unclear");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Role role)
{
    switch (role) {
    case Role::Operator: return tr("Operator");
    case Role::Manager: return tr("Manager");
    }
    Q_UNREACHABLE();
}

QString Wording::of(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Reached: return tr("Reached");
    case AttemptOutcome::NoAnswer: return tr("No answer");
    case AttemptOutcome::Busy: return tr("Busy");
    case AttemptOutcome::LeftMessage: return tr("Left a message");
    case AttemptOutcome::WrongNumber: return tr("Wrong number");
    case AttemptOutcome::Refused: return tr("Refused");
    case AttemptOutcome::HandedOn: return tr("Handed on");
    }
    Q_UNREACHABLE();
}

QString Wording::of(RunState state)
{
    switch (state) {
    case RunState::Idle: return tr("No plan");
    case RunState::Contacting: return tr("Contacting");
    case RunState::Promised: return tr("Promised");
    case RunState::Stalled: return tr("Promise broken");
    case RunState::Exhausted: return tr("Nobody left to call");
    case RunState::Paused: return tr("Plan paused");
    case RunState::Closed: return tr("Done");
    }
    Q_UNREACHABLE();
}

QString Wording::of(GapCause cause)
{
    switch (cause) {
    case GapCause::Closed: return tr("the program was closed");
    case GapCause::Suspended: return tr("the computer slept");
    case GapCause::ClockForward: return tr("the clock was set forward");
    case GapCause::ClockBack: return tr("the clock was set back");
    case GapCause::Stalled: return tr("the program stood still");
    case GapCause::Locked: return tr("the desk was locked");
    }
    Q_UNREACHABLE();
}

QString Wording::of(TargetGroup verdict)
{
    switch (verdict) {
    case TargetGroup::Undecided: return tr("Target group: not decided yet");
    case TargetGroup::Inside: return tr("In the agreement's target group");
    case TargetGroup::Outside: return tr("Outside the agreement's target group");
    }
    Q_UNREACHABLE();
}

QString Wording::consequenceOf(TargetGroup verdict)
{
    switch (verdict) {
    case TargetGroup::Undecided:
        return tr("Treat the child as in the group until every criterion is answered.");
    case TargetGroup::Inside: return tr("Stockholm's out-of-hours service reaches the home municipality.");
    case TargetGroup::Outside:
        return tr("Ordinary routing to the responsible municipality. Not a rejection.");
    }
    Q_UNREACHABLE();
}

QString Wording::of(IdentityWarning warning)
{
    switch (warning) {
    case IdentityWarning::CheckDigit:
        return tr("The check digit does not fit: listen again. It is saved as written.");
    case IdentityWarning::NoRealDate: return tr("Not a date in the calendar. It is saved as written.");
    case IdentityWarning::FutureDate: return tr("Born in the future? It is saved as written.");
    case IdentityWarning::AmbiguousCentury:
        return tr("Two centuries are possible: write the year with four digits.");
    case IdentityWarning::BirthNumberZero: return tr("Birth number 000 is not issued.");
    case IdentityWarning::OrganisationNumber: return tr("This is an organisation's number.");
    case IdentityWarning::Interim: return tr("A temporary number: expect another one later.");
    case IdentityWarning::Unreadable: return tr("Not a form of number we know. It is saved as written.");
    }
    Q_UNREACHABLE();
}

QString Wording::of(PhoneWarning warning)
{
    switch (warning) {
    case PhoneWarning::Unreadable: return tr("No number found. It is saved as written.");
    case PhoneWarning::TooShort: return tr("A digit may be missing. It is saved as written.");
    case PhoneWarning::TooLong: return tr("A digit too many? It is saved as written.");
    case PhoneWarning::NotInUse:
        return tr("Not a number in use, as far as is known. It is saved as written.");
    case PhoneWarning::NoAreaCode: return tr("The area code is missing.");
    case PhoneWarning::TextLeftOut: return tr("The words beside the number are not dialled.");
    case PhoneWarning::SecondNumber: return tr("Two numbers: the first is dialled.");
    }
    Q_UNREACHABLE();
}

QString Wording::of(const ClassItem &item)
{
    const QString words = swedish() || item.en.isEmpty() ? item.sv : item.en;
    return item.isChecked() ? words : tr("%1 – not checked").arg(words);
}

QString Wording::recorded(const ClassItem &item)
{
    if (!item.isChecked())
        return item.note.isEmpty() ? of(item) : tr("%1: %2").arg(of(item), item.note);
    return item.checkedOn ? tr("%1 (checked on %2)").arg(of(item), item.checkedOn->toString(Qt::ISODate))
                          : of(item);
}

QString Wording::of(const ChecklistItem &item)
{
    return swedish() || item.textEn.isEmpty() ? item.textSv : item.textEn;
}

QString Wording::of(const PolicyStep &step)
{
    const QString title = swedish() || step.titleEn.isEmpty() ? step.titleSv : step.titleEn;
    return title.isEmpty() ? PolicyWords::of(step.target) : title;
}

QString Wording::of(const ResolvedContact &contact)
{
    return contact.personName.isEmpty()
               ? contact.name
               : tr("%1 (%2)", "person, contact").arg(contact.personName, contact.name);
}

QString Wording::of(const Policy &policy)
{
    return swedish() || policy.nameEn.isEmpty() ? policy.nameSv : policy.nameEn;
}

QString Wording::of(const MunicipalityRef &municipality, const Municipalities &all)
{
    const auto found = all.find(municipality.code);
    return found ? found->name : municipality.text;
}

QString Wording::titleOf(const Timer &timer, const Policy *policy, const std::vector<Limit> &limits)
{
    switch (timer.kind) {
    case TimerKind::Promise:
        // One that stands on its own is named for whoever gave it.
        return timer.run.isNull() && !timer.title.isEmpty() ? tr("Promised answer: %1").arg(timer.title)
                                                            : tr("Promised answer");
    case TimerKind::Retry: return tr("Call again");
    case TimerKind::Pause: return tr("The plan goes on");
    case TimerKind::Obligation: return tr("The police's latest hand-over time");
    case TimerKind::Reminder:
        if (isEngineReminder(timer))
            return EngineWords::titleOf(timer);
        return timer.title.isEmpty() ? tr("Reminder") : timer.title;
    case TimerKind::Statute: {
        const auto limit = std::ranges::find(limits, timer.title, &Limit::key);
        return limit == limits.end() ? timer.title : limit->nameSv;
    }
    case TimerKind::Step: break;
    }
    if (policy) {
        const auto step = std::ranges::find(policy->steps, timer.title, &PolicyStep::key);
        if (step != policy->steps.end())
            return of(*step);
    }
    return timer.title;
}

} // namespace jour::ui
