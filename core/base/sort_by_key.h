#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace jour {

/// A stable sort of large values by a small key, which is made once for each: a value is moved once, and not
/// at every step of the sorting.
template<typename T, typename KeyOf>
void sortByKey(std::vector<T> &values, const KeyOf &keyOf)
{
    std::vector<std::pair<decltype(keyOf(values.front())), std::size_t>> places;
    places.reserve(values.size());
    for (const T &value : values)
        places.emplace_back(keyOf(value), places.size());
    if (std::ranges::is_sorted(places))
        return;
    std::ranges::sort(places); // of equals the one that stood first
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const auto &[key, place] : places)
        sorted.push_back(std::move(values[place]));
    values = std::move(sorted);
}

} // namespace jour
