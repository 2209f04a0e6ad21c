#include "picture/picture_page.h"

#include "picture/chart_pane.h"
#include "picture/county_map.h"
#include "picture/picture_chart.h"
#include "picture/picture_presenter.h"
#include "support/accessibility.h"
#include "support/theme.h"
#include "widgets/choice_row.h"
#include "widgets/plain_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>

namespace jour::ui {

namespace {

enum Column { Part, Now, Before };

QByteArray keyOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None: return "none";
    case Comparison::Before: return "before";
    case Comparison::YearBefore: return "year";
    }
    return {};
}

Comparison comparisonOf(const QByteArray &key)
{
    return key == "none" ? Comparison::None : key == "year" ? Comparison::YearBefore : Comparison::Before;
}

QByteArray keyOf(PeriodKind kind)
{
    return wordOf(kind).toLatin1();
}

/// "October 2026" above a column of small numbers: what it is wide, the figure is not.
QString inTwoLines(QString label)
{
    const qsizetype at = label.lastIndexOf(QLatin1Char(' '));
    return at < 0 ? label : label.replace(at, 1, QLatin1Char('\n'));
}

} // namespace

PicturePage::PicturePage(FeatureContext context, QWidget *parent, FileAsk ask)
    : QWidget{parent}, m_desk{context.desk}, m_ask{std::move(ask)}, m_presenter{new PicturePresenter{
                                                                        context.desk, this}},
      m_heading{new PlainLabel{{}, TextRole::Heading, this}}, m_period{new PlainLabel{
                                                                  {}, TextRole::Heading, this}},
      m_kind{new ChoiceRow{
          {{"month", tr("Month"), {}}, {"quarter", tr("Quarter"), {}}, {"year", tr("Year"), {}}}, this}},
      m_comparison{new ChoiceRow{{{"before", tr("Against the one before"), {}},
                                  {"year", tr("Against a year before"), {}},
                                  {"none", tr("Alone"), {}}},
                                 this}},
      m_earlier{new QPushButton{this}}, m_later{new QPushButton{this}}, m_topics{new QListWidget{this}},
      m_title{new PlainLabel{{}, TextRole::Heading, this}}, m_sentence{new PlainLabel{this}},
      m_note{new PlainLabel{{}, TextRole::Muted, this}}, m_figure{new QStackedWidget{this}},
      m_chart{new ChartPane{m_figure}}, m_mapArea{new QScrollArea{m_figure}}, m_map{new CountyMap},
      m_told{new PlainLabel{{}, TextRole::Muted, this}}, m_table{new QTreeWidget{this}},
      m_notes{new PlainLabel{{}, TextRole::Caption, this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_saved{new PlainLabel{this}},
      m_export{new QPushButton{this}}, m_report{new QPushButton{this}}, m_close{new QPushButton{this}}
{
    name();
    build();
    connectParts();
    for (QWidget *part : {static_cast<QWidget *>(m_topics), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_chart)})
        part->installEventFilter(this);
    setFocusProxy(m_topics);
}

void PicturePage::connectParts()
{
    connect(m_presenter, &PicturePresenter::stateChanged, this, &PicturePage::render);
    connect(m_earlier, &QPushButton::clicked, m_presenter, &PicturePresenter::showEarlier);
    connect(m_later, &QPushButton::clicked, m_presenter, &PicturePresenter::showLater);
    connect(m_kind, &ChoiceRow::choiceMade, m_presenter, [this](const QByteArray &key) {
        m_presenter->setKind(fromWord<PeriodKind>(QString::fromLatin1(key)).value_or(PeriodKind::Month));
    });
    connect(m_comparison, &ChoiceRow::choiceMade, m_presenter,
            [this](const QByteArray &key) { m_presenter->compareWith(comparisonOf(key)); });
    connect(m_topics, &QListWidget::currentRowChanged, m_presenter, [this](int row) {
        if (!m_rendering)
            m_presenter->choose(row);
    });
    connect(m_map, &CountyMap::told, m_told, &PlainLabel::setPlainText);
    connect(m_map, &CountyMap::walkedTo, m_mapArea, [this](const QRect &tile) {
        m_mapArea->ensureVisible(tile.center().x(), tile.center().y(), tile.width(), tile.height());
    });
    connect(m_export, &QPushButton::clicked, this, &PicturePage::exportChart);
    connect(m_report, &QPushButton::clicked, this, &PicturePage::exportReport);
    connect(m_close, &QPushButton::clicked, this, &PicturePage::left);
}

void PicturePage::start()
{
    m_presenter->start();
    m_topics->setFocus(Qt::OtherFocusReason);
}

void PicturePage::render(const PictureState &state)
{
    const QScopedValueRollback rendering{m_rendering, true};
    m_period->setPlainText(state.period);
    m_kind->setChosen(keyOf(state.kind));
    m_comparison->setChosen(keyOf(state.comparison));
    if (m_topics->count() != state.topics.size())
        m_topics->addItems(state.topics);
    m_topics->setCurrentRow(state.topic);
    m_title->setPlainText(state.shown.title);
    m_sentence->setPlainText(state.shown.sentence);
    m_note->setPlainText(state.shown.note);
    m_note->setVisible(!state.shown.note.isEmpty());
    m_notes->setPlainText(state.notes);
    tell(state.problem);
    renderFigure(state.shown);
    renderTable(state.shown);
}

void PicturePage::renderFigure(const TopicState &topic)
{
    m_figure->setEnabled(!topic.rows.empty());
    m_table->setVisible(!topic.rows.empty());
    if (topic.rows.empty()) { // the sentence says why; an empty map paints nothing
        m_map->render({});
        m_figure->setCurrentWidget(m_mapArea);
        m_told->hide();
        return;
    }
    m_figure->setCurrentWidget(topic.county ? static_cast<QWidget *>(m_mapArea) : m_chart);
    m_told->setVisible(topic.county.has_value());
    if (topic.county) {
        m_map->render(*topic.county);
        return;
    }
    const Theme &theme = themeOf(palette());
    m_chart->setChart(chartOf(topic, theme, font()), theme.surface);
    m_chart->setAccessibleName(topic.sentence);
}

void PicturePage::renderTable(const TopicState &topic)
{
    m_table->clear();
    m_table->setHeaderLabels({topic.title, inTwoLines(topic.nowLabel), inTwoLines(topic.beforeLabel)});
    m_table->headerItem()->setTextAlignment(Now, Qt::AlignRight | Qt::AlignVCenter);
    m_table->headerItem()->setTextAlignment(Before, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setColumnHidden(Before, topic.beforeLabel.isEmpty());
    m_table->setAccessibleName(tr("The figures behind the chart: %1").arg(topic.title));
    for (const PictureRow &row : topic.rows) {
        auto *item = new QTreeWidgetItem{{row.label, row.countText, row.beforeText}};
        item->setTextAlignment(Now, Qt::AlignRight);
        item->setTextAlignment(Before, Qt::AlignRight);
        item->setData(Part, Qt::AccessibleTextRole,
                      row.beforeText.isEmpty()
                          ? tr("%1: %2", "part of a chart, count").arg(row.label, row.countText)
                          : tr("%1: %2, before %3", "part of a chart, counts")
                                .arg(row.label, row.countText, row.beforeText));
        m_table->addTopLevelItem(item);
    }
    fitTable();
    m_export->setEnabled(!topic.rows.empty());
    m_report->setEnabled(!topic.rows.empty());
}

bool PicturePage::acts(const QKeyEvent &event)
{
    const bool isSave = event.key() == Qt::Key_S && event.modifiers() == Qt::ControlModifier;
    if (event.key() == Qt::Key_PageUp)
        m_presenter->showEarlier();
    else if (event.key() == Qt::Key_PageDown)
        m_presenter->showLater();
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isSave)
        exportChart();
    else
        return false;
    return true;
}

void PicturePage::keyPressEvent(QKeyEvent *event)
{
    if (!acts(*event))
        QWidget::keyPressEvent(event);
}

bool PicturePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && acts(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PicturePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart->chart() && !m_presenter->state().topics.isEmpty())
        renderFigure(m_presenter->state().shown);
    QWidget::changeEvent(event);
}

// Where there is little room the chart and its table keep it.
void PicturePage::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForNotes = 480;
    constexpr int roomForBoth = 900;
    m_figures->setDirection(event->size().width() >= roomForBoth ? QBoxLayout::LeftToRight
                                                                 : QBoxLayout::TopToBottom);
    m_notes->setVisible(event->size().height() >= roomForNotes);
    QWidget::resizeEvent(event);
}

} // namespace jour::ui
