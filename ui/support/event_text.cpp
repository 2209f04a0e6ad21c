#include "support/event_text.h"

#include "domain/events/print_medium.h"
#include "services/late_entries.h"
#include "support/event_text_chase.h"
#include "support/event_text_desk.h"
#include "support/event_text_parts.h"
#include "support/event_text_shift.h"
#include "support/fact_values.h"
#include "support/formats.h"
#include "support/paper_words.h"
#include "support/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

using namespace events;

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
        return act("new-case",
                   tr("Case opened, call received %1").arg(Formats::dateTime(e.receivedAt, m_at)));
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
            return quiet(
                "reveal",
                tr("Looked at the case at %1, while nothing was saved").arg(Formats::dateTime(*at, m_at)));
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
        const QString eta = a.eta ? Formats::dateTime(*a.eta, m_at) : QString{};
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
            lines(
                {correcting(e.supersedes), e.text, tr("Decided by %1").arg(listed({e.decidedBy, e.post})),
                 listed({named("decisionAuthorities", e.authority),
                         Wording::of(e.municipality, m_reference.municipalities)}),
                 e.executedAt ? tr("Executed %1").arg(Formats::dateTime(*e.executedAt, m_at)) : QString{}}));
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

    // The chase, the desk, the shift and what left the house: event_text_chase.cpp, _desk.cpp, _shift.cpp
    template<ChaseBody Body>
    EventText operator()(const Body &e) const
    {
        return chaseText(e, m_at, m_reference);
    }
    template<DeskBody Body>
    EventText operator()(const Body &e) const
    {
        return deskText(e, m_at, m_reference);
    }
    template<ShiftBody Body>
    EventText operator()(const Body &e) const
    {
        return shiftText(e, m_at, m_reference);
    }

private:
    EventText act(const char *icon, const QString &title, const QString &body = {}) const
    {
        return ui::act(icon, title, body, m_at);
    }
    EventText quiet(const char *icon, const QString &title, const QString &body = {}) const
    {
        return ui::quiet(icon, title, body, m_at);
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
    QString named(const char *list, const QString &key) const { return classWord(list, key, m_reference); }
    EventText changed(const QString &fact, const QJsonValue &from, const QJsonValue &to,
                      const QString &reason) const
    {
        const QString values = from == to ? QString{} // hidden: a change is from one value to another
                                          : tr("%1 → %2").arg(factValue(fact, from, m_reference, m_at),
                                                              factValue(fact, to, m_reference, m_at));
        return act("pencil", tr("%1 changed").arg(Wording::factLabel(fact)), lines({values, reason}));
    }

    Instant m_at;
    const ReferenceData &m_reference;
};

/// The rule of the engine that an entry is the work of.
QString ruleOf(const EventBody &body)
{
    if (const auto *moved = std::get_if<RunMoved>(&body))
        return moved->rule;
    const auto *changed = std::get_if<TimerChanged>(&body);
    return changed ? changed->rule : QString{};
}

} // namespace

EventText eventText(const EventBody &body, Instant at, const ReferenceData &reference)
{
    EventText text = std::visit(Teller{at, reference}, body);
    text.rule = ruleOf(body);
    return text;
}

} // namespace jour::ui
