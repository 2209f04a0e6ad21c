#include "domain/contacts/fallbacks.h"
#include "duty_world.h"

using namespace jour;
using namespace jour::test;

TEST_CASE("It is known whose fallback a contact is, and which fallback is lost", "[duty][fallback]")
{
    DutyWorld w;
    const ContactPointId day = w.point("Dagen").id;
    w.point("Natten").fallback = day;
    w.point("Grannen", "0136").fallback = day;
    ContactPoint &gone = w.point("Förra");
    gone.fallback = day;
    gone.retired = true;
    w.point("Ensam").fallback = ContactPointId::random();
    const auto at = [&](const char *name) -> ContactPoint & {
        return *std::ranges::find(w.all.points, QString::fromUtf8(name), &ContactPoint::name);
    };
    {
        const DutyIndex index = w.index();
        const auto leaning = leaningOn(index, day);
        REQUIRE(leaning.size() == 2); // who is retired is called by nobody anyway
        CHECK(leaning[0]->name == QStringLiteral("Grannen"));
        CHECK(leaning[1]->name == QStringLiteral("Natten"));
        CHECK(leaningOn(index, {}).empty());
        CHECK_FALSE(hasLostFallback(index, at("Natten")));
        CHECK_FALSE(hasLostFallback(index, at("Dagen")));
        CHECK(hasLostFallback(index, at("Ensam")));
    }
    at("Dagen").retired = true;
    CHECK(hasLostFallback(w.index(), at("Natten")));
}
