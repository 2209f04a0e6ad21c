#include "case_panel/overview_view.h"
#include "domain/events/act_events.h"
#include "ui/case_panel/case_desk.h"

#include <QComboBox>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const QString what = QStringLiteral("field-what");
const QString toWhom = QStringLiteral("field-toWhom");
const QString givenName = QStringLiteral("field-givenName");

void saveWith(QWidget &field)
{
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("A form begins empty after the one before it was saved", "[casepanel][gui]")
{
    CaseDesk desk;
    desk.pane->showForm(ActForm::Disclose);
    typeInto(desk.in<QPlainTextEdit>(what), QStringLiteral("Adressen"));
    typeInto(desk.in<QLineEdit>(toWhom), QStringLiteral("Bo Ek, befäl"));
    typeInto(desk.in<QLineEdit>(QStringLiteral("field-ground")), QStringLiteral("Samtycke"));
    saveWith(desk.in<QPlainTextEdit>(what));
    REQUIRE(desk.said<events::DisclosureMade>().size() == 1);
    CHECK(desk.formDrafts().empty());
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QPlainTextEdit>(what).toPlainText().isEmpty());
    CHECK(desk.in<QLineEdit>(toWhom).text().isEmpty());
}

TEST_CASE("A form left with Esc comes back to the last letter, over a lock too", "[casepanel][gui]")
{
    CaseDesk desk;
    desk.pane->showForm(ActForm::Disclose);
    typeInto(desk.in<QPlainTextEdit>(what), QStringLiteral("Adressen"));
    QTest::keyClick(&desk.in<QPlainTextEdit>(what), Qt::Key_Escape);
    CHECK_FALSE(desk.hasForm(QStringLiteral("disclose")));
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QPlainTextEdit>(what).toPlainText() == QStringLiteral("Adressen"));
    typeInto(desk.in<QLineEdit>(toWhom), QStringLiteral("Bo Ek"));
    desk.showAgain();
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QLineEdit>(toWhom).text() == QStringLiteral("Bo Ek"));
}

TEST_CASE("Another form opened in the middle of a word loses not a letter", "[casepanel][gui]")
{
    CaseDesk desk;
    desk.pane->showForm(ActForm::Disclose);
    typeInto(desk.in<QPlainTextEdit>(what), QStringLiteral("Adressen"));
    desk.pane->showForm(ActForm::Decide);
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QPlainTextEdit>(what).toPlainText() == QStringLiteral("Adressen"));
}

TEST_CASE(
    "A decision of another year, of a day to come, or executed before it was made is doubted in words, and "
    "saved as written",
    "[casepanel][gui]")
{
    CaseDesk desk;
    desk.pane->showForm(ActForm::Decide);
    const auto hintOf = [&](const char *field) {
        return desk.in<QWidget>(QString::fromLatin1(field)).accessibleDescription();
    };
    const auto typeTime = [&](const char *field, const char *text) {
        QLineEdit &edit = desk.moment(QString::fromLatin1(field));
        edit.clear();
        typeInto(edit, QString::fromLatin1(text));
    };
    CHECK(hintOf("field-decidedAt").isEmpty());
    CHECK(hintOf("field-executedAt") == QStringLiteral("Empty if not executed yet."));
    typeTime("field-decidedAt", "1985-05-05 12:00");
    CHECK(hintOf("field-decidedAt").contains(QStringLiteral("before the case came in")));
    typeTime("field-executedAt", "1985-05-04 12:00");
    CHECK(hintOf("field-executedAt").contains(QStringLiteral("before it was decided")));
    typeTime("field-executedAt", "1985-05-06 12:00");
    CHECK(hintOf("field-executedAt") == QStringLiteral("Empty if not executed yet."));
    typeTime("field-decidedAt", "+30");
    CHECK(hintOf("field-decidedAt").contains(QStringLiteral("still to come")));
    typeTime("field-executedAt", "+40");
    CHECK(hintOf("field-executedAt").contains(QStringLiteral("still to come")));
    desk.showAgain(); // a draft comes back with its doubts
    desk.pane->showForm(ActForm::Decide);
    CHECK(hintOf("field-decidedAt").contains(QStringLiteral("still to come")));

    auto &decisions = desk.in<QComboBox>(QStringLiteral("field-what"));
    decisions.setCurrentIndex(decisions.findData(QStringLiteral("placement")));
    typeInto(desk.in<QLineEdit>(QStringLiteral("field-decidedBy")), QStringLiteral("Ordf"));
    saveWith(desk.in<QLineEdit>(QStringLiteral("field-decidedBy")));
    const auto said = desk.said<events::DecisionRecorded>();
    REQUIRE(said.size() == 1);
    CHECK(said.front().decidedAt > desk.desk.now());
}

