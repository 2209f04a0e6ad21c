#include "case_panel/overview_view.h"
#include "domain/events/act_events.h"
#include "services/acts.h"
#include "services/chase.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/choice_row.h"
#include "widgets/countdown.h"

#include <QLabel>
#include <QSignalSpy>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const QString secretPlace = QStringLiteral("Hos faster i Gnesta");

/// A case whose child has protected data, with that place told wherever one can write.
struct ProtectedDesk : CaseDesk
{
    ProtectedDesk()
    {
        Casework casework{desk};
        const PersonId child = personsOf(id).front().id;
        REQUIRE(casework.changeFact(
            id, QStringLiteral("whereabouts"),
            toJsonObject(MunicipalityRef{QStringLiteral("0461"), QStringLiteral("Gnesta")})));
        REQUIRE(casework.answerChecklist(id, question, Answer::Yes, secretPlace));
        REQUIRE(Chase{desk}.remind(id, fixture.clock.now() + 1s, QStringLiteral("Ring Gnesta")));
        REQUIRE(Acts{desk}.attach(id, secretPlace + QStringLiteral(".txt"), "x", {}));
        REQUIRE(casework.changePersonFact(child, QStringLiteral("protection"),
                                          wordOf(Protection::ProtectedRegistration)));
    }
    [[nodiscard]] bool shows(const QString &text)
    {
        for (const QWidget *each : pane->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(each);
            const auto *line = qobject_cast<const QLineEdit *>(each);
            const auto *countdown = qobject_cast<const Countdown *>(each);
            const QString said = label       ? label->text()
                                 : line      ? line->text()
                                 : countdown ? countdown->state().label
                                             : QString{};
            if (said.contains(text) || each->accessibleName().contains(text) ||
                each->toolTip().contains(text))
                return true;
        }
        return false;
    }
    void reveal()
    {
        auto &overview = in<OverviewView>(QStringLiteral("overview"));
        Q_EMIT overview.revealRequested(personsOf(id).front().id);
        auto &reason = in<QLineEdit>(QStringLiteral("field-reason"));
        typeInto(reason, QStringLiteral("Polisen frågar"));
        QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    }

    QString question = reference.checklist.front().key;
};

MunicipalityRef whereaboutsIn(const QSignalSpy &told)
{
    REQUIRE_FALSE(told.isEmpty());
    return told.back().at(1).value<MunicipalityRef>();
}

} // namespace

TEST_CASE("Where a protected child is stands nowhere in the panel until somebody says why",
          "[casepanel][masking]")
{
    ProtectedDesk desk;
    QSignalSpy told{desk.pane.get(), &CasePane::municipalitiesChanged};
    desk.pane->clear();
    desk.pane->open(desk.id);
    CHECK_FALSE(desk.shows(QStringLiteral("Gnesta")));
    CHECK(whereaboutsIn(told).code.isEmpty());
    CHECK(told.back().at(0).value<MunicipalityRef>().code == QStringLiteral("0136"));

    desk.reveal();
    CHECK(desk.shows(secretPlace + QStringLiteral(".txt")));
    CHECK(desk.shows(QStringLiteral("Gnesta")));
    CHECK(whereaboutsIn(told).code == QStringLiteral("0461"));
}

TEST_CASE("What was typed over a choice about a protected person is hidden with the rest",
          "[casepanel][masking]")
{
    ProtectedDesk desk;
    Casework casework{desk.desk};
    PersonFacts aunt = aChild(QStringLiteral("Karin"));
    aunt.role = PersonRole::Other;
    aunt.relation = aunt.language = aunt.assumedAge = secretPlace;
    REQUIRE(casework.addPerson(desk.id, aunt));
    desk.showAgain();
    CHECK_FALSE(desk.shows(secretPlace));
}

TEST_CASE("The heading of a case names the child by initials though the mother alone is protected",
          "[casepanel][masking]")
{
    CaseDesk desk;
    const auto heading = [&] { return desk.in<QLabel>(QStringLiteral("caseWho")).text(); };
    CHECK(heading().contains(QStringLiteral("Alva Nilsson")));
    Casework casework{desk.desk};
    PersonFacts mother = aChild(QStringLiteral("Karin"));
    mother.role = PersonRole::Guardian;
    mother.protection = Protection::ConfidentialityMarking;
    REQUIRE(casework.addPerson(desk.id, mother));
    desk.showAgain();
    CHECK_FALSE(heading().contains(QStringLiteral("Nilsson")));
}

TEST_CASE("What a protected case waits for, if somebody typed it, does not stand in its heading",
          "[casepanel][masking]")
{
    ProtectedDesk desk;
    desk.fixture.commit(desk.id,
                        events::CaseStateChanged{
                            CaseState::New, CaseState::Waiting, QStringLiteral("mormor i Gnesta"), {}, {}});
    desk.showAgain();
    CHECK_FALSE(desk.shows(QStringLiteral("Gnesta")));
}

TEST_CASE("An answer given while a remark is hidden leaves the remark as it was", "[casepanel][masking]")
{
    ProtectedDesk desk;
    desk.pane->open(desk.id);
    desk.in<QTabWidget>(QStringLiteral("caseTabs")).setCurrentIndex(2);
    auto &remark = desk.in<QLineEdit>(QStringLiteral("remark-") + desk.question);
    CHECK(remark.text().isEmpty());
    remark.setFocus();
    typeInto(remark, QStringLiteral("x"));
    CHECK(remark.text().isEmpty());
    auto &choice = desk.in<ChoiceRow>(QStringLiteral("check-") + desk.question);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Space);
    const auto answers = desk.said<events::ChecklistAnswered>();
    REQUIRE(answers.size() == 2);
    CHECK(answers.back().answer.answer != Answer::Yes);
    CHECK(answers.back().answer.remark == secretPlace);
}
