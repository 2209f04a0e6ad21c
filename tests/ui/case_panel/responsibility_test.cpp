#include "case_panel/responsibility_card.h"
#include "services/casework.h"
#include "store/case_reader.h"
#include "ui/case_panel/case_desk.h"

#include <QLabel>
#include <QPushButton>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const QString municipality = QStringLiteral("field-municipality");
const QString note = QStringLiteral("field-note");
const QString nacka = QStringLiteral("0182");
const QString solna = QStringLiteral("0184");

struct HomeDesk : CaseDesk
{
    void tell(const QString &fact, const QString &code)
    {
        REQUIRE(Casework{context().desk}.changeFact(id, fact, toJsonObject(MunicipalityRef{code, {}})));
    }
    [[nodiscard]] QString shown()
    {
        QCoreApplication::processEvents(); // laid out anew
        QStringList lines;
        for (const QLabel *label : in<QFrame>(QStringLiteral("responsibilityCard")).findChildren<QLabel *>())
            lines << label->text();
        return lines.join(QLatin1Char{'\n'});
    }
    void settle(const QString &name, const QString &why)
    {
        pane->findChild<QPushButton *>(QStringLiteral("settleResponsibility"))->click();
        auto &field = in<QLineEdit>(municipality);
        field.clear();
        typeInto(field, name);
        typeInto(in<QPlainTextEdit>(note), why);
        QTest::keyClick(&in<QPlainTextEdit>(note), Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QString home() { return CaseReader{fixture.db()}.find(id)->facts.homeMunicipality.code; }
};

} // namespace

TEST_CASE("The case says who acts now, who is responsible beyond that, and by which section",
          "[casepanel][whose child][gui]")
{
    HomeDesk desk;
    desk.tell(QStringLiteral("homeMunicipality"), nacka);
    desk.tell(QStringLiteral("whereabouts"), solna);
    const QString shown = desk.shown();
    CHECK(shown.contains(QStringLiteral("Nacka")));
    CHECK(shown.contains(QStringLiteral("29 kap. 1")));
    CHECK(shown.contains(QStringLiteral("Solna")));
    CHECK(shown.contains(QStringLiteral("29 kap. 4")));
}

TEST_CASE("Another municipality than the proposed needs a note, and the note is journaled",
          "[casepanel][whose child][gui]")
{
    HomeDesk desk;
    desk.tell(QStringLiteral("homeMunicipality"), nacka);
    desk.settle(QStringLiteral("Solna"), {});
    CHECK(desk.home() == nacka);
    CHECK(desk.hasForm(QStringLiteral("responsibility")));
    typeInto(desk.in<QPlainTextEdit>(note), QStringLiteral("Flyttade 1 november enligt mor"));
    QTest::keyClick(&desk.in<QPlainTextEdit>(note), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.home() == solna);
    CHECK_FALSE(desk.hasForm(QStringLiteral("responsibility")));
    const auto changed = desk.said<events::CaseFactChanged>();
    REQUIRE_FALSE(changed.empty());
    CHECK(changed.back().reason == QStringLiteral("Flyttade 1 november enligt mor"));
}

TEST_CASE("Where a protected child is does not stand on the card", "[casepanel][whose child][masking][gui]")
{
    HomeDesk desk;
    desk.tell(QStringLiteral("homeMunicipality"), nacka);
    desk.tell(QStringLiteral("whereabouts"), solna);
    PersonFacts child;
    child.protection = Protection::ConfidentialityMarking;
    REQUIRE(Casework{desk.context().desk}.addPerson(desk.id, child));
    CHECK_FALSE(desk.shown().contains(QStringLiteral("Solna")));
    CHECK(desk.shown().contains(QStringLiteral("Nacka")));
}
