#pragma once

#include <QPageRanges>
#include <QStringList>

#include <functional>

namespace jour::ui {

class Paper;

/// The printers of this computer. Tests have their own.
struct Printers
{
    std::function<QStringList()> names; ///< of the queues that can be used now
    std::function<QString()> usual;     ///< empty: none
    /// Prints on the queue of that name and on no other: as one job of its own, A4 whatever the queue's own
    /// size, whole or not at all. `pages`: which of them; empty: all. False: the queue took nothing.
    std::function<bool(const QString &queue, const Paper &paper, const QPageRanges &pages)> print;

    [[nodiscard]] static Printers system();
};

} // namespace jour::ui
