#include "sql/connection.h"
#include "sql/statement.h"
#include "store/search_index.h"
#include "support/store.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

std::vector<ContactPoint> manyContacts(int count)
{
    std::vector<ContactPoint> points;
    for (int i = 0; i < count; ++i) {
        ContactPoint point = aContactPoint(QStringLiteral("Jouren %1").arg(i));
        point.channels[0].value = QStringLiteral("08-465 %1").arg(10'000 + i);
        points.push_back(std::move(point));
    }
    return points;
}

void save(StoreFixture &store, const std::vector<ContactPoint> &points)
{
    std::vector<NewEvent> made;
    for (const ContactPoint &point : points)
        made.push_back({std::nullopt, events::ContactPointSaved{point, QStringLiteral("import")}});
    store.commit(made);
}

/// Pieces in which the words of contacts were written out, and of those the ones that stand.
qint64 piecesOfWords(StoreFixture &store)
{
    sql::Statement get{store.db(), "SELECT count(DISTINCT segid) FROM contact_words_idx"};
    get.step();
    return get.integer(0);
}

bool isFound(StoreFixture &store, const QString &typed, const ContactPoint &point)
{
    const auto hits = SearchIndex{store.db()}.find(typed, false, 300).value();
    return std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.contactPoint == point.id; });
}

} // namespace

TEST_CASE("The words of many contacts that come at once are written out at once")
{
    StoreFixture store;
    const auto points = manyContacts(150);
    save(store, points);
    CHECK(piecesOfWords(store) == 1);
    CHECK(isFound(store, QStringLiteral("jouren 149"), points.back()));
}

TEST_CASE("Contacts that are saved again with the same name are not written into the index of words again")
{
    StoreFixture store;
    auto points = manyContacts(150);
    save(store, points);
    for (ContactPoint &point : points)
        point.remark = QStringLiteral("Ring två gånger");
    save(store, points);
    CHECK(piecesOfWords(store) == 1);
    CHECK(isFound(store, QStringLiteral("jouren 149"), points.back()));
    CHECK(isFound(store, QStringLiteral("08-46510149"), points.back()));
}

TEST_CASE("A contact that gets another name and another number is found by these alone")
{
    StoreFixture store;
    auto points = manyContacts(2);
    points[0].channels.push_back({QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}});
    save(store, points);
    ContactPoint &changed = points[0];
    changed.name = QStringLiteral("Beredskapen");
    changed.channels = {{QStringLiteral("mobile"), QStringLiteral("070-174 06 06"), {}}};
    save(store, points);
    CHECK(isFound(store, QStringLiteral("beredskapen"), changed));
    CHECK_FALSE(isFound(store, QStringLiteral("jouren 0"), changed));
    CHECK(isFound(store, QStringLiteral("0701740606"), changed));
    CHECK_FALSE(isFound(store, QStringLiteral("0701740605"), changed));
    CHECK_FALSE(isFound(store, QStringLiteral("08-46510000"), changed));
    CHECK(isFound(store, QStringLiteral("08-46510001"), points[1]));
}

TEST_CASE("A contact that changes twice in one commit is as it was saved last")
{
    StoreFixture store;
    ContactPoint point = manyContacts(1).front();
    ContactPoint renamed = point;
    renamed.name = QStringLiteral("Beredskapen");
    save(store, {point, renamed});
    CHECK(isFound(store, QStringLiteral("beredskapen"), point));
    CHECK_FALSE(isFound(store, QStringLiteral("jouren 0"), point));
    REQUIRE(store.store().rebuild());
    CHECK(isFound(store, QStringLiteral("beredskapen"), point));
}
