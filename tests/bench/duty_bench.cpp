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

/// The 500 rules that are asked for are taken both ways: in all, and behind each single contact point.
enum class Rules { InAll, BehindEach };
constexpr int ruleCount = 500;
constexpr int hoursEach = 20;   ///< of its 500 the hours of a point
constexpr int shiftsEach = 239; ///< single shifts beside one rotation
constexpr int changesEach = 240;
constexpr int peopleCount = 400;
const std::array functions{QStringLiteral("socialjour"), QStringLiteral("mottagning"),
                           QStringLiteral("chefIBeredskap"), QStringLiteral("ordforande"),
                           QStringLiteral("jourhavandeLedamot")};
const Instant now = fromLocal({2026, 11, 24}, {3, 12});

const ReferenceData &reference()
{
    static const ReferenceData data = ReferenceData::load().value();
    return data;
}

DutyIndex indexOf(const DutyDirectory &directory)
{
    return {directory, functionRoles(reference().classifications, localDate(now))};
}

/// Makes a directory of the whole country: every municipality with five functions.
class Country
{
public:
    [[nodiscard]] DutyDirectory made(Rules rules)
    {
        for (int i = 0; i < peopleCount; ++i)
            m_all.persons.push_back({DutyPersonId::random(),
                                     QStringLiteral("Person %1").arg(i),
                                     {},
                                     {{QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}},
                                     {},
                                     false});
        for (const Municipality &place : reference().municipalities.all())
            for (const QString &function : functions)
                addPoint(place, function);
        rules == Rules::InAll ? addFew() : addMany();
        return std::move(m_all);
    }

private:
    [[nodiscard]] int upTo(int end) { return std::uniform_int_distribution{0, end - 1}(m_random); }
    [[nodiscard]] DutyWho anybody()
    {
        return {m_all.persons[static_cast<std::size_t>(upTo(peopleCount))].id, {}};
    }

    void addPoint(const Municipality &place, const QString &function)
    {
        ContactPoint point;
        point.id = ContactPointId::random();
        point.municipality = place.code;
        point.function = function;
        point.name = function + QLatin1Char(' ') + place.name;
        point.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
        point.hours = {HoursRule{31, 17 * 60, 8 * 60}, HoursRule{96, 0, 0},
                       HoursRule{127, 0, 0, Answer::Yes}};
        m_all.points.push_back(std::move(point));
    }

    /// Five hundred points with people who take turns, some changed for a night, and one of the others with
    /// five hundred opening hours.
    void addFew()
    {
        for (std::size_t i = 0; i < ruleCount; ++i) {
            DutyList &list = addList(m_all.points[i * m_all.points.size() / ruleCount]);
            addChange(list, now + std::chrono::hours{upTo(14 * 24)});
        }
        addHours(m_all.points.front(), ruleCount);
    }

    /// Behind each point hours, a rotation, and shifts and changes through the year around now.
    void addMany()
    {
        for (ContactPoint &point : m_all.points) {
            addHours(point, hoursEach);
            DutyList &list = addList(point);
            for (int i = 0; i < shiftsEach; ++i) {
                const Instant from = withinTheYear();
                list.shifts.push_back(
                    {DutyShiftId::random(), from, from + std::chrono::hours{9}, anybody(), {}});
            }
            for (int i = 0; i < changesEach; ++i)
                addChange(list, withinTheYear());
        }
    }

    [[nodiscard]] Instant withinTheYear() { return now + std::chrono::hours{upTo(365 * 24) - 182 * 24}; }

    void addHours(ContactPoint &point, int count)
    {
        point.hours.clear();
        for (int i = 0; i < count; ++i)
            point.hours.push_back({1 + upTo(127), upTo(96) * 15, upTo(96) * 15});
    }

    DutyList &addList(const ContactPoint &point)
    {
        DutyList list;
        list.id = DutyListId::random();
        list.point = point.id;
        list.name = point.name;
        Rotation rotation;
        rotation.id = RotationId::random();
        rotation.members = {anybody(), anybody(), anybody()};
        rotation.start = {2026, 1, 5};
        list.rotations = {rotation};
        m_all.lists.push_back(std::move(list));
        return m_all.lists.back();
    }

    void addChange(const DutyList &list, Instant from)
    {
        m_all.overrides.push_back({DutyOverrideId::random(),
                                   list.id,
                                   OverrideKind::Replace,
                                   from,
                                   from + std::chrono::hours{9},
                                   list.rotations.front().members.front(),
                                   anybody(),
                                   {},
                                   false});
    }

    DutyDirectory m_all;
    std::mt19937 m_random{20261124};
};

QString saying(Rules rules)
{
    return rules == Rules::InAll ? QStringLiteral("500 lists in all")
                                 : QStringLiteral("500 rules behind each");
}

} // namespace

TEST_CASE("Who answers, of the whole country", "[bench]")
{
    for (const Rules rules : {Rules::InAll, Rules::BehindEach}) {
        const DutyDirectory directory = Country{}.made(rules);
        std::optional<DutyIndex> index;
        report(QStringLiteral("duty: the index of %1 contacts, %2")
                   .arg(directory.points.size())
                   .arg(saying(rules)),
               sampled(3, [&] { index.emplace(indexOf(directory)); }));
        std::size_t answers = 0;
        const auto ask = [&](const ContactPoint &point) {
            answers += whoAnswers(*index, point.municipality, point.function, now).answers.size();
        };
        Samples first;
        for (const ContactPoint &point : directory.points)
            first.time([&] { ask(point); });
        report(QStringLiteral("duty: who answers the first time, %1").arg(saying(rules)), first, 10);
        std::mt19937 random{1};
        std::uniform_int_distribution<std::size_t> any{0, directory.points.size() - 1};
        report(QStringLiteral("duty: who answers, warm, %1").arg(saying(rules)),
               sampled(5000, [&] { ask(directory.points[any(random)]); }), 0.05);
        report(QStringLiteral("duty: who answers at one point, warm, %1").arg(saying(rules)),
               sampled(5000, [&] { ask(directory.points.front()); }), 0.05);
        CHECK(answers > 0);
    }
}

TEST_CASE("Fourteen days of coverage of the whole country", "[bench]")
{
    for (const Rules rules : {Rules::InAll, Rules::BehindEach}) {
        const DutyDirectory directory = Country{}.made(rules);
        std::size_t spans = 0;
        Samples samples;
        for (int i = 0; i < 5; ++i) {
            const DutyIndex index = indexOf(directory);
            samples.time([&] {
                for (const ContactPoint &point : directory.points)
                    spans +=
                        coverage(index, point.municipality, point.function, now, now + std::chrono::days{14})
                            .size();
            });
        }
        report(QStringLiteral("duty: coverage of 14 days, 290 × 5, %1").arg(saying(rules)), samples, 100);
        CHECK(spans > directory.points.size());
    }
}
