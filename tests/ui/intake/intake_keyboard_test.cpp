#include "intake/intake_pane.h"
#include "services/case_reading.h"
#include "support/accessibility.h"
#include "ui/intake/intake_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

/// A pane as the shell shows it, and a hand on the keyboard.
struct Hand
{
    Hand()
    {
        pane.resize(620, 640);
        pane.show();
        QApplication::setActiveWindow(&pane);
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        pane.start();
    }

    [[nodiscard]] static QString where()
    {
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName().contains(QLatin1Char('.')) ||
                at->objectName().startsWith(QLatin1String{"intake"}))
                return at->objectName();
        return {};
    }
    /// Presses Tab until the field has the focus; never backwards, so the order is proved by the way.
    void to(const char *path)
    {
        for (int i = 0; i < 80 && where() != QLatin1String{path}; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        INFO("the focus is in " << where().toStdString());
        REQUIRE(where() == QLatin1String{path});
    }
    void type(const char *path, const char *text)
    {
        to(path);
        for (const QChar c : QString::fromUtf8(text))
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                                Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    IntakeDesk desk;
    IntakePane pane{desk.context()};
};

CaseId openedCase(const QSignalSpy &opened)
{
    REQUIRE(opened.count() == 1);
    return opened.front().front().value<CaseId>();
}

} // namespace

TEST_CASE("A call is taken with the keyboard alone, in the order in which an officer speaks", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    hand.desk.fixture.clock.advance(4min);
    hand.type("facts.urgency", "i");
    hand.to("facts.kind");
    hand.press(Qt::Key_Down);
    hand.type("persons.0.givenName", "Alva");
    hand.type("persons.0.familyName", "Nilsson");
    hand.type("persons.0.identity", "110702-2384");
    hand.type("persons.0.assumedAge", "cirka 15");
    hand.type("persons.0.sex", "f");
    hand.to("persons.0.protection");
    hand.press(Qt::Key_Down);
    hand.type("persons.0.language", "somaliska");
    hand.type("persons.0.interpreter", "y");
    hand.type("persons.0.phones", "070-1740605");
    hand.to("facts.roles");
    hand.type("facts.roles", "victim");
    hand.press(Qt::Key_Return);
    hand.type("facts.childWhereNow", "Polishuset Flemingsberg");
    hand.type("facts.withChild", "patrull 32-1240");
    hand.type("facts.legalGround", "enligt polisen");
    hand.type("facts.policeLatestHandover", "0600");
    hand.type("facts.homeMunicipality", "haninge");
    hand.type("facts.whereabouts", "0126");
    hand.type("facts.placeFound", "Flemingsbergs station");
    hand.type("facts.travelFrom", "Haninge");
    hand.type("facts.travelTo", "Norrköping");
    hand.type("facts.travelMeans", "Taxi");
    hand.type("facts.policeWords", "Fann flickan ensam");
    hand.type("facts.ownWords", "Frusen");
    hand.type("facts.acuteDanger", "Hot från äldre");
    hand.type("facts.guardianInformed", "n");
    hand.type("facts.guardianInformedHow", "svarar inte");
    hand.type("persons.1.givenName", "Sara");
    hand.type("persons.1.phones", "070-1740606");
    hand.type("persons.1.mustNotContact", "y");
    hand.type("facts.policeUnit", "Polisregion Stockholm");
    hand.type("facts.reporterName", "E. Berg");
    hand.type("facts.reporterTitle", "inspektör");
    hand.type("facts.callbackNumber", "08-46500401");
    hand.type("facts.policeReference", "5000-K000117-26");
    hand.type("facts.wantsFeedback", "y");
    hand.type("facts.riskOfHarm", "y");
    hand.type("facts.foundInCounty", "y");
    hand.type("facts.agreementResident", "y");
    hand.press(Qt::Key_Return, Qt::ControlModifier);

    const Case opened1 = hand.desk.caseOf(openedCase(opened));
    const CaseFacts &facts = opened1.facts;
    CHECK(opened1.receivedAt == night);
    CHECK(opened1.openedAt == night + 4min);
    CHECK(facts.urgency == Urgency::Immediate);
    CHECK(facts.kind == CaseKind::PoliceReport);
    CHECK(facts.roles == std::vector{QStringLiteral("victim")});
    CHECK(facts.legalGround == QStringLiteral("enligt polisen"));
    CHECK(facts.policeLatestHandover == night + 4h); // 06:00 in Stockholm
    CHECK(facts.homeMunicipality.code == QStringLiteral("0136"));
    CHECK(facts.whereabouts.code == QStringLiteral("0126"));
    CHECK(facts.travelMeans == QStringLiteral("taxi"));
    CHECK(facts.policeWords == QStringLiteral("Fann flickan ensam"));
    CHECK(facts.ownWords == QStringLiteral("Frusen"));
    CHECK(facts.guardianInformed == Answer::No);
    CHECK(facts.callbackNumber == QStringLiteral("08-46500401"));
    CHECK(facts.policeReference == QStringLiteral("5000-K000117-26"));
    CHECK(targetGroupOf(facts) == TargetGroup::Inside);
    const auto persons = hand.desk.personsOf(opened1.id);
    REQUIRE(persons.size() == 2);
    CHECK(persons[0].facts.identity == QStringLiteral("110702-2384"));
    CHECK(persons[0].facts.sex == QStringLiteral("female"));
    CHECK(persons[0].facts.protection == Protection::ConfidentialityMarking);
    CHECK(persons[0].facts.interpreter == Answer::Yes);
    CHECK(persons[1].facts.role == PersonRole::Guardian);
    CHECK(persons[1].facts.mustNotContact == Answer::Yes);
    CHECK_FALSE(hand.pane.isActive());
    CHECK(hand.desk.drafts().empty());
}

