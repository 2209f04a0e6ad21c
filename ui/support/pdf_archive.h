#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace jour::ui {

/// PDF/A-1b in memory: no temporary file is left behind in clear when something fails halfway. Its metadata
/// tell its kind and the language in use, and name nobody. `title`: what kind of paper it is. Empty when
/// `paint` says that not all of it could be painted.
[[nodiscard]] QByteArray archivePdf(const QString &title, const std::function<bool(QPdfWriter &)> &paint);

} // namespace jour::ui
