#include "duty_desk.h"
#include "services/chase.h"
#include "services/number_book.h"
#include "services/test_round.h"
#include "store/journal.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

const QString jourNumber = QStringLiteral("08-465 004 00");

/// The jour is called in a case, now and then.
class CallingDesk : public DutyDesk
{
public:
    void call(AttemptOutcome outcome, const QString &number = jourNumber)
    {
        Attempt attempt;
        attempt.contactPoint = jour;
        attempt.number = number;
        attempt.outcome = outcome;
        REQUIRE(Chase{desk}.logAttempt(id, attempt));
    }
    [[nodiscard]] NumberRecord record(const QString &number = jourNumber) const
    {
        return NumberBook{desk}.of(number);
    }
    [[nodiscard]] TestTarget target(const QString &number)
    {
        const auto due = TestRound{desk}.due();
        const auto found =
            std::ranges::find_if(due, [&](const TestTarget &one) { return one.channel.value == number; });
        REQUIRE(found != due.end());
        return *found;
    }
    [[nodiscard]] bool isDue(const QString &number)
    {
        const auto due = TestRound{desk}.due();
        return std::ranges::any_of(due, [&](const TestTarget &one) { return one.channel.value == number; });
    }
    [[nodiscard]] ContactPoint pointNow() { return *desk.duties().index().point(jour); }

    CaseId id = take();
};

} // namespace

TEST_CASE("A number remembers when it was last answered and when not", "[numbers][service]")
{
    CallingDesk d;
    CHECK(d.record() == NumberRecord{});
    d.call(AttemptOutcome::NoAnswer);
    const Instant missed = d.clock.now();
    d.clock.advance(10min);
    d.call(AttemptOutcome::Reached, QStringLiteral("+46 (0)8 465 004 00")); // the same, as another writes it
    const NumberRecord record = d.record();
    CHECK(record.lastMissed == missed);
    CHECK(record.lastAnswered == d.clock.now());
    CHECK(record.calls == 2);
    CHECK(record.answered == 1);
    CHECK(record.missedThisWeek == 0); // answered since
    CHECK_FALSE(record.checkProposed());
    CHECK(d.record(QStringLiteral("08-465 004 99")) == NumberRecord{});
}

TEST_CASE("Which outcomes are an answer", "[numbers][service]")
{
    const auto [outcome, answered] =
        GENERATE(table<AttemptOutcome, bool>({{AttemptOutcome::Reached, true},
                                              {AttemptOutcome::HandedOn, true},
                                              {AttemptOutcome::Refused, true},
                                              {AttemptOutcome::NoAnswer, false},
                                              {AttemptOutcome::Busy, false},
                                              {AttemptOutcome::LeftMessage, false},
                                              {AttemptOutcome::WrongNumber, false}}));
    CallingDesk d;
    d.call(outcome);
    CHECK(d.record().answered == (answered ? 1 : 0));
    CHECK(d.record().missedThisWeek == (answered ? 0 : 1));
    CHECK(d.record().wrongNumber == (outcome == AttemptOutcome::WrongNumber));
    CHECK(d.record().checkProposed() == (outcome == AttemptOutcome::WrongNumber));
}

TEST_CASE("Three misses within a week propose a check, until somebody answers or the week is over",
          "[numbers][service][boundary]")
{
    CallingDesk d;
    d.call(AttemptOutcome::NoAnswer);
    d.clock.advance(24h);
    d.call(AttemptOutcome::Busy);
    CHECK_FALSE(d.record().checkProposed());
    d.clock.advance(24h);
    d.call(AttemptOutcome::NoAnswer);
    CHECK(d.record().checkProposed());
    SECTION("somebody answers")
    {
        d.call(AttemptOutcome::Reached);
        CHECK_FALSE(d.record().checkProposed());
    }
    SECTION("the week is over")
    {
        d.clock.advance(5 * 24h - 1s);
        CHECK(d.record().checkProposed());
        d.clock.advance(1s);
        CHECK(d.record().missedThisWeek == 2);
        CHECK_FALSE(d.record().checkProposed());
    }
}

