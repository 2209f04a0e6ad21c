#include "desk_fixture.h"
#include "random_contacts.h"
#include "services/contact_csv.h"
#include "services/contact_vcard.h"
#include "services/directory.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

using Kind = ImportFault::Kind;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const ReferenceData &tables()
{
    static const ReferenceData all = DeskFixture::tables();
    return all;
}

enum class Format { Table, V3, V4 };

QByteArray written(const std::vector<ContactPoint> &points, Format format)
{
    switch (format) {
    case Format::Table: return writeContactTable(points, tables());
    case Format::V3: return writeContactCards(points, tables(), VCardVersion::V3);
    case Format::V4: return writeContactCards(points, tables(), VCardVersion::V4);
    }
    Q_UNREACHABLE();
}

ImportPreview read(const QByteArray &file, const std::vector<ContactPoint> &existing = {},
                   const ImportChoices &choices = {})
{
    return looksLikeVCards(file) ? readContactCards(file, existing, tables(), choices)
                                 : readContactTable(file, existing, tables(), choices);
}

std::vector<ImportFault> fatal(const ImportPreview &preview)
{
    std::vector<ImportFault> found;
    for (const ImportFault &fault : preview.faults)
        if (fault.fatal)
            found.push_back(fault);
    return found;
}

ContactPoint only(const ImportPreview &preview)
{
    for (const ImportFault &fault : preview.faults)
        UNSCOPED_INFO("line " << fault.line << ": " << fault.value.toStdString());
    REQUIRE(fatal(preview).empty());
    REQUIRE(preview.added.size() == 1);
    return preview.added.front();
}

} // namespace

TEST_CASE("A directory written out and read in is the same directory, in every format", "[contacts][files]")
{
    const Format format = GENERATE(Format::Table, Format::V3, Format::V4);
    RandomContacts random{tables(), 20261124};
    for (int round = 0; round < 60; ++round) {
        const auto points = random.points(6);
        const QByteArray file = written(points, format);
        INFO(file.toStdString());
        // Into an empty directory …
        const ImportPreview fresh = read(file);
        REQUIRE(fatal(fresh).empty());
        REQUIRE(fresh.added == points);
        // … and into the one it came from.
        const ImportPreview same = read(file, points);
        REQUIRE(fatal(same).empty());
        REQUIRE(same.unchanged == static_cast<int>(points.size()));
        REQUIRE((same.added.empty() && same.changed.empty()));
    }
}

TEST_CASE("A contact point with two of a name survives export and import", "[contacts][files]")
{
    const Format format = GENERATE(Format::Table, Format::V3, Format::V4);
    const std::vector<ContactPoint> twins{aContactPoint(text("Jouren")), aContactPoint(text("Jouren"))};
    CHECK(read(written(twins, format)).added == twins);
    CHECK(read(written(twins, format), twins).unchanged == 2);
}

TEST_CASE("A changed number in an exported file changes that number alone", "[contacts][files]")
{
    const Format format = GENERATE(Format::Table, Format::V3, Format::V4);
    ContactPoint jour = aContactPoint();
    jour.channels = {{text("phone"), text("08-465 004 00"), text("knappval 2")},
                     {text("phone"), text("08-465 004 01"), {}},
                     {text("sdk"), text("0203:123"), {}}};
    jour.hours = *readHours(text("alla 17:00-08:00"));
    QByteArray file = written({jour}, format);
    file.replace("08-465 004 01", "08-465 004 22");
    const ImportPreview preview = read(file, {jour});
    REQUIRE(preview.changed.size() == 1);
    ContactPoint expected = jour;
    expected.channels[1].value = text("08-465 004 22");
    CHECK(preview.changed.front() == expected);
}

TEST_CASE("Columns that are not understood are mapped once and known again", "[contacts][csv]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const QByteArray file = "Ort;Vem;Direktnummer;Jourmobil;Skonummer\n"
                            "Haninge;Jouren;08-465 004 10;070-174 06 05;42\n";
    const ImportPreview asked = *directory.preview(file);
    REQUIRE(asked.table);
    CHECK(asked.table->header ==
          QStringList{text("Ort"), text("Vem"), text("Direktnummer"), text("Jourmobil"), text("Skonummer")});
    CHECK(asked.table->example.front() == text("Haninge"));
    CHECK_FALSE(asked.table->allNamed);
    CHECK(fatal(asked).back().kind == Kind::TooFewColumns);

    const QStringList fields{text("municipality"), text("name"), text("phone"), text("mobile"), {}};
    const ImportPreview told = *directory.preview(file, {.municipalities = {}, .columns = fields});
    REQUIRE(told.canApply());
    CHECK(told.added.front().channels == std::vector<Channel>{{text("phone"), text("08-465 004 10"), {}},
                                                              {text("mobile"), text("070-174 06 05"), {}}});
    CHECK(directory.preview(file)->table->fields != fields); // nothing is remembered of what was not imported
    REQUIRE(directory.apply(told));

    const QByteArray next = "ort; vem;direktnummer;Jourmobil;Skonummer\nNacka;Jouren;08-465 004 11;;\n";
    const ImportPreview again = *directory.preview(next);
    CHECK(again.table->fields == fields);
    CHECK(again.faults.empty());
    CHECK(again.added.front().municipality == text("0182"));
    CHECK_FALSE(again.newlyMapped);
}

