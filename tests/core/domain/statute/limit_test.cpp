#include "domain/statute/limit.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace std::chrono_literals;

namespace {

const QDate today{2026, 11, 23};

/// A week that the municipality keeps, verified and marked as a timer.
Limit aLimit()
{
    Limit limit;
    limit.key = QStringLiteral("x");
    limit.nameSv = QStringLiteral("Frist");
    limit.length = 1;
    limit.unit = LimitUnit::Weeks;
    limit.keeper = LimitKeeper::Municipality;
    limit.checkedOn = today;
    limit.checkedBy = QStringLiteral("K");
    limit.confidence = Confidence::Verified;
    limit.movedRule = MovedRule::ByWording;
    limit.timer = true;
    return limit;
}

QByteArray file(const QByteArray &rows)
{
    return "{\"limits\":[" + rows + "]}";
}

/// A sound row in which one member stands as given.
QByteArray rowWith(const char *name, const QJsonValue &value)
{
    QJsonObject row{{QStringLiteral("key"), QStringLiteral("x")},
                    {QStringLiteral("nameSv"), QStringLiteral("Frist")},
                    {QStringLiteral("length"), 1},
                    {QStringLiteral("unit"), QStringLiteral("weeks")},
                    {QStringLiteral("keeper"), QStringLiteral("municipality")},
                    {QStringLiteral("basis"), QStringLiteral("1 §")},
                    {QStringLiteral("checkedOn"), QStringLiteral("2026-11-23")},
                    {QStringLiteral("checkedBy"), QStringLiteral("K")},
                    {QStringLiteral("confidence"), QStringLiteral("verified")},
                    {QStringLiteral("movedRule"), QStringLiteral("byWording")}};
    if (value.isUndefined())
        row.remove(QLatin1String{name});
    else
        row.insert(QLatin1String{name}, value);
    return canonicalJson(row);
}

} // namespace

TEST_CASE("Only a verified limit of ours that holds and has a length counts down", "[limit]")
{
    CHECK(becomesTimer(aLimit(), today));
    Limit limit = aLimit();
    SECTION("less than verified")
    {
        limit.confidence = GENERATE(Confidence::NotVerified, Confidence::NotFound,
                                    Confidence::GeneralKnowledge, Confidence::PartlyVerified);
        CHECK_FALSE(becomesTimer(limit, today));
    }
    SECTION("kept by others")
    {
        limit.keeper =
            GENERATE(LimitKeeper::Nobody, LimitKeeper::Police, LimitKeeper::Court, LimitKeeper::Other);
        CHECK_FALSE(becomesTimer(limit, today));
        CHECK_FALSE(dueOf(limit, fromLocal(today, {12, 0})));
    }
    SECTION("without a length")
    {
        limit.unit = GENERATE(LimitUnit::None, LimitUnit::AtOnce, LimitUnit::ClockTime);
        CHECK_FALSE(becomesTimer(limit, today));
        CHECK_FALSE(dueOf(limit, fromLocal(today, {12, 0})));
    }
    SECTION("not marked as a timer")
    {
        limit.timer = false;
        CHECK_FALSE(becomesTimer(limit, today));
    }
    SECTION("outside its time, the first and last day included")
    {
        limit.validFrom = today;
        limit.validTo = today;
        CHECK(becomesTimer(limit, today));
        CHECK_FALSE(becomesTimer(limit, today.addDays(-1)));
        CHECK_FALSE(becomesTimer(limit, today.addDays(1)));
    }
}

