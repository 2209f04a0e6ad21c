#include "random_duty.h"
#include "services/chase.h"
#include "services/night_ahead.h"
#include "services/step_duty.h"
#include "sql/connection.h"
#include "store/duty_reader.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

const QString nykvarn = QStringLiteral("0140");

} // namespace

TEST_CASE("T26: who was on duty is what was said then, whatever was changed since",
          "[duty][service][property][T26][T37]")
{
    const int seed = GENERATE(range(1, 11));
    CAPTURE(seed);
    DutyDesk d;
    RandomEdits edits{d, static_cast<unsigned>(seed)};
    std::vector<std::pair<Instant, Duty>> said;
    for (int i = 0; i < 25; ++i) {
        edits.next();
        CHECK(d.desk.duties().index().directory() == *DutyReader{d.store().connection()}.directory());
        const Instant now = d.clock.now();
        said.emplace_back(now, d.desk.duties().whoAnswers(nykvarn, {}, now));
        d.clock.advance(1min);
        const Instant later = d.clock.now();
        said.emplace_back(later, d.desk.duties().whoAnswers(nykvarn, {}, later));
    }
    int rewritten = 0;
    for (const auto &[at, duty] : said) {
        CAPTURE(at);
        const DutyIndex recorded{*DutyReader{d.store().connection()}.directoryAsOf(at),
                                 d.desk.duties().index().roles()};
        CHECK(whoAnswers(recorded, nykvarn, {}, at) == duty);
        rewritten += d.desk.duties().whoAnswers(nykvarn, {}, at) == duty ? 0 : 1;
    }
    CHECK(rewritten > 0); // I7 broken on purpose: by what is saved now some of it would read otherwise
}

TEST_CASE("The book is read anew when the directory was saved, and not before", "[duty][service]")
{
    DutyDesk d;
    const DutyIndex *first = &d.desk.duties().index();
    const ContactPoint *point = first->point(d.jour);
    CHECK(d.desk.duties().index().point(d.jour) == point); // the very same: nothing was read
    d.commit(events::SettingChanged{QStringLiteral("x"), {}, true, {}});
    CHECK(d.desk.duties().index().point(d.jour) == point);
    ContactPoint changed = *point;
    changed.name = QStringLiteral("Nytt namn");
    d.commit(events::ContactPointSaved{changed, QStringLiteral("import")}); // by whatever way it comes in
    CHECK(d.desk.duties().index().point(d.jour)->name == QStringLiteral("Nytt namn"));
}

TEST_CASE("Panel, coverage and night line give the same names at every moment", "[duty][service][property]")
{
    const int seed = GENERATE(range(1, 9));
    CAPTURE(seed);
    DutyDesk d;
    RandomEdits edits{d, static_cast<unsigned>(seed)};
    for (int i = 0; i < 20; ++i)
        edits.next();
    const Instant now = d.clock.now();
    const auto spans = coverage(d.desk.duties().index(), nykvarn, {}, now, now + 24h);
    const auto turns = NightAhead{d.desk}.dutyTurns({nykvarn}, now, now + 24h);
    QString first = d.onDuty(now).section(QStringLiteral(", "), 0, 0);
    for (Instant at = now; at < now + 24h; at += 7min) {
        CAPTURE(at);
        const Duty panel = d.desk.duties().whoAnswers(nykvarn, {}, at);
        const auto span = std::ranges::find_if(
            spans, [&](const CoverageSpan &one) { return one.from <= at && at < one.to; });
        REQUIRE(span != spans.end());
        REQUIRE(span->answers.size() == panel.answers.size());
        for (std::size_t i = 0; i < panel.answers.size(); ++i)
            CHECK(span->answers[i].person ==
                  (panel.answers[i].person ? panel.answers[i].person->id : DutyPersonId{}));
        // The night line tells when another is first.
        for (const DutyTurn &turn : turns)
            if (turn.at > at - 7min && turn.at <= at)
                first = turn.person.isEmpty() ? turn.name : turn.person;
        CHECK(d.namesOf(panel).section(QStringLiteral(", "), 0, 0) == first);
    }
}

TEST_CASE("The case writes down who was asked, by name", "[duty][service]")
{
    DutyDesk d;
    d.savedList({d.shift(d.anna, "2026-11-24 00:00", "2026-11-24 03:00"),
                 d.shift(d.bo, "2026-11-24 00:00", "2026-11-24 03:00")});
    CaseFacts facts;
    facts.urgency = Urgency::Urgent;
    facts.homeMunicipality = {nykvarn, QStringLiteral("Nykvarn")};
    const CaseId id = d.take(facts);
    REQUIRE(Chase{d.desk}.escalate(id, d.run(id).rev, {}, QStringLiteral("nu")));
    const auto resolved = d.run(id).resolved;
    REQUIRE(resolved.size() == 2);
    CHECK(resolved[0] ==
          ResolvedContact{d.jour, QStringLiteral("Jouren"), d.anna.person, QStringLiteral("Anna Berg")});
    CHECK(resolved[1].personName == QStringLiteral("Bo Ek"));
}

