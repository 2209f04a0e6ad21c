#include "support/short_text.h"
#include "support/strings.h"
#include "widgets/form_row.h"
#include "widgets/key_hint.h"
#include "widgets/name_button.h"
#include "widgets/note_edit.h"
#include "widgets/plain_label.h"
#include "widgets/section.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

QImage picture(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    QImage image{size, QImage::Format_ARGB32};
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

} // namespace

TEST_CASE("A label shows tags as they are written", "[widgets][gui]")
{
    // Were it taken for HTML, both would look alike.
    PlainLabel bold{QStringLiteral("<b></b>x")};
    PlainLabel plain{QStringLiteral("x")};
    CHECK(bold.textFormat() == Qt::PlainText);
    CHECK(picture(bold, {200, 20}) != picture(plain, {200, 20}));
}

TEST_CASE("A label that is cut short keeps the whole text for tool tip and assistive tools", "[widgets][gui]")
{
    PlainLabel label{QStringLiteral("Socialförvaltningen <Nykvarn> jourtelefon kvällar och helger")};
    label.setElide(Qt::ElideRight);
    label.resize(80, 20);
    label.show();
    REQUIRE(QTest::qWaitForWindowExposed(&label));
    CHECK(label.toolTip().contains(QStringLiteral("&lt;Nykvarn&gt;")));
    CHECK(label.minimumSizeHint().width() < 80);
    label.resize(2000, 20);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("Where a label wraps, a word that no line has room for is broken and all of it is seen",
          "[widgets][gui]")
{
    const QString endless{200, QLatin1Char('m')};
    PlainLabel label{QString{QStringLiteral("Barn: ") + endless}};
    label.setWordWrap(true);
    const int line = label.fontMetrics().height();
    const int room = label.fontMetrics().horizontalAdvance(QLatin1Char('m')) * 25;
    CHECK(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(endless) / 4);
    CHECK(label.heightForWidth(room) >= 8 * line);
    // The last of its letters stands on the last line.
    PlainLabel shorter{QString{QStringLiteral("Barn: ") + endless.chopped(1)}};
    shorter.setWordWrap(true);
    const QSize size{room, label.heightForWidth(room)};
    CHECK(picture(label, size) != picture(shorter, size));
    // Words that have room stay whole.
    PlainLabel usual{QStringLiteral("Ringde skolan och fick svar")};
    usual.setWordWrap(true);
    CHECK(usual.heightForWidth(room) == usual.QLabel::heightForWidth(room));
}

TEST_CASE("A heading that is longer than its line is cut, with the whole in tool tip and accessible name",
          "[widgets][gui]")
{
    const QString endless = QStringLiteral("Barn: A & ") + QString{200, QLatin1Char('m')};
    Section section{endless, new QLineEdit};
    section.resize(320, 200);
    section.show();
    REQUIRE(QTest::qWaitForWindowExposed(&section));
    CHECK(section.minimumSizeHint().width() < 320);
    const auto *heading = section.findChild<QPushButton *>(QStringLiteral("sectionHeading"));
    CHECK(heading->width() <= 320);
    CHECK(heading->text().endsWith(QChar{0x2026}));
    CHECK(heading->text().contains(QStringLiteral("A && m")));
    CHECK(heading->accessibleName() == endless);
    CHECK(heading->toolTip().contains(QString{200, QLatin1Char('m')}));
    section.setTitle(QStringLiteral("Barn"));
    CHECK(heading->text() == QStringLiteral("Barn"));
    CHECK(heading->toolTip().isEmpty());
    section.setTitle(endless);
    CHECK(heading->text().endsWith(QChar{0x2026}));
}

TEST_CASE("A warning under a field moves nothing", "[widgets][gui]")
{
    QWidget window;
    QVBoxLayout column{&window};
    auto *first = new FormRow{QStringLiteral("&Number"), new QLineEdit, &window};
    auto *second = new FormRow{QStringLiteral("N&ame"), new QLineEdit, &window};
    column.addWidget(first);
    column.addWidget(second);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const int before = second->y();
    first->setHint(QStringLiteral("The check digit does not fit."), HintKind::Warning);
    QApplication::processEvents();
    CHECK(second->y() == before);
    CHECK(first->field()->accessibleDescription() == QStringLiteral("The check digit does not fit."));
    CHECK(first->field()->accessibleName() == QStringLiteral("Number"));
}

TEST_CASE("A section folds and unfolds by the keyboard", "[widgets][gui]")
{
    auto *content = new QLineEdit;
    Section section{QStringLiteral("Persons & relations"), content};
    section.show();
    REQUIRE(QTest::qWaitForWindowExposed(&section));
    auto *heading = section.findChild<QPushButton *>(QStringLiteral("sectionHeading"));
    QTest::keyClick(heading, Qt::Key_Left);
    CHECK_FALSE(content->isVisible());
    QTest::keyClick(heading, Qt::Key_Space);
    CHECK(content->isVisible());
    QTest::keyClick(heading, Qt::Key_Return);
    CHECK_FALSE(section.isOpen());
}

TEST_CASE("Tab leaves a note, and the note grows with its text up to its limit", "[widgets][gui]")
{
    QWidget window;
    QVBoxLayout column{&window};
    auto *note = new NoteEdit{2, 5, &window};
    auto *next = new QLineEdit{&window};
    column.addWidget(note);
    column.addWidget(next);
    window.resize(400, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const int empty = note->height();
    note->setPlainText(QStringLiteral("1\n2\n3\n4"));
    const int four = note->height();
    CHECK(four > empty);
    note->setPlainText(QString{QStringLiteral("line\n")}.repeated(40));
    const int full = note->height();
    CHECK(full > four);
    CHECK(full < 2 * four);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    CHECK(next->hasFocus());
}

TEST_CASE("A note takes the text of what is pasted, never its dress", "[widgets][gui]")
{
    NoteEdit note;
    auto *both = new QMimeData;
    both->setHtml(QStringLiteral("<b>bold</b><img src='/tmp/x.png'>"));
    both->setText(QStringLiteral("<i>as written</i>"));
    QGuiApplication::clipboard()->setMimeData(both);
    note.paste();
    CHECK(note.toPlainText() == QStringLiteral("<i>as written</i>"));
}

TEST_CASE("A book without a space is pasted whole, and what is written after it breaks at words again",
          "[widgets][gui]")
{
    NoteEdit note;
    note.resize(400, 200);
    note.show();
    REQUIRE(QTest::qWaitForWindowExposed(&note));
    const QString book(300'000, QLatin1Char('x'));
    note.setPlainText(QStringLiteral("Polisen läste upp:\n"));
    CHECK(note.wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
    note.moveCursor(QTextCursor::End);
    note.insertPlainText(book); // took as long as the square of it
    CHECK(note.toPlainText() == QStringLiteral("Polisen läste upp:\n") + book);
    CHECK(note.wordWrapMode() == QTextOption::WrapAnywhere);
    note.clear();
    note.setPlainText(QStringLiteral("Mamman ringer igen."));
    CHECK(note.wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
    note.setPlainText(QStringLiteral("många ord ").repeated(5000)); // long, and no word in it is
    CHECK(note.wordWrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere);
}

TEST_CASE("A shortcut is drawn key by key", "[widgets][gui]")
{
    CHECK(KeyHint{QKeySequence{QStringLiteral("Ctrl+Shift+P")}}.caps().size() == 3);
    CHECK(KeyHint{QKeySequence{QStringLiteral("Ctrl++")}}.caps() ==
          QStringList{QStringLiteral("Ctrl"), QStringLiteral("+")});
    CHECK(KeyHint{QKeySequence{QStringLiteral("F6")}}.caps() == QStringList{QStringLiteral("F6")});
}

TEST_CASE("A name on a button is shown as it is, and cut where it is longer than the room", "[widgets][gui]")
{
    const QString endless(2000, QLatin1Char{'x'});
    NameButton name{QStringLiteral("Barn & unga ") + endless};
    name.resize(220, 30);
    name.show();
    REQUIRE(QTest::qWaitForWindowExposed(&name));
    CHECK(name.text().startsWith(QStringLiteral("Barn && unga")));
    CHECK(name.text().size() < 100);
    CHECK(name.toolTip().contains(endless));
    CHECK(name.shortcut().isEmpty());
    NameButton fits{QStringLiteral("Barn & unga")};
    fits.resize(220, 30);
    fits.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fits));
    CHECK(fits.text() == QStringLiteral("Barn && unga"));
    CHECK(fits.toolTip().isEmpty());
}

TEST_CASE("An endless word makes no label wider than its page, and is broken where it may be",
          "[widgets][gui]")
{
    const QString endless(2000, QLatin1Char{'x'});
    PlainLabel label{endless};
    label.setWordWrap(true);
    CHECK(label.minimumSizeHint().width() < 400);
    const QString broken = breakable(endless);
    CHECK(broken.size() > endless.size());
    CHECK(QString{broken}.remove(QChar{0x200B}) == endless);
    CHECK(breakable(QStringLiteral("jour@haninge.example ring först")) ==
          QStringLiteral("jour@haninge.example ring först"));
}
