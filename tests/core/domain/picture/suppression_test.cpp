#include "attacker.h"
#include "domain/picture/suppression.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numeric>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

int totalOf(const SplitCounts &period)
{
    return std::accumulate(period.counts.begin(), period.counts.end(), 0,
                           [](int sum, int count) { return sum + std::max(count, 0); });
}

/// Cases that come as they do: many of a few sorts, few of most, now and then none at all.
class RandomPeriods
{
public:
    explicit RandomPeriods(unsigned seed) : m_random{seed} {}

    int below(int bound) { return std::uniform_int_distribution{0, bound - 1}(m_random); }

    SplitCounts month(std::size_t parts, int threshold)
    {
        SplitCounts made;
        for (std::size_t i = 0; i < parts; ++i) {
            const int sort = below(10);
            made.counts.push_back(sort < 3 ? 0 : sort < 7 ? below(6) : sort < 9 ? below(15) : below(200));
        }
        if (below(4) == 0)
            made.counts[static_cast<std::size_t>(below(static_cast<int>(parts)))] = noCount;
        if (totalOf(made) < threshold)
            made.counts[made.counts[0] == noCount ? 1 : 0] += threshold + 1;
        return made;
    }

    SplitCounts longer(std::size_t parts, int threshold, const std::vector<int> &split)
    {
        SplitCounts made;
        made.counts.assign(parts, noCount);
        const std::vector<int> rest{split.begin() + 1, split.end()};
        for (int i = 0; i < split.front(); ++i) {
            SplitCounts inner = rest.empty() ? month(parts, threshold) : longer(parts, threshold, rest);
            for (std::size_t p = 0; p < parts; ++p)
                if (inner.counts[p] != noCount)
                    made.counts[p] = std::max(made.counts[p], 0) + inner.counts[p];
            made.within.push_back(std::move(inner));
        }
        return made;
    }

private:
    std::mt19937 m_random;
};

/// Gives the attacker everything that is shown of a period and of those within it.
class Exports
{
public:
    explicit Exports(const SplitCounts &period) { give(period); }

    /// What is kept back and can be worked out, or narrowed to fewer than `threshold` numbers.
    int recovered(int threshold)
    {
        int found = 0;
        for (const int hidden : m_hidden) {
            const Attacker::Bounds bounds = m_attacker.boundsOf(hidden);
            found += bounds.most - bounds.least < threshold - 1 - 1e-4 ? 1 : 0;
        }
        return found;
    }
    [[nodiscard]] std::size_t hidden() const { return m_hidden.size(); }

private:
    std::vector<int> give(const SplitCounts &period)
    {
        std::vector<int> amounts;
        for (std::size_t i = 0; i < period.counts.size(); ++i) {
            amounts.push_back(m_attacker.unknown());
            if (period.hidden[i])
                m_hidden.push_back(amounts.back());
            else
                m_attacker.sum({amounts.back()}, std::max(period.counts[i], 0));
        }
        m_attacker.sum(amounts, totalOf(period));
        std::vector<std::vector<int>> inner;
        for (const SplitCounts &one : period.within)
            inner.push_back(give(one));
        for (std::size_t i = 0; i < amounts.size() && !inner.empty(); ++i) {
            std::vector<int> parts;
            for (const auto &one : inner)
                parts.push_back(one[i]);
            m_attacker.sumIs(parts, amounts[i]);
        }
        return amounts;
    }

    Attacker m_attacker;
    std::vector<int> m_hidden;
};

int shownBelow(const SplitCounts &period, int threshold)
{
    int found = 0;
    const bool anyHidden = std::ranges::find(period.hidden, true) != period.hidden.end();
    for (std::size_t i = 0; i < period.counts.size(); ++i)
        if (!period.hidden[i] && period.counts[i] > 0 && period.counts[i] < threshold)
            ++found;
        else if (!period.hidden[i] && period.counts[i] == 0 && anyHidden && period.within.empty())
            ++found;
    for (const SplitCounts &inner : period.within)
        found += shownBelow(inner, threshold);
    return found;
}

