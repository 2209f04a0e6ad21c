#include "support/wording.h"

#include "domain/escalation/engine_reminder.h"
#include "support/engine_words.h"

#include <QLocale>

#include <algorithm>

namespace jour::ui {

namespace {

bool swedish()
{
    return QLocale{}.language() == QLocale::Swedish;
}

QString conflict(const QString &detail)
{
    if (detail == QLatin1String{"lastManager"} || detail == QLatin1String{"the last operator"})
        return Wording::tr("The last manager must stay. Make somebody else a manager first.");
    if (detail == QLatin1String{"operator has a slot"})
        return Wording::tr("That user id is taken. Choose another.");
    if (detail == QLatin1String{"all slots are taken"})
        return Wording::tr("Every place in the vault is taken. Revoke somebody first.");
    if (detail == QLatin1String{"policy"})
        return Wording::tr("The policy was changed meanwhile. Look at the difference again.");
    if (detail == QLatin1String{"policyScope"})
        return Wording::tr(
            "Another policy is for the very same cases. Change that one, or switch it off first.");
    if (detail == QLatin1String{"overlap"})
        return Wording::tr("Another row of this limit already holds then. End that one first.");
    return Wording::tr("Someone else acted on this case first. Look at what is new, then try again.");
}

QString refusal(const QString &detail)
{
    if (detail == QLatin1String{"lvu6"})
        return Wording::tr(
            "A decision under LVU section 6 can only be made by the committee, its chair or an "
            "appointed member, never by whoever is on duty here. Say who decided.");
    if (detail == QLatin1String{"proof"})
        return Wording::tr("Those are somebody else's. Give your own user id and passphrase.");
    if (detail == QLatin1String{"slot disabled"})
        return Wording::tr("This user id is closed after too many wrong attempts. Ask a manager.");
    if (detail == QLatin1String{"one-time slot has ended"})
        return Wording::tr("The one-time passphrase has ended. Ask a manager for a new one.");
    if (detail == QLatin1String{"operator"})
        return Wording::tr(
            "This user id opens the vault, but the journal knows no active operator behind it. "
            "Ask a manager.");
    return Wording::tr("Your role does not allow this. Ask a manager.");
}

} // namespace

QString Wording::of(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("That no longer exists.");
    case ErrorCode::Conflict: return conflict(error.detail);
    case ErrorCode::Invalid: return missingPart(error.detail);
    case ErrorCode::NotAllowed: return refusal(error.detail);
    case ErrorCode::WrongPassphrase: return tr("User id or passphrase is wrong.");
    case ErrorCode::Delayed: return tr("Too many attempts. Try again in %1 s.").arg(error.detail);
    case ErrorCode::Locked: return tr("Unlock the console first.");
    case ErrorCode::InUse: return tr("The vault is already open in another program: %1").arg(error.detail);
    case ErrorCode::Exposed:
        return tr("Other users of this computer can read the vault folder. Repair its permissions before you "
                  "open it.");
    case ErrorCode::TooNew:
        return tr("The vault was written by a newer version of Jourbord. Update the program.");
    case ErrorCode::Missing:
        if (error.detail == QLatin1String{"desk.db"} || error.detail == QLatin1String{"store.head"})
            return tr("A file of this vault is missing: %1. Nothing has been changed. Restore the vault from "
                      "a copy.")
                .arg(error.detail);
        return tr("Saved events are missing from the vault: it has been rolled back or cut short. Restore it "
                  "from a backup.");
    case ErrorCode::Corrupt:
        return tr("The vault is damaged. Nothing has been changed. Restore it from a backup.");
    case ErrorCode::DiskFull:
        return tr("NOT SAVED: the disk is full. Free some space; what you have written stays here.");
    case ErrorCode::ReadOnly:
        return tr("NOT SAVED: the vault cannot be written to. What you have written stays here.");
    case ErrorCode::Io:
        if (error.detail == QLatin1String{"unsettled"})
            return tr(
                "NOT CERTAIN whether this was saved: the disk does not answer. What you have written stays "
                "here; save again when the disk is back. It is never saved twice.");
        return tr("The vault could not be read or written.");
    case ErrorCode::NotSaved:
        return tr("NOT SAVED: the disk failed. What you have written stays here; try again.");
    case ErrorCode::Cancelled: return tr("Cancelled.");
    }
    Q_UNREACHABLE();
}

