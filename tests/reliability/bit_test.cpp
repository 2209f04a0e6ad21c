#include "store/journal.h"
#include "store/store.h"
#include "support/store.h"
#include "vault/vault_folder.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int flips = 200;

void flip(const QString &path, qint64 bit)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(bit / 8));
    char byte = 0;
    REQUIRE(file.read(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ (1 << (bit % 8)));
    REQUIRE(file.seek(bit / 8));
    REQUIRE(file.write(&byte, 1) == 1);
}

/// True when opening, walking the chain or folding it anew notices.
bool isNoticed(StoreFixture &fixture)
{
    if (!fixture.open())
        return true;
    const auto fault = fixture.store().journal().verify();
    const bool noticed = !fault || fault->has_value() || !fixture.store().rebuild();
    fixture.close();
    return noticed;
}

} // namespace

TEST_CASE("One bit flipped anywhere in the database is noticed or harmless, never shown as good",
          "[reliability][T-BIT]")
{
    StoreFixture fixture;
    for (int i = 0; i < 40; ++i)
        fixture.openCase();
    fixture.close();
    const QString path = databasePath(fixture.folder());
    QFile whole{path};
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    whole.close();
    std::mt19937_64 random{20261124};
    // The first 16 bytes are the file's own copy of the salt; ours is in the key file, so that they may be
    // destroyed.
    std::uniform_int_distribution<qint64> anywhere{16 * 8, good.size() * 8 - 1};
    int noticed = 0;
    for (int i = 0; i < flips; ++i) {
        flip(path, anywhere(random));
        noticed += isNoticed(fixture) ? 1 : 0;
        QFile restore{path};
        REQUIRE(restore.open(QIODevice::WriteOnly));
        REQUIRE(restore.write(good) == good.size());
        restore.close();
    }
    // Pages that hold only projections are folded anew from the journal and read on the way; free pages are
    // read by nobody.
    CHECK(noticed >= flips * 9 / 10);
    REQUIRE(fixture.open());
    CHECK_FALSE(fixture.store().journal().verify()->has_value());
}