TEST_CASE("A column that is passed over is told of", "[contacts][csv]")
{
    const ImportPreview preview = read("kommun;namn;Skonummer\nHaninge;Jouren;42\n");
    CHECK(preview.canApply());
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front() == ImportFault{1, Kind::LeftOut, text("Skonummer"), false});
}

TEST_CASE("A table that has slipped is refused with its line", "[contacts][csv]")
{
    struct Row
    {
        QByteArray lines;
        Kind kind;
        int line;
    };
    const auto row = GENERATE(values<Row>({
        {"Haninge;Jouren;1;2\n", Kind::TooManyCells, 2},
        {"Haninge;Jouren;\"1\nNacka;Dagen;2\n", Kind::OpenQuote, 2},
        {"Haninge;Jouren;1\nHaninge;jouren;2\n", Kind::Twice, 3},
    }));
    const auto faults = fatal(read("kommun;namn;telefon\n" + row.lines));
    REQUIRE_FALSE(faults.empty());
    CHECK(faults.front().kind == row.kind);
    CHECK(faults.front().line == row.line);
}

TEST_CASE("Two of a name in the directory are not guessed between", "[contacts][csv]")
{
    const std::vector<ContactPoint> twins{aContactPoint(text("Jouren"), text("0136")),
                                          aContactPoint(text("Jouren"), text("0136"))};
    const auto faults = fatal(read("kommun;namn;telefon\nHaninge;Jouren;08-465 004 55\n", twins));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().kind == Kind::Ambiguous);
}

TEST_CASE("A spreadsheet's Unicode text is a table like another", "[contacts][csv]")
{
    QByteArray wide{"\xFF\xFE"};
    for (const QChar c : text("kommun\tnamn\r\nVärmdö\tJouren\r\n")) {
        wide += static_cast<char>(c.cell());
        wide += static_cast<char>(c.row());
    }
    CHECK(only(read(wide)).municipality == text("0120"));
}

TEST_CASE("A file that cannot be a list of contacts is refused as a whole, with what is wrong",
          "[contacts][csv][limits]")
{
    struct Row
    {
        QByteArray file;
        ImportFault fault;
    };
    QByteArray wide = "kommun;namn";
    for (int i = 2; i <= mostImportColumns; ++i)
        wide += ";x";
    const QByteArray fits = wide.left(wide.size() - 2);
    CHECK(read(fits + "\nHaninge;Jouren\n").added.size() == 1);
    const auto row = GENERATE_COPY(values<Row>({
        {"", {0, Kind::Empty, {}}},
        {"\n \r\n", {0, Kind::Empty, {}}},
        {wide + "\nHaninge;Jouren\n", {1, Kind::TooManyColumns, text("251")}},
        {"kommun;\"namn\nHaninge;Jouren\n", {1, Kind::OpenQuote, text("namn\nHaninge;Jouren\n")}},
    }));
    const ImportPreview preview = read(row.file);
    CHECK(preview.faults == std::vector<ImportFault>{row.fault});
    CHECK_FALSE(preview.table);
    CHECK_FALSE(preview.canApply());
}

TEST_CASE("More contacts than are read at a time are refused where they begin", "[contacts][limits]")
{
    QByteArray table = "kommun;namn\n";
    QByteArray cards;
    for (int i = 1; i <= mostImportRows + 5; ++i) {
        table += "Haninge;" + QByteArray::number(i) + '\n';
        cards += "BEGIN:VCARD\nVERSION:3.0\nFN:" + QByteArray::number(i) + "\nORG:Haninge\nEND:VCARD\n";
    }
    const auto [file, line] =
        GENERATE_COPY(std::pair{table, mostImportRows + 2}, std::pair{cards, mostImportRows * 5 + 1});
    const ImportPreview preview = read(file);
    CHECK(preview.added.size() == static_cast<std::size_t>(mostImportRows));
    REQUIRE(fatal(preview).size() == 1);
    CHECK(fatal(preview).front() == ImportFault{line, Kind::TooManyRows, {}});
}

TEST_CASE("A reader of contacts that nobody waits for any more stops", "[contacts][limits]")
{
    QByteArray table = "kommun;namn\n";
    QByteArray cards;
    for (int i = 1; i <= 100; ++i) {
        table += "Haninge;" + QByteArray::number(i) + '\n';
        cards += "BEGIN:VCARD\nVERSION:3.0\nFN:" + QByteArray::number(i) + "\nORG:Haninge\nEND:VCARD\n";
    }
    int asked = 0;
    const Progress progress{{}, [&] { return ++asked > 10; }};
    CHECK(readContactTable(table, {}, tables(), {}, {}, progress).added.size() == 10);
    asked = 0;
    CHECK(readContactCards(cards, {}, tables(), {}, progress).added.size() == 10);
}

TEST_CASE("Ten thousand contacts that name whom to call in their place find them", "[contacts][limits]")
{
    QByteArray table = "kommun;namn;reserv\n";
    for (int i = 1; i <= 10000; ++i)
        table += "Haninge;" + QByteArray::number(i) + ";Haninge: " + QByteArray::number(i % 10000 + 1) + '\n';
    const ImportPreview preview = read(table);
    CHECK(preview.faults.empty());
    REQUIRE(preview.added.size() == 10000);
    for (std::size_t i = 0; i < preview.added.size(); ++i)
        REQUIRE(preview.added[i].fallback == preview.added[(i + 1) % preview.added.size()].id);
}
