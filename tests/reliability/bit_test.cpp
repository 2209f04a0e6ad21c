#include "services/vault_door.h"
#include "sql/connection.h"
#include "sql/failure.h"
#include "sql/integrity.h"
#include "sql/statement.h"
#include "store/journal.h"
#include "support/strings.h"
#include "vault/head_file.h"
#include "vault/vault_folder.h"
#include "vault_place.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

constexpr int flips = 200;

/// A file with one bit turned over, for as long as this lives.
class Flipped final
{
    Q_DISABLE_COPY_MOVE(Flipped)

public:
    Flipped(const QString &path, qint64 bit) : m_path{path}, m_bit{bit} { turn(); }
    ~Flipped() { turn(); }

private:
    void turn() const
    {
        QFile file{m_path};
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !file.seek(m_bit / 8) ||
            file.read(&byte, 1) != 1 || !file.seek(m_bit / 8))
            throw std::runtime_error{"cannot flip"};
        byte = static_cast<char>(byte ^ (1 << (m_bit % 8)));
        if (file.write(&byte, 1) != 1)
            throw std::runtime_error{"cannot flip"};
    }

    QString m_path;
    qint64 m_bit;
};

std::uniform_int_distribution<qint64> bitsOf(const QString &path, qint64 fromByte = 0)
{
    return std::uniform_int_distribution<qint64>{fromByte * 8, QFile{path}.size() * 8 - 1};
}

/// Every table that holds rows, the search indexes' own included.
std::vector<std::string> tablesOf(sql::Connection &db)
{
    sql::Statement names{
        db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            " ORDER BY name"};
    std::vector<std::string> all;
    while (names.step())
        all.push_back(names.text(0).toStdString());
    return all;
}

/// All that can be read, or nothing when some of it cannot.
std::optional<QByteArray> everythingIn(const VaultPlace &place)
try {
    const auto store = place.open();
    if (!store)
        return std::nullopt;
    sql::Connection &db = (*store)->connection();
    QByteArray all;
    for (const std::string &table : tablesOf(db)) {
        sql::Statement rows{db, "SELECT * FROM " + table};
        while (rows.step())
            for (int i = 0; i < rows.columns(); ++i)
                all += rows.blob(i) + '\n';
    }
    return all;
} catch (const sql::Failure &) {
    return std::nullopt;
}

bool isFoundByTheCheck(const VaultPlace &place)
try {
    sql::Connection db{databasePath(place.folder()),
                       place.keys.dbKey.view(),
                       place.keys.salt,
                       {.create = false, .readOnly = true}};
    return sql::badPages(db) > 0;
} catch (const sql::Failure &failure) {
    return failure.error.code == ErrorCode::Corrupt;
}

void fill(const VaultPlace &place)
{
    const auto store = place.open();
    REQUIRE(store);
    for (int i = 0; i < 40; ++i)
        REQUIRE((*store)->commit(place.author.id, aWholeCase()));
}

} // namespace

TEST_CASE("One bit flipped anywhere in the database is found, and nothing else is ever shown in its place",
          "[reliability][T-BIT]")
{
    const VaultPlace place;
    fill(place);
    const QString path = databasePath(place.folder());
    const auto good = everythingIn(place);
    REQUIRE(good);
    REQUIRE_FALSE(isFoundByTheCheck(place));
    std::mt19937_64 random{20261124};
    // The first 16 bytes are the file's own copy of the salt; ours is in the key file, so that they may be
    // destroyed.
    auto anywhere = bitsOf(path, 16);
    for (int i = 0; i < flips; ++i) {
        const qint64 bit = anywhere(random);
        CAPTURE(bit);
        const Flipped flipped{path, bit};
        CHECK(isFoundByTheCheck(place));
        const auto shown = everythingIn(place);
        CHECK((!shown || *shown == *good));
    }
    CHECK(everythingIn(place) == good);
}

TEST_CASE("The database's own copy of the salt may be destroyed", "[reliability][T-BIT]")
{
    const VaultPlace place;
    fill(place);
    const auto good = everythingIn(place);
    for (qint64 bit = 0; bit < 16 * 8; bit += 5) {
        const Flipped flipped{databasePath(place.folder()), bit};
        CHECK(everythingIn(place) == good);
    }
}

TEST_CASE("One bit flipped anywhere in the key file opens nothing, and its copy puts it right",
          "[reliability][T-BIT]")
{
    const VaultPlace place;
    const QString path = keyFilePath(place.folder());
    std::mt19937_64 random{20261124};
    auto anywhere = bitsOf(path);
    for (int i = 0; i < flips; ++i) {
        const qint64 bit = anywhere(random);
        CAPTURE(bit);
        const Flipped flipped{path, bit};
        CHECK_FALSE(Vault::unlockWithRecoveryKey(place.folder(), place.recoveryKey));
    }
    const QByteArray good = filesOf(place.folder()).value("store.keys");
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray(good.size(), 'x')) == good.size());
    }
    CHECK_FALSE(place.unlock());
    CHECK(Vault::restoreKeys(place.folder()));
    CHECK(place.unlock());
}

// Every 151st bit: each costs two key derivations.
TEST_CASE("One bit flipped in the key file is never told as a wrong passphrase, and never opens other data",
          "[reliability][T-BIT]")
{
    const VaultPlace place;
    fill(place);
    const QString path = keyFilePath(place.folder());
    const Files before = filesOf(place.folder());
    const VaultDoor door{place.folder(), place.clock, KdfCost::floor()};
    int refusals = 0;
    for (qint64 bit = 3; bit < before.value("store.keys").size() * 8; bit += 151) {
        CAPTURE(bit);
        const Flipped flipped{path, bit};
        const auto opened = place.unlock();
        if (opened) {
            CHECK(opened->dbKey == place.keys.dbKey);
            CHECK(opened->salt == place.keys.salt);
            CHECK(opened->storeUuid == place.keys.storeUuid);
            continue;
        }
        ++refusals;
        CHECK(opened.error().code != ErrorCode::WrongPassphrase);
        CHECK(opened.error().code != ErrorCode::Delayed);
        CHECK(door.canRestoreKeys());
    }
    CHECK(refusals > 50);
    CHECK(place.unlock());
    Files after = filesOf(place.folder());
    after.insert("store.att", before.value("store.att")); // the attempts are counted
    CHECK(after == before);
}

TEST_CASE("One bit flipped anywhere in the head file is noticed and loses nothing", "[reliability][T-BIT]")
{
    const VaultPlace place;
    fill(place);
    const auto good = everythingIn(place);
    const QString path = headFilePath(place.folder());
    const QByteArray bytes = filesOf(place.folder()).value("store.head");
    for (qint64 bit = 0; bit < bytes.size() * 8; bit += 37) {
        CAPTURE(bit);
        {
            const Flipped flipped{path, bit};
            const auto head = HeadFile::open(path, place.keys.headKey);
            REQUIRE(head);
            CHECK(head->hadDamage());
            CHECK(everythingIn(place) == good);
        }
        // Opening has written the newest record again, where that was the one that was hurt.
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
    }
}
