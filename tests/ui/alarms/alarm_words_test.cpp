#include "alarms/alarm_presenter.h"
#include "core/services/desk_fixture.h"
#include "services/chase.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

TEST_CASE("The bar reads a reminder's words from the vault; the alarm clock does not have them",
          "[alarm bar]")
{
    DeskFixture f;
    AlarmWatch watch{f.clock};
    Alarms alarms{f.desk, watch};
    alarms.refresh();
    ui::AlarmPresenter bar{f.desk, watch};
    const CaseId id = f.take();
    REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + 1min, QStringLiteral("Ring Evas mamma")));
    f.clock.advance(1min);
    watch.check();
    REQUIRE(bar.state().lines.size() == 1);
    CHECK(bar.state().lines.front().title == QStringLiteral("Ring Evas mamma"));
    CHECK(bar.state().lines.front().due == f.clock.now());
}

TEST_CASE("The bar hides a reminder's words when anybody in the case is protected", "[alarm bar][masking]")
{
    DeskFixture f;
    AlarmWatch watch{f.clock};
    Alarms alarms{f.desk, watch};
    alarms.refresh();
    ui::AlarmPresenter bar{f.desk, watch};
    PersonFacts mother{.role = PersonRole::Guardian, .givenName = QStringLiteral("Eva")};
    mother.protection = Protection::ProtectedRegistration;
    const CaseId id = f.take({}, {aChild(), mother});
    REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + 1min, QStringLiteral("Ring mamma i Gnesta")));
    f.clock.advance(1min);
    watch.check();
    REQUIRE(bar.state().lines.size() == 1);
    CHECK_FALSE(bar.state().lines.front().title.contains(QStringLiteral("Gnesta")));
    CHECK(bar.state().lines.front().child == QStringLiteral("A.N."));
}

TEST_CASE("The bar says that the child is unknown, also with names masked", "[alarm bar]")
{
    DeskFixture f;
    AlarmWatch watch{f.clock};
    Alarms alarms{f.desk, watch};
    alarms.refresh();
    ui::AlarmPresenter bar{f.desk, watch};
    const CaseId id = f.take();
    REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + 1min, QStringLiteral("Ring skolan")));
    f.clock.advance(1min);
    watch.check();
    REQUIRE(bar.state().lines.size() == 1);
    CHECK(bar.state().lines.front().child == QStringLiteral("Unknown child"));
    bar.setPrivate(true);
    CHECK(bar.state().lines.front().child == QStringLiteral("Unknown child"));
}
