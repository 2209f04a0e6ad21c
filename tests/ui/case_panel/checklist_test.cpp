#include "case_panel/checklist_view.h"
#include "domain/events/act_events.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/choice_row.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Checklist : CaseDesk
{
    Checklist()
    {
        pane->findChild<QTabWidget *>(QStringLiteral("caseTabs"))->setCurrentIndex(2);
        first = reference.checklist.at(0).key;
        second = reference.checklist.at(1).key;
    }
    [[nodiscard]] QLineEdit &remark(const QString &key)
    {
        return in<QLineEdit>(QStringLiteral("remark-") + key);
    }
    [[nodiscard]] ChoiceRow &choice(const QString &key)
    {
        return in<ChoiceRow>(QStringLiteral("check-") + key);
    }

    QString first;
    QString second;
};

} // namespace

TEST_CASE("A remark left with Tab is saved, and the next question has the focus", "[casepanel][gui]")
{
    Checklist list;
    QLineEdit &remark = list.remark(list.first);
    remark.setFocus();
    typeInto(remark, QStringLiteral("Mormor vet"));
    QTest::keyClick(&remark, Qt::Key_Tab);
    const auto answers = list.said<events::ChecklistAnswered>();
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().answer.remark == QStringLiteral("Mormor vet"));
    CHECK(&list.remark(list.first) == &remark);
    CHECK(list.choice(list.second).hasFocus());
}

TEST_CASE("An answer keeps the focus where it was given", "[casepanel][gui]")
{
    Checklist list;
    ChoiceRow &choice = list.choice(list.first);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Space);
    CHECK_FALSE(list.said<events::ChecklistAnswered>().empty());
    CHECK(list.choice(list.first).hasFocus());
}

TEST_CASE("A half-typed remark outlives what another writes on the checklist", "[casepanel][gui]")
{
    Checklist list;
    QLineEdit &remark = list.remark(list.first);
    remark.setFocus();
    typeInto(remark, QStringLiteral("Mormor"));
    REQUIRE(Casework{list.desk}.answerChecklist(list.id, list.second, Answer::Yes, {}));
    CHECK(list.remark(list.first).text() == QStringLiteral("Mormor"));
    CHECK(list.remark(list.first).hasFocus());
    CHECK(list.choice(list.second).chosen() == QByteArray{"yes"});
}

TEST_CASE("A half-typed remark is saved with its own case when one goes to another or locks",
          "[casepanel][gui]")
{
    Checklist list;
    QLineEdit &remark = list.remark(list.first);
    remark.setFocus();
    typeInto(remark, QStringLiteral("Mormor"));
    SECTION("another case")
    {
        list.pane->open(list.earlier(aChild(), QStringLiteral("0136"), std::chrono::minutes{1}));
        QApplication::processEvents();
        CHECK(list.remark(list.first).text().isEmpty());
    }
    SECTION("lock")
    {
        list.pane.reset();
    }
    const auto answers = list.said<events::ChecklistAnswered>();
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().answer.remark == QStringLiteral("Mormor"));
}
