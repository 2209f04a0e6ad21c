#pragma once

#include <QString>

namespace jour::ui {

/// A name as it stands within a sentence or a list: of one without end the beginning, with an ellipsis.
[[nodiscard]] QString shortened(const QString &name);

/// `text` as a button shows it as it is: `&` marks no letter.
[[nodiscard]] QString plainForButton(const QString &text);

/// With places at which a word that no line has room for may be broken; they are not seen.
[[nodiscard]] QString breakable(const QString &text);

} // namespace jour::ui
