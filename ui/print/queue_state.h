#pragma once

#include <QString>

namespace jour::ui {

/// False where the print server says that the queue takes no jobs now: the toolkit would tell of such a paper
/// as printed. True where nobody can be asked.
[[nodiscard]] bool takesJobs(const QString &queue);

} // namespace jour::ui
