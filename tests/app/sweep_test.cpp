// Every page of the desk in both themes: what the keyboard comes to, what assistive tools can say, and
// whether anything is there to be seen. With JOURBORD_PICTURES=folder each page is kept as a picture to look
// at.
#include "app/demo_desk.h"
#include "services/case_merge.h"
#include "services/policies.h"
#include "support/accessibility.h"
#include "support/theme.h"
#include "widgets/section.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace jour;
using namespace jour::test;

namespace {

std::string described(const std::vector<QWidget *> &widgets)
{
    QStringList words;
    for (const QWidget *widget : widgets)
        words << ui::described(*widget);
    return words.join(QStringLiteral(", ")).toStdString();
}

/// More colours than an empty page has.
bool showsSomething(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    return colours.size() > 8;
}

/// What is cut off at the right edge of a page that scrolls only up and down.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const bool isFixed = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
        if (!area->isVisible() || !area->widget() || !isFixed)
            continue;
        const int room = area->viewport()->width();
        if (area->widget()->width() <= room)
            continue;
        for (const QWidget *child : area->widget()->findChildren<QWidget *>())
            if (child->isVisible() && child->minimumSizeHint().width() > room)
                found << ui::described(*child);
        found << ui::described(*area);
    }
    return found;
}

class Sweep
{
public:
    explicit Sweep(DemoDesk &desk) : m_desk{desk} { desk.application.window().resize(1280, 720); }

    /// Looks at the window in front as `name`.
    void look(const char *name)
    {
        for (const auto &[theme, suffix] :
             {std::pair{ui::ThemeId::Night, "night"}, std::pair{ui::ThemeId::Day, "day"}}) {
            m_desk.application.useTheme(theme);
            QCoreApplication::processEvents();
            QWidget &window = front();
            CAPTURE(name, suffix);
            const QImage picture = window.grab().toImage();
            CHECK(showsSomething(picture));
            CHECK(clipped(window).join(QStringLiteral(", ")).toStdString() == std::string{});
            if (const QString folder = qEnvironmentVariable("JOURBORD_PICTURES"); !folder.isEmpty())
                picture.save(QDir{folder}.filePath(
                    QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix})));
        }
        reach(name);
    }

private:
    /// The dialog above the window, if there is one.
    [[nodiscard]] QWidget &front()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->windowType() == Qt::Dialog)
                return *top;
        return m_desk.application.window();
    }
    void reach(const char *name)
    {
        QWidget &window = front();
        QApplication::setActiveWindow(&window);
        CAPTURE(name);
        const auto nameless = ui::withoutName(window);
        INFO("without a name: " << described(nameless));
        CHECK(nameless.empty());
        const ui::TabWalk walk = ui::walkByTab(window);
        INFO("not reached: " << described(walk.unreached) << "; kept the focus: " << described(walk.traps));
        CHECK(walk.unreached.empty());
        CHECK(walk.traps.empty());
    }

    DemoDesk &m_desk;
};

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

void openSection(DemoDesk &desk, const char *section)
{
    auto *part = desk.find<ui::Section>(section);
    REQUIRE(part);
    part->setOpen(true);
    QCoreApplication::processEvents();
}

void push(DemoDesk &desk, const char *button)
{
    auto *pushed = desk.find<QPushButton>(button);
    REQUIRE(pushed);
    REQUIRE(pushed->isEnabled());
    pushed->click();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what is laid out is scrolled to
}

/// Scrolls to it, as Tab does.
void goTo(DemoDesk &desk, const char *name)
{
    auto *widget = desk.find<QWidget>(name);
    REQUIRE(widget);
    widget->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
}

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

/// Opens a section of the settings and the form behind its button.
void lookAtForm(DemoDesk &desk, const char *section, const char *button)
{
    openSection(desk, section);
    push(desk, button);
    REQUIRE(QApplication::focusWidget());
    CHECK_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
}

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
        {ui::ActionId::NewCase, "intake"},        {ui::ActionId::EditContacts, "contacts"},
        {ui::ActionId::ImportContacts, "import"}, {ui::ActionId::Settings, "settings"},
        {ui::ActionId::Figures, "figures"},       {ui::ActionId::Search, "search"},
        {ui::ActionId::Coverage, "coverage"},     {ui::ActionId::Rosters, "duty-lists"},
        {ui::ActionId::TestRound, "test-round"},  {ui::ActionId::PrintCallList, "call-list"},
        {ui::ActionId::OldCases, "sleeping"},     {ui::ActionId::MuteAlarms, "muted"},
        {ui::ActionId::Privacy, "masked"},        {ui::ActionId::Shortcuts, "shortcuts"},
        {ui::ActionId::About, "about"},           {ui::ActionId::Lock, "locked"}};
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
    REQUIRE(desk.find<QWidget>("policyImport"));
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
