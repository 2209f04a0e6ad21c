#include "services/step_duty.h"

#include "services/policy_book.h"
#include "store/desk_reader.h"

#include <QSet>

#include <algorithm>

namespace jour {

namespace {

/// The desk's own people (manager on call) are contact points under this code instead of a municipality's.
const QString ownDesk = QStringLiteral("own");

QString municipalityOf(const PolicyStep &step, const CaseFacts &facts)
{
    switch (step.target) {
    case StepTarget::OwnDesk:
    case StepTarget::OwnManager: return ownDesk;
    case StepTarget::WhereaboutsMunicipality: return facts.whereabouts.code;
    case StepTarget::HomeMunicipality:
    case StepTarget::NextInChain: return facts.homeMunicipality.code;
    }
    Q_UNREACHABLE();
}

/// The first one is the step before; the chain goes on with those after it.
Duty withoutFirst(Duty duty)
{
    if (!duty.answers.empty())
        duty.answers.erase(duty.answers.begin());
    return duty;
}

} // namespace

StepDuty stepDutyFor(const Desk &desk, const CaseFacts &facts)
{
    // Of the whole directory only what a step of this case can lead to.
    std::vector<ContactPoint> directory;
    for (const QString &municipality :
         QSet<QString>{ownDesk, facts.whereabouts.code, facts.homeMunicipality.code}) {
        const auto there = DeskReader{desk.store().connection()}.contactPointsOf(municipality);
        if (there)
            directory.insert(directory.end(), there->begin(), there->end());
    }
    return [directory = std::move(directory), facts](const PolicyStep &step, Instant at) {
        Duty duty = whoAnswers(directory, municipalityOf(step, facts), step.function, at);
        return step.target == StepTarget::NextInChain ? withoutFirst(std::move(duty)) : duty;
    };
}

Policy currentPolicy(const Desk &desk, Urgency urgency)
{
    return PolicyBook{desk}.of(urgency);
}

std::vector<Limit> currentLimits(const Desk &desk)
{
    auto limits = DeskReader{desk.store().connection()}.limits().value_or(std::vector<Limit>{});
    for (const Limit &shipped : desk.reference().limits) {
        const bool replaced = std::ranges::any_of(limits, [&](const Limit &saved) {
            return saved.key == shipped.key && saved.validFrom == shipped.validFrom;
        });
        if (!replaced)
            limits.push_back(shipped);
    }
    return limits;
}

} // namespace jour
