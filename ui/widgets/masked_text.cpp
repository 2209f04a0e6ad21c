#include "widgets/masked_text.h"

#include "support/icons.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace jour::ui {

namespace {

// Always as many: the length of a name tells too.
const QString dots(8, QChar{0x2022});

} // namespace

MaskedText::MaskedText(const Clock &clock, QWidget *parent)
    : QWidget{parent}, m_clock{clock}, m_text{new PlainLabel{this}}, m_button{new QPushButton{this}},
      m_timer{new QTimer{this}}
{
    m_text->setElide(Qt::ElideRight);
    m_text->setObjectName(QStringLiteral("maskedText"));
    m_button->setObjectName(QStringLiteral("revealButton"));
    m_button->setProperty("kind", QStringLiteral("link"));
    m_button->setAutoDefault(false);
    m_timer->setInterval(std::chrono::seconds{1});

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch();
    setFocusProxy(m_button);

    connect(m_button, &QPushButton::clicked, this, &MaskedText::toggle);
    connect(m_timer, &QTimer::timeout, this, &MaskedText::check);
    render(dots);
}

void MaskedText::setWhat(const QString &what)
{
    m_what = what;
    render(m_text->text());
}

void MaskedText::reveal(const QString &text, std::chrono::seconds time)
{
    m_revealed = true;
    m_hideAt = m_clock.read().boot + time;
    m_timer->start();
    render(text);
}

void MaskedText::mask()
{
    m_timer->stop();
    const bool was = std::exchange(m_revealed, false);
    render(dots);
    if (was)
        Q_EMIT masked();
}

void MaskedText::check()
{
    if (m_revealed && m_clock.read().boot >= m_hideAt)
        mask();
}

void MaskedText::toggle()
{
    if (m_revealed)
        mask();
    else
        Q_EMIT revealRequested();
}

void MaskedText::render(const QString &text)
{
    m_text->setPlainText(text);
    m_text->setTextRole(m_revealed ? TextRole::Body : TextRole::Muted);
    m_text->setAccessibleName(m_revealed ? text : tr("masked"));
    m_button->setText(m_revealed ? tr("Hide") : tr("Show…"));
    m_button->setIcon(icon(m_revealed ? QStringLiteral("masked") : QStringLiteral("reveal"), Token::Accent));
    m_button->setAccessibleName(m_what.isEmpty() ? m_button->text()
                                                 : QString{m_button->text() % QLatin1Char{' '} % m_what});
}

void MaskedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render(m_text->text());
    QWidget::changeEvent(event);
}

} // namespace jour::ui
