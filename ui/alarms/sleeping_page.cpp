#include "alarms/sleeping_page.h"

#include "support/icons.h"
#include "support/painting.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

namespace jour::ui {

namespace {

enum Column { Case, Child, Untouched, Due, Columns };
constexpr int caseRole = Qt::UserRole;
constexpr int shapeSize = 18;

} // namespace

SleepingPage::SleepingPage(QWidget *parent)
    : QWidget{parent}, m_title{new PlainLabel{{}, TextRole::Title, this}},
      m_hint{new PlainLabel{{}, TextRole::Muted, this}}, m_looked{new PlainLabel{
                                                             {}, TextRole::Caption, this}},
      m_problem{new PlainLabel{{}, TextRole::Error, this}}, m_list{new QTreeWidget{this}},
      m_open{new QPushButton{this}}, m_done{new QPushButton{this}}, m_close{new QPushButton{this}}
{
    setObjectName(QStringLiteral("sleepingPage"));
    m_list->setObjectName(QStringLiteral("sleepingList"));
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Due, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_open->setObjectName(QStringLiteral("sleepingOpen"));
    m_done->setObjectName(QStringLiteral("sleepingDone"));
    m_close->setObjectName(QStringLiteral("sleepingClose"));
    m_looked->setObjectName(QStringLiteral("sleepingLooked"));
    for (PlainLabel *label : {m_hint, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    buildLayout();

    auto *shortcut = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SleepingPage::lookedThroughRequested);
    connect(m_done, &QPushButton::clicked, this, &SleepingPage::lookedThroughRequested);
    connect(m_open, &QPushButton::clicked, this, &SleepingPage::openCurrent);
    connect(m_close, &QPushButton::clicked, this, &SleepingPage::left);
    connect(m_list, &QTreeWidget::itemActivated, this, &SleepingPage::openCurrent);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    render({});
}

void SleepingPage::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_done);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_looked);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void SleepingPage::render(const SleepingState &state)
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const QByteArray chosen = before ? before->data(Case, caseRole).toByteArray() : QByteArray{};
    m_state = state;
    m_problem->setPlainText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    m_list->clear();
    for (const SleepingLine &line : state.lines) {
        QTreeWidgetItem *item = itemOf(line);
        m_list->addTopLevelItem(item);
        if (line.caseRef.raw() == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_open->setEnabled(!state.lines.empty());
    retranslate();
}

QTreeWidgetItem *SleepingPage::itemOf(const SleepingLine &line) const
{
    auto *item = new QTreeWidgetItem{{line.number, line.child, line.untouched, line.due}};
    item->setIcon(Case, urgencyIcon(line.urgency, shapeSize, *this));
    item->setData(Case, caseRole, line.caseRef.raw());
    item->setData(Case, Qt::AccessibleTextRole,
                  tr("%1, %2, %3, untouched since %4: %5")
                      .arg(line.number, Wording::of(line.urgency), line.child, line.untouched, line.due));
    item->setToolTip(Due, plainForRichText(line.due));
    return item;
}

void SleepingPage::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        Q_EMIT openRequested(CaseId::fromRaw(item->data(Case, caseRole).toByteArray()));
}

void SleepingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

bool SleepingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SleepingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintShapes();
    QWidget::changeEvent(event);
}

void SleepingPage::paintShapes()
{
    const auto &lines = m_state.lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (auto *item = m_list->topLevelItem(static_cast<int>(i)))
            item->setIcon(Case, urgencyIcon(lines[i].urgency, shapeSize, *this));
}

void SleepingPage::retranslate()
{
    m_title->setPlainText(m_state.lines.empty()
                              ? tr("No case sleeps")
                              : tr("%n case(s) asleep", nullptr, static_cast<int>(m_state.lines.size())));
    m_hint->setPlainText(
        tr("Open cases that nobody has touched for %n day(s). Only limits of law and times set by the police "
           "ring in them. Whatever is written in a case wakes it, and all of it rings again.",
           nullptr, m_state.days));
    m_looked->setPlainText(m_state.looked.isEmpty() ? tr("Never looked through yet.")
                                                    : tr("Looked through last %1.").arg(m_state.looked));
    m_list->setHeaderLabels({tr("Case"), tr("Child"), tr("Untouched since"), tr("What is due")});
    m_list->setAccessibleName(tr("Sleeping cases"));
    m_open->setText(tr("&Open the case"));
    m_open->setAccessibleName(tr("Open the chosen case"));
    m_done->setText(tr("&Looked through  Ctrl+Enter"));
    m_done->setAccessibleName(tr("Looked through"));
    m_close->setText(tr("Close  Esc"));
}

} // namespace jour::ui