TEST_CASE("Success at this hour of the night is counted apart", "[numbers][service]")
{
    CallingDesk d;
    const Instant two = d.clock.now(); // two at night
    d.call(AttemptOutcome::Reached);
    d.clock.advance(59min);
    d.call(AttemptOutcome::NoAnswer);
    d.clock.advance(10h);
    d.call(AttemptOutcome::Reached);
    CHECK(d.record().callsAtThisHour == 0); // a call of just now says nothing of the hour
    d.clock.advance(two + 24h - d.clock.now());
    CHECK(d.record().callsAtThisHour == 2);
    CHECK(d.record().answeredAtThisHour == 1);
    CHECK(d.record().calls == 3);
    d.clock.advance(22h); // midnight is two hours from two
    CHECK(d.record().callsAtThisHour == 0);
}

TEST_CASE("The round asks for numbers that nobody has verified for ninety days",
          "[numbers][service][boundary]")
{
    CallingDesk d;
    CHECK(TestRound{d.desk}.due().size() == 4); // the jour and three people: never verified
    ContactPoint point = d.pointNow();
    const QDate today = localDate(d.clock.now());
    const auto [days, due] = GENERATE(table<int, bool>({{89, false}, {90, false}, {91, true}}));
    point.verifiedOn = today.addDays(-days);
    REQUIRE(Directory{d.desk}.save(point));
    CHECK(d.isDue(jourNumber) == due);
    // A number of its own date goes by that.
    point.channels.front().verifiedOn = today;
    REQUIRE(Directory{d.desk}.save(point));
    CHECK_FALSE(d.isDue(jourNumber));
    // One that is out of use is not called, and neither is an address.
    point.channels.push_back({QStringLiteral("phone"), QStringLiteral("08-465 004 01"), {}});
    point.channels.push_back({QStringLiteral("email"), QStringLiteral("jour@example.org"), {}});
    point.channels[1].validTo = today.addDays(-1);
    REQUIRE(Directory{d.desk}.save(point));
    CHECK_FALSE(d.isDue(QStringLiteral("08-465 004 01")));
    CHECK_FALSE(d.isDue(QStringLiteral("jour@example.org")));
}

TEST_CASE("What fails is called first, then what was never verified, then by age", "[numbers][service]")
{
    CallingDesk d;
    ContactPoint old = aContactPoint(QStringLiteral("Gammal"), QStringLiteral("0136"));
    old.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 10"), {}},
                    {QStringLiteral("phone"), QStringLiteral("08-465 004 11"), {}}};
    old.verifiedOn = localDate(d.clock.now()).addDays(-200);
    old.channels[1].verifiedOn = localDate(d.clock.now());
    REQUIRE(Directory{d.desk}.save(old));
    for (int i = 0; i < 3; ++i)
        d.call(AttemptOutcome::NoAnswer, QStringLiteral("08-465 004 11"));
    const auto due = TestRound{d.desk}.due();
    REQUIRE(due.size() == 6);
    CHECK(due.front().channel.value == QStringLiteral("08-465 004 11"));
    CHECK(due.back().channel.value == QStringLiteral("08-465 004 10"));
    CHECK(TestRound{d.desk}.due(QStringLiteral("0136")).size() == 2);
}

