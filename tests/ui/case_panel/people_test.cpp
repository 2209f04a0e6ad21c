#include "domain/events/case_events.h"
#include "services/chase.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/plain_label.h"

#include <QComboBox>
#include <QPushButton>

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

namespace {

/// Another operator, who comes on.
struct Colleague
{
    explicit Colleague(CaseDesk &desk)
        : who{anOperator(QStringLiteral("Klara Lund"), QStringLiteral("KL"))}, theirs{desk.fixture.store(),
                                                                                      desk.fixture.clock,
                                                                                      desk.reference,
                                                                                      desk.feed, who}
    {
        desk.fixture.commit(events::OperatorAdded{who});
    }
    Operator who;
    Desk theirs;
};

QString headerOf(CaseDesk &desk)
{
    QString words;
    for (const PlainLabel *label : desk.pane->findChildren<PlainLabel *>())
        if (label->text().contains(desk.caseOf(desk.id).number))
            words = label->text();
    return words;
}

} // namespace

TEST_CASE("A case given to a colleague is an offer that the header tells of", "[casepanel][gui][R14][T29]")
{
    CaseDesk desk;
    const Colleague klara{desk};
    desk.pane->showForm(ActForm::Assign);
    auto &to = desk.in<QComboBox>(QStringLiteral("field-to"));
    choose(to, QStringLiteral("Klara"));
    QTest::keyClick(&to, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.caseOf(desk.id).assigned == desk.desk.actor().id);
    CHECK(headerOf(desk).contains(QStringLiteral("offered to KL since 02:00")));
}

TEST_CASE("What was offered to oneself is taken over with the button in the header", "[casepanel][gui][R14]")
{
    CaseDesk desk;
    Colleague klara{desk};
    REQUIRE(Casework{klara.theirs}.assign(desk.id, klara.who.id));
    REQUIRE(Casework{klara.theirs}.assign(desk.id, desk.desk.actor().id));
    CHECK(headerOf(desk).contains(QStringLiteral("KL  ·  offered to you since 02:00")));
    Needs met;
    QObject::connect(desk.pane.get(), &CasePane::needsChanged, desk.pane.get(),
                     [&](Needs now) { met = now; });
    desk.pane->open(desk.id);
    auto &button = desk.in<QPushButton>(QStringLiteral("nextAction"));
    CHECK(button.text() == QStringLiteral("Take over the case  Ctrl+Shift+H"));
    desk.actions.setMet(Needs{Need::Unlocked} | Need::CaseSelected | Need::CaseOpen | Need::OfferedToMe);
    button.click();
    CHECK(desk.caseOf(desk.id).assigned == desk.desk.actor().id);
    CHECK_FALSE(headerOf(desk).contains(QStringLiteral("offered")));
    CHECK_FALSE(met.testFlag(Need::OfferedToMe));
}

TEST_CASE("A step that was taken meanwhile is not taken twice; who took it, and when, is said",
          "[casepanel][gui][R3s][T16]")
{
    CaseDesk desk;
    Colleague klara{desk};
    REQUIRE(Casework{desk.desk}.move(desk.id, desk.caseOf(desk.id).revision, {.to = CaseState::Working}));
    const auto run = [&] { return **CaseReader{desk.fixture.db()}.runOf(desk.id); };
    desk.pane->showForm(ActForm::Escalate);
    desk.fixture.clock.advance(std::chrono::minutes{31});
    REQUIRE(Chase{klara.theirs}.escalate(desk.id, run().rev, 1, QStringLiteral("svarar inte")));
    const EscalationRun after = run();
    auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
    typeInto(reason, QStringLiteral("svarar inte"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(run() == after);
    QStringList told;
    for (const PlainLabel *label : desk.pane->findChildren<PlainLabel *>())
        told << label->text();
    CHECK(told.join(QLatin1Char('\n')).contains(QStringLiteral("Already escalated 02:31 by KL.")));
}
