#pragma once

#include "picture/labelled_chart.h"
#include "picture/picture_state.h"
#include "support/theme.h"

#include <memory>

namespace jour::ui {

/// A topic as bars: the period solid, what it is compared with hatched, so that they are told apart without
/// colour. A count that is kept back has no bar but a mark. Bars along time stand side by side, all others
/// lie beneath each other with their names whole. `font`: of the labels.
[[nodiscard]] std::unique_ptr<LabelledChart> chartOf(const TopicState &topic, const Theme &theme,
                                                     const QFont &font);

} // namespace jour::ui
