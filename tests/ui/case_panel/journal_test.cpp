#include "base/local_time.h"
#include "ui/case_panel/case_desk.h"
#include "widgets/plain_label.h"

#include <QFontMetrics>

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

QPlainTextEdit &noteIn(CaseDesk &desk)
{
    desk.in<QTabWidget>(QStringLiteral("caseTabs")).setCurrentIndex(1);
    auto &note = desk.in<QPlainTextEdit>(QStringLiteral("noteEdit"));
    note.setFocus();
    return note;
}

QString draftedNote(CaseDesk &desk)
{
    for (const Draft &draft : desk.formDrafts())
        if (draft.kind == QLatin1String{"note"})
            return parseJson(draft.body).value(QLatin1String{"text"}).toString();
    return {};
}

/// Decomposed, as some systems copy it.
QString aBook()
{
    return QStringLiteral("Polisen la\u0308ste upp sin anteckning.\n").repeated(3000);
}

} // namespace

TEST_CASE("A note as long as a book is saved whole, and leaves no draft", "[casepanel][gui]")
{
    CaseDesk desk;
    QPlainTextEdit &note = noteIn(desk);
    note.insertPlainText(aBook());
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    const auto notes = desk.said<events::NoteWritten>();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().text ==
          QStringLiteral("Polisen läste upp sin anteckning.\n").repeated(3000).trimmed());
    CHECK(note.toPlainText().isEmpty());
    CHECK(desk.formDrafts().empty());
}

TEST_CASE("A book is kept as it is pasted, and to the last letter when the note is left", "[casepanel][gui]")
{
    CaseDesk desk;
    const CaseId other = desk.earlier(aChild(), QStringLiteral("0136"), 1min);
    QPlainTextEdit &note = noteIn(desk);
    note.insertPlainText(aBook());
    CHECK(draftedNote(desk) == aBook());
    QTest::keyClicks(&note, QStringLiteral("slut"));
    desk.pane->open(other);
    CHECK(note.toPlainText().isEmpty());
    CHECK(draftedNote(desk) == aBook() + QStringLiteral("slut"));
    desk.pane->open(desk.id);
    CHECK(note.toPlainText() == aBook() + QStringLiteral("slut"));

    QTest::keyClicks(&note, QStringLiteral("!"));
    desk.showAgain();
    CHECK(draftedNote(desk) == aBook() + QStringLiteral("slut!"));
}

TEST_CASE("The times of the journal are one column, wide enough for the night of the clock change",
          "[casepanel][gui]")
{
    CaseDesk desk;
    const Instant twice = fromLocal(QDate{2027, 10, 31}, QTime{2, 54});
    desk.fixture.clock.advance(twice - desk.fixture.clock.now());
    REQUIRE(Casework{desk.desk}.note(desk.id, QStringLiteral("I sommartid")));
    desk.fixture.clock.advance(24h);
    REQUIRE(Casework{desk.desk}.note(desk.id, QStringLiteral("Dagen efter")));
    std::ignore = noteIn(desk);
    const auto times = desk.pane->findChildren<PlainLabel *>(QStringLiteral("entryTime"));
    REQUIRE(times.size() >= 2);
    const auto saysWhich = [](const PlainLabel *time) {
        return time->text().contains(QStringLiteral("summer time"));
    };
    CHECK(std::ranges::any_of(times, saysWhich));
    for (const PlainLabel *time : times) {
        CAPTURE(time->text().toStdString());
        CHECK(time->minimumWidth() >= time->fontMetrics().horizontalAdvance(time->text()));
        CHECK(time->minimumWidth() == times.front()->minimumWidth());
    }
}
