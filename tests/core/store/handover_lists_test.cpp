#include "domain/events/shift_events.h"
#include "rows.h"
#include "sql/connection.h"
#include "store/shift_reader.h"
#include "support/store.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A list that tells of these cases, of a handover that was committed.
HandoverId made(StoreFixture &store, const std::vector<CaseId> &cases)
{
    const HandoverId id = HandoverId::random();
    QByteArray list{"{\"open\":["};
    for (const CaseId &one : cases)
        list += "{\"id\":\"" + one.hex().toLatin1() + "\",\"child\":\"Tindra\"},";
    list += "]}";
    REQUIRE(ShiftReader{store.db()}.keepList(id, list));
    events::HandoverMade handover;
    handover.handover = id;
    handover.cases = cases;
    store.commit(handover);
    return id;
}

bool isKept(StoreFixture &store, HandoverId id)
{
    return ShiftReader{store.db()}.list(id).has_value();
}

} // namespace

TEST_CASE("Erasing content of a case takes the handover lists that tell of it, and no others", "[handover]")
{
    StoreFixture store;
    const CaseId erased = store.openCase();
    const CaseId other = store.openCase();
    const HandoverId both = made(store, {erased, other});
    const HandoverId one = made(store, {other});
    store.db().execute(
        "UPDATE journal SET body = NULL, salt = NULL WHERE type = 'case.opened' AND case_ref = x'" +
        erased.hex().toLatin1() + "'");
    CHECK_FALSE(isKept(store, both));
    CHECK(isKept(store, one));
    CHECK(store.store().rebuild());
    CHECK(isKept(store, one));
}

TEST_CASE("A list whose handover was never committed is gone at the next start", "[handover]")
{
    StoreFixture store;
    const HandoverId committed = made(store, {store.openCase()});
    const HandoverId stray = HandoverId::random();
    REQUIRE(ShiftReader{store.db()}.keepList(stray, "{\"child\":\"Tindra\"}"));
    store.reopen();
    CHECK(isKept(store, committed));
    CHECK_FALSE(isKept(store, stray));
}
