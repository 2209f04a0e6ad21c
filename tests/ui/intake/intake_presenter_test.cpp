#include "intake/intake_presenter.h"
#include "ui/intake/intake_desk.h"

#include <QSignalSpy>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const QString childNumber = QStringLiteral("20110702-2384");

PersonFacts numbered()
{
    PersonFacts child = aChild();
    child.identity = childNumber;
    return child;
}

} // namespace

TEST_CASE("The first change is in the store when the key is up; what follows is written when the form goes",
          "[intake]")
{
    IntakeDesk desk;
    {
        IntakePresenter presenter{desk.desk};
        presenter.start();
        CHECK(desk.drafts().empty());
        IntakeForm form = presenter.state().form;
        form.facts.placeFound = QStringLiteral("T");
        presenter.edit(form);
        REQUIRE(desk.drafts().size() == 1);
        form.facts.placeFound = QStringLiteral("T-centralen");
        presenter.edit(form);
        CHECK(Intake::formOf(desk.drafts().front()).facts.placeFound == QStringLiteral("T"));
    }
    REQUIRE(desk.drafts().size() == 1);
    CHECK(Intake::formOf(desk.drafts().front()).facts.placeFound == QStringLiteral("T-centralen"));
}

TEST_CASE("A form left untouched leaves nothing behind", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    QSignalSpy left{&presenter, &IntakePresenter::left};
    presenter.start();
    presenter.leave();
    CHECK(left.count() == 1);
    CHECK(desk.drafts().empty());
}

TEST_CASE("A new call keeps the one that was being written, and lists it", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    form.persons.front() = aChild();
    presenter.edit(form);
    desk.fixture.clock.advance(5min);
    presenter.start();
    CHECK(presenter.state().form.receivedAt == night + 5min);
    REQUIRE(presenter.state().drafts.size() == 1);
    CHECK(presenter.state().drafts.front().text.contains(QStringLiteral("Alva Nilsson")));
    CHECK(presenter.state().drafts.front().text.contains(desk.fixture.author.signature));

    presenter.resume(presenter.state().drafts.front().id);
    CHECK(presenter.state().form.receivedAt == night);
    CHECK(presenter.state().form.persons.front().givenName == QStringLiteral("Alva"));
}

TEST_CASE("A protected child is listed among the drafts by initials", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    form.persons.front() = aChild();
    form.persons.front().protection = Protection::Unclear;
    presenter.edit(form);
    presenter.leave();
    REQUIRE(presenter.state().drafts.size() == 1);
    CHECK_FALSE(presenter.state().drafts.front().text.contains(QStringLiteral("Nilsson")));
}

TEST_CASE("A child is listed by initials though somebody else in the draft is the protected one",
          "[intake][protection]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    PersonFacts mother = aChild(QStringLiteral("Karin"));
    mother.role = PersonRole::Guardian;
    mother.protection = Protection::Unclear;
    form.persons = {aChild(), mother};
    presenter.edit(form);
    presenter.leave();
    REQUIRE(presenter.state().drafts.size() == 1);
    CHECK_FALSE(presenter.state().drafts.front().text.contains(QStringLiteral("Nilsson")));
}

TEST_CASE("A discarded draft is gone", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    form.facts.placeFound = QStringLiteral("Hallunda");
    presenter.edit(form);
    presenter.leave();
    REQUIRE(presenter.state().drafts.size() == 1);
    presenter.discard(presenter.state().drafts.front().id);
    CHECK(presenter.state().drafts.empty());
    CHECK(desk.drafts().empty());
}

TEST_CASE("The same child in earlier cases shows the moment the number matches", "[intake]")
{
    IntakeDesk desk;
    desk.earlier(numbered(), QStringLiteral("0136"), 240h);
    const CaseId latest = desk.earlier(numbered(), QStringLiteral("0127"), 48h);
    desk.earlier(aChild(QStringLiteral("Else")), QStringLiteral("0180"), 24h);
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    form.persons.front().identity = QStringLiteral("20110702-238");
    presenter.edit(form);
    CHECK(presenter.state().matches.empty());
    form.persons.front().identity = QStringLiteral("110702-2384");
    presenter.edit(form);
    REQUIRE(presenter.state().matches.size() == 2);
    CHECK(presenter.state().matches.front().id == latest);
    CHECK(presenter.state().matches.front().text.contains(QStringLiteral("Botkyrka")));
    CHECK(presenter.state().matchSummary.contains(QStringLiteral("3")));
    CHECK(presenter.state().matchSummary.contains(QStringLiteral("2 ")));

    form.persons.front().identity.clear();
    presenter.edit(form);
    CHECK(presenter.state().matches.empty());
}

TEST_CASE("Name and birth date find the child where the number is unknown", "[intake]")
{
    IntakeDesk desk;
    PersonFacts known = aChild();
    known.birthDate = QDate{2011, 7, 2};
    desk.earlier(known, QStringLiteral("0136"), 24h);
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    form.persons.front() = aChild();
    presenter.edit(form);
    CHECK(presenter.state().matches.empty());
    form.persons.front().birthDate = QDate{2011, 7, 2};
    presenter.edit(form);
    CHECK(presenter.state().matches.size() == 1);
}

TEST_CASE("The verdict follows the three criteria, and a no is not a rejection", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    presenter.start();
    IntakeForm form = presenter.state().form;
    CHECK(presenter.state().targetGroup == TargetGroup::Undecided);
    form.facts.riskOfHarm = form.facts.foundInCounty = form.facts.agreementResident = Answer::Yes;
    presenter.edit(form);
    CHECK(presenter.state().targetGroup == TargetGroup::Inside);
    form.facts.agreementResident = Answer::No;
    presenter.edit(form);
    CHECK(presenter.state().targetGroup == TargetGroup::Outside);
    CHECK(presenter.state().consequence.contains(QStringLiteral("Not a rejection")));
}

TEST_CASE("What was typed where a time belongs and is none goes into our words", "[intake]")
{
    IntakeDesk desk;
    IntakePresenter presenter{desk.desk};
    QSignalSpy opened{&presenter, &IntakePresenter::opened};
    presenter.start();
    presenter.open(presenter.state().form, {QStringLiteral("Latest hand-over: before breakfast")});
    REQUIRE(opened.count() == 1);
    CHECK(desk.caseOf(opened.front().front().value<CaseId>())
              .facts.ownWords.contains(QStringLiteral("before breakfast")));
}
