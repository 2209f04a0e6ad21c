#pragma once

#include "domain/statute/limit.h"
#include "services/desk.h"

#include <random>

namespace jour::bench {

/// Makes up cases as a desk has them: a child with an identity number, often a guardian, a plan, timers, a
/// note; the same for the same seed. Names and numbers are put together by chance and belong to nobody.
class NightWriter final
{
public:
    NightWriter(const ReferenceData &reference, OperatorId author) : m_reference{reference}, m_author{author}
    {
    }

    /// The events of one case, received at `at`; closed again when it does not stay open.
    [[nodiscard]] std::vector<NewEvent> aCase(int number, Instant at, bool staysOpen);
    /// Whom to call in every municipality: the socialjour, the office, the manager.
    [[nodiscard]] std::vector<NewEvent> directory();

    [[nodiscard]] CaseFacts facts(Instant at);
    [[nodiscard]] std::vector<PersonFacts> persons(Instant at);

private:
    [[nodiscard]] int below(int bound);
    [[nodiscard]] QString digits(int count);
    [[nodiscard]] MunicipalityRef municipality();
    [[nodiscard]] PersonFacts person(PersonRole role, int year);
    void chase(std::vector<NewEvent> &events, const CaseId &id, Urgency urgency, Instant at, bool staysOpen);

    const ReferenceData &m_reference;
    OperatorId m_author;
    std::mt19937 m_random{20261124};
};

} // namespace jour::bench
