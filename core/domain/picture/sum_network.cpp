#include "domain/picture/sum_network.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jour {

namespace {

constexpr int unlimited = std::numeric_limits<int>::max() / 2;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

int SumNetwork::add(int from, int to, int amount)
{
    const int arc = static_cast<int>(m_arcs.size());
    m_arcs.push_back({to, unlimited}); // it may be more
    m_arcs.push_back({from, amount});  // or less, down to nothing
    m_arcsFrom[at(from)].push_back(arc);
    m_arcsFrom[at(to)].push_back(arc + 1);
    return arc / 2;
}

int SumNetwork::width(int amount, int enough)
{
    const std::size_t more = 2 * at(amount);
    const std::size_t less = more + 1;
    const int from = m_arcs[less].to;
    const int to = m_arcs[more].to;
    const int value = std::exchange(m_arcs[less].free, 0);
    m_arcs[more].free = 0;
    // What it grows by must come back to where it is counted from by other ways.
    const int up = flow(to, from, enough);
    const int down = up < enough ? flow(from, to, std::min(enough - up, value)) : 0;
    m_arcs[more].free = unlimited;
    m_arcs[less].free = value;
    return up + down;
}

int SumNetwork::flow(int from, int to, int most)
{
    const std::vector<Arc> before = m_arcs;
    int sum = 0;
    while (sum < most) {
        const int more = pushed(from, to, most - sum);
        if (more == 0)
            break;
        sum += more;
    }
    m_arcs = before;
    return sum;
}

int SumNetwork::pushed(int from, int to, int most)
{
    std::vector<int> cameBy(m_arcsFrom.size(), -1);
    std::vector<int> queue{from};
    for (std::size_t i = 0; i < queue.size() && cameBy[at(to)] < 0; ++i)
        for (const int arc : m_arcsFrom[at(queue[i])]) {
            const int next = m_arcs[at(arc)].to;
            if (m_arcs[at(arc)].free == 0 || next == from || cameBy[at(next)] >= 0)
                continue;
            cameBy[at(next)] = arc;
            queue.push_back(next);
        }
    if (cameBy[at(to)] < 0)
        return 0;
    int least = most;
    for (int node = to; node != from; node = m_arcs[at(cameBy[at(node)] ^ 1)].to)
        least = std::min(least, m_arcs[at(cameBy[at(node)])].free);
    for (int node = to; node != from; node = m_arcs[at(cameBy[at(node)] ^ 1)].to) {
        Arc &way = m_arcs[at(cameBy[at(node)])];
        Arc &back = m_arcs[at(cameBy[at(node)] ^ 1)];
        way.free -= way.free == unlimited ? 0 : least;
        back.free += back.free == unlimited ? 0 : least;
    }
    return least;
}

} // namespace jour
