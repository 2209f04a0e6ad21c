#include "base/local_time.h"
#include "support/strings.h"
#include "widgets/countdown.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 14});

CountdownState left(Duration time, CountdownPhase phase)
{
    return {.phase = phase, .due = now + time, .now = now, .label = QStringLiteral("Reach Nykvarn")};
}

} // namespace

TEST_CASE("A countdown shows figures and a word for its phase", "[widgets]")
{
    Countdown countdown;
    CHECK(countdown.figures() == QStringLiteral("–"));
    CHECK(countdown.caption() == QStringLiteral("nothing due"));

    countdown.setState(left(12min + 5s, CountdownPhase::Running));
    CHECK(countdown.figures() == QStringLiteral("12:05"));
    CHECK(countdown.caption() == QStringLiteral("due 03:26"));

    countdown.setState(left(-(4min + 10s), CountdownPhase::Overdue));
    CHECK(countdown.figures() == QStringLiteral("−04:10"));
    CHECK(countdown.caption() == QStringLiteral("overdue since 03:09"));

    CountdownState snoozed = left(30min, CountdownPhase::Paused);
    snoozed.quietUntil = now + 45min;
    countdown.setState(snoozed);
    CHECK(countdown.caption() == QStringLiteral("snoozed until 03:59, due 03:44"));
    CHECK(countdown.figures() == QStringLiteral("30:00")); // the clock runs on
    CHECK(countdown.accessibleName().endsWith(QStringLiteral("snoozed until 03:59")));
}

TEST_CASE("A running countdown keeps its size from second to second", "[widgets]")
{
    Countdown countdown;
    countdown.setState(left(11min + 11s, CountdownPhase::Running));
    const QSize size = countdown.sizeHint();
    countdown.setState(left(10min + 48s, CountdownPhase::Running));
    CHECK(countdown.sizeHint() == size);
}

TEST_CASE("A long name of a step is cut and widens nothing; its whole is in the tool tip and spoken",
          "[widgets]")
{
    Countdown countdown;
    CountdownState state = left(11min, CountdownPhase::Running);
    countdown.setState(state);
    CHECK(countdown.toolTip().isEmpty());
    state.label = QString{QStringLiteral("Nå chefen i beredskap ")}.repeated(10);
    countdown.setState(state);
    const int width = countdown.sizeHint().width();
    CHECK(countdown.toolTip().contains(state.label.trimmed()));
    CHECK(countdown.accessibleName().startsWith(state.label));
    state.label = state.label.repeated(2);
    countdown.setState(state);
    CHECK(countdown.sizeHint().width() == width);
}

TEST_CASE("A countdown's spoken name changes with the minute, not the second", "[widgets]")
{
    Countdown countdown;
    countdown.setState(left(12min + 40s, CountdownPhase::Running));
    const QString spoken = countdown.accessibleName();
    CHECK(spoken.startsWith(QStringLiteral("Reach Nykvarn, 12")));
    countdown.setState(left(12min + 20s, CountdownPhase::Running));
    CHECK(countdown.accessibleName() == spoken);
    countdown.setState(left(11min, CountdownPhase::Running));
    CHECK(countdown.accessibleName() != spoken);
}
