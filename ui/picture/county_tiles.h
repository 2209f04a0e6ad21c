#pragma once

#include <QPoint>
#include <QRectF>

#include <map>

namespace jour::ui {

/// Where the municipalities of the county lie on a map of tiles: roughly as they lie on the ground, one tile
/// each, and one for other counties. Drawn for this product.
[[nodiscard]] const std::map<int, QPoint> &countyTiles();
/// The tile of an area when the map fills `inside`; empty for an area without one.
[[nodiscard]] QRectF tileRect(int area, const QRectF &inside);
/// The tile next to one in a direction (one of dx, dy is ±1); itself where there is none.
[[nodiscard]] int tileBeside(int area, int dx, int dy);
/// The area whose tile holds the point; -1 for none.
[[nodiscard]] int tileAt(const QPointF &point, const QRectF &inside);

} // namespace jour::ui
