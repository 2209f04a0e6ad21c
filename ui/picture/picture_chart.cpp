#include "picture/picture_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace jour::ui {

namespace {

const QString keptBackMarks = QStringLiteral("keptBack");
constexpr qreal barWidth = 0.8;
constexpr qreal markPlace = 0.025; ///< of the axis
constexpr qreal markSize = 9;
constexpr int mostTicks = 5;
constexpr std::size_t many = 12; ///< bars

/// A step that reads easily: 1, 2 or 5 times a power of ten.
int stepFor(int greatest)
{
    int step = 1;
    while (greatest > step * mostTicks)
        step = QString::number(step).startsWith(QLatin1Char('2')) ? step / 2 * 5 : step * 2;
    return step;
}

class Bars final
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    Bars(const TopicState &topic, const Theme &theme, const QFont &font)
        : m_topic{topic}, m_theme{theme}, m_font{font}, m_isUpright{topic.isAlongTime}
    {
        m_rows = topic.rows;
        std::erase_if(m_rows, [](const PictureRow &row) { return !row.count && row.countText.isEmpty(); });
        if (m_isUpright)
            return;
        if (m_rows.size() > many)
            std::erase_if(m_rows, [](const PictureRow &row) { return !row.count && !row.before; });
        std::ranges::reverse(m_rows); // beneath each other the first stands at the bottom
    }

    [[nodiscard]] std::unique_ptr<LabelledChart> chart() const
    {
        auto made = std::make_unique<LabelledChart>(labels());
        made->setAnimationOptions(QChart::NoAnimation);
        made->setBackgroundBrush(m_theme.surface);
        made->setBackgroundRoundness(0);
        made->layout()->setContentsMargins(0, 0, 0, 0);
        auto *series =
            m_isUpright ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QHorizontalBarSeries;
        addSets(*series);
        made->addSeries(series);
        addAxes(*made, *series);
        addMarks(*made);
        return made;
    }

private:
    [[nodiscard]] bool isCompared() const { return !m_topic.beforeLabel.isEmpty(); }
    [[nodiscard]] QBrush hatched() const { return {m_theme.textMuted, Qt::BDiagPattern}; }
    [[nodiscard]] QPen outline() const { return {m_theme.text, 1.2}; }

    [[nodiscard]] static bool isKeptBack(const std::optional<int> &count, const QString &text)
    {
        return !count && !text.isEmpty();
    }

    /// A legend stands where there is more than one sort of bar.
    [[nodiscard]] ChartLabels labels() const
    {
        ChartLabels made{.place = m_isUpright ? NamesPlace::Beneath : NamesPlace::Beside,
                         .font = m_font,
                         .ink = m_theme.text};
        for (const PictureRow &row : m_rows)
            made.names << nameOf(row);
        const bool hasMarks = std::ranges::any_of(m_rows, [this](const PictureRow &row) {
            return isKeptBack(row.count, row.countText) ||
                   (isCompared() && isKeptBack(row.before, row.beforeText));
        });
        if (!hasMarks && !isCompared())
            return made;
        made.legend.push_back({m_topic.nowLabel, m_theme.accent, QPen{m_theme.accent}});
        if (isCompared())
            made.legend.push_back({m_topic.beforeLabel, hatched(), QPen{m_theme.textMuted}});
        if (hasMarks)
            made.legend.push_back({tr("kept back, too few"), m_theme.surface, outline(), true});
        return made;
    }

    void addSets(QAbstractBarSeries &series) const
    {
        auto *now = new QBarSet{m_topic.nowLabel};
        auto *before = isCompared() ? new QBarSet{m_topic.beforeLabel} : nullptr;
        for (const PictureRow &row : m_rows) {
            now->append(row.count.value_or(0));
            if (before)
                before->append(row.before.value_or(0));
        }
        now->setBrush(m_theme.accent);
        now->setPen(QPen{m_theme.accent});
        if (before) {
            before->setBrush(hatched());
            before->setPen(QPen{m_theme.textMuted});
            if (!m_isUpright)
                series.append(before);
        }
        series.append(now);
        if (before && m_isUpright)
            series.append(before);
        series.setBarWidth(barWidth);
    }

