// What a file of contacts does to a directory that is in use.
#include "desk_fixture.h"
#include "services/directory.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

using Kind = ImportFault::Kind;

/// A directory with a jour in Haninge, and files for it.
class ImportDesk : public DeskFixture
{
public:
    [[nodiscard]] ContactPoint add(const char *name, const std::vector<Channel> &channels = {},
                                   ContactPointId fallback = {})
    {
        ContactPoint point = aContactPoint(QString::fromUtf8(name), QStringLiteral("0136"));
        point.channels = channels;
        point.fallback = fallback;
        REQUIRE(directory.save(point));
        return point;
    }
    [[nodiscard]] ImportPreview preview(const QByteArray &file) { return *directory.preview(file); }
    void import(const QByteArray &file) { REQUIRE(directory.apply(preview(file))); }
    [[nodiscard]] ContactPoint now(const ContactPoint &point) { return *directory.find(point.id); }
    [[nodiscard]] ContactPoint named(const char *name)
    {
        const auto all = *directory.all();
        const auto found = std::ranges::find(all, QString::fromUtf8(name), &ContactPoint::name);
        REQUIRE(found != all.end());
        return *found;
    }

    Directory directory{desk};
};

Channel phone(const char *number)
{
    return {QStringLiteral("phone"), QString::fromLatin1(number), {}};
}

QByteArray idOf(const ContactPoint &point)
{
    return point.id.hex().toLatin1();
}

} // namespace

TEST_CASE("A new line beside contacts that call each other is no circle", "[directory][csv]")
{
    ImportDesk d;
    const ContactPoint day = d.add("Dagen", {phone("08-465 004 01")});
    const ContactPoint jour = d.add("Jouren", {phone("08-465 004 00")}, day.id);
    QByteArray file = *d.directory.exportTable();
    file.replace("08-465 004 00", "08-465 004 22");
    file += "Nacka;socialjour;Natten;Telefon;08-465 004 30;;;;;;;;;;;;;\r\n";
    const ImportPreview preview = d.preview(file);
    CHECK(preview.faults.empty());
    CHECK(preview.added.size() == 1);
    CHECK(preview.changed.size() == 1);
    REQUIRE(d.directory.apply(preview));
    CHECK(d.now(jour).channels.front().value == QStringLiteral("08-465 004 22"));
    CHECK(d.directory.all()->size() == 3);
}

TEST_CASE("A new line may name whom to call in its place", "[directory][csv]")
{
    ImportDesk d;
    const ContactPoint day = d.add("Dagen");
    d.import("kommun;namn;telefon;reserv\nNacka;Natten;08-465 004 30;" + idOf(day) + "\n");
    CHECK(d.named("Natten").fallback == day.id);

    SECTION("also a line of the same file, above it or below")
    {
        d.import("kommun;namn;telefon;reserv\n"
                 "Nacka;Ett;08-465 004 31;Nacka: Två\n"
                 "Nacka;Två;08-465 004 32;\n"
                 "Nacka;Tre;08-465 004 33;Nacka: Två\n"
                 "Haninge;Dagen;;Nacka: Två\n");
        const ContactPointId two = d.named("Två").id;
        CHECK(d.named("Ett").fallback == two);
        CHECK(d.named("Tre").fallback == two);
        CHECK(d.now(day).fallback == two);
    }
}

TEST_CASE("A circle is told at the line of each contact that closes it", "[directory][csv]")
{
    ImportDesk d;
    const ContactPoint day = d.add("Dagen");
    const ContactPoint jour = d.add("Jouren", {}, day.id);
    const ImportPreview preview =
        d.preview("kommun;namn;reserv\nNacka;Natten;\nHaninge;Dagen;Haninge: Jouren\n");
    CHECK(preview.faults == std::vector<ImportFault>{{3, Kind::Circular, QStringLiteral("Dagen"), true}});
    CHECK_FALSE(d.directory.apply(preview));
    CHECK(d.now(day) == day);

    const ImportPreview both = d.preview("kommun;namn;reserv\nNacka;Ett;Nacka: Två\nNacka;Två;Nacka: Ett\n");
    CHECK(both.faults == std::vector<ImportFault>{{2, Kind::Circular, QStringLiteral("Ett"), true},
                                                  {3, Kind::Circular, QStringLiteral("Två"), true}});
}

