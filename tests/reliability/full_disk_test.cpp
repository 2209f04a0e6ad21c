#include "small_disk.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/vault_folder.h"
#include "vault_place.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

std::vector<NewEvent> aLongNote()
{
    auto events = aWholeCase();
    events.back().body = aNote(QString{2000, QLatin1Char{'x'}});
    return events;
}

/// The store of a vault on this disk with its operator written in, if there is room for that much.
std::unique_ptr<Store> begun(const SmallDisk &disk, const VaultPlace &place)
{
    auto store = startHead(disk.folder(), place.keys).and_then([&] { return place.open(disk.folder()); });
    const std::vector<NewEvent> first{{std::nullopt, events::OperatorAdded{place.author}}};
    const auto added = store ? (*store)->commit(place.author.id, first) : tl::make_unexpected(store.error());
    if (added)
        return std::move(*store);
    CHECK((added.error().code == ErrorCode::DiskFull || added.error().code == ErrorCode::NotSaved));
    return nullptr;
}

/// Commits until the disk is full; gives the last number that was acknowledged.
qint64 fill(Store &store, const VaultPlace &place)
{
    qint64 acknowledged = 1;
    for (int i = 0; i < 5000; ++i) {
        const auto done = store.commit(place.author.id, aLongNote());
        if (!done) {
            CHECK((done.error().code == ErrorCode::DiskFull || done.error().code == ErrorCode::NotSaved));
            return acknowledged;
        }
        acknowledged = done->lastSeq;
    }
    FAIL("the disk was never full");
    return acknowledged;
}

} // namespace

TEST_CASE("A full disk loses nothing that was acknowledged, and writing goes on once there is room",
          "[reliability][T-FULL]")
{
    const VaultPlace place;
    int filled = 0;
    // The sizes are a few pages apart, so that the space runs out at another write each time.
    for (int kib = 448; kib < 1600; kib += 52) {
        const SmallDisk disk{kib};
        if (!disk.isMounted())
            SKIP("mounting a small file system needs root");
        CAPTURE(kib);
        const QString ballast = disk.putBallast(160);
        auto store = begun(disk, place);
        if (!store)
            continue;
        ++filled;
        const qint64 acknowledged = fill(*store, place);
        CHECK(store->journal().lastSeq() == acknowledged);

        REQUIRE(QFile::remove(ballast));
        const auto again = store->commit(place.author.id, aLongNote());
        REQUIRE(again);
        CHECK(again->lastSeq == acknowledged + eventsOfACase);
        store.reset();

        const auto reopened = place.open(disk.folder());
        REQUIRE(reopened);
        CHECK(faultAfter(**reopened, 1, again->lastSeq) == QString{});
    }
    CHECK(filled >= 15);
}
