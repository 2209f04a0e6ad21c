#pragma once

#include "actions/action_registry.h"
#include "actions/feature_context.h"
#include "services/desk.h"
#include "services/intake.h"
#include "store/case_reader.h"
#include "support/store.h"
#include "support/strings.h"
#include "support/ui_settings.h"

#include <catch2/catch_test_macros.hpp>

namespace jour::test {

inline ReferenceData shippedTables()
{
    auto loaded = ReferenceData::load();
    REQUIRE(loaded);
    return std::move(*loaded);
}

/// An unlocked desk on a store of its own.
struct IntakeDesk
{
    StoreFixture fixture;
    ReferenceData reference = shippedTables();
    ChangeFeed feed;
    Desk desk{fixture.store(), fixture.clock, reference, feed, fixture.author};
    ui::ActionRegistry actions;
    ui::UiSettings settings;

    [[nodiscard]] ui::FeatureContext context() { return {desk, actions, settings}; }
    [[nodiscard]] std::vector<Draft> drafts()
    {
        auto found = Intake{desk}.drafts();
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Case caseOf(CaseId id)
    {
        auto found = CaseReader{fixture.db()}.find(id);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] std::vector<Person> personsOf(CaseId id)
    {
        auto found = CaseReader{fixture.db()}.personsOf(id);
        REQUIRE(found);
        return *found;
    }
    /// An earlier case with that child.
    CaseId earlier(const PersonFacts &child, const QString &municipality, Duration ago)
    {
        Intake intake{desk};
        Draft draft = intake.begin();
        IntakeForm form = Intake::formOf(draft);
        form.receivedAt = fixture.clock.now() - ago;
        form.persons = {child};
        form.facts.homeMunicipality = {municipality, {}};
        const auto id = intake.openCase(draft, form);
        REQUIRE(id);
        return *id;
    }
};

} // namespace jour::test
