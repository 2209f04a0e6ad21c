#include "domain/escalation/engine_reminder.h"
#include "domain/escalation/next_step.h"
#include "support/builders.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

Timer ofSort(TimerKind kind, Instant due)
{
    Timer timer = aTimer(CaseId::random(), due);
    timer.kind = kind;
    timer.warnAt.reset();
    return timer;
}

} // namespace

TEST_CASE("A limit is a next step only when it is heard within what the urgency tolerates",
          "[next step][boundary]")
{
    const TimerKind kind = GENERATE(TimerKind::Statute, TimerKind::Obligation);
    for (const auto &[urgency, word] : EnumWords<Urgency>::words) {
        CAPTURE(word);
        const Duration longest = longestUnheard(urgency);
        CHECK(carriesOn(ofSort(kind, night - 1h), urgency, night)); // rings already
        CHECK(carriesOn(ofSort(kind, night + longest), urgency, night));
        CHECK_FALSE(carriesOn(ofSort(kind, night + longest + 1s), urgency, night));
    }
}

TEST_CASE("A warning counts where it is heard: in an immediate case", "[next step]")
{
    Timer limit = ofSort(TimerKind::Statute, night + 24h * 14);
    limit.warnAt = night + 20min;
    CHECK(carriesOn(limit, Urgency::Immediate, night));
    CHECK_FALSE(carriesOn(limit, Urgency::Urgent, night));
}

TEST_CASE(
    "What the desk set itself is a next step however far ahead; what ended is none, nor what the engine "
    "asks",
    "[next step]")
{
    const Instant far = night + 24h * 20;
    for (const TimerKind kind :
         {TimerKind::Step, TimerKind::Promise, TimerKind::Retry, TimerKind::Reminder, TimerKind::Pause})
        CHECK(carriesOn(ofSort(kind, far), Urgency::Immediate, night));
    Timer ended = ofSort(TimerKind::Reminder, night + 10min);
    ended.end = TimerEnd::Satisfied;
    CHECK_FALSE(carriesOn(ended, Urgency::Immediate, night));
    CHECK_FALSE(
        carriesOn(engineReminder(CaseId::random(), about::silence, night, night), Urgency::Immediate, night));
}
