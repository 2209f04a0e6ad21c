// A desk that has lain untouched: the calm banner, the page behind it, the queue beside it.
#include "actions/action_registry.h"
#include "alarms/alarm_sound.h"
#include "core/services/watched_desk.h"
#include "coverage/put_away_gaps.h"
#include "session.h"
#include "settings/settings_ground.h"
#include "shell/workspace.h"
#include "support/quiet_output.h"
#include "support/theme.h"
#include "support/ui_settings.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct LeftAlone
{
    LeftAlone()
    {
        d.alarms.reset();
        id = d.take(WatchedDesk::nykvarn(), {aChild()});
        d.clock.advance(std::chrono::hours{31 * 24});
        REQUIRE(session.begin(0, false));
        session.alarms.begin();
        workspace = std::make_unique<ui::Workspace>(ui::FeatureContext{session.desk, actions, settings},
                                                    session.alarms, session.watchman, session.saves, putAway,
                                                    sound, ui::SettingsGround{});
        workspace->resize(1280, 800);
        workspace->show();
        REQUIRE(QTest::qWaitForWindowExposed(workspace.get()));
        QCoreApplication::processEvents();
        workspace->findChild<QPushButton *>(QStringLiteral("missedDone"))->click();
        workspace->openCase(id);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::Banner &banner()
    {
        return *workspace->findChild<ui::Banner *>(QStringLiteral("sleepingBanner"));
    }
    /// It is read in the line of messages, or one walks to it there.
    [[nodiscard]] bool isSaid()
    {
        auto *next = workspace->findChild<QPushButton *>(QStringLiteral("nextBanner"));
        for (int i = 0; i < 12 && !banner().isVisible() && next->isVisible(); ++i)
            next->click();
        return banner().isVisible();
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[theme, suffix] :
             {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
            ui::applyTheme(*qApp, theme);
            QCoreApplication::processEvents();
            workspace->grab().save(QDir{folder}.filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix})));
        }
    }

    WatchedDesk d;
    ui::ActionRegistry actions;
    ui::UiSettings settings;
    CaseId id;
    Session session{d.store(), d.clock, d.reference, d.feed, *d.watch, d.author, d.folder()};
    ui::PutAwayGaps putAway;
    QuietOutput output;
    ui::AlarmSound sound{*d.watch, d.clock, output};
    std::unique_ptr<ui::Workspace> workspace;
};

} // namespace

TEST_CASE("A sleeping case is said in a calm banner once a week, and the queue says that it sleeps",
          "[app][gui][sleep]")
{
    LeftAlone desk;
    CHECK(desk.isSaid());
    CHECK(desk.banner().state().severity == ui::Severity::Info);
    const auto *queue = desk.workspace->findChild<QListView *>(QStringLiteral("queueTable"));
    CHECK(
        queue->model()->index(0, 0).data().toString().contains(QStringLiteral("untouched since 2026-11-24")));
    desk.picture("sleeping-banner");

    desk.actions.action(ui::ActionId::OldCases)->trigger();
    QCoreApplication::processEvents();
    CHECK(desk.workspace->findChild<QWidget *>(QStringLiteral("sleepingPage"))->isVisible());
    CHECK_FALSE(desk.isSaid()); // the page says it
    desk.picture("sleeping-page");
    desk.workspace->findChild<QPushButton *>(QStringLiteral("sleepingDone"))->click();
    CHECK_FALSE(desk.isSaid());
    CHECK_FALSE(desk.workspace->findChild<QWidget *>(QStringLiteral("sleepingPage"))->isVisible());

    desk.d.clock.advance(std::chrono::hours{7 * 24});
    desk.workspace->setNow(desk.d.clock.now());
    CHECK(desk.isSaid());
    REQUIRE(Casework{desk.session.desk}.note(desk.id, QStringLiteral("Mamman ringde.")));
    CHECK_FALSE(desk.isSaid());
    CHECK_FALSE(queue->model()->index(0, 0).data().toString().contains(QStringLiteral("untouched since")));
}
