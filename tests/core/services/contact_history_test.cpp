#include "desk_fixture.h"
#include "services/directory.h"
#include "store/journal.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

QStringList howsOf(const std::vector<ContactVersion> &versions)
{
    QStringList hows;
    for (const ContactVersion &version : versions)
        hows << version.how;
    return hows;
}

} // namespace

TEST_CASE("A contact point has all its versions, newest first, with who saved them and when",
          "[directory][history]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const ContactPoint other = aContactPoint(QStringLiteral("Mottagningen"));
    REQUIRE(directory.save(other));
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"));
    jour.fallback = other.id;
    REQUIRE(directory.save(jour));
    f.clock.advance(1h);
    ContactPoint renamed = jour;
    renamed.name = QStringLiteral("Socialjouren");
    REQUIRE(directory.save(renamed));
    f.clock.advance(1h);
    REQUIRE(directory.retire(jour.id));

    const auto versions = directory.history(jour.id);
    REQUIRE(versions);
    REQUIRE(versions->size() == 3);
    CHECK(versions->at(2).point == jour);
    CHECK(versions->at(1).point == renamed);
    CHECK(versions->at(0).point.retired);
    CHECK(versions->at(2).at == night);
    CHECK(versions->at(1).at == night + 1h);
    CHECK(versions->at(0).at == night + 2h);
    CHECK(versions->at(0).signature == f.author.signature);
    // Another that only names it as its fallback has a history of its own.
    CHECK(directory.history(other.id)->size() == 1);
    CHECK(directory.history(ContactPointId::random())->empty());
}

TEST_CASE("A version before is restored by being saved anew", "[directory][history]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const ContactPoint jour = aContactPoint(QStringLiteral("Jouren"));
    REQUIRE(directory.save(jour));
    const auto events = *f.store().journal().lastSeq();
    REQUIRE(directory.retire(jour.id));
    const ContactPoint retired = *directory.find(jour.id);
    CHECK(retired.retired);
    CHECK(directory.of(jour.municipality)->empty());

    REQUIRE(directory.restore(jour, retired, QStringLiteral("undo")));
    CHECK(*directory.find(jour.id) == jour);
    CHECK(directory.of(jour.municipality)->size() == 1);
    CHECK(*f.store().journal().lastSeq() == events + 2);
    CHECK(howsOf(*directory.history(jour.id)) ==
          QStringList{QStringLiteral("undo"), QStringLiteral("editor"), QStringLiteral("editor")});

    // Whoever has seen less than what is there does not write over it.
    const auto refused = directory.restore(retired, retired, QStringLiteral("undo"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(*directory.find(jour.id) == jour);
}

TEST_CASE("A version that would close a circle is not restored", "[directory][history]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const ContactPoint day = aContactPoint(QStringLiteral("Dagen"));
    REQUIRE(directory.save(day));
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"));
    jour.fallback = day.id;
    REQUIRE(directory.save(jour));
    ContactPoint free = jour;
    free.fallback = {};
    REQUIRE(directory.save(free));
    ContactPoint back = day;
    back.fallback = jour.id;
    REQUIRE(directory.save(back));
    CHECK(directory.restore(jour, free, QStringLiteral("restored")).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("dutyCycle")});
    CHECK(*directory.find(jour.id) == free);
}

TEST_CASE("The history is read from the journal and outlives a rebuild", "[directory][history]")
{
    DeskFixture f;
    Directory directory{f.desk};
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"));
    REQUIRE(directory.save(jour));
    REQUIRE(directory.verified(jour.id));
    const auto before = *directory.history(jour.id);
    REQUIRE(f.store().rebuild());
    CHECK(*directory.history(jour.id) == before);
}
