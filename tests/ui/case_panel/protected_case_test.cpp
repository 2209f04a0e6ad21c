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