TEST_CASE("The alarm stands on the unmoved day, whatever day it is", "[limit]")
{
    const Instant friday = fromLocal({2026, 12, 18}, {3, 12}); // a week later is Christmas Day
    Limit limit = aLimit();
    SECTION("where the wording moves, or it is disputed, the moved day is a note")
    {
        limit.movedRule = GENERATE(MovedRule::ByWording, MovedRule::Disputed);
        const auto due = dueOf(limit, friday);
        REQUIRE(due);
        CHECK(due->unmoved == QDate{2026, 12, 25});
        CHECK(due->moved == QDate{2026, 12, 28});
        CHECK(localDate(due->due) == QDate{2026, 12, 25});
        CHECK(toLocal(due->due).time() >= QTime{23, 59, 59});
        CHECK(due->rule == limit.movedRule);
        CHECK_FALSE(due->local);
    }
    SECTION("where it is never moved, there is no other day")
    {
        limit.movedRule = GENERATE(MovedRule::Never, MovedRule::NotApplicable, MovedRule::InformationOnly);
        CHECK(dueOf(limit, friday)->moved == QDate{2026, 12, 25});
    }
}

TEST_CASE("Hours run out on the minute, over the change of clocks too", "[limit]")
{
    Limit limit = aLimit();
    limit.unit = LimitUnit::Hours;
    limit.length = 72;
    const Instant start = fromLocal({2026, 10, 23}, {12, 0});
    const auto due = dueOf(limit, start);
    REQUIRE(due);
    CHECK(due->due == start + 72h);
    CHECK(toLocal(due->due).time() == QTime{11, 0}); // the clock was put back
    CHECK(due->unmoved == QDate{2026, 10, 26});
    CHECK(due->moved == due->unmoved);
}

TEST_CASE("A local default ends with the day and is not presented as law", "[limit]")
{
    Limit limit = aLimit();
    limit.unit = LimitUnit::AtOnce;
    limit.length = 0;
    limit.localDefault = LocalDefault::EndOfSameDay;
    CHECK(becomesTimer(limit, today));
    const auto due = dueOf(limit, fromLocal(today, {0, 30}));
    REQUIRE(due);
    CHECK(due->unmoved == today);
    CHECK(localDate(due->due) == today);
    CHECK(due->local);
}

TEST_CASE("The row that holds on a day is found", "[limit]")
{
    Limit old = aLimit();
    old.validTo = QDate{2025, 9, 30};
    Limit now = aLimit();
    now.validFrom = QDate{2025, 10, 1};
    now.length = 2;
    const std::vector limits{old, now};
    CHECK(limitInForce(limits, QStringLiteral("x"), {2025, 9, 30}) == old);
    CHECK(limitInForce(limits, QStringLiteral("x"), {2025, 10, 1}) == now);
    CHECK_FALSE(limitInForce(limits, QStringLiteral("y"), today));
}

TEST_CASE("A limit comes back from its JSON as it was", "[limit]")
{
    Limit limit = aLimit();
    limit.validFrom = QDate{2025, 7, 1};
    limit.trigger = LimitTrigger::CareDecided;
    limit.localDefault = LocalDefault::EndOfSameDay;
    limit.noteSv = QStringLiteral("Räknas från beslutet.");
    CHECK(fromJsonObject<Limit>(parseJson(canonicalJson(toJsonObject(limit)))) == limit);
    CHECK(problemsOf(limit).empty());
}

