#include "domain/contacts/call_list.h"
#include "duty_desk.h"
#include "services/chase.h"
#include "services/night_ahead.h"
#include "services/policies.h"
#include "services/policy_book.h"
#include "store/duty_reader.h"
#include "store/journal.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

const QString nykvarn = QStringLiteral("0140");

QStringList namesIn(const std::vector<DutyAnswer> &answers)
{
    QStringList names;
    for (const DutyAnswer &answer : answers)
        names << (answer.person ? answer.person->name : answer.point.name);
    return names;
}

QStringList namesIn(const std::vector<ResolvedContact> &resolved)
{
    QStringList names;
    for (const ResolvedContact &one : resolved)
        names << (one.personName.isEmpty() ? one.name : one.personName);
    return names;
}

/// A night in Nykvarn: Anna, then Bo, for whom Cia comes from 23 to midnight, nobody from 1 to 3, then Cia.
/// The reserve of Haninge is called where nobody is.
class AgreedNight : public DutyDesk
{
public:
    explicit AgreedNight(OnEmpty onEmpty)
    {
        ContactPoint point = *desk.duties().index().point(jour);
        point.fallback = savedPoint(QStringLiteral("Reserven"), QStringLiteral("0136"));
        REQUIRE(Directory{desk}.save(point));
        list = savedList({shift(anna, "2026-11-24 17:00", "2026-11-24 22:00"),
                          shift(bo, "2026-11-24 22:00", "2026-11-25 01:00"),
                          shift(cia, "2026-11-25 03:00", "2026-11-25 08:00")});
        REQUIRE(lists.save(DutyOverride{{},
                                        list,
                                        OverrideKind::Replace,
                                        at("2026-11-24 23:00"),
                                        at("2026-11-25 00:00"),
                                        bo,
                                        cia,
                                        {},
                                        false}));
        facts.urgency = Urgency::Urgent;
        facts.homeMunicipality = {nykvarn, QStringLiteral("Nykvarn")};
        policy = PolicyBook{desk}.of(facts);
        ++policy.version;
        policy.steps.resize(2);
        policy.steps[1].target = StepTarget::HomeMunicipality;
        policy.steps[1].function.clear();
        policy.steps[1].onEmpty = onEmpty;
        REQUIRE(desk.commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("prov")}}}));
    }

    [[nodiscard]] Duty panel(Instant t) const { return desk.duties().whoAnswers(nykvarn, {}, t); }
    [[nodiscard]] QStringList byRoster(const std::vector<RosterPiece> &pieces, Instant t) const
    {
        QStringList names;
        for (const RosterPiece &piece : pieces)
            if (piece.from <= t && t < piece.to)
                names << desk.duties().index().person(piece.who.person)->name;
        return names;
    }
    /// Of a case whose plan begins then with the home municipality.
    [[nodiscard]] QStringList byDryRun(Instant t)
    {
        Policy outside = policy;
        outside.steps.erase(outside.steps.begin());
        QStringList names;
        for (const DryRunMove &move : Policies{desk}.dryRun(outside, facts, t, DryRunStory::NobodyActs))
            if (move.at == t)
                names = namesIn(move.whom);
        return names;
    }
    [[nodiscard]] std::pair<QStringList, QStringList> byPaper(Instant t) const
    {
        const OpenSpan whole{at("2026-11-24 16:00"), at("2026-11-25 09:00")};
        const auto isNow = [t](const OpenSpan &time) { return time.from <= t && t < time.to; };
        std::pair<QStringList, QStringList> names;
        const auto places = callListOf(desk.duties().index(), {nykvarn}, whole);
        for (const CallListLine &line : places.front().lines)
            if (std::ranges::any_of(line.times, isNow))
                names.first << namesIn(std::vector{line.answer});
        for (const CallListGap &gap : places.front().gaps)
            if (isNow(gap.time))
                names.second << namesIn(gap.fallback);
        return names;
    }
    /// Who is the first to call by the turns that the night line marks.
    [[nodiscard]] QString byNightLine(Instant t)
    {
        const auto turns = NightAhead{desk}.dutyTurns({nykvarn}, at("2026-11-24 16:00"), t);
        if (turns.empty())
            return {};
        return turns.back().person.isEmpty() ? turns.back().name : turns.back().person;
    }

    DutyListId list;
    CaseFacts facts;
    Policy policy;
};

} // namespace

