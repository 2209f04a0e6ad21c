// A file is read beside the window: it never holds the window up, and can be stopped.
#include "ui/directory/directory_desk.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTableWidget>
#include <QThread>
#include <QTimer>

#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const QByteArray sound = "kommun;namn;telefon\nHaninge;Jouren;08-465 004 10\n";

/// A desk whose files are read when the test says so.
struct SlowDesk : DirectoryDesk
{
    SlowDesk()
    {
        background = [this](std::function<void()> work) { waiting.push_back(std::move(work)); };
    }
    void open(const QByteArray &bytes)
    {
        writeFile(bytes);
        page->startImport();
    }
    void readAll()
    {
        for (const auto &work : std::exchange(waiting, {}))
            work();
        QCoreApplication::processEvents();
    }
    std::vector<std::function<void()>> waiting;
};

/// Five thousand rules from 1900 with hours of their own, which have to be walked from there.
QByteArray costlyCalendar()
{
    QByteArray all = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (int i = 0; i < 5000; ++i)
        all += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) +
               "\r\nSUMMARY:Jour\r\nDTSTART:19000101T000000\r\nDURATION:PT1H\r\n"
               "RRULE:FREQ=HOURLY;BYHOUR=1,2,3;BYMONTH=2;BYMONTHDAY=29\r\nEND:VEVENT\r\n";
    return all + "END:VCALENDAR\r\n";
}

/// As many lines that name no municipality.
QByteArray nameless(int lines)
{
    QByteArray all = "kommun;namn\n";
    for (int i = 1; i <= lines; ++i)
        all += "Ingenstans;Jour " + QByteArray::number(i) + '\n';
    return all;
}

QString cell(const QTableWidget &table, int row, int column)
{
    return table.item(row, column)->text();
}

} // namespace

TEST_CASE("While a file is read that is shown, with a way out under the hand", "[directory][reading][gui]")
{
    SlowDesk d;
    d.show();
    d.open(sound);
    CHECK(d.find<QProgressBar>("importProgress").accessibleName() == QStringLiteral("Reading the file"));
    CHECK(d.words().contains(QStringLiteral("Reading the file")));
    CHECK(d.where() == QStringLiteral("importLeave"));
    CHECK(d.find<QPushButton>("importLeave").text().contains(QStringLiteral("Stop reading")));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    CHECK_FALSE(d.shows("importRows"));

    SECTION("then what it would do")
    {
        d.readAll();
        CHECK_FALSE(d.shows("importProgress"));
        CHECK(d.find<QTableWidget>("importRows").rowCount() == 1);
        CHECK(d.where() == QStringLiteral("importApply"));
        CHECK(d.find<QPushButton>("importLeave").text().contains(QStringLiteral("Leave without importing")));
    }
    SECTION("and Esc stops it; what is found afterwards is thrown away")
    {
        d.press(Qt::Key_Escape);
        CHECK_FALSE(d.shows("importView"));
        d.readAll();
        CHECK_FALSE(d.shows("importView"));
        CHECK(d.all().empty());
    }
    SECTION("and so does the button")
    {
        d.press(Qt::Key_Space);
        CHECK_FALSE(d.shows("importView"));
    }
    SECTION("a file chosen meanwhile takes its place")
    {
        d.open("kommun;namn\nNacka;Dagen\nNacka;Natten\n");
        REQUIRE(d.waiting.size() == 2);
        d.readAll();
        CHECK(d.find<QTableWidget>("importRows").rowCount() == 2);
    }
    SECTION("and a contact that is saved meanwhile has it read by what is there then")
    {
        d.add(QStringLiteral("Jouren"), QStringLiteral("0136"));
        d.readAll();
        CHECK(cell(d.find<QTableWidget>("importRows"), 0, 0).startsWith(QStringLiteral("Changed")));
    }
}

TEST_CASE("The desk locks while a file is read, and nothing waits for the reader",
          "[directory][reading][gui]")
{
    SlowDesk d;
    d.show();
    d.open(costlyCalendar());
    d.page.reset(); // what locking does
    REQUIRE(d.waiting.size() == 1);
    d.readAll();
    CHECK(d.all().empty());
}

