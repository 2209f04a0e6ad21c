#include "picture/picture_export.h"

#include "picture/county_letters.h"
#include "picture/county_painter.h"
#include "picture/picture_chart.h"

#include <QBuffer>
#include <QFontMetricsF>
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

constexpr int flowing = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Of the parts of a picture.
QFont titleLetters()
{
    return letters(30, true);
}
QFont sentenceLetters()
{
    return letters(19);
}
QFont footLetters()
{
    return letters(14);
}
QFont labelLetters()
{
    return letters(15);
}

QString footOf(const TopicState &topic, const QString &notes)
{
    return topic.note.isEmpty() ? notes : QString{topic.note + QLatin1Char(' ') + notes};
}

qreal heightOf(const QString &text, const QFont &font, qreal width)
{
    constexpr qreal tall = 10000;
    return QFontMetricsF{font}.boundingRect(QRectF{0, 0, width, tall}, flowing, text).height();
}

/// Charts keep their distances in whole pixels: they are laid out as large as on a screen.
qreal finerAt(qreal width)
{
    return std::max(1.0, leastWidth / width);
}

QFont finer(QFont font, qreal by)
{
    font.setPixelSize(qRound(font.pixelSize() * by));
    return font;
}

/// Draws a text from the top of `inside` on and gives what is left beneath it.
QRectF below(QPainter &painter, const QRectF &inside, const QFont &font, const QString &text)
{
    painter.setFont(font);
    const QRectF place = painter.boundingRect(inside, flowing, text);
    painter.drawText(inside, flowing, text);
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

qreal figureHeight(qreal width, const TopicState &topic, const QFont &font)
{
    const qreal scale = finerAt(width);
    const QFont large = finer(font, scale);
    const qreal height = topic.county
                             ? leastCountySize(*topic.county, large).height()
                             : chartOf(topic, themeOf(ThemeId::Day), large)->leastHeight(width * scale);
    return height / scale;
}

QSize pictureSizeOf(const TopicState &topic, const QString &notes)
{
    const qreal width = pictureSize.width() - 2 * margin;
    const qreal words = heightOf(topic.title, titleLetters(), width) +
                        heightOf(topic.sentence, sentenceLetters(), width) +
                        heightOf(footOf(topic, notes), footLetters(), width) + 4 * margin;
    const qreal height = words + figureHeight(width, topic, labelLetters());
    return pictureSize.expandedTo({pictureSize.width(), qCeil(height)});
}

void paintFigure(QPainter &painter, const QRectF &inside, const TopicState &topic, const Theme &theme,
                 const QFont &font)
{
    const qreal scale = finerAt(inside.width());
    const QFont large = finer(font, scale);
    const QRectF place{{0, 0}, inside.size() * scale};
    painter.save();
    painter.translate(inside.topLeft());
    painter.scale(1 / scale, 1 / scale);
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
    left = below(painter, left, titleLetters(), topic.title);
    left = below(painter, left, sentenceLetters(), topic.sentence);
    const QString small = footOf(topic, notes);
    painter.setFont(footLetters());
    const QRectF foot = painter.boundingRect(left, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, small);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, small);
    left.setBottom(foot.top() - margin / 2);
    paintFigure(painter, left, topic, theme, labelLetters());
}

QByteArray topicPng(const TopicState &topic, const QString &notes)
{
    const QSize size = pictureSizeOf(topic, notes);
    QImage image{size, QImage::Format_RGB32};
    QPainter painter{&image};
    paintTopic(painter, QRectF{{0, 0}, QSizeF{size}}, topic, notes);
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
    const QSize size = pictureSizeOf(topic, notes);
    generator.setSize(size);
    generator.setViewBox(QRect{{0, 0}, size});
    generator.setTitle(topic.title);
    QPainter painter{&generator};
    paintTopic(painter, QRectF{{0, 0}, QSizeF{size}}, topic, notes);
    return painter.end() ? bytes : QByteArray{};
}

} // namespace jour::ui
