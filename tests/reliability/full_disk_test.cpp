#include "store/journal.h"
#include "store/store.h"
#include "support/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <sys/mount.h>
#include <unistd.h>

using namespace jour;
using namespace jour::test;

namespace {

/// A file system of one megabyte that goes with the test.
class SmallDisk
{
public:
    SmallDisk() : m_mounted{mount("tmpfs", path().constData(), "tmpfs", 0, "size=1m,mode=0700") == 0} {}
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QByteArray path() const { return m_place.path().toUtf8(); }

private:
    QTemporaryDir m_place;
    bool m_mounted;
};

} // namespace

TEST_CASE("A full disk loses nothing that was acknowledged, and writing goes on once there is room",
          "[reliability][T-FULL]")
{
    const SmallDisk disk;
    if (!disk.isMounted())
        SKIP("needs the right to mount");
    const ManualClock clock{night};
    const OpenedVault keys = someKeys();
    const QString folder = QString::fromUtf8(disk.path());
    QFile ballast{folder + QStringLiteral("/ballast")};
    REQUIRE(ballast.open(QIODevice::WriteOnly));
    REQUIRE(ballast.write(QByteArray(200 * 1024, 'x')) > 0);
    ballast.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ballast.close();

    auto store = Store::open(folder, keys, clock);
    REQUIRE(store);
    const std::vector<NewEvent> events{
        {std::nullopt,
         events::SettingChanged{QStringLiteral("fill"), {}, QString(2000, QLatin1Char('x')), {}}}};
    qint64 acknowledged = 0;
    Result<Committed> last;
    for (int i = 0; i < 2000; ++i) {
        last = (*store)->commit(keys.pseudonym, events);
        if (!last)
            break;
        acknowledged = last->lastSeq;
    }
    REQUIRE_FALSE(last);
    CHECK((last.error().code == ErrorCode::DiskFull || last.error().code == ErrorCode::NotSaved));
    CHECK((*store)->journal().lastSeq() == acknowledged);

    REQUIRE(QFile::remove(ballast.fileName()));
    const auto again = (*store)->commit(keys.pseudonym, events);
    REQUIRE(again);
    CHECK(again->lastSeq == acknowledged + 1);
}
