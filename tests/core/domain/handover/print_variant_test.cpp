#include "domain/handover/name_scrub.h"
#include "secret_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString nykvarn = QStringLiteral("0140");
const QString haninge = QStringLiteral("0136");

Person of(const PersonFacts &facts, const QString &municipality)
{
    Person made{PersonId::random(), {}, facts};
    made.facts.homeMunicipality.code = municipality;
    return made;
}

/// Two children of two municipalities, and a guardian of the second one, in one case of the first.
SummarySource shared()
{
    PersonFacts other = aChild(QStringLiteral("Adnan"), QStringLiteral("Kovač"));
    other.identity = QStringLiteral("20101231-2391");
    other.phones = {{QStringLiteral("070-174 06 05"), {}}};
    other.address = QStringLiteral("Hemliga gatan 4");
    other.school = QStringLiteral("Ekskolan");
    PersonFacts mother = aChild(QStringLiteral("Mirela"), QStringLiteral("Kovač"));
    mother.role = PersonRole::Guardian;
    SummarySource source;
    source.c.number = QStringLiteral("ROC-2026-0412");
    source.c.facts.homeMunicipality.code = nykvarn;
    source.c.facts.ownWords =
        QStringLiteral("Alva och Adnan togs vid Hemliga gatan 4. ADNANS mor Mirela har 0701740605.");
    source.persons = {of(aChild(), nykvarn), of(other, haninge), of(mother, {})};
    source.journal = {
        {night, night, QStringLiteral("AN"),
         events::NoteWritten{
             .text = QStringLiteral("Kovač, född 101231-2391, går i Ekskolan; +46 70 174 06 05")}}};
    source.questions = {{.key = QStringLiteral("threat")}};
    source.answers = {{QStringLiteral("threat"), Answer::Yes, QStringLiteral("mot Adnan"), night}};
    Timer reminder = aTimer({});
    reminder.title = QStringLiteral("Ring Mirela Kovač");
    source.timers = {reminder};
    return source;
}

QString textOf(const CaseSummary &summary)
{
    QString text = QString::fromUtf8(canonicalJson(toJsonObject(summary.c.facts)));
    for (const SummaryPerson &person : summary.persons)
        text += QString::fromUtf8(canonicalJson(toJsonObject(person.facts)));
    for (const SummaryEntry &entry : summary.done)
        text += QString::fromUtf8(encoded(entry.body));
    for (const auto &[item, answer] : summary.answered)
        text += answer.remark;
    for (const Timer &timer : summary.running)
        text += timer.title;
    return text;
}

} // namespace

TEST_CASE("The receiving municipality is told of its own child, and of nobody else's", "[variant]")
{
    const CaseSummary summary = caseSummary(shared(), PrintVariant::Receiver, someLists());
    const QString text = textOf(summary);
    for (const char *gone : {"Adnan", "ADNAN", "Kova", "Mirela", "2391", "174", "Hemliga", "Ekskolan"}) {
        CAPTURE(gone);
        CHECK_FALSE(text.contains(QString::fromUtf8(gone), Qt::CaseInsensitive));
    }
    CHECK(text.contains(QStringLiteral("Alva")));
    CHECK(text.contains(QStringLiteral("A. togs vid")));
    REQUIRE(summary.persons.size() == 3);
    CHECK_FALSE(summary.persons[0].masked);
    CHECK(summary.persons[1].masked);
    CHECK(summary.persons[2].masked); // whose mother she is, is not known
    CHECK_FALSE(summary.withoutWords);
}

TEST_CASE("Where all children are of one municipality nothing is taken out", "[variant]")
{
    SummarySource source = shared();
    source.persons[1].facts.homeMunicipality.code = nykvarn;
    const CaseSummary summary = caseSummary(source, PrintVariant::Receiver, someLists());
    CHECK(summary.c.facts == source.c.facts);
    for (const SummaryPerson &person : summary.persons)
        CHECK_FALSE(person.masked);
}

TEST_CASE("A child of a municipality in free text, or of none that is known, is not told to another",
          "[variant]")
{
    for (const QString &text : {QString{}, QStringLiteral("Hanninge")}) {
        SummarySource source = shared();
        source.persons[1].facts.homeMunicipality = {{}, text};
        const CaseSummary summary = caseSummary(source, PrintVariant::Receiver, someLists());
        CHECK_FALSE(summary.persons[0].masked);
        CHECK(summary.persons[1].masked);
        CHECK(summary.persons[2].masked);
        CHECK_FALSE(textOf(summary).contains(QStringLiteral("Adnan"), Qt::CaseInsensitive));
    }
}

TEST_CASE("Where only the case has a municipality, all its children are of it", "[variant]")
{
    SummarySource source = shared();
    for (Person &person : source.persons)
        person.facts.homeMunicipality = {};
    for (const SummaryPerson &person : caseSummary(source, PrintVariant::Receiver, someLists()).persons)
        CHECK_FALSE(person.masked);
}

TEST_CASE("Where nobody knows whose case it is, a case of several municipalities names no child", "[variant]")
{
    SummarySource source = shared();
    source.c.facts.homeMunicipality = {};
    const CaseSummary summary = caseSummary(source, PrintVariant::Receiver, someLists());
    CHECK(summary.persons[0].masked);
    CHECK(summary.persons[1].masked);
    CHECK_FALSE(textOf(summary).contains(QStringLiteral("Alva")));
    source.persons.erase(source.persons.begin() + 1);
    CHECK_FALSE(caseSummary(source, PrintVariant::Receiver, someLists()).persons[0].masked);
}

TEST_CASE("Initials and case number are just that, though nobody is protected", "[variant]")
{
    const CaseSummary summary = caseSummary(shared(), PrintVariant::Initials, someLists());
    const QString text = textOf(summary);
    for (const char *gone : {"Alva", "Nilsson", "Adnan", "Kovač", "Mirela", "2391", "174", "gatan", "0140"}) {
        CAPTURE(gone);
        CHECK_FALSE(text.contains(QString::fromUtf8(gone)));
    }
    CHECK(summary.withoutWords);
    CHECK(initials(summary.persons[0].facts) == QStringLiteral("A.N."));
}

TEST_CASE("A protected child is masked for the receiving municipality too", "[variant][protection]")
{
    SummarySource source = shared();
    source.persons[0] = secretChild();
    source.c.facts = secretFacts();
    CHECK_FALSE(textOf(caseSummary(source, PrintVariant::Receiver, someLists())).contains(secret));
    CHECK(textOf(caseSummary(source, PrintVariant::Unmasked, someLists())).contains(secret));
}

TEST_CASE("A name that the own child bears as well stays, and a word that begins like a name does",
          "[variant]")
{
    const NameScrub scrub{{aChild(QStringLiteral("Al"), QStringLiteral("Nilsson"))}, {aChild()}};
    CHECK(scrub.text(QStringLiteral("Al Nilsson: alla hos Als far")) ==
          QStringLiteral("A. Nilsson: alla hos A. far"));
}
