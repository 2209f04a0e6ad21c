#include "picture/labelled_chart.h"

#include "support/theme.h"

#include <QFontMetricsF>
#include <QGraphicsPolygonItem>
#include <QGraphicsRectItem>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace jour::ui {

namespace {

constexpr qreal mostOfWidth = 0.5; ///< that names may take from the bars
constexpr qreal leastWide = 80;    ///< of bars and their margins, even where a word has to be broken for them
constexpr qreal leastRow = 18;     ///< so that two bars beside a name are told apart
constexpr qreal leastBars = 110;   ///< height of bars that stand side by side
constexpr qreal inFront = 100;     ///< of what the chart draws itself
constexpr qreal swatch = 10;

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression ends{QStringLiteral(" |(?<=-)")}; // where a line may end
    return name.split(ends);
}

/// As QGraphicsTextItem folds it.
qreal foldedHeight(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout{text, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

} // namespace

LabelledChart::LabelledChart(ChartLabels labels) : m_labels{std::move(labels)}
{
    const QFontMetricsF metrics{m_labels.font};
    legend()->setVisible(false);
    for (const QString &name : m_labels.names) {
        m_names.push_back(written(name));
        m_widest = std::max(m_widest, std::ceil(metrics.horizontalAdvance(name)) + 1);
        for (const QString &word : wordsOf(name))
            m_longestWord = std::max(m_longestWord, std::ceil(metrics.horizontalAdvance(word)) + 1);
    }
    addLegend();
    connect(this, &QChart::plotAreaChanged, this, &LabelledChart::placeNames);
}

QGraphicsTextItem *LabelledChart::written(const QString &text)
{
    auto *item = new QGraphicsTextItem{this};
    item->setPlainText(text);
    item->setFont(m_labels.font);
    item->setDefaultTextColor(m_labels.ink);
    item->document()->setDocumentMargin(0);
    item->setZValue(inFront);
    return item;
}

void LabelledChart::addLegend()
{
    for (const LegendEntry &entry : m_labels.legend) {
        QAbstractGraphicsShapeItem *shape = nullptr;
        if (entry.isMark) {
            const qreal half = swatch / 2;
            shape = new QGraphicsPolygonItem{
                QPolygonF{{{half, 0}, {swatch, half}, {half, swatch}, {0, half}}}, this};
        } else {
            shape = new QGraphicsRectItem{0, 0, swatch, swatch, this};
        }
        shape->setBrush(entry.brush);
        shape->setPen(entry.pen);
        shape->setZValue(inFront);
        m_swatches.push_back(shape);
        m_legend.push_back(written(entry.text));
    }
}

qreal LabelledChart::lineHeight() const
{
    return std::ceil(QFontMetricsF{m_labels.font}.height());
}

qreal LabelledChart::columnAt(qreal width) const
{
    const qreal most = std::max(width * mostOfWidth, std::min(m_longestWord, width - leastWide));
    return std::min(m_widest, most);
}

qreal LabelledChart::rowAt(qreal width) const
{
    const qreal column = columnAt(width);
    qreal tallest = leastRow;
    for (const QString &name : m_labels.names)
        tallest = std::max(tallest, foldedHeight(name, m_labels.font, column) + space::xs);
    return std::ceil(tallest) + 1;
}

qreal LabelledChart::leastHeight(qreal width) const
{
    const qreal legend = flowLegend(width, {});
    const qreal numbers = 2 * lineHeight() + space::s; // of the other axis, with their distances
    const qreal bars = m_labels.place == NamesPlace::Beneath
                           ? leastBars + lineHeight() + space::xs
                           : rowAt(width) * static_cast<qreal>(m_names.size());
    return std::ceil(bars + numbers + legend + 2 * space::xs);
}

qreal LabelledChart::flowLegend(qreal width, const std::function<void(std::size_t, QPointF)> &put) const
{
    const qreal right = width - space::xs;
    const qreal line = lineHeight() + 2;
    QPointF at{space::xs, space::xs};
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const qreal wide = swatch + space::xs + m_legend[i]->boundingRect().width();
        if (at.x() > space::xs && at.x() + wide > right)
            at = {space::xs, at.y() + line};
        if (put)
            put(i, at);
        at.rx() += wide + space::m;
    }
    return m_legend.empty() ? 0 : at.y() + line;
}

void LabelledChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

void LabelledChart::arrange()
{
    const qreal width = size().width();
    const qreal height = flowLegend(width, {});
    const qreal top = size().height() - height - space::xs;
    flowLegend(width, [&](std::size_t i, QPointF at) {
        at.ry() += top;
        m_swatches[i]->setPos(at.x(), at.y() + (lineHeight() - swatch) / 2);
        m_legend[i]->setPos(at.x() + swatch + space::xs, at.y());
    });
    const bool isBeside = m_labels.place == NamesPlace::Beside;
    const qreal left = space::xs + (isBeside ? columnAt(width) + space::xs : 0);
    const qreal foot = space::xs + height + (isBeside ? 0 : lineHeight() + space::xs);
    setMargins({qCeil(left), space::xs, space::s, qCeil(foot)});
    placeNames();
}

void LabelledChart::placeNames()
{
    const QRectF plot = plotArea();
    if (m_names.empty() || plot.isEmpty())
        return;
    if (m_labels.place == NamesPlace::Beside)
        placeBeside(plot);
    else
        placeBeneath(plot);
}

void LabelledChart::placeBeside(const QRectF &plot)
{
    const qreal column = columnAt(size().width());
    const qreal slot = plot.height() / static_cast<qreal>(m_names.size());
    QTextOption option{Qt::AlignRight};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qreal middle = plot.bottom() - slot / 2;
    for (QGraphicsTextItem *name : m_names) {
        name->document()->setDefaultTextOption(option);
        name->setTextWidth(column);
        name->setPos(plot.left() - space::xs - column, middle - name->boundingRect().height() / 2);
        middle -= slot;
    }
}

/// Every one, or every second or third, as many as have room.
void LabelledChart::placeBeneath(const QRectF &plot)
{
    const qreal slot = plot.width() / static_cast<qreal>(m_names.size());
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil((m_widest + space::xs) / slot)));
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        QGraphicsTextItem &name = *m_names[i];
        name.setVisible(i % step == 0);
        const qreal wide = name.boundingRect().width();
        const qreal left = plot.left() + (static_cast<qreal>(i) + 0.5) * slot - wide / 2;
        name.setPos(std::clamp(left, 0.0, std::max(0.0, size().width() - wide)), plot.bottom() + space::xs);
    }
}

} // namespace jour::ui
