#include "base/sort_by_key.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <tuple>

using namespace jour;

TEST_CASE("What is sorted by a key stands in its order, and equals as they stood", "[base][sort]")
{
    std::mt19937 random{20261124};
    std::uniform_int_distribution keys{0, 20};
    std::vector<std::pair<int, int>> values;
    for (int i = 0; i < 500; ++i)
        values.emplace_back(keys(random), i);
    auto expected = values;
    const auto key = [](const std::pair<int, int> &value) { return std::tuple{value.first}; };
    std::ranges::stable_sort(expected, {}, key);
    sortByKey(values, key);
    CHECK(values == expected);
    sortByKey(values, key);
    CHECK(values == expected);
    std::vector<std::pair<int, int>> none;
    sortByKey(none, key);
    CHECK(none.empty());
}
