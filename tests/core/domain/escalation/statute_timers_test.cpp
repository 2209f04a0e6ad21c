#include "domain/escalation/statute_timers.h"
#include "domain/statute/legal_time.h"
#include "played_case.h"

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Limit aLimit()
{
    Limit limit;
    limit.key = QStringLiteral("made_up");
    limit.nameSv = QStringLiteral("Påhittad");
    limit.length = 2;
    limit.unit = LimitUnit::Weeks;
    limit.keeper = LimitKeeper::Municipality;
    limit.checkedOn = QDate{2026, 11, 23};
    limit.checkedBy = QStringLiteral("test");
    limit.confidence = Confidence::Verified;
    limit.movedRule = MovedRule::ByWording;
    limit.timer = true;
    return limit;
}

const Instant trigger =
    fromLocal(QDate{2026, 12, 12}, QTime{2, 10}); // a Saturday; two weeks on is 26 December

} // namespace

TEST_CASE("A statutory timer stands on the unmoved date; the moved one is a note", "[statute]")
{
    const CaseId caseRef = CaseId::random();
    const auto timer = timerFor(aLimit(), caseRef, trigger);
    REQUIRE(timer);
    CHECK(timer->kind == TimerKind::Statute);
    CHECK(timer->caseRef == caseRef);
    CHECK(timer->run.isNull());
    CHECK(timer->title == QStringLiteral("made_up"));
    CHECK(timer->source == QStringLiteral("statute:made_up::2026-11-23"));
    CHECK(timer->anchor == trigger);
    CHECK(localDate(timer->due) == QDate{2026, 12, 26});
    CHECK(timer->due == endOfDay(QDate{2026, 12, 26}));
    CHECK(timer->movedTo == QDate{2026, 12, 28});
    REQUIRE(timer->warnAt);
    CHECK(timer->due - *timer->warnAt == 24h);
}

TEST_CASE("A statutory timer keeps which version of the row set it", "[statute]")
{
    Limit limit = aLimit();
    CHECK(statuteSourceOf(*timerFor(limit, CaseId::random(), trigger)) ==
          StatuteSource{limit.key, std::nullopt, limit.checkedOn});
    limit.validFrom = QDate{2026, 1, 15};
    CHECK(statuteSourceOf(*timerFor(limit, CaseId::random(), trigger)) ==
          StatuteSource{limit.key, limit.validFrom, limit.checkedOn});
    Timer early;
    early.title = limit.key;
    early.source = QStringLiteral("statute:made_up"); // set before this was kept
    CHECK(statuteSourceOf(early) == StatuteSource{limit.key, std::nullopt, std::nullopt});
}

TEST_CASE("A limit in hours is due to the second and is never moved", "[statute]")
{
    Limit limit = aLimit();
    limit.unit = LimitUnit::Hours;
    limit.length = 4;
    const auto timer = timerFor(limit, CaseId::random(), trigger);
    REQUIRE(timer);
    CHECK(timer->due == trigger + 4h);
    CHECK(timer->warnAt == trigger + 3h);
    CHECK_FALSE(timer->movedTo);
}

TEST_CASE("What may not be presented as law, is not ours or has no length never counts down", "[statute]")
{
    Limit limit = aLimit();
    SECTION("not verified")
    {
        limit.confidence = Confidence::PartlyVerified;
    }
    SECTION("the police keep it")
    {
        limit.keeper = LimitKeeper::Police;
    }
    SECTION("a court keeps it")
    {
        limit.keeper = LimitKeeper::Court;
    }
    SECTION("not marked as a timer")
    {
        limit.timer = false;
    }
    SECTION("no length")
    {
        limit.unit = LimitUnit::AtOnce;
    }
    SECTION("not yet in force")
    {
        limit.validFrom = QDate{2026, 12, 13};
    }
    SECTION("no longer in force")
    {
        limit.validTo = QDate{2026, 12, 11};
    }
    CHECK_FALSE(timerFor(limit, CaseId::random(), trigger));
}

TEST_CASE("The day of the trigger decides whether a row is in force", "[statute][boundary]")
{
    Limit limit = aLimit();
    limit.validFrom = limit.validTo = QDate{2026, 12, 12};
    const auto [when, holds] = GENERATE(table<Instant, bool>({
        {fromLocal(QDate{2026, 12, 11}, QTime{23, 59, 59}), false},
        {fromLocal(QDate{2026, 12, 12}, QTime{0, 0}), true},
        {fromLocal(QDate{2026, 12, 12}, QTime{23, 59, 59}), true},
        {fromLocal(QDate{2026, 12, 13}, QTime{0, 0}), false},
    }));
    CAPTURE(when);
    CHECK(timerFor(limit, CaseId::random(), when).has_value() == holds);
}
