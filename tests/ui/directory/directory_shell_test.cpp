#include "alarms/alarm_sound.h"
#include "coverage/put_away_gaps.h"
#include "services/alarms.h"
#include "services/intake.h"
#include "services/save_watch.h"
#include "services/watchman.h"
#include "shell/workspace.h"
#include "support/quiet_output.h"
#include "ui/directory/directory_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// An unlocked desk with one case of a child from Haninge.
struct Shell
{
    Shell()
    {
        d.add(QStringLiteral("Jouren i Haninge"), QStringLiteral("0136"));
        Intake intake{d.desk};
        const Draft draft = intake.begin();
        IntakeForm form = Intake::formOf(draft);
        form.facts.homeMunicipality = {QStringLiteral("0136"), {}};
        caseRef = *intake.openCase(draft, form);
        workspace = std::make_unique<Workspace>(FeatureContext{d.desk, d.actions, d.settings}, alarms,
                                                watchman, saves, putAway, sound, SettingsGround{});
        workspace->resize(1280, 800);
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
        REQUIRE(QTest::qWaitForWindowActive(workspace.get()));
    }
    [[nodiscard]] DirectoryPage &page() const
    {
        auto *found = workspace->findChild<DirectoryPage *>();
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString title() const
    {
        return page().findChild<QLabel *>(QStringLiteral("municipalityTitle"))->text();
    }

    DirectoryDesk d;
    CaseId caseRef;
    AlarmWatch watch{d.fixture.clock};
    Alarms alarms{d.desk, watch};
    Watchman watchman{d.desk, watch};
    SaveWatch saves{d.desk, d.fixture.folder()};
    PutAwayGaps putAway;
    QuietOutput output;
    AlarmSound sound{watch, d.fixture.clock, output};
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("The directory opens at the municipality of the case, and Esc leads back to it", "[directory][gui]")
{
    Shell shell;
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    CHECK(shell.page().isVisible());
    CHECK(shell.title().isEmpty());
    shell.workspace->openCase(shell.caseRef);
    CHECK_FALSE(shell.page().isVisible());
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    CHECK(shell.page().isVisible());
    CHECK(shell.title() == QStringLiteral("Haninge"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shell.page().isVisible());
    CHECK(shell.workspace->currentCase() == shell.caseRef);
}

TEST_CASE("From a case the directory opens with the keyboard in its search", "[directory][gui]")
{
    Shell shell;
    shell.workspace->openCase(shell.caseRef);
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    CHECK(shell.title() == QStringLiteral("Haninge"));
    auto *search = shell.page().findChild<QLineEdit *>(QStringLiteral("municipalitySearch"));
    REQUIRE(search->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kiruna"));
    CHECK(search->text() == QStringLiteral("kiruna"));
    const auto *editor = shell.page().findChild<QWidget *>(QStringLiteral("pointEditor"));
    CHECK_FALSE((editor && editor->isVisible()));
}

TEST_CASE("What was sought in the directory does not hide the municipality that is opened later",
          "[directory][gui]")
{
    Shell shell;
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    auto *search = shell.page().findChild<QLineEdit *>(QStringLiteral("municipalitySearch"));
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("kiruna"));
    shell.workspace->openCase(shell.caseRef);
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    CHECK(shell.title() == QStringLiteral("Haninge"));
    CHECK(search->text().isEmpty());
    const auto *list = shell.page().findChild<QListView *>(QStringLiteral("municipalityList"));
    CHECK(list->currentIndex().isValid());

    QTest::keyClicks(search, QStringLiteral("hanin")); // it is among what is found: it stays
    shell.workspace->openCase(shell.caseRef);
    shell.d.actions.action(ActionId::EditContacts)->trigger();
    CHECK(search->text() == QStringLiteral("hanin"));
}

TEST_CASE("Edit in the contact panel opens the directory there", "[directory][gui]")
{
    Shell shell;
    shell.workspace->openCase(shell.caseRef);
    QPushButton *edit = nullptr;
    for (QPushButton *button : shell.workspace->findChildren<QPushButton *>())
        if (button->accessibleName().contains(QStringLiteral("Own desk")) && button->isVisible())
            edit = button;
    REQUIRE(edit);
    edit->click();
    CHECK(shell.page().isVisible());
    CHECK(shell.title() == QStringLiteral("Own desk"));
}
