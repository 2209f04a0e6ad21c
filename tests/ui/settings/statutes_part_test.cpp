#include "services/statutes.h"
#include "settings_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
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

TEST_CASE("A manager adds a row of law by keyboard, with what starts it; it is journaled and counts down",
          "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    const auto before = Statutes{*d.desk}.all().size();
    d.push("statuteAdd");
    d.type("statuteName", QStringLiteral("Ny frist"));
    const auto pick = [&](const char *box, auto value) {
        auto *field = d.find<QComboBox>(box);
        field->setFocus();
        d.press(Qt::Key_Home);
        while (field->currentData().toInt() != static_cast<int>(value)) {
            const int row = field->currentIndex();
            d.press(Qt::Key_Down);
            REQUIRE(field->currentIndex() == row + 1);
        }
    };
    pick("statuteTrigger", LimitTrigger::ReportReceived);
    pick("statuteConfidence", Confidence::Verified);
    d.type("statuteTriggerWords", QStringLiteral("anmälan kom in"));
    d.type("statuteLength", QStringLiteral("3"));
    d.type("statuteBasis", QStringLiteral("1 kap. 1 § Provlagen"));
    d.type("statuteFrom", QStringLiteral("2026-01-01"));
    auto *timer = d.find<QCheckBox>("statuteTimer");
    timer->setFocus();
    d.press(Qt::Key_Space);
    d.type("statuteReason", QStringLiteral("Ny lag"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Statutes{*d.desk}.all().size() == before + 1);
    const Limit added = limitOf(d, "egen_1");
    CHECK(added.trigger == LimitTrigger::ReportReceived);
    CHECK(added.keeper == LimitKeeper::Socialjour);
    CHECK(added.length == 3);
    CHECK(added.unit == LimitUnit::Days);
    CHECK(added.validFrom == QDate{2026, 1, 1});
    CHECK(added.checkedBy == d.desk->actor().name);
    CHECK(becomesTimer(added, localDate(d.desk->now())));
    CHECK(row(d, QStringLiteral("Ny frist"))->text(1) == QStringLiteral("Counts down"));
    CHECK(Statutes{*d.desk}.blank().key == QStringLiteral("egen_2"));
}

TEST_CASE("What a new row lacks is asked for at its first field, in sight; saved, the row is chosen",
          "[settings][gui]")
{
    SettingsDesk d;
    d.page->resize(900, 560);
    choose(d, submission);
    d.push("statuteAdd");
    const auto *scroll = d.page->findChild<QScrollArea *>();
    REQUIRE(scroll);
    const auto isAskedFor = [&](const char *name, const QString &words) {
        d.press(Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const auto *field = d.find<QLineEdit>(name);
        const QWidget *view = scroll->viewport();
        CAPTURE(name);
        CHECK(field->hasFocus());
        CHECK(field->accessibleDescription() == words);
        CHECK(view->rect().contains(QRect{field->mapTo(view, QPoint{}), field->size()}));
    };
    d.find<QLineEdit>("statuteReason")->setFocus();
    isAskedFor("statuteName", QStringLiteral("Give the limit a name."));
    d.type("statuteName", QStringLiteral("Ny frist"));
    isAskedFor("statuteBasis", QStringLiteral("Name the law and the section."));
    d.type("statuteBasis", QStringLiteral("1 kap. 1 § Provlagen"));
    d.type("statuteLength", QStringLiteral("3"));
    isAskedFor("statuteReason", QStringLiteral("Give a reason."));
    d.type("statuteReason", QStringLiteral("Ny lag"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    auto *list = d.find<QTreeWidget>("statuteList");
    CHECK(list->hasFocus());
    REQUIRE(list->currentItem());
    CHECK(list->currentItem()->text(0) == QStringLiteral("Ny frist"));
    CHECK(d.result("statutesResult").text.contains(QStringLiteral("Ny frist is saved")));
    CHECK_FALSE(d.find<ui::Banner>("statutesResult")->visibleRegion().isEmpty());
}

TEST_CASE("What starts a limit is read in full by its tool tip where the field is too narrow",
          "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    d.push("statuteAdd");
    auto *trigger = d.find<QComboBox>("statuteTrigger");
    CHECK(trigger->toolTip().contains(trigger->currentText()));
    CHECK(trigger->width() > trigger->fontMetrics().horizontalAdvance(trigger->currentText()));
    trigger->setFocus();
    d.press(Qt::Key_Down);
    CHECK(trigger->toolTip().contains(trigger->currentText()));
}

TEST_CASE("A change is taken back by saving the version before it as a new one", "[settings][gui]")
{
    SettingsDesk d;
    choose(d, submission);
    d.push("statuteBack");
    CHECK(d.result("statutesResult").text.contains(QStringLiteral("has not been changed")));
    const Limit shipped = limitOf(d, "lvu7_understallning");
    d.push("statuteChange");
    d.type("statuteLength", QStringLiteral("2"));
    d.type("statuteReason", QStringLiteral("Felläst"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(limitOf(d, "lvu7_understallning").length == 2);

    d.settle(); // the form that was left has fields of the same names
    d.push("statuteBack");
    CHECK(d.find<QLineEdit>("statuteLength")->text() == QString::number(shipped.length));
    d.type("statuteReason", QStringLiteral("Rättat"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const Limit now = limitOf(d, "lvu7_understallning");
    CHECK(now.length == shipped.length);
    CHECK(now.unit == shipped.unit);
    const auto versions = Statutes{*d.desk}.history(now);
    REQUIRE(versions);
    REQUIRE(versions->size() == 3);
    CHECK(versions->at(0).reason == QStringLiteral("Rättat"));
    CHECK(versions->at(0).at);
    CHECK(versions->at(1).limit.length == 2);
    CHECK(versions->at(2).limit == shipped);
    CHECK_FALSE(versions->at(2).at);
}

TEST_CASE(
    "The form says before it is saved what becomes of the row before, and that the former wording comes "
    "again",
    "[settings][gui]")
{
    SettingsDesk d;
    const Limit shipped = limitOf(d, "sol_aterkoppling");
    const auto rows = [&] {
        auto all = Statutes{*d.desk}.all();
        std::erase_if(all, [](const Limit &row) { return row.key != QLatin1String{"sol_aterkoppling"}; });
        return all;
    };
    choose(d, shipped.nameSv);
    d.push("statuteChange");
    CHECK_FALSE(d.find<QLabel>("statuteEffect")->isVisible());
    d.type("statuteFrom", QStringLiteral("2027-06-01"));
    CHECK(d.said("statuteEffect") == QStringLiteral("The row before it ends on 2027-05-31."));
    d.type("statuteTo", QStringLiteral("2027-07-01"));
    CHECK(
        d.said("statuteEffect").contains(QStringLiteral("From 2027-07-02 the former wording holds again.")));
    d.type("statuteReason", QStringLiteral("Tillfällig lag"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.result("statutesResult").severity == ui::Severity::Ok);
    CHECK(d.result("statutesResult").text.contains(QStringLiteral("the former wording holds again")));
    REQUIRE(rows().size() == 3);

    d.settle();
    d.push("statuteBack");
    const QString effect = d.said("statuteEffect");
    CHECK(effect.contains(QStringLiteral("Stands again as before")));
    CHECK(effect.count(QStringLiteral("Goes, for it was added")) == 2);
    CHECK(d.find<QLineEdit>("statuteReason")->hasFocus());
    CHECK_FALSE(d.find<QLineEdit>("statuteName")->isEnabled());
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.said("statuteProblem") == QStringLiteral("Give a reason."));
    CHECK(rows().size() == 3);
    d.type("statuteReason", QStringLiteral("Felläst"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(rows() == std::vector{shipped});
    CHECK(d.result("statutesResult").text.contains(QStringLiteral("is taken back")));
}

TEST_CASE("A row that is ended says that none holds after it; a hole between two rows is a flaw in the table",
          "[settings][gui]")
{
    SettingsDesk d;
    const Limit shipped = limitOf(d, "sol_aterkoppling");
    choose(d, shipped.nameSv);
    d.push("statuteChange");
    d.type("statuteTo", QStringLiteral("2027-05-31"));
    CHECK(d.said("statuteEffect") ==
          QStringLiteral("After 2027-05-31 no row of this limit holds: none starts then."));
    d.type("statuteReason", QStringLiteral("Upphävd"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(row(d, shipped.nameSv)->text(1).contains(QStringLiteral("hole")));

    d.settle();
    d.push("statuteChange");
    d.type("statuteFrom", QStringLiteral("2028-01-01"));
    d.type("statuteTo", QString{});
    d.type("statuteReason", QStringLiteral("Ny lag"));
    CHECK(d.said("statuteEffect").contains(QStringLiteral("from 2027-06-01 until 2027-12-31 no row")));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const auto both = d.find<QTreeWidget>("statuteList")->findItems(shipped.nameSv, Qt::MatchExactly);
    REQUIRE(both.size() == 2);
    for (const QTreeWidgetItem *item : both)
        CHECK(item->text(1).contains(QStringLiteral("hole in time")));
    CHECK(d.said("statuteDetail").contains(QStringLiteral("from 2027-06-01 until 2027-12-31 no row")));
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
    for (const char *button : {"statuteChange", "statuteAdd", "statuteBack"})
        CHECK_FALSE(d.find<QPushButton>(button)->isEnabled());
    CHECK(d.said("statuteDetail").contains(QStringLiteral("Only a manager changes the table.")));
}
