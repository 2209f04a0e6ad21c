#include "print/paper_leaving.h"
#include "print/print_feature.h"
#include "services/printing.h"
#include "ui/print/print_room.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

constexpr auto summaryWord = "caseSummary";

struct Leaving : PrintRoom
{
    Leaving() : PrintRoom{1} {}
    [[nodiscard]] Result<int> print(const PaperChoice &choice)
    {
        return printPaper(*casePaper(desk, id), choice, printers.printers());
    }
    CaseId id = ids.front();
};

struct Preview : Leaving
{
    Preview() { feature.preview(id); }
    [[nodiscard]] PrintPreview &shown()
    {
        auto *found = window.findChild<PrintPreview *>();
        REQUIRE(found);
        return *found;
    }
    template<typename T>
    [[nodiscard]] T &part(const char *name)
    {
        auto *found = shown().findChild<T *>(QLatin1String{name});
        REQUIRE(found);
        return *found;
    }
    /// Until nothing is on its way to the printer.
    void runOut()
    {
        while (!part<QPushButton>("printNow").isEnabled())
            QApplication::processEvents();
    }
    [[nodiscard]] QString told() { return part<QLabel>("printMessage").text(); }

    QWidget window;
    PrintFeature feature{context(), &window,
                         FileAsk{{},
                                 [this](QWidget &, const FileQuestion &, const auto &chosen) {
                                     chosen(place.filePath(QStringLiteral("paper.pdf")));
                                 },
                                 {}},
                         printers.printers()};
};

} // namespace

TEST_CASE("A printer that is gone prints nothing, on no other one, and nothing is journaled",
          "[print][leaving]")
{
    Leaving room;
    room.printers.queues.removeAll(QStringLiteral("Desk"));
    const auto pages = room.print({.printer = QStringLiteral("Desk")});
    REQUIRE_FALSE(pages);
    CHECK(pages.error().detail == printerGone);
    CHECK(room.printers.printed.isEmpty());
    CHECK(room.journaled(room.id).empty());
    CHECK(whyNothingLeft(pages.error()).contains(QStringLiteral("Choose another")));
}

TEST_CASE("The printers of the computer take nothing for a queue that is not there", "[print][leaving]")
{
    const CaseSummary nothing;
    const Paper paper{QStringLiteral("<p>x</p>"), PaperFrame{}};
    CHECK_FALSE(Printers::system().print(QStringLiteral("no such queue"), paper, {}));
    CHECK_FALSE(Printers::system().print({}, paper, {}));
}

TEST_CASE("A printer that vanishes while it prints: the journal says that the paper did not leave",
          "[print][leaving]")
{
    Leaving room;
    room.printers.isJammed = true;
    const auto pages = room.print({.printer = QStringLiteral("Desk")});
    REQUIRE_FALSE(pages);
    CHECK(pages.error().detail == printerFailed);
    const auto journaled = room.journaled(room.id);
    REQUIRE(journaled.size() == 2);
    CHECK(journaled[0].medium == QStringLiteral("printer"));
    CHECK(journaled[1].medium == QStringLiteral("failed"));
    CHECK(journaled[0].code == journaled[1].code);
    // So the next one is no copy of anything.
    CHECK(Printing{room.desk}.timesLeft(room.id, QLatin1String{summaryWord}).value() == 0);
    room.printers.isJammed = false;
    REQUIRE(room.print({.printer = QStringLiteral("Desk")}));
    CHECK(Printing{room.desk}.timesLeft(room.id, QLatin1String{summaryWord}).value() == 1);
}

TEST_CASE("A folder that cannot be written in is told before anything is journaled", "[print][leaving]")
{
    Leaving room;
    const auto pages =
        savePaper(*casePaper(room.desk, room.id), {}, QStringLiteral("/nonexistent/folder/paper.pdf"));
    REQUIRE_FALSE(pages);
    CHECK(pages.error().detail == folderClosed);
    CHECK(room.journaled(room.id).empty());
}

