#include "services/printing.h"

#include "services/case_reading.h"
#include "services/step_duty.h"

namespace jour {

namespace {

/// When it happened, where the body says so; else when it was written.
Instant happened(const RecordedEvent &entry)
{
    if (const auto *note = std::get_if<events::NoteWritten>(&entry.body))
        return note->happenedAt.value_or(entry.at);
    if (const auto *attempt = std::get_if<events::ContactAttempted>(&entry.body))
        return attempt->attempt.at;
    if (const auto *assessment = std::get_if<events::AssessmentMade>(&entry.body))
        return assessment->madeAt;
    if (const auto *decision = std::get_if<events::DecisionRecorded>(&entry.body))
        return decision->decidedAt;
    if (const auto *disclosure = std::get_if<events::DisclosureMade>(&entry.body))
        return disclosure->at;
    if (const auto *handOff = std::get_if<events::HandOffMade>(&entry.body))
        return handOff->at;
    if (const auto *answer = std::get_if<events::PoliceAnswered>(&entry.body))
        return answer->at;
    return entry.at;
}

SummarySource sourceOf(const CaseFile &file)
{
    SummarySource source{.c = file.c, .persons = file.persons, .timers = file.timers};
    for (const RecordedEvent &entry : file.journal)
        if (!entry.correctedAt)
            source.journal.push_back({happened(entry), entry.at, entry.signature, entry.body});
    for (const ChecklistLine &line : file.checklist) {
        source.questions.push_back(line.item);
        if (line.answer)
            source.answers.push_back(*line.answer);
    }
    return source;
}

constexpr qsizetype shortHeadDigits = 16;

} // namespace

Result<CaseSummary> Printing::summary(CaseId id, PrintVariant variant, const QString &recipient) const
{
    const auto file = CaseReading{m_desk}.reload(id);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto head = m_desk.store().head();
    if (!head)
        return tl::make_unexpected(head.error());
    CaseSummary made = caseSummary(sourceOf(*file), variant, m_desk.reference().classifications);
    made.limits = currentLimits(m_desk);
    made.plan = file->run ? file->run->policy : Policy{};
    made.journalHead = QString::fromLatin1(head->toHex().left(shortHeadDigits));
    made.printedBy = QString{m_desk.actor().name + QStringLiteral(", ") + m_desk.actor().title};
    made.printedAt = m_desk.now();
    made.recipient = recipient;
    return made;
}

} // namespace jour
