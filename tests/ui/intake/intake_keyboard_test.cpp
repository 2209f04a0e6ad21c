#include "intake/intake_pane.h"
#include "intake/intake_view.h"
#include "services/case_reading.h"
#include "support/accessibility.h"
#include "ui/intake/intake_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

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

    [[nodiscard]] IntakeForm form() const { return pane.findChild<IntakeView *>()->form(); }

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
    hand.type("facts.urgency", "1");
    hand.to("facts.kind");
    hand.press(Qt::Key_Down);
    hand.type("facts.channel", "Via SOS Alarm 112");
    hand.type("persons.0.givenName", "Alva");
    hand.type("persons.0.familyName", "Nilsson");
    hand.type("persons.0.identity", "110702-2384");
    hand.type("persons.0.identityVerified", "Inte kontrollerat");
    hand.type("persons.0.assumedAge", "cirka 15");
    hand.type("persons.0.sex", "f");
    hand.to("persons.0.protection");
    hand.press(Qt::Key_Down);
    hand.type("persons.0.language", "somaliska");
    hand.type("persons.0.interpreter", "y");
    hand.type("persons.0.phones", "070-1740605");
    hand.type("persons.0.address", "visas ej");
    hand.type("persons.0.school", "Skola i Haninge");
    hand.to("facts.roles");
    hand.type("facts.roles", "victim");
    hand.press(Qt::Key_Return);
    hand.type("facts.childWhereNow", "Polishuset Flemingsberg");
    hand.type("facts.withChild", "patrull 32-1240");
    hand.type("facts.withChildSince", "0150");
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
    hand.type("facts.threatStaff", "Storebror vapen");
    hand.type("facts.health", "Astma");
    hand.type("facts.specialCare", "Vill inte tala med poliser");
    hand.type("facts.worrySince", "i somras");
    hand.type("facts.ifNothingDone", "rymmer igen");
    hand.type("facts.guardianInformed", "n");
    hand.type("facts.guardianInformedHow", "svarar inte");
    hand.type("persons.1.givenName", "Sara");
    hand.type("persons.1.relation", "Mamma");
    hand.type("persons.1.phones", "070-1740606");
    hand.type("persons.1.informed", "n");
    hand.type("persons.1.mustNotContact", "y");
    hand.type("persons.1.mustNotContactWhy", "hot");
    hand.type("persons.1.remark", "polisen ringde 02:10");
    hand.type("facts.policeUnit", "Polisregion Stockholm");
    hand.type("facts.reporterName", "E. Berg");
    hand.type("facts.reporterTitle", "inspektör");
    hand.type("facts.callbackNumber", "08-46500401");
    hand.type("facts.policeReference", "5000-K000117-26");
    hand.type("facts.wantsFeedback", "y");
    hand.type("facts.feedbackAskedAt", "0155");
    hand.to("facts.anonymous");
    hand.press(Qt::Key_Space);
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
    CHECK(facts.channel == QStringLiteral("sosAlarm"));
    CHECK(facts.anonymous);
    CHECK(facts.wantsFeedback == Answer::Yes);
    CHECK(facts.feedbackAskedAt == night - 5min);
    CHECK(facts.withChildSince == night - 10min);
    CHECK(facts.threatStaff == QStringLiteral("Storebror vapen"));
    CHECK(facts.health == QStringLiteral("Astma"));
    CHECK(facts.specialCare == QStringLiteral("Vill inte tala med poliser"));
    CHECK(facts.worrySince == QStringLiteral("i somras"));
    CHECK(facts.ifNothingDone == QStringLiteral("rymmer igen"));
    CHECK(facts.childWhereNow == QStringLiteral("Polishuset Flemingsberg"));
    CHECK(facts.withChild == QStringLiteral("patrull 32-1240"));
    CHECK(facts.placeFound == QStringLiteral("Flemingsbergs station"));
    CHECK(facts.travelFrom == QStringLiteral("Haninge"));
    CHECK(facts.travelTo == QString::fromUtf8("Norrköping"));
    CHECK(facts.acuteDanger == QString::fromUtf8("Hot från äldre"));
    CHECK(facts.guardianInformedHow == QStringLiteral("svarar inte"));
    CHECK(facts.policeUnit == QStringLiteral("Polisregion Stockholm"));
    CHECK(facts.reporterName == QStringLiteral("E. Berg"));
    CHECK(facts.reporterTitle == QString::fromUtf8("inspektör"));
    CHECK(persons[0].facts.identityVerified == QStringLiteral("notChecked"));
    CHECK(persons[0].facts.assumedAge == QStringLiteral("cirka 15"));
    CHECK(persons[0].facts.language == QStringLiteral("somaliska"));
    CHECK(persons[0].facts.phones.front().number == QStringLiteral("070-1740605"));
    CHECK(persons[0].facts.address == QStringLiteral("visas ej"));
    CHECK(persons[0].facts.school == QStringLiteral("Skola i Haninge"));
    CHECK(persons[1].facts.relation == QStringLiteral("mother"));
    CHECK(persons[1].facts.informed == Answer::No);
    CHECK(persons[1].facts.mustNotContactWhy == QStringLiteral("hot"));
    CHECK(persons[1].facts.remark == QStringLiteral("polisen ringde 02:10"));
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