    /// What is kept back is not nought: a hollow mark stands where its bar would begin.
    void addMarks(QChart &chart) const
    {
        auto *marks = new QScatterSeries;
        marks->setObjectName(keptBackMarks);
        const qreal aside = isCompared() ? barWidth / 4 : 0;
        const qreal side = m_isUpright ? -aside : aside; // beneath each other they count upwards
        const qreal above = markPlace * top();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto add = [&](const std::optional<int> &count, const QString &text, qreal shift) {
                if (!isKeptBack(count, text))
                    return;
                const qreal at = static_cast<qreal>(i) + shift;
                marks->append(m_isUpright ? QPointF{at, above} : QPointF{above, at});
            };
            add(m_rows[i].count, m_rows[i].countText, side);
            if (isCompared())
                add(m_rows[i].before, m_rows[i].beforeText, -side);
        }
        if (marks->count() == 0) {
            delete marks;
            return;
        }
        marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        marks->setMarkerSize(markSize);
        marks->setBrush(m_theme.surface);
        marks->setPen(outline());
        chart.addSeries(marks);
        for (QAbstractAxis *axis : chart.axes())
            marks->attachAxis(axis);
    }

    /// As it stands on the axis; the table has the whole name.
    [[nodiscard]] static QString nameOf(const PictureRow &row)
    {
        return row.shortLabel.isEmpty() ? row.label : row.shortLabel;
    }

    /// Which bar is whose; what is read of it is drawn by the chart.
    [[nodiscard]] QAbstractAxis *parts() const
    {
        auto *axis = new QBarCategoryAxis;
        for (const PictureRow &row : m_rows)
            axis->append(unique(*axis, nameOf(row)));
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        return axis;
    }

    void addAxes(QChart &chart, QAbstractBarSeries &series) const
    {
        QAbstractAxis *whose = parts();
        auto *counts = new QValueAxis;
        const int step = stepFor(greatest());
        counts->setRange(0, top());
        counts->setTickType(QValueAxis::TicksDynamic);
        counts->setTickInterval(step);
        counts->setLabelFormat(QStringLiteral("%d"));
        for (QAbstractAxis *axis : {whose, static_cast<QAbstractAxis *>(counts)}) {
            axis->setLabelsFont(m_font);
            axis->setLabelsColor(m_theme.text);
            axis->setLinePen(QPen{m_theme.control});
            axis->setGridLinePen(QPen{m_theme.border});
        }
        chart.addAxis(whose, m_isUpright ? Qt::AlignBottom : Qt::AlignLeft);
        chart.addAxis(counts, m_isUpright ? Qt::AlignLeft : Qt::AlignBottom);
        series.attachAxis(whose);
        series.attachAxis(counts);
    }

    /// The axis takes each label once.
    [[nodiscard]] static QString unique(QBarCategoryAxis &axis, QString label)
    {
        while (axis.categories().contains(label))
            label += QLatin1Char(' ');
        return label;
    }

    /// Where the axis ends.
    [[nodiscard]] int top() const
    {
        const int step = stepFor(greatest());
        return step * (greatest() / step + 1);
    }

    [[nodiscard]] int greatest() const
    {
        int found = 1;
        for (const PictureRow &row : m_rows)
            found = std::max({found, row.count.value_or(0), row.before.value_or(0)});
        return found;
    }

    const TopicState &m_topic;
    const Theme &m_theme;
    QFont m_font;
    std::vector<PictureRow> m_rows;
    bool m_isUpright = false; ///< bars stand side by side: along time, or where too many lie on each other
};

} // namespace

std::unique_ptr<LabelledChart> chartOf(const TopicState &topic, const Theme &theme, const QFont &font)
{
    return Bars{topic, theme, font}.chart();
}

} // namespace jour::ui
