#pragma once

#include "picture/picture_state.h"
#include "support/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace jour::ui {

/// Paints the county as tiles with their counts, the fuller the more, and arrows for the ways between them,
/// the thicker the more. A count that is kept back is hatched. `current`: the tile that has the keyboard, its
/// ways stand out; -1: none.
void paintCounty(QPainter &painter, const QRectF &inside, const CountyState &county, const Theme &theme,
                 const QFont &font, int current = -1);

} // namespace jour::ui
