#include "support/policy_text.h"

#include "support/formats.h"
#include "support/policy_words.h"
#include "support/wording.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// Within a sentence; an abbreviation stays as it is.
QString lowered(QString words)
{
    const bool abbreviation = words.size() > 1 && words.at(1).isUpper();
    if (!words.isEmpty() && !abbreviation)
        words[0] = words.at(0).toLower();
    return words;
}

QString raised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

bool isHome(const PolicyStep &step)
{
    return step.target == StepTarget::HomeMunicipality || step.target == StepTarget::NextInChain;
}

/// The own desk is one.
bool asksEach(const PolicyStep &step)
{
    return step.ackRule == AckRule::All && step.target != StepTarget::OwnDesk;
}

} // namespace

QString PolicyText::functionWord(const PolicyStep &step) const
{
    if (step.function.isEmpty())
        return {};
    return lowered(Wording::of(m_reference.classifications.item(QStringLiteral("functions"), step.function)));
}

QString PolicyText::contactName(const PolicyStep &step) const
{
    const auto found = std::ranges::find(m_directory, step.contactPoint, &ContactPoint::id);
    return found == m_directory.end() ? tr("a contact point that is gone") : found->name;
}

QString PolicyText::municipalityOf(const Policy &policy) const
{
    return policy.municipality.isEmpty()
               ? QString{}
               : Wording::of(MunicipalityRef{policy.municipality, policy.municipality},
                             m_reference.municipalities);
}

QString PolicyText::scopeOf(const Policy &policy) const
{
    const QString urgency = Wording::of(policy.urgency);
    const QString place = municipalityOf(policy);
    const QString crime =
        policy.crimeType.isEmpty()
            ? QString{}
            : Wording::of(m_reference.classifications.item(QStringLiteral("crimeTypes"), policy.crimeType));
    if (place.isEmpty() && crime.isEmpty())
        return tr("%1: all cases", "urgency").arg(urgency);
    if (crime.isEmpty())
        return tr("%1: cases from %2", "urgency, municipality").arg(urgency, place);
    return place.isEmpty() ? tr("%1: cases of %2", "urgency, crime type").arg(urgency, lowered(crime))
                           : tr("%1: cases from %2 of %3", "urgency, municipality, crime type")
                                 .arg(urgency, place, lowered(crime));
}

QString PolicyText::whomOf(const PolicyStep &step) const
{
    if (step.target == StepTarget::NamedContact)
        return contactName(step);
    const QString function = step.target == StepTarget::OwnDesk ? QString{} : functionWord(step);
    const QString target = PolicyWords::of(step.target);
    return function.isEmpty() ? target : tr("%1: %2", "place, function").arg(target, function);
}

/// Who has not done it: the words before "after 10 minutes".
QString PolicyText::unlessOf(const Policy &policy, const PolicyStep &step) const
{
    const QString place = municipalityOf(policy);
    if (asksEach(step))
        return step.needsEta ? tr("If not every one of them has taken it and said by when")
                             : tr("If not every one of them has taken it");
    switch (step.target) {
    case StepTarget::OwnDesk: return tr("If nobody at the desk has taken the case");
    case StepTarget::HomeMunicipality:
    case StepTarget::NextInChain:
        if (place.isEmpty())
            return step.needsEta ? tr("If nobody in the home municipality has taken it and said by when")
                                 : tr("If nobody in the home municipality has taken it");
        return step.needsEta ? tr("If nobody in %1 has taken it and said by when").arg(place)
                             : tr("If nobody in %1 has taken it").arg(place);
    case StepTarget::WhereaboutsMunicipality:
        return step.needsEta ? tr("If nobody where the child is has taken it and said by when")
                             : tr("If nobody where the child is has taken it");
    case StepTarget::OwnManager:
        return step.needsEta ? tr("If the own manager has not taken it and said by when")
                             : tr("If the own manager has not taken it");
    case StepTarget::NamedContact:
        return step.needsEta ? tr("If %1 has not taken it and said by when").arg(contactName(step))
                             : tr("If %1 has not taken it").arg(contactName(step));
    }
    Q_UNREACHABLE();
}

