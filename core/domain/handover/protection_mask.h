#pragma once

#include "domain/cases/classification.h"
#include "domain/events/event_body.h"

namespace jour {

/// Who reads what is masked. The desk must see which municipality to call; a paper leaves the room and tells
/// no place at all.
enum class MaskFor { Desk, Paper };

/// What may be seen of a case while somebody in it has protected personal data: the one rule for panel,
/// journal and paper. It takes text away and covers nothing. Nobody can vouch for what was typed, so only
/// times, answers, keys of lists and the names of those stay who acted by their office: decided, assessed,
/// received.
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
    /// On paper who promised stays only where the directory knows them.
    [[nodiscard]] Acknowledgement promise(Acknowledgement all) const;
    /// Whom a step found, and on paper what plan(), too.
    [[nodiscard]] EscalationRun run(EscalationRun all) const;
    /// The plan of one municipality without its titles, which may name it.
    [[nodiscard]] static Policy plan(Policy all);
    /// Without the operator's own words, and without who promised by their name alone.
    [[nodiscard]] static Timer timer(Timer all);
    /// The code of a sheet if it is one of ours; anything may be typed there.
    [[nodiscard]] static QString sheet(const QString &typed);
    /// The text if it is a key of that list.
    [[nodiscard]] QString key(const char *list, const QString &text) const;

private:
    void putReporter(const CaseFacts &all, CaseFacts &shown) const;

    MaskFor m_reader;
    const Classifications &m_lists;
};

} // namespace jour
