// Pages that are opened in the middle of something, in both themes; and every page in a large window, to look
// at.
#include "alarms/sound_banner.h"
#include "app/sweep.h"
#include "widgets/banner.h"

#include <algorithm>

using namespace jour;
using namespace jour::test;

namespace {

void openPage(DemoDesk &desk, ui::ActionId id)
{
    QAction *action = desk.application.actions().action(id);
    REQUIRE(action->isEnabled());
    action->trigger();
    QCoreApplication::processEvents();
}

void typeIn(DemoDesk &desk, const char *field, const QString &text)
{
    goTo(desk, field);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(text);
}

} // namespace

TEST_CASE("What was written on paper can be seen, reached and read out while it is typed in",
          "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    openPage(desk, ui::ActionId::Reentry);
    sweep.look("reentry");
    typeIn(desk, "reentryWhen", QStringLiteral("-30"));
    typeIn(desk, "reentryCase", desk.board().front().number);
    desk.press(Qt::Key_Return);
    goTo(desk, "reentryKind");
    desk.press(Qt::Key_Home);
    for (const char *name :
         {"reentry-note", "reentry-call", "reentry-promise", "reentry-decision", "reentry-hand-off"}) {
        sweep.look(name);
        goTo(desk, "reentryKind");
        desk.press(Qt::Key_Right);
    }
}

TEST_CASE("Batch print, fallback pack and the form of a shift can be seen, reached and read out",
          "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    openPage(desk, ui::ActionId::PrintMany);
    sweep.look("batch");
    desk.press(Qt::Key_Escape);
    openPage(desk, ui::ActionId::Settings);
    for (const char *section :
         {"fallbackSection", "passphraseSection", "sleepSection", "pictureSection", "notesSection"}) {
        openSection(desk, section);
        goTo(desk, section);
        sweep.look(section);
    }
    desk.press(Qt::Key_Escape);
    openPage(desk, ui::ActionId::Shift);
    desk.press(Qt::Key_S);
    typeIn(desk, "shiftUntil", QStringLiteral("i morgon bitti"));
    sweep.look("shift-form-unreadable");
}

TEST_CASE("A paused plan and a limit of law that is done can be seen, reached and read out",
          "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    const auto board = desk.board();
    const auto fresh = std::ranges::find(board, CaseState::New, &BoardRow::state);
    REQUIRE(fresh != board.end());
    desk.workspace().openCase(fresh->id);
    openPage(desk, ui::ActionId::StepPause);
    sweep.look("form-pause");
    desk.type(QStringLiteral("+2")); // no time of law may lie before
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("Jouren sitter i ett annat samtal"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.application.actions().action(ui::ActionId::StepResume)->isEnabled());
    sweep.look("paused-case");
    openPage(desk, ui::ActionId::StepResume);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the list as it was before
    auto *deadlines = desk.find<QWidget>("deadlineList");
    ui::Section *law = nullptr;
    for (auto *deadline : deadlines->findChildren<ui::Section *>())
        if (!law &&
            deadline->findChild<QPushButton *>()->text().contains(QStringLiteral("Förhandsbedömning")))
            law = deadline;
    REQUIRE(law);
    law->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    openPage(desk, ui::ActionId::TimerDone);
    sweep.look("form-done");
}

TEST_CASE("A new row of law and the question whether one hears can be seen, reached and read out",
          "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    openPage(desk, ui::ActionId::Settings);
    lookAtForm(desk, "statutesSection", "statuteAdd");
    sweep.look("statuteAdd");
    goTo(desk, "statuteReason");
    sweep.look("statuteAdd-end");
    desk.press(Qt::Key_Escape);
    push(desk, "statuteBack");
    sweep.look("statuteBack");
    desk.find<ui::Banner>("soundBanner")
        ->render(ui::SoundBanner::stateOf(ui::SoundTrouble::None, true)); // no device sounds here
    sweep.look("sound-question");
}

// Hidden: for a person to look at. JOUR_GALLERY says where the pictures go.
TEST_CASE("Every page of the desk in a large window, to look at", "[.picture]")
{
    DemoDesk desk;
    const QDir folder{qEnvironmentVariable("JOUR_GALLERY", QStringLiteral("."))};
    desk.application.window().resize(1920, 1080);
    desk.workspace().openCase(desk.board().front().id);
    using ui::ActionId;
    for (const auto &[id, name] :
         {std::pair{ActionId::Reentry, "reentry"}, std::pair{ActionId::SealPapers, "seal"},
          std::pair{ActionId::Coverage, "coverage"}, std::pair{ActionId::Rosters, "duty-lists"},
          std::pair{ActionId::TestRound, "test-round"}, std::pair{ActionId::SituationPicture, "picture"},
          std::pair{ActionId::Shift, "shift"}, std::pair{ActionId::Handover, "handover"},
          std::pair{ActionId::OldCases, "sleeping"}, std::pair{ActionId::Figures, "figures"},
          std::pair{ActionId::EditContacts, "contacts"}, std::pair{ActionId::Settings, "settings"},
          std::pair{ActionId::NewCase, "intake"}}) {
        openPage(desk, id);
        for (const auto &[theme, suffix] :
             {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
            desk.application.useTheme(theme);
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            CHECK(desk.application.window().grab().save(folder.filePath(
                QStringLiteral("large-%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix}))));
        }
        desk.press(Qt::Key_Escape);
    }
}
