#include "services/case_merge.h"
#include "services/chase.h"
#include "store/case_reader.h"
#include "support/accessibility.h"
#include "support/theme.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/section.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

/// A case on the screen and another that may be the same happening.
struct MergeDesk : CaseDesk
{
    MergeDesk() { actions.setMet(Needs{QFlag{0x7ffff}}); }

    void press(ActionId action)
    {
        actions.action(action)->trigger();
        QCoreApplication::processEvents();
    }
    void fill(const char *field, const QString &text)
    {
        auto &line = in<QLineEdit>(QStringLiteral("field-") + QLatin1String{field});
        line.setFocus();
        line.clear();
        typeInto(line, text);
    }
    void save(const char *field)
    {
        QTest::keyClick(&in<QLineEdit>(QStringLiteral("field-") + QLatin1String{field}), Qt::Key_Return,
                        Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString number(CaseId of) { return caseOf(of).number; }
    [[nodiscard]] CaseId rootOf(CaseId of) { return CaseReader{fixture.db()}.mergesAround(of)->rootOf(of); }
    void merge(CaseId of, CaseId into)
    {
        REQUIRE(CaseMerge{desk}.merge(of, into, QStringLiteral("Samma gripande")));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        for (const QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->isVisible())
                all << button->text();
        return all;
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        const QStringList all = texts();
        return std::ranges::any_of(all, [&](const QString &each) { return each.contains(text); });
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("JOURBORD_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[theme, suffix] :
             {std::pair{ThemeId::Night, "night"}, std::pair{ThemeId::Day, "day"}}) {
            applyTheme(*qApp, theme);
            QCoreApplication::processEvents();
            pane->grab().save(QDir{folder}.filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String{name}, QLatin1String{suffix})));
        }
    }

    CaseId other = earlier(aChild(QStringLiteral("Bo"), QStringLiteral("Ek")), QStringLiteral("0140"), 10min);
};

} // namespace

TEST_CASE("Ctrl+Shift+K puts the case under another, chosen by number or name, with a reason",
          "[casepanel][gui][merge]")
{
    MergeDesk desk;
    desk.press(ActionId::MergeCase);
    REQUIRE(desk.hasForm(QStringLiteral("merge")));
    desk.save("reason");
    CHECK(desk.hasForm(QStringLiteral("merge"))); // says what is missing
    SECTION("by its running number")
    {
        desk.fill("other", desk.number(desk.other).section(QLatin1Char('-'), 2));
    }
    SECTION("by its whole number")
    {
        desk.fill("other", desk.number(desk.other));
    }
    SECTION("by the name, taken from the list")
    {
        desk.fill("other", QStringLiteral("Ek"));
        QTest::keyClick(&desk.in<QLineEdit>(QStringLiteral("field-other")), Qt::Key_Down);
        QTest::keyClick(&desk.in<QLineEdit>(QStringLiteral("field-other")), Qt::Key_Return);
    }
    desk.picture("merge-form");
    desk.fill("reason", QStringLiteral("Samma gripande"));
    desk.save("reason");
    CHECK_FALSE(desk.hasForm(QStringLiteral("merge")));
    CHECK(desk.rootOf(desk.id) == desk.other);
    CHECK(desk.shows(QStringLiteral("Same happening as")));
    desk.picture("merged-case");

    desk.press(ActionId::UnmergeCase);
    REQUIRE(desk.hasForm(QStringLiteral("unmerge")));
    desk.fill("reason", QStringLiteral("Två olika"));
    desk.save("reason");
    CHECK(desk.rootOf(desk.id) == desk.id);
    CHECK_FALSE(desk.shows(QStringLiteral("Same happening as")));
    CHECK(desk.said<events::CaseUnmerged>().back().reason == QStringLiteral("Två olika"));
}

TEST_CASE("What cannot be merged is refused in words, and the form stays", "[casepanel][gui][merge]")
{
    MergeDesk desk;
    desk.merge(desk.other, desk.id);
    desk.press(ActionId::MergeCase);
    desk.fill("reason", QStringLiteral("Samma"));
    desk.fill("other", desk.number(desk.other));
    desk.save("other");
    CHECK(desk.hasForm(QStringLiteral("merge")));
    CHECK(desk.shows(QStringLiteral("already under this one")));
    desk.fill("other", QStringLiteral("ROC-1999-0001"));
    desk.save("other");
    CHECK(desk.shows(QStringLiteral("There is no case with that number")));
    CHECK(desk.rootOf(desk.other) == desk.id);
}

TEST_CASE("The root links to what goes on under it and back, and lists its deadlines with the number",
          "[casepanel][gui][merge][T31]")
{
    MergeDesk desk;
    REQUIRE(Chase{desk.desk}.remind(desk.other, desk.desk.now() + 7min, QStringLiteral("Ring vakten")));
    desk.merge(desk.other, desk.id);
    const QString number = desk.number(desk.other);
    CHECK(desk.shows(number + QStringLiteral(": Ring vakten")));
    desk.picture("merged-root");
    QSignalSpy asked{desk.pane.get(), &CasePane::caseRequested};
    auto &link = desk.in<QPushButton>(QStringLiteral("kin-") + number);
    CHECK_FALSE(link.accessibleName().isEmpty());
    link.click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<CaseId>() == desk.other);
    desk.pane->open(desk.other);
    QCoreApplication::processEvents();
    desk.in<QPushButton>(QStringLiteral("kin-") + desk.number(desk.id)).click();
    CHECK(asked.back().front().value<CaseId>() == desk.id);
    CHECK(withoutName(*desk.pane).empty());

    // What happens over there is seen here.
    desk.pane->open(desk.id);
    REQUIRE(Chase{desk.desk}.remind(desk.other, desk.desk.now() + 3min, QStringLiteral("Ring skolan")));
    QCoreApplication::processEvents();
    CHECK(desk.shows(number + QStringLiteral(": Ring skolan")));
    REQUIRE(CaseMerge{desk.desk}.unmerge(desk.other, QStringLiteral("Två olika")));
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.shows(number + QStringLiteral(": ")));
}

