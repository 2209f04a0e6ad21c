#pragma once

#include "base/result.h"

#include <QStringList>

namespace jour {

class Application;

/// Writes pictures of the demo's window in both themes and the papers of its first case and of the desk as
/// PDF into `folder`; gives their paths.
[[nodiscard]] Result<QStringList> renderDemo(Application &application, const QString &folder);

} // namespace jour
