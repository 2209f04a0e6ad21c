#include "domain/picture/sum_network.h"

#include <catch2/catch_test_macros.hpp>

using jour::SumNetwork;

TEST_CASE("An amount that is kept back alone from a known sum is known", "[picture]")
{
    SumNetwork network{3};
    const int alone = network.add(1, 0, 3);
    CHECK(network.width(alone, 10) == 0);
}

TEST_CASE("Two amounts of one sum can be anything that adds up to it", "[picture]")
{
    SumNetwork network{2};
    const int three = network.add(1, 0, 3);
    const int six = network.add(1, 0, 6);
    CHECK(network.width(three, 100) == 9);
    CHECK(network.width(six, 100) == 9);
    CHECK(network.width(six, 4) == 4);
}

TEST_CASE("An amount that is the only way between two circles is known", "[picture]")
{
    // Sums 1 and 2 share two amounts, 3 and 4 share two, and one goes from 2 to 3.
    SumNetwork network{5};
    const int first = network.add(1, 2, 4);
    network.add(1, 2, 5);
    const int bridge = network.add(2, 3, 7);
    network.add(3, 4, 3);
    const int last = network.add(3, 4, 6);
    CHECK(network.width(bridge, 10) == 0);
    CHECK(network.width(first, 20) == 9);
    CHECK(network.width(last, 20) == 9);
}
