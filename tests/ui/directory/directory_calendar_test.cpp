// Duty lists and the calendars of other programs, by way of the directory's import and export.
#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "support/accessibility.h"
#include "ui/directory/directory_desk.h"

#include <QComboBox>
#include <QTableWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QString cell(const QTableWidget &table, int row, int column)
{
    return table.item(row, column)->text();
}

QByteArray event(const char *uid, const char *name, int day)
{
    const QByteArray date = QByteArray::number(20261100 + day);
    const QByteArray next = QByteArray::number(20261101 + day);
    return QByteArray{"BEGIN:VEVENT\r\nUID:"} + uid + "\r\nDTSTART:" + date + "T170000\r\nDTEND:" + next +
           "T080000\r\nSUMMARY:" + name + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

/// A directory with the jour of Haninge and its duty list.
struct CalendarPage : DirectoryDesk
{
    DutyListId addList(const char *name)
    {
        DutyList list;
        list.point = jour.id;
        list.name = QString::fromUtf8(name);
        return DutyLists{desk}.save(list)->id;
    }
    [[nodiscard]] std::vector<DutyShift> shifts(DutyListId list)
    {
        return desk.duties().index().list(list)->shifts;
    }
    void open(const QByteArray &bytes)
    {
        writeFile(bytes);
        page->startImport();
    }

    ContactPoint jour = add(QStringLiteral("Jouren"), QStringLiteral("0136"));
    DutyListId nights = addList("Natt");
};

} // namespace

TEST_CASE("A calendar is shown first, then taken into the duty list as a whole", "[directory][calendar][gui]")
{
    CalendarPage d;
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25) + event("2", "Bo Ek", 26)));
    const auto &rows = d.find<QTableWidget>("importRows");
    REQUIRE(rows.rowCount() == 2);
    CHECK(cell(rows, 0, 0) == QStringLiteral("New"));
    CHECK(cell(rows, 0, 1) == QStringLiteral("Natt"));
    CHECK(cell(rows, 0, 2).contains(QStringLiteral("17:00")));
    CHECK(cell(rows, 0, 3).contains(QStringLiteral("Anna Berg (new")));
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("2 new")));
    CHECK(d.shifts(d.nights).empty());
    CHECK(withoutName(*d.page).empty());
    d.to("importApply");
    d.press(Qt::Key_Space);
    CHECK(d.shifts(d.nights).size() == 2);
    CHECK_FALSE(d.shows("importView"));
    CHECK(d.words().contains(QStringLiteral("Imported: 2 new")));

    // Read again with one of them given to another, that one alone is changed.
    d.open(calendar(event("1", "Anna Berg", 25) + event("2", "Anna Berg", 26)));
    const auto &again = d.find<QTableWidget>("importRows");
    REQUIRE(again.rowCount() == 1);
    CHECK(cell(again, 0, 0) == QStringLiteral("Changed: who, before Bo Ek"));
    CHECK(cell(again, 0, 3) == QStringLiteral("Anna Berg"));
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("1 unchanged")));
}

TEST_CASE("A calendar that names no duty list gets one by the keyboard", "[directory][calendar][gui]")
{
    CalendarPage d;
    const DutyListId days = d.addList("Dag");
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25)));
    CHECK(d.where() == QStringLiteral("importList"));
    CHECK(withoutName(*d.page).empty());
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    const auto &faults = d.find<QTableWidget>("importFaults");
    CHECK(cell(faults, 0, 0) == QStringLiteral("3"));
    CHECK(cell(faults, 0, 3).contains(QStringLiteral("names no duty list")));
    CHECK(d.find<QComboBox>("importList").itemText(1) == QStringLiteral("Dag, Jouren, Haninge"));
    d.press(Qt::Key_Down);
    REQUIRE(d.find<QPushButton>("importApply").isEnabled());
    CHECK(cell(d.find<QTableWidget>("importRows"), 0, 1) == QStringLiteral("Dag"));
    d.press(Qt::Key_Down);
    CHECK(cell(d.find<QTableWidget>("importRows"), 0, 1) == QStringLiteral("Natt"));
    d.press(Qt::Key_Up);
    d.to("importApply");
    d.press(Qt::Key_Space);
    CHECK(d.shifts(days).size() == 1);
    CHECK(d.shifts(d.nights).empty());
}