TEST_CASE("A person is called for the municipalities they are or will be on duty for", "[numbers][service]")
{
    DutyDesk d;
    const QString haninge = QStringLiteral("0136");
    DutyList other;
    other.point = d.savedPoint(QStringLiteral("Jouren Haninge"), haninge);
    other.name = QStringLiteral("Andra");
    other.id = d.lists.save(other)->id;
    const DutyListId list = d.savedList({});
    const auto where = [&](const QString &municipality) {
        QStringList names;
        for (const TestTarget &target : TestRound{d.desk}.due(municipality))
            if (target.person)
                names << target.person->name + QStringLiteral(" · ") + target.point.name;
        names.sort();
        return names.join(QStringLiteral(", "));
    };
    const auto change = [&](OverrideKind kind, const char *from, const char *to, const DutyWho &who,
                            const DutyWho &instead) {
        REQUIRE(d.lists.save(DutyOverride{{}, list, kind, d.at(from), d.at(to), who, instead, {}, false}));
    };
    const QString nowhere = QStringLiteral("Anna Berg · , Bo Ek · , Cia Lind · ");
    REQUIRE(where({}) == nowhere);
    DutyList nykvarns = d.listNow(list);

    SECTION("on the lists of two: in both, and once among all")
    {
        nykvarns.shifts = {d.shift(d.anna, "2026-11-25 17:00", "2026-11-26 08:00")};
        REQUIRE(d.lists.save(nykvarns));
        other.rotations.emplace_back().members = {d.anna};
        other.rotations.back().start = QDate{2027, 1, 1};
        REQUIRE(d.lists.save(other));
        CHECK(where(QStringLiteral("0140")) == QStringLiteral("Anna Berg · Jouren"));
        CHECK(where(haninge) == QStringLiteral("Anna Berg · Jouren Haninge"));
        CHECK(where({}).count(QStringLiteral("Anna Berg")) == 1);
    }
    SECTION("a shift that is over is no more, one that is not over is")
    {
        nykvarns.shifts = {d.shift(d.anna, "2024-11-24 17:00", "2026-11-24 02:00"),
                           d.shift(d.bo, "2024-11-24 17:00", "2026-11-24 02:01")};
        REQUIRE(d.lists.save(nykvarns));
        CHECK(where(QStringLiteral("0140")) == QStringLiteral("Bo Ek · Jouren"));
        CHECK(where({}).contains(QStringLiteral("Anna Berg · ,")));
    }
    SECTION("fixed spans and overrides bring people too, while they last")
    {
        nykvarns.fixed = {{d.at("2026-12-24 00:00"),
                           d.at("2026-12-25 00:00"),
                           {d.shift(d.cia, "2026-12-24 00:00", "2026-12-25 00:00")},
                           {}},
                          {d.at("2025-12-24 00:00"),
                           d.at("2025-12-25 00:00"),
                           {d.shift(d.anna, "2025-12-24 00:00", "2026-12-25 00:00")},
                           {}}};
        REQUIRE(d.lists.save(nykvarns));
        CHECK(where(QStringLiteral("0140")) == QStringLiteral("Cia Lind · Jouren"));
        change(OverrideKind::Add, "2026-11-25 00:00", "2026-11-26 00:00", d.bo, {});
        CHECK(where(QStringLiteral("0140")) == QStringLiteral("Bo Ek · Jouren, Cia Lind · Jouren"));
        change(OverrideKind::Replace, "2026-11-25 00:00", "2026-11-26 00:00", d.bo, d.anna);
        CHECK(where(QStringLiteral("0140")).startsWith(QStringLiteral("Anna Berg · Jouren")));
        d.clock.advance(72h);
        CHECK(where(QStringLiteral("0140")) == QStringLiteral("Cia Lind · Jouren"));
    }
    SECTION("whoever only is taken off is not brought")
    {
        change(OverrideKind::Remove, "2026-11-25 00:00", "2026-11-26 00:00", d.bo, {});
        CHECK(where({}) == nowhere);
    }
}

TEST_CASE("A test call that is answered verifies the number, in one commit", "[numbers][service]")
{
    CallingDesk d;
    const auto outcome = GENERATE(AttemptOutcome::Reached, AttemptOutcome::Refused);
    const TestTarget target = d.target(jourNumber);
    int commits = 0;
    QObject::connect(&d.feed, &ChangeFeed::committed, [&](const Changes &changes) {
        CHECK(changes.contacts);
        ++commits;
    });
    REQUIRE(TestRound{d.desk}.record(target, outcome, QStringLiteral(" svarade direkt ")));
    CHECK(commits == 1);
    const QDate today = localDate(d.clock.now());
    CHECK(d.pointNow().channels.front().verifiedOn == today);
    CHECK(d.pointNow().channels.front().verifiedBy == QStringLiteral("AN"));
    CHECK(d.pointNow().verifiedOn == today); // its only number
    CHECK_FALSE(d.isDue(jourNumber));
    CHECK(d.record().lastAnswered == d.clock.now());
    const auto last = d.store().journal().after(0, 1000)->back().decodedBody();
    CHECK(std::get<events::ContactPointSaved>(last).how == QStringLiteral("test"));
}

