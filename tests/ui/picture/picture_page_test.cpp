#include "actions/action_registry.h"
#include "picture/chart_pane.h"
#include "picture/county_map.h"
#include "picture/picture_page.h"
#include "picture_desk.h"
#include "sql/statement.h"
#include "support/accessibility.h"
#include "support/strings.h"
#include "support/ui_settings.h"

#include <QDir>
#include <QFile>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

struct Shown
{
    explicit Shown(PictureDesk &on) : f{on}
    {
        page.resize(1100, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.start();
    }
    template<typename Widget>
    Widget &part(const char *name)
    {
        auto *found = page.findChild<Widget *>(QLatin1String{name});
        REQUIRE(found);
        return *found;
    }
    QString text(const char *name) { return part<QLabel>(name).text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&part<QListWidget>("pictureTopics"), static_cast<Qt::Key>(key), modifiers);
    }
    /// Saves under the suffix and gives what is in the file.
    QByteArray saved(const char *suffix, const char *button = "pictureExport")
    {
        chosen = place.path() + QStringLiteral("/picture.") + QLatin1String{suffix};
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
        QFile file{chosen};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    PictureDesk &f;
    QTemporaryDir place;
    QString chosen;
    ActionRegistry actions;
    UiSettings settings;
    PicturePage page{{f.desk, actions, settings},
                     nullptr,
                     {.toRead = {},
                      .toWrite = [this](QWidget &, const FileQuestion &,
                                        const FileAsk::Chosen &answer) { answer(chosen); },
                      .toEnter = {}}};
};

/// In what form figures left the desk, as the journal has it.
QStringList releasedAs(PictureDesk &of)
{
    QStringList formats;
    sql::Statement rows{of.db(), "SELECT body FROM journal WHERE type = ? ORDER BY seq"};
    rows.bind(QString::fromLatin1(events::PictureReleased::type));
    while (rows.step())
        formats << fromJsonObject<events::PictureReleased>(parseJson(rows.blob(0))).format;
    return formats;
}

PictureDesk &desk()
{
    static PictureDesk made;
    return made;
}

} // namespace

