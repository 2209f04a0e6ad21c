#pragma once

#include "services/desk.h"
#include "services/intake.h"
#include "store/case_reader.h"
#include "support/store.h"

#include <stdexcept>

namespace jour::test {

/// A desk on a fresh store with the shipped tables.
class DeskFixture : public StoreFixture
{
public:
    [[nodiscard]] static ReferenceData tables()
    {
        auto loaded = ReferenceData::load();
        if (!loaded)
            throw std::runtime_error{loaded.error().detail.toStdString()};
        return std::move(*loaded);
    }

    CaseId take(const CaseFacts &facts = {}, const std::vector<PersonFacts> &persons = {PersonFacts{}})
    {
        Intake intake{desk};
        const Draft draft = intake.begin();
        IntakeForm form = Intake::formOf(draft);
        form.facts = facts;
        form.persons = persons;
        const auto id = intake.openCase(draft, form);
        if (!id)
            throw std::runtime_error{id.error().detail.toStdString()};
        return *id;
    }
    [[nodiscard]] Case find(CaseId id) { return *CaseReader{db()}.find(id); }
    [[nodiscard]] std::vector<Timer> live(CaseId id)
    {
        auto timers = *CaseReader{db()}.timersOf(id);
        std::erase_if(timers, [](const Timer &t) { return t.end != TimerEnd::Live; });
        return timers;
    }
    [[nodiscard]] EscalationRun run(CaseId id) { return **CaseReader{db()}.runOf(id); }

    ReferenceData reference = tables();
    ChangeFeed feed;
    Desk desk{store(), clock, reference, feed, author};
};

} // namespace jour::test