QString Wording::missingPart(const QString &detail)
{
    if (detail == QLatin1String{"reason"})
        return tr("Give a reason.");
    if (detail == QLatin1String{"removedPerson"})
        return tr("Choose who is removed.");
    if (detail == QLatin1String{"assignee"})
        return tr("Choose who takes the case.");
    if (detail == QLatin1String{"offer"})
        return tr("The case is no longer offered to you. See who has it.");
    if (detail == QLatin1String{"waitingFor"})
        return tr("Say whom or what the case waits for.");
    if (detail == QLatin1String{"disposition"})
        return tr("Choose in the list how the case ended; the rest goes in the remark.");
    if (detail == QLatin1String{"handOff"})
        return tr("A hand-off needs a municipality, a named receiver with post, the channel and a read-back. "
                  "Record it as a hand-off.");
    if (detail == QLatin1String{"sleepDays"})
        return tr("A case sleeps after 7 to 365 days.");
    if (detail == QLatin1String{"mergeSelf"})
        return tr("Choose another case: the one whose happening it is.");
    if (detail == QLatin1String{"mergeUnknown"})
        return tr("There is no case with that number. Choose one in the list or type its whole number.");
    if (detail == QLatin1String{"mergeCycle"})
        return tr("That case is already under this one. Take it out first, or merge from there.");
    if (detail == QLatin1String{"alreadyMerged"})
        return tr("This case is already under another. Take it out first (Ctrl+Shift+U).");
    if (detail == QLatin1String{"notMerged"})
        return tr("This case is under no other.");
    if (detail == QLatin1String{"rootClosed"})
        return tr("The case it would go under is closed. Reopen that one first.");
    if (detail == QLatin1String{"openPromise"})
        return tr(
            "Somebody has promised to act and that is not done. Write in the remark why the case is closed "
            "all the same.");
    if (detail == QLatin1String{"closed"})
        return tr("The case is closed. Reopen it first.");
    if (detail == QLatin1String{"move"})
        return tr("The case cannot be moved there from where it stands.");
    if (detail == QLatin1String{"decision"})
        return tr("Choose the decision in the list; what is not there is \"Other decision\".");
    if (detail == QLatin1String{"decisionText"})
        return tr("Write what was decided.");
    if (detail == QLatin1String{"policeAnswerGround"})
        return tr("Choose one of the answers the law allows. Anything more is a disclosure with a ground of "
                  "its own.");
    if (detail == QLatin1String{"person"})
        return tr("Say who answered.");
    if (detail == QLatin1String{"eta"} || detail == QLatin1String{"due"})
        return tr("The time must lie ahead.");
    if (detail == QLatin1String{"text"})
        return tr("Write something first.");
    if (detail == QLatin1String{"legalGround"})
        return tr("Give the legal ground.");
    if (detail == QLatin1String{"decidedBy"})
        return tr("Say who decided.");
    if (detail == QLatin1String{"disclosure"})
        return tr("Say what was disclosed, to whom and on what ground.");
    if (detail == QLatin1String{"policeAnswer"})
        return tr("Say what was answered and to whom.");
    if (detail == QLatin1String{"documentSize"})
        return tr("The file is too large: at most 64 MB.");
    if (detail.startsWith(QLatin1String{"snooze"}))
        return tr("It cannot be snoozed that long, that often, or past an obligation.");
    if (detail == QLatin1String{"user id"})
        return tr("A user id has 1 to 64 characters.");
    if (detail == QLatin1String{"basis"})
        return tr("Name the law and the section.");
    if (detail == QLatin1String{"nameSv"})
        return tr("Give the limit a name.");
    if (detail == QLatin1String{"policyName"})
        return tr("Give the policy a name.");
    if (detail == QLatin1String{"policySteps"})
        return tr("A policy needs at least one step. To use it no more, switch it off.");
    if (detail == QLatin1String{"policyFile"})
        return tr("There is nothing in the file to take, or it has errors.");
    if (detail == QLatin1String{"length"})
        return tr(
            "The length does not fit the unit: hours, days, weeks, months and years need a number, what "
            "has no length has none.");
    if (detail == QLatin1String{"validTo"})
        return tr("It ends before it begins.");
    return tr("Something is missing or cannot be done now.");
}

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
    return swedish() || step.titleEn.isEmpty() ? step.titleSv : step.titleEn;
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
