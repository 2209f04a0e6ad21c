#include "widgets/banner.h"

#include "support/accessibility.h"
#include "support/icons.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int iconSize = 18;

QColor inkOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Info: return theme.accent;
    case Severity::Ok: return theme.ok;
    case Severity::Warning: return theme.warn;
    case Severity::Danger: return theme.overdue;
    }
    Q_UNREACHABLE();
}

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Ok: return QStringLiteral("ok");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Danger: return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame{parent}, m_icon{new PlainLabel{this}}, m_text{new PlainLabel{this}}, m_row{new QHBoxLayout{this}}
{
    setObjectName(QStringLiteral("banner"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setFocusPolicy(Qt::NoFocus);
    m_icon->setFixedSize(iconSize, iconSize);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(space::l, space::s, space::s, space::s);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::render(const BannerState &state)
{
    if (state == m_state)
        return;
    const bool isNews = state.text != m_state.text || state.severity != m_state.severity;
    const bool sameButtons = state.actions == m_state.actions && state.dismissable == m_state.dismissable;
    m_state = state;
    m_text->setPlainText(state.text);
    setAccessibleName(state.text);
    renderIcon();
    if (!sameButtons)
        renderButtons(); // kept otherwise: one of them may have the focus
    setVisible(!state.text.isEmpty());
    if (isNews && !state.text.isEmpty())
        announce(*this);
    update();
    Q_EMIT rendered();
}

void Banner::setOneLine()
{
    m_text->setWordWrap(false);
    m_text->setElide(Qt::ElideRight);
    m_row->setContentsMargins(space::l, 2, space::s, 2);
}

void Banner::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void Banner::renderIcon()
{
    const QColor ink = inkOf(m_state.severity, themeOf(palette()));
    m_icon->setPixmap(iconPixmap(iconOf(m_state.severity), ink, iconSize, devicePixelRatioF()));
}

QPushButton *Banner::addButton(const QString &text, const char *name, const char *kind)
{
    auto *button = new QPushButton{text, this};
    button->setObjectName(QLatin1String{name});
    button->setProperty("kind", QLatin1String{kind}); // before it is shown: then it gets its looks
    button->setFocusPolicy(Qt::TabFocus);             // a click leaves the focus where the operator writes
    button->setAutoDefault(false);
    m_row->addWidget(button);
    button->show(); // now, so that it can have the keyboard now
    m_buttons.push_back(button);
    return button;
}

void Banner::renderButtons()
{
    for (QPushButton *old : m_buttons) {
        old->hide();
        old->deleteLater(); // this may be running inside its click
    }
    m_buttons.clear();
    for (std::size_t i = 0; i < std::min(m_state.actions.size(), mostActions); ++i) {
        const BannerAction &action = m_state.actions[i];
        QPushButton *button =
            addButton(action.letter.isEmpty() ? action.text
                                              : QString{action.text % QStringLiteral("  ") % action.letter},
                      action.key.constData());
        if (!action.letter.isEmpty()) // an empty one would take the Alt key of the text away
            button->setShortcut(QKeySequence{action.letter});
        connect(button, &QPushButton::clicked, this,
                [this, key = action.key] { Q_EMIT actionRequested(key); });
    }
    if (m_state.dismissable) {
        QPushButton *close = addButton({}, "dismiss", "quiet");
        close->setIcon(icon(QStringLiteral("close"), Token::TextMuted));
        close->setAccessibleName(tr("Dismiss"));
        connect(close, &QPushButton::clicked, this, &Banner::dismissed);
    }
}

QColor Banner::ground() const
{
    const Theme &theme = themeOf(palette());
    return mixed(theme.surface, inkOf(m_state.severity, theme), theme.id == ThemeId::Night ? 0.14 : 0.08);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), ground());
    painter.fillRect(QRect{0, 0, 3, height()}, inkOf(m_state.severity, themeOf(palette())));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renderIcon();
    if (event->type() == QEvent::LanguageChange)
        renderButtons();
    QFrame::changeEvent(event);
}

} // namespace jour::ui
