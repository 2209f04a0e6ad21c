#include "services/changed_since.h"

#include "domain/events/persons_act.h"
#include "store/journal.h"
#include "store/shift_reader.h"

#include <algorithm>
#include <array>

namespace jour {

namespace {

/// What the handover itself writes into a case makes nothing stale, and neither does whose case it then is,
/// who looks, or what the engine does by itself.
bool changesCase(const ThinEvent &event)
{
    if (event.type == QLatin1String{events::TimerEnded::type})
        return isPersonsAct(event.body);
    constexpr std::array families{"handover.", "timer.", "run.", "watch."};
    constexpr std::array looks{events::CaseAssigned::type,     events::CaseViewed::type,
                               events::PersonRevealed::type,   events::DocumentOpened::type,
                               events::DocumentExported::type, events::Printed::type};
    return std::ranges::none_of(families,
                                [&](const char *one) { return event.type.startsWith(QLatin1String{one}); }) &&
           std::ranges::none_of(looks, [&](const char *one) { return event.type == QLatin1String{one}; });
}

bool changesDuty(const ThinEvent &event)
{
    constexpr std::array changes{events::ContactPointSaved::type, events::DutyPersonSaved::type,
                                 events::DutyListSaved::type, events::DutyOverrideSaved::type};
    return std::ranges::any_of(changes, [&](const char *one) { return event.type == QLatin1String{one}; });
}

std::vector<ThinEvent> eventsSince(const Desk &desk, qint64 seq)
{
    const auto last = desk.store().journal().lastSeq();
    if (!last)
        return {};
    return ShiftReader{desk.store().connection()}.between(seq, *last).value_or(std::vector<ThinEvent>{});
}

} // namespace

std::set<CaseId> casesChangedSince(const Desk &desk, qint64 seq)
{
    std::set<CaseId> cases;
    for (const ThinEvent &event : eventsSince(desk, seq))
        if (event.caseRef && changesCase(event))
            cases.insert(*event.caseRef);
    return cases;
}

int dutyChangesSince(const Desk &desk, qint64 seq)
{
    return static_cast<int>(std::ranges::count_if(eventsSince(desk, seq), changesDuty));
}

} // namespace jour
