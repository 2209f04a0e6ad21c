#include "case_panel/deadline_forms.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/chase.h"
#include "store/case_reader.h"
#include "support/formats.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/banner.h"
#include "widgets/countdown.h"
#include "widgets/section.h"

#include <QLabel>
#include <QPushButton>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct DeadlineDesk : CaseDesk
{
    DeadlineDesk() { actions.setMet(Needs{QFlag{0x7ffff}}); }
    [[nodiscard]] std::vector<Timer> live()
    {
        auto timers = *CaseReader{fixture.db()}.timersOf(id);
        std::erase_if(timers, [](const Timer &t) { return t.end != TimerEnd::Live; });
        return timers;
    }
    [[nodiscard]] Timer timer(TimerKind kind)
    {
        for (const Timer &each : live())
            if (each.kind == kind)
                return each;
        FAIL("no such deadline");
        return {};
    }
    [[nodiscard]] bool has(TimerId timerId)
    {
        return std::ranges::any_of(live(), [&](const Timer &t) { return t.id == timerId; });
    }
    TimerId remind(Duration in, const QString &title)
    {
        const auto made = Chase{desk}.remind(id, desk.now() + in, title);
        REQUIRE(made);
        return *made;
    }
    void act(ActionId action)
    {
        actions.action(action)->trigger();
        QCoreApplication::processEvents();
    }
    QPushButton &focusLine(TimerId timerId)
    {
        QCoreApplication::processEvents();
        auto &line = in<Section>(QStringLiteral("limit-") + timerId.hex());
        auto *heading = line.findChild<QPushButton *>(QStringLiteral("sectionHeading"));
        heading->setFocus();
        REQUIRE(QApplication::focusWidget() == heading);
        return *heading;
    }
    /// What stands to the right of its line.
    [[nodiscard]] QString summary(TimerId timerId)
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const auto *label : in<Section>(QStringLiteral("limit-") + timerId.hex())
                                     .findChildren<QLabel *>(QString{}, Qt::FindDirectChildrenOnly))
            texts << label->text();
        return texts.join(QLatin1Char('|'));
    }
    [[nodiscard]] QString banner()
    {
        for (auto *each : pane->findChildren<Banner *>())
            if (each->objectName() != QLatin1String{"planBanner"} && each->isVisible())
                return each->state().text;
        return {};
    }
    /// Somebody at the desk has it; its first step outside runs.
    void take()
    {
        REQUIRE(Casework{desk}.move(id, CaseReader{fixture.db()}.find(id)->revision,
                                    {.to = CaseState::Acknowledged}));
    }
    void finishByKeys(const QString &reason)
    {
        REQUIRE(hasForm(QStringLiteral("finishDeadline")));
        auto &field = in<QLineEdit>(QStringLiteral("field-reason"));
        field.setFocus();
        typeInto(field, reason);
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    }
    void snoozeByKeys(const QString &reason)
    {
        REQUIRE(hasForm(QStringLiteral("snooze")));
        auto &field = in<QLineEdit>(QStringLiteral("field-reason"));
        field.setFocus();
        typeInto(field, reason);
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("What is done is done to the deadline whose line has the keyboard",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    const TimerId first = d.remind(30min, QStringLiteral("Ring skolan"));
    const TimerId second = d.remind(40min, QStringLiteral("Ring pappa"));
    const QPushButton &line = d.focusLine(second);
    CHECK(line.accessibleDescription().contains(QStringLiteral("Ctrl+Shift+G: done")));
    d.act(ActionId::TimerDone);
    CHECK_FALSE(d.has(second));
    CHECK(d.has(first));
    CHECK(d.banner().startsWith(QStringLiteral("Done: Ring pappa")));

    SECTION("the arrows walk, and Ctrl+B is about that line")
    {
        QTest::keyClick(&d.focusLine(first), Qt::Key_Down);
        auto *next = QApplication::focusWidget();
        CHECK(next != &d.focusLine(first));
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Up);
        d.act(ActionId::TimerSnooze);
        d.snoozeByKeys(QStringLiteral("Pratar med polisen"));
        CHECK_FALSE(d.hasForm(QStringLiteral("snooze")));
        const auto timers = d.live();
        const auto quiet = std::ranges::find(timers, first, &Timer::id);
        REQUIRE(quiet != timers.end());
        REQUIRE(quiet->snooze);
        CHECK(quiet->snooze->reason == QStringLiteral("Pratar med polisen"));
    }
    SECTION("by the button under the line")
    {
        QTest::keyClick(&d.focusLine(first), Qt::Key_Right);
        auto *done = d.in<Section>(QStringLiteral("limit-") + first.hex())
                         .findChild<QPushButton *>(QStringLiteral("deadlineDone"));
        REQUIRE(done);
        CHECK(done->accessibleName() == QStringLiteral("Done: Ring skolan"));
        QTest::keyClick(done, Qt::Key_Space);
        QCoreApplication::processEvents();
        CHECK_FALSE(d.has(first));
    }
}

