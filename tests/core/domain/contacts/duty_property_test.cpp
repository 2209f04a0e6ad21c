#include "duty_world.h"
#include "plain_resolver.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

constexpr Duration aStep = 15min; ///< everything in a random world begins and ends at a quarter
const QString nykvarn = QStringLiteral("0140");

/// Four contact points in two municipalities, with lists of every kind, around a night.
class RandomWorld
{
public:
    RandomWorld(unsigned seed, Instant around) : m_random{seed}, m_around{around}
    {
        for (int i = 0; i < 6; ++i)
            m_people.push_back(m_world.person(qPrintable(QStringLiteral("P%1").arg(i))).id);
        for (DutyPerson &person : m_world.all.persons)
            person.channels = numbers();
        m_world.all.persons.back().retired = true;
        for (int i = 0; i < 4; ++i)
            addPoint(i);
        for (int i = upTo(4); i >= 0; --i)
            addList();
    }
    [[nodiscard]] const DutyDirectory &directory() const { return m_world.all; }
    /// A quarter of an hour within three days of the night.
    Instant moment() { return m_around + (upTo(6 * 96) - 3 * 96) * aStep; }

private:
    int upTo(int end) { return std::uniform_int_distribution{0, end - 1}(m_random); }
    bool chance(int percent) { return upTo(100) < percent; }

    HoursRule rule()
    {
        HoursRule made{1 + upTo(127), upTo(96) * 15, upTo(97) * 15, static_cast<Answer>(upTo(3))};
        if (chance(20))
            made.eves = static_cast<Answer>(upTo(3));
        if (chance(20)) {
            made.seasonFrom = QStringLiteral("10-20");
            made.seasonTo = QStringLiteral("03-30");
        }
        return made;
    }
    std::vector<HoursRule> rules(int most)
    {
        std::vector<HoursRule> made;
        for (int i = upTo(most + 1); i > 0; --i)
            made.push_back(rule());
        return made;
    }
    /// Of any kind, some for a few days around the night, mostly one that is always there.
    std::vector<Channel> numbers()
    {
        const auto day = [&] { return localDate(m_around).addDays(upTo(7) - 3); };
        std::vector<Channel> made;
        for (int i = upTo(3); i > 0; --i) {
            Channel one{chance(30) ? QStringLiteral("secureEmail") : QStringLiteral("mobile"),
                        QStringLiteral("070-174 06 %1").arg(10 + upTo(20)),
                        {}};
            if (chance(50))
                one.validFrom = day();
            if (chance(50))
                one.validTo = day();
            if (chance(30))
                one.notUntil = day();
            made.push_back(one);
        }
        if (chance(60))
            made.push_back({QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}});
        return made;
    }
    void addPoint(int number)
    {
        ContactPoint &point = m_world.point(qPrintable(QStringLiteral("J%1").arg(number)),
                                            number % 2 == 0 ? "0140" : "0136", rules(2));
        point.priority = upTo(2);
        point.channels = numbers();
        point.retired = chance(5);
        point.covered = rules(1);
        if (number == 1)
            point.serves = {nykvarn};
        if (number > 0 && chance(50))
            point.fallback = m_world.all.points[static_cast<std::size_t>(number) - 1].id;
    }
    DutyWho anybody()
    {
        if (chance(15))
            return {{}, m_world.all.points[static_cast<std::size_t>(upTo(4))].id};
        return {m_people[static_cast<std::size_t>(upTo(6))], {}};
    }
    DutyShift shift()
    {
        const Instant from = moment();
        return {DutyShiftId::random(), from, from + upTo(96) * aStep, anybody(), {}};
    }
    Rotation rotation()
    {
        Rotation made;
        made.id = RotationId::random();
        for (int i = upTo(4); i > 0; --i)
            made.members.push_back(anybody());
        made.unit = static_cast<RotationUnit>(upTo(3));
        made.length = 1 + upTo(made.unit == RotationUnit::Hours ? 30 : 3);
        made.start = localDate(m_around).addDays(-upTo(20));
        made.handover = upTo(96) * 15;
        made.hours = rules(1);
        return made;
    }
    void addList()
    {
        DutyList list;
        list.id = DutyListId::random();
        list.point = m_world.all.points[static_cast<std::size_t>(upTo(4))].id;
        list.name = QString::number(upTo(100));
        list.zone = chance(20) ? QStringLiteral("America/New_York") : QString{};
        list.retired = chance(10);
        for (int i = upTo(6); i > 0; --i)
            list.shifts.push_back(shift());
        for (int i = upTo(3); i > 0; --i)
            list.rotations.push_back(rotation());
        for (int i = upTo(3); i > 0; --i) {
            const Instant from = moment();
            list.fixed.push_back({from, from + upTo(96) * aStep, {shift(), shift()}, {}});
        }
        for (int i = upTo(6); i > 0; --i) {
            const Instant from = moment();
            m_world.all.overrides.push_back({DutyOverrideId::random(),
                                             list.id,
                                             static_cast<OverrideKind>(upTo(3)),
                                             from,
                                             from + upTo(192) * aStep,
                                             anybody(),
                                             anybody(),
                                             {},
                                             chance(15)});
        }
        m_world.all.lists.push_back(std::move(list));
    }

    DutyWorld m_world;
    std::mt19937 m_random;
    Instant m_around;
    std::vector<DutyPersonId> m_people;
};

