#include "services/policies.h"
#include "services/policy_book.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A watched desk with a manager beside its operator.
struct PolicyDesk : WatchedDesk
{
    [[nodiscard]] static Operator managing(Operator who)
    {
        who.role = Role::Manager;
        return who;
    }
    Desk managed{store(), clock, reference, feed, managing(author)};
    Policies policies{managed};
};

const QString why = QStringLiteral("Samverkansmöte");

Policy shipped(const DeskFixture &d, Urgency urgency)
{
    return policyFor(d.reference.policies, CaseFacts{.urgency = urgency});
}

/// A policy of its own for cases from Haninge.
Policy ofHaninge(const DeskFixture &d, const QString &name = QStringLiteral("Haninge brådskande"))
{
    Policy policy = shipped(d, Urgency::Urgent);
    policy.id = {};
    policy.nameSv = name;
    policy.municipality = QStringLiteral("0136");
    policy.steps.resize(3);
    return policy;
}

CaseFacts haninge()
{
    CaseFacts facts = WatchedDesk::nykvarn();
    facts.homeMunicipality = {QStringLiteral("0136"), QStringLiteral("Haninge")};
    return facts;
}

QString refusal(const auto &result)
{
    return result ? QStringLiteral("accepted") : result.error().detail;
}

} // namespace

TEST_CASE("A saved policy is a new version, and cases begin under it from then on", "[policies]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    const CaseId before = d.take(WatchedDesk::nykvarn());
    Policy changed = shipped(d, Urgency::Urgent);
    changed.steps.front().delay = 7min;
    REQUIRE(policies.save(changed, why).value() == changed.id);

    const CaseId after = d.take(WatchedDesk::nykvarn());
    CHECK(d.run(after).policy.version == 2);
    CHECK(d.run(after).nextAt == d.clock.now() + 7min);
    // Frozen.
    CHECK(d.run(before).policy == repaired(shipped(d, Urgency::Urgent)));

    const auto all = policies.all();
    REQUIRE(all.size() == 4);
    CHECK(std::ranges::all_of(all, &PolicyHistory::isShipped));
    const auto &saved = all[1];
    CHECK(saved.newest.version == 2);
    REQUIRE(saved.saved.size() == 1);
    CHECK(saved.saved.front().reason == why);
    CHECK(saved.saved.front().author == d.author.id);
}

TEST_CASE("A policy for a municipality is followed there and nowhere else", "[policies][scope]")
{
    PolicyDesk d;
    REQUIRE(d.policies.save(ofHaninge(d), why));
    CHECK(d.run(d.take(haninge())).policy.nameSv == QStringLiteral("Haninge brådskande"));
    CHECK(d.run(d.take(WatchedDesk::nykvarn())).policy.id == shipped(d, Urgency::Urgent).id);
}

TEST_CASE("A case's timers are told by the version that armed them, however it was changed since",
          "[policies]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    Policy policy = ofHaninge(d);
    policy.steps.front().titleSv = QStringLiteral("Ta det");
    policy.id = policies.save(policy, why).value();
    const CaseId id = d.take(haninge());
    policy.steps.erase(policy.steps.begin());
    REQUIRE(policies.save(policy, why));

    const Timer timer = d.only(id, TimerKind::Step);
    const PolicyBook book{*d.at};
    const Policy *behind = book.behind(timer);
    REQUIRE(behind);
    CHECK(behind->steps.front().titleSv == QStringLiteral("Ta det"));
    CHECK(behind->steps.front().key == timer.title);
    Timer reminder;
    reminder.source = QStringLiteral("operator");
    CHECK(book.behind(reminder) == nullptr);
}

TEST_CASE("Two policies are never for the very same cases", "[policies][scope]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    const PolicyId first = policies.save(ofHaninge(d), why).value();
    CHECK(refusal(policies.save(ofHaninge(d, QStringLiteral("En till")), why)) ==
          QStringLiteral("policyScope"));
    REQUIRE(policies.switchOff(first, why));
    CHECK(policies.save(ofHaninge(d, QStringLiteral("En till")), why));
}

TEST_CASE("A policy that is switched off starts nothing; saved again it is on", "[policies][R15]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    const Policy urgent = shipped(d, Urgency::Urgent);
    REQUIRE(policies.switchOff(urgent.id, why));
    CHECK(d.run(d.take(WatchedDesk::nykvarn())).policy.id.isNull());
    CHECK(policies.all().back().newest.retired);
    REQUIRE(policies.save(urgent, why));
    CHECK(d.run(d.take(WatchedDesk::nykvarn())).policy.version == 3);
}

