#pragma once

#include "base/clock.h"

#include <QWidget>

#include <memory>

namespace jour::test {

/// Every widget of the product that knows no case, on one page: for looking at and for sweeping tests.
[[nodiscard]] std::unique_ptr<QWidget> gallery(const Clock &clock);

} // namespace jour::test
