#include "support/accessibility.h"
#include "ui/directory/directory_desk.h"

#include <QTableWidget>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

const QByteArray sound = "kommun;funktion;namn;telefon;tider;prioritet;verifierad\n"
                         "Haninge;Socialjour;Jouren;08-465 004 10;alla 17:00-08:00;1;2026-11-01\n"
                         "0192;mottagning;Mottagningen;08-465 004 11;mån-fre 08:00-17:00;2;\n";

QString cell(const QTableWidget &table, int row, int column)
{
    return table.item(row, column)->text();
}

} // namespace

TEST_CASE("A file with a bad line writes nothing and says which line and what to do", "[directory][gui]")
{
    DirectoryDesk d;
    d.writeFile(sound + "Haninge;socialjour;Natten;12;alltid;;\n");
    d.show();
    d.page->startImport();
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 2);
    CHECK(cell(faults, 0, 0) == QStringLiteral("4"));
    CHECK(cell(faults, 0, 1) == QStringLiteral("Error"));
    CHECK(cell(faults, 0, 2) == QStringLiteral("alltid"));
    CHECK(cell(faults, 0, 3).contains(QStringLiteral("mån-fre 08:00-17:00")));
    CHECK(cell(faults, 1, 1) == QStringLiteral("Warning"));
    CHECK(cell(faults, 1, 2) == QStringLiteral("12"));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    CHECK(d.find<QLabel>("importWhyNot").text().contains(QStringLiteral("Nothing is imported")));
    CHECK(d.all().empty());
    CHECK(withoutName(*d.page).empty());

    SECTION("Esc leaves it at that")
    {
        d.press(Qt::Key_Escape);
        CHECK_FALSE(d.shows("importView"));
        CHECK(d.all().empty());
    }
    SECTION("and the file put right is taken at once")
    {
        d.writeFile(sound);
        CHECK(d.where() == QStringLiteral("importOther"));
        d.press(Qt::Key_Space);
        CHECK_FALSE(d.shows("importFaults"));
        CHECK(d.find<QPushButton>("importApply").isEnabled());
    }
}

TEST_CASE("A sound file is shown first, then imported as a whole", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0136"));
    d.writeFile(sound);
    d.show();
    d.page->startImport();
    const auto &rows = d.find<QTableWidget>("importRows");
    REQUIRE(rows.rowCount() == 2);
    CHECK(cell(rows, 0, 0) == QStringLiteral("New"));
    CHECK(cell(rows, 1, 0).contains(QStringLiteral("hours")));
    CHECK(d.all().size() == 1);
    CHECK(d.where() == QStringLiteral("importApply"));
    d.press(Qt::Key_Space);
    CHECK(d.all().size() == 2);
    CHECK(d.of("0136").front().hours.size() == 1);
    CHECK_FALSE(d.shows("importView"));
    CHECK(d.words().contains(QStringLiteral("Imported:")));
}

TEST_CASE("What is exported is read back as unchanged", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0136"), QStringLiteral("alla 17:00-08:00"));
    d.add(QStringLiteral("Egen chef"), QStringLiteral("own"));
    d.show();
    QTest::mouseClick(&d.find<QPushButton>("directoryExport"), Qt::LeftButton);
    CHECK(d.words().contains(QStringLiteral("kontakter.csv")));
    d.page->startImport();
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("2 unchanged")));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
}

TEST_CASE("A file that cannot be read is told of and changes nothing", "[directory][gui]")
{
    DirectoryDesk d;
    d.show();
    QSignalSpy problems{d.page.get(), &DirectoryPage::problem};
    d.page->startImport();
    CHECK(problems.count() == 1);
    CHECK_FALSE(d.shows("importView"));
    d.writeFile(QByteArray{"PK\0\0", 4});
    d.page->startImport();
    CHECK(cell(d.find<QTableWidget>("importFaults"), 0, 3).contains(QStringLiteral("CSV")));
}
