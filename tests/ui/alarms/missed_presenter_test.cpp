#include "alarms/missed_presenter.h"
#include "core/services/watched_desk.h"
#include "domain/escalation/engine_reminder.h"
#include "support/formats.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// The review as the page gets it.
struct Review
{
    Review()
    {
        QObject::connect(&presenter, &MissedPresenter::stateChanged, &presenter,
                         [this](const MissedState &fresh) { state = fresh; });
    }

    WatchedDesk d;
    MissedPresenter presenter{*d.at, *d.alarms};
    MissedState state;
};

} // namespace

TEST_CASE("A clock that was set back is told by what was set, not as a span from later to earlier",
          "[missed][gui]")
{
    Review r;
    r.d.setClock(-50min);
    REQUIRE(r.state.absences.size() == 1);
    const QString told = r.state.absences.front();
    CHECK(told.startsWith(Formats::time(night - 50min)));
    CHECK(told.contains(QStringLiteral("was set back 50")));
    CHECK_FALSE(told.contains(QChar{0x2013}));
}

TEST_CASE("A sleep in which the clock was set back a little is told as a sleep", "[missed][gui]")
{
    Review r;
    REQUIRE(Chase{*r.d.at}.remind(r.d.take(), r.d.clock.now() + 10min, {}));
    r.d.clock.step(-20min);
    r.d.sleep(1h);
    REQUIRE(r.state.absences.size() == 1);
    CHECK(r.state.absences.front().contains(QStringLiteral("the computer slept")));
    CHECK_FALSE(r.state.absences.front().contains(QStringLiteral("set back")));
    REQUIRE(r.state.lines.size() >= 1);
}

TEST_CASE("A sleep in which the clock was set forward says both, and what was missed last year its year",
          "[missed][gui]")
{
    Review r;
    r.d.sleep(std::chrono::days{37} + 21h + 30min); // New Year's Eve, half past eleven
    r.d.reviewAll();
    REQUIRE(Chase{*r.d.at}.remind(r.d.take(), r.d.clock.now() + 10min, {}));
    r.d.clock.step(5min);
    r.d.sleep(1h);
    REQUIRE(r.state.absences.size() == 1);
    const QString told = r.state.absences.front();
    CHECK(told.contains(QStringLiteral("the computer slept, and the clock was set forward 5")));
    CHECK(told.contains(QStringLiteral("2026")));
    CHECK(told.contains(QStringLiteral("2027")));
    REQUIRE_FALSE(r.state.lines.empty());
    CHECK(r.state.lines.front().due.contains(QStringLiteral("2026")));
}

TEST_CASE("A program that stood still for over a minute is told of though nothing was missed",
          "[missed][late]")
{
    Review r;
    r.d.sleep(10s);
    CHECK(r.state.absences.isEmpty());
    r.d.sleep(80s);
    REQUIRE(r.state.absences.size() == 1);
    CHECK(r.state.absences.front().contains(QStringLiteral("stood still")));
}

TEST_CASE("What the engine asked for goes from the list once it is settled; what was missed stays",
          "[missed][gui]")
{
    Review r;
    const CaseId id = r.d.chased();
    REQUIRE(Chase{*r.d.at}.remind(id, r.d.clock.now() + 10min, QStringLiteral("Ring skolan")));
    const Timer asked = engineReminder(id, about::unsignedHandover, r.d.clock.now(), r.d.clock.now() + 15min);
    REQUIRE(r.d.at->commit({{id, events::TimerArmed{asked}}}));
    r.d.sleep(20min);
    const auto isListed = [&](const char *words) {
        return std::ranges::any_of(
            r.state.lines, [&](const MissedLine &line) { return line.title.contains(QLatin1String{words}); });
    };
    CHECK(isListed("taken over but not signed"));
    CHECK(isListed("Ring skolan"));
    REQUIRE(
        r.d.at->commit({{id, events::TimerEnded{asked.id, TimerEnd::Cancelled, r.d.clock.now(), {}, {}}}}));
    CHECK_FALSE(isListed("taken over but not signed"));
    CHECK(isListed("Ring skolan"));
    CHECK(r.d.missed().size() == r.state.lines.size());
}
