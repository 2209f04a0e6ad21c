#include "desk_fixture.h"
#include "services/casework.h"
#include "services/contact_csv.h"
#include "services/decision_makers.h"
#include "services/fallbacks.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QString haninge = QStringLiteral("0136");

struct Desks : DeskFixture
{
    ContactPoint add(const char *name, const char *function, const QString &municipality = haninge,
                     const char *hours = "")
    {
        ContactPoint point = aContactPoint(QString::fromUtf8(name), municipality);
        point.function = QLatin1String{function};
        point.hours = *readHours(QString::fromUtf8(hours));
        return save(point);
    }
    ContactPoint save(const ContactPoint &point)
    {
        REQUIRE(Directory{desk}.save(point));
        return point;
    }
    [[nodiscard]] QString chain()
    {
        QStringList names;
        for (const DecisionMaker &maker : decisionMakersOf(Directory{desk}, haninge))
            names << (maker.answer ? maker.point.name : QStringLiteral("(%1)").arg(maker.point.name));
        return names.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString fallbacks()
    {
        QStringList names;
        for (const Fallback &fallback : fallbacksFor(desk, haninge))
            names << (fallback.answer ? fallback.point.name
                                      : QStringLiteral("(%1)").arg(fallback.point.name));
        return names.join(QStringLiteral(", "));
    }
};

CaseFacts homeIn(const QString &code)
{
    CaseFacts facts;
    facts.homeMunicipality = {code, {}};
    return facts;
}

} // namespace

TEST_CASE("The chain is the chair, the appointed member, then officials; of each, who answers first",
          "[decisionMakers]")
{
    Desks f;
    f.add("Jouren", "socialjour");
    f.add("Arbetsledaren", "arbetsledare");
    f.add("Chefen", "chefIBeredskap");
    f.add("Ledamoten", "jourhavandeLedamot");
    f.add("Dagordföranden", "ordforande", haninge, "mån-fre 08:00-17:00");
    f.add("Ordföranden", "ordforande");
    f.add("Annan ordförande", "ordforande", QStringLiteral("0140"));
    CHECK(f.chain() == QStringLiteral("Ordföranden, (Dagordföranden), Ledamoten, Chefen, Arbetsledaren"));
    const auto makers = decisionMakersOf(Directory{f.desk}, haninge);
    CHECK(makers[0].authority == Authority::Chair);
    CHECK(makers[2].authority == Authority::AppointedMember);
    CHECK(makers[3].authority == Authority::Delegate);
    CHECK(makers[4].authority == Authority::Delegate);
    CHECK(decisionMakersOf(Directory{f.desk}, {}).empty());
}

TEST_CASE("The committee of the responsible municipality decides, else the home's, else where the child is",
          "[decisionMakers]")
{
    Desks f;
    const QString nykvarn = QStringLiteral("0140");
    const auto deciding = [&](CaseId id, const QString &home, const QString &whereabouts) {
        return decidingMunicipality(f.desk, id, home, whereabouts).code;
    };
    CHECK(deciding(f.take(homeIn(haninge)), haninge, nykvarn) == haninge);
    CHECK(deciding(f.take(), {}, nykvarn) == nykvarn);
    CHECK(deciding(f.take(), {}, {}).isEmpty());
    CHECK(deciding({}, haninge, {}) == haninge);

    PersonFacts child = aChild();
    child.homeMunicipality = {nykvarn, {}};
    const CaseId registered = f.take({}, {child});
    const auto proposed = decidingMunicipality(f.desk, registered, {}, haninge);
    CHECK(proposed.code == nykvarn);
    CHECK(proposed.because == ResponsibleBecause::Registration);
}

TEST_CASE("Where a protected child is registered is not asked for who decides", "[decisionMakers]")
{
    Desks f;
    PersonFacts child = aChild();
    child.homeMunicipality = {QStringLiteral("0140"), {}};
    child.protection = Protection::ProtectedRegistration;
    const CaseId id = f.take({}, {child});
    CHECK(decidingMunicipality(f.desk, id, {}, {}).code.isEmpty());
    CHECK(decidingMunicipality(f.desk, id, haninge, {}).code == haninge);
}

TEST_CASE("Where nobody answers, those whom the organisation has entered are offered, who answers first",
          "[fallbacks]")
{
    Desks f;
    CHECK(f.fallbacks().isEmpty());
    const ContactPoint chief = f.add("Egen chef", "chefIBeredskap", ownDesk, "mån-fre 08:00-17:00");
    const ContactPoint other = f.add("Andra jouren", "socialjour", QStringLiteral("0138"));
    ContactPoint shared = f.add("Gemensamma jouren", "socialjour", QStringLiteral("0140"));
    shared.serves = {haninge};
    f.save(shared); // asked as the municipality's own: no fallback
    ContactPoint jour = f.add("Dagjouren", "socialjour", haninge, "mån-fre 08:00-17:00");
    jour.fallback = chief.id;
    f.save(jour);
    ContactPoint second = f.add("Mottagningen", "socialjour", haninge, "mån-fre 08:00-17:00");
    second.fallback = other.id;
    f.save(second);
    CHECK(f.fallbacks() == QStringLiteral("Andra jouren, (Egen chef)"));
    REQUIRE(Directory{f.desk}.retire(other.id));
    CHECK(f.fallbacks() == QStringLiteral("(Egen chef)"));
}
