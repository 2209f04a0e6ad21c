#include "services/search.h"
#include "services/sleeping_cases.h"
#include "settings/fallback_part.h"
#include "settings/workstation_part.h"
#include "settings_desk.h"
#include "support/accessibility.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

using namespace jour;
using namespace jour::test;

TEST_CASE("The alarm cannot be turned down to where nobody hears it", "[settings][gui]")
{
    SettingsDesk d;
    auto *slider = d.find<QSlider>("settingsVolume");
    slider->setFocus();
    d.press(Qt::Key_Home);
    CHECK(d.settings.volume == ui::UiSettings::quietestAlarm);
    CHECK(d.find<QSpinBox>("settingsVolumePercent")->value() == ui::UiSettings::quietestAlarm);
    auto *percent = d.find<QSpinBox>("settingsVolumePercent");
    percent->setFocus();
    percent->selectAll();
    QTest::keyClicks(percent, QStringLiteral("7"));
    d.press(Qt::Key_Tab);
    CHECK(d.settings.volume >= ui::UiSettings::quietestAlarm);
    d.find<QSlider>("settingsVolume")->setValue(0);
    CHECK(d.settings.volume == ui::UiSettings::quietestAlarm);
}

TEST_CASE("A choice is in use at once", "[settings][gui]")
{
    SettingsDesk d;
    CHECK(d.find<QWidget>("settingsTheme")->hasFocus());
    d.press(Qt::Key_Right);
    CHECK(d.settings.theme == ui::ThemeId::Day);
    d.press(Qt::Key_Tab);
    CHECK(d.find<QWidget>("settingsLanguage")->hasFocus());
    d.press(Qt::Key_Right);
    CHECK(d.settings.language == QStringLiteral("en"));
    d.press(Qt::Key_Tab);
    CHECK(d.find<QWidget>("settingsNightLine")->hasFocus());
    d.press(Qt::Key_Right);
    CHECK(d.settings.nightSpan == ui::NightSpan::ThreeDays);
}

TEST_CASE("Sound devices are chosen by name; a missing one is told of", "[settings][gui]")
{
    SettingsDesk d;
    auto *part = d.find<ui::WorkstationPart>("workstationPart");
    auto *box = d.find<QComboBox>("settingsDevice");
    auto *silent = part->findChild<ui::Banner *>();
    part->showDevices({});
    CHECK_FALSE(silent->state().text.isEmpty());
    CHECK(box->count() == 1);
    part->showDevices({{"hdmi", QStringLiteral("Skärm")}, {"usb", QStringLiteral("Headset")}});
    CHECK(silent->state().text.isEmpty());
    box->setFocus();
    d.press(Qt::Key_Down);
    d.press(Qt::Key_Down);
    CHECK(d.settings.audioDevice == "usb");
    part->showDevices({{"hdmi", QStringLiteral("Skärm")}});
    CHECK(box->currentData().toByteArray() == "usb");
    CHECK(box->count() == 3);
}

TEST_CASE("The test tone is asked for", "[settings][gui]")
{
    SettingsDesk d;
    int asked = 0;
    QObject::connect(d.page.get(), &ui::SettingsPage::testToneRequested, d.page.get(), [&] { ++asked; });
    d.push("settingsTestTone");
    CHECK(asked == 1);
}

TEST_CASE("Notes are searched only on a recorded legal ground", "[settings][gui]")
{
    SettingsDesk d;
    d.open("notesSection");
    d.push("notesSwitch");
    CHECK_FALSE(d.said("notesProblem").isEmpty());
    CHECK_FALSE(Search{*d.desk}.notesAllowed());
    const QString off = d.said("notesState");
    d.type("notesGround", QStringLiteral("Beslut dnr 2026-12, dataskyddsombudet hört"));
    d.press(Qt::Key_Return);
    CHECK(Search{*d.desk}.notesAllowed());
    CHECK(d.said("notesState") != off);
    CHECK(d.said("notesProblem").isEmpty());
    d.push("notesSwitch");
    CHECK_FALSE(Search{*d.desk}.notesAllowed());
}

