#include "picture/picture_export.h"

#include "picture/county_painter.h"
#include "picture/picture_chart.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr QSize pictureSize{1200, 900};
constexpr qreal margin = 24;
constexpr qreal leastWidth = 900;

QFont letters(int pixels, bool isBold = false)
{
    QFont font{QStringLiteral("DejaVu Sans")};
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

/// Draws a text from the top of `inside` on and gives what is left beneath it.
QRectF below(QPainter &painter, const QRectF &inside, const QFont &font, const QString &text)
{
    painter.setFont(font);
    const QRectF place = painter.boundingRect(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    return inside.adjusted(0, place.height() + font.pixelSize() / 2, 0, 0);
}

/// Takes the chart.
void paintChart(QPainter &painter, const QRectF &place, QChart *chart)
{
    QGraphicsScene scene;
    scene.addItem(chart);
    chart->resize(place.size());
    chart->layout()->activate(); // nobody waits for the event loop here
    scene.setSceneRect(place);
    scene.render(&painter, place, place);
}

} // namespace

void paintFigure(QPainter &painter, const QRectF &inside, const TopicState &topic, const Theme &theme,
                 const QFont &font)
{
    // Laid out as large as on a screen: charts keep their distances in whole pixels.
    const qreal finer = std::max(1.0, leastWidth / inside.width());
    QFont large = font;
    large.setPixelSize(qRound(font.pixelSize() * finer));
    const QRectF place{{0, 0}, inside.size() * finer};
    painter.save();
    painter.translate(inside.topLeft());
    painter.scale(1 / finer, 1 / finer);
    if (topic.county)
        paintCounty(painter, place, *topic.county, theme, large);
    else
        paintChart(painter, place, chartOf(topic, theme, large).release());
    painter.restore();
}

void paintTopic(QPainter &painter, const QRectF &inside, const TopicState &topic, const QString &notes)
{
    const Theme &theme = themeOf(ThemeId::Day);
    painter.fillRect(inside, theme.surface);
    painter.setPen(theme.text);
    QRectF left = inside.adjusted(margin, margin, -margin, -margin);
    left = below(painter, left, letters(30, true), topic.title);
    left = below(painter, left, letters(19), topic.sentence);
    const QString small = topic.note.isEmpty() ? notes : QString{topic.note + QLatin1Char(' ') + notes};
    painter.setFont(letters(14));
    const QRectF foot = painter.boundingRect(left, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, small);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, small);
    left.setBottom(foot.top() - margin / 2);
    paintFigure(painter, left, topic, theme, letters(15));
}

QByteArray topicPng(const TopicState &topic, const QString &notes)
{
    QImage image{pictureSize, QImage::Format_RGB32};
    QPainter painter{&image};
    paintTopic(painter, QRectF{{0, 0}, QSizeF{pictureSize}}, topic, notes);
    painter.end();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray{};
}

QByteArray topicSvg(const TopicState &topic, const QString &notes)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect{{0, 0}, pictureSize});
    generator.setTitle(topic.title);
    QPainter painter{&generator};
    paintTopic(painter, QRectF{{0, 0}, QSizeF{pictureSize}}, topic, notes);
    return painter.end() ? bytes : QByteArray{};
}

} // namespace jour::ui
