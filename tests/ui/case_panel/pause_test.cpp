#include "services/casework.h"
#include "support/resources.h"
#include "support/theme.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/plain_label.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// The keys work where the case lets them, as on the desk.
struct PauseDesk : CaseDesk
{
    PauseDesk()
    {
        QObject::connect(&*pane, &CasePane::needsChanged, &*pane,
                         [this](Needs met) { actions.setMet(met | Need::Unlocked); });
        REQUIRE(
            Casework{desk}.note(id, QStringLiteral("prov"))); // what changes is read, and the needs with it
        QCoreApplication::processEvents();
    }
};

void press(CaseDesk &desk, ActionId id)
{
    desk.actions.action(id)->trigger();
    QCoreApplication::processEvents();
}

/// Alt+7, until, because, Ctrl+Enter.
void pause(CaseDesk &desk, const char *until, const char *why)
{
    press(desk, ActionId::StepPause);
    REQUIRE(desk.hasForm(QStringLiteral("pause")));
    typeInto(desk.moment(QStringLiteral("field-until")), QString::fromLatin1(until));
    auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
    typeInto(reason, QString::fromLatin1(why));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

QString shownText(CaseDesk &desk)
{
    QStringList all;
    for (const QLabel *label : desk.pane->findChildren<QLabel *>())
        if (label->isVisible())
            all << label->text();
    for (const QPushButton *heading : desk.pane->findChildren<QPushButton *>())
        if (heading->isVisible())
            all << heading->text();
    return all.join(QLatin1Char{'\n'});
}

} // namespace

TEST_CASE("The plan is paused by keys with a reason, says so, and goes on by a key", "[casepanel][gui][R18]")
{
    PauseDesk desk;
    CHECK(desk.actions.action(ActionId::StepPause)->isEnabled());
    CHECK_FALSE(desk.actions.action(ActionId::StepResume)->isEnabled());
    CHECK(desk.actions.action(ActionId::StepPause)->shortcut() == QKeySequence{QStringLiteral("Alt+7")});
    const auto *pauses = desk.pane->findChild<QToolButton *>(QStringLiteral("act-step.pause"));
    const auto *resumes = desk.pane->findChild<QToolButton *>(QStringLiteral("act-step.resume"));
    CHECK(pauses->isVisible());
    CHECK_FALSE(resumes->isVisible());

    pause(desk, "+60", "jouren sitter i ett annat samtal");
    CHECK_FALSE(desk.hasForm(QStringLiteral("pause")));
    const auto moves = desk.said<events::RunMoved>();
    REQUIRE(moves.back().rule == QStringLiteral("R18"));
    CHECK(moves.back().reason == QStringLiteral("jouren sitter i ett annat samtal"));
    CHECK(shownText(desk).contains(QStringLiteral("plan paused until")));
    CHECK(shownText(desk).contains(QStringLiteral("jouren sitter i ett annat samtal")));
    CHECK(shownText(desk).contains(QStringLiteral("The plan goes on")));
    REQUIRE(desk.actions.action(ActionId::StepResume)->isEnabled());
    CHECK_FALSE(pauses->isVisible());
    CHECK(resumes->isVisible());

    press(desk, ActionId::StepResume);
    CHECK(desk.said<events::RunMoved>().back().rule.startsWith(QStringLiteral("R")));
    CHECK(desk.said<events::RunMoved>().back().run.state != RunState::Paused);
    CHECK_FALSE(shownText(desk).contains(QStringLiteral("plan paused until")));
    CHECK_FALSE(desk.actions.action(ActionId::StepResume)->isEnabled());
}

TEST_CASE("A pause without a reason or for too long is refused, and what was typed stays",
          "[casepanel][gui][R18]")
{
    PauseDesk desk;
    pause(desk, "+60", "");
    CHECK(desk.hasForm(QStringLiteral("pause")));
    CHECK(shownText(desk).contains(QStringLiteral("Give a reason.")));
    auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
    typeInto(reason, QStringLiteral("prov"));
    QCoreApplication::processEvents();
    CHECK_FALSE(shownText(desk).contains(QStringLiteral("Give a reason."))); // it is no longer so
    typeInto(desk.moment(QStringLiteral("field-until")), QStringLiteral("+800"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(desk.hasForm(QStringLiteral("pause")));
    CHECK(reason.text() == QStringLiteral("prov"));
    CHECK(desk.said<events::RunMoved>().back().run.state != RunState::Paused);
}

TEST_CASE("A paused case as it looks", "[.picture]")
{
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    ensureResources();
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    QCoreApplication::installTranslator(&words);
    for (const auto &[theme, name] : {std::pair{ThemeId::Night, "night"}, std::pair{ThemeId::Day, "day"}}) {
        applyTheme(*qApp, theme);
        PauseDesk desk;
        desk.pane->resize(900, 720);
        const auto keep = [&](const char *what) {
            QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1-%2.png").arg(QLatin1String{what}, QLatin1String{name});
            CHECK(desk.pane->grab().save(folder.filePath(file)));
        };
        press(desk, ActionId::StepPause);
        keep("pause-form");
        auto &reason = desk.in<QLineEdit>(QStringLiteral("field-reason"));
        QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
        keep("pause-refused");
        QTest::keyClick(&reason, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        pause(desk, "+60", "jouren sitter i ett annat samtal");
        keep("paused-case");
    }
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("Whoever saved the form of a pause is at the parts of the case", "[casepanel][gui][R18]")
{
    PauseDesk desk;
    pause(desk, "+60", "jouren sitter i ett annat samtal");
    CHECK_FALSE(desk.hasForm(QStringLiteral("pause")));
    QCoreApplication::processEvents();
    CHECK(desk.pane->findChild<QTabWidget *>(QStringLiteral("caseTabs"))->tabBar()->hasFocus());
}

TEST_CASE("Whoever left the form of a pause is at the parts of the case", "[casepanel][gui][R18]")
{
    PauseDesk desk;
    const auto isAtParts = [&] {
        QCoreApplication::processEvents();
        return desk.pane->findChild<QTabWidget *>(QStringLiteral("caseTabs"))->tabBar()->hasFocus();
    };
    press(desk, ActionId::StepPause);
    REQUIRE(desk.hasForm(QStringLiteral("pause")));
    REQUIRE_FALSE(isAtParts());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(desk.hasForm(QStringLiteral("pause")));
    CHECK(isAtParts());
}
