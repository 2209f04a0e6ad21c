#include "picture/picture_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cstdlib>

namespace jour::ui {

namespace {

const QString keptBackMarks = QStringLiteral("keptBack");
constexpr qreal barWidth = 0.8;
constexpr qreal markPlace = 0.025; ///< of the axis
constexpr qreal markSize = 9;
constexpr int mostTicks = 5;
constexpr int wide = 20;         ///< letters that always have room
constexpr std::size_t many = 12; ///< bars
constexpr std::size_t few = 8;   ///< so many bars leave room for two lines beside each

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
        // Beneath each other the first stands at the bottom.
        m_rows = topic.rows;
        std::erase_if(m_rows, [](const PictureRow &row) { return !row.count && row.countText.isEmpty(); });
        if (topic.isAlongTime)
            return;
        if (m_rows.size() > many)
            std::erase_if(m_rows, [](const PictureRow &row) { return !row.count && !row.before; });
        m_isUpright = m_rows.size() > many && std::ranges::all_of(m_rows, hasShortName);
        if (m_isUpright)
            return;
        std::ranges::reverse(m_rows);
    }

    [[nodiscard]] std::unique_ptr<QChart> chart() const
    {
        auto made = std::make_unique<QChart>();
        made->setAnimationOptions(QChart::NoAnimation);
        made->setBackgroundBrush(m_theme.surface);
        made->setBackgroundRoundness(0);
        made->setMargins({space::xs, space::xs, space::xs, space::xs});
        made->layout()->setContentsMargins(0, 0, 0, 0);
        auto *series =
            m_isUpright ? static_cast<QAbstractBarSeries *>(new QBarSeries) : new QHorizontalBarSeries;
        addSets(*series);
        made->addSeries(series);
        addAxes(*made, *series);
        const bool hasMarks = addMarks(*made);
        made->legend()->setVisible(hasMarks || !m_topic.beforeLabel.isEmpty());
        made->legend()->setAlignment(Qt::AlignTop);
        made->legend()->setReverseMarkers(!m_isUpright);
        made->legend()->setFont(m_font);
        made->legend()->setLabelColor(m_theme.text);
        return made;
    }

private:
    void addSets(QAbstractBarSeries &series) const
    {
        auto *now = new QBarSet{m_topic.nowLabel};
        auto *before = m_topic.beforeLabel.isEmpty() ? nullptr : new QBarSet{m_topic.beforeLabel};
        for (const PictureRow &row : m_rows) {
            now->append(row.count.value_or(0));
            if (before)
                before->append(row.before.value_or(0));
        }
        now->setBrush(m_theme.accent);
        now->setPen(QPen{m_theme.accent});
        if (before) {
            before->setBrush(QBrush{m_theme.textMuted, Qt::BDiagPattern});
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
    bool addMarks(QChart &chart) const
    {
        auto *marks = new QScatterSeries;
        marks->setObjectName(keptBackMarks);
        marks->setName(tr("kept back, too few"));
        const bool isCompared = !m_topic.beforeLabel.isEmpty();
        const qreal aside = isCompared ? barWidth / 4 : 0;
        const qreal side = m_isUpright ? -aside : aside; // beneath each other they count upwards
        const qreal above = markPlace * top();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto add = [&](const std::optional<int> &count, const QString &text, qreal shift) {
                if (count || text.isEmpty())
                    return;
                const qreal at = static_cast<qreal>(i) + shift;
                marks->append(m_isUpright ? QPointF{at, above} : QPointF{above, at});
            };
            add(m_rows[i].count, m_rows[i].countText, side);
            if (isCompared)
                add(m_rows[i].before, m_rows[i].beforeText, -side);
        }
        if (marks->count() == 0) {
            delete marks;
            return false;
        }
        marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        marks->setMarkerSize(markSize);
        marks->setBrush(m_theme.surface);
        marks->setPen(QPen{m_theme.text, 1.2});
        chart.addSeries(marks);
        for (QAbstractAxis *axis : chart.axes())
            marks->attachAxis(axis);
        return true;
    }

    /// As it stands on the axis; the table has the whole name.
    [[nodiscard]] static QString nameOf(const PictureRow &row)
    {
        return row.shortLabel.isEmpty() ? row.label : row.shortLabel;
    }

    /// One line of letters that has room upright beneath its bar.
    static bool hasShortName(const PictureRow &row) { return nameOf(row).size() <= wide; }

    /// The names have room beside each other.
    [[nodiscard]] bool isShort() const
    {
        constexpr qsizetype room = 60; ///< letters along the whole axis
        qsizetype longest = 0;
        for (const PictureRow &row : m_rows)
            longest = std::max(longest, nameOf(row).size());
        const bool isKeptBack = std::ranges::any_of(m_rows, [](const PictureRow &row) { return !row.count; });
        return (longest + (isKeptBack && m_rows.size() <= few ? 15 : 1)) *
                   static_cast<qsizetype>(m_rows.size()) <=
               room;
    }

    /// Each bar with its name.
    [[nodiscard]] QAbstractAxis *names() const
    {
        auto *axis = new QBarCategoryAxis;
        for (const PictureRow &row : m_rows) {
            const bool isBare = row.count || (m_isUpright && m_rows.size() > few); // its mark says it
            const QString label =
                isBare ? nameOf(row) : tr("%1 (kept back)", "part of a chart").arg(nameOf(row));
            axis->append(unique(*axis, m_isUpright ? label : folded(label)));
        }
        if (m_isUpright && !isShort())
            axis->setLabelsAngle(-90);
        return axis;
    }

    /// Several bars under one name, for a name under each would not fit: "16–19" of hours, else the first.
    [[nodiscard]] QAbstractAxis *spans() const
    {
        const QChar dash{0x2013};
        const bool isHours = m_rows.front().label.count(dash) == 1;
        const std::size_t length = (m_rows.size() + (isHours ? 7 : 3)) / (isHours ? 8 : 4);
        auto *axis = new QCategoryAxis;
        axis->setStartValue(-0.5); // a bar stands over its number
        for (std::size_t i = 0; i < m_rows.size(); i += length) {
            const std::size_t end = std::min(i + length, m_rows.size());
            QString name = nameOf(m_rows[i]);
            if (isHours)
                name = name.section(dash, 0, 0) + dash + m_rows[end - 1].label.section(dash, 1, 1);
            axis->append(name, static_cast<qreal>(end) - 0.5);
        }
        axis->setRange(-0.5, static_cast<qreal>(m_rows.size()) - 0.5);
        return axis;
    }

    void addAxes(QChart &chart, QAbstractBarSeries &series) const
    {
        QAbstractAxis *parts = m_topic.isAlongTime && m_rows.size() > many ? spans() : names();
        auto *counts = new QValueAxis;
        const int step = stepFor(greatest());
        counts->setRange(0, top());
        counts->setTickType(QValueAxis::TicksDynamic);
        counts->setTickInterval(step);
        counts->setLabelFormat(QStringLiteral("%d"));
        for (QAbstractAxis *axis : {parts, static_cast<QAbstractAxis *>(counts)}) {
            axis->setLabelsFont(m_font);
            axis->setLabelsColor(m_theme.text);
            axis->setLinePen(QPen{m_theme.control});
            axis->setGridLinePen(QPen{m_theme.border});
        }
        parts->setGridLineVisible(false);
        chart.addAxis(parts, m_isUpright ? Qt::AlignBottom : Qt::AlignLeft);
        chart.addAxis(counts, m_isUpright ? Qt::AlignLeft : Qt::AlignBottom);
        series.attachAxis(parts);
        series.attachAxis(counts);
    }

    /// A long name in two lines, as even as they come, for the axis would cut it short; in smaller letters
    /// where many names stand close.
    [[nodiscard]] QString folded(const QString &label) const
    {
        if (label.size() <= wide)
            return label.toHtmlEscaped();
        qsizetype best = -1;
        for (qsizetype at = label.indexOf(QLatin1Char(' ')); at > 0;
             at = label.indexOf(QLatin1Char(' '), at + 1))
            if (best < 0 || std::abs(2 * at - label.size()) < std::abs(2 * best - label.size()))
                best = at;
        if (best < 0)
            return label.toHtmlEscaped();
        const QString lines =
            label.left(best).toHtmlEscaped() + QLatin1String{"<br>"} + label.mid(best + 1).toHtmlEscaped();
        if (m_rows.size() <= few)
            return lines;
        constexpr double smaller = 0.72;
        const bool isPixels = m_font.pixelSize() > 0;
        const double size = smaller * (isPixels ? m_font.pixelSize() : m_font.pointSizeF());
        return QStringLiteral("<span style=\"font-size:%1%2; line-height:80%\">%3</span>")
            .arg(QString::number(size, 'f', 1), isPixels ? QStringLiteral("px") : QStringLiteral("pt"),
                 lines);
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

std::unique_ptr<QChart> chartOf(const TopicState &topic, const Theme &theme, const QFont &font)
{
    return Bars{topic, theme, font}.chart();
}

} // namespace jour::ui
