#include "alarms/alarm_presenter.h"
#include "core/services/desk_fixture.h"
#include "services/chase.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct Bar
{
    Bar() { alarms.begin(); }
    /// The one line that stands there when the reminder is due.
    const ui::AlarmLine &lineOf(CaseId id, const QString &reminder)
    {
        REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + 1min, reminder));
        f.clock.advance(1min);
        watch.check();
        REQUIRE(presenter.state().lines.size() == 1);
        return presenter.state().lines.front();
    }

    DeskFixture f;
    AlarmWatch watch{f.clock};
    Alarms alarms{f.desk, watch};
    ui::AlarmPresenter presenter{f.desk, watch};
};

} // namespace

TEST_CASE("The bar reads a reminder's words from the vault; the alarm clock does not have them",
          "[alarm bar]")
{
    Bar bar;
    const CaseId id = bar.f.take();
    const ui::AlarmLine line = bar.lineOf(id, QStringLiteral("Ring Evas mamma"));
    CHECK(line.title == QStringLiteral("Ring Evas mamma"));
    CHECK(line.due == bar.f.clock.now());
}

TEST_CASE("The bar hides a reminder's words when anybody in the case is protected", "[alarm bar][masking]")
{
    Bar bar;
    PersonFacts mother{.role = PersonRole::Guardian, .givenName = QStringLiteral("Eva")};
    mother.protection = Protection::ProtectedRegistration;
    const CaseId id = bar.f.take({}, {aChild(), mother});
    const ui::AlarmLine line = bar.lineOf(id, QStringLiteral("Ring mamma i Gnesta"));
    CHECK_FALSE(line.title.contains(QStringLiteral("Gnesta")));
    CHECK(line.child == QStringLiteral("A.N."));
}

TEST_CASE("The bar says that the child is unknown, also with names masked", "[alarm bar]")
{
    Bar bar;
    const CaseId id = bar.f.take();
    const ui::AlarmLine line = bar.lineOf(id, QStringLiteral("Ring skolan"));
    CHECK(line.child == QStringLiteral("Unknown child"));
    bar.presenter.setPrivate(true);
    CHECK(bar.presenter.state().lines.front().child == QStringLiteral("Unknown child"));
}