TEST_CASE("A form left by going to another case stays with its own", "[casepanel][gui]")
{
    CaseDesk desk;
    const CaseId other = desk.earlier(aChild(), QStringLiteral("0136"), 1min);
    desk.pane->showForm(ActForm::Disclose);
    typeInto(desk.in<QPlainTextEdit>(what), QStringLiteral("Adressen"));
    desk.pane->open(other);
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QPlainTextEdit>(what).toPlainText().isEmpty());
    desk.pane->open(desk.id);
    desk.pane->showForm(ActForm::Disclose);
    CHECK(desk.in<QPlainTextEdit>(what).toPlainText() == QStringLiteral("Adressen"));
}

TEST_CASE("A half-written name stays with its own person", "[casepanel][gui]")
{
    CaseDesk desk;
    const auto added = Casework{desk.desk}.addPerson(
        desk.id, {.role = PersonRole::Guardian, .givenName = QStringLiteral("Eva")});
    REQUIRE(added);
    const PersonId child = desk.personsOf(desk.id).front().id;
    auto &overview = desk.in<OverviewView>(QStringLiteral("overview"));
    Q_EMIT overview.editPersonRequested(child, QStringLiteral("givenName"));
    typeInto(desk.in<QLineEdit>(givenName), QStringLiteral("x"));
    Q_EMIT overview.editPersonRequested(*added, QStringLiteral("givenName"));
    CHECK(desk.in<QLineEdit>(givenName).text() == QStringLiteral("Eva"));
    Q_EMIT overview.editPersonRequested(child, QStringLiteral("givenName"));
    CHECK(desk.in<QLineEdit>(givenName).text().contains(QLatin1Char('x')));
    saveWith(desk.in<QLineEdit>(givenName));
    CHECK(desk.personsOf(desk.id).front().facts.givenName.contains(QLatin1Char('x')));
    CHECK(desk.formDrafts().empty());
}

TEST_CASE("A time that cannot be read is asked for and nothing is cleared", "[casepanel][gui]")
{
    CaseDesk desk;
    const QString fact = QStringLiteral("policeLatestHandover");
    const Instant stated = desk.fixture.clock.now() + 2h;
    REQUIRE(Casework{desk.desk}.changeFact(desk.id, fact, toJson(stated)));
    Q_EMIT desk.in<OverviewView>(QStringLiteral("overview")).editRequested(fact);
    QLineEdit &edit = desk.moment(QStringLiteral("field-policeLatestHandover"));
    edit.clear();
    typeInto(edit, QStringLiteral("innan frukost"));
    saveWith(edit);
    CHECK(desk.hasForm(QStringLiteral("fact-policeLatestHandover")));
    CHECK(edit.text() == QStringLiteral("innan frukost"));
    CHECK(edit.hasFocus());
    CHECK(desk.caseOf(desk.id).facts.policeLatestHandover == stated);

    desk.showAgain();
    Q_EMIT desk.in<OverviewView>(QStringLiteral("overview")).editRequested(fact);
    CHECK(desk.moment(QStringLiteral("field-policeLatestHandover")).text() ==
          QStringLiteral("innan frukost"));
}

TEST_CASE("Ctrl+Enter settles the list field in which one still writes", "[casepanel][gui]")
{
    CaseDesk desk;
    Q_EMIT desk.in<OverviewView>(QStringLiteral("overview"))
        .editRequested(QStringLiteral("homeMunicipality"));
    auto &municipality = desk.in<QLineEdit>(QStringLiteral("field-homeMunicipality"));
    municipality.setFocus();
    municipality.selectAll();
    typeInto(municipality, QStringLiteral("nacka"));
    saveWith(municipality);
    CHECK(desk.caseOf(desk.id).facts.homeMunicipality.code == QStringLiteral("0182"));
}

TEST_CASE("In a low pane the case scrolls with its form, and the field that has the keyboard is seen whole",
          "[casepanel][gui]")
{
    CaseDesk desk;
    desk.pane->resize(620, 260);
    desk.pane->showForm(ActForm::Decide);
    REQUIRE(desk.hasForm(QStringLiteral("decide")));
    const auto *form = desk.pane->findChild<QWidget *>(QStringLiteral("form-decide"));
    int visited = 0;
    for (QWidget *field = QApplication::focusWidget(); form->isAncestorOf(field) && visited < 30;
         field = QApplication::focusWidget()) {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what is laid out is scrolled to
        INFO(field->objectName().toStdString() << ' ' << visited);
        CHECK(field->visibleRegion().boundingRect() == field->rect());
        ++visited;
        QTest::keyClick(field, Qt::Key_Tab);
    }
    CHECK(visited > 4);
}
