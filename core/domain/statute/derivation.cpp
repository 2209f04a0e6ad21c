#include "domain/statute/derivation.h"

namespace jour {

namespace {

std::vector<LegalStep> stepsOf(const Limit &limit, Instant trigger, const LimitDue &due,
                               const QTimeZone &zone)
{
    if (due.local)
        return {{LegalStepKind::Event, localDate(trigger, zone), {}},
                {LegalStepKind::EndOfSameDay, due.unmoved, {}}};
    const auto unit = calendarUnit(limit.unit);
    if (!unit)
        return lastDay(trigger, std::chrono::hours{limit.length}, zone).steps;
    auto steps = lastDay(trigger, {limit.length, *unit}, zone).steps;
    if (due.moved == due.unmoved)
        std::erase_if(steps, [](const LegalStep &step) {
            return step.kind == LegalStepKind::RestDay || step.kind == LegalStepKind::NextWorkday;
        });
    return steps;
}

} // namespace

std::optional<Derivation> derivationOf(const Limit &limit, Instant trigger, const QTimeZone &zone)
{
    const auto due = dueOf(limit, trigger, zone);
    if (!due)
        return std::nullopt;
    return Derivation{limit, trigger, *due, stepsOf(limit, trigger, *due, zone)};
}

std::optional<Derivation> derivationOf(const std::vector<Limit> &limits, const QString &key, Instant trigger,
                                       const QTimeZone &zone)
{
    const auto limit = limitInForce(limits, key, localDate(trigger, zone));
    return limit ? derivationOf(*limit, trigger, zone) : std::nullopt;
}

} // namespace jour
