#include "domain/contacts/call_list.h"
#include "duty_desk.h"
#include "services/chase.h"
#include "services/fallbacks.h"
#include "services/gaps_ahead.h"
#include "services/night_ahead.h"
#include "services/policies.h"
#include "services/policy_book.h"
#include "services/shift_desk.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

const QString gallivare = QStringLiteral("2523"); ///< in Norrbotten, outside the agreement; nobody is known

QStringList calledIn(const std::vector<DutyAnswer> &answers)
{
    QStringList names;
    for (const DutyAnswer &answer : answers)
        names << (answer.person ? answer.person->name : answer.point.name);
    return names;
}

/// A case from Gällivare, where nobody is known. Anna has Norrbotten's jour until three, then nobody; the
/// police region of everywhere is there all night.
class FarCase : public DutyDesk
{
public:
    FarCase()
    {
        standIn(jour, QStringLiteral("25"));
        savedList({shift(anna, "2026-11-24 00:00", "2026-11-24 03:00")});
        const ContactPointId region = savedPoint(QStringLiteral("Polisregionen"), QStringLiteral("0180"));
        standIn(region, everyMunicipality);
        facts.urgency = Urgency::Immediate;
        facts.homeMunicipality = {gallivare, QStringLiteral("Gällivare")};
    }
    void standIn(ContactPointId id, const QString &area)
    {
        ContactPoint point = *desk.duties().index().point(id);
        point.standsInFor = {area};
        REQUIRE(Directory{desk}.save(point));
    }
    void setPlan(OnEmpty onEmpty)
    {
        Policy policy = PolicyBook{desk}.of(facts);
        ++policy.version;
        for (PolicyStep &step : policy.steps)
            if (step.target == StepTarget::HomeMunicipality)
                step.onEmpty = onEmpty;
        REQUIRE(desk.commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("prov")}}}));
    }
    [[nodiscard]] std::vector<GapAhead> gapsThere()
    {
        std::vector<GapAhead> gaps = ShiftDesk{desk}.overview()->gaps;
        std::erase_if(gaps, [](const GapAhead &gap) { return gap.municipality != gallivare; });
        return gaps;
    }

    CaseFacts facts;
};

} // namespace

TEST_CASE(
    "T27: where nobody is known, panel, coverage, shift page, engine, dry run and call list name whoever "
    "stands in for the county, else for all",
    "[duty][service][T27]")
{
    const auto [moment, name] =
        GENERATE(table<const char *, const char *>({{"2026-11-24 02:30", "Anna Berg"},
                                                    {"2026-11-24 02:59", "Anna Berg"},
                                                    {"2026-11-24 03:00", "Polisregionen"},
                                                    {"2026-11-24 04:12", "Polisregionen"}}));
    CAPTURE(moment);
    FarCase d;
    const QStringList called{QString::fromUtf8(name)};
    const Instant t = d.at(moment);
    const DutyIndex &index = d.desk.duties().index();
    const Duty panel = d.desk.duties().whoAnswers(gallivare, {}, t);
    CHECK(panel.isUncovered());
    CHECK(calledIn(panel.fallback) == called);
    CHECK(coverage(index, gallivare, {}, t, t + 1min).front().kind == CoverageKind::Gap);
    const auto places = callListOf(index, {gallivare}, {t, t + 1min});
    REQUIRE(places.front().gaps.size() == 1);
    CHECK(calledIn(places.front().gaps.front().fallback) == called);

    // The shipped policy, from the own desk's step to the home municipality's.
    const Policy policy = PolicyBook{d.desk}.of(d.facts);
    Policy outside = policy;
    outside.steps.erase(outside.steps.begin());
    const auto moves = Policies{d.desk}.dryRun(outside, d.facts, t, DryRunStory::NobodyActs);
    const auto entered = std::ranges::find_if(
        moves, [t](const DryRunMove &move) { return move.at == t && !move.whom.empty(); });
    REQUIRE(entered != moves.end());
    CHECK(entered->whom.front().name ==
          (called.front() == QStringLiteral("Anna Berg") ? QStringLiteral("Jouren") : called.front()));
    d.clock.advance(t - policy.steps.front().delay - d.clock.now());
    const CaseId id = d.take(d.facts);
    const auto gaps = d.gapsThere();
    const auto told =
        std::ranges::find_if(gaps, [t](const GapAhead &gap) { return gap.from <= t && t < gap.to; });
    REQUIRE(told != gaps.end());
    CHECK(calledIn(told->fallback) == called);
    CHECK(told->plan == OnEmpty::Fallback);
    CHECK_FALSE(told->known);
    d.clock.advance(t - d.clock.now());
    REQUIRE(*Chase{d.desk}.tickAll(t) == 1);
    REQUIRE(d.run(id).resolved.size() == 1);
    CHECK((d.run(id).resolved.front().personName.isEmpty()
               ? d.run(id).resolved.front().name
               : d.run(id).resolved.front().personName) == called.front());
    CHECK(fallbacksFor(d.desk, gallivare).size() == 2); // who is off duty is known too
}

