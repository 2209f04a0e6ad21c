#include "exchange/vcard.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
using namespace jour;

namespace {

using Kind = VCardFault::Kind;

/// A card with these lines in it, of this version.
QByteArray file(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

VCard cardOf(const QByteArray &bytes)
{
    const VCardRead read = readVCards(bytes);
    for (const VCardFault &fault : read.faults)
        UNSCOPED_INFO("line " << fault.line << ": " << fault.value.toStdString());
    REQUIRE(read.faults.empty());
    REQUIRE(read.cards.size() == 1);
    return read.cards.front();
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("A name is read whatever way it is folded, escaped and encoded", "[vcard]")
{
    struct Row
    {
        const char *what;
        QByteArray bytes;
        const char *name;
    };
    const auto row = GENERATE(values<Row>({
        {"plain", file("FN:Socialjouren"), "Socialjouren"},
        {"folded in the midst of a character", file("FN:Socialjouren i V\xC3\r\n \xA4rmd\xC3\xB6"),
         "Socialjouren i Värmdö"},
        {"folded right after the name", file("FN\r\n :Jouren"), "Jouren"},
        {"folded by a tab", file("FN:Jou\n\tren"), "Jouren"},
        {"escaped", file("FN:A\\, B\\; C\\\\D\\nE"), "A, B; C\\D\nE"},
        {"a capital N is a line break too", file("FN:A\\NB"), "A\nB"},
        {"Windows-1252", file("FN:V\xE4rmd\xF6 \x96 jour"), "Värmdö – jour"},
        {"a mark at the beginning", QByteArray{"\xEF\xBB\xBF"} + file("FN:V\xC3\xA4xeln"), "Växeln"},
        {"2.1, quoted-printable", file("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:V=C3=A4xeln", "2.1"),
         "Växeln"},
        {"2.1, the encoding unnamed", file("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:V=E4xeln", "2.1"),
         "Växeln"},
        {"2.1, soft line break", file("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:V=C3=\r\n=A4xeln", "2.1"),
         "Växeln"},
        {"2.1, a soft line break before a blank", file("FN;ENCODING=QUOTED-PRINTABLE:Egen=\r\n jour", "2.1"),
         "Egen jour"},
        {"2.1, folded at a blank of the text", file("FN:Egen\r\n jour", "2.1"), "Egen jour"},
        {"2.1, a set that is said, bytes as they are", file("FN;CHARSET=WINDOWS-1252:V\xE4xeln", "2.1"),
         "Växeln"},
        {"2.1 escapes semicolons alone", file("FN:C:\\new\\; och", "2.1"), "C:\\new; och"},
        {"base 64", file("FN;ENCODING=b:VsOkeGVsbg=="), "Växeln"},
        {"small letters, old line ends", "begin:vcard\rversion:3.0\rfn:Jouren\rend:vcard\r", "Jouren"},
        {"no version", "BEGIN:VCARD\nFN:Jouren\nEND:VCARD", "Jouren"},
        {"blank lines between", file("\r\n\r\nFN:Jouren\r\n\r\n"), "Jouren"},
    }));
    INFO(row.what);
    CHECK(cardOf(row.bytes).formattedName == text(row.name));
}

TEST_CASE("UTF-16 is read, with a mark or without", "[vcard]")
{
    const QString all = QString::fromUtf8(file("FN:V\xC3\xA4xeln"));
    QByteArray little;
    QByteArray big;
    for (const QChar c : all) {
        little += static_cast<char>(c.cell());
        little += static_cast<char>(c.row());
        big += static_cast<char>(c.row());
        big += static_cast<char>(c.cell());
    }
    const std::vector<QByteArray> files{little, big, QByteArray{"\xFF\xFE"} + little,
                                        QByteArray{"\xFE\xFF"} + big};
    for (const QByteArray &bytes : files)
        CHECK(cardOf(bytes).formattedName == text("Växeln"));
}

TEST_CASE("Every number and address is read, in order, with its kinds, its preference and its owner's word",
          "[vcard]")
{
    const VCard card = cardOf(file("FN:Jouren\r\n"
                                   "TEL;TYPE=work,voice;TYPE=pref:08-465 004 00\r\n"
                                   "item1.TEL:08-465 004 01\r\n"
                                   "item1.X-ABLabel:_$!<Assistant>!$_\r\n"
                                   "EMAIL;TYPE=INTERNET:jour@haninge.example\r\n"
                                   "TEL;HOME;FAX:08-465 004 02\r\n"
                                   "TEL;TYPE=\"cell,text\";PREF=2:070-174 06 05\r\n"
                                   "TEL:\r\n"));
    REQUIRE(card.reaches.size() == 5);
    CHECK(card.reaches[0].value == text("08-465 004 00"));
    CHECK(card.reaches[0].types == QStringList{text("work"), text("voice")});
    CHECK(card.reaches[0].preference == 1);
    CHECK(card.reaches[0].line == 4);
    CHECK(card.reaches[1].label == text("Assistant"));
    CHECK(card.reaches[1].group == text("item1"));
    CHECK(card.reaches[2].kind == VCardReach::Kind::Email);
    CHECK(card.reaches[3].types == QStringList{text("home"), text("fax")});
    CHECK(card.reaches[4].types == QStringList{text("cell"), text("text")});
    CHECK(card.reaches[4].preference == 2);
    CHECK(card.extras.empty());
}

TEST_CASE("Version 4.0 writes numbers as addresses of the web; they are read as numbers", "[vcard]")
{
    const VCard card = cardOf(file("FN:Jouren\r\nUID:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6\r\n"
                                   "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+46-8-46500400;ext=12\r\n"
                                   "EMAIL;VALUE=uri:mailto:jour%40haninge.example\r\n",
                                   "4.0"));
    REQUIRE(card.reaches.size() == 2);
    CHECK(card.reaches[0].value == text("+46-8-46500400 ext 12"));
    CHECK(card.reaches[1].value == text("jour@haninge.example"));
    CHECK(card.uid == text("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
}

TEST_CASE("The rest of a card: name in parts, organisation, place, note, and a program's own properties",
          "[vcard]")
{
    const VCard card = cardOf(file("N:Berg;Eva;;Dr.;\r\nFN:Eva Berg\r\n"
                                   "ORG:Haninge\\, kommun;Socialf\xC3\xB6rvaltningen\r\n"
                                   "TITLE:Chef i beredskap\r\nROLE:Chef\r\nCATEGORIES:jour,natt\\,dag\r\n"
                                   "ADR;TYPE=WORK:;;Rudsj\xC3\xB6terrassen 2;Haninge;;136 81;Sverige\r\n"
                                   "NOTE:Rad ett\\nrad tv\xC3\xA5\r\nREV:2026-11-24T02:00:00Z\r\n"
                                   "X-JOURBORD-MUNICIPALITY:0136\r\nitem1.X-JOURBORD-REMARK:a\\;b\r\n"));
    CHECK(card.name == QStringList{text("Berg"), text("Eva"), {}, text("Dr.")});
    CHECK(card.organisation == QStringList{text("Haninge, kommun"), text("Socialförvaltningen")});
    CHECK(card.title == text("Chef i beredskap"));
    CHECK(card.categories == QStringList{text("jour"), text("natt,dag")});
    REQUIRE(card.places.size() == 1);
    CHECK(card.places.front().locality == text("Haninge"));
    CHECK(card.note == text("Rad ett\nrad två"));
    REQUIRE(card.extras.size() == 2);
    CHECK(card.extras[0].name == text("X-JOURBORD-MUNICIPALITY"));
    CHECK(card.extras[1].value == text("a;b"));
    CHECK(card.extras[1].group == text("item1"));
}

TEST_CASE("Pictures and the like are named, not carried", "[vcard]")
{
    const VCard card =
        cardOf(file("FN:Jouren\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg\r\nBDAY:1980-01-01\r\n"
                    "PHOTO;ENCODING=BASE64:\r\nAAAA\r\nBBBB=\r\n\r\nTEL:08-465 004 00\r\nFN:Igen\r\n"));
    CHECK(card.leftOut == QStringList{text("PHOTO"), text("BDAY"), text("FN")});
    CHECK(card.formattedName == text("Jouren"));
    CHECK(card.reaches.size() == 1);
}

TEST_CASE("What cannot be read is told with its line, and its card is not taken", "[vcard]")
{
    struct Row
    {
        QByteArray bytes;
        Kind kind;
        int line;
        std::size_t cards;
    };
    const QByteArray sound = file("FN:Sund");
    const auto row = GENERATE_COPY(values<Row>({
        {"", Kind::NoCard, 1, 0},
        {"kommun;namn\nHaninge;Jouren\n", Kind::NoCard, 1, 0},
        {QByteArray{"PK\0\x03\0\x01", 6}, Kind::NotText, 0, 0},
        {sound + "BEGIN:VCARD\r\nFN:Avbruten\r\n", Kind::NoEnd, 5, 1},
        {sound + "l\xC3\xB6s text\r\n" + sound, Kind::OutsideCard, 5, 2},
        {sound + file("FN:Jouren\r\nutan kolon"), Kind::BadLine, 8, 1},
        {file("FN;CHARSET=X-KLINGON:Jouren"), Kind::BadEncoding, 3, 0},
        {file("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:V=E4xeln", "2.1"), Kind::BadEncoding, 3, 0},
        {file("FN:Jouren", "5.0"), Kind::UnknownVersion, 2, 0},
    }));
    const VCardRead read = readVCards(row.bytes);
    INFO(row.bytes.toStdString());
    REQUIRE_FALSE(read.faults.empty());
    CHECK(read.faults.front().kind == row.kind);
    CHECK(read.faults.front().line == row.line);
    CHECK(read.cards.size() == row.cards);
}

TEST_CASE("A card within a card is its assistant's and is passed over", "[vcard]")
{
    const VCardRead read = readVCards(file(
        "FN:Jouren\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Annan\r\nTEL:1\r\nEND:VCARD\r\nTEL:08-465 004 00", "2.1"));
    REQUIRE(read.cards.size() == 1);
    CHECK(read.cards.front().formattedName == text("Jouren"));
    CHECK(read.cards.front().reaches.size() == 1);
    CHECK(read.cards.front().leftOut == QStringList{text("AGENT")});
}

TEST_CASE("Lines are folded at 75 octets and never within a character", "[vcard]")
{
    VCard card;
    card.formattedName = QString(300, QChar{0xE5});
    for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
        const QByteArray bytes = writeVCards({card}, version);
        for (const QByteArray &line : bytes.split('\n')) {
            CHECK(line.size() <= 76); // with the carriage return
            CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            CHECK((line.isEmpty() || line.endsWith('\r')));
        }
        CHECK(cardOf(bytes).formattedName == card.formattedName);
    }
}
