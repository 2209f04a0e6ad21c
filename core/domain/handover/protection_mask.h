#pragma once

#include "domain/cases/classification.h"
#include "domain/events/event_body.h"

namespace jour {

/// Who reads what is masked. The desk must see which municipality to call; a paper leaves the room and tells
/// no place at all.
enum class MaskFor { Desk, Paper };

/// What may be seen of a case while somebody in it has protected personal data: the one rule for panel,
/// journal and paper. It takes text away and covers nothing. Nobody can vouch for what was typed, so only
/// names of officials, times, answers and keys of lists stay.
class ProtectionMask final
{
public:
    ProtectionMask(MaskFor reader, const Classifications &lists) : m_reader{reader}, m_lists{lists} {}

    /// A relative's address tells where the child lives: one protected person masks everybody in the case.
    [[nodiscard]] static bool isNeeded(const std::vector<Person> &persons);

    [[nodiscard]] CaseFacts facts(const CaseFacts &all) const;
    [[nodiscard]] PersonFacts person(const PersonFacts &all) const;
    /// A change whose values are hidden has the same value before and after.
    [[nodiscard]] EventBody body(EventBody all) const;
    /// Without the operator's own words.
    [[nodiscard]] static Timer timer(Timer all);
    /// The text if it is a key of that list.
    [[nodiscard]] QString key(const char *list, const QString &text) const;

private:
    MaskFor m_reader;
    const Classifications &m_lists;
};

} // namespace jour
