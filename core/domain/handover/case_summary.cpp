#include "domain/handover/case_summary.h"

#include "domain/handover/name_scrub.h"
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

/// The persons of a case who are no business of the municipality that takes it over. Whose relative somebody
/// is, is not written down: where children are of several municipalities, only those stay who are known to be
/// of this one.
std::vector<PersonId> othersThan(const QString &municipality, const std::vector<Person> &persons)
{
    const auto isOfThis = [&](const Person &person) {
        return !municipality.isEmpty() && person.facts.homeMunicipality.code == municipality;
    };
    int ofThis = 0;
    int unknown = 0;
    int elsewhere = 0; // free text counts: it is not known to mean this one
    for (const Person &person : persons)
        if (person.facts.role == PersonRole::Child)
            ++(isOfThis(person) ? ofThis : person.facts.homeMunicipality.isEmpty() ? unknown : elsewhere);
    std::vector<PersonId> others;
    if (elsewhere == 0 && (ofThis == 0 || unknown == 0))
        return others;
    for (const Person &person : persons)
        if (!isOfThis(person))
            others.push_back(person.id);
    return others;
}

/// The municipality that takes the case over: that of the case, else that of all its children; empty:
/// unclear.
QString receivingMunicipality(const SummarySource &source)
{
    if (!source.c.facts.homeMunicipality.code.isEmpty())
        return source.c.facts.homeMunicipality.code;
    QStringList codes;
    for (const Person &person : source.persons)
        if (person.facts.role == PersonRole::Child && !person.facts.homeMunicipality.code.isEmpty())
            codes << person.facts.homeMunicipality.code;
    codes.removeDuplicates();
    return codes.size() == 1 ? codes.front() : QString{};
}

/// The source without what was typed about `others`.
SummarySource scrubbed(SummarySource source, const std::vector<PersonId> &others)
{
    std::vector<PersonFacts> away;
    std::vector<PersonFacts> kept;
    for (const Person &person : source.persons)
        (std::ranges::find(others, person.id) == others.end() ? kept : away).push_back(person.facts);
    const NameScrub scrub{away, kept};
    source.c.facts = scrub.facts(source.c.facts);
    source.c.waitingFor = scrub.text(source.c.waitingFor);
    for (SummaryEntry &entry : source.journal)
        entry.body = scrub.body(entry.body);
    for (Timer &timer : source.timers)
        timer.title = scrub.text(timer.title);
    for (ChecklistAnswer &answer : source.answers)
        answer.remark = scrub.text(answer.remark);
    return source;
}

void addQuestions(CaseSummary &summary, const SummarySource &source)
{
    for (const ChecklistItem &item : source.questions) {
        const auto found = std::ranges::find(source.answers, item.key, &ChecklistAnswer::key);
        if (found == source.answers.end() || !saysSomething(*found))
            summary.unanswered.push_back(item);
        else
            summary.answered.emplace_back(
                item,
                summary.withoutWords ? ChecklistAnswer{found->key, found->answer, {}, found->at} : *found);
    }
}

} // namespace

QString wordOf(PrintVariant variant)
{
    switch (variant) {
    case PrintVariant::Masked: return QStringLiteral("masked");
    case PrintVariant::Unmasked: return QStringLiteral("unmasked");
    case PrintVariant::Receiver: return QStringLiteral("receiver");
    case PrintVariant::Initials: return QStringLiteral("initials");
    }
    Q_UNREACHABLE();
}

CaseSummary caseSummary(const SummarySource &all, PrintVariant variant, const Classifications &lists)
{
    const ProtectionMask mask{MaskFor::Paper, lists};
    const bool hidden = variant == PrintVariant::Initials ||
                        (variant != PrintVariant::Unmasked && ProtectionMask::isNeeded(all.persons));
    const auto others = variant == PrintVariant::Receiver && !hidden
                            ? othersThan(receivingMunicipality(all), all.persons)
                            : std::vector<PersonId>{};
    const SummarySource source = others.empty() ? all : scrubbed(all, others);
    CaseSummary summary{.c = source.c,
                        .targetGroup = targetGroupOf(source.c.facts),
                        .variant = variant,
                        .withoutWords = hidden};
    for (const Person &person : source.persons) {
        const bool masked = hidden || std::ranges::find(others, person.id) != others.end();
        summary.persons.push_back({masked ? mask.person(person.facts) : person.facts, masked});
    }
    if (hidden) {
        summary.c.facts = mask.facts(source.c.facts);
        summary.c.waitingFor = mask.key("waitingFor", source.c.waitingFor);
        summary.c.disposition = mask.key("dispositions", source.c.disposition);
    }
    for (SummaryEntry entry : source.journal) {
        if (hidden)
            entry.body = mask.body(entry.body);
        collect(summary, entry);
    }
    std::ranges::stable_sort(summary.done, {}, &SummaryEntry::at);
    addQuestions(summary, source);
    for (const Timer &timer : source.timers)
        if (timer.end == TimerEnd::Live)
            summary.running.push_back(hidden ? ProtectionMask::timer(timer) : timer);
    std::ranges::sort(summary.running, {}, &Timer::due);
    return summary;
}

} // namespace jour