TEST_CASE("What is wrong in a file is told with its place, and sound rows are kept", "[limit]")
{
    using Problems = std::vector<LimitProblem>;
    const auto problems = [](const QByteArray &bytes) { return limitsFromJson(bytes).problems; };
    const auto one = [](const char *path, LimitFault fault) {
        return Problems{{QString{QStringLiteral("limits[0].") + QLatin1String{path}}, fault}};
    };
    CHECK(problems("nonsense") == Problems{{{}, LimitFault::NotJson}});
    CHECK(problems("[]") == Problems{{{}, LimitFault::NotJson}});
    CHECK(problems("{}") == Problems{{QStringLiteral("limits"), LimitFault::Missing}});
    CHECK(problems(file("7")) == Problems{{QStringLiteral("limits[0]"), LimitFault::NotAnObject}});
    CHECK(problems(file(rowWith("unit", QStringLiteral("fortnights")))) == one("unit", LimitFault::BadValue));
    CHECK(problems(file(rowWith("keeper", 3))) == one("keeper", LimitFault::BadValue));
    CHECK(problems(file(rowWith("length", QStringLiteral("1")))) == one("length", LimitFault::BadValue));
    CHECK(problems(file(rowWith("length", 1.5))) == one("length", LimitFault::BadValue));
    CHECK(problems(file(rowWith("length", 0))) == one("length", LimitFault::BadLength));
    CHECK(problems(file(rowWith("length", -1))) == one("length", LimitFault::BadLength));
    CHECK(problems(file(rowWith("length", 2000000000))) == one("length", LimitFault::BadLength));
    CHECK(problems(file(rowWith("unit", QStringLiteral("atOnce")))) == one("length", LimitFault::BadLength));
    CHECK(problems(file(rowWith("validFrom", QStringLiteral("2026-02-30")))) ==
          one("validFrom", LimitFault::BadValue));
    CHECK(problems(file(rowWith("timer", QStringLiteral("yes")))) == one("timer", LimitFault::BadValue));
    CHECK(problems(file(rowWith("lenght", 1))) == one("lenght", LimitFault::UnknownKey));
    CHECK(problems(file(rowWith("confidence", QJsonValue::Undefined))) ==
          one("confidence", LimitFault::Missing));
    CHECK(problems(file(rowWith("key", QString{}))) == one("key", LimitFault::Missing));

    const auto mixed = limitsFromJson(file(rowWith("unit", QStringLiteral("fortnights")) + ',' +
                                           rowWith("timer", true) + ',' + rowWith("timer", false)));
    CHECK(mixed.limits.size() == 1);
    CHECK(mixed.problems == Problems{{QStringLiteral("limits[0].unit"), LimitFault::BadValue},
                                     {QStringLiteral("limits[2].key"), LimitFault::Overlap}});

    Limit backwards = aLimit();
    backwards.validFrom = today;
    backwards.validTo = today.addDays(-1);
    CHECK(problemsOf(backwards) == Problems{{QStringLiteral("validTo"), LimitFault::EndsTooEarly}});
}

TEST_CASE("A row that nobody has checked for a year is flagged from that day on", "[limit]")
{
    const Limit limit = aLimit();
    CHECK_FALSE(isUnchecked(limit, today));
    CHECK_FALSE(isUnchecked(limit, {2027, 11, 22}));
    CHECK(isUnchecked(limit, {2027, 11, 23}));
    Limit leap = aLimit();
    leap.checkedOn = QDate{2028, 2, 29};
    CHECK_FALSE(isUnchecked(leap, {2029, 2, 27}));
    CHECK(isUnchecked(leap, {2029, 2, 28}));
    CHECK(isUnchecked(Limit{}, today)); // never checked at all
}

TEST_CASE("Each row says what it does today: counts down, informs, is switched off, not yet, ended",
          "[limit]")
{
    Limit limit = aLimit();
    CHECK(standingOf(limit, today) == LimitStanding::NothingStartsIt);
    limit.trigger = LimitTrigger::ReportReceived;
    CHECK(standingOf(limit, today) == LimitStanding::CountsDown);
    limit.keeper = LimitKeeper::Police;
    CHECK(standingOf(limit, today) == LimitStanding::Information);
    limit = aLimit();
    limit.confidence = GENERATE(Confidence::NotVerified, Confidence::NotFound, Confidence::GeneralKnowledge,
                                Confidence::PartlyVerified);
    CHECK(standingOf(limit, today) == LimitStanding::SwitchedOff);
    limit.validFrom = today.addDays(1);
    CHECK(standingOf(limit, today) == LimitStanding::NotYet);
    limit.validFrom.reset();
    limit.validTo = today.addDays(-1);
    CHECK(standingOf(limit, today) == LimitStanding::Ended);
}
