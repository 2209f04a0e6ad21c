#pragma once

#include <QString>

class QFontMetrics;

namespace jour::ui {

/// `text` in which each word wider than `room` may be broken anywhere but within a letter and its accents;
/// other words stay whole. For what is drawn, not for what is kept: it holds spaces of no width.
[[nodiscard]] QString breakable(const QString &text, const QFontMetrics &metrics, int room);

} // namespace jour::ui
