#include "policy_desk.h"
#include "settings/dry_run_line.h"
#include "support/accessibility.h"
#include "support/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTimeEdit>

using namespace jour;
using namespace jour::test;

TEST_CASE("The policies are listed with whom they are for, and read in plain language",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    CHECK(d.column("policyList", 0) == QStringList{QStringLiteral("Omedelbart"), QStringLiteral("Brådskande"),
                                                   QStringLiteral("Snart"), QStringLiteral("Dagtid")});
    CHECK(d.column("policyList", 1).at(1) == QStringLiteral("Urgent: all cases"));
    d.choose(1);
    const QString said = d.said("policyDetail");
    CHECK(said.contains(QStringLiteral("1. Take the case at this desk.")));
    CHECK(said.contains(QStringLiteral(
        "2. If nobody at the desk has taken the case after 10 minute(s), call the home municipality's "
        "socialjour. Done when somebody takes it and says by when.")));
    CHECK(said.contains(QStringLiteral("Version 1 came with the program.")));
    // Nykvarn has nobody to go on to.
    CHECK(d.column("policyList", 3).at(1) == QStringLiteral("1 thing(s)"));
    CHECK(said.contains(QStringLiteral("Step 3: no municipality it can lead to has anybody there.")));
}

TEST_CASE("A manager writes a new version by keyboard, with what it says and what is wrong beside it",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(2);
    d.steps()->setFocus();
    d.steps()->setCurrentItem(d.steps()->topLevelItem(1));
    d.set("stepDelay", 12);
    d.set("stepWarn", 12);
    CHECK(d.said("policyFlaws").contains(QStringLiteral("Step 2: is shorter than its warning.")));
    CHECK_FALSE(d.steps()->topLevelItem(1)->icon(0).isNull());
    d.set("stepWarn", 4);
    CHECK(d.said("policyFlaws").contains(QStringLiteral("Step 2: has no room for that many calls.")));
    d.set("stepCalls", 1);
    CHECK(d.said("policyFlaws")
              .contains(QStringLiteral("Step 2: its alarm may be snoozed until the step is over")));
    d.set("policySnoozeLength", 5);
    CHECK_FALSE(d.said("policyFlaws").contains(QStringLiteral("Step 2")));
    CHECK(d.said("policyReading")
              .contains(QStringLiteral("An alarm may be snoozed at most 2 time(s), at most 5 minute(s) at a "
                                       "time, and always with a reason.")));
    d.pick("stepDone", QStringLiteral("one"));
    CHECK(d.said("policyReading")
              .contains(
                  QStringLiteral("If nobody in the home municipality has taken it after 12 minute(s), call "
                                 "the next one in the home municipality.")));
    d.type("policyReason", QStringLiteral("Samverkansmöte"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const Policy saved = d.current(Urgency::Soon);
    CHECK(saved.version == 2);
    CHECK(saved.steps.at(1).delay == std::chrono::minutes{12});
    CHECK_FALSE(saved.steps.at(1).needsEta);
    CHECK(d.result("policiesResult").severity == ui::Severity::Ok);
    CHECK(d.column("policyList", 2).at(2) == QStringLiteral("2"));
    CHECK(d.said("policyDetail").contains(QStringLiteral("Samverkansmöte")));
}

TEST_CASE("Enter on a policy changes it; its steps and the whole plan stand under headings of their own",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.choose(1);
    d.find<QTreeWidget>("policyList")->setFocus();
    d.press(Qt::Key_Return);
    auto *form = d.find<QFrame>("policyForm");
    CHECK(form->isVisible());
    QStringList headings;
    for (const QLabel *label : form->findChildren<QLabel *>())
        headings << label->text();
    CHECK(headings.contains(QStringLiteral("The steps")));
    CHECK(headings.contains(QStringLiteral("For the whole plan")));
}

TEST_CASE("Steps are added, moved and removed by key", "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(3);
    const QStringList before = d.column("stepList", 1);
    d.steps()->setFocus();
    d.steps()->setCurrentItem(d.steps()->topLevelItem(1));
    d.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(d.column("stepList", 1) == QStringList{before[0], before[2], before[1], before[3]});
    d.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(d.column("stepList", 1) == before);
    d.press(Qt::Key_Insert);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("stepTitleSv"));
    d.type("stepTitleSv", QStringLiteral("Ring SSPF"));
    d.pick("stepTarget", QStringLiteral("homeMunicipality"));
    d.pick("stepFunction", QStringLiteral("sspf"));
    CHECK(d.column("stepList", 1).at(2) == QStringLiteral("Ring SSPF"));
    CHECK(d.said("policyFlaws").contains(QStringLiteral("Step 3: no municipality")));
    CHECK(d.said("policyReading").contains(QStringLiteral("call their SSPF-samordnare")));
    d.steps()->setFocus();
    d.press(Qt::Key_Delete);
    CHECK(d.column("stepList", 1) == before);
}

TEST_CASE("A policy without a reason or for the same cases as another is not saved, and says why",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.choose(1);
    d.push("policyNew");
    d.type("policyNameSv", QStringLiteral("Nykvarn"));
    CHECK(d.said("policyFlaws").contains(QStringLiteral("Another policy is for the very same cases")));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.besides("policyReason") == QStringLiteral("Give a reason."));
    CHECK(d.where() == QStringLiteral("policyReason"));
    d.type("policyReason", QStringLiteral("Prov"));
    CHECK(d.besides("policyReason") != QStringLiteral("Give a reason."));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(
        d.besides("policyUrgency").startsWith(QStringLiteral("Another policy is for the very same cases.")));
    CHECK(d.where() == QStringLiteral("policyUrgency"));
    d.type("policyMunicipality", QStringLiteral("Nykvarn"));
    d.press(Qt::Key_Tab);
    CHECK_FALSE(d.said("policyFlaws").contains(QStringLiteral("very same")));
    CHECK(d.said("policyReading")
              .contains(QStringLiteral("If nobody in Nykvarn has taken it and said by when")));
    d.type("policyReason", QStringLiteral("Prov"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.column("policyList", 1).contains(QStringLiteral("Urgent: cases from Nykvarn")));
}

TEST_CASE("The dry run shows whom it would chase when, and every gap in red", "[settings][policies][gui]")
{
    PolicyDesk d;
    d.choose(1);
    auto *start = d.find<QWidget>("trialStart")->findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    REQUIRE(start);
    start->setFocus();
    start->clear();
    typeInto(*start, QStringLiteral("0210"));
    d.press(Qt::Key_Tab);
    const QStringList whom = d.column("trialMoves", 2);
    REQUIRE(whom.size() > 4);
    CHECK(whom.at(0) == QStringLiteral("the own desk"));
    CHECK(whom.at(1) == QStringLiteral("Nykvarns socialjour; nobody from 02:30 to 02:40"));
    CHECK(whom.contains(QStringLiteral("Chefen")));
    CHECK(whom.contains(QStringLiteral("nobody on duty")));
    auto *moves = d.find<QTreeWidget>("trialMoves");
    CHECK(moves->topLevelItem(1)->foreground(2).color() == ui::themeOf(d.page->palette()).overdue);
    CHECK(moves->topLevelItem(0)->foreground(2).style() == Qt::NoBrush);
    CHECK(d.said("trialVerdict").contains(QStringLiteral("nobody is on duty")));

    // The axis is walked by key, and the list goes along.
    auto *line = d.find<ui::DryRunLine>("dryRunLine");
    line->setFocus();
    d.press(Qt::Key_End);
    CHECK(moves->indexOfTopLevelItem(moves->currentItem()) == static_cast<int>(whom.size()) - 1);
    CHECK(d.said("trialMove").contains(whom.back()));
    d.press(Qt::Key_Left);
    CHECK(line->current() == static_cast<int>(whom.size()) - 2);
    CHECK(d.said("trialMove").contains(whom.at(whom.size() - 2)));
}

TEST_CASE("A step outside of its hours is told as such in a dry run, and counted in its verdict",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(2);
    d.steps()->setFocus();
    d.steps()->setCurrentItem(d.steps()->topLevelItem(1));
    auto *hours = d.find<QCheckBox>("stepHasHours");
    hours->setFocus();
    d.press(Qt::Key_Space);
    d.pick("stepOnEmpty", QStringLiteral("fallback"));
    auto *start = d.find<QWidget>("trialStart")->findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    REQUIRE(start);
    start->setFocus();
    start->clear();
    typeInto(*start, QStringLiteral("2026-12-01 17:16"));
    d.press(Qt::Key_Tab);
    auto *moves = d.find<QTreeWidget>("trialMoves");
    const QStringList whom = d.column("trialMoves", 2);
    const auto outside = whom.indexOf(QStringLiteral("nobody: outside of its hours"));
    REQUIRE(outside > 0);
    CHECK(moves->topLevelItem(static_cast<int>(outside))->foreground(2).color() ==
          ui::themeOf(d.page->palette()).overdue);
    CHECK_FALSE(d.said("trialVerdict").contains(QStringLiteral("Somebody is on duty on every step")));
    CHECK(d.said("trialVerdict").contains(QStringLiteral("a step is outside of its hours")));
    for (int row = 0; row < moves->topLevelItemCount(); ++row)
        for (int column = 0; column < moves->columnCount(); ++column)
            CHECK(moves->topLevelItem(row)->toolTip(column).contains(moves->topLevelItem(row)->text(column)));
}

TEST_CASE("The hours of a step are read in full", "[settings][policies][gui]")
{
    ui::applyTheme(*qApp, ui::ThemeId::Day);
    PolicyDesk d;
    d.edit(1);
    d.steps()->setCurrentItem(d.steps()->topLevelItem(1));
    QCoreApplication::processEvents();
    for (const char *name : {"stepHoursFrom", "stepHoursTo"}) {
        const auto *time = d.find<QTimeEdit>(name);
        REQUIRE(time->isVisible());
        CHECK(time->width() >= time->sizeHint().width());
        const auto *line = time->findChild<QLineEdit *>();
        REQUIRE(line);
        CHECK(line->width() > line->fontMetrics().horizontalAdvance(QStringLiteral("08:00")));
    }
}

TEST_CASE("The dry run follows the policy as it is being written", "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(1);
    const auto before = d.column("trialMoves", 0);
    d.set("policyRepeat", 0);
    CHECK(d.column("trialMoves", 0).size() < before.size());
    d.press(Qt::Key_Escape);
    d.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(d.column("trialMoves", 0) == before);
}

TEST_CASE("A dry run whose fields cannot be read is refused beside them", "[settings][policies][gui]")
{
    PolicyDesk d;
    d.choose(1);
    auto *start = d.find<QWidget>("trialStart")->findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    REQUIRE(start);
    REQUIRE_FALSE(d.column("trialMoves", 0).isEmpty());
    start->setFocus();
    start->clear();
    typeInto(*start, QStringLiteral("nonsens"));
    CHECK(d.column("trialMoves", 0).isEmpty());
    CHECK(d.said("trialVerdict").contains(QStringLiteral("Nothing is run")));
    CHECK(d.besides("trialStart").contains(QStringLiteral("when the case is opened")));
    start->clear();
    typeInto(*start, QStringLiteral("2027-01-04 02:10"));
    CHECK(d.column("trialMoves", 0).at(0).contains(QStringLiteral("2027")));
    CHECK(d.said("trialVerdict").contains(QStringLiteral("2027")));
    CHECK(d.besides("trialStart").isEmpty());
    d.type("trialHome", QStringLiteral("Atlantis"));
    d.press(Qt::Key_Tab);
    CHECK(d.besides("trialHome").contains(QStringLiteral("no such municipality")));
    CHECK(d.column("trialMoves", 0).isEmpty());
}

TEST_CASE("A list of more steps than there is room for scrolls to the chosen one",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(1);
    for (int i = 0; i < 9; ++i) {
        d.steps()->setFocus();
        d.press(Qt::Key_Insert);
    }
    QCoreApplication::processEvents();
    auto *steps = d.steps();
    CHECK(steps->verticalScrollBar()->maximum() > 0);
    steps->setFocus();
    for (const auto key : {Qt::Key_End, Qt::Key_Home}) {
        d.press(key);
        CHECK(steps->viewport()->rect().contains(steps->visualItemRect(steps->currentItem())));
    }
}

TEST_CASE("A policy is switched off with a reason, and on again by saving it", "[settings][policies][gui]")
{
    PolicyDesk d;
    d.choose(3);
    d.push("policyOff");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("policyOffReason"));
    d.press(Qt::Key_Return);
    CHECK_FALSE(d.current(Urgency::Daytime).retired);
    d.type("policyOffReason", QStringLiteral("Ny rutin"));
    d.press(Qt::Key_Return);
    CHECK(d.current(Urgency::Daytime).retired);
    CHECK(d.column("policyList", 2).at(3) == QStringLiteral("2, off"));
    d.edit(3);
    d.type("policyReason", QStringLiteral("Åter"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.current(Urgency::Daytime).retired);
}

TEST_CASE("Who is no manager reads and tries policies and changes nothing", "[settings][policies][gui]")
{
    PolicyDesk d{Role::Operator};
    d.choose(0);
    for (const char *button : {"policyChange", "policyNew", "policyOff", "policyImportFile"})
        CHECK_FALSE(d.find<QPushButton>(button)->isEnabled());
    CHECK(d.said("policyDetail").contains(QStringLiteral("Only a manager changes policies.")));
    CHECK_FALSE(d.column("trialMoves", 0).isEmpty());
}

TEST_CASE("Every field of the policies has a name, and the page is drawn in both themes",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(1);
    CHECK(ui::withoutName(*d.page).empty());
    for (const auto theme : {ui::ThemeId::Night, ui::ThemeId::Day}) {
        ui::applyTheme(*qApp, theme);
        d.page->resize(900, 3200);
        QCoreApplication::processEvents();
        const QPixmap seen = d.find<QWidget>("policiesPart")->grab();
        CHECK(seen.width() > 400);
        if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
            CHECK(seen.save(QDir{folder}.filePath(theme == ui::ThemeId::Night
                                                      ? QStringLiteral("policies_night.png")
                                                      : QStringLiteral("policies_day.png"))));
    }
}

TEST_CASE("A step says when it may call, how loud it is and how often, and is read back so",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(2);
    d.steps()->setFocus();
    d.steps()->setCurrentItem(d.steps()->topLevelItem(1));
    auto *hours = d.find<QCheckBox>("stepHasHours");
    hours->setFocus();
    d.press(Qt::Key_Space);
    CHECK(d.said("policyReading")
              .contains(QStringLiteral("Only between 08:00 and 17:00; at other hours anybody else in the "
                                       "same place is called.")));
    d.pick("stepOnEmpty", QStringLiteral("next"));
    d.pick("stepHowLoud", QStringLiteral("rising"));
    d.set("stepRepeat", 45);
    const QString said = d.said("policyReading");
    CHECK(said.contains(
        QStringLiteral("Only between 08:00 and 17:00; at other hours the next step begins at once.")));
    CHECK(said.contains(QStringLiteral("The alarm begins gently and rises every few minutes.")));
    CHECK(said.contains(QStringLiteral("It sounds again every 45 second")));
    CHECK(said.contains(QStringLiteral("when none of them reached anybody the next step begins at once.")));
    d.find<QTimeEdit>("stepHoursTo")->setTime(QTime{8, 0});
    CHECK(d.said("policyFlaws")
              .contains(QStringLiteral("Step 2: has hours that begin and end at the same time.")));
    d.find<QTimeEdit>("stepHoursTo")->setTime(QTime{20, 30});
    d.type("policyReason", QStringLiteral("Samverkansmöte"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const PolicyStep step = d.current(Urgency::Soon).steps.at(1);
    CHECK(step.window == StepWindow{QTime{8, 0}, QTime{20, 30}});
    CHECK(step.onEmpty == OnEmpty::Next);
    CHECK(step.loudness == Loudness::Rising);
    CHECK(step.repeatEvery == std::chrono::seconds{45});
    CHECK(step.heardFrom == HeardFrom::WhenDue);
}

TEST_CASE("A version that is to hold later is listed with its time, and what cannot be read is told",
          "[settings][policies][gui]")
{
    PolicyDesk d;
    d.edit(2);
    auto *from = d.find<QWidget>("policyValidFrom")->findChild<QLineEdit *>(QStringLiteral("momentEdit"));
    REQUIRE(from);
    from->setFocus();
    typeInto(*from, QStringLiteral("snart"));
    d.type("policyReason", QStringLiteral("Samverkansmöte"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.current(Urgency::Soon).version == 1);
    from->clear();
    typeInto(*from, QStringLiteral("2026-12-24 08:00"));
    CHECK(d.said("policyReading").contains(QStringLiteral("Holds from")));
    d.type("policyReason", QStringLiteral("Samverkansmöte"));
    d.press(Qt::Key_Return, Qt::ControlModifier);
    const Policy saved = d.current(Urgency::Soon);
    CHECK(saved.version == 2);
    REQUIRE(saved.validFrom);
    CHECK(saved.validFrom->at == fromLocal(QDate{2026, 12, 24}, QTime{8, 0}));
    CHECK(d.column("policyList", 2).at(2).startsWith(QStringLiteral("1; 2 from ")));
}
