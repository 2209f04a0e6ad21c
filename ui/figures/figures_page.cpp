#include "figures/figures_page.h"

#include "figures/figures_presenter.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace jour::ui {

namespace {

enum Column { Case, Received, Taken, Reached, Calls, Limits, Columns };
constexpr int figureRole = Qt::UserRole;
constexpr int shapeSize = 18;

CaseId caseOf(const QTreeWidgetItem *item)
{
    return item ? CaseId::fromRaw(item->data(Case, figureRole).toByteArray()) : CaseId{};
}

} // namespace

FiguresPage::FiguresPage(Desk &desk, QWidget *parent)
    : QWidget{parent}, m_presenter{new FiguresPresenter{desk, this}},
      m_title{new PlainLabel{{}, TextRole::Title, this}}, m_period{new PlainLabel{{}, TextRole::Muted, this}},
      m_summary{new PlainLabel{{}, TextRole::Body, this}}, m_problem{new PlainLabel{
                                                               {}, TextRole::Error, this}},
      m_stepsTitle{new PlainLabel{{}, TextRole::Heading, this}}, m_steps{new QPlainTextEdit{this}},
      m_list{new QTreeWidget{this}}, m_before{new QPushButton{this}}, m_after{new QPushButton{this}},
      m_close{new QPushButton{this}}, m_open{new QPushButton{this}}, m_print{new QPushButton{this}}
{
    setObjectName(QStringLiteral("figuresPage"));
    m_list->setObjectName(QStringLiteral("figuresList"));
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    m_steps->setObjectName(QStringLiteral("figuresSteps"));
    m_summary->setObjectName(QStringLiteral("figuresSummary"));
    m_problem->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("figuresClose"));
    m_print->setObjectName(QStringLiteral("figuresPrint"));
    m_steps->setReadOnly(true);
    m_steps->setTabChangesFocus(true);
    m_steps->setFrameShape(QFrame::NoFrame);

    auto *nights = new QHBoxLayout;
    nights->setSpacing(space::s);
    nights->addWidget(m_period, 1);
    nights->addWidget(m_before);
    nights->addWidget(m_after);
    nights->addWidget(m_open);
    nights->addWidget(m_print);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addLayout(nights);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(m_list, 2);
    column->addWidget(m_stepsTitle);
    column->addWidget(m_steps, 1);

    connect(m_presenter, &FiguresPresenter::stateChanged, this, &FiguresPage::render);
    connect(m_before, &QPushButton::clicked, m_presenter, &FiguresPresenter::showBefore);
    connect(m_after, &QPushButton::clicked, m_presenter, &FiguresPresenter::showAfter);
    connect(m_open, &QPushButton::clicked, this, &FiguresPage::openCurrent);
    connect(m_print, &QPushButton::clicked, this, &FiguresPage::print);
    connect(m_close, &QPushButton::clicked, this, &FiguresPage::left);
    connect(m_list, &QTreeWidget::itemActivated, this, &FiguresPage::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FiguresPage::showSteps);
    setFocusProxy(m_list);
    retranslate();
}

void FiguresPage::start()
{
    m_presenter->start();
    m_list->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::print()
{
    if (!isVisible())
        m_presenter->start();
    Q_EMIT printRequested(m_presenter->state().from, m_presenter->state().to);
}

void FiguresPage::render(const FiguresState &state)
{
    m_period->setPlainText(state.period);
    m_summary->setPlainText(state.summary.join(QStringLiteral(" · ")));
    m_problem->setPlainText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_list->clear();
    for (const FiguresLine &line : state.lines)
        m_list->addTopLevelItem(itemOf(line));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_open->setEnabled(!state.lines.empty());
    showSteps();
}

QTreeWidgetItem *FiguresPage::itemOf(const FiguresLine &line) const
{
    auto *item =
        new QTreeWidgetItem{{line.number, line.received, line.taken, line.reached, line.calls, line.limits}};
    item->setIcon(Case, urgencyIcon(line.urgency, shapeSize, *this));
    item->setData(Case, figureRole, line.caseRef.raw());
    item->setData(Case, Qt::AccessibleTextRole,
                  tr("%1, %2, received %3, taken after %4, municipality reached after %5")
                      .arg(line.number, Wording::of(line.urgency), line.received, line.taken, line.reached));
    return item;
}

void FiguresPage::showSteps()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_stepsTitle->setPlainText(item ? tr("How the plan went: %1").arg(item->text(Case))
                                    : tr("No case was received in these 24 hours."));
    const QStringList steps = item ? m_presenter->stepsOf(caseOf(item)) : QStringList{};
    m_steps->setPlainText(steps.join(QLatin1Char{'\n'}));
}

void FiguresPage::openCurrent()
{
    if (const CaseId id = caseOf(m_list->currentItem()); !id.isNull())
        Q_EMIT openRequested(id);
}

bool FiguresPage::turns(int key)
{
    if (key == Qt::Key_PageUp)
        m_presenter->showBefore();
    else if (key == Qt::Key_PageDown)
        m_presenter->showAfter();
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
    else
        return false;
    return true;
}

void FiguresPage::keyPressEvent(QKeyEvent *event)
{
    if (!turns(event->key()))
        QWidget::keyPressEvent(event);
}

bool FiguresPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        turns(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void FiguresPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintShapes();
    QWidget::changeEvent(event);
}

void FiguresPage::paintShapes()
{
    const auto &lines = m_presenter->state().lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (auto *item = m_list->topLevelItem(static_cast<int>(i)))
            item->setIcon(Case, urgencyIcon(lines[i].urgency, shapeSize, *this));
}

void FiguresPage::retranslate()
{
    m_title->setPlainText(tr("The 24 hours in figures"));
    m_list->setHeaderLabels(
        {tr("Case"), tr("Received"), tr("Taken after"), tr("Municipality after"), tr("Calls"), tr("Limits")});
    m_list->setAccessibleName(tr("The cases of the 24 hours"));
    m_steps->setAccessibleName(tr("How the plan went"));
    m_before->setText(tr("The 24 hours &before  PgUp"));
    m_before->setAccessibleName(tr("The 24 hours before"));
    m_after->setText(tr("The 24 hours &after  PgDn"));
    m_after->setAccessibleName(tr("The 24 hours after"));
    m_open->setText(tr("&Open the case"));
    m_open->setAccessibleName(tr("Open the chosen case"));
    m_close->setText(tr("Close  Esc"));
    m_print->setText(tr("&Print the journal…"));
    m_print->setAccessibleName(tr("Print the journal of the 24 hours"));
}

} // namespace jour::ui