TEST_CASE("A call of which nothing is written still becomes a case", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    const CaseId id = openedCase(opened);
    CHECK(hand.desk.caseOf(id).state == CaseState::New);
    CHECK(hand.desk.personsOf(id).size() == 1);
}

TEST_CASE("Ctrl+Enter opens from within a note and with a municipality half settled", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    hand.type("facts.homeMunicipality", "Södertälje");
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hand.desk.caseOf(openedCase(opened)).facts.homeMunicipality.code == QStringLiteral("0181"));
    hand.pane.start();
    hand.type("facts.policeWords", "Text");
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(opened.count() == 2);
    CHECK(hand.desk.caseOf(opened.back().front().value<CaseId>()).facts.policeWords ==
          QStringLiteral("Text"));
}

TEST_CASE("Odd numbers and unknown places are warned of and saved as written", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    hand.type("persons.0.identity", "110702-2385");
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("check digit")));
    hand.type("persons.0.phones", "12");
    CHECK_FALSE(QApplication::focusWidget()->accessibleDescription().isEmpty());
    hand.type("facts.policeLatestHandover", "innan frukost");
    hand.type("facts.homeMunicipality", "Gotham");
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    const CaseId id = openedCase(opened);
    CHECK(hand.desk.caseOf(id).facts.homeMunicipality == MunicipalityRef{{}, QStringLiteral("Gotham")});
    CHECK(hand.desk.caseOf(id).facts.ownWords.contains(QStringLiteral("innan frukost")));
    CHECK(hand.desk.personsOf(id).front().facts.identity == QStringLiteral("110702-2385"));
    CHECK(hand.desk.personsOf(id).front().facts.phones.front().number == QStringLiteral("12"));
}

TEST_CASE("Esc leaves and the draft is there to go on with", "[intake][gui]")
{
    Hand hand;
    QSignalSpy left{&hand.pane, &IntakePane::left};
    hand.type("facts.placeFound", "Hallunda");
    hand.press(Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK_FALSE(hand.pane.isActive());
    REQUIRE(hand.desk.drafts().size() == 1);
    hand.pane.resume(hand.desk.drafts().front().id);
    CHECK(hand.pane.findChild<QLineEdit *>(QStringLiteral("facts.placeFound"))->text() ==
          QStringLiteral("Hallunda"));
}
