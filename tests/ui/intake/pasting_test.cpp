#include "base/local_time.h"
#include "intake/intake_notes.h"
#include "ui/intake/intake_desk.h"

using namespace jour;
using namespace jour::test;

namespace {

const QString report = QString::fromUtf8("Hej, underlag enligt samtal. Ärende 5000-K000117-26.\n"
                                         "Barnet: 20110702-2384, mobil 070-1740605\n"
                                         "Mamma tel 070-1740606\n"
                                         "Motringning 08-46500401\n"
                                         "Hemkommun: Haninge, påträffad i Stockholm kl 02:15\n"
                                         "Överlämnas senast 06:00\n"
                                         "Vittne 0701740609");

Pasting paste(const IntakeForm &form)
{
    return pasted(form, report, shippedTables().municipalities, night);
}

QStringList pathsOf(const Pasting &pasting)
{
    QStringList paths;
    for (const PastedField &field : pasting.filled)
        paths.append(field.path);
    return paths;
}

} // namespace

TEST_CASE("A pasted text fills what is safe and leaves the rest to the reader", "[intake]")
{
    IntakeForm form;
    form.persons = {PersonFacts{}};
    const Pasting pasting = paste(form);
    CHECK(pasting.form.facts.policeReference == QStringLiteral("5000-K000117-26"));
    CHECK(pasting.form.facts.callbackNumber == QStringLiteral("08-46500401"));
    CHECK(pasting.form.facts.homeMunicipality ==
          MunicipalityRef{QStringLiteral("0136"), QStringLiteral("Haninge")});
    CHECK(pasting.form.facts.whereabouts.code == QStringLiteral("0180"));
    REQUIRE(pasting.form.persons.size() == 2);
    CHECK(pasting.form.persons[0].identity == QStringLiteral("20110702-2384"));
    CHECK(pasting.form.persons[0].phones.front().number == QStringLiteral("070-1740605"));
    CHECK(pasting.form.persons[1].role == PersonRole::Guardian);
    CHECK(pasting.form.persons[1].phones.front().number == QStringLiteral("070-1740606"));
    CHECK(pasting.form.facts.policeLatestHandover == fromLocal(QDate{2026, 11, 24}, QTime{6, 0}));
    CHECK(pasting.form.pasted == report);
    CHECK(pasting.filled.size() == 8);
    REQUIRE(pasting.left.size() == 2); // the time of finding, and the witness's number
    CHECK(pasting.left[0].text == QStringLiteral("02:15"));
    CHECK(pasting.left[1].text == QStringLiteral("0701740609"));
}

TEST_CASE("A pasted text never writes over what somebody wrote", "[intake]")
{
    IntakeForm form;
    PersonFacts child;
    child.identity = QStringLiteral("20101231-2391");
    form.persons = {child};
    form.facts.callbackNumber = QStringLiteral("114 14");
    form.pasted = QStringLiteral("first text");
    const Pasting pasting = paste(form);
    CHECK(pasting.form.persons[0].identity == QStringLiteral("20101231-2391"));
    CHECK(pasting.form.facts.callbackNumber == QStringLiteral("114 14"));
    CHECK_FALSE(pathsOf(pasting).contains(QStringLiteral("facts.callbackNumber")));
    CHECK(pasting.form.pasted.startsWith(QStringLiteral("first text\n\n")));
}

TEST_CASE("A filled field shows the line it came from until it is written over", "[intake]")
{
    IntakeForm form;
    form.persons = {PersonFacts{}};
    Pasting pasting = paste(form);
    const QString path = QStringLiteral("facts.callbackNumber");
    CHECK(ui::IntakeNotes::of(pasting.form, pasting.filled, night)
              .value(path)
              .text.contains(QStringLiteral("Motringning 08-46500401")));
    pasting.form.facts.callbackNumber = QStringLiteral("08-46500402");
    CHECK_FALSE(ui::IntakeNotes::of(pasting.form, pasting.filled, night)
                    .value(path)
                    .text.contains(QStringLiteral("Motringning")));
}
