#include "domain/handover/case_summary.h"

#include <algorithm>

namespace jour {

namespace {

/// Where a protected person is must not be on the paper: the text goes, nothing is covered.
PersonFacts maskedFacts(const PersonFacts &facts)
{
    PersonFacts shown;
    shown.role = facts.role;
    shown.relation = facts.relation;
    shown.givenName = facts.givenName.left(1);
    shown.familyName = facts.familyName.left(1);
    shown.protection = facts.protection;
    shown.language = facts.language;
    shown.interpreter = facts.interpreter;
    shown.informed = facts.informed;
    shown.mustNotContact = facts.mustNotContact;
    return shown;
}

/// What the record of acts shows; looks, prints and the workings of the timers stay in the journal.
bool isAct(const EventBody &body)
{
    using namespace events;
    return std::holds_alternative<NoteWritten>(body) || std::holds_alternative<ContactAttempted>(body) ||
           std::holds_alternative<ContactAcknowledged>(body) ||
           std::holds_alternative<AssessmentMade>(body) || std::holds_alternative<DecisionRecorded>(body) ||
           std::holds_alternative<DisclosureMade>(body) || std::holds_alternative<HandOffMade>(body) ||
           std::holds_alternative<PoliceAnswered>(body) || std::holds_alternative<CaseStateChanged>(body) ||
           std::holds_alternative<DocumentAttached>(body);
}

void collect(CaseSummary &summary, const SummaryEntry &entry)
{
    if (isAct(entry.body))
        summary.done.push_back(entry);
    if (const auto *assessment = std::get_if<events::AssessmentMade>(&entry.body))
        summary.assessment = *assessment;
    if (const auto *decision = std::get_if<events::DecisionRecorded>(&entry.body))
        summary.decisions.push_back(*decision);
    if (const auto *handOff = std::get_if<events::HandOffMade>(&entry.body))
        summary.handOff = *handOff;
}

/// Places and free text that could tell where a protected child is. Nobody can vouch for what was typed: it
/// stays in the vault, and the unmasked paper has it.
void maskCase(Case &c)
{
    CaseFacts shown;
    shown.kind = c.facts.kind;
    shown.urgency = c.facts.urgency;
    shown.policeUnit = c.facts.policeUnit;
    shown.reporterName = c.facts.reporterName;
    shown.reporterTitle = c.facts.reporterTitle;
    shown.callbackNumber = c.facts.callbackNumber;
    shown.policeReference = c.facts.policeReference;
    shown.wantsFeedback = c.facts.wantsFeedback;
    shown.policeLatestHandover = c.facts.policeLatestHandover;
    shown.riskOfHarm = c.facts.riskOfHarm;
    shown.foundInCounty = c.facts.foundInCounty;
    shown.agreementResident = c.facts.agreementResident;
    shown.roles = c.facts.roles;
    shown.crimeTypes = c.facts.crimeTypes;
    shown.guardianInformed = c.facts.guardianInformed;
    c.facts = shown;
}

/// The act stays with its time; what was said or written does not.
void maskEntry(SummaryEntry &entry)
{
    if (auto *note = std::get_if<events::NoteWritten>(&entry.body))
        note->text.clear();
    if (auto *attempt = std::get_if<events::ContactAttempted>(&entry.body))
        attempt->attempt.said.clear();
    if (auto *ack = std::get_if<events::ContactAcknowledged>(&entry.body))
        ack->acknowledgement.willDo.clear();
    if (auto *assessment = std::get_if<events::AssessmentMade>(&entry.body))
        assessment->reasons.clear();
    if (auto *decision = std::get_if<events::DecisionRecorded>(&entry.body))
        decision->text.clear();
    if (auto *disclosure = std::get_if<events::DisclosureMade>(&entry.body))
        disclosure->what.clear();
    if (auto *handOff = std::get_if<events::HandOffMade>(&entry.body))
        handOff->remark.clear();
    if (auto *document = std::get_if<events::DocumentAttached>(&entry.body))
        *document = {.document = document->document};
    if (auto *moved = std::get_if<events::CaseStateChanged>(&entry.body))
        moved->reason.clear();
}

} // namespace

CaseSummary caseSummary(const SummarySource &source, PrintVariant variant)
{
    CaseSummary summary{.c = source.c, .targetGroup = targetGroupOf(source.c.facts), .variant = variant};
    // A relative's address tells where the child lives: one protected person masks everybody in the case.
    const bool hidden =
        variant == PrintVariant::Masked &&
        std::ranges::any_of(source.persons, [](const Person &p) { return isProtected(p.facts); });
    for (const Person &person : source.persons)
        summary.persons.push_back({hidden ? maskedFacts(person.facts) : person.facts, hidden});
    if (hidden)
        maskCase(summary.c);
    for (SummaryEntry entry : source.journal) {
        if (hidden)
            maskEntry(entry);
        collect(summary, entry);
    }
    std::ranges::stable_sort(summary.done, {}, &SummaryEntry::at);
    for (const ChecklistItem &item : source.questions) {
        const auto found = std::ranges::find(source.answers, item.key, &ChecklistAnswer::key);
        if (found == source.answers.end() || found->answer == Answer::Unknown)
            summary.unanswered.push_back(item);
        else
            summary.answered.emplace_back(
                item, hidden ? ChecklistAnswer{found->key, found->answer, {}, found->at} : *found);
    }
    std::ranges::copy_if(source.timers, std::back_inserter(summary.running),
                         [](const Timer &timer) { return timer.end == TimerEnd::Live; });
    std::ranges::sort(summary.running, {}, &Timer::due);
    return summary;
}

} // namespace jour
