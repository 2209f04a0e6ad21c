#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace jour::ui {

/// Paints `text` as a QR code (ISO/IEC 18004) that fills `place`, black on the ground as it is. Paints
/// nothing where the text is too long for one.
void paintCode(QPainter &painter, const QRectF &place, const QString &text);

} // namespace jour::ui