TEST_CASE("What is wrong in a calendar is told by line, and nothing of it is taken",
          "[directory][calendar][gui]")
{
    CalendarPage d;
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25) + event("2", "", 26) + "BEGIN:VTODO\r\nEND:VTODO\r\n"));
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 2);
    CHECK(cell(faults, 0, 0) == QStringLiteral("9"));
    CHECK(cell(faults, 0, 1) == QStringLiteral("Error"));
    CHECK(cell(faults, 0, 3).contains(QStringLiteral("does not say who")));
    CHECK(cell(faults, 1, 1) == QStringLiteral("Warning"));
    CHECK(cell(faults, 1, 2) == QStringLiteral("VTODO"));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    CHECK(d.find<QLabel>("importWhyNot").text().contains(QStringLiteral("Nothing is imported")));
    d.press(Qt::Key_Escape);
    CHECK_FALSE(d.shows("importView"));
    CHECK(d.shifts(d.nights).empty());
}

TEST_CASE("Of two events with one mark the one that is left out is told with both lines",
          "[directory][calendar][gui]")
{
    CalendarPage d;
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25) + event("1", "Bo Ek", 26)));
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 1);
    CHECK(cell(faults, 0, 0) == QStringLiteral("3"));
    CHECK(cell(faults, 0, 1) == QStringLiteral("Warning"));
    CHECK(cell(faults, 0, 2) == QStringLiteral("Anna Berg"));
    CHECK(cell(faults, 0, 3).contains(QStringLiteral("line 9")));
    CHECK(d.find<QPushButton>("importApply").isEnabled());
}

TEST_CASE("A shift saved while a calendar is shown is not written over", "[directory][calendar][gui]")
{
    CalendarPage d;
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25)));
    DutyList list = *d.desk.duties().index().list(d.nights);
    DutyPerson bo;
    bo.name = QStringLiteral("Bo Ek");
    const auto saved = DutyLists{d.desk}.save(bo)->id;
    list.shifts = {
        {DutyShiftId::random(), d.desk.now(), d.desk.now() + std::chrono::hours{1}, {saved, {}}, {}}};
    REQUIRE(DutyLists{d.desk}.save(list));
    d.to("importApply");
    d.press(Qt::Key_Space);
    CHECK(d.shifts(d.nights).size() == 2);
}

TEST_CASE("The duty lists are exported as a calendar that is read back as unchanged",
          "[directory][calendar][gui]")
{
    CalendarPage d;
    d.show();
    d.open(calendar(event("1", "Anna Berg", 25)));
    d.to("importApply");
    d.press(Qt::Key_Space);
    d.to("directoryExport");
    d.press(Qt::Key_Space);
    d.to("exportDuties");
    CHECK(withoutName(*d.page).empty());
    d.press(Qt::Key_Space);
    CHECK(d.words().contains(QStringLiteral("Rotations, replacements and fixed times")));
    QFile written{d.file};
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    CHECK(bytes.startsWith("BEGIN:VCALENDAR"));
    CHECK(bytes.contains("SUMMARY:Anna Berg"));
    d.page->startImport();
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("1 unchanged")));
    CHECK_FALSE(d.shows("importList"));
    CHECK_FALSE(d.shows("importFaults"));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
}

TEST_CASE("Without a duty list there is none to export", "[directory][calendar][gui]")
{
    DirectoryDesk d;
    d.show();
    d.to("directoryExport");
    d.press(Qt::Key_Space);
    d.to("exportDuties");
    d.press(Qt::Key_Space);
    CHECK(d.words().contains(QStringLiteral("no duty list")));
    CHECK_FALSE(QFile::exists(d.file));
}