TEST_CASE("T27: roster, panel, engine, dry run, night line and call list give the same names around every "
          "change of a night",
          "[duty][service][T27]")
{
    const auto [change, before, after] = GENERATE(
        table<const char *, const char *, const char *>({{"2026-11-24 17:00", "Reserven", "Anna Berg"},
                                                         {"2026-11-24 22:00", "Anna Berg", "Bo Ek"},
                                                         {"2026-11-24 23:00", "Bo Ek", "Cia Lind"},
                                                         {"2026-11-25 00:00", "Cia Lind", "Bo Ek"},
                                                         {"2026-11-25 01:00", "Bo Ek", "Reserven"},
                                                         {"2026-11-25 03:00", "Reserven", "Cia Lind"},
                                                         {"2026-11-25 08:00", "Cia Lind", "Reserven"}}));
    const auto around = GENERATE(-1s, 0s, 1s);
    const auto onEmpty = GENERATE(OnEmpty::Fallback, OnEmpty::Wait);
    CAPTURE(change, around.count(), onEmpty == OnEmpty::Fallback);
    AgreedNight d{onEmpty};
    const Instant t = d.at(change) + around;
    const QStringList name{QString::fromUtf8(around < 0s ? before : after)};
    const bool isGap = name.front() == QStringLiteral("Reserven");
    const QStringList onDuty = isGap ? QStringList{} : name;
    const QStringList called = isGap && onEmpty == OnEmpty::Wait ? QStringList{} : name;

    // Foretold, as the own desk has the case still.
    d.clock.advance(t - d.policy.steps[0].delay - d.clock.now());
    const CaseId id = d.take(d.facts);
    REQUIRE(d.run(id).nextAt == t);
    CHECK(namesIn(d.panel(t).answers) == onDuty);
    CHECK(namesIn(d.panel(t).fallback) == (isGap ? name : QStringList{}));
    const Instant evening = d.at("2026-11-24 16:00");
    const Instant morning = d.at("2026-11-25 09:00");
    CHECK(d.byRoster(rosterOf(d.desk.duties().index(), d.list, evening, morning), t) == onDuty);
    CHECK(d.byRoster(d.desk.duties().roster(d.list, evening, morning), t) == onDuty);
    CHECK(d.byDryRun(t) == called);
    CHECK(d.byPaper(t) == std::pair{onDuty, isGap ? name : QStringList{}});
    CHECK(d.byNightLine(t) == onDuty.value(0));
    const auto coming = *NightAhead{d.desk}.coming(id, t);
    REQUIRE(coming.size() == 1);
    CHECK(coming.front().at == t);
    CHECK(coming.front().step.target == StepTarget::HomeMunicipality);
    CHECK(coming.front().nobody == called.isEmpty());

    // And so it is then, and afterwards.
    d.clock.advance(t - d.clock.now());
    REQUIRE(*Chase{d.desk}.tickAll(t) == 1);
    CHECK(namesIn(d.run(id).resolved) == called);
    d.clock.advance(48h);
    const DutyIndex recorded{*DutyReader{d.store().connection()}.directoryAsOf(t),
                             d.desk.duties().index().roles()};
    CHECK(namesIn(whoAnswers(recorded, nykvarn, {}, t).answers) == onDuty);
    CHECK(d.byRoster(d.desk.duties().roster(d.list, evening, morning), t) == onDuty);
}

