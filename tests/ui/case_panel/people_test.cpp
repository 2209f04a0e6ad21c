#include "domain/events/case_events.h"
#include "ui/case_panel/case_desk.h"

#include <QComboBox>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Chooses by the first letters, as one does in a list with the keyboard.
void choose(QComboBox &box, const QString &text)
{
    box.setFocus();
    QTest::keyClicks(&box, text);
}

} // namespace

TEST_CASE("A person written into the wrong case is taken out of it with a reason", "[casepanel][gui]")
{
    CaseDesk desk;
    REQUIRE(Casework{desk.desk}.addPerson(
        desk.id, {.role = PersonRole::Guardian, .givenName = QStringLiteral("Eva")}));
    desk.pane->showForm(ActForm::RemovePerson);
    auto &who = desk.in<QComboBox>(QStringLiteral("field-person"));
    auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
    typeInto(reason, QStringLiteral("Fel mamma"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.personsOf(desk.id).size() == 2); // nobody was chosen
    choose(who, QStringLiteral("Guardian"));
    QTest::keyClick(&who, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.personsOf(desk.id).size() == 1);
    CHECK(desk.personsOf(desk.id).front().facts.role == PersonRole::Child);
    CHECK(desk.said<events::PersonRemoved>().front().reason == QStringLiteral("Fel mamma"));
}

TEST_CASE("A case is taken over with two keys, and no deadline moves", "[casepanel][gui]")
{
    CaseDesk desk;
    const auto before = CaseReader{desk.fixture.db()}.timersOf(desk.id);
    Operator second = desk.fixture.author;
    second.id = OperatorId::random();
    Desk theirs{desk.fixture.store(), desk.fixture.clock, desk.reference, desk.feed, second};
    REQUIRE(Casework{theirs}.assign(desk.id, second.id));
    REQUIRE(desk.caseOf(desk.id).assigned == second.id);
    desk.pane->showForm(ActForm::Assign);
    auto &to = desk.in<QComboBox>(QStringLiteral("field-to"));
    CHECK(to.currentData().toString() == desk.desk.actor().id.hex());
    QTest::keyClick(&to, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.caseOf(desk.id).assigned == desk.desk.actor().id);
    CHECK(CaseReader{desk.fixture.db()}.timersOf(desk.id) == before);
}
