#include "domain/escalation/invariants.h"
#include "domain/escalation/sleep.h"
#include "support/builders.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr Duration day = std::chrono::hours{24};

Timer ofKind(TimerKind kind, Instant due)
{
    Timer timer = aTimer(CaseId::random(), due);
    timer.kind = kind;
    return timer;
}

} // namespace

TEST_CASE("Exactly so many days after the last touch a case sleeps, a second earlier it does not", "[sleep]")
{
    const Instant asleep = asleepFrom(night, sleepAfterDays);
    CHECK(asleep == night + 30 * day);
    const Deadline deadline = sleepingFrom(asleep, deadlineOf(aTimer(CaseId::random(), night + day)));
    CHECK_FALSE(isAsleep(deadline, asleep - 1s));
    CHECK(sounds(deadline, Urgency::Daytime, asleep - 1s));
    CHECK(isAsleep(deadline, asleep));
    CHECK_FALSE(sounds(deadline, Urgency::Immediate, asleep));
    // The alarm clock wakes for it.
    CHECK(nextChange(deadline, night + 2 * day) == asleep);
    CHECK_FALSE(nextChange(deadline, asleep));
}

TEST_CASE("What law or the police have set never falls asleep", "[sleep]")
{
    for (const auto &[kind, word] : EnumWords<TimerKind>::words) {
        CAPTURE(word);
        const bool stays = kind == TimerKind::Obligation || kind == TimerKind::Statute;
        const Deadline deadline = sleepingFrom(night, deadlineOf(ofKind(kind, night + day)));
        CHECK(fallsAsleep(kind) != stays);
        CHECK(sounds(deadline, Urgency::Urgent, night + 90 * day) == stays);
    }
}

TEST_CASE("I6: a case that sleeps is heard for law and the police and for nothing else", "[sleep][I6]")
{
    WatchedCase watched{.state = CaseState::Working, .urgency = Urgency::Urgent};
    watched.timers = {ofKind(TimerKind::Reminder, night + day)};
    watched.asleepFrom = night + 30 * day;
    const auto holds = [&](bool sounding, Instant now) {
        watched.sounding = sounding;
        const auto broken = brokenInvariants(watched, now);
        return std::ranges::find(broken, Invariant::HeardWhenDue) == broken.end();
    };
    CHECK(holds(true, *watched.asleepFrom - 1s));
    CHECK_FALSE(holds(false, *watched.asleepFrom - 1s));
    CHECK(holds(false, *watched.asleepFrom));
    CHECK_FALSE(holds(true, *watched.asleepFrom));
    watched.timers.push_back(ofKind(TimerKind::Statute, night + day));
    CHECK(holds(true, *watched.asleepFrom));
    CHECK_FALSE(holds(false, *watched.asleepFrom));
}
