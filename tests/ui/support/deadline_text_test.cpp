#include "services/desk.h"
#include "support/builders.h"
#include "support/deadline_text.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A call to try again that the engine armed by `rule`.
struct CallAgain
{
    explicit CallAgain(const char *rule, Instant anchor)
    {
        file.c.receivedAt = night;
        timer.id = TimerId::random();
        timer.kind = TimerKind::Retry;
        timer.run = RunId::random();
        timer.anchor = anchor;
        timer.due = anchor + 5min;
        events::RunMoved move;
        move.rule = QString::fromLatin1(rule);
        file.journal = {{.seq = 1, .body = move}, {.seq = 2, .body = events::TimerArmed{timer}}};
        file.timers = {timer};
    }
    [[nodiscard]] QString words() const
    {
        static const ReferenceData tables = ReferenceData::load().value();
        return DeadlineText::lines(timer, file, {tables.limits, tables.classifications, night + 1h})
            .join(QLatin1Char(' '));
    }

    CaseFile file;
    Timer timer;
};

} // namespace

TEST_CASE("A deadline that a clock set back has moved tells why it stands there", "[deadline text][R16]")
{
    const QString setBack = QStringLiteral("The clock was set back");
    CHECK_FALSE(CallAgain("R4", night + 10min).words().contains(setBack));
    const QString moved = CallAgain("R16", night + 10min).words();
    CHECK(moved.contains(setBack));
    CHECK(moved.contains(QStringLiteral("nothing comes later")));
    const QString held = CallAgain("R16", night).words();
    CHECK(held.contains(setBack));
    CHECK(held.contains(QStringLiteral("when the case came in, for nothing of it is older")));
}
