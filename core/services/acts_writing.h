#pragma once

#include "domain/events/act_events.h"
#include "domain/events/event.h"
#include "services/cleaning.h"
#include "services/desk.h"
#include "store/journal.h"

namespace jour {

// What the acts that move deadlines write into the journal, for whoever commits it.

/// As Acts::decide().
[[nodiscard]] Result<std::vector<NewEvent>> decisionWritten(const Desk &desk, CaseId id,
                                                            events::DecisionRecorded decision);
/// As Acts::handOff().
[[nodiscard]] Result<std::vector<NewEvent>> handOffWritten(const Desk &desk, CaseId id, qint64 seenRevision,
                                                           events::HandOffMade handOff);

/// The body cleaned, with the id and the time that it lacks.
template<HasFields Body>
[[nodiscard]] Body filled(Body body, Instant now)
{
    body = cleanedFacts(body);
    if constexpr (requires { body.entry; })
        if (body.entry.isNull())
            body.entry = EntryId::random();
    if constexpr (requires { body.at; })
        if (body.at == Instant{})
            body.at = now;
    return body;
}

/// What an entry of that kind in this case says; nothing if there is none.
template<typename Body>
[[nodiscard]] std::optional<Body> entryOf(const Desk &desk, CaseId id, EntryId entry)
{
    const auto events = Journal{desk.store().connection()}.ofCase(id);
    for (const Event &event : events.value_or(std::vector<Event>{}))
        if (event.type == QLatin1String{Body::type})
            if (const auto body = std::get<Body>(event.decodedBody()); body.entry == entry)
                return body;
    return std::nullopt;
}

} // namespace jour