TEST_CASE("A step is not ticked off, with a line or without, and it is said what to do",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    d.take();
    const TimerId reminder = d.remind(2min, QStringLiteral("Ring skolan"));
    const Timer step = d.timer(TimerKind::Step);
    d.focusLine(step.id);
    d.act(ActionId::TimerDone);
    CHECK(d.has(step.id));
    CHECK(d.has(reminder));
    CHECK(d.banner().contains(QStringLiteral("Ctrl+E")));

    d.pane->setFocus();
    d.act(ActionId::TimerDone);
    CHECK(d.has(step.id));
    CHECK(d.has(reminder)); // the step is due before it
    CHECK(d.banner().contains(QStringLiteral("Ctrl+E")));
}

TEST_CASE("Without a line it is done to what is due first and to nothing else",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    d.take();
    const Timer step = d.timer(TimerKind::Step);
    const TimerId later = d.remind(step.due - d.desk.now() + 1h, QStringLiteral("Ring skolan"));
    d.pane->setFocus();
    d.act(ActionId::TimerDone);
    CHECK(d.has(step.id));
    CHECK(d.has(later));
    CHECK(d.banner().contains(QStringLiteral("Ctrl+E")));
}

TEST_CASE("What the police or law have set ends with words about what was done, and the journal names it",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    REQUIRE(Casework{d.desk}.changeFact(d.id, QStringLiteral("policeLatestHandover"),
                                        toJson(d.desk.now() + 1min)));
    const Timer police = d.timer(TimerKind::Obligation);
    d.pane->setFocus();
    d.act(ActionId::TimerDone);
    d.finishByKeys({});
    CHECK(d.has(police.id));
    CHECK(d.hasForm(QStringLiteral("finishDeadline")));
    QStringList said;
    for (const QLabel *label : d.pane->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.contains(QStringLiteral("Say what was done."))); // not "a reason": it is not asked for
    d.finishByKeys(QStringLiteral("Barnet är lämnat"));
    CHECK_FALSE(d.has(police.id));
    CHECK_FALSE(d.hasForm(QStringLiteral("finishDeadline")));
    CHECK(d.said<events::TimerEnded>().back().reason == QStringLiteral("Barnet är lämnat"));
    QStringList journal;
    for (const auto *label :
         d.pane->findChild<QWidget *>(QStringLiteral("journal"))->findChildren<QLabel *>())
        journal << label->text();
    CHECK(journal.filter(QStringLiteral("Deadline met: ")).size() == 1);
}

TEST_CASE("Whoever leaves a form that came from a line is on that line again",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    d.remind(30min, QStringLiteral("Ring skolan"));
    const TimerId second = d.remind(40min, QStringLiteral("Ring pappa"));
    d.focusLine(second);
    d.act(ActionId::TimerSnooze);
    REQUIRE(d.hasForm(QStringLiteral("snooze")));
    QTest::keyClick(&d.in<QLineEdit>(QStringLiteral("field-reason")), Qt::Key_Escape);
    QCoreApplication::processEvents();
    d.act(ActionId::TimerDone);
    CHECK_FALSE(d.has(second));
    CHECK(d.live().size() > 1);
}

TEST_CASE("A snooze without a reason leads to the reason, wherever the keyboard was",
          "[casepanel][gui][deadline acts][R10]")
{
    DeadlineDesk d;
    const TimerId reminder = d.remind(30min, QStringLiteral("Ring skolan"));
    d.focusLine(reminder);
    d.act(ActionId::TimerSnooze);
    REQUIRE(d.hasForm(QStringLiteral("snooze")));
    const auto &reason = d.in<QLineEdit>(QStringLiteral("field-reason"));
    QWidget *minutes = QApplication::focusWidget();
    REQUIRE(minutes);
    REQUIRE(minutes != &reason);
    QTest::keyClick(minutes, Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.hasForm(QStringLiteral("snooze")));
    CHECK(reason.hasFocus());
}

