#pragma once

#include "domain/events/event.h"
#include "random_values.h"

#include <vector>

namespace jour::test {

/// Events of every type, the same for the same seed, that refer to each other as those of a real desk do.
class RandomEvents final
{
public:
    explicit RandomEvents(unsigned seed) : m_values{seed} {}

    /// The first is the opening of a case; later any type can come.
    [[nodiscard]] NewEvent next();
    /// An event of the body with this index in EventBody (0, an unknown type, too).
    [[nodiscard]] NewEvent ofType(std::size_t index);

    [[nodiscard]] const std::vector<CaseId> &cases() const { return m_cases; }

private:
    [[nodiscard]] ContactPoint contactPoint();
    [[nodiscard]] EventBody body(std::size_t index);
    [[nodiscard]] EventBody caseBody(std::size_t index);
    [[nodiscard]] EventBody personBody(std::size_t index);
    [[nodiscard]] EventBody actBody(std::size_t index);
    [[nodiscard]] EventBody paperBody(std::size_t index);
    [[nodiscard]] EventBody chaseBody(std::size_t index);
    [[nodiscard]] EventBody dutyBody(std::size_t index);
    [[nodiscard]] EventBody shiftBody(std::size_t index);
    [[nodiscard]] EventBody deskBody(std::size_t index);

    RandomValues m_values;
    std::vector<CaseId> m_cases;
    CaseId m_case; ///< of the event that is being made
    std::vector<PersonId> m_persons;
    std::vector<TimerId> m_timers;
    std::vector<EntryId> m_notes;
    std::vector<DocumentId> m_documents;
    std::vector<WatchGapId> m_gaps;
    std::vector<ContactPointId> m_points;
    std::vector<OperatorId> m_operators;
    std::vector<PolicyId> m_policies;
    std::vector<DutyPersonId> m_dutyPersons;
    std::vector<DutyListId> m_dutyLists;
    std::vector<DutyOverrideId> m_dutyOverrides;
};

} // namespace jour::test
