#pragma once

#include "support/theme.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace jour::ui {

/// The outline that says an urgency without colour: octagon, triangle, diamond, circle (0 immediate … 3
/// daytime).
[[nodiscard]] QPainterPath urgencyShape(int urgency, const QRectF &inside);
/// The letter inside the shape, in the reader's language.
[[nodiscard]] QString urgencyLetter(int urgency);
[[nodiscard]] QString urgencyWord(int urgency);
/// Shape and letter, filled in the urgency's colour. `hollow` draws the outline only (done, acknowledged).
void paintUrgency(QPainter &painter, const QRectF &rect, int urgency, const Theme &theme, const QFont &font,
                  bool hollow = false);

/// Draws digits in cells of one width, so that a running time does not jitter in any font. Returns the width
/// drawn.
qreal paintTabular(QPainter &painter, const QPointF &baseline, const QString &text);
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/// The ring round a painted widget that has the keyboard.
void paintFocusRing(QPainter &painter, const QRectF &around, const Theme &theme, qreal radius);

/// A tool tip that shows `text` as it is, whatever tags it holds.
void setPlainToolTip(QWidget &widget, const QString &text);
/// `text` as Qt may safely take it where it insists on guessing rich text (tool tips, status tips).
[[nodiscard]] QString plainForRichText(const QString &text);

/// Whether a field holds what no input method may learn or predict.
void keepFromInputLearning(QWidget &field);

} // namespace jour::ui