TEST_CASE("A line says until when its alarm is snoozed", "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    const TimerId reminder = d.remind(30min, QStringLiteral("Ring skolan"));
    const QString before = d.summary(reminder);
    REQUIRE(Chase{d.desk}.snooze(reminder, 3min, QStringLiteral("i samtal")));
    QCoreApplication::processEvents();
    CHECK(d.summary(reminder) ==
          QStringLiteral("snoozed until %1 · %2").arg(Formats::time(d.desk.now() + 3min), before));
    CHECK(d.focusLine(reminder).accessibleDescription().contains(QStringLiteral("Snoozed until ")));
}

TEST_CASE("A limit of law weeks ahead is quiet: no snooze is offered, and it is said why",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    const auto live = d.live();
    const auto far = std::ranges::find_if(live, [&](const Timer &timer) {
        return timer.kind == TimerKind::Statute && timer.due > d.desk.now() + 10 * 24h;
    });
    REQUIRE(far != live.end());
    QCoreApplication::processEvents();
    auto &line = d.in<Section>(QStringLiteral("limit-") + far->title);
    auto *heading = line.findChild<QPushButton *>(QStringLiteral("sectionHeading"));
    CHECK_FALSE(heading->accessibleDescription().contains(QStringLiteral("snooze")));
    CHECK(line.findChild<QPushButton *>(QStringLiteral("deadlineDone")));
    CHECK_FALSE(line.findChild<QPushButton *>(QStringLiteral("deadlineSnooze")));
    CHECK(line.findChild<QLabel *>(QStringLiteral("deadlineQuiet"))
              ->text()
              .startsWith(QStringLiteral("Quiet until it warns, ")));
    heading->setFocus();
    d.act(ActionId::TimerSnooze);
    CHECK_FALSE(d.hasForm(QStringLiteral("snooze")));
    CHECK(d.banner().contains(QStringLiteral("quiet until it warns")));
    // Once it warns it can be.
    d.fixture.clock.advance(*far->warnAt - d.desk.now());
    CHECK(snoozeRefusal(far->id, d.desk).isEmpty());
}

TEST_CASE("The snooze offers what the policy and the obligations leave",
          "[casepanel][gui][deadline acts][R10]")
{
    DeadlineDesk d;
    d.take();
    const int longest = d.said<events::RunMoved>().back().run.policy.snooze.maxMinutes;
    const auto offered = [&] {
        QStringList keys;
        const FormSpec form = snoozeForm(*CaseReading{d.desk}.reload(d.id), {}, d.desk);
        for (const FieldOption &option : form.fields.front().options)
            keys << QString::fromLatin1(option.key);
        return keys;
    };
    SECTION("no longer than the policy allows")
    {
        CHECK(offered().back() == QString::number(longest));
        d.pane->showForm(ActForm::Snooze);
        CHECK(d.hasForm(QStringLiteral("snooze")));
    }
    SECTION("no longer than until the police's time")
    {
        REQUIRE(Casework{d.desk}.changeFact(d.id, QStringLiteral("policeLatestHandover"),
                                            toJson(d.desk.now() + 4min + 30s)));
        CHECK(offered() == QStringList{QStringLiteral("3"), QStringLiteral("4")});
    }
    SECTION("not at all when it was snoozed as often as allowed: the words say so and no form opens")
    {
        const Timer step = d.timer(TimerKind::Step);
        const int most = d.said<events::RunMoved>().back().run.policy.snooze.maxCount;
        for (int i = 0; i < most; ++i)
            REQUIRE(Chase{d.desk}.snooze(step.id, 3min, QStringLiteral("i samtal")));
        d.focusLine(step.id);
        d.act(ActionId::TimerSnooze);
        CHECK_FALSE(d.hasForm(QStringLiteral("snooze")));
        CHECK(d.banner().contains(QStringLiteral("as often as the policy of the case allows")));
    }
}

TEST_CASE("The header names when a snooze ends, not when the deadline does",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    const Timer first = d.live().front();
    REQUIRE(Chase{d.desk}.snooze(first.id, 3min, QStringLiteral("i samtal")));
    QCoreApplication::processEvents();
    const auto &countdown = d.in<Countdown>(QStringLiteral("caseCountdown"));
    CHECK(countdown.state().quietUntil == d.desk.now() + 3min);
    CHECK(countdown.state().due == first.due);
}

