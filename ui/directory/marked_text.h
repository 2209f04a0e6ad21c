#pragma once

#include "domain/contacts/directory_search.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace jour::ui {

struct Theme;

/// Draws a text on one line, cut where the room ends, with what was looked for underlined on a ground of its
/// own. Returns what is left of the line.
QRect paintMarked(QPainter &painter, QRect line, const FoundText &text, const QFont &font, const QColor &ink,
                  const Theme &theme);

} // namespace jour::ui
