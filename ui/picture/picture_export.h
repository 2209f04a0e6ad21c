#pragma once

#include "picture/picture_state.h"
#include "support/theme.h"

#include <QByteArray>
#include <QFont>
#include <QRectF>
#include <QSize>

class QPainter;

namespace jour::ui {

/// How large a picture of the topic is: taller where it has many names.
[[nodiscard]] QSize pictureSizeOf(const TopicState &topic, const QString &notes);
/// The chart or map of a topic, with its title and its sentence, in the light theme and as large as asked.
void paintTopic(QPainter &painter, const QRectF &inside, const TopicState &topic, const QString &notes);
/// The fewest height of that width at which no word of the chart or map is cut or stands on another.
[[nodiscard]] qreal figureHeight(qreal width, const TopicState &topic, const QFont &font);
/// The chart or map alone. `font`: of the labels, its size in pixels.
void paintFigure(QPainter &painter, const QRectF &inside, const TopicState &topic, const Theme &theme,
                 const QFont &font);

[[nodiscard]] QByteArray topicPng(const TopicState &topic, const QString &notes);
[[nodiscard]] QByteArray topicSvg(const TopicState &topic, const QString &notes);

} // namespace jour::ui
