#include "desk_fixture.h"
#include "services/contact_csv.h"
#include "services/contact_vcard.h"
#include "support/strings.h"
#include "support/vectors.h"

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

ImportPreview read(const QByteArray &file, const std::vector<ContactPoint> &existing = {},
                   const ImportChoices &choices = {})
{
    static const ReferenceData tables = DeskFixture::tables();
    return readContactCards(file, existing, tables, choices);
}

std::vector<ImportFault> fatal(const ImportPreview &preview)
{
    std::vector<ImportFault> found;
    for (const ImportFault &fault : preview.faults)
        if (fault.fatal)
            found.push_back(fault);
    return found;
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
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

TEST_CASE("A card of another program's finds its municipality, function, numbers and remark",
          "[contacts][vcard]")
{
    struct Row
    {
        QByteArray lines;
        const char *municipality;
        const char *function;
        const char *remark;
    };
    const auto row = GENERATE(values<Row>({
        {"ORG:Haninge kommun", "0136", "socialjour", ""},
        {"ORG:Stockholms stad;Socialf\xC3\xB6rvaltningen", "0180", "socialjour", "Socialförvaltningen"},
        {"ORG:V\xC3\xA4ster\xC3\xA5s stad", "1980", "socialjour", ""},
        {"ADR:;;Storgatan 1;Haninge;;136 81;Sverige", "0136", "socialjour", ""},
        // The organisation knows better than a postal address.
        {"ORG:Nacka\nADR:;;Storgatan 1;Stockholm;;136 81;Sverige", "0182", "socialjour", ""},
        {"ORG:Nacka\nTITLE:Chef i beredskap\nNOTE:Ring tv\xC3\xA5 g\xC3\xA5nger", "0182", "chefIBeredskap",
         "Ring två gånger"},
        {"ORG:Nacka\nTITLE:Enhetschef\nCATEGORIES:Arbete,Socialjour", "0182", "socialjour", "Enhetschef"},
    }));
    INFO(row.lines.toStdString());
    const ContactPoint point = only(read(card("FN:Eva Berg\n" + row.lines)));
    CHECK(point.municipality == text(row.municipality));
    CHECK(point.function == text(row.function));
    CHECK(point.remark == text(row.remark));
    CHECK(point.name == text("Eva Berg"));
}

TEST_CASE("Numbers of a card keep their owner's order and words; what is no number to call is told of",
          "[contacts][vcard]")
{
    const ImportPreview preview =
        read(card("FN:Jouren\nORG:Nacka\nTEL;TYPE=HOME:08-465 004 01\n"
                  "TEL;TYPE=CELL;TYPE=pref:070-174 06 05\nTEL;TYPE=FAX:08-465 004 02\n"
                  "item1.TEL:08-465 004 03\nitem1.X-ABLabel:Bakjour\n"
                  "EMAIL:jour@nacka.example\nPHOTO;ENCODING=b:AAAA\nX-AIM:x"));
    const ContactPoint point = only(preview);
    CHECK(point.channels == std::vector<Channel>{{text("mobile"), text("070-174 06 05"), {}},
                                                 {text("phone"), text("08-465 004 01"), text("hem")},
                                                 {text("phone"), text("08-465 004 03"), text("Bakjour")},
                                                 {text("email"), text("jour@nacka.example"), {}}});
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front() ==
          ImportFault{0, Kind::LeftOut, text("PHOTO (1), X-AIM (1), fax (1)"), false});
}

TEST_CASE("A card that names no municipality waits for the operator's word", "[contacts][vcard]")
{
    const QByteArray file = card("FN:Eva Berg\nORG:Aktiebolaget") + card("FN:Ola Lind");
    const ImportPreview asked = read(file);
    REQUIRE(fatal(asked).size() == 2);
    CHECK(asked.faults[0] == ImportFault{1, Kind::UnknownMunicipality, text("Aktiebolaget"), true});
    CHECK(asked.faults[1].line == 6);
    const ImportPreview told =
        read(file, {}, {.municipalities = {{1, text("0136")}, {6, text("0182")}}, .columns = {}});
    CHECK(fatal(told).empty());
    REQUIRE(told.added.size() == 2);
    CHECK(told.added[0].municipality == text("0136"));
    CHECK(told.added[1].municipality == text("0182"));
}

