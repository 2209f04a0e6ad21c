#include "contact_panel/contact_presenter.h"
#include "domain/escalation/timer.h"
#include "store/case_reader.h"
#include "ui/contact_panel/contact_desk.h"

#include <QSignalSpy>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("The presenter tells one state, and only when it differs", "[contactPanel]")
{
    ContactDesk d;
    d.add("Jouren");
    const CaseId id = d.take(haninge);
    ContactPresenter presenter{d.desk};
    QSignalSpy told{&presenter, &ContactPresenter::stateChanged};
    presenter.showFor(id, {haninge, {}}, {});
    CHECK(told.count() == 1);
    presenter.showFor(id, {haninge, {}}, {});
    CHECK(told.count() == 1);
    REQUIRE(presenter.state().groups.size() == 2);
    CHECK(presenter.state().groups[0].title == QStringLiteral("Home municipality: Haninge"));
    CHECK(presenter.state().groups[1].title == QStringLiteral("Own desk"));
    CHECK(presenter.state().chosen == ContactPlace{0, 0});
    // A call in another case changes nothing here.
    const CaseId other = d.take(nykvarn);
    REQUIRE(Chase{d.desk}.remind(other, night + 1h, QStringLiteral("Ring")));
    CHECK(told.count() == 1);
    presenter.call();
    CHECK(presenter.state().calling);
    presenter.clear();
    CHECK(presenter.state() == ContactPanelState{});
}

TEST_CASE("A call from the panel moves the timers of the case", "[contactPanel]")
{
    ContactDesk d;
    d.add("Jouren");
    const CaseId id = d.take(haninge);
    ContactPresenter presenter{d.desk};
    presenter.showFor(id, {haninge, {}}, {});
    const auto run = *CaseReader{d.fixture.db()}.runOf(id);
    d.fixture.clock.advance(5min);
    CHECK(presenter.logAttempt(AttemptOutcome::NoAnswer).isEmpty());
    const auto after = *CaseReader{d.fixture.db()}.runOf(id);
    REQUIRE((run && after));
    CHECK(after->rev > run->rev);
}

TEST_CASE("The panel asks again when somebody comes on duty", "[contactPanel]")
{
    ContactDesk d;
    d.add("Jouren", haninge, "08-465 004 20", "alla 03:00-08:00");
    const CaseId id = d.take(haninge);
    ContactPresenter presenter{d.desk};
    presenter.showFor(id, {haninge, {}}, {});
    CHECK_FALSE(presenter.state().groups[0].gap.isEmpty());
    d.fixture.clock.advance(59min);
    presenter.setNow(d.desk.now());
    CHECK_FALSE(presenter.state().groups[0].gap.isEmpty());
    d.fixture.clock.advance(1min);
    presenter.setNow(d.desk.now());
    CHECK(presenter.state().groups[0].gap.isEmpty());
}

TEST_CASE("Without a case nothing is logged, and it is said", "[contactPanel]")
{
    ContactDesk d;
    d.add("Jouren");
    ContactPresenter presenter{d.desk};
    presenter.showFor(CaseId{}, {haninge, {}}, {});
    CHECK_FALSE(presenter.state().hasCase);
    CHECK(presenter.logAttempt(AttemptOutcome::NoAnswer).contains(QStringLiteral("Open the case first")));
}
