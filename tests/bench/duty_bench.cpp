#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/who_answers.h"
#include "figures.h"
#include "services/desk.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <random>

using namespace jour;
using namespace jour::bench;

namespace {

constexpr std::size_t lists = 500;
const std::array functions{QStringLiteral("socialjour"), QStringLiteral("mottagning"),
                           QStringLiteral("chefIBeredskap"), QStringLiteral("ordforande"),
                           QStringLiteral("jourhavandeLedamot")};
const Instant now = fromLocal({2026, 11, 24}, {3, 12});

/// Every municipality with five functions, five hundred of them with people who take turns, some changed for
/// a night, and one of them with five hundred rules of its own.
DutyDirectory country()
{
    const auto reference = ReferenceData::load();
    REQUIRE(reference);
    std::mt19937 random{20261124};
    const auto upTo = [&](int end) { return std::uniform_int_distribution{0, end - 1}(random); };
    DutyDirectory all;
    for (int i = 0; i < 400; ++i)
        all.persons.push_back({DutyPersonId::random(),
                               QStringLiteral("Person %1").arg(i),
                               {},
                               {{QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}},
                               {},
                               false});
    const auto anybody = [&] { return DutyWho{all.persons[static_cast<std::size_t>(upTo(400))].id, {}}; };
    for (const Municipality &place : reference->municipalities.all())
        for (const QString &function : functions) {
            ContactPoint point;
            point.id = ContactPointId::random();
            point.municipality = place.code;
            point.function = function;
            point.name = function + QLatin1Char(' ') + place.name;
            point.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
            point.hours = {HoursRule{31, 17 * 60, 8 * 60}, HoursRule{96, 0, 0},
                           HoursRule{127, 0, 0, Answer::Yes}};
            all.points.push_back(std::move(point));
        }
    for (std::size_t i = 0; i < lists; ++i) {
        DutyList list;
        list.id = DutyListId::random();
        list.point = all.points[i * all.points.size() / lists].id;
        list.name = QString::number(i);
        Rotation rotation;
        rotation.id = RotationId::random();
        rotation.members = {anybody(), anybody(), anybody()};
        rotation.start = {2026, 1, 5};
        list.rotations = {rotation};
        const Instant from = now + std::chrono::hours{upTo(14 * 24)};
        all.overrides.push_back({DutyOverrideId::random(),
                                 list.id,
                                 OverrideKind::Replace,
                                 from,
                                 from + std::chrono::hours{9},
                                 rotation.members.front(),
                                 anybody(),
                                 {},
                                 false});
        all.lists.push_back(std::move(list));
    }
    all.points.front().hours.clear();
    for (int i = 0; i < 500; ++i)
        all.points.front().hours.push_back({1 + upTo(127), upTo(96) * 15, upTo(96) * 15});
    return all;
}

} // namespace

TEST_CASE("Who answers, of the whole country", "[bench]")
{
    const DutyDirectory directory = country();
    std::optional<DutyIndex> index;
    report(
        QStringLiteral("duty: the index of %1 contacts and %2 lists").arg(directory.points.size()).arg(lists),
        sampled(10, [&] { index.emplace(directory); }));
    std::size_t answers = 0;
    const auto ask = [&](const ContactPoint &point) {
        answers += whoAnswers(*index, point.municipality, point.function, now).answers.size();
    };
    Samples first;
    for (const ContactPoint &point : directory.points)
        first.time([&] { ask(point); });
    report(QStringLiteral("duty: who answers, asked the first time"), first, 10);
    std::mt19937 random{1};
    std::uniform_int_distribution<std::size_t> any{0, directory.points.size() - 1};
    report(QStringLiteral("duty: who answers, warm"),
           sampled(5000, [&] { ask(directory.points[any(random)]); }), 0.05);
    report(QStringLiteral("duty: who answers behind 500 rules, warm"),
           sampled(5000, [&] { ask(directory.points.front()); }), 0.05);
    CHECK(answers > 0);
}

TEST_CASE("Fourteen days of coverage of the whole country", "[bench]")
{
    const DutyDirectory directory = country();
    std::size_t spans = 0;
    Samples samples;
    for (int i = 0; i < 10; ++i) {
        const DutyIndex index{directory};
        samples.time([&] {
            for (const ContactPoint &point : directory.points)
                spans += coverage(index, point.municipality, point.function, now, now + std::chrono::days{14})
                             .size();
        });
    }
    report(QStringLiteral("duty: coverage of 14 days, 290 × 5"), samples, 100);
    CHECK(spans > directory.points.size());
}
