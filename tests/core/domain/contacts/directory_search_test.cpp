#include "domain/contacts/directory_search.h"
#include "support/builders.h"
#include "support/strings.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

QByteArray shipped(const char *name)
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/") + QLatin1String{name}};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ContactPoint pointOf(const char *municipality, const char *name, const char *function, const char *number,
                     const char *remark = "")
{
    ContactPoint point = aContactPoint(QString::fromUtf8(name), QString::fromUtf8(municipality));
    point.function = QString::fromUtf8(function);
    point.channels = {{QStringLiteral("phone"), QString::fromUtf8(number), {}}};
    point.remark = QString::fromUtf8(remark);
    return point;
}

/// A small directory of made-up people and numbers.
struct Shelf
{
    Shelf()
    {
        const auto municipalities = Municipalities::fromCsv(shipped("municipalities.csv"));
        std::vector<Municipality> places{{QStringLiteral("own"), QStringLiteral("Own desk"), {}, {}}};
        const std::vector<Municipality> all = municipalities.match({});
        places.insert(places.end(), all.begin(), all.end());
        const std::vector<ContactPoint> points{
            pointOf("0136", "Socialjouren Haninge", "socialjour", "08-465 004 20"),
            pointOf("0136", "Åsa Östlund", "ordforande", "070-174 06 05", "Ring två gånger"),
            pointOf("0140", "Jouren", "socialjour", "08-465 004 21", "Delas med Haninge på helger"),
            pointOf("1280", "Asa Holm", "jourhavandeLedamot", "040-628 04 00"),
            pointOf("own", "Gruppledaren", "arbetsledare", "+46 70 174 06 11"),
        };
        search = DirectorySearch{places, oldNames, points,
                                 Classifications::fromBytes(shipped("classifications.json"))};
    }
    /// "Haninge: Åsa Östlund (070-174 06 05), …; Nykvarn", a municipality that only holds points in brackets.
    [[nodiscard]] QString found(const char *typed) const
    {
        QStringList places;
        for (const FoundPlace &place : search.find(QString::fromUtf8(typed))) {
            QStringList points;
            for (const FoundPoint &point : place.points)
                points << (point.detail.text.isEmpty()
                               ? point.name.text
                               : QStringLiteral("%1 (%2)").arg(point.name.text, point.detail.text));
            const QString name = place.fits ? place.name.text : QStringLiteral("[%1]").arg(place.name.text);
            places << (points.isEmpty()
                           ? name
                           : QStringLiteral("%1: %2").arg(name, points.join(QStringLiteral(", "))));
        }
        return places.join(QStringLiteral("; "));
    }

    /// Made up for the test, so that it does not depend on the table that is shipped.
    std::vector<OldName> oldNames{{QStringLiteral("0140"), QStringLiteral("Gamla Väsk"),
                                   QStringLiteral("1999"), QStringLiteral("test")}};
    DirectorySearch search;
};

