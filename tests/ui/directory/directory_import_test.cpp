#include "support/accessibility.h"
#include "ui/directory/directory_desk.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTableWidget>

#include <catch2/generators/catch_generators.hpp>

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
    d.writeFile(sound + "Haninge;socialjour;Natten;12;jämt;;\n");
    d.show();
    d.page->startImport();
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 2);
    CHECK(cell(faults, 0, 0) == QStringLiteral("4"));
    CHECK(cell(faults, 0, 1) == QStringLiteral("Error"));
    CHECK(cell(faults, 0, 2) == QStringLiteral("jämt"));
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

TEST_CASE("What would be written can be seen up to the number, in a narrow window too", "[directory][gui]")
{
    DirectoryDesk d;
    d.writeFile("kommun;funktion;namn;telefon;mobil;epost;tider;prioritet;verifierad;anmärkning\n"
                "Haninge;Socialjour;Socialjouren i Haninge kommun om natten;08-465 004 10;;;;;;\n"
                "jourperson;Socialsekreterare;Prov Provsson;;070-174 06 99;;;;;\n");
    d.show();
    d.page->resize(640, 700);
    d.page->startImport();
    QCoreApplication::processEvents();
    const auto &rows = d.find<QTableWidget>("importRows");
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.horizontalScrollBar()->maximum() == 0);
    CHECK(rows.columnWidth(rows.columnCount() - 1) > 120);
}

TEST_CASE("What is exported is read back as unchanged", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0136"), QStringLiteral("alla 17:00-08:00"));
    d.add(QStringLiteral("Egen chef"), QStringLiteral("own"));
    d.show();
    const char *form = GENERATE("exportTable", "exportCards4", "exportCards3");
    d.to("directoryExport");
    d.press(Qt::Key_Space);
    CHECK(d.where() == QStringLiteral("exportTable"));
    CHECK(withoutName(*d.page).empty());
    d.to(form);
    d.press(Qt::Key_Space);
    CHECK(d.words().contains(QStringLiteral("kontakter.csv")));
    CHECK(d.words().contains(QStringLiteral("Retired contacts are not in it")));
    CHECK(d.where() == QStringLiteral("directoryExport"));
    d.page->startImport();
    CHECK(d.find<QLabel>("importSummary").text().contains(QStringLiteral("2 unchanged")));
    CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
}

TEST_CASE("Esc takes the question of the form back", "[directory][gui]")
{
    DirectoryDesk d;
    d.add(QStringLiteral("Jouren"), QStringLiteral("0136"));
    d.show();
    d.to("directoryExport");
    d.press(Qt::Key_Space);
    d.press(Qt::Key_Escape);
    CHECK_FALSE(d.shows("exportTable"));
    CHECK(d.where() == QStringLiteral("directoryExport"));
    CHECK_FALSE(QFile::exists(d.file));
}

TEST_CASE("Cards that name no municipality get one by the keyboard, all or line by line", "[directory][gui]")
{
    DirectoryDesk d;
    d.writeFile("BEGIN:VCARD\nVERSION:3.0\nFN:Eva Berg\nTEL;TYPE=CELL:070-174 06 05\nEND:VCARD\n"
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ola Lind\nPHOTO:x\nEND:VCARD\n");
    d.show();
    d.page->startImport();
    const auto &faults = d.find<QTableWidget>("importFaults");
    REQUIRE(faults.rowCount() == 3);
    CHECK(cell(faults, 1, 0) == QStringLiteral("6"));
    CHECK(cell(faults, 2, 2) == QStringLiteral("PHOTO (1)"));
    CHECK(d.where() == QStringLiteral("importMunicipality"));
    CHECK(withoutName(*d.page).empty());

    SECTION("all at once")
    {
        d.type("haninge");
        d.press(Qt::Key_Return);
        REQUIRE(d.find<QPushButton>("importApply").isEnabled());
        CHECK_FALSE(d.shows("importMunicipality"));
        d.to("importApply");
        d.press(Qt::Key_Space);
        CHECK(d.of("0136").size() == 2);
        CHECK(d.of("0136").front().channels.front().kind == QStringLiteral("mobile"));
    }
    SECTION("the marked line alone")
    {
        d.to("importFaults");
        while (faults.currentRow() < 1)
            d.press(Qt::Key_Down);
        d.to("importMunicipality");
        d.type("nacka");
        d.press(Qt::Key_Return);
        REQUIRE(faults.rowCount() == 2);
        CHECK(cell(faults, 0, 0) == QStringLiteral("1"));
        CHECK_FALSE(d.find<QPushButton>("importApply").isEnabled());
    }
}

TEST_CASE("Columns are mapped by the keyboard and known again", "[directory][gui]")
{
    DirectoryDesk d;
    const QByteArray header = "Ort;Vem;Direktnummer\n";
    d.writeFile(header + "Haninge;Jouren;08-465 004 10\n");
    d.show();
    d.page->startImport();
    CHECK(d.where() == QStringLiteral("importColumn0"));
    CHECK(withoutName(*d.page).empty());
    CHECK(cell(d.find<QTableWidget>("importFaults"), 0, 3).contains(QStringLiteral("Municipality and name")));
    d.type("Mun");
    d.to("importColumn1");
    d.type("Name");
    CHECK(d.find<QPushButton>("importApply").isEnabled());
    d.to("importColumn2");
    d.type("Telephone");
    CHECK(cell(d.find<QTableWidget>("importRows"), 0, 4) == QStringLiteral("08-465 004 10"));
    d.to("importApply");
    d.press(Qt::Key_Space);
    CHECK(d.of("0136").size() == 1);

    d.writeFile(header + "Nacka;Jouren;08-465 004 11\n");
    d.page->startImport();
    CHECK(d.where() == QStringLiteral("importApply"));
    CHECK(d.find<QComboBox>("importColumn2").currentData().toString() == QStringLiteral("phone"));
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
