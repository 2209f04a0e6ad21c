#include "alarms/missed_page.h"

#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

namespace jour::ui {

namespace {

enum Column { Case, Child, What, Due, Late, Columns };
constexpr int caseRole = Qt::UserRole;
constexpr int shapeSize = 18;
constexpr int narrowest = 84; ///< or the shortest headings are cut

} // namespace

MissedPage::MissedPage(QWidget *parent)
    : QWidget{parent}, m_title{new PlainLabel{{}, TextRole::Title, this}}, m_absences{new PlainLabel{
                                                                               {}, TextRole::Body, this}},
      m_hint{new PlainLabel{{}, TextRole::Muted, this}}, m_problem{new PlainLabel{{}, TextRole::Error, this}},
      m_list{new QTreeWidget{this}}, m_open{new QPushButton{this}}, m_done{new QPushButton{this}}
{
    setObjectName(QStringLiteral("missedPage"));
    m_list->setObjectName(QStringLiteral("missedList"));
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(narrowest);
    m_open->setObjectName(QStringLiteral("missedOpen"));
    m_done->setObjectName(QStringLiteral("missedDone"));
    m_done->setProperty("kind", QStringLiteral("primary"));
    for (PlainLabel *label : {m_absences, m_hint, m_problem})
        label->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_done);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_absences);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addStretch(); // without a list the words stand together

    auto *shortcut = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this};
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &MissedPage::reviewedRequested);
    connect(m_done, &QPushButton::clicked, this, &MissedPage::reviewedRequested);
    connect(m_open, &QPushButton::clicked, this, &MissedPage::openCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &MissedPage::openCurrent);
    setFocusProxy(m_list);
    retranslate();
}

void MissedPage::render(const MissedState &state)
{
    m_state = state;
    m_absences->setPlainText(state.absences.join(QLatin1Char('\n')));
    m_problem->setPlainText(state.problem);
    m_problem->setVisible(!state.problem.isEmpty());
    const int at = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const MissedLine &line : state.lines)
        m_list->addTopLevelItem(itemOf(line));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(at, m_list->topLevelItemCount() - 1)));
    m_list->setVisible(!state.lines.empty());
    m_open->setEnabled(!state.lines.empty());
    setFocusProxy(state.lines.empty() ? static_cast<QWidget *>(m_done) : m_list);
    retranslate();
}

QTreeWidgetItem *MissedPage::itemOf(const MissedLine &line) const
{
    auto *item = new QTreeWidgetItem{{line.number, line.child, line.title, line.due, line.late}};
    item->setIcon(Case, urgencyIcon(line.urgency, shapeSize, *this));
    item->setData(Case, caseRole, line.caseRef.raw());
    item->setData(
        Case, Qt::AccessibleTextRole,
        tr("%1, %2, %3: %4, due %5, seen %6 late")
            .arg(line.number, Wording::of(line.urgency), line.child, line.title, line.due, line.late));
    return item;
}

void MissedPage::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        Q_EMIT openRequested(CaseId::fromRaw(item->data(Case, caseRole).toByteArray()));
}

void MissedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintShapes();
    QWidget::changeEvent(event);
}

void MissedPage::paintShapes()
{
    const auto &lines = m_state.lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (auto *item = m_list->topLevelItem(static_cast<int>(i)))
            item->setIcon(Case, urgencyIcon(lines[i].urgency, shapeSize, *this));
}

void MissedPage::retranslate()
{
    m_title->setPlainText(m_state.lines.empty() ? tr("The desk was not watched")
                                                : tr("%n deadline(s) passed while nobody could see them",
                                                     nullptr, static_cast<int>(m_state.lines.size())));
    m_hint->setPlainText(
        m_state.lines.empty()
            ? tr("Nothing fell due meanwhile.")
            : tr("Go through them from the top. No case moves to its next step until this is looked "
                 "through, or two minutes have passed."));
    m_list->setHeaderLabels({tr("Case"), tr("Child"), tr("What"), tr("Was due"), tr("Seen late by")});
    m_list->setAccessibleName(tr("Deadlines that passed unseen"));
    m_open->setText(tr("&Open the case"));
    m_open->setAccessibleName(tr("Open the chosen case"));
    m_done->setText(tr("&Looked through  Ctrl+Enter"));
    m_done->setAccessibleName(tr("Looked through"));
}

} // namespace jour::ui
