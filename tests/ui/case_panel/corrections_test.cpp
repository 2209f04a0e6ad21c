#include "case_panel/journal_view.h"
#include "domain/events/act_events.h"
#include "services/acts.h"
#include "ui/case_panel/case_desk.h"

#include <QPushButton>

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

struct JournalDesk : CaseDesk
{
    JournalDesk() { showJournal(); }

    void showJournal()
    {
        auto &tabs = in<QTabWidget>(QStringLiteral("caseTabs"));
        for (int i = 0; i < tabs.count(); ++i)
            if (tabs.widget(i)->findChild<JournalView *>() || qobject_cast<JournalView *>(tabs.widget(i)))
                tabs.setCurrentIndex(i);
    }
    /// As a screen reader's user does: to the button, Space.
    void pressCorrect(const QString &whose)
    {
        showJournal();
        const auto buttons = pane->findChildren<QPushButton *>(QStringLiteral("correctEntry"));
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *b) {
            return b->accessibleName().contains(whose, Qt::CaseInsensitive);
        });
        REQUIRE(found != buttons.end());
        (*found)->setFocus();
        QTest::keyClick(*found, Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("An assessment is corrected in its own form, filled with what was said", "[casepanel][gui]")
{
    JournalDesk desk;
    REQUIRE(Acts{desk.desk}.assess(desk.id, {.needsProtection = Answer::No,
                                             .result = QStringLiteral("Ingen åtgärd i natt"),
                                             .reasons = QStringLiteral("Pojken är hos sin mormor.")}));
    desk.pane->open(desk.id);
    desk.pressCorrect(QStringLiteral("Assessment"));
    auto &text = desk.in<QPlainTextEdit>(QStringLiteral("field-reasons"));
    CHECK(text.toPlainText() == QStringLiteral("Pojken är hos sin mormor."));
    typeInto(text, QStringLiteral(" Hon har egen nyckel."));
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);

    const auto said = desk.said<events::AssessmentMade>();
    REQUIRE(said.size() == 2);
    CHECK(said.back().supersedes == said.front().entry);
    CHECK(said.back().entry != said.front().entry);
    CHECK(said.back().result == said.front().result);
    CHECK(said.back().needsProtection == Answer::No);
    CHECK(said.back().madeAt == said.front().madeAt);
    CHECK(said.back().reasons.contains(QStringLiteral("egen nyckel")));
    desk.showJournal();
    CHECK(desk.pane->findChildren<QPushButton *>(QStringLiteral("correctEntry")).size() == 1);
}

TEST_CASE("A decision's correction keeps the moment it was made", "[casepanel][gui]")
{
    JournalDesk desk;
    const Instant decided = desk.fixture.clock.now() - 90min;
    REQUIRE(Acts{desk.desk}.decide(desk.id, {.what = QStringLiteral("lvu6"),
                                             .decidedBy = QStringLiteral("Birgitta Noré"),
                                             .authority = QStringLiteral("chair"),
                                             .decidedAt = decided}));
    desk.pane->open(desk.id);
    desk.pressCorrect(QStringLiteral("Decision"));
    auto &by = desk.in<QLineEdit>(QStringLiteral("field-decidedBy"));
    typeInto(by, QStringLiteral("n"));
    QTest::keyClick(&by, Qt::Key_Return, Qt::ControlModifier);
    const auto said = desk.said<events::DecisionRecorded>();
    REQUIRE(said.size() == 2);
    CHECK(said.back().decidedBy == QStringLiteral("Birgitta Norén"));
    CHECK(said.back().what == QStringLiteral("lvu6"));
    CHECK(said.back().authority == QStringLiteral("chair"));
    CHECK(localDate(said.back().decidedAt) == localDate(decided));
    CHECK(said.back().supersedes == said.front().entry);
}

TEST_CASE("A note says when it happened, if that was not now", "[casepanel][gui]")
{
    JournalDesk desk;
    auto &note = desk.in<QPlainTextEdit>(QStringLiteral("noteEdit"));
    typeInto(note, QStringLiteral("Patrullen lämnade platsen."));
    QLineEdit &at = desk.moment(QStringLiteral("noteHappened"));
    typeInto(at, QStringLiteral("halv fyra"));
    QTest::keyClick(&at, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.said<events::NoteWritten>().empty());
    CHECK(note.toPlainText() == QStringLiteral("Patrullen lämnade platsen."));
    at.clear();
    typeInto(at, QStringLiteral("-10"));
    QTest::keyClick(&at, Qt::Key_Return, Qt::ControlModifier);
    const auto said = desk.said<events::NoteWritten>();
    REQUIRE(said.size() == 1);
    CHECK(said.front().happenedAt < desk.fixture.clock.now() - 9min);
    CHECK(note.toPlainText().isEmpty());
    CHECK_FALSE(desk.pane->findChild<QWidget *>(QStringLiteral("noteHappened"))->isVisible());
}

TEST_CASE("A half-written note keeps when it happened over a lock, also what cannot be read",
          "[casepanel][gui]")
{
    JournalDesk desk;
    typeInto(desk.in<QPlainTextEdit>(QStringLiteral("noteEdit")),
             QStringLiteral("Patrullen lämnade platsen."));
    typeInto(desk.moment(QStringLiteral("noteHappened")), QStringLiteral("-10"));
    const Instant then = desk.fixture.clock.now() - 10min;
    desk.fixture.clock.advance(5min);
    desk.showAgain();
    desk.showJournal();
    QTest::keyClick(&desk.moment(QStringLiteral("noteHappened")), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.said<events::NoteWritten>().size() == 1);
    const auto kept = desk.said<events::NoteWritten>().front().happenedAt;
    REQUIRE(kept);
    CHECK(std::chrono::abs(*kept - then) < 1min);

    typeInto(desk.in<QPlainTextEdit>(QStringLiteral("noteEdit")), QStringLiteral("En till"));
    typeInto(desk.moment(QStringLiteral("noteHappened")), QStringLiteral("halv fyra"));
    desk.showAgain();
    desk.showJournal();
    CHECK(desk.moment(QStringLiteral("noteHappened")).text() == QStringLiteral("halv fyra"));
}
