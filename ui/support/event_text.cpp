#include "support/event_text.h"

#include "domain/events/print_medium.h"
#include "services/save_watch.h"
#include "support/engine_words.h"
#include "support/event_text_shift.h"
#include "support/fact_values.h"
#include "support/formats.h"
#include "support/paper_words.h"
#include "support/policy_words.h"
#include "support/saving_words.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

using namespace events;

/// Joins what is not empty, line by line.
QString lines(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            kept << part.trimmed();
    return kept.join(QLatin1Char('\n'));
}

/// Makes the words of one body; the words of a family live beside each other.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    Teller(Instant at, const ReferenceData &reference) : m_at{at}, m_reference{reference} {}

    EventText operator()(const OpaqueBody &) const
    {
        return quiet("history", tr("An entry this version cannot show, or erased"));
    }

    // The case and its people
    EventText operator()(const CaseOpened &e) const
    {
        return act("new-case", tr("Case opened, call received %1").arg(Formats::dateTime(e.receivedAt)));
    }
    EventText operator()(const CaseFactChanged &e) const { return changed(e.fact, e.from, e.to, e.reason); }
    EventText operator()(const PersonFactChanged &e) const { return changed(e.fact, e.from, e.to, e.reason); }
    EventText operator()(const CaseStateChanged &e) const
    {
        QString title = tr("%1 → %2").arg(Wording::of(e.from), Wording::of(e.to));
        return act(
            "next-step", title,
            lines({named("waitingFor", e.waitingFor), named("dispositions", e.disposition), e.reason}));
    }
    EventText operator()(const CaseAssigned &) const { return quiet("person", tr("Assigned")); }
    EventText operator()(const CaseOffered &e) const
    {
        return act("shift-handover", tr("Offered to %1").arg(e.signature));
    }
    EventText operator()(const CaseMerged &e) const
    {
        return act("link", tr("Put under %1: the same happening").arg(e.rootNumber), e.reason);
    }
    EventText operator()(const CaseUnmerged &e) const
    {
        return act("unlink", tr("Taken out from under %1").arg(e.rootNumber), e.reason);
    }
    EventText operator()(const CaseTakenIn &e) const
    {
        return e.takenOut ? act("unlink", tr("%1 stands by itself again").arg(e.number), e.reason)
                          : act("link", tr("%1 was put under this case").arg(e.number), e.reason);
    }
    EventText operator()(const CaseViewed &e) const
    {
        if (const auto at = lateLookAt(e.where))
            return quiet("reveal",
                         tr("Looked at the case at %1, while nothing was saved").arg(Formats::dateTime(*at)));
        return quiet("reveal", tr("Looked at the case"));
    }
    EventText operator()(const PersonAdded &e) const
    {
        return quiet("person", tr("%1 added").arg(Wording::of(e.facts.role)));
    }
    EventText operator()(const PersonRemoved &e) const
    {
        return act("trash", tr("Person removed from the case"), e.reason);
    }
    EventText operator()(const PersonsLinked &e) const
    {
        return act("link", tr("Linked: the same person as in another case"), e.reason);
    }
    EventText operator()(const PersonsUnlinked &e) const
    {
        return act("unlink", tr("Link to a person in another case undone"), e.reason);
    }
    EventText operator()(const PersonRevealed &e) const
    {
        return act("reveal", tr("Protected identity shown"), e.reason);
    }

    // What was said, judged, decided
    EventText operator()(const NoteWritten &e) const
    {
        const bool pasted = e.source == QLatin1String{"pasted"};
        EventText text = act(pasted ? "import" : "note",
                             pasted         ? tr("Pasted text")
                             : e.supersedes ? tr("Note, corrects an earlier one")
                                            : tr("Note"),
                             e.text);
        text.happened = e.happenedAt.value_or(m_at);
        return text;
    }
    EventText operator()(const ContactAttempted &e) const
    {
        const Attempt &a = e.attempt;
        const QString whom = a.calledName.isEmpty() ? a.number : a.calledName;
        EventText text =
            act(reachedSomebody(a.outcome) ? "phone-answered" : "phone-missed",
                whom.isEmpty() ? tr("Called: %1").arg(Wording::of(a.outcome))
                               : tr("Called %1: %2").arg(whom, Wording::of(a.outcome)),
                lines({a.calledName.isEmpty() ? QString{} : a.number,
                       a.spokeTo.isEmpty() ? QString{} : tr("Spoke to %1").arg(a.spokeTo), a.said}));
        text.happened = a.at;
        return text;
    }
    EventText operator()(const ContactAcknowledged &e) const
    {
        const Acknowledgement &a = e.acknowledgement;
        const QString who = a.organisation.isEmpty() ? a.person : tr("%1, %2").arg(a.person, a.organisation);
        const QString eta = a.eta ? Formats::dateTime(*a.eta) : QString{};
        if (who.isEmpty()) // left out
            return act("promise",
                       a.eta ? tr("Somebody promised %1").arg(eta) : tr("Answered, without a time"),
                       a.willDo);
        return act("promise",
                   a.eta ? tr("%1 promised %2").arg(who, eta) : tr("%1 answered, without a time").arg(who),
                   a.willDo);
    }
    EventText operator()(const AssessmentMade &e) const
    {
        EventText text =
            act("protective-assessment",
                tr("Immediate protective assessment: needs protection now: %1")
                    .arg(Wording::of(e.needsProtection)),
                lines({correcting(e.supersedes), named("protectiveResults", e.result), e.reasons, e.madeBy}));
        text.happened = e.madeAt;
        return text;
    }
    EventText operator()(const DecisionRecorded &e) const
    {
        EventText text = act(
            "decision",
            e.what.isEmpty() ? tr("Decision") : tr("Decision: %1").arg(named("decisions", e.what)),
            lines({correcting(e.supersedes), e.text, tr("Decided by %1").arg(listed({e.decidedBy, e.post})),
                   listed({named("decisionAuthorities", e.authority),
                           Wording::of(e.municipality, m_reference.municipalities)}),
                   e.executedAt ? tr("Executed %1").arg(Formats::dateTime(*e.executedAt)) : QString{}}));
        text.happened = e.decidedAt;
        return text;
    }
    EventText operator()(const DisclosureMade &e) const
    {
        EventText text =
            act("disclosure",
                listed({e.toWhom, e.organisation}).isEmpty()
                    ? tr("Disclosed")
                    : tr("Disclosed to %1").arg(listed({e.toWhom, e.organisation})),
                lines({e.what, law("disclosureGrounds", e.ground),
                       e.decidedBy.isEmpty() ? QString{} : tr("Decided by %1").arg(e.decidedBy)}));
        text.happened = e.at;
        return text;
    }
    EventText operator()(const HandOffMade &e) const
    {
        EventText text =
            act("handoff", tr("Handed over to %1").arg(listed({e.receiver, e.post})),
                lines({Wording::of(e.municipality, m_reference.municipalities), named("channels", e.channel),
                       e.readBack ? tr("Read back and confirmed") : QString{}, e.remark}));
        text.happened = e.at;
        return text;
    }
    EventText operator()(const PoliceAnswered &e) const
    {
        EventText text =
            act("police-answer",
                e.toWhom.isEmpty() ? tr("Answered the police") : tr("Answered the police, %1").arg(e.toWhom),
                lines({law("policeAnswers", e.content), law("disclosureGrounds", e.ground),
                       named("channels", e.channel)}));
        text.happened = e.at;
        return text;
    }
    EventText operator()(const ChecklistAnswered &e) const
    {
        const auto &items = m_reference.checklist;
        const auto item = std::ranges::find(items, e.answer.key, &ChecklistItem::key);
        return quiet("checklist",
                     tr("%1 %2").arg(item == items.end() ? e.answer.key : Wording::of(*item),
                                     Wording::of(e.answer.answer)),
                     e.answer.remark);
    }
    EventText operator()(const DocumentAttached &e) const
    {
        return act("attach",
                   e.fileName.isEmpty() ? tr("Document attached")
                                        : tr("Document attached: %1").arg(e.fileName),
                   e.remark);
    }
    EventText operator()(const DocumentOpened &) const { return quiet("document", tr("Document opened")); }
    EventText operator()(const DocumentExported &e) const
    {
        return act("export", tr("Document exported"), lines({e.toWhom, e.reason}));
    }
    EventText operator()(const Printed &e) const
    {
        return act("print",
                   e.medium == medium::sealed    ? tr("Left in a sealed file")
                   : e.medium == medium::pdf     ? tr("Saved as PDF")
                   : e.medium == medium::preview ? tr("Paper looked at")
                   : e.medium == medium::failed  ? tr("The paper did not leave: nothing was printed or saved")
                                                 : tr("Printed"),
                   lines({PaperWords::nameOf(e.document), e.recipient, e.reason}));
    }

    // The chase
    EventText operator()(const RunMoved &e) const
    {
        const auto at = static_cast<std::size_t>(e.run.step);
        const QString step = at < e.run.policy.steps.size() ? Wording::of(e.run.policy.steps[at]) : QString{};
        if (e.rule == QLatin1String{"R2e"})
            return act("warning", tr("Nobody to call"), step);
        if (e.rule == QLatin1String{"R9"})
            return act("alarm", tr("Every step tried, nobody left to call"));
        if (e.rule == QLatin1String{"R6"})
            return act("warning", tr("The promise was not kept"), step);
        if (e.rule == QLatin1String{"R5a"})
            return quiet("promise", tr("The step waits for the others too"), step);
        if (e.rule == QLatin1String{"R6n"})
            return quiet("promise", tr("One promise of several kept"), step);
        const bool isAnother = e.run.state != RunState::Closed;
        if (e.rule == QLatin1String{"R7"} && isAnother)
            return act("escalate", tr("More urgent: the plan begins anew"), step);
        if (e.rule == QLatin1String{"R15"} && isAnother)
            return act("escalate", tr("The plan was switched off: another goes on"), step);
        if (e.rule == QLatin1String{"R17"})
            return act("refresh",
                       tr("Switched to policy %1, version %2")
                           .arg(PolicyWords::nameOf(e.run.policy))
                           .arg(e.run.policy.version),
                       lines({step, e.reason}));
        const bool forward = e.rule.startsWith(QLatin1String{"R2"}) || e.rule == QLatin1String{"R3"} ||
                             e.rule == QLatin1String{"R6a"} || e.rule == QLatin1String{"R8"};
        return forward ? act("escalate", tr("Next step: %1").arg(step), e.reason)
                       : quiet("escalate", tr("%1: %2").arg(Wording::of(e.run.state), step), e.reason);
    }
    EventText operator()(const TimerArmed &e) const
    {
        return quiet("timer", tr("%1, due %2")
                                  .arg(Wording::titleOf(e.timer, nullptr, m_reference.limits),
                                       Formats::dateTime(e.timer.due)));
    }
    EventText operator()(const TimerChanged &e) const
    {
        return e.timer.snooze
                   ? act("snooze", tr("Snoozed until %1").arg(Formats::time(e.timer.snooze->until)), e.reason)
                   : quiet("alarm", tr("Sounds again"), e.reason);
    }
    EventText operator()(const TimerEnded &e) const { return quiet("check", tr("Deadline ended"), e.reason); }
    EventText operator()(const InvariantBroken &e) const
    {
        return act(
            "warning",
            tr("The engine found: %1 (%2)").arg(EngineWords::meaningOf(e.invariant), wordOf(e.invariant)));
    }
    EventText operator()(const WatchGapFound &) const { return quiet("clock", tr("Time passed unwatched")); }
    EventText operator()(const WatchGapReviewed &) const
    {
        return quiet("clock", tr("Missed deadlines reviewed"));
    }
    EventText operator()(const AlarmsMuted &e) const
    {
        return quiet("sound-off", tr("Alarm sound off until %1").arg(Formats::time(e.until)));
    }

    // The desk
    EventText operator()(const OperatorAdded &e) const
    {
        return quiet("person", tr("Operator added: %1").arg(e.who.name));
    }
    EventText operator()(const OperatorChanged &e) const
    {
        return quiet("person", tr("Operator changed: %1").arg(e.who.name), e.reason);
    }
    EventText operator()(const SessionOpened &) const { return quiet("unlock", tr("Unlocked")); }
    EventText operator()(const SessionEnded &) const { return quiet("lock", tr("Locked")); }
    EventText operator()(const RecoveryKeyRenewed &e) const
    {
        return quiet("lock", tr("New recovery key"), e.reason);
    }
    EventText operator()(const SettingChanged &e) const
    {
        if (e.key == QLatin1String{"sleepingCases.lookedThroughAt"})
            return quiet("check", tr("Sleeping cases looked through"));
        if (e.key == QLatin1String{"sleepingCases.days"})
            return quiet("settings", tr("A case sleeps after %n day(s) untouched", nullptr, e.to.toInt()),
                         e.reason);
        if (e.key == QLatin1String{SaveWatch::stoppedSetting})
            return quiet("warning", SavingWords::stopped(e));
        return quiet("settings", tr("Setting changed: %1").arg(e.key), e.reason);
    }
    EventText operator()(const ContactPointSaved &e) const
    {
        return quiet("contact", tr("Contact saved: %1").arg(e.point.name));
    }
    EventText operator()(const PolicySaved &e) const
    {
        return quiet("escalate", tr("Policy saved: %1").arg(e.policy.nameSv), e.reason);
    }
    EventText operator()(const LimitSaved &e) const
    {
        return quiet("timer", tr("Limit saved: %1").arg(e.limit.nameSv), e.reason);
    }
    EventText operator()(const DutyPersonSaved &e) const
    {
        return quiet("person", tr("Person on duty saved: %1").arg(e.person.name));
    }
    EventText operator()(const DutyListSaved &e) const
    {
        return quiet("contact", tr("Duty list saved: %1").arg(e.list.name));
    }
    EventText operator()(const DutyOverrideSaved &e) const
    {
        return quiet("contact",
                     e.change.withdrawn ? tr("Change of duty withdrawn") : tr("Change of duty saved"),
                     e.change.reason);
    }
    EventText operator()(const TestCallMade &e) const
    {
        return quiet("phone-out", tr("Test call: %1").arg(Wording::of(e.outcome)), e.remark);
    }
    EventText operator()(const PersonSearched &) const
    {
        return quiet("search", tr("Searched for a person"));
    }
    EventText operator()(const JournalVerified &e) const
    {
        return quiet("check", e.sound ? tr("Journal verified: sound") : tr("Journal verified: NOT sound"));
    }

    // The shift, and what left the house: event_text_shift.cpp
    template<ShiftBody Body>
    EventText operator()(const Body &e) const
    {
        return shiftText(e, m_at, m_reference);
    }