TEST_CASE(
    "The clock of the window goes on while a costly calendar is read on another thread, and Esc is heard",
    "[directory][reading][gui]")
{
    DirectoryDesk d;
    QSemaphore begun;
    QSemaphore goOn;
    std::unique_ptr<QThread> reader;
    d.background = [&](const std::function<void()> &work) {
        reader.reset(QThread::create([&begun, &goOn, work] {
            begun.release();
            goOn.acquire();
            work();
        }));
        reader->start();
    };
    d.show();
    d.writeFile(costlyCalendar());
    d.page->startImport();
    begun.acquire();
    int ticks = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, [&] { ++ticks; });
    clock.start(0);
    REQUIRE(QTest::qWaitFor([&] { return ticks > 20; }));
    CHECK(d.shows("importProgress"));

    SECTION("to its end")
    {
        goOn.release();
        REQUIRE(QTest::qWaitFor([&] { return d.shows("importFaults"); }, 60000));
        const auto &faults = d.find<QTableWidget>("importFaults");
        CHECK(cell(faults, 0, 3).contains(QStringLiteral("take too long to work out")));
        CHECK(cell(faults, 0, 0).toInt() > 3);
        CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    }
    SECTION("or stopped")
    {
        d.press(Qt::Key_Escape);
        CHECK_FALSE(d.shows("importView"));
        goOn.release();
    }
    reader->wait();
}

TEST_CASE("Of ten thousand lines at fault the first are shown, all are counted, and all are answered at once",
          "[directory][reading][gui]")
{
    DirectoryDesk d;
    d.writeFile(nameless(10000));
    d.show();
    d.page->startImport();
    CHECK(d.find<QTableWidget>("importFaults").rowCount() == 200);
    CHECK(d.find<QLabel>("importMoreFaults").text() == QStringLiteral("and 9800 more"));
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("10000 errors")));
    d.to("importMunicipality");
    d.type("haninge");
    d.press(Qt::Key_Return);
    CHECK_FALSE(d.shows("importFaults"));
    CHECK_FALSE(d.shows("importMoreFaults"));
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("10000 new")));
    CHECK(d.find<QTableWidget>("importRows").rowCount() == 200);
    CHECK(d.find<QLabel>("importMoreRows").text() == QStringLiteral("and 9800 more"));
    CHECK(d.find<QPushButton>("importApply").isEnabled());
}

TEST_CASE("A file that is empty, cut off in a quote, too wide or of nothing new says so plainly",
          "[directory][reading][gui]")
{
    struct Row
    {
        QByteArray file;
        const char *line;
        const char *words;
    };
    QByteArray wide = "kommun;namn";
    for (int i = 0; i < 5000; ++i)
        wide += ";kolumn " + QByteArray::number(i);
    const auto row = GENERATE_COPY(values<Row>({
        {"", "file", "The file is empty"},
        {" \r\n\r\n", "file", "The file is empty"},
        {"kommun;\"namn\nHaninge;Jouren\nNacka;Dagen\n", "1", "is never closed"},
        {sound + "Nacka;\"Dagen;08\nSolna;Natten\n", "3", "is never closed"},
        {wide + "\nHaninge;Jouren\n", "1", "more columns than the 250"},
    }));
    INFO(row.words);
    DirectoryDesk d;
    d.writeFile(row.file);
    d.show();
    d.page->startImport();
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 1);
    CHECK(cell(faults, 0, 0) == QLatin1String{row.line});
    CHECK(cell(faults, 0, 3).contains(QLatin1String{row.words}));
    CHECK_FALSE(d.shows("importColumns"));
    CHECK(d.find<QLabel>("importWhyNot").property("textRole").toString() == QStringLiteral("error"));
}

TEST_CASE("That a file holds nothing new is no error", "[directory][reading][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0136"));
    d.writeFile("kommun;namn\nHaninge;Jouren\n");
    d.show();
    d.page->startImport();
    const auto &words = d.find<QLabel>("importWhyNot");
    CHECK(words.text() == QStringLiteral("The file holds nothing new."));
    CHECK(words.property("textRole").toString() == QStringLiteral("muted"));
}

TEST_CASE("In a low window the tables keep rows in sight and the rest scrolls", "[directory][reading][gui]")
{
    DirectoryDesk d;
    QByteArray file = "Ort;Vem;kommun;namn;tider\n";
    for (int i = 0; i < 20; ++i)
        file += ";;Haninge;Jour " + QByteArray::number(i) + ";\n;;Haninge;Natt " + QByteArray::number(i) +
                ";alltid\n";
    d.writeFile(file);
    d.show();
    d.page->resize(680, 420); // what is left of 1280x720 when alarms stand above
    d.page->startImport();
    QCoreApplication::processEvents();
    for (const char *name : {"importFaults", "importRows"}) {
        INFO(name);
        const auto &table = d.find<QTableWidget>(name);
        CHECK(table.viewport()->height() >= 3 * table.verticalHeader()->defaultSectionSize());
    }
    CHECK(d.find<QScrollArea>("importScroll").verticalScrollBar()->maximum() > 0);
    CHECK(d.page->rect().contains(d.find<QPushButton>("importLeave").geometry().bottomLeft()));
}