TEST_CASE("T28: who comes on duty while a step runs is marked, with since when", "[duty][service][T28]")
{
    DutyDesk d;
    const DutyListId list = d.savedList({d.shift(d.anna, "2026-11-24 00:00", "2026-11-24 03:00"),
                                         d.shift(d.bo, "2026-11-24 03:00", "2026-11-24 08:00")});
    CaseFacts facts;
    facts.urgency = Urgency::Urgent;
    facts.homeMunicipality = {nykvarn, QStringLiteral("Nykvarn")};
    const CaseId id = d.take(facts);
    const auto changed = [&] { return dutyChangedMidStep(d.desk, d.find(id).facts, d.run(id)); };
    CHECK_FALSE(changed()); // the own desk's step
    REQUIRE(Chase{d.desk}.escalate(id, d.run(id).rev, {}, QStringLiteral("nu")));
    CHECK_FALSE(changed());
    const EscalationRun before = d.run(id);
    d.clock.advance(1h - 1s);
    CHECK_FALSE(changed());
    d.clock.advance(1s);
    REQUIRE(changed());
    CHECK(changed()->at == d.at("2026-11-24 03:00"));
    REQUIRE(changed()->fresh.size() == 1);
    CHECK(changed()->fresh.front().person->name == QStringLiteral("Bo Ek"));
    CHECK(d.run(id) == before); // nobody is called anew by it

    SECTION("a list that is changed meanwhile is a change too")
    {
        REQUIRE(d.lists.save(DutyOverride{{},
                                          list,
                                          OverrideKind::Replace,
                                          d.at("2026-11-24 00:00"),
                                          d.at("2026-11-24 08:00"),
                                          d.bo,
                                          d.cia,
                                          {},
                                          false}));
        REQUIRE(changed());
        CHECK(changed()->fresh.front().person->name == QStringLiteral("Cia Lind"));
    }
    SECTION("the step that comes next asks who is on duty then")
    {
        REQUIRE(Chase{d.desk}.escalate(id, d.run(id).rev, d.run(id).step, QStringLiteral("igen")));
        CHECK(d.run(id).resolved.front().personName == QStringLiteral("Bo Ek"));
        CHECK_FALSE(changed());
    }
}

TEST_CASE("A named fallback is called where a step says so, before any other function",
          "[duty][service][T23]")
{
    DutyDesk d;
    const ContactPointId reserve = d.savedPoint(QStringLiteral("Reserven"), QStringLiteral("0136"));
    ContactPoint jour = *d.desk.duties().index().point(d.jour);
    jour.fallback = reserve;
    REQUIRE(Directory{d.desk}.save(jour));
    ContactPoint other = aContactPoint(QStringLiteral("Mottagningen"), nykvarn);
    other.function = QStringLiteral("mottagning");
    REQUIRE(Directory{d.desk}.save(other));
    d.savedList({});
    PolicyStep step;
    step.target = StepTarget::HomeMunicipality;
    step.function = QStringLiteral("socialjour");
    CaseFacts facts;
    facts.homeMunicipality = {nykvarn, {}};
    const StepDuty duty = stepDutyFor(d.desk, facts);
    CHECK(duty(step, d.clock.now()).isGap());
    CHECK(d.namesOf(duty(step, d.clock.now())).isEmpty());
    step.onEmpty = OnEmpty::Fallback;
    Policy policy = builtInPolicy(Urgency::Urgent);
    policy.id = PolicyId::random();
    policy.steps = {step};
    policy.steps.front().delay = 10min;
    const auto names = [&] {
        QStringList all;
        const Moves moves = startRun(CaseId::random(), policy, d.clock.now(), duty);
        for (const ResolvedContact &one : moves.moves.back().run.resolved)
            all << one.name;
        return all.join(QLatin1Char(' '));
    };
    CHECK(names() == QStringLiteral("Reserven"));
    jour.fallback = {};
    REQUIRE(Directory{d.desk}.save(jour));
    CHECK(names() == QStringLiteral("Mottagningen"));
}

TEST_CASE("The night line knows where the child is, but not where a protected one is", "[duty][service]")
{
    DutyDesk d;
    CaseFacts facts;
    facts.whereabouts = {QStringLiteral("0136"), QStringLiteral("Haninge")};
    const CaseId open = d.take(facts);
    PersonFacts hidden = aChild();
    hidden.protection = Protection::ProtectedRegistration;
    const CaseId masked = d.take(facts, {hidden});
    const NightAhead ahead{d.desk};
    const auto cases = *ahead.cases();
    CHECK(cases.size() == 2);
    for (const AheadCase &one : cases)
        CHECK(one.whereabouts == (one.row.id == open ? QStringLiteral("0136") : QString{}));
    CHECK(ahead.of(open)->whereabouts == QStringLiteral("0136"));
    CHECK(ahead.of(masked)->whereabouts.isEmpty());
}

TEST_CASE("A book that was never read says so, and one that was read keeps what it read", "[duty][service]")
{
    DutyDesk d;
    const auto hide = [&] { d.db().execute("ALTER TABLE duty_versions RENAME TO hidden"); };
    const auto bring = [&] { d.db().execute("ALTER TABLE hidden RENAME TO duty_versions"); };
    DutyBook fresh{d.store(), d.reference.classifications};
    hide();
    CHECK(fresh.isUnread());
    bring();
    CHECK_FALSE(fresh.isUnread());
    hide();
    CHECK_FALSE(fresh.isUnread());
}
