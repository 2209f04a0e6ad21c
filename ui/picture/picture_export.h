#pragma once

#include "picture/picture_state.h"
#include "support/theme.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace jour::ui {

/// The chart or map of a topic, with its title and its sentence, in the light theme and as large as asked.
void paintTopic(QPainter &painter, const QRectF &inside, const TopicState &topic, const QString &notes);
/// The chart or map alone. `font`: of the labels, its size in pixels.
void paintFigure(QPainter &painter, const QRectF &inside, const TopicState &topic, const Theme &theme,
                 const QFont &font);

[[nodiscard]] QByteArray topicPng(const TopicState &topic, const QString &notes);
[[nodiscard]] QByteArray topicSvg(const TopicState &topic, const QString &notes);

} // namespace jour::ui
