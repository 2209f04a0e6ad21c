#include "databases.h"

#include <QDirIterator>

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <vector>

using namespace jour;
using namespace jour::test;

namespace {

const QString canary = QStringLiteral("Kanariefågel-4711");

/// The files under `folder` in which the canary can be read.
QStringList filesThatSing(const QString &folder)
{
    const QByteArray utf8 = canary.toUtf8();
    const QByteArray utf16{reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2};
    QStringList found;
    for (QDirIterator it{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; it.hasNext();) {
        const QByteArray bytes = bytesOf(it.next());
        if (bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(utf8.toHex()) ||
            bytes.contains(utf8.toBase64()))
            found << it.filePath();
    }
    return found;
}

} // namespace

TEST_CASE("What is written can be read in no file, at no moment", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 500, canary);
    db.execute("CREATE VIRTUAL TABLE word USING fts5 (body); INSERT INTO word SELECT body FROM note");
    CHECK(filesThatSing(folder.dir.path()).isEmpty());

    // In the middle of a change too large for the cache: pages and journal are on the disk.
    db.execute("PRAGMA cache_size = 10; BEGIN IMMEDIATE; UPDATE note SET body = body || 'more'");
    REQUIRE(bytesOf(folder.file("desk.db-journal")).size() > 100'000);
    CHECK(filesThatSing(folder.dir.path()).isEmpty());
    db.execute("ROLLBACK");
    db.execute("DELETE FROM note");
    CHECK(filesThatSing(folder.dir.path()).isEmpty());
}

#ifdef Q_OS_LINUX
namespace {

/// SQLite removes the names of its temporary files at once, but not the open file.
bool hasTemporaryFile()
{
    const QDir open{QStringLiteral("/proc/self/fd")};
    for (const QFileInfo &file : open.entryInfoList(QDir::Files | QDir::System)) {
        if (file.symLinkTarget().contains(QStringLiteral("etilqs")))
            return true;
    }
    return false;
}

struct Range
{
    quintptr begin = 0;
    quintptr end = 0;
};

/// Heap, stacks and everything else that this process can write to.
std::vector<Range> writableMemory()
{
    QFile maps{QStringLiteral("/proc/self/maps")};
    REQUIRE(maps.open(QIODevice::ReadOnly));
    std::vector<Range> ranges;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() == 2 && line.contains(" rw"))
            ranges.push_back({ends[0].toULongLong(nullptr, 16), ends[1].toULongLong(nullptr, 16)});
    }
    return ranges;
}

/// How often the bytes that `masked` hides lie in this process; they are never laid bare to look for them.
int placesOf(const QByteArray &masked, char mask)
{
    static std::array<char, 1 << 16> window; // the one place not looked at
    const Range own{reinterpret_cast<quintptr>(window.data()),
                    reinterpret_cast<quintptr>(window.data() + window.size())};
    const auto shows = [mask](char seen, char hidden) { return static_cast<char>(seen ^ mask) == hidden; };
    const auto overlap = static_cast<quintptr>(masked.size()) - 1;
    QFile memory{QStringLiteral("/proc/self/mem")};
    REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    int found = 0;
    for (const auto &[begin, end] : writableMemory()) {
        for (quintptr at = begin; at + overlap < end; at += window.size() - overlap) {
            const quintptr size = std::min<quintptr>(window.size(), end - at);
            if ((at < own.end && at + size > own.begin) || !memory.seek(static_cast<qint64>(at)))
                continue;
            const char *const last =
                window.data() + std::max<qint64>(memory.read(window.data(), static_cast<qint64>(size)), 0);
            const char *from = window.data();
            while ((from = std::search(from, last, masked.cbegin(), masked.cend(), shows)) != last) {
                ++found;
                ++from;
            }
        }
    }
    window.fill(0);
    return found;
}

} // namespace

TEST_CASE("Sorting and scratch tables stay in memory", "[sql]")
{
    const Folder folder;
    sql::Connection db{folder.file("desk.db"), key, salt};
    fillNotes(db, 6000, canary);
    const auto leavesMemory = [&](const QByteArray &table) {
        db.execute("CREATE TEMP TABLE " + table + " AS SELECT body FROM note");
        sql::Statement sorting{db, "SELECT body FROM note ORDER BY substr(body, 18)"};
        REQUIRE(sorting.step());
        return hasTemporaryFile();
    };
    CHECK_FALSE(leavesMemory("scratch"));
    db.execute("PRAGMA temp_store = FILE");
    CHECK(leavesMemory("scratch")); // or this test sees nothing
}

TEST_CASE("When a database is closed its key is gone from memory", "[sql]")
{
#if defined(__SANITIZE_ADDRESS__)
    SKIP("the address sanitizer keeps memory of its own");
#endif
    const Folder folder;
    constexpr char mask = '\x55';
    QByteArray masked(32, '\0'); // the key is never here in the clear
    std::random_device random;
    for (char &c : masked)
        c = static_cast<char>(random());
    QByteArray maskedHex(64, '\0');
    for (qsizetype i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(masked[i / 2] ^ mask);
        maskedHex[i] = static_cast<char>("0123456789abcdef"[i % 2 == 0 ? byte >> 4U : byte & 0xfU] ^ mask);
    }
    {
        std::array<char, 32> clear{};
        for (std::size_t i = 0; i < clear.size(); ++i)
            clear[i] = static_cast<char>(masked[static_cast<qsizetype>(i)] ^ mask);
        sql::Connection db{folder.file("desk.db"), QByteArrayView{clear.data(), 32}, salt};
        for (volatile char &c : clear)
            c = 0;
        fillNotes(db, 10);
        CHECK(placesOf(masked, mask) > 0); // or this test sees nothing
    }
    // The second halves: what is freed without being wiped loses its first bytes to the heap's own lists.
    CHECK(placesOf(masked.last(16), mask) == 0);
    CHECK(placesOf(maskedHex.last(32), mask) == 0);
}
#endif