TEST_CASE("The letters of an answer are those of its words in the language in use", "[intake][gui]")
{
    QTranslator swedish;
    REQUIRE(swedish.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QApplication::installTranslator(&swedish);
    {
        Hand hand;
        hand.type("persons.0.interpreter", "j");
        CHECK(hand.form().persons.front().interpreter == Answer::Yes);
        hand.press(Qt::Key_O);
        CHECK(hand.form().persons.front().interpreter == Answer::Unknown);
    }
    QApplication::removeTranslator(&swedish);
}

TEST_CASE("An official who would be anonymous is warned of, and kept", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    hand.to("facts.anonymous");
    hand.press(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("anonymous")));
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hand.desk.caseOf(openedCase(opened)).facts.anonymous);
}

TEST_CASE("A second guardian, a second child and anybody else are written in and kept apart", "[intake][gui]")
{
    Hand hand;
    QSignalSpy opened{&hand.pane, &IntakePane::opened};
    for (const auto &[button, name] :
         {std::pair{"addGuardian", "Ali"}, std::pair{"addChild", "Elsa"}, std::pair{"addOther", "Moa"}}) {
        hand.pane.findChild<QPushButton *>(QString::fromLatin1(button))->click();
        for (const QChar c : QString::fromUtf8(name)) // the focus is in the new person's name
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{c},
                                Qt::NoModifier);
    }
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    const auto persons = hand.desk.personsOf(openedCase(opened));
    REQUIRE(persons.size() == 4); // the guardian of whom nothing is said is not kept
    CHECK(persons[1].facts.role == PersonRole::Guardian);
    CHECK(persons[1].facts.givenName == QStringLiteral("Ali"));
    CHECK(persons[2].facts.role == PersonRole::Child);
    CHECK(persons[2].facts.givenName == QStringLiteral("Elsa"));
    CHECK(persons[3].facts.role == PersonRole::Other);
    CHECK(persons[3].facts.givenName == QStringLiteral("Moa"));
}

TEST_CASE("Tab goes on downwards after a person was added, and Shift+Tab back up", "[intake][gui]")
{
    Hand hand;
    hand.to("facts.guardianInformedHow");
    while (QApplication::focusWidget()->objectName() != QStringLiteral("addGuardian"))
        hand.press(Qt::Key_Tab);
    hand.press(Qt::Key_Space);
    hand.type("persons.2.givenName", "Ali");
    hand.type("facts.policeUnit", "Globen");
    hand.to("intakeOpen");
    CHECK(hand.form().persons.back().givenName == QStringLiteral("Ali"));

    for (int i = 0; i < 80 && Hand::where() != QStringLiteral("persons.2.givenName"); ++i)
        hand.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(Hand::where() == QStringLiteral("persons.2.givenName"));
    const TabWalk walk = walkByTab(hand.pane);
    CHECK(walk.unreached.empty());
    CHECK(walk.traps.empty());
}

TEST_CASE("Whoever types the name while the urgency has the keyboard writes the name and moves nothing",
          "[intake][gui]")
{
    Hand hand;
    REQUIRE(Hand::where() == QStringLiteral("facts.urgency"));
    const Urgency before = hand.form().facts.urgency;
    hand.type("facts.urgency", "Isa");
    CHECK(Hand::where() == QStringLiteral("persons.0.givenName"));
    CHECK(hand.form().facts.urgency == before);
    REQUIRE_FALSE(hand.form().persons.empty());
    CHECK(hand.form().persons.front().givenName == QStringLiteral("Isa"));

    // Back there, one more letter goes on behind what stands in the name.
    hand.pane.findChild<QWidget *>(QStringLiteral("facts.urgency"))->setFocus();
    hand.type("facts.urgency", "k");
    CHECK(hand.form().persons.front().givenName == QStringLiteral("Isak"));
    hand.pane.findChild<QWidget *>(QStringLiteral("facts.urgency"))->setFocus();
    hand.press(Qt::Key_4);
    CHECK(hand.form().facts.urgency == Urgency::Daytime);
}
