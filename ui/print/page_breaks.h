#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace jour::ui {

/// A stretch of a text that is laid out on one endless page, from its top down. In the layout's units.
struct Stretch
{
    qreal top = 0;
    qreal bottom = 0;
    [[nodiscard]] qreal height() const { return bottom - top; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A stretch that no page break cuts: a row of a table, a paragraph, a line.
struct UncutPart
{
    Stretch place;
    bool startsPage = false;     ///< always at the top of a page
    bool staysWithNext = false;  ///< a heading is not left alone at the foot
    std::optional<Stretch> head; ///< of its table; repeated where a page begins within it
    friend bool operator==(const UncutPart &, const UncutPart &) = default;
};

/// What one page shows: the head of a table that goes on, if any, and beneath it the text.
struct PagePart
{
    std::optional<Stretch> head;
    Stretch text;
    friend bool operator==(const PagePart &, const PagePart &) = default;
};

/// Divides `parts`, in order from the top, among pages. No part is cut that is no higher than a page; each
/// page holds as many as it can. Every part is on exactly one page, and there is at least one page.
[[nodiscard]] std::vector<PagePart> pagesOf(const std::vector<UncutPart> &parts, qreal pageHeight);

} // namespace jour::ui
