#pragma once

#include <QString>

class QHBoxLayout;
class QPushButton;

namespace jour::ui {

class PlainLabel;

/// The first line of a page at the desk: its title, what stands beside it (null: nothing), and the button
/// that leaves it, whose parent is the page.
[[nodiscard]] QHBoxLayout *pageHead(const QString &title, PlainLabel *beside, QPushButton *close);

} // namespace jour::ui
