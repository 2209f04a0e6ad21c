#include "shell/header_bar.h"

#include "actions/action_registry.h"
#include "actions/menu_builder.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace jour::ui {

namespace {

constexpr int leastSearch = 160;
constexpr int mostSearch = 480;

} // namespace

HeaderBar::HeaderBar(ActionRegistry &actions, QWidget *parent)
    : QWidget{parent}, m_actions{actions}, m_menu{new QToolButton{this}}, m_new{new QPushButton{this}},
      m_search{new QPushButton{this}}, m_counts{new QPushButton{this}},
      m_operator{new PlainLabel{{}, TextRole::Muted, this}}, m_clock{
                                                                 new PlainLabel{{}, TextRole::Title, this}}
{
    setObjectName(QStringLiteral("headerBar"));
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setIcon(icon(QStringLiteral("jourbord"), Token::Accent));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setMenu(new QMenu{m_menu});
    m_new->setObjectName(QStringLiteral("newCaseButton"));
    m_new->setIcon(icon(QStringLiteral("new-case"), Token::OnAccent));
    m_new->setProperty("kind", QStringLiteral("primary"));
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setIcon(icon(QStringLiteral("search"), Token::TextMuted));
    m_search->setMinimumWidth(leastSearch);
    m_search->setMaximumWidth(mostSearch);
    m_search->installEventFilter(this);
    m_counts->setObjectName(QStringLiteral("alarmCounts"));
    m_counts->setProperty("kind", QStringLiteral("quiet"));
    m_clock->setObjectName(QStringLiteral("clock"));

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(space::m, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(m_menu);
    row->addWidget(m_new);
    row->addWidget(m_search, 1000); // the rest is what it does not want
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addWidget(m_operator);
    row->addWidget(m_clock);

    connect(m_new, &QPushButton::clicked, m_actions.action(ActionId::NewCase), &QAction::trigger);
    connect(m_search, &QPushButton::clicked, m_actions.action(ActionId::Search), &QAction::trigger);
    connect(m_counts, &QPushButton::clicked, m_actions.action(ActionId::FocusAlarm), &QAction::trigger);
    retranslate();
    render({});
}

void HeaderBar::render(const HeaderState &state)
{
    m_state = state;
    const bool unlocked = !state.operatorSignature.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_search)})
        widget->setVisible(unlocked);
    m_operator->setPlainText(state.operatorSignature);
    renderCounts();
}

void HeaderBar::setNow(Instant now)
{
    m_clock->setPlainText(Formats::timeWithSeconds(now));
}

void HeaderBar::renderCounts()
{
    const QString text = m_state.overdue > 0
                             ? tr("%n overdue", nullptr, m_state.overdue) + QStringLiteral(" · ") +
                                   tr("%n due soon", nullptr, m_state.due)
                         : m_state.due > 0 ? tr("%n due soon", nullptr, m_state.due)
                                           : tr("Nothing due");
    m_counts->setVisible(m_state.isCounted);
    m_counts->setText(text);
    m_counts->setAccessibleName(text);
    m_counts->setIcon(icon(QStringLiteral("alarm"), m_state.overdue > 0 ? Token::Overdue
                                                    : m_state.due > 0   ? Token::Due
                                                                        : Token::TextMuted));
    m_counts->setProperty("tone", m_state.overdue > 0 ? QStringLiteral("overdue") : QStringLiteral("calm"));
    m_counts->style()->unpolish(m_counts);
    m_counts->style()->polish(m_counts);
}

void HeaderBar::fitSearch()
{
    m_search->setText(tr("Search case, person, phone, municipality  Ctrl+K"));
    if (m_search->sizeHint().width() > m_search->width())
        m_search->setText(tr("Search  Ctrl+K"));
}

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        fitSearch();
    return QWidget::eventFilter(watched, event);
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::retranslate()
{
    m_menu->setText(QStringLiteral("Jourbord"));
    m_menu->setAccessibleName(tr("Menu"));
    QMenu *menu = m_menu->menu();
    menu->clear();
    for (const Menu which : allMenus())
        fillMenu(*menu->addMenu(menuTitle(which)), which, m_actions);
    m_new->setText(tr("New case  Ctrl+N"));
    m_new->setAccessibleName(tr("New case"));
    fitSearch();
    m_search->setAccessibleName(tr("Search"));
    m_operator->setAccessibleName(tr("Signed in"));
    m_clock->setAccessibleName(tr("Time"));
    renderCounts();
}

} // namespace jour::ui