TEST_CASE("The situation picture opens on the last month that is final, and its keys walk on",
          "[picture][gui]")
{
    Shown shown{desk()};
    CHECK(shown.text("picturePeriod") == QStringLiteral("Februari 2028"));
    CHECK(shown.text("pictureSentence").contains(QStringLiteral("case(s) in februari 2028")));
    shown.key(Qt::Key_PageUp);
    CHECK(shown.text("picturePeriod") == QStringLiteral("Januari 2028"));
    shown.key(Qt::Key_PageDown);
    shown.key(Qt::Key_PageDown);
    CHECK(shown.text("picturePeriod") == QStringLiteral("Mars 2028"));
    CHECK(shown.text("pictureSentence").contains(QStringLiteral("not final yet")));
    CHECK_FALSE(shown.part<QPushButton>("pictureExport").isEnabled());
    shown.key(Qt::Key_PageDown);
    CHECK(shown.text("picturePeriod") == QStringLiteral("Mars 2028"));
    QSignalSpy left{&shown.page, &PicturePage::left};
    shown.key(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("Every chart has its sentence and the table behind it", "[picture][gui]")
{
    Shown shown{desk()};
    auto &topics = shown.part<QListWidget>("pictureTopics");
    auto &table = shown.part<QTreeWidget>("pictureTable");
    CHECK(topics.count() == 19);
    QStringList titles;
    for (int i = 0; i < topics.count(); ++i) {
        CHECK(table.topLevelItemCount() > 0);
        CHECK(shown.text("pictureSentence").contains(QStringLiteral("case(s) in februari 2028")));
        CHECK(withoutName(shown.page).empty());
        titles << shown.text("pictureTitle");
        shown.key(Qt::Key_Down);
    }
    CHECK(titles.removeDuplicates() == 0);
}

TEST_CASE("In a small window no name and no legend of any chart is cut, and keys scroll to the rest",
          "[picture][gui]")
{
    Shown shown{desk()};
    shown.page.resize(970, 470); // what a window of 1280 by 720 leaves
    auto &topics = shown.part<QListWidget>("pictureTopics");
    auto &pane = shown.part<ChartPane>("pictureChart");
    int scrolled = 0;
    for (int i = 0; i < topics.count(); ++i) {
        topics.setCurrentRow(i);
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        if (!pane.isVisible())
            continue;
        CAPTURE(shown.text("pictureTitle"));
        const LabelledChart &chart = *pane.chart();
        CHECK(chart.size().height() >= chart.leastHeight(chart.size().width()));
        QRectF before;
        for (const QGraphicsTextItem *name : chart.names()) {
            if (!name->isVisible())
                continue;
            CAPTURE(name->toPlainText());
            const QRectF place = name->mapRectToParent(name->boundingRect());
            CHECK(chart.rect().contains(place));
            CHECK_FALSE(place.adjusted(1, 1, -1, -1).intersects(before));
            before = place;
        }
        for (const QGraphicsTextItem *text : chart.legendTexts())
            CHECK(chart.rect().contains(text->mapRectToParent(text->boundingRect())));
        if (pane.verticalScrollBar()->maximum() > 0) {
            ++scrolled;
            pane.setFocus();
            QTest::keyClick(&pane, Qt::Key_Down);
            CHECK(pane.verticalScrollBar()->value() > 0);
        }
    }
    CHECK(scrolled > 0);
}

TEST_CASE("A year is compared with the one before, or stands alone", "[picture][gui]")
{
    Shown shown{desk()};
    auto &kind = shown.part<QWidget>("pictureKind");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Right);
    QTest::keyClick(&kind, Qt::Key_Right);
    CHECK(shown.text("picturePeriod") == QStringLiteral("2027"));
    auto &table = shown.part<QTreeWidget>("pictureTable");
    CHECK_FALSE(table.isColumnHidden(2));
    auto &comparison = shown.part<QWidget>("pictureComparison");
    comparison.setFocus();
    QTest::keyClick(&comparison, Qt::Key_Right);
    QTest::keyClick(&comparison, Qt::Key_Right);
    CHECK(table.isColumnHidden(2));
}

TEST_CASE("The map is walked by key and says what each municipality has", "[picture][gui]")
{
    Shown shown{desk()};
    auto &map = shown.part<CountyMap>("countyMap");
    map.setFocus();
    CHECK(shown.text("pictureTold").startsWith(QStringLiteral("Stockholm: ")));
    QTest::keyClick(&map, Qt::Key_Right);
    CHECK(shown.text("pictureTold").startsWith(QStringLiteral("Nacka: ")));
    QTest::keyClick(&map, Qt::Key_Up);
    CHECK(shown.text("pictureTold").startsWith(QStringLiteral("Lidingö: ")));
}

TEST_CASE("A chart is saved as picture, drawing, table and paper, and the journal tells of it",
          "[picture][gui]")
{
    Shown shown{desk()};
    CHECK(shown.saved("png").startsWith("\x89PNG"));
    CHECK(shown.saved("svg").contains("<svg"));
    CHECK(shown.saved("csv").startsWith("period;dimension;code;"));
    CHECK(shown.saved("pdf").startsWith("%PDF-1.4"));
    const QByteArray report = shown.saved("pdf", "pictureReport");
    CHECK(report.startsWith("%PDF-1.4"));
    CHECK(report.size() > 20'000);
    CHECK(shown.saved("csv", "pictureReport").count('\n') > 120);
    CHECK(shown.text("pictureProblem").isEmpty());
    // Each shows the period before, too; the report has all tables and the ways.
    CHECK(releasedAs(desk()).join(QLatin1Char(' ')) ==
          QStringLiteral("png png svg svg csv csv pdf pdf pdf pdf csv csv"));
}

TEST_CASE("A saved table has what it is compared with, too, and of neither a number that is kept back",
          "[picture][gui]")
{
    Shown shown{desk()};
    const auto shownFigures = [](const QByteArray &csv, const QByteArray &period) {
        QStringList figures;
        const QList<QByteArray> lines = csv.split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.split(';');
            if (cells.size() < 5 || cells[0] != period || cells[1] == "total" || cells[1] == "travel")
                continue;
            CHECK((cells[4] == "hidden") == cells[3].isEmpty());
            figures << (cells[3].isEmpty() ? QStringLiteral("kept back") : QString::fromLatin1(cells[3]));
        }
        return figures;
    };
    const auto inTable = [&](int column) {
        QStringList figures;
        const auto &table = shown.part<QTreeWidget>("pictureTable");
        for (int i = 0; i < table.topLevelItemCount(); ++i)
            figures << table.topLevelItem(i)->text(column);
        return figures;
    };
    auto &topics = shown.part<QListWidget>("pictureTopics");
    topics.setCurrentRow(topics.count() - 1); // a chart with the same parts in every month
    const QByteArray csv = shown.saved("csv");
    CHECK(shownFigures(csv, "2028-02") == inTable(1));
    CHECK(shownFigures(csv, "2028-01") == inTable(2));
    auto &comparison = shown.part<QWidget>("pictureComparison");
    comparison.setFocus();
    QTest::keyClick(&comparison, Qt::Key_Right);
    QTest::keyClick(&comparison, Qt::Key_Right);
    CHECK_FALSE(shown.saved("csv").contains("2028-01"));
}

TEST_CASE("What was saved is told by name, and what could not be is told until the next one",
          "[picture][gui]")
{
    Shown shown{desk()};
    auto &saved = shown.part<QLabel>("pictureSaved");
    auto &problem = shown.part<QLabel>("pictureProblem");
    const auto before = releasedAs(desk()).size();
    const auto save = [&](const QString &path) {
        shown.chosen = path;
        QTest::mouseClick(&shown.part<QPushButton>("pictureExport"), Qt::LeftButton);
    };
    save(QStringLiteral("/nu/nej/picture.csv"));
    CHECK(problem.isVisible());
    CHECK(problem.text().contains(QStringLiteral("that folder")));
    save(shown.place.filePath(QStringLiteral("y.txt")));
    CHECK(problem.text().contains(QStringLiteral(".svg")));
    CHECK_FALSE(QFile::exists(shown.place.filePath(QStringLiteral("y.txt"))));
    CHECK(releasedAs(desk()).size() == before); // nothing is said to have left
    // The folder takes files, but not one of that name.
    const QString taken = shown.place.filePath(QStringLiteral("taken.csv"));
    REQUIRE(QDir{}.mkpath(taken + QStringLiteral("/inside")));
    save(taken);
    CHECK(problem.text().contains(QStringLiteral("did not leave")));
    CHECK_FALSE(saved.isVisible());
    CHECK(releasedAs(desk()).mid(before) == QStringList{QStringLiteral("csv"), QStringLiteral("csv"),
                                                        QStringLiteral("failed"), QStringLiteral("failed")});
    const QString path = shown.place.filePath(QStringLiteral("picture.csv"));
    save(path);
    CHECK_FALSE(problem.isVisible());
    CHECK(saved.isVisible());
    CHECK(saved.text().contains(QStringLiteral("picture.csv")));
    shown.key(Qt::Key_PageUp);
    CHECK_FALSE(saved.isVisible());
}
