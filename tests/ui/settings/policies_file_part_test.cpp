#include "policy_desk.h"
#include "support/accessibility.h"

#include <QDir>
#include <QFile>

using namespace jour;
using namespace jour::test;

TEST_CASE("Policies are written to a file, and a file is shown before it is taken",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.push("policyExport");
    QFile file{d.file};
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    CHECK(text.contains("\"name_sv\": \"Omedelbart\""));

    SECTION("nothing new")
    {
        d.push("policyImportFile");
        CHECK(d.said("importPreview").contains(QStringLiteral("There is nothing new in the file.")));
        CHECK_FALSE(d.find<QPushButton>("importTake")->isEnabled());
    }
    SECTION("a change is shown, and taken with a reason")
    {
        file.resize(0);
        file.seek(0);
        file.write(text.replace("\"repeat\": 1", "\"repeat\": 3"));
        file.close();
        d.push("policyImportFile");
        CHECK(d.said("importPreview").contains(QStringLiteral("Changed: Omedelbart, becomes version 2")));
        CHECK_FALSE(d.find<QWidget>("policyDetail")->isVisible());
        CHECK(d.current(Urgency::Immediate).repeat == 1);
        d.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(d.said("importProblem") == QStringLiteral("Give a reason."));
        d.type("importReason", QStringLiteral("Från länet"));
        d.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(d.current(Urgency::Immediate).repeat == 3);
        CHECK(d.result("policiesResult").text == QStringLiteral("The policies of the file are taken."));
        d.choose(2); // what was said of the file is not said of another policy
        CHECK(d.result("policiesResult").text.isEmpty());
    }
    SECTION("what is to be looked at in a policy is shown beneath it, and it can be taken all the same")
    {
        file.resize(0);
        file.seek(0);
        file.write(text.replace("\"maxMinutes\": 5,", "\"maxMinutes\": 40,"));
        file.close();
        d.push("policyImportFile");
        const QStringList said = d.said("importPreview").split(QLatin1Char{'\n'});
        const auto changed = said.indexOf(QStringLiteral("Changed: Omedelbart, becomes version 2"));
        REQUIRE(changed >= 0);
        CHECK(said.at(changed + 1)
                  .contains(QStringLiteral("Step 1: its alarm may be snoozed until the step is over")));
        CHECK(said.front().contains(QStringLiteral("to look at in the policies of the file")));
        CHECK(d.find<QPushButton>("importTake")->isEnabled());
    }
    SECTION("beside an error the flaws of what can be read are shown as well")
    {
        file.resize(0);
        file.seek(0);
        text.replace("\"delayMinutes\": 90", "\"delayMinutes\": \"snart\"");
        file.write(text.replace("\"maxMinutes\": 5,", "\"maxMinutes\": 40,"));
        file.close();
        d.push("policyImportFile");
        const QString said = d.said("importPreview");
        CHECK(
            said.contains(QStringLiteral("policies[2].steps[1].delayMinutes: \"snart\" cannot stand here.")));
        CHECK(said.contains(QStringLiteral("Omedelbart\n   \u26A0 Step 1: its alarm may be snoozed")));
        CHECK_FALSE(d.find<QPushButton>("importTake")->isEnabled());
    }
    SECTION("an error is told by its path and nothing is taken")
    {
        file.resize(0);
        file.seek(0);
        file.write(text.replace("\"delayMinutes\": 15", "\"delayMinutes\": \"snart\""));
        file.close();
        d.push("policyImportFile");
        CHECK(
            d.said("importPreview")
                .contains(QStringLiteral("policies[0].steps[1].delayMinutes: \"snart\" cannot stand here.")));
        CHECK_FALSE(d.find<QPushButton>("importTake")->isEnabled());
        d.press(Qt::Key_Escape);
        CHECK(d.list()->hasFocus());
    }
}

TEST_CASE("A share that does not answer holds nothing up while policies are read from it",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.push("policyExport");
    std::vector<std::function<void()>> waiting;
    d.background = [&](const std::function<void()> &work) { waiting.push_back(work); };
    d.push("policyImportFile");
    REQUIRE(waiting.size() == 1);
    CHECK(d.result("policiesResult").text == QStringLiteral("Reading policies.json…"));
    CHECK_FALSE(d.page->findChild<QWidget *>(QStringLiteral("policyImport")));

    SECTION("it answers after all")
    {
        waiting.front()();
        QCoreApplication::processEvents();
        CHECK(d.find<QWidget>("policyImport")->isVisible());
        CHECK(d.result("policiesResult").text.isEmpty());
    }
    SECTION("another file has been chosen meanwhile")
    {
        d.push("policyImportFile");
        REQUIRE(waiting.size() == 2);
        waiting.front()();
        QCoreApplication::processEvents();
        CHECK_FALSE(d.page->findChild<QWidget *>(QStringLiteral("policyImport")));
        waiting.back()();
        QCoreApplication::processEvents();
        CHECK(d.page->findChildren<QWidget *>(QStringLiteral("policyImport")).size() == 1);
    }
    SECTION("a policy is being written meanwhile")
    {
        d.edit(1);
        waiting.front()();
        QCoreApplication::processEvents();
        CHECK_FALSE(d.page->findChild<QWidget *>(QStringLiteral("policyImport")));
    }
    SECTION("the page is gone")
    {
        d.page.reset();
        waiting.front()();
        QCoreApplication::processEvents();
    }
}
