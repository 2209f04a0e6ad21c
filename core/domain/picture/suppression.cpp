#include "domain/picture/suppression.h"

#include "domain/picture/sum_network.h"

#include <algorithm>
#include <optional>

namespace jour {

namespace {

/// A count that is kept back is one of the smallest: under the threshold, or the next larger until what is
/// kept back is enough. So what a lower threshold hides a higher one hides too.
void keepBackAlone(SplitCounts &period, int threshold)
{
    const auto parts = period.counts.size();
    period.hidden.assign(parts, false);
    int sum = 0;
    int many = 0;
    const auto hide = [&](std::size_t i) {
        period.hidden[i] = true;
        sum += period.counts[i];
        ++many;
    };
    for (std::size_t i = 0; i < parts; ++i)
        if (period.counts[i] != noCount && period.counts[i] < threshold)
            hide(i);
    if (sum == 0) { // nobody is in any of them
        period.hidden.assign(parts, false);
        return;
    }
    while (sum < threshold || many < 2) {
        std::optional<std::size_t> smallest;
        for (std::size_t i = 0; i < parts; ++i)
            if (!period.hidden[i] && period.counts[i] != noCount &&
                (!smallest || period.counts[i] < period.counts[*smallest]))
                smallest = i;
        if (!smallest)
            return;
        hide(*smallest);
    }
}

/// Looks for counts that can be worked out from a period and what is within it.
class Attack final
{
public:
    Attack(const SplitCounts &period, int threshold)
        : m_parts{period.counts.size()}, m_threshold{threshold}, m_network{nodesOf(period)}
    {
        addTo(period, 0);
    }

    /// For each part whether a count of it, here or within, is known too well.
    [[nodiscard]] std::vector<bool> findings()
    {
        std::vector<bool> found(m_parts, false);
        for (const auto &[amount, part] : m_amounts)
            if (!found[part] && m_network.width(amount, m_threshold - 1) < m_threshold - 1)
                found[part] = true;
        return found;
    }

private:
    /// One for the total of a period that has nothing within it, else one for each part.
    [[nodiscard]] static int nodesOf(const SplitCounts &period)
    {
        int nodes = 1;
        const auto count = [&nodes](const auto &self, const SplitCounts &one) -> void {
            nodes += one.within.empty() ? 1 : static_cast<int>(one.counts.size());
            for (const SplitCounts &inner : one.within)
                self(self, inner);
        };
        count(count, period);
        return nodes;
    }

    /// `around`: the first of the nodes into which its counts go; 0: nowhere that is known.
    void addTo(const SplitCounts &period, int around)
    {
        const int own = m_next;
        m_next += period.within.empty() ? 1 : static_cast<int>(m_parts);
        for (std::size_t i = 0; i < m_parts; ++i) {
            if (!period.hidden[i])
                continue;
            const int part = static_cast<int>(i);
            const int from = period.within.empty() ? own : own + part;
            m_amounts.emplace_back(m_network.add(from, around == 0 ? 0 : around + part, period.counts[i]), i);
        }
        for (const SplitCounts &inner : period.within)
            addTo(inner, own);
    }

    std::size_t m_parts;
    int m_threshold;
    SumNetwork m_network;
    int m_next = 1;
    std::vector<std::pair<int, std::size_t>> m_amounts; ///< number in the network, part
};

/// A part that can be worked out from what is within is shown; a part of which just one is kept back within
/// never is. The others are shown as long as they give nothing away. What is hidden already stays so.
void keepBackAround(SplitCounts &period, int threshold)
{
    const auto parts = period.counts.size();
    std::vector<bool> inDoubt(parts, false);
    for (std::size_t i = 0; i < parts; ++i) {
        const auto inner =
            std::ranges::count_if(period.within, [i](const SplitCounts &one) { return one.hidden[i]; });
        inDoubt[i] = inner >= 2 && period.counts[i] >= threshold && !period.hidden[i];
        period.hidden[i] = inner > 0 && !inDoubt[i];
    }
    const auto smallestInDoubt = [&] {
        std::optional<std::size_t> smallest;
        for (std::size_t i = 0; i < parts; ++i)
            if (inDoubt[i] && (!smallest || period.counts[i] < period.counts[*smallest]))
                smallest = i;
        return smallest;
    };
    while (const auto smallest = smallestInDoubt()) {
        const std::vector<bool> found = Attack{period, threshold}.findings();
        if (std::ranges::find(found, true) == found.end())
            return;
        bool didHide = false;
        for (std::size_t i = 0; i < parts; ++i)
            if (found[i] && inDoubt[i]) {
                period.hidden[i] = true;
                inDoubt[i] = false;
                didHide = true;
            }
        if (!didHide) {
            period.hidden[*smallest] = true;
            inDoubt[*smallest] = false;
        }
    }
}

void keepBackAt(SplitCounts &period, int threshold)
{
    for (SplitCounts &inner : period.within)
        keepBackAt(inner, threshold);
    if (period.within.empty())
        keepBackAlone(period, threshold);
    else
        keepBackAround(period, threshold);
}

void showAll(SplitCounts &period)
{
    period.hidden.assign(period.counts.size(), false);
    for (SplitCounts &inner : period.within)
        showAll(inner);
}

} // namespace

void keepBack(SplitCounts &period, int threshold)
{
    showAll(period);
    // Rising, so that two pictures under two thresholds tell no more than the one under the lower does.
    for (int rising = std::min(leastThreshold, threshold); rising <= threshold; ++rising)
        keepBackAt(period, rising);
}

} // namespace jour
