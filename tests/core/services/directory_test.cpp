#include "desk_fixture.h"
#include "services/contact_csv.h"
#include "services/directory.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

const QByteArray soundTable = "kommun;funktion;namn;telefon;tider;prioritet;verifierad\n"
                              "Haninge;Socialjour;Jouren;08-465 004 10;alla 17:00-08:00;1;2026-11-01\n"
                              "0192;mottagning;Mottagningen;08-465 004 11;mån-fre 08:00-17:00;2;\n";

} // namespace

TEST_CASE("An import shows what it would do and writes nothing", "[directory][csv]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const auto preview = directory.preview(soundTable);
    REQUIRE(preview);
    CHECK(preview->faults.empty());
    CHECK(preview->added.size() == 2);
    CHECK(directory.all()->empty());

    REQUIRE(directory.apply(*preview));
    CHECK(directory.all()->size() == 2);
    CHECK(directory.of(QStringLiteral("0136"))->front().hours.front().from == 17 * 60);

    SECTION("and the same file again changes nothing")
    {
        const auto again = directory.preview(soundTable);
        CHECK(again->unchanged == 2);
        CHECK_FALSE(again->canApply());
    }
    SECTION("and what is written out is read back the same")
    {
        const auto again = directory.preview(*directory.exportTable());
        CHECK(again->faults.empty());
        CHECK(again->unchanged == 2);
    }
}

TEST_CASE("Each bad line is told with its number, and nothing is half imported", "[directory][csv]")
{
    DeskFixture f;
    Directory directory{f.desk};
    const auto [line, kind] = GENERATE(table<QByteArray, ImportFault::Kind>({
        {"Ingenstans;socialjour;Jouren;08-465 004 10;;;", ImportFault::Kind::UnknownMunicipality},
        {"Haninge;trollkarl;Jouren;08-465 004 10;;;", ImportFault::Kind::UnknownFunction},
        {"Haninge;socialjour;;08-465 004 10;;;", ImportFault::Kind::MissingName},
        {"Haninge;socialjour;Jouren;08-465 004 10;ibland;;", ImportFault::Kind::BadHours},
        {"Haninge;socialjour;Jouren;08-465 004 10;;först;", ImportFault::Kind::BadPriority},
    }));
    const auto preview = directory.preview(soundTable + line);
    REQUIRE(preview);
    REQUIRE(preview->faults.size() == 1);
    CHECK(preview->faults.front().line == 4);
    CHECK(preview->faults.front().kind == kind);
    CHECK_FALSE(preview->canApply());
    CHECK_FALSE(directory.apply(*preview));
    CHECK(directory.all()->empty());
}

TEST_CASE("Windows-1252 with tabs is read like UTF-8 with semicolons", "[csv]")
{
    DeskFixture f;
    const auto preview = Directory{f.desk}.preview("kommun\tnamn\nV\xE4rmd\xF6\tJouren\n");
    REQUIRE(preview->added.size() == 1);
    CHECK(preview->added.front().municipality == QStringLiteral("0120"));
}

TEST_CASE("What a file says nothing of stays as it was", "[directory][csv]")
{
    DeskFixture f;
    Directory directory{f.desk};
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"), QStringLiteral("0136"));
    jour.id = {};
    jour.hours = *readHours(QStringLiteral("alla 17:00-08:00"));
    jour.remark = QStringLiteral("Uppge ort först");
    jour.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), QStringLiteral("knappval 2")},
                     {QStringLiteral("secureEmail"), QStringLiteral("jour@haninge.example"), {}}};
    REQUIRE(directory.save(jour));
    ContactPoint own = aContactPoint(QStringLiteral("Egen chef"), QStringLiteral("own"));
    own.function = QStringLiteral("egen beredskap");
    REQUIRE(directory.save(own));
    CHECK(directory.preview(*directory.exportTable())->unchanged == 2);

    const auto preview = directory.preview("kommun;namn;telefon\nHaninge;Jouren;08-465 004 22\n");
    REQUIRE(preview->changed.size() == 1);
    const ContactPoint &changed = preview->changed.front();
    CHECK(changed.hours == jour.hours);
    CHECK(changed.remark == jour.remark);
    REQUIRE(changed.channels.size() == 2);
    CHECK(changed.channels[0].value == QStringLiteral("08-465 004 22"));
    CHECK(changed.channels[0].remark == QStringLiteral("knappval 2"));
    CHECK(changed.channels[1] == jour.channels[1]);
}

TEST_CASE("A half-written contact point is kept for the one who writes it, until it is done", "[directory]")
{
    DeskFixture f;
    Directory directory{f.desk};
    CHECK(directory.draft()->isEmpty());
    REQUIRE(directory.keepDraft({{QStringLiteral("name"), QStringLiteral("Jour")}}));
    REQUIRE(directory.keepDraft({{QStringLiteral("name"), QStringLiteral("Jouren")}}));
    CHECK(directory.draft()->value(QStringLiteral("name")).toString() == QStringLiteral("Jouren"));
    Operator other = f.author;
    other.id = OperatorId::random();
    Desk elsewhere{f.store(), f.clock, f.reference, f.feed, other};
    CHECK(Directory{elsewhere}.draft()->isEmpty());
    REQUIRE(directory.dropDraft());
    CHECK(directory.draft()->isEmpty());
}

