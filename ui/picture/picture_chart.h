#pragma once

#include "picture/picture_state.h"
#include "support/theme.h"

#include <QChart>

#include <memory>

namespace jour::ui {

/// A topic as bars: the period solid, what it is compared with hatched, so that they are told apart without
/// colour. A count that is kept back has no bar and says so in its label; where there are many it has none,
/// for the table has it. `font`: of the labels.
[[nodiscard]] std::unique_ptr<QChart> chartOf(const TopicState &topic, const Theme &theme, const QFont &font);

} // namespace jour::ui
