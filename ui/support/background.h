#pragma once

#include <functional>

namespace jour::ui {

/// Does a piece of work beside the thread of the window. Tests do it where and when they choose.
using Background = std::function<void(std::function<void()> work)>;

/// On the threads that Qt keeps for such work. They are waited for when the program ends.
[[nodiscard]] Background onOtherThread();

} // namespace jour::ui