using Found = std::vector<PlainResolver::Found>;

Found sorted(Found found)
{
    std::ranges::sort(found, {}, [](const auto &one) { return std::pair{one.point, one.person}; });
    return found;
}

Found foundIn(const std::vector<DutyAnswer> &answers)
{
    Found found;
    for (const DutyAnswer &answer : answers)
        found.push_back({answer.point.id, answer.person ? answer.person->id : DutyPersonId{}});
    return sorted(found);
}

Instant aNight(int which)
{
    static const std::array nights{"2026-10-25 02:30", "2027-03-28 03:00", "2026-12-24 22:00",
                                   "2026-11-24 02:00"};
    return when(nights[static_cast<std::size_t>(which) % nights.size()]);
}

} // namespace

TEST_CASE("The index and the letter of the rules agree at every quarter of the nights of the clock change",
          "[duty][property]")
{
    const int seed = GENERATE(range(1, 41));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), aNight(seed)};
    const PlainResolver plain{world.directory()};
    const DutyIndex index{world.directory(), shippedRoles()};
    int disagreements = 0;
    for (Instant at = aNight(seed) - 30h; at < aNight(seed) + 30h; at += aStep) {
        const Duty duty = whoAnswers(index, nykvarn, {}, at);
        const bool agrees = foundIn(duty.answers) == sorted(plain.answers(nykvarn, at)) &&
                            duty.covered == plain.isCovered(nykvarn, at);
        disagreements += agrees ? 0 : 1;
        CAPTURE(at);
        if (!agrees)
            CHECK(foundIn(duty.answers).size() == plain.answers(nykvarn, at).size());
    }
    CHECK(disagreements == 0);
}

TEST_CASE("Until, since and the next change are right to the minute", "[duty][property][boundary]")
{
    const int seed = GENERATE(range(1, 25));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), aNight(seed)};
    const PlainResolver plain{world.directory()};
    const DutyIndex index{world.directory(), shippedRoles()};
    const Instant at = world.moment();
    const Duty duty = whoAnswers(index, nykvarn, {}, at);
    const Found now = sorted(plain.answers(nykvarn, at));
    REQUIRE(foundIn(duty.answers) == now);

    // Two days on and back, quarter by quarter; what lies beyond is not looked at.
    const auto isOn = [&](const DutyAnswer &answer, Instant t) {
        const PlainResolver::Found one{answer.point.id, answer.person ? answer.person->id : DutyPersonId{}};
        const Found then = plain.answers(nykvarn, t);
        return std::ranges::find(then, one) != then.end();
    };
    std::optional<Instant> differs;
    for (Instant t = at; t <= at + 48h && !differs; t += aStep)
        if (sorted(plain.answers(nykvarn, t)) != now ||
            (now.empty() && plain.isCovered(nykvarn, t) != duty.covered))
            differs = t;
    // The order may change while the people are the same: never later than what was seen here.
    if (differs) {
        REQUIRE(duty.changesAt);
        CHECK(*duty.changesAt <= *differs);
        if (now.empty())
            CHECK(duty.changesAt <= differs);
    }
    for (const DutyAnswer &answer : duty.answers) {
        for (Instant t = at; t <= at + 48h && (!answer.until || t < *answer.until); t += aStep)
            REQUIRE(isOn(answer, t));
        if (answer.until)
            CHECK_FALSE(isOn(answer, *answer.until));
        for (Instant t = at; t >= at - 48h && (!answer.since || t >= *answer.since); t -= aStep)
            REQUIRE(isOn(answer, t));
        if (answer.since)
            CHECK_FALSE(isOn(answer, *answer.since - 1s));
    }
}

