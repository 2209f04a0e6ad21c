#include "exchange/vcard.h"
#include "support/mutation.h"
#include "support/strings.h"
#include "support/vectors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// "Maxl | tel work voice Tel … | left out: BDAY, …", a card a line; then the faults.
QString told(const VCardRead &read)
{
    QStringList lines;
    for (const VCard &card : read.cards) {
        QStringList parts{card.formattedName};
        for (const VCardReach &reach : card.reaches)
            parts << (reach.types + QStringList{reach.value}).join(QLatin1Char(' '));
        lines << parts.join(QStringLiteral(" | "));
    }
    for (const VCardFault &fault : read.faults)
        lines << QStringLiteral("line %1: %2").arg(fault.line).arg(fault.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

// The files are those of other programs' tests: tests/vectors/vcard/SOURCES.md.
TEST_CASE("Cards of other programs are read as those programs meant them", "[vcard][vectors]")
{
    struct Row
    {
        const char *name;
        const char *told;
    };
    const auto row = GENERATE(values<Row>({
        {"ez-vcard/John_Doe_EVOLUTION.vcf",
         "Mr. John Richter, James Doe Sr. | cell 905-666-1234 | work voice "
         "905-555-1234 | work john.doe@ibm.com"},
        {"ez-vcard/gmail-list.vcf", "Arnold Smith | internet asmithk@gmail.com\nChris Beatle | internet "
                                    "chrisy55d@yahoo.com\nDoug White | internet dwhite@gmail.com"},
        {"ical4j-vcard/vcard-antoni-outlook2003.vcf", "Antoni Jozef Mylka jun. | work voice 49 631 234 341 | "
                                                      "home voice 48 691 342 341 | cell voice 48 91 3 "
                                                      "175 234 | internet antoni_mylka@somedomain.com"},
        {"ical4j-vcard/vcard-dirk-whitespaceafterbegin.vcf", "Dirk | internet dirk@sap.com"},
        {"ical4j-vcard/vcard-rfc2426.vcf",
         "Frank Dawson | voice msg work +1-919-676-9515 | fax work +1-919-676-9564 | internet pref=1 "
         "Frank_Dawson@Lotus.com | internet fdawson@earthlink.net\nTim Howes | voice msg work "
         "+1-415-937-3419 | "
         "fax work +1-415-528-4164 | internet howes@netscape.com"},
        {"pimalaya/linefolding_4.0.vcf", ""},
        {"pimalaya/rfc2425_record3_groups.vcf",
         "Meister Berger | internet mb@goerlitz.de | fax voice msg +49 3581 123456"},
        {"pimalaya/rfc6350_escaping.vcf", "Multi Org"},
        {"pimalaya/vcard21_agent_nested.vcf", "Has Agent"},
        {"pimalaya/vcard21_qp_label.vcf", "QP Example"},
        {"vcard-json/apple-inc.vcf", "Apple Inc. | main 1-800-MY-APPLE | internet a@b.c"},
        {"vcard-json/gmail-vcard3.vcf", "Anon"},
        {"vcard-json/outlook.vcf",
         "Mustermann Hubert | home 069123456 | internet hubert.mustermann@web.de\nline 1: "
         "###################\nline 9: ###################"},
        {"vcard-json/some-contact.vcf", "John Smith | internet home john.home@smith.com | internet work "
                                        "john.work@smith.com | cell voice (805) "
                                        "222-3434 | iphone cell voice (805) 222-1212"},
        {"vcard-json/vCardExport-outlook.vcf",
         "Mustermann Hubert | home 069123456 | internet hubert.mustermann@web.de"},
        {"vcards-net/v2_1.vcf", "Maxl | work voice Tel geschäftlich | home voice Tel privat | cell voice "
                                "Handy | voice Other Phone | pager "
                                "voice Pager | work fax 0123/579 | home fax Fax privat | internet "
                                "privat@folker-kinzel.de | internet "
                                "business@folker-kinzel.de | internet andere@folker-kinzel.de"},
        {"vobject/vcard40_full.vcf",
         "Dr. John Q. Public, III | voice +1-555-555-5555 | cell +1-555-123-4567 | work "
         "john.public@example.com | home johnny@personal.example.org"},
        {"vobject/vcard40_group.vcf", "The Doe Family"},
        {"vobject/vcard40_org.vcf", "ABC Marketing | +1-555-000-0000 | marketing@abc.example.com"},
    }));
    INFO(row.name);
    CHECK(told(readVCards(vectorFile(QStringLiteral("vcard/") + QString::fromUtf8(row.name)))) ==
          QString::fromUtf8(row.told));
}

TEST_CASE("No file of the test sets goes unread", "[vcard][vectors]")
{
    CHECK(vectorsIn("vcard", "*.vcf").size() == 19);
}

TEST_CASE("Long notes come whole out of quoted-printable and out of folded lines", "[vcard][vectors]")
{
    const VCard german = readVCards(vectorFile(QStringLiteral("vcard/vcards-net/v2_1.vcf"))).cards.front();
    CHECK(german.note.count(QLatin1Char('\n')) == 5);
    CHECK(german.note.endsWith(QStringLiteral("ßßßßßß")));
    CHECK_FALSE(german.note.contains(QLatin1Char('=')));
    CHECK(german.organisation == QStringList{QStringLiteral("Firma"), QStringLiteral("Führungsetage")});
    const VCard evolution =
        readVCards(vectorFile(QStringLiteral("vcard/ez-vcard/John_Doe_EVOLUTION.vcf"))).cards.front();
    CHECK(evolution.note.contains(
        QStringLiteral("FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT")));
    CHECK(evolution.note.endsWith(QStringLiteral("POSSIBILITY OF SUCH DAMAGE.")));
    const VCard folded =
        readVCards(vectorFile(QStringLiteral("vcard/pimalaya/linefolding_4.0.vcf"))).cards.front();
    CHECK(folded.note == QStringLiteral("This is a long description that exists on a long line."));
}

TEST_CASE("Ten thousand damaged files are read without harm", "[vcard][fuzz]")
{
    auto sound = allIn("vcard", "*.vcf");
    Mutation mutation{std::move(sound),
                      {"BEGIN:VCARD\n",
                       "END:VCARD\n",
                       "VERSION:2.1\n",
                       "VERSION:4.0\n",
                       ";ENCODING=QUOTED-PRINTABLE",
                       ";ENCODING=BASE64",
                       ";CHARSET=UTF-16",
                       ";CHARSET=",
                       "=\n",
                       "=C3",
                       "\\",
                       "\"",
                       ":",
                       ";",
                       ",",
                       "\n ",
                       "\r",
                       QByteArray{"\0", 1},
                       "\xFF\xFE",
                       "\xEF\xBB\xBF",
                       "TEL;VALUE=uri:tel:;ext=",
                       "^n",
                       "item1.",
                       "."},
                      20261124};
    std::size_t cards = 0;
    std::size_t faults = 0;
    for (int i = 0; i < 10000; ++i) {
        const QByteArray file = mutation.next();
        const VCardRead read = readVCards(file);
        const int lines = static_cast<int>(file.count('\n') + file.count('\r')) + 1;
        for (const VCardFault &fault : read.faults)
            if (fault.line < 0 || fault.line > lines)
                FAIL("fault outside the file at round " << i);
        cards += read.cards.size();
        faults += read.faults.size();
        if (read.cards.empty())
            continue;
        // What was read can be written, and comes back.
        const VCardRead again = readVCards(writeVCards(read.cards, VCardVersion::V4));
        if (!again.faults.empty() || again.cards.size() != read.cards.size())
            FAIL("not read back at round " << i << ":\n" << file.toStdString());
    }
    CHECK(cards > 2000);
    CHECK(faults > 2000);
}
