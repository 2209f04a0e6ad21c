#pragma once

#include "domain/cases/urgency.h"
#include "support/theme.h"

#include <QIcon>
#include <QPixmap>

namespace jour::ui {

/// The icon `:/icons/<name>.svg` in the colour the token has in the theme in use when it is painted, crisp at
/// any scale; it follows a change of theme by itself. Empty when there is no such drawing.
[[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text);

/// One picture of it, `size` device-independent pixels square, for a device with this pixel ratio.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// The shape of an urgency in its colour, for a widget that shows it.
[[nodiscard]] QPixmap urgencyPixmap(Urgency urgency, int size, const QWidget &on);

/// The same for a row of a list: a row that is chosen does not tint it.
[[nodiscard]] QIcon urgencyIcon(Urgency urgency, int size, const QWidget &on);

/// True when the drawing exists.
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace jour::ui