QString marked(const FoundText &text)
{
    QStringList parts;
    for (const Stretch &mark : text.marks)
        parts << text.text.mid(mark.from, mark.length);
    return parts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("The directory is searched by anything that is known", "[contacts][search]")
{
    const Shelf shelf;
    const auto [typed, found] = GENERATE(table<const char *, const char *>({
        {"", ""},
        {"  ", ""},
        {"östlund", "[Haninge]: Åsa Östlund"},
        {"ordförande", "[Haninge]: Åsa Östlund (Ordförande i nämnden)"},
        {"chair", "[Haninge]: Åsa Östlund (Chair of the committee)"},
        {"0701740605", "[Haninge]: Åsa Östlund (070-174 06 05)"},
        {"174 06 05", "[Haninge]: Åsa Östlund (070-174 06 05)"},
        {"+46 70 174 06 05", "[Haninge]: Åsa Östlund (070-174 06 05)"},
        {"0701740611", "[Own desk]: Gruppledaren (+46 70 174 06 11)"},
        {"två gånger", "[Haninge]: Åsa Östlund (Ring två gånger)"},
        {"0140", "Nykvarn"},
        {"nykvarn", "Nykvarn"},
        {"nykvarn jour", "[Nykvarn]: Jouren"},
        {"jouren nykvarn", "[Nykvarn]: Jouren"},
        {"malmö ledamot", "[Malmö]: Asa Holm (Jourhavande ledamot (förordnad))"},
        {"gamla väsk", "Nykvarn"},
        {"nacka kommun", "Nacka"},
        {"västerås stad", "Västerås"},
        {"upplands-bro", "Upplands-Bro"},
        {"nobodyhasthis", ""},
        {"östlund nykvarn", ""},
    }));
    CAPTURE(typed);
    CHECK(shelf.found(typed) == QString::fromUtf8(found));
}

TEST_CASE("What fits best comes first: a name before a remark, the municipality before what mentions it",
          "[contacts][search]")
{
    const Shelf shelf;
    CHECK(shelf.found("haninge") ==
          QStringLiteral("Haninge: Socialjouren Haninge; [Nykvarn]: Jouren (Delas med Haninge på helger)"));
    CHECK(shelf.found("stockholms stad").startsWith(QStringLiteral("Stockholm; ")));
    CHECK(shelf.search.find(QStringLiteral("skåne")).size() == 33);
    CHECK(shelf.found("håbo") == QStringLiteral("Håbo"));
    CHECK(shelf.found("habo").startsWith(QStringLiteral("Habo; Håbo")));
}

TEST_CASE("Letters typed without rings and dots are found as second choice", "[contacts][search]")
{
    const Shelf shelf;
    CHECK(shelf.found("asa") == QStringLiteral("[Malmö]: Asa Holm; [Haninge]: Åsa Östlund"));
    CHECK(shelf.found("åsa") == QStringLiteral("[Haninge]: Åsa Östlund"));
    CHECK(shelf.found("ostlund") == QStringLiteral("[Haninge]: Åsa Östlund"));
    CHECK(shelf.search.find(QStringLiteral("ostlund")).front().points.front().secondChoice);
    CHECK_FALSE(shelf.search.find(QStringLiteral("östlund")).front().points.front().secondChoice);
}

TEST_CASE("What was looked for is marked where it stands", "[contacts][search]")
{
    const Shelf shelf;
    const auto first = [&](const char *typed) {
        return shelf.search.find(QString::fromUtf8(typed)).front().points.front();
    };
    CHECK(marked(first("ostl").name) == QStringLiteral("Östl"));
    CHECK(marked(first("socialj han").name) == QStringLiteral("Socialj|Han"));
    CHECK(marked(first("1740605").detail) == QStringLiteral("174 06 05"));
    CHECK(marked(first("ordf").detail) == QStringLiteral("Ordf"));
    CHECK(marked(shelf.search.find(QStringLiteral("nyk")).front().name) == QStringLiteral("Nyk"));
    const FoundPlace old = shelf.search.find(QStringLiteral("gamla")).front();
    CHECK(old.because.text == QStringLiteral("Gamla Väsk"));
    CHECK(marked(old.because) == QStringLiteral("Gamla"));
    CHECK(shelf.search.find(QStringLiteral("gotlands län")).front().because.text ==
          QStringLiteral("Gotlands län"));
}

TEST_CASE("Earlier names are taken in only with the source they were read in", "[contacts][search]")
{
    const auto names = oldNamesFromCsv("code;oldNames;until;source\n"
                                       "0140;Ett namn|Ett annat;1999;En källa\n"
                                       "0136;Utan källa;1950;\n"
                                       "# en rad\n");
    REQUIRE(names.size() == 2);
    CHECK(names[0] == OldName{QStringLiteral("0140"), QStringLiteral("Ett namn"), QStringLiteral("1999"),
                              QStringLiteral("En källa")});
    CHECK(names[1].name == QStringLiteral("Ett annat"));
    const auto municipalities = Municipalities::fromCsv(shipped("municipalities.csv"));
    for (const OldName &name : oldNamesFromCsv(shipped("old_municipality_names.csv")))
        CHECK(municipalities.find(name.code));
}
