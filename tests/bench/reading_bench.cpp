#include "big_store.h"
#include "figures.h"
#include "night_writer.h"
#include "services/case_reading.h"
#include "services/directory.h"
#include "services/search.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::bench;

namespace {

/// What is in the box after each key, for words that operators type.
QStringList keystrokes()
{
    QStringList all;
    for (const char *typed : {"alva nilsson",
                              "örjan sjöström",
                              "fatima al",
                              "åsa ek",
                              "zeinab hassedi",
                              "nilsson alva",
                              "a",
                              "e",
                              "s n",
                              "leila bergström",
                              "angla osterberg",
                              "nobody hasthisname",
                              "20130412-98",
                              "1304129",
                              "0701234567",
                              "08-4650",
                              "ROC-2026-0412",
                              "412",
                              "2026-1",
                              "99812",
                              "socialjouren nykvarn",
                              "södertälje",
                              "chef i",
                              "mottagning st"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype i = 1; i <= text.size(); ++i)
            all.push_back(text.first(i));
    }
    return all;
}

} // namespace

TEST_CASE("Search as it is typed", "[bench]")
{
    const BigStore &big = BigStore::instance();
    OpenDesk open{big.open(), big};
    const Search search{open.desk};
    Samples samples;
    double worst = 0;
    QString slowest;
    for (int round = 0; round < 10; ++round)
        for (const QString &typed : keystrokes()) {
            Samples one;
            const auto find = [&] { REQUIRE(search.find(typed)); };
            one.time(find);
            samples.add(one);
            if (one.nearlyWorst() > worst) {
                worst = one.nearlyWorst();
                slowest = typed;
            }
        }
    report(QStringLiteral("search, each key typed"), samples, 30);
    report({QStringLiteral("search, the slowest: \"%1\"").arg(slowest), QStringLiteral("ms"), worst, {}, {}});
}

TEST_CASE("The queue board", "[bench]")
{
    const BigStore &big = BigStore::instance();
    OpenDesk open{big.open(), big};
    const CaseReading reading{open.desk};
    std::size_t rows = 0;
    const Samples board = sampled(30, [&] { rows = reading.board()->rows.size(); });
    CHECK(rows >= static_cast<std::size_t>(big.openCases));
    report(QStringLiteral("board of %1 open among %2 cases").arg(big.openCases).arg(big.cases), board);

    const auto ids = reading.board()->rows;
    std::mt19937 random{20261124};
    std::uniform_int_distribution<std::size_t> any{0, ids.size() - 1};
    report(QStringLiteral("one row of the board"),
           sampled(1000, [&] { REQUIRE(reading.row(ids[any(random)].id)); }));
    report(QStringLiteral("a case with all its parts (reload)"),
           sampled(1000, [&] { REQUIRE(reading.reload(ids[any(random)].id)); }), 50);
}

TEST_CASE("Who answers", "[bench]")
{
    const BigStore &big = BigStore::instance();
    OpenDesk open{big.open(), big};
    const Directory directory{open.desk};
    std::mt19937 random{20261124};
    const auto &all = big.reference.municipalities.all();
    std::uniform_int_distribution<std::size_t> any{0, all.size() - 1};
    std::size_t answers = 0;
    report(QStringLiteral("who answers in a municipality now"),
           sampled(2000, [&] { answers += directory.whoAnswersNow(all[any(random)].code).answers.size(); }));
    CHECK(answers > 0);
}

TEST_CASE("From the keys to the board", "[bench]")
{
    const BigStore &big = BigStore::instance();
    Samples opened;
    Samples shown;
    for (int i = 0; i < 15; ++i) {
        std::unique_ptr<Store> store;
        std::unique_ptr<OpenDesk> open;
        shown.time([&] {
            opened.time([&] { store = big.open(); });
            open = std::make_unique<OpenDesk>(std::move(store), big);
            REQUIRE(CaseReading{open->desk}.board()->rows.size() >= static_cast<std::size_t>(big.openCases));
        });
    }
    report(QStringLiteral("open the store (without key derivation)"), opened);
    // The bar is two seconds with the key derivation, which takes half a second of them.
    report(QStringLiteral("open the store and read the board of %1 rows").arg(big.openCases), shown, 1500);
}