TEST_CASE("Answers tile time: the same until the moment they name, another from it on", "[duty][property]")
{
    const int seed = GENERATE(range(1, 25));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), aNight(seed)};
    const DutyIndex index{world.directory(), shippedRoles()};
    const auto told = [&](Instant t) {
        const Duty duty = whoAnswers(index, nykvarn, {}, t);
        QStringList all{duty.isUncovered() ? QStringLiteral("gap") : QString{}};
        for (const auto *answers : {&duty.answers, &duty.fallback}) {
            all << QStringLiteral("|");
            for (const DutyAnswer &answer : *answers) {
                all << answer.point.name << (answer.person ? answer.person->name : QString{});
                for (const Channel &channel : answer.channels) // some only for a time
                    all << channel.value;
            }
        }
        return all.join(QLatin1Char(' '));
    };
    Instant at = aNight(seed) - 48h;
    for (int tiles = 0; at < aNight(seed) + 48h; ++tiles) {
        REQUIRE(tiles < 1000);
        const Instant next =
            whoAnswers(index, nykvarn, {}, at).changesAt.value_or(at + std::chrono::days{15});
        REQUIRE(next > at);
        CHECK(told(next - 1s) == told(at));
        CHECK(told(at + (next - at) / 2) == told(at));
        if (next - at < std::chrono::days{14})
            CHECK(told(next) != told(at));
        at = next;
    }
}

TEST_CASE("Coverage tiles the span without hole or overlap, and says what who answers says",
          "[duty][coverage][property]")
{
    const int seed = GENERATE(range(1, 41));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), aNight(seed)};
    const PlainResolver plain{world.directory()};
    const DutyIndex index{world.directory(), shippedRoles()};
    const Instant from = aNight(seed) - 30h + 7min;
    const Instant to = aNight(seed) + 30h + 3min;
    const auto spans = coverage(index, nykvarn, {}, from, to);
    REQUIRE_FALSE(spans.empty());
    CHECK(spans.front().from == from);
    CHECK(spans.back().to == to);
    for (std::size_t i = 1; i < spans.size(); ++i) {
        REQUIRE(spans[i].from == spans[i - 1].to);
        const auto content = [](CoverageSpan span) {
            span.from = span.to = {};
            return span;
        };
        CHECK_FALSE(content(spans[i]) == content(spans[i - 1]));
    }
    for (const CoverageSpan &span : spans) {
        REQUIRE(span.from < span.to);
        for (const Instant at : {span.from, span.from + (span.to - span.from) / 2, span.to - 1s}) {
            CAPTURE(span.from, span.to, at);
            Found found;
            bool twice = false;
            for (const CoverageAnswer &one : span.answers) {
                found.push_back({one.point, one.person});
                const bool isDouble = !one.person.isNull() && plain.isDouble(one.person, at);
                const bool told = std::ranges::find(span.doubleBooked, one.person) != span.doubleBooked.end();
                CHECK(isDouble == told);
                twice = twice || isDouble;
            }
            CHECK(sorted(found) == sorted(plain.answers(nykvarn, at)));
            const CoverageKind expected = !found.empty()
                                              ? (twice ? CoverageKind::DoubleBooked : CoverageKind::Answered)
                                          : plain.isCovered(nykvarn, at) ? CoverageKind::Gap
                                                                         : CoverageKind::NotCovered;
            CHECK(span.kind == expected);
        }
    }
}

TEST_CASE("Whom to call first is the first of the coverage, and a gap where that has one",
          "[duty][coverage][property]")
{
    const int seed = GENERATE(range(1, 41));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), aNight(seed)};
    const DutyIndex index{world.directory(), shippedRoles()};
    const Instant from = aNight(seed) - 30h + 7min;
    const Instant to = aNight(seed) + 30h + 3min;
    std::vector<FirstToCall> expected;
    for (const CoverageSpan &span : coverage(index, nykvarn, {}, from, to)) {
        const bool isAnswered = !span.answers.empty();
        const FirstToCall first{span.from, span.to, isAnswered ? CoverageKind::Answered : span.kind,
                                isAnswered ? span.answers.front() : CoverageAnswer{}};
        if (!expected.empty() && expected.back().kind == first.kind && expected.back().who == first.who)
            expected.back().to = first.to;
        else
            expected.push_back(first);
    }
    const DutyIndex fresh{world.directory(), shippedRoles()};
    CHECK(firstToCall(fresh, nykvarn, {}, from, to) == expected);
}

TEST_CASE("Looking for the next change comes to an end, anywhere in thirty years", "[duty][property][T10]")
{
    const int seed = GENERATE(range(1, 7));
    CAPTURE(seed);
    RandomWorld world{static_cast<unsigned>(seed), fromLocal(QDate{2026, 10, 25}, QTime{2, 30})};
    const DutyIndex index{world.directory(), jour::test::shippedRoles()};
    for (int month = 0; month < 30 * 12; ++month) {
        Instant at = fromLocal(QDate{2011, 1, 31}.addMonths(month), QTime{2, 30});
        CAPTURE(month);
        for (int change = 0; change < 4; ++change) {
            const auto next = whoAnswers(index, nykvarn, {}, at).changesAt;
            if (!next)
                break;
            REQUIRE(*next > at);
            REQUIRE(*next <= at + std::chrono::days{15});
            at = *next;
        }
    }
}
