#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_limits.h"
#include "services/casework.h"
#include "services/step_duty.h"
#include "store/journal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

struct OrderFixture : DeskFixture
{
    OrderFixture()
    {
        CaseFacts facts;
        facts.wantsFeedback = Answer::Yes;
        id = take(facts);
    }
    [[nodiscard]] events::DecisionRecorded decision(const QString &what, bool executed) const
    {
        events::DecisionRecorded made;
        made.what = what;
        made.text = QStringLiteral("enligt beslut");
        made.decidedBy = QStringLiteral("Gun Prov");
        made.authority = QStringLiteral("chair");
        made.decidedAt = clock.now() - 2h;
        if (executed)
            made.executedAt = clock.now() - 1h;
        return made;
    }
    [[nodiscard]] std::optional<Timer> limit(const char *key)
    {
        for (const Timer &timer : live(id))
            if (timer.kind == TimerKind::Statute && timer.title == QLatin1String{key})
                return timer;
        return std::nullopt;
    }

    CaseId id;
};

} // namespace

TEST_CASE("Every limit that counts down has an act that starts it", "[order limits]")
{
    std::set<QString> started;
    std::set<QString> said;
    for (const ClassItem &kind : DeskFixture::tables().classifications.list(QStringLiteral("decisions"))) {
        OrderFixture f;
        REQUIRE(Acts{f.desk}.decide(f.id, f.decision(kind.key, true)));
        const auto timers = *CaseReader{f.db()}.timersOf(f.id);
        for (const Timer &timer : timers)
            if (timer.kind == TimerKind::Statute)
                started.insert(timer.title);
    }
    const OrderFixture f;
    const QDate today = localDate(f.clock.now());
    for (const Limit &limit : currentLimits(f.desk))
        if (becomesTimer(limit, today)) {
            CHECK(standingOf(limit, today) == LimitStanding::CountsDown);
            said.insert(limit.key);
        }
    CHECK(said == started);
}

TEST_CASE("An order starts the limit that counts from it, and no other", "[order limits]")
{
    const auto [what, key, length] = GENERATE(table<const char *, const char *, int>(
        {{"relocationBan", "lvu28_flyttningsforbud", 7},
         {"relocationBanByCourt", "lvu29_flyttningsforbud_ansokan", 14},
         {"travelBan", "lvu31e_utreseforbud", 7},
         {"travelBanByCourt", "lvu31f_utreseforbud_ansokan", 28},
         {"shelterPlacement", "skb_understallning", 7}}));
    CAPTURE(what);
    OrderFixture f;
    const auto before = f.live(f.id).size();
    const auto made = f.decision(QLatin1String{what}, false);
    REQUIRE(Acts{f.desk}.decide(f.id, made));
    const auto timer = f.limit(key);
    REQUIRE(timer);
    CHECK(timer->anchor == made.decidedAt);
    CHECK(localDate(timer->due) == localDate(made.decidedAt).addDays(length));
    CHECK(f.live(f.id).size() == before + 1);
}

TEST_CASE("The application about a shelter counts from when the placement began", "[order limits]")
{
    OrderFixture f;
    REQUIRE(Acts{f.desk}.decide(f.id, f.decision(QStringLiteral("shelterPlacement"), false)));
    CHECK_FALSE(f.limit("skb_ansokan"));
    auto carriedOut = f.decision(QStringLiteral("shelterPlacement"), true);
    const auto events = *f.store().journal().ofCase(f.id);
    for (const Event &event : events)
        if (const auto body = event.decodedBody(); std::holds_alternative<events::DecisionRecorded>(body))
            carriedOut.supersedes = std::get<events::DecisionRecorded>(body).entry;
    REQUIRE(Acts{f.desk}.decide(f.id, carriedOut));
    const auto timer = f.limit("skb_ansokan");
    REQUIRE(timer);
    CHECK(timer->anchor == carriedOut.executedAt);
    CHECK(localDate(timer->due) == localDate(*carriedOut.executedAt).addDays(42));
    CHECK(f.limit("skb_understallning")); // of the decision, as before
}

TEST_CASE("A row whose trigger no act tells of is not counted as counting down", "[order limits]")
{
    const OrderFixture f;
    const QDate today = localDate(f.clock.now());
    auto limit = limitInForce(currentLimits(f.desk), QStringLiteral("lvu28_flyttningsforbud"), today);
    REQUIRE(limit);
    limit->trigger = LimitTrigger::Other;
    CHECK(becomesTimer(*limit, today));
    CHECK(standingOf(*limit, today) == LimitStanding::NothingStartsIt);
    limit->timer = false;
    CHECK(standingOf(*limit, today) == LimitStanding::Information);
}

TEST_CASE("Why the police's time was moved is written with the end of the one before", "[order limits]")
{
    OrderFixture f;
    Casework casework{f.desk};
    const auto at = [&](Duration in) { return toJson(f.clock.now() + in); };
    const QString fact = QStringLiteral("policeLatestHandover");
    REQUIRE(casework.changeFact(f.id, fact, at(2h)));
    REQUIRE(casework.changeFact(f.id, fact, at(3h), QStringLiteral(" Ny uppgift från vakthavande ")));
    QString reason;
    const auto events = *f.store().journal().ofCase(f.id);
    for (const Event &event : events)
        if (const auto body = event.decodedBody(); std::holds_alternative<events::TimerEnded>(body))
            reason = std::get<events::TimerEnded>(body).reason;
    CHECK(reason == QStringLiteral("Ny uppgift från vakthavande"));
    REQUIRE(casework.changeFact(f.id, fact, at(4h), {})); // nothing refuses to be saved
}
