#include "queue/queue_view.h"

#include "queue/queue_delegate.h"
#include "queue/queue_model.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jour::ui {

QueueView::QueueView(QWidget *parent)
    : QWidget{parent}, m_model{new QueueModel{this}}, m_delegate{new QueueDelegate{*m_model, this}},
      m_list{new QListView{this}}, m_heading{new PlainLabel{{}, TextRole::Heading, this}},
      m_moved{new PlainLabel{{}, TextRole::Caption, this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_empty{new EmptyState{this}}
{
    setObjectName(QStringLiteral("queuePane"));
    m_list->setObjectName(QStringLiteral("queueTable"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a row is cut, its clock never
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_moved->hide();
    m_empty->setPicture(QStringLiteral("theme-dark"));

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::s, space::m, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_heading);
    column->addWidget(m_problem);
    column->addWidget(m_moved);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    retranslate();
    showRows({});

    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &i) { Q_EMIT openRequested(m_model->idAt(i)); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &i) { Q_EMIT openRequested(m_model->idAt(i)); });
    connect(m_empty, &EmptyState::buttonClicked, this, &QueueView::newCaseRequested);
}

void QueueView::render(const QueueState &state)
{
    m_problem->setPlainText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    if (handIsOnIt() && !m_model->rows().empty()) {
        const QueueState held = heldInPlace({m_model->rows(), {}, {}}, state);
        m_latest = state;
        m_moved->setVisible(held.rows != state.rows);
        showRows(held);
    } else {
        m_latest.reset();
        m_moved->hide();
        showRows(state);
    }
}

void QueueView::settle()
{
    m_moved->hide();
    if (const auto latest = std::exchange(m_latest, std::nullopt))
        showRows(*latest);
}

void QueueView::showRows(const QueueState &state)
{
    const int scrolled = m_list->verticalScrollBar()->value();
    const CaseId current = m_model->idAt(m_list->currentIndex());
    m_model->setRows(state.rows);
    const bool empty = state.rows.empty();
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    const QModelIndex kept = m_model->indexOf(current.isNull() ? m_open : current);
    if (kept.isValid() && kept != m_list->currentIndex())
        m_list->selectionModel()->setCurrentIndex(kept, QItemSelectionModel::ClearAndSelect);
    m_list->verticalScrollBar()->setValue(scrolled);
}

/// A bar or a banner takes room from the queue: the case that is open stays in sight.
void QueueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &QueueView::showCurrent, Qt::QueuedConnection); // the list comes after
}

void QueueView::showCurrent()
{
    if (!m_list->viewport()->underMouse())
        m_list->scrollTo(m_list->currentIndex());
}

void QueueView::setNow(Instant now)
{
    m_model->setNow(now);
    m_list->viewport()->update();
}

void QueueView::setPrivate(bool on)
{
    m_model->setPrivate(on);
    m_list->viewport()->update();
}

void QueueView::markOpen(CaseId id)
{
    m_open = id;
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    if (index != m_list->currentIndex())
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
}

void QueueView::selectNext()
{
    move(1);
}

void QueueView::selectPrevious()
{
    move(-1);
}

void QueueView::move(int by)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
    const QModelIndex index = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    Q_EMIT openRequested(m_model->idAt(index));
}

bool QueueView::handIsOnIt() const
{
    return m_list->hasFocus() || m_list->viewport()->underMouse();
}

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    // The hand has left: the order may follow the deadlines again.
    if ((event->type() == QEvent::FocusOut && watched == m_list) ||
        (event->type() == QEvent::Leave && !m_list->hasFocus()))
        settle();
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_R && key->modifiers() == Qt::NoModifier) {
            settle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QueueView::retranslate()
{
    m_heading->setPlainText(tr("Queue"));
    m_list->setAccessibleName(tr("Queue of cases"));
    m_moved->setPlainText(tr("The order has changed. R sorts anew."));
    m_empty->setTexts(tr("No open cases"), tr("Ctrl+N takes the next call."));
    m_empty->setButton(tr("New case"));
}

} // namespace jour::ui