TEST_CASE("A card read again changes what it says and keeps what it cannot say", "[contacts][vcard]")
{
    ContactPoint jour = aContactPoint(text("Jouren"), text("0182"));
    jour.hours = *readHours(text("alla 17:00-08:00"));
    jour.verifiedOn = QDate{2026, 11, 1};
    jour.verifiedBy = text("AN");
    jour.remark = text("Uppge ort");
    jour.channels = {{text("switchboard"), text("08-465 004 00"), text("knappval 2")},
                     {text("mobile"), text("070-174 06 05"), {}},
                     {text("sdk"), text("0203:123"), {}}};
    const QByteArray file = card("FN:Jouren\nORG:Nacka kommun\nTEL:08-465 004 00\nTEL:08-465 004 09");
    const ImportPreview preview = read(file, {jour});
    REQUIRE(preview.changed.size() == 1);
    ContactPoint expected = jour;
    expected.channels = {jour.channels[0], jour.channels[2], {text("phone"), text("08-465 004 09"), {}}};
    // The number that is new was verified by nobody; the one that stayed still is.
    expected.channels[0].verifiedOn = jour.verifiedOn;
    expected.channels[0].verifiedBy = jour.verifiedBy;
    expected.verifiedOn.reset();
    expected.verifiedBy.clear();
    CHECK(preview.changed.front() == expected);

    SECTION("and with the same identity it may have another name")
    {
        QByteArray renamed = card("UID:" + QByteArray{"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"} +
                                  "\nFN:Nya jouren\nTEL:08-465 004 00");
        jour.id = ContactPointId::fromHex(text("f81d4fae7dec11d0a76500a0c91e6bf6"));
        const ImportPreview again = read(renamed, {jour});
        REQUIRE(again.changed.size() == 1);
        CHECK(again.changed.front().name == text("Nya jouren"));
        CHECK(again.changed.front().municipality == text("0182"));
    }
}

TEST_CASE("What a card file has wrong is told with its line", "[contacts][vcard]")
{
    struct Row
    {
        QByteArray file;
        Kind kind;
        int line;
    };
    const QByteArray sound = card("FN:Jouren\nORG:Nacka");
    const auto row = GENERATE_COPY(values<Row>({
        {card("ORG:Nacka\nutan kolon"), Kind::BadLine, 4},
        {card("ORG:Nacka\nTEL:1").replace("END:VCARD", ""), Kind::NoEnd, 1},
        {card("FN:Jouren\nORG:Nacka").replace("3.0", "9.0"), Kind::UnknownVersion, 2},
        {card("NOTE:Utan namn\nADR:;;;Nacka;;;"), Kind::MissingName, 1},
        {sound + sound, Kind::Twice, 6},
        {card("FN:Jouren\nX-JOURBORD-MUNICIPALITY:0136\nX-JOURBORD-HOURS:jämt"), Kind::BadHours, 1},
        {card("FN:Jouren\nX-JOURBORD-MUNICIPALITY:0136\nX-JOURBORD-PRIORITY:hög"), Kind::BadPriority, 1},
    }));
    const auto faults = fatal(read(row.file));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().kind == row.kind);
    CHECK(faults.front().line == row.line);
}

TEST_CASE("A group of contacts is no contact", "[contacts][vcard][vectors]")
{
    const ImportPreview preview = read(vectorFile(text("vcard/vobject/vcard40_group.vcf")));
    CHECK(preview.added.empty());
    REQUIRE(preview.faults.size() == 1);
    CHECK(preview.faults.front().value.contains(text("KIND:group")));
}

// The files are those of other programs' tests: tests/vectors/vcard/SOURCES.md.
TEST_CASE("Every card of the test sets is taken whole or refused with its line", "[contacts][vcard][vectors]")
{
    for (const QString &name : vectorsIn("vcard", "*.vcf")) {
        INFO(name.toStdString());
        const QByteArray file = bytesOf(name);
        ImportChoices choices;
        for (const ImportFault &fault : read(file).faults)
            if (fault.kind == Kind::UnknownMunicipality)
                choices.municipalities[fault.line] = text("0136");
        const ImportPreview preview = read(file, {}, choices);
        for (const ImportFault &fault : fatal(preview))
            CHECK((fault.line > 0 && fault.kind == Kind::MissingName));
        const std::size_t groups = file.contains("KIND:group") ? 1 : 0;
        CHECK(preview.added.size() + fatal(preview).size() + groups == readVCards(file).cards.size());
    }
}
