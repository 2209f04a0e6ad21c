#include "folder.h"
#include "support/strings.h"
#include "vault/attempts.h"
#include "vault/vault_folder.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMicros(1'795'003'200'000'000);

struct AnAttemptLog
{
    Folder folder;
    ManualClock clock{noon};
    SlotId slot = SlotId::random();
    AttemptLog log;

    AnAttemptLog()
    {
        REQUIRE(AttemptLog::create(folder.path()).has_value());
        log = AttemptLog::load(folder.path());
    }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            log.failed(slot, true, clock);
    }
    [[nodiscard]] Duration remaining() const { return log.remaining(slot, clock); }
    void restart()
    {
        REQUIRE(log.save(folder.path()).has_value());
        log = AttemptLog::load(folder.path());
    }
};

} // namespace

TEST_CASE("Five attempts are free, then the wait doubles up to five minutes", "[vault]")
{
    const auto [failures, wait] = GENERATE(table<int, std::chrono::seconds>({
        {0, 0s},
        {1, 0s},
        {4, 0s},
        {5, 2s},
        {6, 4s},
        {7, 8s},
        {11, 128s},
        {12, 256s},
        {13, 300s},
        {14, 300s},
        {99, 300s},
    }));
    CAPTURE(failures);
    CHECK(delayAfter(failures) == wait);
}

TEST_CASE("The wait ends when its time has passed", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(4);
    CHECK(attempts.remaining() == 0s);
    attempts.fail(3);
    CHECK(attempts.remaining() == 8s);
    attempts.clock.advance(3s);
    CHECK(attempts.remaining() == 5s);
    CHECK(attempts.log.remaining(SlotId::random(), attempts.clock) == 0s); // others may go on
    attempts.clock.advance(5s);
    CHECK(attempts.remaining() == 0s);
}

TEST_CASE("Setting the clock changes nothing about the wait", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(13);
    attempts.clock.step(GENERATE(Duration{-24h}, Duration{24h}));
    CHECK(attempts.remaining() == 300s);
    attempts.clock.advance(100s);
    CHECK(attempts.remaining() == 200s);
}

TEST_CASE("The count outlives the process", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(13);
    attempts.clock.advance(10s);
    attempts.restart();
    CHECK_FALSE(attempts.log.wasTamperedWith());
    CHECK(attempts.remaining() == 290s);
    const auto entry = attempts.log.of(attempts.slot);
    REQUIRE(entry.has_value());
    CHECK(entry->count == 13);
    CHECK(entry->first == noon);
    attempts.log.forget(attempts.slot);
    attempts.restart();
    CHECK_FALSE(attempts.log.of(attempts.slot).has_value());
}

TEST_CASE("After the machine has restarted the wait goes on, also with the clock set back", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(13);
    attempts.restart();
    SECTION("a short restart shortens it by what has passed")
    {
        attempts.clock.reboot(60s);
        CHECK(attempts.remaining() == 240s);
    }
    SECTION("a clock set back counts only the time since the start")
    {
        attempts.clock.reboot(-24h);
        CHECK(attempts.remaining() == 300s);
        attempts.clock.advance(40s);
        CHECK(attempts.remaining() == 260s);
    }
    SECTION("a night switched off ends it")
    {
        attempts.clock.reboot(8h);
        CHECK(attempts.remaining() == 0s);
    }
}

TEST_CASE("A hundred wrong attempts in a row disable the slot until it is forgiven", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(99);
    CHECK_FALSE(attempts.log.isDisabled(attempts.slot));
    attempts.fail(1);
    CHECK(attempts.log.isDisabled(attempts.slot));
    attempts.restart();
    attempts.clock.advance(24h);
    CHECK(attempts.log.isDisabled(attempts.slot));
    CHECK_FALSE(attempts.log.isDisabled(SlotId::random()));
    attempts.log.forget(attempts.slot);
    CHECK_FALSE(attempts.log.isDisabled(attempts.slot));
}

TEST_CASE("Made-up user ids do not wash out the count at a real slot", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(13);
    for (int i = 0; i < 1000; ++i)
        attempts.log.failed(SlotId::random(), false, attempts.clock);
    attempts.restart();
    CHECK(attempts.log.of(attempts.slot)->count == 13);
    CHECK(QFile{attemptFilePath(attempts.folder.path())}.size() < 64 * 1024);
}

TEST_CASE("An attempt log that was edited, replaced or removed says so and counts on", "[vault]")
{
    AnAttemptLog attempts;
    attempts.fail(13);
    attempts.restart();
    const QString path = attemptFilePath(attempts.folder.path());
    const QByteArray whole = contentOf(path);
    SECTION("edited")
    {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            REQUIRE(overwrite(path, flipped(whole, at)));
            REQUIRE(AttemptLog::load(attempts.folder.path()).wasTamperedWith());
        }
    }
    SECTION("removed")
    {
        REQUIRE(QFile::remove(path));
        CHECK(AttemptLog::load(attempts.folder.path()).wasTamperedWith());
    }
    SECTION("its secret removed")
    {
        REQUIRE(QFile::remove(attemptKeyPath(attempts.folder.path())));
        AttemptLog log = AttemptLog::load(attempts.folder.path());
        CHECK(log.wasTamperedWith());
        log.failed(attempts.slot, true, attempts.clock);
        REQUIRE(log.save(attempts.folder.path()).has_value());
        const AttemptLog again = AttemptLog::load(attempts.folder.path());
        CHECK_FALSE(again.wasTamperedWith());
        CHECK(again.of(attempts.slot)->count == 1);
    }
    SECTION("cut")
    {
        REQUIRE(overwrite(path, whole.first(20)));
        CHECK(AttemptLog::load(attempts.folder.path()).wasTamperedWith());
    }
}

TEST_CASE("A count that the disk does not take is kept by the process, and no wrong attempt is free then",
          "[vault]")
{
    AnAttemptLog a;
    // What is in the way of the new file is in the way of every save.
    const QDir obstacle{a.folder.file("store.att.new")};
    REQUIRE(QDir{}.mkpath(obstacle.filePath(QStringLiteral("full"))));
    a.log.failed(a.slot, true, a.clock);
    CHECK_FALSE(a.log.save(a.folder.path()).has_value());
    AttemptLog kept = AttemptLog::load(a.folder.path());
    CHECK(kept.of(a.slot)->count == 1);
    CHECK(kept.remaining(a.slot, a.clock) == 2s);
    a.clock.advance(2s);
    CHECK(kept.remaining(a.slot, a.clock) == 0s);
    kept.failed(a.slot, true, a.clock);
    CHECK_FALSE(kept.save(a.folder.path()).has_value());
    CHECK(AttemptLog::load(a.folder.path()).remaining(a.slot, a.clock) == 4s);

    REQUIRE(QDir{obstacle}.removeRecursively());
    REQUIRE(kept.save(a.folder.path()).has_value());
    const AttemptLog written = AttemptLog::load(a.folder.path());
    CHECK(written.of(a.slot)->count == 2);
    CHECK(written.remaining(a.slot, a.clock) == 0s);
}
