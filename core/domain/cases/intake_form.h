#pragma once

#include "domain/people/person.h"

namespace jour {

/// Everything one call can fill in. A draft of it is kept from the first keystroke; opening the case never
/// refuses it.
struct IntakeForm
{
    Instant receivedAt; ///< stamped when the form is opened, for the call was picked up then
    CaseFacts facts;
    std::vector<PersonFacts> persons; ///< the child first
    QString pasted; ///< text that was pasted to fill the fields, kept as the source of what came from it
    bool afterwards = false; ///< the call was taken on paper, at receivedAt, and is entered now
    QString paper{};         ///< the code of that sheet, if it has one
    JOUR_FIELDS(IntakeForm, receivedAt, facts, persons, pasted, afterwards, paper)
};

} // namespace jour
