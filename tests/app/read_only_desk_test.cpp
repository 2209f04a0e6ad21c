#include "application.h"
#include "first_run/first_run_page.h"
#include "services/casework.h"
#include "services/intake.h"
#include "shell/workspace.h"
#include "support/strings.h"
#include "unlock/unlock_page.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sys/mount.h>

using namespace jour;

namespace {

const QString user = QStringLiteral("annika");
const QString phrase = QStringLiteral("lingon trappa vinter kompass orkester");

/// A small file system that goes with the test.
struct Disk
{
    Disk() { isMounted = mount("tmpfs", path.constData(), "tmpfs", 0, "size=8m,mode=0700") == 0; }
    ~Disk()
    {
        if (isMounted)
            umount2(path.constData(), MNT_DETACH);
    }
    void setReadOnly(bool on) const
    {
        const unsigned long flags = on ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
        REQUIRE(mount("tmpfs", path.constData(), "tmpfs", flags, "size=8m,mode=0700") == 0);
    }
    void setFull(bool on) const
    {
        QFile ballast{place.filePath(QStringLiteral("ballast"))};
        if (!on) {
            REQUIRE(ballast.remove());
            return;
        }
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(1024, 'x')) == 1024) {
        }
    }

    QTemporaryDir place;
    QByteArray path = place.path().toUtf8();
    QString vault = place.filePath(QStringLiteral("valv"));
    bool isMounted = false;
};

/// One start of the program on the vault.
struct Start
{
    explicit Start(const QString &vault) : application{CommandLine{.vaultFolder = vault}, clock}
    {
        REQUIRE(application.start());
        application.window().resize(1280, 720);
        application.window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&application.window()));
        QApplication::setActiveWindow(&application.window());
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return application.window().findChild<T *>(QLatin1String{name});
    }
    void unlock()
    {
        QTest::keyClicks(find<QLineEdit>("userId"), user);
        QTest::keyClicks(find<QLineEdit>("passphrase"), phrase);
        QTest::keyClick(find<QLineEdit>("passphrase"), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return application.workspace() != nullptr; }, 30000));
    }
    [[nodiscard]] ui::BannerState banner() { return find<ui::Banner>("savingBanner")->state(); }
    void keepPicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOUR_GALLERY");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QDir{}.mkpath(folder);
        application.window().grab().save(
            QDir{folder}.filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    SystemClock clock;
    Application application;
};

/// A vault with a case in it, made in a first start.
CaseId makeVault(const QString &folder)
{
    const SystemClock clock;
    NewOperator first;
    first.userId = user;
    first.passphrase = passphraseBytes(phrase);
    first.role = static_cast<std::uint8_t>(Role::Manager);
    REQUIRE(Vault::create(folder, first, KdfCost::floor(), clock));
    Start start{folder};
    start.unlock();
    Intake intake{start.application.session()->desk};
    const Draft draft = intake.begin();
    const auto id = intake.openCase(draft, Intake::formOf(draft));
    REQUIRE(id);
    start.application.window().close();
    return *id;
}

} // namespace

TEST_CASE(
    "With a full disk or a disk that may only be read the desk opens to read, says so, and goes on by itself",
    "[app][gui][T-RO]")
{
    const Disk disk;
    if (!disk.isMounted)
        SKIP("mounting a small file system needs root");
    const CaseId id = makeVault(disk.vault);
    const bool isFull = GENERATE(true, false);
    CAPTURE(isFull);
    isFull ? disk.setFull(true) : disk.setReadOnly(true);

    Start start{disk.vault};
    CHECK(start.find<QLabel>("unlockNotice")->isVisible());
    start.keepPicture(isFull ? "locked-full" : "locked-read-only");
    start.unlock();
    CHECK(start.banner().severity == ui::Severity::Danger);
    CHECK_FALSE(start.banner().dismissable);
    CHECK_FALSE(start.banner().text.isEmpty());
    start.application.workspace()->openCase(id);
    CHECK(start.application.workspace()->currentCase() == id);
    QCoreApplication::processEvents();
    start.keepPicture(isFull ? "desk-full" : "desk-read-only");
    Desk &desk = start.application.session()->desk;
    CHECK_FALSE(Casework{desk}.note(id, QStringLiteral("Ringde.")));

    // Locked and unlocked again, it still reads.
    start.application.softLock();
    start.unlock();
    CHECK(start.banner().severity == ui::Severity::Danger);

    isFull ? disk.setFull(false) : disk.setReadOnly(false);
    start.application.session()->saves.check();
    CHECK(start.banner().severity == ui::Severity::Ok);
    CHECK(Casework{start.application.session()->desk}.note(id, QStringLiteral("Ringde.")));
}
