#include "domain/cases/case.h"

#include <algorithm>
#include <array>

namespace jour {

TargetGroup targetGroupOf(const CaseFacts &facts)
{
    const std::array criteria{facts.riskOfHarm, facts.foundInCounty, facts.agreementResident};
    if (std::ranges::find(criteria, Answer::No) != criteria.end())
        return TargetGroup::Outside;
    return std::ranges::find(criteria, Answer::Unknown) != criteria.end() ? TargetGroup::Undecided
                                                                          : TargetGroup::Inside;
}

} // namespace jour
