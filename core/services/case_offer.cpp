#include "services/case_offer.h"

#include "domain/cases/case_transitions.h"
#include "store/journal.h"

namespace jour {

namespace {

void apply(std::optional<CaseOffer> &offer, const EventBody &body, Instant at)
{
    if (const auto *offered = std::get_if<events::CaseOffered>(&body))
        offer = CaseOffer{offered->to, offered->signature, at};
    else if (std::holds_alternative<events::CaseAssigned>(body))
        offer.reset();
    else if (const auto *moved = std::get_if<events::CaseStateChanged>(&body); moved && !isOpen(moved->to))
        offer.reset();
}

} // namespace

std::optional<CaseOffer> offerIn(const std::vector<RecordedEvent> &journal)
{
    std::optional<CaseOffer> offer;
    for (const RecordedEvent &event : journal)
        apply(offer, event.body, event.at);
    return offer;
}

std::optional<CaseOffer> offerOf(const Desk &desk, CaseId id)
{
    std::optional<CaseOffer> offer;
    const auto events = desk.store().journal().ofCase(id);
    for (const Event &event : events.value_or(std::vector<Event>{}))
        if (event.type.startsWith(QLatin1String{"case."}))
            apply(offer, event.decodedBody(), event.at.wall());
    return offer;
}

} // namespace jour
