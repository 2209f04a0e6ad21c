#include "domain/cases/merge_tree.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>
#include <set>

using namespace jour;

namespace {

std::vector<CaseId> someCases(std::size_t count)
{
    std::vector<CaseId> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(CaseId::random());
    return ids;
}

std::vector<CaseId> sorted(std::vector<CaseId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

QString why(const Result<CaseId> &refused)
{
    return refused ? QString{} : refused.error().detail;
}

} // namespace

TEST_CASE("A case that goes under another is found from its root, however deep it lies", "[merge]")
{
    const auto ids = someCases(4);
    MergeTree tree;
    CHECK(tree.rootOf(ids[0]) == ids[0]);
    tree.put(ids[1], ids[0]);
    tree.put(ids[2], ids[1]);
    CHECK(tree.rootOf(ids[2]) == ids[0]);
    CHECK(tree.above(ids[2]) == ids[1]);
    CHECK(tree.under(ids[0]) == sorted({ids[1], ids[2]}));
    CHECK(tree.under(ids[1]) == std::vector{ids[2]});
    // The old root goes under another: what is under it goes with it.
    tree.put(ids[0], ids[3]);
    CHECK(tree.rootOf(ids[2]) == ids[3]);
    CHECK(tree.under(ids[3]) == sorted({ids[0], ids[1], ids[2]}));
    // And stands again where it stood.
    tree.remove(ids[0]);
    CHECK(tree.rootOf(ids[2]) == ids[0]);
    CHECK(tree.under(ids[3]).empty());
}

TEST_CASE("Whoever chooses a case that is under another gets its root; itself and a ring are refused",
          "[merge]")
{
    const auto ids = someCases(4);
    MergeTree tree;
    tree.put(ids[1], ids[0]);
    CHECK(mergeRoot(tree, ids[2], ids[1]) == ids[0]);
    CHECK(mergeRoot(tree, ids[2], ids[0]) == ids[0]);
    CHECK(why(mergeRoot(tree, ids[2], ids[2])) == QStringLiteral("mergeSelf"));
    CHECK(why(mergeRoot(tree, ids[0], ids[1])) == QStringLiteral("mergeCycle"));
    CHECK(why(mergeRoot(tree, ids[1], ids[2])) == QStringLiteral("alreadyMerged"));
    CHECK(mergeRoot(tree, ids[0], ids[3]) == ids[3]);
}

TEST_CASE("A ring that two workstations made together has one root and ends", "[merge]")
{
    auto ids = sorted(someCases(4));
    MergeTree tree;
    tree.put(ids[1], ids[2]);
    tree.put(ids[2], ids[3]);
    tree.put(ids[3], ids[1]);
    tree.put(ids[0], ids[2]); // hangs on the ring
    for (const CaseId id : ids)
        CHECK(tree.rootOf(id) == ids[1]);
    CHECK_FALSE(tree.under(ids[1]).empty());
    tree.put(ids[0], ids[0]);
    CHECK(tree.above(ids[0]) == ids[2]);
}

TEST_CASE("Whatever is merged and taken out, every case has one root and is found under it",
          "[merge][property]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random{seed};
        const auto ids = someCases(8);
        const auto any = [&] { return ids[random() % ids.size()]; };
        MergeTree tree;
        std::map<CaseId, CaseId> above;
        for (int i = 0; i < 200; ++i) {
            const CaseId id = any();
            if (random() % 3 == 0) {
                tree.remove(id);
                above.erase(id);
            } else if (const auto root = mergeRoot(tree, id, any())) {
                tree.put(id, *root);
                above[id] = *root;
            }
            CAPTURE(seed, i);
            for (const CaseId each : ids) {
                CaseId top = each;
                for (int steps = 0; above.contains(top); ++steps) {
                    REQUIRE(steps < 8); // nothing that an operator can do makes a ring
                    top = above[top];
                }
                REQUIRE(tree.rootOf(each) == top);
                const auto under = tree.under(top);
                REQUIRE(std::ranges::binary_search(under, each) == (each != top));
            }
        }
    }
}
