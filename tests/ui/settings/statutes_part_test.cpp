#include "services/statutes.h"
#include "settings_desk.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace jour;
using namespace jour::test;

namespace {

const QString submission =
    QStringLiteral("Underställning av beslut om omedelbart omhändertagande till förvaltningsrätten");

QTreeWidgetItem *row(SettingsDesk &d, const QString &name)
{
    const auto found = d.find<QTreeWidget>("statuteList")->findItems(name, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    return found.front();
}

void choose(SettingsDesk &d, const QString &name)
{
    d.open("statutesSection");
    auto *list = d.find<QTreeWidget>("statuteList");
    list->setFocus();
    list->setCurrentItem(row(d, name));
}

Limit limitOf(SettingsDesk &d, const char *key)
{
    for (const Limit &limit : Statutes{*d.desk}.all())
        if (limit.key == QLatin1String{key})
            return limit;
    FAIL(key);
    return {};
}

} // namespace

TEST_CASE("The table says what each row does today: counts down, informs, or is off for not being verified",
          "[settings][gui]")
{
    SettingsDesk d;
    CHECK(row(d, submission)->text(1) == QStringLiteral("Counts down"));
    CHECK(row(d, QStringLiteral("Polishandräckning"))->text(1) == QStringLiteral("Information, no alarm"));
    CHECK(row(d, QStringLiteral("Anmälan av personuppgiftsincident till IMY"))->text(1) ==
          QStringLiteral("Off: not verified"));
    choose(d, submission);
    CHECK(d.said("statuteDetail").contains(QStringLiteral("7 § första stycket LVU (1990:52), checked on")));
}

TEST_CASE("A manager changes a row by keyboard; it is then checked today, by name", "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    d.push("statuteChange");
    d.type("statuteNote", QStringLiteral("Läs JO 9081-2020."));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.said("statuteProblem") == QStringLiteral("Give a reason."));
    CHECK(limitOf(d, "lvu7_understallning").noteSv != QStringLiteral("Läs JO 9081-2020."));
    d.type("statuteReason", QStringLiteral("Läst i SFS"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const Limit now = limitOf(d, "lvu7_understallning");
    CHECK(now.noteSv == QStringLiteral("Läs JO 9081-2020."));
    CHECK(now.checkedBy == d.desk->actor().name);
    CHECK(now.checkedOn == localDate(d.desk->now()));
    CHECK(now.trigger == LimitTrigger::CareDecided);
    CHECK(d.result("statutesResult").severity == ui::Severity::Ok);
    CHECK(row(d, submission)->text(1) == QStringLiteral("Counts down"));
}

TEST_CASE("A row is switched off by saying that it is not verified", "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    d.push("statuteChange");
    auto *confidence = d.find<QComboBox>("statuteConfidence");
    confidence->setFocus();
    d.press(Qt::Key_End);
    d.press(Qt::Key_Up);
    CHECK(confidence->currentText() == QStringLiteral("not verified"));
    d.type("statuteReason", QStringLiteral("Ny lag är på väg"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(row(d, submission)->text(1) == QStringLiteral("Off: not verified"));
    CHECK_FALSE(becomesTimer(limitOf(d, "lvu7_understallning"), localDate(d.desk->now())));
}

TEST_CASE("A date that is none is asked for again and nothing is saved", "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    d.push("statuteChange");
    d.type("statuteReason", QStringLiteral("Prov"));
    d.type("statuteFrom", QStringLiteral("2027-02-30"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.said("statuteProblem").startsWith(QStringLiteral("Give dates")));
    CHECK_FALSE(limitOf(d, "lvu7_understallning").validFrom);
}

TEST_CASE("Who is no manager reads the table and changes nothing", "[settings][gui]")
{
    SettingsDesk d{Role::Operator};
    choose(d, submission);
    CHECK_FALSE(d.find<QPushButton>("statuteChange")->isEnabled());
    CHECK(d.said("statuteDetail").contains(QStringLiteral("Only a manager changes the table.")));
}