TEST_CASE("Two columns of telephones are read again without a third number", "[directory][csv]")
{
    ImportDesk d;
    const QByteArray file = "kommun;namn;Telefon 1;Telefon 2\nHaninge;Jouren;08-465 004 00;08-465 004 01\n";
    d.import(file);
    const ContactPoint jour = d.named("Jouren");
    CHECK(jour.channels == std::vector<Channel>{phone("08-465 004 00"), phone("08-465 004 01")});
    CHECK(d.preview(file).unchanged == 1);

    ContactPoint more = jour;
    more.channels[1].remark = QStringLiteral("knappval 2");
    more.channels.push_back(phone("08-465 004 02"));
    REQUIRE(d.directory.save(more));
    CHECK(d.preview(file).unchanged == 1); // what the table has no column for stays

    SECTION("the other way round they are called in that order, each with what is known of it")
    {
        d.import("kommun;namn;Telefon 1;Telefon 2\nHaninge;Jouren;08-465 004 01;08-465 004 00\n");
        CHECK(d.now(jour).channels ==
              std::vector<Channel>{more.channels[1], more.channels[0], more.channels[2]});
    }
    SECTION("a third one that moves up does not stand there twice")
    {
        d.import("kommun;namn;Telefon 1;Telefon 2\nHaninge;Jouren;08-465 004 00;08-465 004 02\n");
        CHECK(d.now(jour).channels == std::vector<Channel>{more.channels[0], more.channels[2]});
    }
    SECTION("a new number keeps the remark of its place")
    {
        d.import("kommun;namn;Telefon 1;Telefon 2\nHaninge;Jouren;08-465 004 00;08-465 004 09\n");
        CHECK(d.now(jour).channels[1].remark == QStringLiteral("knappval 2"));
        CHECK(d.now(jour).channels.size() == 3);
    }
    SECTION("and an emptied cell takes its number away")
    {
        d.import("kommun;namn;Telefon 1;Telefon 2\nHaninge;Jouren;08-465 004 00;\n");
        CHECK(d.now(jour).channels == std::vector<Channel>{more.channels[0], more.channels[2]});
    }
}

TEST_CASE("What a line says wrongly leaves what was there", "[directory][csv]")
{
    ImportDesk d;
    const ContactPoint day = d.add("Dagen");
    ContactPoint jour = d.add("Jouren", {phone("08-465 004 00")}, day.id);
    jour.channels.front().validTo = QDate{2026, 12, 1};
    jour.serves = {QStringLiteral("0182"), QStringLiteral("0120")};
    jour.verifiedOn = QDate{2026, 11, 1};
    jour.verifiedBy = QStringLiteral("AN");
    REQUIRE(d.directory.save(jour));
    const auto faultOf = [&](const QByteArray &columns, const QByteArray &cells) {
        const ImportPreview preview =
            d.preview("kommun;namn;" + columns + ";anmärkning\nHaninge;Jouren;" + cells + ";ny\n");
        REQUIRE(preview.faults.size() == 1);
        CHECK_FALSE(preview.faults.front().fatal);
        REQUIRE(preview.changed.size() == 1);
        ContactPoint expected = jour;
        expected.remark = QStringLiteral("ny");
        CHECK(preview.changed.front() == expected);
        return preview.faults.front().kind;
    };
    CHECK(faultOf("reserv", "Haninge: Daggen") == Kind::UnknownPoint);
    CHECK(faultOf("svarar även för", "Nacka, Värmdon") == Kind::UnknownServed);
    CHECK(faultOf("kontaktväg;nummer;gäller till", "Telefon;08-465 004 00;1/12") == Kind::BadDate);
    CHECK(faultOf("verifierad;verifierad av", "i går;BO") == Kind::BadDate);
}

TEST_CASE("A number that would be dialled wrong is told with its line, and is taken as written",
          "[directory][csv]")
{
    ImportDesk d;
    const ImportPreview preview = d.preview("kommun;namn;telefon\n"
                                            "Haninge;Rundad;4.68465E+11\n"
                                            "Haninge;Delad;08-465 004 01 / 02\n"
                                            "Haninge;Okänd;070-1234\n"
                                            "Haninge;Utan nolla;701740605\n"
                                            "Haninge;Ord;08-465 004 00 (natt)\n"
                                            "Haninge;Bokstäver;växeln\n"
                                            "Haninge;Rätt;08-465 004 00\n"
                                            "Haninge;Kortnummer;114 14\n");
    const auto warning = [](int line, Kind kind, const char *value) {
        return ImportFault{line, kind, QString::fromUtf8(value), false};
    };
    CHECK(preview.faults == std::vector<ImportFault>{warning(2, Kind::RoundedNumber, "4.68465E+11"),
                                                     warning(3, Kind::SecondNumber, "08-465 004 01 / 02"),
                                                     warning(4, Kind::OddNumber, "070-1234"),
                                                     warning(5, Kind::NoAreaCode, "701740605"),
                                                     warning(6, Kind::WordsInNumber, "08-465 004 00 (natt)"),
                                                     warning(7, Kind::BadNumber, "växeln")});
    REQUIRE(d.directory.apply(preview));
    CHECK(d.named("Rundad").channels == std::vector<Channel>{phone("4.68465E+11")});
    CHECK(d.named("Delad").channels == std::vector<Channel>{phone("08-465 004 01 / 02")});
}

