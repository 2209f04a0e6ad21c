// Every page of the desk in both themes.
#include "app/sweep.h"
#include "services/case_merge.h"

#include <QScrollBar>
#include <QTabWidget>

using namespace jour;
using namespace jour::test;

namespace {

void closeDialogs()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->isVisible() && top->windowType() == Qt::Dialog)
            top->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

constexpr std::pair<const char *, const char *> settingsForms[] = {{"statutesSection", "statuteChange"},
                                                                   {"operatorsSection", "operatorAdd"},
                                                                   {"recoverySection", "recoveryMake"}};

} // namespace

TEST_CASE("Every page of a case can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    desk.workspace().openCase(desk.board().front().id);
    auto *tabs = desk.find<QTabWidget>("caseTabs");
    REQUIRE(tabs);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        sweep.look(QStringLiteral("case-%1").arg(i).toLatin1().constData());
    }
    tabs->setCurrentIndex(0);
    auto *deadlines = desk.find<QWidget>("deadlineList");
    for (auto *deadline : deadlines->findChildren<ui::Section *>())
        deadline->setOpen(true);
    QCoreApplication::processEvents();
    desk.find<QScrollArea>("overview")->verticalScrollBar()->setValue(0);
    sweep.look("deadlines");
    const std::pair<ui::ActionId, const char *> forms[] = {
        {ui::ActionId::Assess, "form-assess"},          {ui::ActionId::Decide, "form-decide"},
        {ui::ActionId::Disclose, "form-disclose"},      {ui::ActionId::HandOff, "form-hand-off"},
        {ui::ActionId::AnswerPolice, "form-police"},    {ui::ActionId::StateClose, "form-close"},
        {ui::ActionId::AddPerson, "form-person"},       {ui::ActionId::RemovePerson, "form-remove"},
        {ui::ActionId::AssignCase, "form-assign"},      {ui::ActionId::TimerSnooze, "form-snooze"},
        {ui::ActionId::TimerReminder, "form-reminder"}, {ui::ActionId::TimerAcknowledge, "form-promise"},
        {ui::ActionId::MergeCase, "form-merge"}};
    for (const auto &[id, name] : forms) {
        if (!desk.application.actions().action(id)->isEnabled())
            continue;
        desk.application.actions().action(id)->trigger();
        QCoreApplication::processEvents();
        sweep.look(name);
        desk.press(Qt::Key_Escape);
    }
}

TEST_CASE("The same happening twice can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    const auto board = desk.board();
    const CaseId root = board.at(0).id;
    const CaseId under = board.at(1).id;
    CaseMerge merging{desk.application.session()->desk};
    REQUIRE(merging.merge(under, root, QStringLiteral("Samma gripande, polisen ringde två gånger")));
    QCoreApplication::processEvents();
    desk.workspace().openCase(root);
    sweep.look("merged-root");
    desk.workspace().openCase(under);
    sweep.look("merged-case");
    desk.application.actions().action(ui::ActionId::UnmergeCase)->trigger();
    QCoreApplication::processEvents();
    sweep.look("form-unmerge");
}

TEST_CASE("A call and who may decide can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    desk.workspace().openCase(desk.board().front().id);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    sweep.look("call-digits");
    desk.press(Qt::Key_F7);
    sweep.look("call-next");
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    sweep.look("decision-makers");
}

TEST_CASE("Every page of the desk can be seen, reached and read out", "[app][gui][sweep]")
{
    DemoDesk desk;
    Sweep sweep{desk};
    sweep.look("desk");
    desk.press(Qt::Key_F5);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Minus);
    sweep.look("night-line-two-weeks");
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Plus);
    const std::pair<ui::ActionId, const char *> pages[] = {
        {ui::ActionId::NewCase, "intake"},
        {ui::ActionId::EditContacts, "contacts"},
        {ui::ActionId::ImportContacts, "import"},
        {ui::ActionId::Settings, "settings"},
        {ui::ActionId::Figures, "figures"},
        {ui::ActionId::Search, "search"},
        {ui::ActionId::Coverage, "coverage"},
        {ui::ActionId::Rosters, "duty-lists"},
        {ui::ActionId::TestRound, "test-round"},
        {ui::ActionId::PrintCallList, "call-list"},
        {ui::ActionId::SituationPicture, "situation-picture"},
        {ui::ActionId::Shift, "shift"},
        {ui::ActionId::Handover, "handover"},
        {ui::ActionId::OldCases, "sleeping"},
        {ui::ActionId::MuteAlarms, "muted"},
        {ui::ActionId::Privacy, "masked"},
        {ui::ActionId::Shortcuts, "shortcuts"},
        {ui::ActionId::About, "about"},
        {ui::ActionId::Lock, "locked"}};
    for (const auto &[id, name] : pages) {
        QAction *action = desk.application.actions().action(id);
        REQUIRE(action->isEnabled());
        action->trigger();
        QCoreApplication::processEvents();
        sweep.look(name);
        if (id == ui::ActionId::Search) {
            desk.find<QLineEdit>("searchEdit")->setFocus();
            desk.type(QStringLiteral("ha"));
            sweep.look("search-hits");
        }
        if (id == ui::ActionId::EditContacts) {
            desk.find<QLineEdit>("municipalitySearch")->setFocus();
            desk.type(QStringLiteral("chef"));
            sweep.look("contacts-found");
            desk.press(Qt::Key_Return);
            push(desk, "history0");
            sweep.look("contact-history");
            desk.press(Qt::Key_Escape);
        }
        if (id == ui::ActionId::Settings)
            for (const auto &[section, button] : settingsForms) {
                lookAtForm(desk, section, button);
                sweep.look(button);
                desk.press(Qt::Key_Escape);
            }
        closeDialogs();
        if (id != ui::ActionId::Lock)
            desk.press(Qt::Key_Escape);
    }
}
