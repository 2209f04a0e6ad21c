#include "support/policy_words.h"

#include "support/formats.h"

#include <QLocale>

#include <algorithm>

namespace jour::ui {

QString PolicyWords::of(StepTarget target)
{
    switch (target) {
    case StepTarget::OwnDesk: return tr("Own desk");
    case StepTarget::HomeMunicipality: return tr("Home municipality");
    case StepTarget::WhereaboutsMunicipality: return tr("Where the child is");
    case StepTarget::NextInChain: return tr("Next in the home municipality");
    case StepTarget::OwnManager: return tr("Own manager");
    case StepTarget::NamedContact: return tr("A named contact point");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::of(OnEmpty onEmpty)
{
    switch (onEmpty) {
    case OnEmpty::Next: return tr("Next step at once");
    case OnEmpty::Fallback: return tr("Another function there");
    case OnEmpty::Wait: return tr("Wait, and say so");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::of(HeardFrom heardFrom)
{
    switch (heardFrom) {
    case HeardFrom::WhenDue: return tr("Sounds when the time is out");
    case HeardFrom::FromWarning: return tr("Sounds from the warning");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::of(Loudness loudness)
{
    switch (loudness) {
    case Loudness::ByUrgency: return tr("As the urgency says");
    case Loudness::Calm: return tr("Calm");
    case Loudness::Normal: return tr("Normal");
    case Loudness::Loud: return tr("Loud");
    case Loudness::Rising: return tr("Rising");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::done(AckRule rule, bool needsEta)
{
    switch (rule) {
    case AckRule::One: return needsEta ? tr("Somebody takes it and says by when") : tr("Somebody takes it");
    case AckRule::All:
        return needsEta ? tr("Each of them takes it and says by when") : tr("Each of them takes it");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::of(DryRunStory story)
{
    switch (story) {
    case DryRunStory::NobodyActs: return tr("Nobody does anything");
    case DryRunStory::DeskTakesIt: return tr("The desk takes it, nobody answers");
    case DryRunStory::PromiseBroken: return tr("The first one called breaks a promise");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::nameOf(const Policy &policy)
{
    return QLocale{}.language() == QLocale::Swedish || policy.nameEn.isEmpty() ? policy.nameSv
                                                                               : policy.nameEn;
}

QString PolicyWords::length(std::chrono::minutes length)
{
    constexpr int hour = 60;
    // What comes from elsewhere may be no length at all; of what has no number tr() would leave "%n".
    const auto sane = std::clamp(length, std::chrono::minutes{0}, longestTime);
    const auto minutes = static_cast<int>(sane.count());
    if (minutes >= 2 * 24 * hour)
        return Formats::span(sane);
    if (minutes > 0 && minutes % hour == 0)
        return tr("%n hour(s)", nullptr, minutes / hour);
    return minutes < 2 * hour ? tr("%n minute(s)", nullptr, minutes) : Formats::span(sane);
}

QString PolicyWords::meaningOf(PolicyFlaw flaw)
{
    switch (flaw) {
    case PolicyFlaw::NoName: return tr("The policy has no name.");
    case PolicyFlaw::NoSteps: return tr("The policy has no steps: nobody is called.");
    case PolicyFlaw::NeverChosen:
        return tr("No case can have that municipality or crime type: the policy is never followed.");
    case PolicyFlaw::TwinScope:
        return tr("Another policy is for the very same cases: only one of them is ever followed.");
    case PolicyFlaw::NeverHolds:
        return tr("It is switched off before it holds. Let it hold earlier, or switch it off later.");
    case PolicyFlaw::HoursWithoutHuman:
        return tr(
            "At some hour of the day none of its steps may call anybody. Let one of them call at any hour, "
            "or choose another function outside of its hours.");
    case PolicyFlaw::EmptyWindow:
        return tr("has hours that begin and end at the same time. Choose others, or none.");
    case PolicyFlaw::EndlessRepeat:
        return tr("It is to begin again more often than the engine ever does, or less than never: the engine "
                  "stops at %1 times. Choose 0 to %1 times.")
            .arg(mostRepeats);
    case PolicyFlaw::RetryTooShort:
        return tr(
            "Between two calls there is less than a minute: the engine waits one. Choose a longer time.");
    case PolicyFlaw::GraceTooShort:
        return tr("After a broken promise it goes on within a minute: the engine waits one. Choose a longer "
                  "time.");
    case PolicyFlaw::NoTitle: return tr("nobody can read what is to be done. Give it a title.");
    case PolicyFlaw::TooShort:
        return tr("lasts less than a minute: the engine takes it for one. Give it a length.");
    case PolicyFlaw::RingsTooOften:
        return tr("its alarm is to sound more often than the engine lets it, or more seldom: every %1 to %2 "
                  "seconds it does. Choose a time between them, or 0 for the usual one.")
            .arg(shortestRepeat.count())
            .arg(longestRepeat.count());
    case PolicyFlaw::WarnNotBefore:
        return tr("is shorter than its warning. Make the warning shorter than the step.");
    case PolicyFlaw::NeverReached:
        return tr("begins more than %n hour(s) after the case was opened, when the night desk has gone home.",
                  nullptr, static_cast<int>(longestWatch.count()));
    case PolicyFlaw::NeverDone:
        return tr("the desk takes a case only once: nothing but its time ends this step.");
    case PolicyFlaw::FirstNeverCalled:
        return tr(
            "goes on in a list whose first contact is never called. Put a step to the home municipality "
            "before it.");
    case PolicyFlaw::NobodyBehind:
        return tr(
            "no municipality it can lead to has anybody there. Choose another function, or add a contact "
            "point.");
    case PolicyFlaw::ContactGone: return tr("the contact point is gone or not chosen.");
    case PolicyFlaw::AllIsOne:
        return tr(
            "asks for all of them where there is only one. Choose another function, or let one be enough.");
    case PolicyFlaw::AllOfWhoever:
        return tr(
            "waits for everybody who answers in the place, whatever their function. Choose a function.");
    case PolicyFlaw::CallsDoNotFit:
        return tr("has no room for that many calls. Make it longer, or ask for fewer.");
    case PolicyFlaw::SnoozeOutlasts:
        return tr("its alarm may be snoozed until the step is over, and nobody hears it. Make the longest "
                  "snooze shorter than the step.");
    case PolicyFlaw::SnoozesReachFar:
        return tr("its alarm may be snoozed so often that the step after it is over as well. Allow fewer "
                  "snoozes, or shorter ones.");
    case PolicyFlaw::EndsWithoutHuman:
        return tr("is the last one and leads to no human being. End with somebody who can be called.");
    }
    Q_UNREACHABLE();
}

QString PolicyWords::of(const PolicyFinding &finding)
{
    const QString meaning = meaningOf(finding.flaw);
    return finding.step ? tr("Step %1: %2").arg(*finding.step + 1).arg(meaning) : meaning;
}

QString PolicyWords::of(const PolicyFault &fault)
{
    const auto at = [&](const QString &what) { return QString{fault.path % QStringLiteral(": ") % what}; };
    switch (fault.kind) {
    case PolicyFault::Kind::NotJson: return tr("Line %1: the file is not JSON from here on.").arg(fault.path);
    case PolicyFault::Kind::NoPolicies:
        return tr("This is no file of policies: it holds no list \"policies\".");
    case PolicyFault::Kind::TooMany:
        return tr("The file holds %1 policies; at most %2 are read. Divide it into several.")
            .arg(fault.value)
            .arg(mostPolicies);
    case PolicyFault::Kind::Missing: return at(tr("missing."));
    case PolicyFault::Kind::Unknown: return at(tr("no policy has such a member. Is it misspelt?"));
    case PolicyFault::Kind::BadValue: return at(tr("%1 cannot stand here.").arg(fault.value));
    case PolicyFault::Kind::OutOfRange: return at(tr("%1 is too small or too large.").arg(fault.value));
    case PolicyFault::Kind::Twice: return at(tr("%1 stands there more than once.").arg(fault.value));
    case PolicyFault::Kind::TwinScope:
        return at(tr("another policy is for the very same cases as %1.").arg(fault.value));
    }
    Q_UNREACHABLE();
}

} // namespace jour::ui
