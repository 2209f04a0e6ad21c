#pragma once

#include <vector>

namespace jour {

/// What somebody can find out about amounts that are kept back, from sums that are known.
///
/// Every known sum is a node; every amount that is kept back is an arrow that is counted into one sum and out
/// of another (node 0 stands for what is not known). Adding and subtracting known sums is then the same as
/// balancing the nodes, and how far an amount can move without any sum changing is a greatest flow. That is
/// exact: no other calculation with these sums tells more, as long as amounts are only known not to be
/// negative.
class SumNetwork final
{
public:
    explicit SumNetwork(int nodes) : m_arcsFrom(static_cast<std::size_t>(nodes)) {}

    /// An amount that is kept back; returns its number.
    int add(int from, int to, int amount);
    /// How many values the amount may still have, less one; it is not counted further than `enough`.
    [[nodiscard]] int width(int amount, int enough);

private:
    struct Arc
    {
        int to = 0;
        int free = 0; ///< how much more may go this way
    };
    [[nodiscard]] int flow(int from, int to, int most);
    [[nodiscard]] int pushed(int from, int to, int most);

    std::vector<Arc> m_arcs; ///< the two ways of amount i are 2 i and 2 i + 1
    std::vector<std::vector<int>> m_arcsFrom;
};

} // namespace jour