QString PolicyText::opening(const Policy &policy, std::size_t step) const
{
    if (step == 0)
        return {};
    const PolicyStep &before = policy.steps[step - 1];
    return tr("%1 after %2, ", "condition, length")
        .arg(unlessOf(policy, before), PolicyWords::length(before.delay));
}

QString PolicyText::actionOf(const Policy &policy, std::size_t i) const
{
    const PolicyStep &step = policy.steps[i];
    const QString function = functionWord(step);
    const QString place = municipalityOf(policy);
    switch (step.target) {
    case StepTarget::OwnDesk: return tr("take the case at this desk");
    case StepTarget::HomeMunicipality:
        if (function.isEmpty())
            return place.isEmpty() ? tr("call whoever answers first in the home municipality")
                                   : tr("call whoever answers first in %1").arg(place);
        if (i > 0 && isHome(policy.steps[i - 1]))
            return tr("call their %1", "function").arg(function);
        return place.isEmpty() ? tr("call the home municipality's %1", "function").arg(function)
                               : tr("call %1 in %2", "function, municipality").arg(function, place);
    case StepTarget::NextInChain:
        return function.isEmpty() ? tr("call the next one in the home municipality")
                                  : tr("call the next %1 in the home municipality", "function").arg(function);
    case StepTarget::WhereaboutsMunicipality:
        return function.isEmpty() ? tr("call whoever answers first where the child is")
                                  : tr("call %1 where the child is", "function").arg(function);
    case StepTarget::OwnManager:
        return function.isEmpty() ? tr("call the own manager")
                                  : tr("call our own %1", "function").arg(function);
    case StepTarget::NamedContact: return tr("call %1", "a contact point").arg(contactName(step));
    }
    Q_UNREACHABLE();
}

QString PolicyText::doneWhen(const PolicyStep &step)
{
    if (asksEach(step))
        return step.needsEta
                   ? tr("Everybody on duty there is called: done when each of them takes it and says "
                        "by when; until then the time runs on.")
                   : tr("Everybody on duty there is called: done when each of them takes it; until "
                        "then the time runs on.");
    return step.needsEta ? tr("Done when somebody takes it and says by when.")
                         : tr("Done when somebody takes it.");
}

QString PolicyText::paragraph(const Policy &policy, std::size_t i) const
{
    const PolicyStep &step = policy.steps[i];
    QStringList sentences{raised(opening(policy, i) + actionOf(policy, i)) + QLatin1Char{'.'}};
    if (step.target != StepTarget::OwnDesk)
        sentences << doneWhen(step);
    if (step.minAttempts > 1)
        sentences << calls(policy, i);
    if (step.warn > std::chrono::minutes{0}) {
        const bool heard = step.heardFrom == HeardFrom::FromWarning || policy.urgency == Urgency::Immediate;
        sentences << (heard ? tr("Heard from %1 before the time is out.").arg(PolicyWords::length(step.warn))
                            : tr("Shown as due %1 before the time is out, heard when it is.")
                                  .arg(PolicyWords::length(step.warn)));
    }
    sentences << sound(step);
    if (step.target == StepTarget::OwnDesk)
        return sentences.join(QLatin1Char{' '});
    if (step.window)
        sentences << hours(step);
    switch (step.onEmpty) {
    case OnEmpty::Next: break; // as one would think
    case OnEmpty::Fallback:
        sentences << tr("With nobody on duty there, anybody else in the same place is called.");
        break;
    case OnEmpty::Wait: sentences << tr("With nobody on duty there, that is said and waited out."); break;
    }
    return sentences.join(QLatin1Char{' '});
}

