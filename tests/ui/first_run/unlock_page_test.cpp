#include "support/builders.h"
#include "support/resources.h"
#include "support/theme.h"
#include "support/wording.h"
#include "unlock/unlock_page.h"
#include "vault/vault_folder.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// A folder in which another process could have the lock, and its locked page.
struct LockedPage
{
    LockedPage()
    {
        REQUIRE(prepareVaultFolder(folder));
        page.resize(1280, 720);
        page.start();
        page.show();
    }
    [[nodiscard]] QLabel &label(const char *name) { return *page.findChild<QLabel *>(QLatin1String{name}); }

    QTemporaryDir place;
    QString folder = QString{place.path() + QStringLiteral("/vault")};
    ManualClock clock{night};
    VaultDoor door{folder, clock, KdfCost::floor()};
    UnlockPage page{door};
};

/// The program's text at `times` its size, for as long as this lives.
class LargeText final
{
    Q_DISABLE_COPY_MOVE(LargeText)

public:
    explicit LargeText(int times, ThemeId theme = ThemeId::Night) : m_before{QApplication::font()}
    {
        applyTheme(*qApp, theme);
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * times);
        QApplication::setFont(font);
        qApp->setStyleSheet(styleSheetOf(themeOf(theme), font));
    }
    ~LargeText()
    {
        QApplication::setFont(m_before);
        qApp->setStyleSheet({});
    }

private:
    QFont m_before;
};

#ifdef Q_OS_UNIX
/// Another process that has the vault.
class Holder final
{
    Q_DISABLE_COPY_MOVE(Holder)

public:
    explicit Holder(const QString &folder)
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        m_child = ::fork();
        if (m_child == 0) {
            const auto lock = VaultLock::acquire(folder, QStringLiteral("this start"));
            const char held = lock ? 'y' : 'n';
            if (::write(pipe[1], &held, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char held = 'n';
        REQUIRE((::read(pipe[0], &held, 1) == 1 && held == 'y'));
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~Holder() { end(); }
    void end()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        m_child = -1;
    }
    [[nodiscard]] QString pid() const { return QString::number(m_child); }

private:
    pid_t m_child = -1;
};
#endif

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("That another process has the vault is told before anybody types, for as long as it has",
          "[unlock][gui]")
{
    LockedPage locked;
    CHECK_FALSE(locked.label("unlockNotice").isVisible());
    Holder other{locked.folder};
    locked.page.setNow(night);
    CHECK(locked.label("unlockNotice").isVisible());
    CHECK(locked.label("unlockNotice").text().contains(other.pid()));
    other.end();
    locked.page.setNow(night);
    CHECK_FALSE(locked.label("unlockNotice").isVisible());
}
#endif

TEST_CASE("A lock of this program itself is nothing to tell: the desk is only locked", "[unlock][gui]")
{
    LockedPage locked;
    const auto own = VaultLock::acquire(locked.folder, QStringLiteral("this start"));
    REQUIRE(own);
    locked.page.setNow(night);
    CHECK_FALSE(locked.label("unlockNotice").isVisible());
}

TEST_CASE("Every refusal is read whole on the locked page, in a low window and in large letters",
          "[unlock][gui]")
{
    const LargeText large{GENERATE(1, 2)};
    LockedPage locked;
    const auto refusal =
        GENERATE(Error{ErrorCode::ReadOnly, QStringLiteral("migration")},
                 Error{ErrorCode::DiskFull, QStringLiteral("rollback")}, Error{ErrorCode::Missing, {}},
                 Error{ErrorCode::Corrupt, {}}, Error{ErrorCode::Exposed, {}},
                 Error{ErrorCode::NotAllowed, QStringLiteral("operator")},
                 Error{ErrorCode::Missing, QStringLiteral("store.head")});
    locked.page.showProblem(Wording::of(refusal));
    for (int i = 0; i < 3; ++i) // laid out, then scrolled to
        QCoreApplication::processEvents();
    const QLabel &problem = locked.label("unlockProblem");
    CAPTURE(problem.text().toStdString(), problem.width(), problem.height());
    CHECK(problem.height() >= problem.heightForWidth(problem.width()));
    CHECK(problem.visibleRegion().boundingRect() == problem.rect());
}

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Pictures of the locked page in both themes and in large letters, in Swedish", "[.picture]")
{
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    for (const int times : {1, 2})
        for (const auto &[theme, name] :
             {std::pair{ThemeId::Night, "night"}, std::pair{ThemeId::Day, "day"}}) {
            const LargeText large{times, theme};
            LockedPage locked;
            locked.page.showProblem(Wording::of(Error{ErrorCode::ReadOnly, QStringLiteral("migration")}));
            locked.page.setNow(night);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            const QString file = QStringLiteral("locked-%1-%2.png").arg(QLatin1String{name}).arg(times);
            CHECK(locked.page.grab().save(folder.filePath(file)));
        }
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("While the vault is opened a second Enter presses nothing else", "[unlock][gui]")
{
    LockedPage locked;
    const auto buttons = locked.page.findChildren<QPushButton *>();
    REQUIRE(buttons.size() > 1);
    Q_EMIT locked.door.busyChanged(true);
    for (const QPushButton *button : buttons)
        CHECK_FALSE(button->isEnabled());
    Q_EMIT locked.door.busyChanged(false);
    for (const QPushButton *button : buttons)
        CHECK(button->isEnabled());
}

TEST_CASE("Where no sound can be heard a locked desk shows its alarm over the page, and nobody's name",
          "[unlock][gui][T35]")
{
    const LargeText themed{1};
    LockedPage locked;
    auto *alarm = locked.page.findChild<QWidget *>(QStringLiteral("lockAlarm"));
    REQUIRE(alarm);
    const LockState heard{.overdue = 2, .mostUrgent = QStringLiteral("Immediate"), .isKnown = true};
    locked.page.render(heard);
    CHECK_FALSE(alarm->isVisible()); // it is heard
    LockState unheard = heard;
    unheard.unheard = SoundTrouble::SystemMuted;
    locked.page.render(unheard);
    QCoreApplication::processEvents();
    REQUIRE(alarm->isVisible());
    CHECK(alarm->width() == locked.page.width());
    const QLabel &words = locked.label("lockAlarmWords");
    CHECK(words.text() == QStringLiteral("2 deadline(s) overdue · Immediate"));
    CHECK(words.font().pointSizeF() > 1.5 * locked.label("unlockHint").font().pointSizeF());
    CHECK(alarm->accessibleName() == words.text());
    CHECK(locked.label("lockAlarmWhy").text() == SoundWords::of(SoundTrouble::SystemMuted));
    locked.page.render({.isKnown = true});
    CHECK_FALSE(alarm->isVisible());
}

TEST_CASE("The keys of the desk are no part of a passphrase", "[unlock][gui][keys]")
{
    LockedPage d;
    QApplication::setActiveWindow(&d.page);
    auto *secret = d.page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    REQUIRE(secret);
    secret->setFocus();
    for (int digit = 0; digit < 10; ++digit)
        QTest::keyClick(secret, static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
    QTest::keyClick(secret, Qt::Key_Q, Qt::AltModifier);
    CHECK(secret->text().isEmpty());
    QTest::keyClick(secret, Qt::Key_7);
    CHECK(secret->text() == QStringLiteral("7"));
}
