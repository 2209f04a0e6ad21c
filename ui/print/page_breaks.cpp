#include "print/page_breaks.h"

#include <algorithm>

namespace jour::ui {

namespace {

/// Heights are sums of fixed-point numbers.
constexpr qreal rounding = 0.5;

std::optional<Stretch> headOver(const UncutPart &first)
{
    return first.head && first.head->bottom <= first.place.top + rounding ? first.head : std::nullopt;
}

/// Where the page that begins with `first` ends: the part that the next one begins with.
std::size_t endOf(const std::vector<UncutPart> &parts, std::size_t first, qreal room)
{
    const qreal limit = parts[first].place.top + room + rounding;
    std::size_t end = first + 1;
    while (end < parts.size() && parts[end].place.bottom <= limit && !parts[end].startsPage)
        ++end;
    if (end == parts.size() || parts[end].startsPage)
        return end;
    const auto mayEnd = [&](std::size_t at) {
        return !parts[at - 1].staysWithNext &&
               std::all_of(parts.begin() + static_cast<std::ptrdiff_t>(first),
                           parts.begin() + static_cast<std::ptrdiff_t>(at), [&](const UncutPart &before) {
                               return before.place.bottom <= parts[at].place.top + rounding;
                           });
    };
    std::size_t good = end;
    while (good > first && !mayEnd(good))
        --good;
    return good > first ? good : end;
}

} // namespace

std::vector<PagePart> pagesOf(const std::vector<UncutPart> &parts, qreal pageHeight)
{
    if (parts.empty())
        return {PagePart{}};
    std::vector<PagePart> pages;
    for (std::size_t first = 0; first < parts.size();) {
        const auto head = headOver(parts[first]);
        const std::size_t end = endOf(parts, first, pageHeight - (head ? head->height() : 0));
        qreal bottom = 0;
        for (std::size_t i = first; i < end; ++i)
            bottom = std::max(bottom, parts[i].place.bottom);
        pages.push_back({head, {parts[first].place.top, bottom}});
        first = end;
    }
    return pages;
}

} // namespace jour::ui