TEST_CASE("Who is no manager cannot turn on the search in notes", "[settings][gui]")
{
    SettingsDesk d{Role::Operator};
    d.open("notesSection");
    CHECK_FALSE(d.find<QPushButton>("notesSwitch")->isEnabled());
    CHECK_FALSE(d.find<QLineEdit>("notesGround")->isEnabled());
}

TEST_CASE("Every field of the settings has a name and is reached by Tab", "[settings][gui][a11y]")
{
    SettingsDesk d;
    for (const char *section : {"passphraseSection", "operatorsSection", "notesSection"})
        d.open(section);
    d.push("operatorAdd");
    QStringList found;
    for (QWidget *widget : ui::withoutName(*d.page))
        found << ui::described(*widget);
    const ui::TabWalk walk = ui::walkByTab(*d.page);
    QStringList order;
    for (const QWidget *widget : walk.order)
        order << ui::described(*widget);
    CAPTURE(order.join(QStringLiteral(", ")));
    for (QWidget *widget : walk.unreached)
        found << ui::described(*widget);
    for (QWidget *widget : walk.traps)
        found << ui::described(*widget);
    CAPTURE(found.join(QStringLiteral(", ")));
    CHECK(found.isEmpty());
}

TEST_CASE("After how many days a case sleeps is a manager's to set", "[settings][gui][sleep]")
{
    {
        SettingsDesk d;
        d.open("sleepSection");
        auto *days = d.find<QSpinBox>("sleepDays");
        CHECK(days->value() == 30);
        days->setValue(14);
        d.type("sleepReason", QStringLiteral("Kortare lista"));
        d.push("sleepSave");
        CHECK(SleepingCases{*d.desk}.days() == 14);
        CHECK(d.find<QLineEdit>("sleepReason")->text().isEmpty());
    }
    SettingsDesk d{Role::Operator};
    d.open("sleepSection");
    CHECK_FALSE(d.find<QSpinBox>("sleepDays")->isEnabled());
    CHECK_FALSE(d.find<QPushButton>("sleepSave")->isEnabled());
}

TEST_CASE("Whether the fallback pack is printed by itself, where and how often, is this workstation's",
          "[settings][gui][autopack]")
{
    SettingsDesk d;
    d.open("fallbackSection");
    auto *part = d.find<ui::FallbackPart>("fallbackPart");
    part->showPrinters({QStringLiteral("HP 4"), QStringLiteral("Kyocera")});
    CHECK_FALSE(d.settings.packOn);
    CHECK_FALSE(d.find<QPushButton>("fallbackTest")->isEnabled());
    d.find<QCheckBox>("fallbackOn")->setFocus();
    d.press(Qt::Key_Space);
    CHECK(d.settings.packOn);
    part->showPrinters({QStringLiteral("HP 4"), QStringLiteral("Kyocera")});
    d.find<QComboBox>("fallbackPrinter")->setFocus();
    d.press(Qt::Key_Down);
    d.press(Qt::Key_Down);
    CHECK(d.settings.packPrinter == QStringLiteral("Kyocera"));
    d.find<QSpinBox>("fallbackHours")->setFocus();
    d.press(Qt::Key_Up);
    CHECK(d.settings.packHours == 5);
    QSignalSpy asked{d.page.get(), &ui::SettingsPage::testPackRequested};
    d.push("fallbackTest");
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == QStringLiteral("Kyocera"));
    d.page->tellPack(QStringLiteral("Skickat"));
    CHECK(d.said("fallbackTold") == QStringLiteral("Skickat"));
    // A printer that is gone stays chosen, and is said to be gone.
    part->showPrinters({QStringLiteral("HP 4")});
    CHECK(d.find<QComboBox>("fallbackPrinter")->currentText().startsWith(QStringLiteral("Kyocera (")));
    CHECK(d.settings.packPrinter == QStringLiteral("Kyocera"));
}
