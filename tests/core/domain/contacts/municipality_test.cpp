#include "domain/contacts/municipality.h"
#include "support/strings.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const Municipalities &table()
{
    static const Municipalities municipalities = [] {
        QFile file{QStringLiteral(RESOURCE_FOLDER "/municipalities.csv")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return Municipalities::fromCsv(file.readAll());
    }();
    return municipalities;
}

QStringList matches(const char *typed)
{
    QStringList names;
    for (const auto &municipality : table().match(QString::fromUtf8(typed)))
        names.append(municipality.name);
    return names;
}

QString best(const char *typed)
{
    return matches(typed).value(0);
}

} // namespace

TEST_CASE("All 290 municipalities are there, each with its own code and county", "[municipality]")
{
    REQUIRE(table().all().size() == 290);
    QSet<QString> codes;
    QSet<QString> counties;
    for (const auto &m : table().all()) {
        codes.insert(m.code);
        counties.insert(m.countyCode);
        CHECK(m.code.size() == 4);
        CHECK(m.code.startsWith(m.countyCode));
        CHECK_FALSE(m.name.isEmpty());
        CHECK(m.countyName.endsWith(QStringLiteral("län")));
    }
    CHECK(codes.size() == 290);
    CHECK(counties.size() == 21);
}

TEST_CASE("The agreement starts with the 26 municipalities of Stockholm County", "[municipality]")
{
    const QStringList codes = table().defaultAgreement();
    CHECK(codes.size() == 26);
    CHECK(codes.contains(QStringLiteral("0180")));
    CHECK(codes.contains(QStringLiteral("0140")));
    CHECK_FALSE(codes.contains(QStringLiteral("0330")));
}

TEST_CASE("A municipality is found by its code", "[municipality]")
{
    REQUIRE(table().find(QStringLiteral("0140")));
    CHECK(table().find(QStringLiteral("0140"))->name == QStringLiteral("Nykvarn"));
    CHECK_FALSE(table().find(QStringLiteral("9999")));
    CHECK_FALSE(table().find({}));
    CHECK(best("0186") == QStringLiteral("Lidingö"));
    CHECK(matches("018").size() == 8);
}

TEST_CASE("Every municipality is the first match of its own name and code", "[municipality]")
{
    for (const auto &m : table().all()) {
        CAPTURE(m.name);
        CHECK(table().match(m.name).front() == m);
        CHECK(table().match(m.name.toUpper()).front() == m);
        CHECK(table().match(QString{m.name + QStringLiteral(" kommun")}).front() == m);
        CHECK(table().match(m.code).front() == m);
    }
}

TEST_CASE("Letters without rings and dots are the second choice", "[municipality]")
{
    CHECK(matches("Habo") == QStringList{QStringLiteral("Habo"), QStringLiteral("Håbo")});
    CHECK(matches("Håbo") == QStringList{QStringLiteral("Håbo")});
    CHECK(best("taby") == QStringLiteral("Täby"));
    CHECK(best("sodert") == QStringLiteral("Södertälje"));
    CHECK(best("osteraker") == QStringLiteral("Österåker"));
    const QStringList sodra = matches("s");
    CHECK(sodra.indexOf(QStringLiteral("Salem")) < sodra.indexOf(QStringLiteral("Sala")));
}

TEST_CASE("Stockholm County goes before the others, then the names in Swedish order", "[municipality]")
{
    const QStringList nor = matches("nor");
    CHECK(nor.front() == QStringLiteral("Norrtälje"));
    CHECK(nor.contains(QStringLiteral("Norrköping")));
    const QStringList all = matches("");
    REQUIRE(all.size() == 290);
    CHECK(all.front() == QStringLiteral("Botkyrka"));
    CHECK(all.at(25) == QStringLiteral("Österåker"));
    CHECK(all.at(26) == QStringLiteral("Ale"));
    CHECK(all.back() == QStringLiteral("Övertorneå"));
}

TEST_CASE("Names are found as they are spoken", "[municipality]")
{
    CHECK(best("Stockholms stad") == QStringLiteral("Stockholm"));
    CHECK(best("Västerås stad") == QStringLiteral("Västerås"));
    CHECK(best("nacka kommun") == QStringLiteral("Nacka"));
    CHECK(best("upplands bro") == QStringLiteral("Upplands-Bro"));
    CHECK(matches("väsby").contains(QStringLiteral("Upplands Väsby")));
    CHECK(matches("vasby").contains(QStringLiteral("Upplands Väsby")));
    CHECK(matches("xyz").isEmpty());
    CHECK(matches("Oslo").isEmpty());
}

TEST_CASE("A broken table gives the lines that are sound", "[municipality]")
{
    const auto some =
        Municipalities::fromCsv("code,name,county_code,county_name\r\n0140,Nykvarn,01,Stockholms län\r\n"
                                "rubbish\n0181,Södertälje\n\n");
    REQUIRE(some.all().size() == 1);
    CHECK(some.all().front().countyName == QStringLiteral("Stockholms län"));
    CHECK(Municipalities::fromCsv({}).all().empty());
    CHECK(Municipalities{}.match(QStringLiteral("a")).empty());
}