/// Here and in every period within.
bool hidesAllOf(const SplitCounts &high, const SplitCounts &low)
{
    for (std::size_t p = 0; p < low.hidden.size(); ++p)
        if (low.hidden[p] && !high.hidden[p])
            return false;
    return std::ranges::equal(high.within, low.within, hidesAllOf);
}

} // namespace

TEST_CASE("The attacker finds what can be found", "[picture]")
{
    SECTION("one count kept back from a known total")
    {
        Attacker attacker;
        const int a = attacker.unknown();
        const int b = attacker.unknown();
        attacker.sum({a, b}, 20);
        attacker.sum({b}, 17);
        CHECK(std::lround(attacker.boundsOf(a).least) == 3);
        CHECK(std::lround(attacker.boundsOf(a).most) == 3);
    }
    SECTION("a month of which the quarter tells too much")
    {
        Attacker attacker;
        const int kept = attacker.unknown();
        const int whole = attacker.unknown();
        const int other = attacker.unknown();
        attacker.sumIs({kept, other}, whole);
        attacker.sum({whole}, 14);
        attacker.sum({other}, 12);
        CHECK(std::lround(attacker.boundsOf(kept).most) == 2);
        CHECK(std::lround(attacker.boundsOf(kept).least) == 2);
    }
    SECTION("nothing where two are kept back")
    {
        Attacker attacker;
        const int a = attacker.unknown();
        attacker.sum({a, attacker.unknown()}, 9);
        CHECK(std::lround(attacker.boundsOf(a).least) == 0);
        CHECK(std::lround(attacker.boundsOf(a).most) == 9);
    }
}

TEST_CASE("A count under the threshold is kept back with the next smallest", "[picture]")
{
    SplitCounts month{{3, 40, 9, 12}, {}, {}};
    keepBack(month, 5);
    CHECK(month.hidden == std::vector{true, false, true, false});
}

TEST_CASE("Several small counts protect each other when they are enough together", "[picture]")
{
    SplitCounts month{{3, 40, 4, 12}, {}, {}};
    keepBack(month, 5);
    CHECK(month.hidden == std::vector{true, false, true, false});
    SplitCounts tooFew{{1, 40, 1, 12}, {}, {}};
    keepBack(tooFew, 5);
    CHECK(tooFew.hidden == std::vector{true, false, true, true});
}

TEST_CASE("Nought is shown where nothing has to be kept back, and else is no different from few", "[picture]")
{
    SplitCounts open{{0, 40, 9}, {}, {}};
    keepBack(open, 5);
    CHECK(open.hidden == std::vector{false, false, false});
    SplitCounts kept{{0, 40, 9, 2}, {}, {}};
    keepBack(kept, 5);
    CHECK(kept.hidden == std::vector{true, false, true, true});
}

TEST_CASE("What a lower threshold keeps back a higher one keeps back too", "[picture]")
{
    RandomPeriods random{5};
    for (int i = 0; i < 300; ++i) {
        SplitCounts low = random.month(8, 12);
        SplitCounts high = low;
        keepBack(low, 3);
        keepBack(high, 5 + random.below(8));
        for (std::size_t p = 0; p < low.hidden.size(); ++p)
            CHECK((!low.hidden[p] || high.hidden[p]));
    }
}

TEST_CASE("A picture of any length under a higher threshold tells no more than the one under a lower",
          "[picture]")
{
    RandomPeriods random{15};
    for (int i = 0; i < 120; ++i) {
        const std::vector<int> split = i % 3 == 0 ? std::vector{4, 3} : std::vector{3};
        SplitCounts low = random.longer(6, 5, split);
        SplitCounts high = low;
        keepBack(low, 3);
        keepBack(high, 5);
        CHECK(hidesAllOf(high, low));
        keepBack(low, 5); // what was asked before leaves no trace
        CHECK((hidesAllOf(high, low) && hidesAllOf(low, high)));
        keepBack(high, 20);
        CHECK(hidesAllOf(high, low));
    }
}

