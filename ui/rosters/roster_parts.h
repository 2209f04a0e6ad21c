#pragma once

#include "rosters/roster_writer.h"

#include <algorithm>

namespace jour::ui {

// Of roster_writer*.cpp alone.

inline Written notSaved(const QString &why)
{
    Written written;
    written.words = why;
    return written;
}

template<typename T, typename Id>
[[nodiscard]] std::optional<T> partOf(const std::vector<T> &all, const Id &id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

template<typename T>
void put(std::vector<T> &all, const T &one)
{
    const auto same = std::ranges::find(all, one.id, &T::id);
    if (same == all.end())
        all.push_back(one);
    else
        *same = one;
}

/// True once when the part of the list that the form is about is another than it saw.
template<typename Part>
[[nodiscard]] bool isOther(RosterPlace &place, const DutyList &now, const Part &part)
{
    const bool other = part(place.seen) != part(now);
    place.seen = now;
    return other;
}

} // namespace jour::ui