TEST_CASE("A number that ends is a gap from that minute on, by panel, coverage, engine, dry run and paper",
          "[duty][service][T27]")
{
    AgreedNight d{OnEmpty::Fallback};
    // Bo is called by the number of the contact alone, and that one ends with the 24th; Cia has her own.
    DutyPerson bo = *d.desk.duties().index().person(d.bo.person);
    bo.channels.clear();
    REQUIRE(d.lists.save(bo));
    ContactPoint point = *d.desk.duties().index().point(d.jour);
    point.channels.front().validTo = QDate{2026, 11, 24};
    REQUIRE(Directory{d.desk}.save(point));
    const auto [moment, name] =
        GENERATE(table<const char *, const char *>({{"2026-11-24 22:30", "Bo Ek"},
                                                    {"2026-11-24 23:59", "Cia Lind"},
                                                    {"2026-11-25 00:00", "Reserven"},
                                                    {"2026-11-25 02:59", "Reserven"},
                                                    {"2026-11-25 03:00", "Cia Lind"}}));
    CAPTURE(moment);
    const Instant t = d.at(moment);
    const QStringList called{QString::fromUtf8(name)};
    const QStringList onDuty = called.front() == QStringLiteral("Reserven") ? QStringList{} : called;
    d.clock.advance(t - d.policy.steps[0].delay - d.clock.now());
    const CaseId id = d.take(d.facts);
    CHECK(namesIn(d.panel(t).answers) == onDuty);
    CHECK(d.byDryRun(t) == called);
    CHECK(d.byPaper(t) == std::pair{onDuty, onDuty.isEmpty() ? called : QStringList{}});
    CHECK(d.byNightLine(t) == onDuty.value(0));
    const auto spans = coverage(d.desk.duties().index(), nykvarn, {}, t, t + 1min);
    CHECK((spans.front().kind == CoverageKind::Gap) == onDuty.isEmpty());
    d.clock.advance(t - d.clock.now());
    REQUIRE(*Chase{d.desk}.tickAll(t) == 1);
    CHECK(namesIn(d.run(id).resolved) == called);
}

TEST_CASE("Where no number is known the chase does not wait: it writes that down and goes straight on",
          "[duty][service][T23]")
{
    DutyDesk d;
    ContactPoint silent = *d.desk.duties().index().point(d.jour);
    silent.channels.clear();
    REQUIRE(Directory{d.desk}.save(silent)); // it is saved, with nothing but its name
    const ContactPointId manager = d.savedPoint(QStringLiteral("Chef i beredskap"), ownDesk);
    CaseFacts facts;
    facts.urgency = Urgency::Urgent;
    facts.homeMunicipality = {nykvarn, QStringLiteral("Nykvarn")};
    Policy policy = PolicyBook{d.desk}.of(facts);
    ++policy.version;
    policy.steps.resize(3);
    policy.steps[1].target = StepTarget::HomeMunicipality;
    policy.steps[1].function.clear();
    policy.steps[1].onEmpty = OnEmpty::Next;
    policy.steps[2].target = StepTarget::OwnManager;
    policy.steps[2].function.clear();
    REQUIRE(d.desk.commit({{std::nullopt, events::PolicySaved{policy, QStringLiteral("prov")}}}));
    const CaseId id = d.take(facts);
    const Instant due = *d.run(id).nextAt;
    d.clock.advance(due - d.clock.now());
    REQUIRE(*Chase{d.desk}.tickAll(due) == 1);
    CHECK(d.run(id).step == 2);
    REQUIRE(d.run(id).resolved.size() == 1);
    CHECK(d.run(id).resolved.front().point == manager);
    QStringList rules;
    const auto journal = *d.store().journal().ofCase(id);
    for (const Event &event : journal)
        if (const EventBody body = event.decodedBody();
            const auto *moved = std::get_if<events::RunMoved>(&body))
            rules << moved->rule;
    CHECK(rules.contains(QStringLiteral("R2e")));
}
