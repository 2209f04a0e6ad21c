#include "exchange/csv.h"
#include "support/mutation.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// "1: a|b; 3: c|d"
QString told(const CsvTable &table)
{
    QStringList lines;
    for (const CsvRecord &record : table.records)
        lines << text("%1: %2").arg(record.line).arg(record.cells.join(QLatin1Char('|')));
    return lines.join(text("; "));
}

} // namespace

TEST_CASE("Tables are read whatever program wrote them", "[csv]")
{
    struct Row
    {
        QByteArray bytes;
        const char *told;
    };
    const auto row = GENERATE(values<Row>({
        {"a;b\nc;d\n", "1: a|b; 2: c|d"},
        {"a,b\r\nc,d", "1: a|b; 2: c|d"},
        {"a\tb\nc\td\n", "1: a|b; 2: c|d"},
        {"a;b\rc;d\r", "1: a|b; 2: c|d"},
        {"sep=,\na,b;c\nd,e\n", "2: a|b;c; 3: d|e"},
        {"sep=\t\na\tb\n", "2: a|b"},
        {"\xEF\xBB\xBF"
         "a;b\nV\xC3\xA4xeln;d\n",
         "1: a|b; 2: Växeln|d"},
        {"a;b\nV\xE4xeln;\x80\n", "1: a|b; 2: Växeln|€"},
        {"a;b\n\n;\n\"c;1\";\"d \"\"2\"\"\"\n", "1: a|b; 4: c;1|d \"2\""},
        {"a;b\n\"c\n1\";d\ne;f\n", "1: a|b; 2: c\n1|d; 4: e|f"},
        {"a;b\n'=1+1;'+46 8\n", "1: a|b; 2: =1+1|+46 8"},
        {"a;b\n''n;'s Heerenberg\n", "1: a|b; 2: 'n|'s Heerenberg"},
        {QByteArray{"\xFF\xFE"
                    "a\0\t\0b\0\n\0\xE4\0\t\0d\0",
                    16},
         "1: a|b; 2: ä|d"},
        {QByteArray{"\xFE\xFF"
                    "\0a\0\t\0b\0\n\0\xE4\0\t\0d",
                    16},
         "1: a|b; 2: ä|d"},
        {QByteArray{"a\0;\0b\0\n\0c\0;\0d\0", 14}, "1: a|b; 2: c|d"},
        {"", ""},
    }));
    INFO(row.bytes.toStdString());
    const CsvTable table = readCsv(row.bytes);
    CHECK(table.isText);
    CHECK(told(table) == text(row.told));
}

TEST_CASE("A quote that is never closed is told with its line", "[csv]")
{
    CHECK(readCsv("a;b\nc;\"d\ne;f\n").openQuote == 2);
    CHECK(readCsv("a;b\nc;\"d\ne;f\n").openText == QStringLiteral("d\ne;f\n"));
    CHECK(readCsv("a;b\nc;\"d\"\ne;f\n").openQuote == 0);
}

TEST_CASE("What is no text is not read", "[csv]")
{
    CHECK_FALSE(readCsv(QByteArray{"PK\x03\x04\0\0a;b", 9}).isText);
    CHECK_FALSE(readCsv(QByteArray{"\xFF\xFE"
                                   "a\0;",
                                   5})
                    .isText);
}

TEST_CASE("No cell is taken for a formula by a spreadsheet", "[csv]")
{
    for (const char *cell : {"=1+1", "+46 8", "-2", "@x", "'=1",
                             "\xEF\xBC\x9D"
                             "1"})
        CHECK(csvLine({text(cell)}).startsWith(QLatin1Char('\'')));
    CHECK(csvLine({text("a=b")}) == text("a=b\n"));
}

TEST_CASE("Cells are read back as they were written, whatever they hold", "[csv]")
{
    std::mt19937 random{20261124};
    const QStringList parts{text("a"), text("="),  text("+"), text("-"),  text("@"), text("'"), text("\""),
                            text(";"), text("\n"), text(","), text("\t"), text("å"), text(" "), text("＝")};
    const auto upTo = [&](int end) { return std::uniform_int_distribution<int>{0, end - 1}(random); };
    for (int i = 0; i < 3000; ++i) {
        QStringList cells{text("first")};
        for (int c = 0; c < 4; ++c) {
            QString cell;
            for (int n = upTo(5); n > 0; --n)
                cell += parts[upTo(static_cast<int>(parts.size()))];
            cells << cell.trimmed();
        }
        const CsvTable table = readCsv((csvLine({text("a"), text("b"), text("c"), text("d"), text("e")}) +
                                        csvLine(cells) + csvLine({text("last")}))
                                           .toUtf8());
        REQUIRE(table.records.size() == 3);
        INFO(csvLine(cells).toStdString());
        REQUIRE(table.records[1].cells == cells);
        REQUIRE(table.openQuote == 0);
    }
}

TEST_CASE("Ten thousand damaged tables are read without harm", "[csv][fuzz]")
{
    Mutation mutation{
        {"kommun;funktion;namn;telefon\nHaninge;socialjour;Jouren;08-465 004 10\n\"0192\";;\"A\nB\";\n",
         "kommun\tnamn\r\nV\xE4rmd\xF6\tJouren\r\n", "\xEF\xBB\xBFkommun,namn\nNacka,\"Jour, natt\"\n"},
        {"\"", ";", "\n", "\r", QByteArray{"\0", 1}, "\xFF\xFE", "'", "sep=;\n", "\"\"", "\t"},
        20261124};
    for (int i = 0; i < 10000; ++i) {
        const QByteArray file = mutation.next();
        const CsvTable table = readCsv(file);
        const int lines = static_cast<int>(file.count('\n') + file.count('\r')) + 1;
        int before = 0;
        for (const CsvRecord &record : table.records) {
            if (record.line <= before || record.line > lines)
                FAIL("line out of order at round " << i);
            before = record.line;
        }
    }
}

TEST_CASE("No more records are read than were asked for, and the first of the rest is told", "[csv]")
{
    const CsvTable table = readCsv("a\nb\n\nc\nd\n", 2);
    CHECK(table.records.size() == 2);
    CHECK(table.unread == 4);
    CHECK(readCsv("a\nb\n", 2).unread == 0);
}