TEST_CASE("A quarter does not tell what a month keeps back", "[picture]")
{
    // One sort of case, few in one month and enough in the others: the quarter's count would give it away.
    SplitCounts quarter{{3 + 12 + 11, 40 + 40 + 40, 9 + 9 + 9},
                        {},
                        {SplitCounts{{3, 40, 9}, {}, {}}, SplitCounts{{12, 40, 9}, {}, {}},
                         SplitCounts{{11, 40, 9}, {}, {}}}};
    keepBack(quarter, 5);
    CHECK(quarter.hidden[0]);
    CHECK(Exports{quarter}.recovered(5) == 0);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(quarter.hidden[i] == (i != 1));
}

TEST_CASE("A quarter shows what its months could not, when nothing can be worked out from it", "[picture]")
{
    const SplitCounts month{{3, 40, 4, 4}, {}, {}};
    SplitCounts quarter{{9, 120, 12, 12}, {}, {month, month, month}};
    keepBack(quarter, 5);
    CHECK(std::ranges::count(quarter.hidden, false) >= 2);
    CHECK(Exports{quarter}.recovered(5) == 0);
}

TEST_CASE("A month is shown the same whatever is around it", "[picture]")
{
    RandomPeriods random{6};
    for (int i = 0; i < 100; ++i) {
        SplitCounts year = random.longer(6, 5, {4, 3});
        std::vector<SplitCounts> alone;
        for (const SplitCounts &quarter : year.within)
            alone.push_back(quarter.within.front());
        keepBack(year, 5);
        for (std::size_t q = 0; q < alone.size(); ++q) {
            keepBack(alone[q], 5);
            CHECK(alone[q].hidden == year.within[q].within.front().hidden);
        }
    }
}

TEST_CASE("Of 1,000 random periods and all within them no count can be worked out", "[picture]")
{
    RandomPeriods random{20261127};
    std::size_t hidden = 0;
    int recovered = 0;
    int small = 0;
    for (int i = 0; i < 1000; ++i) {
        const int threshold = 3 + random.below(6);
        const auto parts = static_cast<std::size_t>(3 + random.below(7));
        SplitCounts period = i % 3 == 0 ? random.month(parts, threshold)
                                        : random.longer(parts, threshold, {2 + random.below(2)});
        keepBack(period, threshold);
        Exports exports{period};
        const int found = exports.recovered(threshold);
        CAPTURE(i, threshold, parts);
        CHECK(found == 0);
        recovered += found;
        hidden += exports.hidden();
        small += shownBelow(period, threshold);
    }
    CHECK(recovered == 0);
    CHECK(small == 0);
    CHECK(hidden > 3000); // there was something to find
}

TEST_CASE("Of whole years with their quarters and months no count can be worked out", "[picture]")
{
    RandomPeriods random{7};
    for (int i = 0; i < 12; ++i) {
        SplitCounts year = random.longer(5, 5, {4, 3});
        keepBack(year, 5);
        CAPTURE(i);
        CHECK(Exports{year}.recovered(5) == 0);
        CHECK(shownBelow(year, 5) == 0);
    }
}

TEST_CASE("Without keeping back what is around, the attacker wins", "[picture]")
{
    // The same periods, each hidden by itself: the test above is worth something.
    RandomPeriods random{20261127};
    int recovered = 0;
    for (int i = 0; i < 60; ++i) {
        SplitCounts quarter = random.longer(6, 5, {3});
        for (SplitCounts &month : quarter.within)
            keepBack(month, 5);
        SplitCounts alone{quarter.counts, {}, {}};
        keepBack(alone, 5);
        quarter.hidden = alone.hidden;
        recovered += Exports{quarter}.recovered(5);
    }
    CHECK(recovered > 10);
}