TEST_CASE("Before a root is closed the form says what stays open under it", "[casepanel][gui][merge]")
{
    MergeDesk desk;
    desk.pane->showForm(ActForm::Close);
    CHECK_FALSE(desk.shows(QStringLiteral("stay open")));
    QTest::keyClick(desk.pane->findChild<QWidget *>(QStringLiteral("form-close")), Qt::Key_Escape);
    desk.merge(desk.other, desk.id);
    desk.pane->showForm(ActForm::Close);
    QCoreApplication::processEvents();
    CHECK(desk.shows(QStringLiteral("stay open, each with its deadlines: ") + desk.number(desk.other)));
}

TEST_CASE("A protected child's name is no choice, and its reminders have no words in the root",
          "[casepanel][gui][merge][masking]")
{
    MergeDesk desk;
    REQUIRE(Casework{desk.desk}.changePersonFact(desk.personsOf(desk.other).front().id,
                                                 QStringLiteral("protection"),
                                                 wordOf(Protection::ProtectedRegistration)));
    REQUIRE(Chase{desk.desk}.remind(desk.other, desk.desk.now() + 7min, QStringLiteral("Ring Gnesta")));
    desk.press(ActionId::MergeCase);
    const auto options = desk.in<QLineEdit>(QStringLiteral("field-other")).property("options").toMap();
    REQUIRE(options.size() == 1);
    CHECK(options.first().toString().contains(QStringLiteral("B.E.")));
    CHECK_FALSE(options.first().toString().contains(QStringLiteral("Ek")));
    desk.merge(desk.other, desk.id);
    CHECK_FALSE(desk.shows(QStringLiteral("Gnesta")));
}

TEST_CASE("The form that closes a case names what ends with it, what law and police hold to first",
          "[casepanel][gui][closing]")
{
    MergeDesk desk;
    REQUIRE(Chase{desk.desk}.remind(desk.id, desk.desk.now() + 7min, QStringLiteral("Ring skolan")));
    REQUIRE(Casework{desk.desk}.changeFact(desk.id, QStringLiteral("policeLatestHandover"),
                                           toJson(desk.desk.now() + 3h)));
    desk.pane->showForm(ActForm::Close);
    QCoreApplication::processEvents();
    QString said;
    for (const QString &text : desk.texts())
        if (text.contains(QStringLiteral("nothing rings for it any more")))
            said = text;
    const QStringList lines = said.split(QLatin1Char{'\n'});
    REQUIRE(lines.size() > 2);
    const auto place = [&](const QString &words) {
        return std::ranges::find_if(lines, [&](const QString &line) { return line.contains(words); }) -
               lines.begin();
    };
    const auto police = place(QStringLiteral("The police's latest hand-over time"));
    const auto reminder = place(QStringLiteral("Ring skolan"));
    CHECK(police < reminder);
    CHECK(reminder < lines.size());
}

TEST_CASE("Closed as the same event as in another case, the form asks which, and both are linked",
          "[casepanel][gui][merge][closing]")
{
    MergeDesk desk;
    desk.pane->showForm(ActForm::Close);
    QCoreApplication::processEvents();
    const auto *which = desk.pane->findChild<QWidget *>(QStringLiteral("field-other"));
    REQUIRE(which);
    CHECK_FALSE(which->isVisible());
    auto &how = desk.in<QComboBox>(QStringLiteral("field-disposition"));
    how.setCurrentIndex(how.findData(QStringLiteral("answered")));
    CHECK_FALSE(which->isVisible());
    how.setCurrentIndex(how.findData(QStringLiteral("duplicate")));
    QCoreApplication::processEvents();
    REQUIRE(which->isVisible());

    SECTION("named by its number")
    {
        desk.fill("other", desk.number(desk.other));
        desk.save("other");
        CHECK_FALSE(desk.hasForm(QStringLiteral("close")));
        CHECK(desk.rootOf(desk.id) == desk.other);
        CHECK(desk.shows(QStringLiteral("Same happening as")));
        CHECK_FALSE(desk.shows(QStringLiteral("not said which")));
    }
    SECTION("a number that no case has is told of, and nothing is closed")
    {
        desk.fill("other", QStringLiteral("ROC-1999-0001"));
        desk.save("other");
        CHECK(desk.hasForm(QStringLiteral("close")));
        CHECK(desk.shows(QStringLiteral("There is no case with that number")));
        CHECK(desk.caseOf(desk.id).state != CaseState::Closed);
    }
    SECTION("nobody knows which: it is closed, and the case says so")
    {
        desk.save("other");
        CHECK(desk.caseOf(desk.id).state == CaseState::Closed);
        CHECK(desk.rootOf(desk.id) == desk.id);
        CHECK(desk.shows(QStringLiteral("not said which")));
    }
}