TEST_CASE("Only a manager changes policies, and says why", "[policies]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    const Policy policy = shipped(d, Urgency::Urgent);
    Policy nameless = policy;
    nameless.nameSv = QStringLiteral("  ");
    Policy stepless = policy;
    stepless.steps.clear();
    CHECK(refusal(policies.save(policy, QStringLiteral(" "))) == QStringLiteral("reason"));
    CHECK(refusal(policies.save(nameless, why)) == QStringLiteral("policyName"));
    CHECK(refusal(policies.save(stepless, why)) == QStringLiteral("policySteps"));
    CHECK(refusal(policies.switchOff(policy.id, {})) == QStringLiteral("reason"));

    Policies asked{*d.at};
    CHECK(asked.save(policy, why).error().code == ErrorCode::NotAllowed);
    CHECK(asked.switchOff(policy.id, why).error().code == ErrorCode::NotAllowed);
    CHECK(asked.apply({{policy}, {}, 0, {}}, why).error().code == ErrorCode::NotAllowed);
    CHECK(policies.all()[1].saved.empty());
}

TEST_CASE("A step to a named contact point leads to that one, and to nobody when it is closed or gone",
          "[policies]")
{
    PolicyDesk d;
    ContactPoint named = aContactPoint(QStringLiteral("Länets samordnare"), QStringLiteral("0180"));
    HoursRule evening;
    evening.from = 17 * 60;
    evening.to = 2 * 60 + 1; // the fixture's night begins at two
    named.hours = {evening};
    d.commit(events::ContactPointSaved{named, QStringLiteral("editor")});
    Policy policy = ofHaninge(d);
    policy.steps = {policy.steps[1]};
    policy.steps.front().target = StepTarget::NamedContact;
    policy.steps.front().contactPoint = named.id;
    REQUIRE(d.policies.save(policy, why));

    REQUIRE(d.run(d.take(haninge())).resolved.size() == 1);
    CHECK(d.run(d.take(haninge())).resolved.front().name == QStringLiteral("Länets samordnare"));
    d.pass(2min);
    CHECK(d.run(d.take(haninge())).resolved.empty());
    named.hours.clear();
    named.retired = true;
    d.commit(events::ContactPointSaved{named, QStringLiteral("editor")});
    CHECK(d.run(d.take(haninge())).resolved.empty());
}

TEST_CASE("Steps keep their key when they are moved, and each has one of its own", "[policies]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    Policy policy = ofHaninge(d);
    policy.steps.push_back(policy.steps.front());
    policy.steps.push_back({});
    std::swap(policy.steps[0], policy.steps[1]);
    const PolicyId id = policies.save(policy, why).value();
    const Policy saved = d.reference.policies.empty() ? Policy{} : PolicyBook{*d.at}.of(haninge());
    REQUIRE(saved.id == id);
    QStringList keys;
    for (const PolicyStep &step : saved.steps)
        keys << step.key;
    CHECK(keys.join(QLatin1Char{' '}) == QStringLiteral("reachHome acknowledge nextInChain step1 step2"));
    CHECK(saved.steps.back().seq == 5);
}

TEST_CASE("What is exported is taken elsewhere with every version, and here changes nothing",
          "[policies][file]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    Policy policy = ofHaninge(d);
    policy.steps[1].target = StepTarget::NamedContact;
    policy.steps[1].contactPoint = ContactPointId::random();
    policy.steps[2].heardFrom = HeardFrom::FromWarning;
    policy.id = policies.save(policy, why).value();
    policy.repeat = 4;
    REQUIRE(policies.save(policy, why));
    const QByteArray file = policies.exported();

    const PolicyImport here = policies.preview(file);
    CHECK(here.faults.empty());
    CHECK(here.unchanged == 6);
    CHECK_FALSE(here.canApply());

    PolicyDesk other;
    Policies &theirs = other.policies;
    const PolicyImport there = theirs.preview(file);
    CHECK(there.added.size() == 1);
    CHECK(there.changed.size() == 1);
    CHECK(there.unchanged == 4);
    CHECK(theirs.all().size() == 4);
    REQUIRE(theirs.apply(there, why));
    CHECK(theirs.exported() == file);
    CHECK(PolicyBook{*other.at}.of(haninge()) == PolicyBook{*d.at}.of(haninge()));
}

TEST_CASE("A version number that is taken by another text becomes the next one", "[policies][file]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    Policy theirs = shipped(d, Urgency::Soon);
    theirs.repeat = 2;
    const PolicyImport import = policies.preview(policyFile({theirs}));
    REQUIRE(import.changed.size() == 1);
    CHECK(import.changed.front().version == 2);
    REQUIRE(policies.apply(import, why));
    CHECK(PolicyBook{*d.at}.of(WatchedDesk::nykvarn(Urgency::Soon)).repeat == 2);
}

TEST_CASE("A file with one error is taken in no part", "[policies][file]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    Policy bad = shipped(d, Urgency::Soon);
    bad.repeat = 9;
    const PolicyImport import = policies.preview(policyFile({ofHaninge(d), bad}));
    REQUIRE(import.faults.size() == 1);
    CHECK(import.faults.front().path == QStringLiteral("policies[1].repeat"));
    CHECK_FALSE(import.canApply());
    CHECK(refusal(policies.apply(import, why)) == QStringLiteral("policyFile"));
    CHECK(policies.all().size() == 4);
}

