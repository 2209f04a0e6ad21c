#include "domain/contacts/call_list.h"
#include "domain/contacts/duty_coverage.h"
#include "support/builders.h"
#include "support/roles.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

Instant at(int day, int hour, int minute = 0)
{
    return fromLocal(QDate{2026, 11, day}, QTime{hour, minute});
}

/// Three municipalities with lists and hours drawn at random; the third one has nobody.
DutyDirectory someDirectory(std::mt19937 &random)
{
    const auto upTo = [&](int end) { return std::uniform_int_distribution<int>{0, end - 1}(random); };
    DutyDirectory all;
    for (int i = 0; i < 4; ++i) {
        DutyPerson person;
        person.id = DutyPersonId::random();
        person.name = QStringLiteral("Person %1").arg(i);
        person.channels = {{QStringLiteral("mobile"), QStringLiteral("070-174 06 %1").arg(10 + i), {}}};
        all.persons.push_back(person);
    }
    for (int i = 0; i < 4; ++i) {
        ContactPoint point = aContactPoint(QStringLiteral("Jour %1").arg(i),
                                           i % 2 == 0 ? QStringLiteral("0136") : QStringLiteral("0140"));
        if (upTo(2) == 0)
            point.hours = {{.from = upTo(24) * 60, .to = upTo(24) * 60}};
        if (i > 0 && upTo(2) == 0)
            point.fallback = all.points.front().id;
        all.points.push_back(point);
        if (upTo(3) == 0)
            continue;
        DutyList list;
        list.id = DutyListId::random();
        list.point = point.id;
        for (int s = 0; s < 4; ++s) {
            DutyShift shift;
            shift.id = DutyShiftId::random();
            shift.from = at(23, 12) + upTo(36) * std::chrono::minutes{37};
            shift.to = shift.from + (1 + upTo(9)) * std::chrono::hours{1};
            shift.who = {all.persons[static_cast<std::size_t>(upTo(4))].id, {}};
            list.shifts.push_back(shift);
        }
        all.lists.push_back(list);
    }
    return all;
}

bool covers(const std::vector<OpenSpan> &times, Instant t)
{
    return std::ranges::any_of(times, [t](const OpenSpan &s) { return s.from <= t && t < s.to; });
}

} // namespace

TEST_CASE("A sheet does from now to the end of the night and of the shift, and for eight hours at least",
          "[call list]")
{
    CHECK(timeAhead(at(24, 20), {}) == OpenSpan{at(24, 20), at(25, 8)});
    CHECK(timeAhead(at(24, 2), {}) == OpenSpan{at(24, 2), at(24, 10)});
    CHECK(timeAhead(at(24, 7), {}) == OpenSpan{at(24, 7), at(24, 15)});  // not for a quarter of an hour
    CHECK(timeAhead(at(24, 12), {}) == OpenSpan{at(24, 12), at(25, 8)}); // who answers now, too
    CHECK(timeAhead(at(24, 8), {}) == OpenSpan{at(24, 8), at(25, 8)});
    CHECK(timeAhead(at(24, 7), at(24, 16)) == OpenSpan{at(24, 7), at(24, 16)});
    CHECK(timeAhead(at(24, 20), at(24, 6)) == OpenSpan{at(24, 20), at(25, 8)}); // a plan long past
}

TEST_CASE("The paper names them in the order to call, whenever they begin, and the deciders after them",
          "[call list][T27]")
{
    const auto point = [](const char *function, int priority, int from) {
        ContactPoint made{.id = ContactPointId::random(),
                          .municipality = QStringLiteral("0136"),
                          .function = QLatin1String{function},
                          .name = QLatin1String{function}};
        made.channels = {{.kind = QStringLiteral("phone"), .value = QStringLiteral("08-465 004 01")}};
        made.priority = priority;
        if (from != 0) {
            HoursRule rule;
            rule.from = from * 60;
            rule.to = 24 * 60;
            made.hours = {rule};
        }
        return made;
    };
    const DutyIndex index{DutyDirectory{.points = {point("ordforande", 0, 0), point("chefIBeredskap", 2, 0),
                                                   point("socialjour", 1, 21), point("tolk", 0, 0)}},
                          shippedRoles()};
    const auto places = callListOf(index, {QStringLiteral("0136")}, {at(23, 20), at(23, 23)});
    QStringList names;
    for (const CallListLine &line : places.front().lines)
        names << line.answer.point.name;
    CHECK(names == QStringList{QStringLiteral("socialjour"), QStringLiteral("chefIBeredskap"),
                               QStringLiteral("ordforande")});
}

TEST_CASE("Who only decides, interprets or switches closes no gap", "[duty]")
{
    for (const char *function : {"ordforande", "jourhavandeLedamot", "tolk", "aklagare", "boende", "vaxel"}) {
        ContactPoint point{.id = ContactPointId::random(),
                           .municipality = QStringLiteral("0136"),
                           .function = QLatin1String{function}};
        point.channels = {{.kind = QStringLiteral("phone"), .value = QStringLiteral("08-465 004 01")}};
        const DutyIndex index{DutyDirectory{.points = {point}}, shippedRoles()};
        CHECK(whoAnswers(index, point.municipality, {}, at(23, 20)).isUncovered());
        CHECK(coverage(index, point.municipality, {}, at(23, 20), at(24, 8)).front().kind ==
              CoverageKind::Gap);
        CHECK(callListOf(index, {point.municipality}, {at(23, 20), at(24, 8)}).front().gaps.size() == 1);
        CHECK_FALSE(whoAnswers(index, point.municipality, point.function, at(23, 20)).isGap());
    }
}

TEST_CASE("The night before is over at eight in the morning", "[call list]")
{
    for (const int hour : {8, 12, 16, 20})
        CHECK(nightBeforeEnded(at(24, hour)) == at(24, 8));
    CHECK(nightBeforeEnded(at(25, 7)) == at(24, 8));
}

TEST_CASE("The paper says at each moment of the night what the resolver says", "[call list][T27]")
{
    std::mt19937 random{27};
    for (int run = 0; run < 40; ++run) {
        const DutyIndex index{someDirectory(random), shippedRoles()};
        const OpenSpan night{at(23, 20), at(24, 8)};
        const QStringList codes{QStringLiteral("0136"), QStringLiteral("0140"), QStringLiteral("0188")};
        const auto places = callListOf(index, codes, night);
        REQUIRE(places.size() == 3);
        CHECK_FALSE(places[2].known);
        for (const CallListPlace &place : places)
            for (Instant t = night.from; t < night.to; t += std::chrono::minutes{7}) {
                const Duty duty = whoAnswers(index, place.municipality, {}, t);
                std::size_t named = 0;
                for (const CallListLine &line : place.lines) {
                    if (!covers(line.times, t))
                        continue;
                    ++named;
                    CHECK(std::ranges::any_of(duty.answers, [&](const DutyAnswer &answer) {
                        return answer.point.id == line.answer.point.id && answer.person == line.answer.person;
                    }));
                }
                CHECK(named == duty.answers.size());
                const bool gap = std::ranges::any_of(
                    place.gaps, [t](const CallListGap &g) { return g.time.from <= t && t < g.time.to; });
                CHECK(gap == duty.isUncovered());
            }
    }
}
