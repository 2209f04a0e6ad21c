#include "widgets/section.h"

#include "support/icons.h"
#include "support/theme.h"
#include "widgets/name_button.h"
#include "widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace jour::ui {

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget{parent}, m_heading{new NameButton{title, this, NameButton::Width::OfName}},
      m_summary{new PlainLabel{{}, TextRole::Caption, this}}, m_content{content}
{
    m_heading->setAutoDefault(false);
    m_heading->setIconSize({14, 14});
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_heading->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_heading);
    row->addStretch();
    row->addWidget(m_summary);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(content);
    setTitle(title);
    connect(m_heading, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    render();
}

void Section::setTitle(const QString &title)
{
    m_heading->setName(title);
    m_heading->setAccessibleName(title);
}

void Section::setSummary(const QString &summary)
{
    m_summary->setPlainText(summary);
}

void Section::setHint(const QString &hint)
{
    m_hint = hint;
    render();
}

void Section::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    render();
    Q_EMIT toggled(open);
}

void Section::render()
{
    m_content->setVisible(m_open);
    m_heading->setIcon(
        icon(m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Token::TextMuted));
    const QString state = m_open ? tr("open") : tr("folded");
    m_heading->setAccessibleDescription(m_hint.isEmpty() ? state : tr("%1. %2").arg(state, m_hint));
}

bool Section::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_heading || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right: setOpen(true); return true;
    case Qt::Key_Left: setOpen(false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: setOpen(!m_open); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace jour::ui