TEST_CASE("Gaps of the next 48 hours are told from the agreement and open cases, cut where another is called",
          "[shift][service]")
{
    FarCase d;
    CHECK(d.gapsThere().empty());
    d.take(d.facts);
    const auto gaps = d.gapsThere();
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].from == d.clock.now());
    CHECK(gaps[0].to == d.at("2026-11-24 03:00"));
    CHECK_FALSE(gaps[0].endsLater);
    CHECK(calledIn(gaps[0].fallback) == QStringList{QStringLiteral("Anna Berg")});
    CHECK(gaps[1].from == gaps[0].to);
    CHECK(gaps[1].to == d.clock.now() + 48h);
    CHECK(gaps[1].endsLater);
    CHECK(calledIn(gaps[1].fallback) == QStringList{QStringLiteral("Polisregionen")});
    CHECK(keyOf(gaps[0]) != keyOf(gaps[1]));
}

TEST_CASE("A plan that goes on without the fallback is told as such", "[shift][service]")
{
    const auto onEmpty = GENERATE(OnEmpty::Next, OnEmpty::Wait, OnEmpty::Fallback);
    FarCase d;
    d.setPlan(onEmpty);
    d.take(d.facts);
    REQUIRE_FALSE(d.gapsThere().empty());
    CHECK(d.gapsThere().front().plan == onEmpty);
}

TEST_CASE("A week after the last test call the round is due again, where there is something to call",
          "[numbers][service]")
{
    DutyDesk d;
    TestRound round{d.desk};
    CHECK(round.standing() == RoundStanding{std::nullopt, QDate{2026, 11, 24}, 4, true});
    const auto call = [&] { REQUIRE(round.record(round.due().front(), AttemptOutcome::NoAnswer, {})); };
    call();
    const Instant called = d.clock.now();
    CHECK(round.standing() == RoundStanding{called, QDate{2026, 12, 1}, 4, false});
    CHECK_FALSE(ShiftDesk{d.desk}.overview()->round.isTime);
    d.clock.advance(6 * 24h);
    CHECK_FALSE(round.standing().isTime);
    d.clock.advance(24h);
    CHECK(round.standing() == RoundStanding{called, QDate{2026, 12, 1}, 4, true});
    CHECK(ShiftDesk{d.desk}.overview()->round.isTime);
    for (const TestTarget &target : round.due())
        REQUIRE(round.record(target, AttemptOutcome::Reached, {}));
    d.clock.advance(8 * 24h);
    CHECK(round.standing().due == 0);
    CHECK_FALSE(round.standing().isTime);
}

TEST_CASE("A contact is due when a number of its own, or of somebody on duty there, is to be called",
          "[numbers][service]")
{
    DutyDesk d;
    TestRound round{d.desk};
    CHECK(round.pointsDue() == QSet<ContactPointId>{d.jour});
    const auto own = [&] {
        const auto due = round.due();
        return *std::ranges::find_if(due, [](const TestTarget &one) { return !one.person; });
    };
    REQUIRE(round.record(own(), AttemptOutcome::Reached, {}));
    CHECK(round.pointsDue().isEmpty()); // the three people are on no list
    d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    CHECK(round.pointsDue() == QSet<ContactPointId>{d.jour});
    for (const TestTarget &target : round.due())
        REQUIRE(round.record(target, AttemptOutcome::Reached, {}));
    CHECK(round.pointsDue().isEmpty());
}
