#include "domain/events/afterwards.h"

namespace jour {

QString entryIdOf(const EventBody &body, CaseId caseRef)
{
    if (const auto *note = std::get_if<events::NoteWritten>(&body))
        return note->entry.hex();
    if (const auto *call = std::get_if<events::ContactAttempted>(&body))
        return call->attempt.id.hex();
    if (const auto *promise = std::get_if<events::ContactAcknowledged>(&body))
        return promise->acknowledgement.attempt.isNull() ? QString{} : promise->acknowledgement.attempt.hex();
    if (const auto *decision = std::get_if<events::DecisionRecorded>(&body))
        return decision->entry.hex();
    if (const auto *handOff = std::get_if<events::HandOffMade>(&body))
        return handOff->entry.hex();
    return std::holds_alternative<events::CaseOpened>(body) ? caseRef.hex() : QString{};
}

void AfterwardsMarks::add(qint64 seq, const EventBody &body)
{
    if (const auto *mark = std::get_if<events::EnteredAfterwards>(&body))
        for (const QString &entry : mark->entries)
            m_marks.insert(entry, {seq, {mark->happenedAt, mark->paper}});
}

std::optional<Afterwards> AfterwardsMarks::of(qint64 seq, const EventBody &body, CaseId caseRef) const
{
    if (m_marks.isEmpty())
        return std::nullopt;
    const auto found = m_marks.constFind(entryIdOf(body, caseRef));
    return found == m_marks.constEnd() || found->seq < seq ? std::nullopt : std::optional{found->what};
}

} // namespace jour
