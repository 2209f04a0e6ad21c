#include "domain/contacts/directory_search.h"
#include "figures.h"
#include "services/desk.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::bench;

namespace {

/// Five functions in each of the 290 municipalities; names and numbers are made up.
std::vector<ContactPoint> fullDirectory(const Municipalities &municipalities)
{
    constexpr std::array functions{"socialjour", "mottagning", "chefIBeredskap", "ordforande",
                                   "jourhavandeLedamot"};
    constexpr std::array names{"Socialjouren %1", "Mottagningen barn och unga %1", "Chef i beredskap %1",
                               "Åsa Östlund, ordförande i %1", "Örjan Sjögren, ledamot i %1"};
    std::vector<ContactPoint> points;
    int number = 0;
    for (const Municipality &municipality : municipalities.all())
        for (std::size_t i = 0; i < functions.size(); ++i) {
            ContactPoint point;
            point.id = ContactPointId::random();
            point.municipality = municipality.code;
            point.function = QString::fromUtf8(functions[i]);
            point.name = QString::fromUtf8(names[i]).arg(municipality.name);
            point.remark = QStringLiteral("Uppge ort först. Ring två gånger om ingen svarar, sedan chefen.");
            for (int k = 0; k < 2; ++k)
                point.channels.push_back({QStringLiteral("phone"),
                                          QStringLiteral("08-465 00%1").arg(number++ % 1000, 3),
                                          QStringLiteral("knappval 2")});
            points.push_back(std::move(point));
        }
    return points;
}

/// What stands in the box after each key.
QStringList typedLetterByLetter()
{
    QStringList all;
    for (const char *typed :
         {"socialjouren nykvarn", "ordförande", "åsa ostlund", "0846500", "+46 8 465", "0136", "skåne län",
          "ring två gånger", "chef i beredskap malmö", "zzz", "a", "s", "e"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype i = 1; i <= text.size(); ++i)
            all.push_back(text.first(i));
    }
    return all;
}

} // namespace

TEST_CASE("The directory is searched while somebody types", "[bench][directory]")
{
    const auto reference = ReferenceData::load();
    REQUIRE(reference);
    const auto points = fullDirectory(reference->municipalities);
    const auto places = reference->municipalities.match({});
    DirectorySearch search;
    report(QStringLiteral("directory of %1 contacts: make it ready").arg(points.size()), sampled(10, [&] {
               search = DirectorySearch{places, {}, points, reference->classifications};
           }));
    Samples keys;
    std::size_t found = 0;
    for (int round = 0; round < 3; ++round)
        for (const QString &typed : typedLetterByLetter())
            keys.time([&] { found += search.find(typed).size(); });
    CHECK(found > 0);
    report(QStringLiteral("directory of %1 contacts: one key").arg(points.size()), keys, 5);
}
