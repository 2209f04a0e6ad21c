#include "services/chase.h"
#include "services/policies.h"
#include "store/case_reader.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/completer_field.h"
#include "widgets/plain_label.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// Haninge has two socialjourer, and the case waits for both.
struct AllDesk : CaseDesk
{
    AllDesk()
    {
        for (const char *name : {"Jour A", "Jour B"}) {
            ContactPoint point;
            point.id = ContactPointId::random();
            point.municipality = QStringLiteral("0136");
            point.function = QStringLiteral("socialjour");
            point.name = QString::fromLatin1(name);
            point.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 01"), {}}};
            REQUIRE(
                desk.commit({{std::nullopt, events::ContactPointSaved{point, QStringLiteral("editor")}}}));
        }
        EscalationRun run = **CaseReader{desk.store().connection()}.runOf(id);
        Policy policy = run.policy;
        ++policy.version;
        for (PolicyStep &step : policy.steps)
            if (step.target == StepTarget::HomeMunicipality) {
                step.function = QStringLiteral("socialjour");
                step.ackRule = AckRule::All;
            }
        REQUIRE(desk.commit({{std::nullopt, events::PolicySaved{policy, {}}}}));
        id = earlier(aChild(), QStringLiteral("0136"), std::chrono::minutes{2});
        REQUIRE(Casework{desk}.move(id, CaseReader{desk.store().connection()}.find(id)->revision,
                                    {.to = CaseState::Acknowledged}));
        pane->open(id);
    }
    void save()
    {
        auto &person = in<QLineEdit>(QStringLiteral("field-person"));
        person.setFocus();
        QTest::keyClick(&person, Qt::Key_Return, Qt::ControlModifier);
    }
    void take(const char *who)
    {
        pane->showForm(ActForm::Acknowledge);
        REQUIRE(hasForm(QStringLiteral("acknowledge")));
        typeInto(in<QLineEdit>(QStringLiteral("field-person")), QString::fromLatin1(who));
        typeInto(moment(QStringLiteral("field-eta")), QStringLiteral("+30"));
        save();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form that was left
    }
    [[nodiscard]] bool saysAwaited(const char *name)
    {
        const QString words = QString::fromLatin1(name) + QStringLiteral(" has not taken it yet");
        for (const PlainLabel *label : pane->findChildren<PlainLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("T14: a step that waits for two offers the one who has not answered, and says so above the case",
          "[casepanel][gui][T14]")
{
    AllDesk d;
    CHECK_FALSE(d.saysAwaited("Jour"));
    d.take("Eva Ek");
    CHECK_FALSE(d.hasForm(QStringLiteral("acknowledge")));
    CHECK(d.said<events::RunMoved>().back().rule == QStringLiteral("R5a"));
    CHECK(d.saysAwaited("Jour B"));

    d.take("Bo Berg");
    const auto moved = d.said<events::RunMoved>().back();
    CHECK(moved.rule == QStringLiteral("R5"));
    CHECK(moved.run.answers.size() == 2);
    CHECK_FALSE(d.saysAwaited("Jour B"));
}
