// The pages of the policies, in both themes.
#include "app/sweep.h"
#include "services/policies.h"

#include <QFileDialog>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;

namespace {

/// The policies of the desk as a file, in which one is changed.
QString changedPolicies(DemoDesk &desk, const QTemporaryDir &folder)
{
    QFile file{folder.filePath(QStringLiteral("policies.json"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    const Policies policies{desk.application.session()->desk};
    file.write(policies.exported().replace("\"repeat\": 1", "\"repeat\": 3"));
    return file.fileName();
}

/// In the dialog that asks for a file.
void chooseFile(DemoDesk &desk, const QString &path)
{
    auto *dialog = desk.application.window().findChild<QFileDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QApplication::setActiveWindow(&desk.application.window()); // what closed above it gave nothing back
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what is laid out is scrolled to
}

} // namespace

TEST_CASE("Every page of the policies can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    desk.application.actions().action(ui::ActionId::Settings)->trigger();
    QCoreApplication::processEvents();
    openSection(desk, "policiesSection");
    goTo(desk, "policyExport");
    sweep.look("policies");
    goTo(desk, "trialStory");
    sweep.look("policy-dry-run");
    desk.find<ui::Section>("statutesSection")->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    sweep.look("policy-dry-run-moves");
    push(desk, "policyOff");
    sweep.look("policy-off");
    lookAtForm(desk, "policiesSection", "policyChange");
    goTo(desk, "policyMunicipality");
    sweep.look("policy-form");
    goTo(desk, "stepLoudness");
    sweep.look("policy-form-steps");
    goTo(desk, "policyLeave");
    sweep.look("policy-form-reading");
    push(desk, "policyLeave");
    const QTemporaryDir folder;
    const QString file = changedPolicies(desk, folder);
    push(desk, "policyImportFile");
    chooseFile(desk, file);
    REQUIRE(QTest::qWaitFor([&] { // it is read on another thread
        return desk.application.window().findChild<QWidget *>(QStringLiteral("policyImport")) != nullptr;
    }));
    QCoreApplication::processEvents();
    CHECK_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
    sweep.look("policy-import");
}

TEST_CASE("A case that may go over to another policy can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    const CaseId id = desk.board().front().id;
    desk.workspace().openCase(id);
    Policies policies{desk.application.session()->desk};
    for (PolicyHistory history : policies.all()) {
        history.newest.steps.front().delay += std::chrono::minutes{3};
        REQUIRE(policies.save(history.newest, QStringLiteral("Ny samverkansrutin")));
    }
    QCoreApplication::processEvents();
    sweep.look("replan-banner");
    QAction *replan = desk.application.actions().action(ui::ActionId::StepReplan);
    REQUIRE(replan->isEnabled());
    replan->trigger();
    QCoreApplication::processEvents();
    sweep.look("replan-form");
}