TEST_CASE("A file that cannot be written after all leaves an honest entry", "[print][leaving]")
{
    Leaving room;
    const QString path = room.place.filePath(QStringLiteral("taken"));
    REQUIRE(QDir{}.mkdir(path)); // a folder of that name
    const auto pages = savePaper(*casePaper(room.desk, room.id), {}, path);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().detail == fileFailed);
    REQUIRE(room.journaled(room.id).size() == 2);
    CHECK(room.journaled(room.id).back().medium == QStringLiteral("failed"));
}

TEST_CASE("Pages that the paper has not are told, and nothing leaves", "[print][leaving]")
{
    Leaving room;
    const auto pages = room.print(
        {.printer = QStringLiteral("Desk"), .pages = QPageRanges::fromString(QStringLiteral("40"))});
    REQUIRE_FALSE(pages);
    CHECK(pages.error().detail == noSuchPages);
    CHECK(room.journaled(room.id).empty());
    CHECK(readPages(QStringLiteral("1–2, 4")).value() == QPageRanges::fromString(QStringLiteral("1-2,4")));
    CHECK(readPages(QStringLiteral("  ")).value().isEmpty());
    CHECK_FALSE(readPages(QStringLiteral("two")));
}

TEST_CASE("Each copy is a print of its own with a code of its own, and says that it is a copy",
          "[print][leaving][gui]")
{
    Preview room;
    room.part<QSpinBox>("printCopies").setValue(3);
    room.part<QPushButton>("printNow").click();
    CHECK(room.printers.printed.size() == 1); // one in each turn
    CHECK(room.told().contains(QStringLiteral("1 of 3")));
    room.runOut();
    CHECK(room.printers.printed.size() == 3);
    auto journaled = room.journaled(room.id);
    REQUIRE(journaled.size() == 3);
    CHECK(journaled[0].code != journaled[1].code);
    CHECK(journaled[1].code != journaled[2].code);
    CHECK(room.told().contains(QStringLiteral("Sent")));
}

TEST_CASE("Copies that were cancelled never reach the printer, and the journal knows nothing of them",
          "[print][leaving][gui]")
{
    Preview room;
    room.part<QSpinBox>("printCopies").setValue(20);
    room.part<QPushButton>("printNow").click();
    CHECK_FALSE(room.part<QSpinBox>("printCopies").isEnabled());
    room.part<QPushButton>("printNow").click(); // a second hand on it changes nothing
    while (room.printers.printed.size() < 3)
        QApplication::processEvents();
    QTest::keyClick(&room.shown(), Qt::Key_Escape);
    const auto left = room.printers.printed.size();
    room.runOut();
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents();
    CHECK(room.printers.printed.size() == left);
    CHECK(left < 20);
    CHECK(static_cast<qsizetype>(room.journaled(room.id).size()) == left);
    CHECK(room.told().contains(QStringLiteral("Cancelled. %1 of 20").arg(left)));
    CHECK(room.part<QSpinBox>("printCopies").isEnabled());
    // It prints again, and Esc now leaves.
    room.part<QSpinBox>("printCopies").setValue(1);
    room.part<QPushButton>("printNow").click();
    CHECK(room.printers.printed.size() == left + 1);
    QTest::keyClick(&room.shown(), Qt::Key_Escape);
    CHECK_FALSE(room.shown().isVisible());
}

TEST_CASE("Whoever closes the preview while copies go to the printer wants no more of them",
          "[print][leaving][gui]")
{
    Preview room;
    room.part<QSpinBox>("printCopies").setValue(20);
    room.part<QPushButton>("printNow").click();
    room.shown().close();
    for (int turn = 0; turn < 20; ++turn)
        QApplication::processEvents();
    CHECK(room.printers.printed.size() == 1);
    CHECK(room.journaled(room.id).size() == 1);
}