/// How many calls are made, and what follows when none of them reached anybody.
QString PolicyText::calls(const Policy &policy, std::size_t i)
{
    const PolicyStep &step = policy.steps[i];
    const QString apart = PolicyWords::length(policy.retry);
    const bool leadsOn = i + 1 < policy.steps.size() && !asksEach(step) && step.target != StepTarget::OwnDesk;
    return leadsOn ? tr("Call at least %n time(s), %1 apart; when none of them reached anybody the next step "
                        "begins at once.",
                        nullptr, step.minAttempts)
                         .arg(apart)
                   : tr("Call at least %n time(s), %1 apart.", nullptr, step.minAttempts).arg(apart);
}

QStringList PolicyText::sound(const PolicyStep &step)
{
    QStringList sentences;
    switch (step.loudness) {
    case Loudness::ByUrgency: break; // as one would think
    case Loudness::Calm: sentences << tr("The alarm stays gentle."); break;
    case Loudness::Normal: sentences << tr("The alarm does not rise."); break;
    case Loudness::Loud: sentences << tr("The alarm is as loud as can be from the start."); break;
    case Loudness::Rising: sentences << tr("The alarm begins gently and rises every few minutes."); break;
    }
    if (const auto every = static_cast<int>(step.repeatEvery.count()); every > 0)
        sentences << tr("It sounds again every %n second(s).", nullptr, every);
    return sentences;
}

QString PolicyText::hours(const PolicyStep &step)
{
    const QString from = step.window->from.toString(QStringLiteral("HH:mm"));
    const QString to = step.window->to.toString(QStringLiteral("HH:mm"));
    switch (step.onEmpty) {
    case OnEmpty::Next:
        return tr("Only between %1 and %2; at other hours the next step begins at once.").arg(from, to);
    case OnEmpty::Fallback:
        return tr("Only between %1 and %2; at other hours anybody else in the same place is called.")
            .arg(from, to);
    case OnEmpty::Wait:
        return tr("Only between %1 and %2; at other hours that is said, and it begins at %1.").arg(from, to);
    }
    Q_UNREACHABLE();
}

/// From when and until when it holds, where that was written.
QStringList PolicyText::times(const Policy &policy)
{
    QStringList sentences;
    if (policy.validFrom)
        sentences << tr("Holds from %1.").arg(Formats::fullDateTime(policy.validFrom->at));
    if (policy.retiredAt)
        sentences << tr("Switched off from %1.").arg(Formats::fullDateTime(policy.retiredAt->at));
    return sentences;
}

QString PolicyText::ending(const Policy &policy) const
{
    const QString last = opening(policy, policy.steps.size());
    QStringList sentences;
    if (policy.repeat > 0)
        sentences << raised(last + tr("everything begins again, %n time(s).", nullptr, policy.repeat))
                  << tr("After that every means is exhausted: the alarm sounds until somebody acts.");
    else
        sentences << raised(last + tr("every means is exhausted: the alarm sounds until somebody acts."));
    sentences << tr("A promise that is not kept is heard at once; after %1 more the next step begins.")
                     .arg(PolicyWords::length(policy.stallGrace));
    if (policy.silence > std::chrono::minutes{0})
        sentences << tr("When nothing is heard for %1 after a promise, it is asked about.")
                         .arg(PolicyWords::length(policy.silence));
    return sentences.join(QLatin1Char{' '});
}

/// How long and how often an alarm may be kept quiet, and at what price.
QString PolicyText::snoozes(const SnoozeRule &rule)
{
    if (rule.maxMinutes < 1 || rule.maxCount < 1)
        return tr("No alarm may be snoozed.");
    return tr("An alarm may be snoozed at most %n time(s), at most %1 at a time, and always with a reason. "
              "The "
              "time runs on meanwhile, and no snooze goes past a time of law or police.",
              nullptr, rule.maxCount)
        .arg(PolicyWords::length(std::chrono::minutes{rule.maxMinutes}));
}

QStringList PolicyText::lines(const Policy &policy) const
{
    QStringList lines{scopeOf(policy) + QLatin1Char{'.'}};
    lines << times(policy);
    if (policy.steps.empty())
        return lines;
    for (std::size_t i = 0; i < policy.steps.size(); ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(paragraph(policy, i));
    lines << ending(policy) << snoozes(policy.snooze);
    return lines;
}

} // namespace jour::ui
