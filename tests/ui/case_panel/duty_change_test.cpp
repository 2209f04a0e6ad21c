#include "services/chase.h"
#include "services/directory.h"
#include "services/duty_lists.h"
#include "services/step_duty.h"
#include "ui/case_panel/case_desk.h"

#include <QLabel>

using namespace jour;
using namespace jour::test;

TEST_CASE("The header says who has come on duty since the step began, when they come and when it is saved",
          "[casePanel][gui][T28]")
{
    CaseDesk d;
    DutyLists lists{d.desk};
    const ContactPoint jour = aContactPoint(QStringLiteral("Jouren"), QStringLiteral("0136"));
    REQUIRE(Directory{d.desk}.save(jour));
    const auto person = [&](const char *name) {
        DutyPerson made;
        made.name = QString::fromUtf8(name);
        return DutyWho{lists.save(made)->id, {}};
    };
    const DutyWho anna = person("Anna Berg");
    const DutyWho bo = person("Bo Ek");
    const Instant began = d.desk.now();
    DutyList list;
    list.point = jour.id;
    list.name = QStringLiteral("Natt");
    list.shifts = {{.from = began - 1h, .to = began + 1h, .who = anna},
                   {.from = began + 1h, .to = began + 6h, .who = bo}};
    const auto saved = lists.save(list);
    REQUIRE(saved);
    const auto run = [&] { return **CaseReader{d.fixture.db()}.runOf(d.id); };
    REQUIRE(Chase{d.desk}.escalate(d.id, run().rev, {}, QStringLiteral("nu")));
    const auto says = [&](const char *text) {
        for (const QLabel *label : d.pane->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    };
    CHECK_FALSE(says("duty"));
    CHECK(midStepChangesAt(d.desk, CaseReader{d.fixture.db()}.find(d.id)->facts, run()) == began + 1h);
    d.fixture.clock.advance(1h - 1s);
    d.pane->setNow(d.desk.now());
    CHECK_FALSE(says("new on duty"));
    d.fixture.clock.advance(1s);
    d.pane->setNow(d.desk.now());
    CHECK(says("new on duty since"));
    CHECK(says("Bo Ek"));

    DutyOverride change;
    change.list = saved->id;
    change.kind = OverrideKind::Replace;
    change.from = began;
    change.to = began + 6h;
    change.who = bo;
    change.instead = person("Cia Lind");
    REQUIRE(lists.save(change));
    CHECK(says("Cia Lind"));
}