TEST_CASE("A file whose policies would be for the very same cases says which", "[policies][file]")
{
    PolicyDesk d;
    Policies &policies = d.policies;
    REQUIRE(policies.save(ofHaninge(d), why));
    const PolicyImport import =
        policies.preview(policyFile({shipped(d, Urgency::Soon), ofHaninge(d, QStringLiteral("En till"))}));
    REQUIRE(import.faults.size() == 1);
    CHECK(import.faults.front().kind == PolicyFault::Kind::TwinScope);
    CHECK(import.faults.front().path == QStringLiteral("policies[1].urgency"));
}

TEST_CASE("T27: a dry run foretells what the live engine then does, move for move", "[policies][dryRun][T27]")
{
    const auto [municipality, story] =
        GENERATE(table<const char *, DryRunStory>({{"0140", DryRunStory::NobodyActs},
                                                   {"0140", DryRunStory::DeskTakesIt},
                                                   {"0136", DryRunStory::DeskTakesIt}}));
    PolicyDesk d;
    CaseFacts facts = WatchedDesk::nykvarn();
    facts.homeMunicipality.code = QString::fromLatin1(municipality);
    const auto foretold = d.policies.dryRun(PolicyBook{*d.at}.of(facts), facts, d.clock.now(), story);

    const CaseId id = d.take(facts);
    if (story == DryRunStory::DeskTakesIt)
        WatchedDesk::expect(Casework{*d.at}.move(id, d.find(id).revision, {.to = CaseState::Acknowledged}));
    for (int steps = 0; d.run(id).nextAt && steps < 50; ++steps)
        d.pass(*d.run(id).nextAt - d.clock.now());

    std::vector<std::tuple<Instant, QString, int, int, std::vector<ResolvedContact>>> told;
    std::vector<std::tuple<Instant, QString, int, int, std::vector<ResolvedContact>>> happened;
    for (const DryRunMove &move : foretold)
        told.emplace_back(move.at, move.rule, move.step, move.loop, move.whom);
    const auto journal = *d.store().journal().ofCase(id);
    for (const Event &event : journal)
        if (const EventBody body = event.decodedBody();
            const auto *moved = std::get_if<events::RunMoved>(&body))
            happened.emplace_back(event.at.wall(), moved->rule, moved->run.step, moved->run.loop,
                                  moved->run.resolved);
    CHECK(told.size() > 5);
    CHECK(told == happened);
}

TEST_CASE("A version that is to hold later is nobody's until then, and every new case's from then on",
          "[policies][validfrom]")
{
    PolicyDesk d;
    Policy policy = ofHaninge(d);
    const PolicyId id = *d.policies.save(policy, why);
    policy = d.policies.all().front().newest;
    for (const PolicyHistory &history : d.policies.all())
        if (history.newest.id == id)
            policy = history.newest;
    policy.nameSv = QStringLiteral("Haninge från i morgon");
    policy.validFrom = IsoInstant{d.clock.now() + 2h};
    REQUIRE(d.policies.save(policy, why));
    const auto history = [&] {
        const auto all = d.policies.all();
        return *std::ranges::find_if(all, [&](const auto &one) { return one.newest.id == id; });
    };
    CHECK(history().newest.version == 2);
    CHECK(history().inForce == 1);
    CHECK(PolicyBook{d.managed}.of(haninge()).version == 1);
    const CaseId before = d.take(haninge());
    CHECK(d.run(before).policy.version == 1);

    d.clock.advance(2h);
    CHECK(PolicyBook{d.managed}.of(haninge()).version == 2);
    CHECK(history().inForce == 2);
    CHECK(d.run(d.take(haninge())).policy.version == 2);
    CHECK(d.run(before).policy.version == 1); // it keeps its own
}

TEST_CASE("Two policies are for the very same cases only while both hold", "[policies][validfrom]")
{
    PolicyDesk d;
    Policy first = ofHaninge(d);
    first.retiredAt = IsoInstant{d.clock.now() + 2h};
    REQUIRE(d.policies.save(first, why));
    Policy second = ofHaninge(d, QStringLiteral("Den nya"));
    second.validFrom = IsoInstant{d.clock.now() + 1h};
    CHECK(refusal(d.policies.save(second, why)) == QStringLiteral("policyScope"));
    second.validFrom = first.retiredAt;
    CHECK(d.policies.save(second, why));
    const auto file = d.policies.exported();
    CHECK(d.policies.preview(file).faults.empty());
    CHECK(d.policies.preview(file).unchanged > 0);
    CHECK_FALSE(d.policies.preview(file).canApply());
}

TEST_CASE("A policy that is switched off by its time leaves no case under it (R15)",
          "[policies][validfrom][R15]")
{
    PolicyDesk d;
    Policy policy = ofHaninge(d);
    policy.retiredAt = IsoInstant{d.clock.now() + 1min};
    REQUIRE(d.policies.save(policy, why));
    const CaseId id = d.take(haninge());
    REQUIRE(d.run(id).policy.municipality == QStringLiteral("0136"));
    d.pass(45s);
    CHECK(d.run(id).policy.municipality == QStringLiteral("0136"));
    d.pass(15s);
    CHECK(d.run(id).policy.municipality.isEmpty());
}
