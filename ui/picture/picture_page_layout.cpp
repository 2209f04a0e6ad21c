// Where the parts of the page stand and what they are called.
#include "picture/chart_pane.h"
#include "picture/county_map.h"
#include "picture/picture_page.h"
#include "support/theme.h"
#include "widgets/choice_row.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

void PicturePage::build()
{
    m_figure->addWidget(m_chart);
    m_figure->addWidget(m_mapArea);
    m_mapArea->setWidget(m_map);
    m_mapArea->setWidgetResizable(true);
    m_mapArea->setFrameShape(QFrame::NoFrame);
    m_mapArea->setFocusPolicy(Qt::NoFocus); // the map itself is walked
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setColumnCount(3);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_topics->setMaximumWidth(210);
    for (PlainLabel *label : {m_sentence, m_note, m_told, m_notes, m_problem, m_saved})
        label->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_period, 1);
    top->addWidget(m_export);
    top->addWidget(m_report);
    top->addWidget(m_close);
    auto *choices = new FlowLayout{nullptr, space::s};
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_earlier),
                          static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_comparison)})
        choices->addWidget(part);
    auto *figure = new QVBoxLayout;
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_told);
    m_figures = new QBoxLayout{QBoxLayout::LeftToRight};
    m_figures->setSpacing(space::s);
    m_figures->addLayout(figure, 2);
    m_figures->addWidget(m_table, 1);
    auto *chart = new QVBoxLayout;
    chart->setSpacing(space::xs);
    chart->addWidget(m_title);
    chart->addWidget(m_sentence);
    chart->addWidget(m_note);
    chart->addLayout(m_figures, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(m_topics);
    middle->addLayout(chart, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::m, space::m, space::m, space::s);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addLayout(choices);
    column->addWidget(m_problem);
    column->addWidget(m_saved);
    column->addLayout(middle, 1);
    column->addWidget(m_notes);
    QWidget *last = m_topics;
    for (QWidget *next :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_later),
          static_cast<QWidget *>(m_comparison), static_cast<QWidget *>(m_export),
          static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_close)}) {
        setTabOrder(last, next);
        last = next;
    }
}

/// As wide as its words, but no wider than leaves room for the figure.
void PicturePage::fitTable()
{
    constexpr int least = 300;
    constexpr int most = 470;
    const auto &view = static_cast<const QAbstractItemView &>(*m_table); // where it may be asked
    int width = m_table->verticalScrollBar()->sizeHint().width() + 2 * space::s;
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            width += std::max(view.sizeHintForColumn(column), m_table->header()->sectionSizeHint(column));
    m_table->setMinimumWidth(std::clamp(width, least, most));
}

void PicturePage::name()
{
    setObjectName(QStringLiteral("picturePage"));
    m_heading->setPlainText(tr("Situation picture"));
    m_period->setObjectName(QStringLiteral("picturePeriod"));
    m_kind->setObjectName(QStringLiteral("pictureKind"));
    m_kind->setAccessibleName(tr("Length of the period"));
    m_kind->setClearable(false);
    m_comparison->setObjectName(QStringLiteral("pictureComparison"));
    m_comparison->setAccessibleName(tr("Compared with"));
    m_comparison->setClearable(false);
    m_earlier->setText(tr("&Before  PgUp"));
    m_earlier->setAccessibleName(tr("The period before"));
    m_later->setText(tr("&After  PgDn"));
    m_later->setAccessibleName(tr("The period after"));
    m_topics->setObjectName(QStringLiteral("pictureTopics"));
    m_topics->setAccessibleName(tr("Charts"));
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    m_sentence->setObjectName(QStringLiteral("pictureSentence"));
    m_note->setObjectName(QStringLiteral("pictureNote"));
    m_told->setObjectName(QStringLiteral("pictureTold"));
    m_chart->setObjectName(QStringLiteral("pictureChart"));
    m_map->setAccessibleName(tr("Map of the county"));
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_notes->setObjectName(QStringLiteral("pictureNotes"));
    m_problem->setObjectName(QStringLiteral("pictureProblem"));
    m_saved->setObjectName(QStringLiteral("pictureSaved"));
    m_export->setObjectName(QStringLiteral("pictureExport"));
    m_export->setText(tr("&Save the chart  Ctrl+S"));
    m_export->setAccessibleName(tr("Save the chart as PNG, SVG, CSV or PDF"));
    m_report->setObjectName(QStringLiteral("pictureReport"));
    m_report->setText(tr("&Report of the period  Alt+R"));
    m_report->setAccessibleName(tr("Save all charts of the period as PDF, or the figures as CSV"));
    m_close->setObjectName(QStringLiteral("pictureClose"));
    m_close->setText(tr("Close  Esc"));
    m_close->setAccessibleName(tr("Close the situation picture"));
}

} // namespace jour::ui
