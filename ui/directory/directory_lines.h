#pragma once

#include "directory/directory_state.h"

#include <QHash>

namespace jour::ui {

/// What is read beside the name of a contact point when nothing else is told of it.
using PointWords = QHash<ContactPointId, QString>;

/// The list while somebody types: what the search finds, best first; everything while nothing is typed. `all`
/// are the municipalities in their own order.
[[nodiscard]] std::vector<DirectoryLine> directoryLines(const std::vector<MunicipalityRow> &all,
                                                        const DirectorySearch &search,
                                                        const PointWords &words,
                                                        const MunicipalityFilter &filter);

/// Cut at the front, so that the first mark stands near it.
[[nodiscard]] FoundText beginningAtMark(const FoundText &found);

} // namespace jour::ui
