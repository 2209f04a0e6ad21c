#include "ui/contact_panel/contact_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Deciders : ContactDesk
{
    void ask() const { press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST_CASE("Ctrl+Shift+D shows who may decide above all others, ready to be called", "[contactPanel][gui]")
{
    Deciders d;
    d.add("Jouren");
    d.add("Chefen", haninge, "08-465 004 24", "", "chefIBeredskap");
    d.add("Ledamoten", haninge, "08-465 004 23", "", "jourhavandeLedamot");
    d.add("Ordföranden", haninge, "08-465 004 22", "mån-fre 08:00-17:00", "ordforande");
    const CaseId id = d.take(haninge);
    d.show(id);
    CHECK(d.whom().startsWith(QStringLiteral("Call Jouren")));
    d.ask();
    CHECK(d.words().contains(QStringLiteral("Decision makers: Haninge")));
    const QStringList cards = d.cards();
    REQUIRE(cards.size() >= 3);
    CHECK(cards[0].startsWith(QStringLiteral("Ordföranden")));
    CHECK(cards[0].contains(QStringLiteral("off duty until 08:00")));
    CHECK(cards[0].contains(QStringLiteral("chair: may decide LVU 6 §")));
    CHECK(cards[1].contains(QStringLiteral("appointed member: may decide LVU 6 §")));
    CHECK(cards[2].contains(QStringLiteral("never LVU 6 §")));
    // The first who answers, in large digits; a key logs the call and goes on down the chain.
    CHECK(d.whom().startsWith(QStringLiteral("Call Ledamoten")));
    CHECK(d.digits() == QStringLiteral("08 465 004 23"));
    d.press(Qt::Key_F7);
    CHECK(d.whom().startsWith(QStringLiteral("Call Chefen")));
    // The same key takes them away.
    d.ask();
    CHECK_FALSE(d.words().contains(QStringLiteral("Decision makers")));
}

TEST_CASE("Where no decision maker is entered it says what to do", "[contactPanel][gui]")
{
    Deciders d;
    d.add("Jouren");
    SECTION("nobody at all")
    {
        d.show(d.take(haninge));
        d.ask();
        CHECK(d.words().contains(QStringLiteral("No chair and no appointed member is entered for Haninge")));
        CHECK(d.whom().startsWith(QStringLiteral("Call Jouren")));
    }
    SECTION("officials alone")
    {
        d.add("Chefen", haninge, "08-465 004 24", "", "chefIBeredskap");
        d.show(d.take(haninge));
        d.ask();
        CHECK(d.words().contains(QStringLiteral("No chair and no appointed member is entered for Haninge")));
        CHECK(d.whom().startsWith(QStringLiteral("Call Chefen")));
    }
    SECTION("none on duty")
    {
        d.add("Ordföranden", haninge, "08-465 004 22", "mån-fre 08:00-17:00", "ordforande");
        d.show(d.take(haninge));
        d.ask();
        CHECK(d.words().contains(QStringLiteral("Neither the chair nor an appointed member is on duty now")));
    }
    SECTION("no municipality")
    {
        d.show(d.take({}), {});
        d.ask();
        CHECK(d.words().contains(QStringLiteral("No responsible municipality yet")));
    }
}

TEST_CASE("The responsible municipality decides, not where the child is", "[contactPanel][gui]")
{
    Deciders d;
    d.add("Ordförande Nykvarn", nykvarn, "08-465 004 22", "", "ordforande");
    SECTION("the home municipality")
    {
        d.show(d.take(nykvarn, {PersonFacts{}}, haninge), nykvarn, haninge);
        d.ask();
        CHECK(d.words().contains(QStringLiteral("Decision makers: Nykvarn")));
        CHECK_FALSE(d.words().contains(QStringLiteral("Settle it")));
    }
    SECTION("proposed by the registration: it says so")
    {
        PersonFacts child = aChild();
        child.homeMunicipality = {nykvarn, {}};
        d.show(d.take({}, {child}, haninge), {}, haninge);
        d.ask();
        CHECK(d.words().contains(QStringLiteral("Decision makers: Nykvarn")));
        CHECK(d.words().contains(QStringLiteral("Settle it with Ctrl+U")));
    }
    SECTION("nothing known but where the child is")
    {
        d.show(d.take({}, {PersonFacts{}}, haninge), {}, haninge);
        d.ask();
        CHECK(d.words().contains(QStringLiteral("Decision makers: Haninge")));
    }
}

TEST_CASE("For a protected child who decides gives away neither registration nor place",
          "[contactPanel][gui]")
{
    Deciders d;
    PersonFacts child = aChild();
    child.protection = Protection::ProtectedRegistration;
    child.homeMunicipality = {nykvarn, {}};
    // The case panel passes no whereabouts on while they are hidden.
    d.show(d.take({}, {child}, QStringLiteral("0138")), {}, {});
    d.ask();
    const QString words = d.words();
    CHECK(words.contains(QStringLiteral("No responsible municipality yet")));
    CHECK_FALSE(words.contains(QStringLiteral("Nykvarn")));
    CHECK_FALSE(words.contains(QStringLiteral("Tyresö")));
    CHECK_FALSE(words.contains(child.familyName));
}

TEST_CASE("Who decides goes with its case", "[contactPanel][gui]")
{
    Deciders d;
    d.add("Jouren");
    d.add("Ordföranden", haninge, "08-465 004 22", "", "ordforande");
    d.show(d.take(haninge));
    d.ask();
    CHECK(d.digits() == QStringLiteral("08 465 004 22"));
    d.show(d.take(haninge));
    CHECK_FALSE(d.words().contains(QStringLiteral("Decision makers")));
    CHECK(d.digits().isEmpty());
}