private:
    EventText act(const char *icon, const QString &title, const QString &body = {}) const
    {
        return {QString::fromLatin1(icon), title, body, true, m_at};
    }
    EventText quiet(const char *icon, const QString &title, const QString &body = {}) const
    {
        return {QString::fromLatin1(icon), title, body, false, m_at};
    }
    /// What is not empty, with commas between.
    static QString listed(const QStringList &parts)
    {
        return lines(parts).replace(QLatin1Char('\n'), QStringLiteral(", "));
    }
    /// A row of law by its key: with the day somebody read it, or that nobody has.
    QString law(const char *list, const QString &key) const
    {
        return key.isEmpty() ? QString{}
                             : Wording::recorded(m_reference.classifications.item(QLatin1String{list}, key));
    }
    [[nodiscard]] static QString correcting(std::optional<EntryId> earlier)
    {
        return earlier ? tr("Corrects an earlier entry") : QString{};
    }
    QString named(const char *list, const QString &key) const
    {
        return key.isEmpty() ? QString{}
                             : Wording::of(m_reference.classifications.item(QLatin1String{list}, key));
    }
    EventText changed(const QString &fact, const QJsonValue &from, const QJsonValue &to,
                      const QString &reason) const
    {
        const QString values = from == to ? QString{} // hidden: a change is from one value to another
                                          : tr("%1 → %2").arg(factValue(fact, from, m_reference),
                                                              factValue(fact, to, m_reference));
        return act("pencil", tr("%1 changed").arg(Wording::factLabel(fact)), lines({values, reason}));
    }

    Instant m_at;
    const ReferenceData &m_reference;
};

} // namespace

EventText eventText(const EventBody &body, Instant at, const ReferenceData &reference)
{
    return std::visit(Teller{at, reference}, body);
}

} // namespace jour::ui