TEST_CASE("A printer that jams among copies: it is told how many it took", "[print][leaving][gui]")
{
    Preview room;
    room.part<QSpinBox>("printCopies").setValue(3);
    room.part<QPushButton>("printNow").click();
    room.printers.isJammed = true;
    room.runOut();
    CHECK(room.told().contains(QStringLiteral("1 copy")));
    CHECK(room.told().contains(QStringLiteral("took nothing")));
    CHECK(room.journaled(room.id).size() == 3); // the second as it went, and that it did not
}

TEST_CASE("Only the pages that are typed leave the preview", "[print][leaving][gui]")
{
    Preview room;
    room.part<QLineEdit>("printRange").setText(QStringLiteral("1"));
    room.part<QPushButton>("printNow").click();
    REQUIRE(room.printers.pages.size() == 1);
    CHECK(room.printers.pages.front() == 1);
    CHECK(room.journaled(room.id).back().pages == 1);
    room.part<QLineEdit>("printRange").setText(QStringLiteral("first"));
    room.part<QPushButton>("printNow").click();
    room.part<QPushButton>("printPdf").click();
    CHECK(room.printers.pages.size() == 1);
    CHECK(room.files().isEmpty());
    CHECK(room.told().contains(QStringLiteral("1-3, 5")));
}

TEST_CASE("What is no range of pages is said so at its field while it is typed", "[print][leaving][gui]")
{
    Preview room;
    auto &range = room.part<QLineEdit>("printRange");
    for (const char *typed : {"/tmp/t4/ring.pdf", "first"}) {
        range.setText(QLatin1String{typed});
        CHECK(range.accessibleDescription().contains(QStringLiteral("These are no pages")));
    }
    for (const char *typed : {"", "1", "1-3, 5"}) {
        range.setText(QLatin1String{typed});
        CHECK_FALSE(range.accessibleDescription().contains(QStringLiteral("These are no pages")));
    }
}

TEST_CASE("In the preview every mnemonic is another letter, in Swedish too", "[print][gui]")
{
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/i18n/jourbord_sv.qm")));
    const bool isSwedish = GENERATE(false, true);
    if (isSwedish)
        QApplication::installTranslator(&words);
    Preview room;
    QStringList texts;
    for (const QLabel *label : room.shown().findChildren<QLabel *>())
        if (label->buddy())
            texts << label->text();
    for (const QPushButton *button : room.shown().findChildren<QPushButton *>())
        texts << button->text();
    QSet<QChar> letters;
    for (const QString &text : texts) {
        const auto at = text.indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        CAPTURE(text.toStdString());
        CHECK_FALSE(letters.contains(text.at(at + 1).toLower()));
        letters.insert(text.at(at + 1).toLower());
    }
    CHECK(letters.size() == 8);
    QApplication::removeTranslator(&words);
}

TEST_CASE("The printer vanishes after it was chosen in the preview: it is told", "[print][leaving][gui]")
{
    Preview room;
    room.part<QComboBox>("printQueue").setCurrentText(QStringLiteral("Desk"));
    room.printers.queues.clear();
    room.part<QPushButton>("printNow").click();
    CHECK(room.told().contains(QStringLiteral("The printer cannot be used")));
    CHECK(room.journaled(room.id).empty());
}

TEST_CASE("Without any printer the preview says so, and a file can be saved", "[print][leaving][gui]")
{
    Leaving bare;
    bare.printers.queues.clear();
    QWidget window;
    const QString path = bare.place.filePath(QStringLiteral("paper.pdf"));
    PrintFeature feature{
        bare.context(), &window,
        FileAsk{{}, [&](QWidget &, const FileQuestion &, const auto &chosen) { chosen(path); }, {}},
        bare.printers.printers()};
    feature.preview(bare.id);
    auto *preview = window.findChild<PrintPreview *>();
    REQUIRE(preview);
    CHECK_FALSE(preview->findChild<QPushButton *>(QStringLiteral("printNow"))->isEnabled());
    CHECK(preview->findChild<QLabel *>(QStringLiteral("printMessage"))
              ->text()
              .contains(QStringLiteral("No printer is set up")));
    preview->findChild<QPushButton *>(QStringLiteral("printPdf"))->click();
    CHECK(QFile::exists(path));
}