TEST_CASE("A test call that is not answered is written down, and verifies nothing", "[numbers][service]")
{
    CallingDesk d;
    const ContactPoint before = d.pointNow();
    REQUIRE(TestRound{d.desk}.record(d.target(jourNumber), AttemptOutcome::NoAnswer, {}));
    CHECK(d.pointNow() == before);
    CHECK(d.isDue(jourNumber));
    CHECK(d.record().lastMissed == d.clock.now());
    CHECK(d.target(jourNumber).record.calls == 1);
}

TEST_CASE("A test call recorded wrongly is corrected, and the number is as verified as before",
          "[numbers][service]")
{
    CallingDesk d;
    const ContactPoint before = d.pointNow();
    const TestTarget target = d.target(jourNumber);
    REQUIRE(TestRound{d.desk}.record(target, AttemptOutcome::Reached, {}));
    REQUIRE_FALSE(d.isDue(jourNumber));
    d.clock.advance(1min);
    SECTION("nobody had answered")
    {
        REQUIRE(TestRound{d.desk}.correct(target, AttemptOutcome::NoAnswer, {}));
        CHECK(d.pointNow() == before);
        CHECK(d.isDue(jourNumber));
        // It is one call, and nobody answered it.
        CHECK(d.record().calls == 1);
        CHECK(d.record().answered == 0);
        CHECK_FALSE(d.record().lastAnswered);
    }
    SECTION("somebody had, who would not take it")
    {
        REQUIRE(TestRound{d.desk}.correct(target, AttemptOutcome::Refused, {}));
        CHECK(d.pointNow().verifiedOn == localDate(d.clock.now()));
        CHECK(d.record().calls == 1);
    }
    SECTION("a call later on is another call")
    {
        d.clock.advance(10min);
        REQUIRE(TestRound{d.desk}.record(target, AttemptOutcome::NoAnswer, {}));
        CHECK(d.record().calls == 2);
    }
}

TEST_CASE("A contact point is verified as a whole when all its numbers are", "[numbers][service]")
{
    CallingDesk d;
    ContactPoint point = d.pointNow();
    const QString second = QStringLiteral("08-465 004 01");
    point.channels.push_back({QStringLiteral("phone"), second, {}});
    REQUIRE(Directory{d.desk}.save(point));
    REQUIRE(TestRound{d.desk}.record(d.target(second), AttemptOutcome::Reached, {}));
    CHECK_FALSE(d.pointNow().verifiedOn);
    CHECK_FALSE(d.isDue(second));
    CHECK(d.isDue(jourNumber));
    REQUIRE(TestRound{d.desk}.record(d.target(jourNumber), AttemptOutcome::Reached, {}));
    CHECK(d.pointNow().verifiedOn == localDate(d.clock.now()));
}

TEST_CASE("A person's number is tested like any other", "[numbers][service]")
{
    CallingDesk d;
    d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    const TestTarget target = d.target(QStringLiteral("070-174 06 05"));
    CHECK(target.person->name == QStringLiteral("Anna Berg"));
    CHECK(target.point.id == d.jour);
    REQUIRE(TestRound{d.desk}.record(target, AttemptOutcome::Reached, {}));
    CHECK(d.desk.duties().index().person(d.anna.person)->channels.front().verifiedOn ==
          localDate(d.clock.now()));
    CHECK_FALSE(d.isDue(QStringLiteral("070-174 06 05")));
    REQUIRE(d.lists.save(DutyPerson{d.anna.person, QStringLiteral("Anna Berg"), {}, {}, {}, false}));
    CHECK(TestRound{d.desk}.record(target, AttemptOutcome::Reached, {}).error().code == ErrorCode::NotFound);
}