TEST_CASE("Hours are written as they are read", "[csv]")
{
    for (const char *text :
         {"alla 17:00-08:00", "mån/tis/ons/tor/fre 08:00-17:00", "lör/sön helg 00:00-24:00", ""}) {
        const auto rules = readHours(QString::fromUtf8(text));
        REQUIRE(rules);
        CHECK(writeHours(*rules) == QString::fromUtf8(text));
    }
}

TEST_CASE("Hours are read as the window shows them, in each of its languages", "[csv]")
{
    const auto [shown, filed] = GENERATE(table<const char *, const char *>({
        {"alltid, dygnet runt", ""},
        {"alltid", ""},
        {"Always, day and night", ""},
        {"dygnet runt", "alla 00:00-24:00"},
        {"alla dagar dygnet runt", "alla 00:00-24:00"},
        {"every day round the clock", "alla 00:00-24:00"},
        {"alla dagar 17:00–08:00", "alla 17:00-08:00"},
        {"mån–fre 08:00–16:30 utom helgdagar utom dagar före helg",
         "mån/tis/ons/tor/fre ej helg ej afton 08:00-16:30"},
        {"Mon–Fri 08:00–16:30 except public holidays", "mån/tis/ons/tor/fre ej helg 08:00-16:30"},
        {"lör/sön 10:00–15:00 endast helgdagar", "lör/sön helg 10:00-15:00"},
        {"Sat/Sun 10:00–15:00 on the eves of holidays", "lör/sön afton 10:00-15:00"},
        {"alla 17:00-08:00, lör/sön dygnet runt", "alla 17:00-08:00, lör/sön 00:00-24:00"},
    }));
    CAPTURE(shown);
    const auto rules = readHours(QString::fromUtf8(shown));
    REQUIRE(rules);
    CHECK(writeHours(*rules) == QString::fromUtf8(filed));
    CHECK_FALSE(readHours(QStringLiteral("ibland")));
    CHECK_FALSE(readHours(QStringLiteral("alltid ibland")));
}

TEST_CASE("A number that is changed was not verified by the date of the one before", "[directory]")
{
    DeskFixture f;
    Directory directory{f.desk};
    ContactPoint jour = aContactPoint(QStringLiteral("Jouren"), QStringLiteral("0136"));
    jour.channels.push_back({QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}});
    jour.verifiedOn = QDate{2026, 9, 12};
    jour.verifiedBy = QStringLiteral("ES");
    const ContactPointId id = *directory.save(jour);
    const auto now = [&] { return *directory.find(id); };

    SECTION("by the editor: the other numbers keep theirs, and history has the old version")
    {
        jour.channels[0].value = QStringLiteral("08-465 004 22");
        REQUIRE(directory.save(jour));
        CHECK_FALSE(now().verifiedOn);
        CHECK_FALSE(now().channels[0].verifiedOn);
        CHECK(now().channels[1].verifiedOn == QDate{2026, 9, 12});
        CHECK(now().channels[1].verifiedBy == QStringLiteral("ES"));
        const auto past = *directory.history(id);
        REQUIRE(past.size() == 2);
        CHECK(std::ranges::any_of(past, [](const ContactVersion &one) {
            return one.point.verifiedOn == QDate{2026, 9, 12};
        }));
        REQUIRE(directory.verified(id));
        CHECK(now().verifiedOn.has_value());
        CHECK(std::ranges::none_of(now().channels,
                                   [](const Channel &one) { return one.verifiedOn.has_value(); }));
    }
    SECTION("by an import that says nothing of it")
    {
        const auto preview = directory.preview("kommun;namn;telefon\nHaninge;Jouren;08-465 004 22\n");
        REQUIRE(preview->changed.size() == 1);
        REQUIRE(directory.apply(*preview));
        CHECK_FALSE(now().verifiedOn);
        CHECK(now().channels[1].verifiedOn == QDate{2026, 9, 12});
    }
    SECTION("not where it is only written otherwise, nor where an address is changed")
    {
        jour.channels[0].value = QStringLiteral("+46 8 465 00 400");
        jour.channels.push_back({QStringLiteral("secureEmail"), QStringLiteral("ny@haninge.example"), {}});
        REQUIRE(directory.save(jour));
        CHECK(now().verifiedOn == QDate{2026, 9, 12});
    }
    SECTION("nor where the new one is verified at once")
    {
        jour.channels[0].value = QStringLiteral("08-465 004 22");
        jour.verifiedOn = QDate{2026, 11, 24};
        REQUIRE(directory.save(jour));
        CHECK(now().verifiedOn == QDate{2026, 11, 24});
    }
}

TEST_CASE("Only a manager changes the agreement", "[directory]")
{
    DeskFixture f;
    Operator plain = f.author;
    plain.role = Role::Operator;
    Desk desk{f.store(), f.clock, f.reference, f.feed, plain};
    CHECK(Directory{desk}.agreementMunicipalities().size() == 26);
    CHECK(Directory{desk}.setAgreement(QStringLiteral("1280"), true).error().code == ErrorCode::NotAllowed);
}
