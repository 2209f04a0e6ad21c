#include "domain/handover/case_summary.h"

#include "domain/handover/protection_mask.h"

#include <algorithm>

namespace jour {

namespace {

/// What the record of acts shows; looks, prints and the workings of the timers stay in the journal.
bool isAct(const EventBody &body)
{
    using namespace events;
    return std::holds_alternative<NoteWritten>(body) || std::holds_alternative<ContactAttempted>(body) ||
           std::holds_alternative<ContactAcknowledged>(body) ||
           std::holds_alternative<AssessmentMade>(body) || std::holds_alternative<DecisionRecorded>(body) ||
           std::holds_alternative<DisclosureMade>(body) || std::holds_alternative<HandOffMade>(body) ||
           std::holds_alternative<PoliceAnswered>(body) || std::holds_alternative<CaseStateChanged>(body) ||
           std::holds_alternative<DocumentAttached>(body) || std::holds_alternative<CaseMerged>(body) ||
           std::holds_alternative<CaseUnmerged>(body) || std::holds_alternative<CaseTakenIn>(body);
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

/// A question counts as answered when its remark answers it: "Where is the child?" has no yes or no.
bool saysSomething(const ChecklistAnswer &answer)
{
    return answer.answer != Answer::Unknown || !answer.remark.trimmed().isEmpty();
}

} // namespace

CaseSummary caseSummary(const SummarySource &source, PrintVariant variant, const Classifications &lists)
{
    CaseSummary summary{.c = source.c, .targetGroup = targetGroupOf(source.c.facts), .variant = variant};
    const ProtectionMask mask{MaskFor::Paper, lists};
    const bool hidden = variant == PrintVariant::Masked && ProtectionMask::isNeeded(source.persons);
    for (const Person &person : source.persons)
        summary.persons.push_back({hidden ? mask.person(person.facts) : person.facts, hidden});
    if (hidden) {
        summary.c.facts = mask.facts(source.c.facts);
        summary.c.waitingFor = mask.key("waitingFor", source.c.waitingFor);
        summary.c.disposition = mask.key("dispositions", source.c.disposition);
    }
    for (const SummaryEntry &entry : source.journal)
        collect(summary, hidden
                             ? SummaryEntry{entry.at, entry.writtenAt, entry.signature, mask.body(entry.body)}
                             : entry);
    std::ranges::stable_sort(summary.done, {}, &SummaryEntry::at);
    for (const ChecklistItem &item : source.questions) {
        const auto found = std::ranges::find(source.answers, item.key, &ChecklistAnswer::key);
        if (found == source.answers.end() || !saysSomething(*found))
            summary.unanswered.push_back(item);
        else
            summary.answered.emplace_back(
                item, hidden ? ChecklistAnswer{found->key, found->answer, {}, found->at} : *found);
    }
    for (const Timer &timer : source.timers)
        if (timer.end == TimerEnd::Live)
            summary.running.push_back(hidden ? ProtectionMask::timer(timer) : timer);
    std::ranges::sort(summary.running, {}, &Timer::due);
    return summary;
}

} // namespace jour
