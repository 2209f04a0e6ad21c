#include "desk_fixture.h"
#include "services/case_reading.h"
#include "services/policies.h"
#include "services/policy_book.h"
#include "support/statement_count.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

// Each municipality may have plans of its own: what a look costs must not grow with them. Counted, not timed.

namespace {

constexpr int manyPlans = 300;

/// A desk with as many policies of municipalities, beside those for all.
class PlannedDesk : public DeskFixture
{
public:
    PlannedDesk()
    {
        std::vector<NewEvent> made;
        for (int i = 0; i < manyPlans; ++i)
            made.push_back({std::nullopt, events::PolicySaved{planOf(i), QStringLiteral("ny")}});
        commit(made);
    }
    [[nodiscard]] Policy planOf(int place) const
    {
        Policy policy = PolicyBook{desk}.of(CaseFacts{.urgency = Urgency::Immediate});
        policy.id = PolicyId::random();
        policy.version = 1;
        policy.nameSv = QStringLiteral("Omedelbart %1").arg(place);
        policy.municipality = codeOf(place);
        return policy;
    }
    [[nodiscard]] static QString codeOf(int place) { return QString::number(5000 + place); }
    [[nodiscard]] static CaseFacts in(int place)
    {
        CaseFacts facts{.urgency = Urgency::Immediate};
        facts.homeMunicipality = {codeOf(place), {}};
        return facts;
    }
};

} // namespace

TEST_CASE("The policies are read once, however often they are asked for", "[policies][cost]")
{
    PlannedDesk d;
    CHECK(PolicyBook{d.desk}.of(d.in(7)).municipality == d.codeOf(7));
    const StatementCount asked{d.db()};
    for (int i = 0; i < 10; ++i)
        CHECK(PolicyBook{d.desk}.of(d.in(i)).municipality == d.codeOf(i));
    CHECK(asked.rows() <= 10);
}

TEST_CASE("Opening a case does not read the policies of other municipalities", "[policies][cost]")
{
    PlannedDesk d;
    const CaseId id = d.take(d.in(7));
    REQUIRE(CaseReading{d.desk}.reload(id));
    const StatementCount asked{d.db()};
    const auto file = CaseReading{d.desk}.reload(id);
    REQUIRE(file);
    CHECK(file->run->policy.municipality == d.codeOf(7));
    CHECK(asked.rows() < manyPlans);
}

TEST_CASE("A policy that is saved is followed at once, by whichever desk", "[policies]")
{
    PlannedDesk d;
    Desk other{d.store(), d.clock, d.reference, d.feed, d.author};
    Policy policy = PolicyBook{other}.of(d.in(7));
    policy.version = 2;
    policy.nameSv = QStringLiteral("Kortare");
    d.commit(events::PolicySaved{policy, QStringLiteral("kortare")});
    CHECK(PolicyBook{other}.of(d.in(7)).nameSv == QStringLiteral("Kortare"));
    policy.nameSv = QStringLiteral("Samma nummer"); // of a version that is saved over
    d.commit(events::PolicySaved{policy, QStringLiteral("rättad")});
    CHECK(PolicyBook{other}.of(d.in(7)).nameSv == QStringLiteral("Samma nummer"));
    REQUIRE(d.store().rebuild());
    CHECK(PolicyBook{other}.of(d.in(7)).nameSv == QStringLiteral("Samma nummer"));
}

TEST_CASE("A version that is to come holds when its time has come, and not before", "[policies]")
{
    PlannedDesk d;
    Policy policy = PolicyBook{d.desk}.of(d.in(7));
    policy.version = 2;
    policy.validFrom = IsoInstant{d.clock.now() + 2h};
    d.commit(events::PolicySaved{policy, QStringLiteral("senare")});
    const auto held = [&] { return PolicyBook{d.desk}.of(d.in(7)).version; };
    CHECK(held() == 1);
    const PolicyBook before{d.desk};
    d.clock.advance(2h);
    CHECK(held() == 2);
    CHECK(before.of(d.in(7)).version == 1); // a book is as of when it was made
    d.clock.step(-1h);                      // the clock was set back
    CHECK(held() == 1);
}
