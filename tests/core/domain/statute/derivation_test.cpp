#include "domain/statute/derivation.h"
#include "statute_table.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

std::vector<LegalStepKind> kindsOf(const Derivation &found)
{
    std::vector<LegalStepKind> kinds;
    for (const LegalStep &step : found.steps)
        kinds.push_back(step.kind);
    return kinds;
}

Derivation found(const char *key, const QDate &date)
{
    const auto result = derivationOf(shippedLimits(), QLatin1String{key}, fromLocal(date, {3, 12}));
    REQUIRE(result);
    return *result;
}

/// What must be true of every result, whatever the limit and the moment.
void checkSound(const Derivation &each)
{
    const LimitDue &due = each.due;
    REQUIRE(due.due > each.trigger);
    REQUIRE(due.unmoved >= localDate(each.trigger));
    REQUIRE(localDate(due.due) == due.unmoved); // the alarm stands on the unmoved day
    REQUIRE(due.moved >= due.unmoved);
    REQUIRE((due.moved == due.unmoved || !restDayOn(due.moved)));
    REQUIRE((due.moved == due.unmoved || due.moved.dayOfWeek() < Qt::Saturday));
    const bool mayMove = due.rule == MovedRule::ByWording || due.rule == MovedRule::Disputed;
    REQUIRE((due.moved == due.unmoved || mayMove));
    REQUIRE((!mayMove || due.moved == firstWorkdayFrom(due.unmoved)));
    REQUIRE((each.limit.unit != LimitUnit::Hours || due.due - each.trigger == each.limit.length * 1h));
    REQUIRE(each.steps.size() >= 2);
    REQUIRE(each.steps.front() == LegalStep{LegalStepKind::Event, localDate(each.trigger), {}});
    REQUIRE(each.steps.at(1).date == due.unmoved);
    REQUIRE(each.steps.back().date == due.moved);
    REQUIRE(isInForce(each.limit, localDate(each.trigger)));
    REQUIRE_FALSE(each.limit.basis.isEmpty());
    REQUIRE(each.limit.checkedOn.isValid());
}

} // namespace

TEST_CASE("A derivation tells every step to the moved day", "[derivation]")
{
    using enum LegalStepKind;
    CHECK(kindsOf(found("lvu7_understallning", {2026, 12, 18})) ==
          std::vector{Event, SameWeekday, RestDay, RestDay, RestDay, NextWorkday});
    CHECK(kindsOf(found("sol_forhandsbedomning", {2026, 11, 23})) == std::vector{Event, DaysCounted});
    CHECK(kindsOf(found("sol_utredning_barn", {2027, 10, 31})) == std::vector{Event, LastDayOfMonth});
    CHECK(kindsOf(found("gdpr_33", {2026, 11, 23})) == std::vector{Event, HoursElapsed});
    CHECK(kindsOf(found("sol_skyddsbedomning", {2026, 11, 22})) == std::vector{Event, EndOfSameDay});
}

TEST_CASE("Where a limit is never moved its derivation names no other day", "[derivation]")
{
    using enum LegalStepKind;
    const Derivation kept = found("sol_jourhem", {2026, 10, 24}); // two months on is Christmas Eve
    CHECK(kept.due.unmoved == QDate{2026, 12, 24});
    CHECK(kindsOf(kept) == std::vector{Event, SameDayNumber});
}

TEST_CASE("What others keep, or has no length, has no derivation", "[derivation]")
{
    const char *key = GENERATE("lvu7_provning", "lul14_kvarhallande", "pl16_13_kvarhallande",
                               "rb24_13_forhandling", "lvu11_placering", "sol_inleda_utredning", "no_such");
    CAPTURE(key);
    CHECK_FALSE(derivationOf(shippedLimits(), QLatin1String{key}, fromLocal({2026, 11, 23}, {3, 12})));
}

TEST_CASE("The law that held on the day of the trigger is the one derived from", "[derivation]")
{
    Limit old;
    old.key = QStringLiteral("x");
    old.length = 1;
    old.unit = LimitUnit::Weeks;
    old.keeper = LimitKeeper::Municipality;
    old.validTo = QDate{2026, 12, 31};
    Limit fresh = old;
    fresh.length = 2;
    fresh.validFrom = QDate{2027, 1, 1};
    fresh.validTo.reset();
    const std::vector limits{old, fresh};
    const auto unmoved = [&](const QDate &date, const QTime &time) {
        return derivationOf(limits, QStringLiteral("x"), fromLocal(date, time))->due.unmoved;
    };
    CHECK(unmoved({2026, 12, 31}, {23, 59}) == QDate{2027, 1, 7});
    CHECK(unmoved({2027, 1, 1}, {0, 0}) == QDate{2027, 1, 15});
}

TEST_CASE("From any moment no limit ends before its trigger, and none moves to a rest day",
          "[derivation][property]")
{
    const auto hour = GENERATE(take(40, random<std::int64_t>(0, std::int64_t{60} * 365 * 24)));
    const Instant start = fromLocal({1990, 1, 1}, {0, 0}) + std::chrono::hours{hour};
    int derived = 0;
    for (int step = 0; step < 400; ++step) {
        const Instant trigger = start + step * 3h + std::chrono::minutes{step % 180};
        for (const Limit &limit : shippedLimits()) {
            if (!isInForce(limit, localDate(trigger)))
                continue;
            CAPTURE(limit.key, localDate(trigger).toString(Qt::ISODate));
            if (const auto each = derivationOf(limit, trigger)) {
                checkSound(*each);
                ++derived;
            }
        }
    }
    CHECK(derived > 400);
}