TEST_CASE("A column that stands there twice is told of, numbers may stand in several", "[directory][csv]")
{
    ImportDesk d;
    const ImportPreview preview = d.preview("kommun;namn;kommun;telefon;telefon\n"
                                            "Haninge;Jouren;Nacka;08-465 004 00;08-465 004 01\n");
    CHECK(preview.faults == std::vector<ImportFault>{{1, Kind::SameColumn, QStringLiteral("kommun"), false}});
    REQUIRE(preview.added.size() == 1);
    CHECK(preview.added.front().municipality == QStringLiteral("0136"));
    CHECK(preview.added.front().channels.size() == 2);
    CHECK(preview.canApply());
}

TEST_CASE("A number that is written another way is the same number", "[directory][csv][vcard]")
{
    ImportDesk d;
    Channel known = phone("08-465 004 00");
    known.validTo = QDate{2026, 12, 1};
    known.notUntil = QDate{2026, 11, 20};
    known.verifiedOn = QDate{2026, 11, 1};
    known.verifiedBy = QStringLiteral("AN");
    known.remark = QStringLiteral("knappval 2");
    const ContactPoint jour = d.add("Jouren", {known});
    SECTION("in a table of numbers")
    {
        d.import("kommun;namn;telefon\nHaninge;Jouren;0846500400\n");
        known.value = QStringLiteral("0846500400");
    }
    SECTION("in a table of ways to call")
    {
        d.import("kommun;namn;kontaktväg;nummer;upplysning\nHaninge;Jouren;Telefon;+46 8 465 004 00;"
                 "knappval 2\n");
        known.value = QStringLiteral("+46 8 465 004 00");
    }
    SECTION("on a card")
    {
        const ImportPreview preview = d.preview("BEGIN:VCARD\nVERSION:3.0\nFN:Jouren\nORG:Haninge kommun\n"
                                                "TEL;TYPE=WORK:+46846500400\nEND:VCARD\n");
        CHECK(preview.unchanged == 1);
    }
    CHECK(d.now(jour).channels == std::vector<Channel>{known});
}

TEST_CASE("What was saved since the preview is not written over", "[directory][csv]")
{
    ImportDesk d;
    const ContactPoint jour = d.add("Jouren", {phone("08-465 004 00")});
    const QByteArray file = "kommun;namn;telefon\nHaninge;Jouren;08-465 004 22\n";
    const ImportPreview preview = d.preview(file);
    ContactPoint other = jour;
    other.remark = QStringLiteral("Uppge ort");
    REQUIRE(d.directory.save(other));
    CHECK(d.directory.apply(preview).error() == Error{ErrorCode::Conflict, QStringLiteral("contactPoint")});
    CHECK(d.now(jour) == other);
    d.import(file);
    CHECK(d.now(jour).remark == other.remark);
}

TEST_CASE("A circle that is there already refuses no new number", "[directory]")
{
    ImportDesk d;
    const ContactPoint day = d.add("Dagen");
    const ContactPoint jour = d.add("Jouren", {}, day.id);
    ContactPoint closed = day;
    closed.fallback = jour.id;
    CHECK(d.directory.save(closed).error() == Error{ErrorCode::Invalid, QStringLiteral("dutyCycle")});
    // As an older version of the program could leave it.
    REQUIRE(d.desk.commit({{std::nullopt, events::ContactPointSaved{closed, QStringLiteral("editor")}}}));
    closed.channels = {phone("08-465 004 22")};
    CHECK(d.directory.save(closed));
    CHECK(d.preview("kommun;namn;telefon\nHaninge;Dagen;08-465 004 23\n").canApply());
}