TEST_CASE("Of two obligations that a fault has left one is marked as done, and the advice holds",
          "[casepanel][gui][deadline acts][I2]")
{
    DeadlineDesk d;
    REQUIRE(
        Casework{d.desk}.changeFact(d.id, QStringLiteral("policeLatestHandover"), toJson(d.desk.now() + 2h)));
    Timer twin = d.timer(TimerKind::Obligation);
    twin.id = TimerId::random();
    d.fixture.commit(d.id, events::TimerArmed{twin});
    d.pane->open(d.id);
    d.focusLine(twin.id);
    d.act(ActionId::TimerDone);
    d.finishByKeys(QStringLiteral("Överlämnat"));
    CHECK_FALSE(d.has(twin.id));
    CHECK(d.timer(TimerKind::Obligation).id != twin.id);
}

TEST_CASE("Escalating asks for a reason, offers ready ones, and refuses to go without",
          "[casepanel][gui][deadline acts][R3]")
{
    DeadlineDesk d;
    d.take();
    const auto moves = d.said<events::RunMoved>().size();
    d.pane->showForm(ActForm::Escalate);
    auto &reason = d.in<QLineEdit>(QStringLiteral("field-reason"));
    reason.setFocus();
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.hasForm(QStringLiteral("escalate")));
    CHECK(d.said<events::RunMoved>().size() == moves);
    typeInto(reason, QStringLiteral("Ingen svarar"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d.hasForm(QStringLiteral("escalate")));
    REQUIRE(d.said<events::RunMoved>().size() > moves);
    CHECK(d.said<events::RunMoved>()[moves].rule == QStringLiteral("R3"));
    CHECK_FALSE(d.said<events::RunMoved>()[moves].reason.isEmpty());
}

TEST_CASE("An explanation tells who set a deadline, when, and why it was moved",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    const auto why = [&](TimerId timer) {
        QCoreApplication::processEvents();
        const auto *label = d.pane->findChild<QLabel *>(QStringLiteral("limitWhy-") + timer.hex());
        REQUIRE(label);
        return label->text();
    };
    const QString signature = d.desk.actor().signature;
    CHECK(
        why(d.remind(30min, QStringLiteral("Ring skolan"))).contains(QStringLiteral("Set by ") + signature));

    const QString fact = QStringLiteral("policeLatestHandover");
    REQUIRE(Casework{d.desk}.changeFact(d.id, fact, toJson(d.desk.now() + 2h)));
    CHECK(why(d.timer(TimerKind::Obligation).id).contains(QStringLiteral("Set by ") + signature));
    REQUIRE(Casework{d.desk}.changeFact(d.id, fact, toJson(d.desk.now() + 3h)));
    CHECK(why(d.timer(TimerKind::Obligation).id).contains(QStringLiteral("without a stated reason")));
    REQUIRE(Casework{d.desk}.changeFact(d.id, fact, toJson(d.desk.now() + 4h), QStringLiteral("Ny bil")));
    CHECK(why(d.timer(TimerKind::Obligation).id).contains(QStringLiteral("Moved because: Ny bil")));

    d.take();
    REQUIRE(Chase{d.desk}.escalate(d.id, d.said<events::RunMoved>().back().run.rev, {},
                                   QStringLiteral("noAnswer")));
    CHECK(why(d.timer(TimerKind::Step).id).contains(QStringLiteral("Reason: Ingen svarar")));
}

TEST_CASE("What is opened under the last line is scrolled into sight, and so is a line that one walks to",
          "[casepanel][gui][deadline acts]")
{
    DeadlineDesk d;
    std::vector<TimerId> lines;
    for (int i = 0; i < 24; ++i)
        lines.push_back(d.remind(30min + i * 1min, QStringLiteral("Ring skolan")));
    const auto isWhole = [](const QWidget &part) {
        return part.visibleRegion().boundingRect() == part.rect();
    };
    d.focusLine(lines[22]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QWidget *heading = QApplication::focusWidget();
    REQUIRE(heading == &d.focusLine(lines[23]));
    CHECK(isWhole(*heading));
    QTest::keyClick(heading, Qt::Key_Space);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(isWhole(d.in<QLabel>(QStringLiteral("limitWhy-") + lines[23].hex())));
    CHECK(isWhole(*heading));
}
