#include "services/step_duty.h"

#include "services/policy_book.h"
#include "store/desk_reader.h"

#include <QSet>

#include <algorithm>

namespace jour {

namespace {

QString municipalityOf(const PolicyStep &step, const CaseFacts &facts)
{
    switch (step.target) {
    case StepTarget::OwnDesk:
    case StepTarget::OwnManager: return ownDesk;
    case StepTarget::WhereaboutsMunicipality: return facts.whereabouts.code;
    case StepTarget::HomeMunicipality:
    case StepTarget::NextInChain: return facts.homeMunicipality.code;
    case StepTarget::NamedContact: return {};
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

/// One contact point, if it answers then; a gap where it is gone.
Duty named(const Desk &desk, ContactPointId id, Instant at)
{
    const auto point = DeskReader{desk.store().connection()}.contactPoint(id);
    return point ? whoAnswers({*point}, point->municipality, {}, at) : Duty{};
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
    return [directory = std::move(directory), facts, &desk](const PolicyStep &step, Instant at) {
        if (step.target == StepTarget::NamedContact)
            return named(desk, step.contactPoint, at);
        Duty duty = whoAnswers(directory, municipalityOf(step, facts), step.function, at);
        return step.target == StepTarget::NextInChain ? withoutFirst(std::move(duty)) : duty;
    };
}

Policy currentPolicy(const Desk &desk, const CaseFacts &facts)
{
    return PolicyBook{desk}.of(facts);
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
