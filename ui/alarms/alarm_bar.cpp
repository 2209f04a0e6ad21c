#include "alarms/alarm_bar.h"

#include "support/accessibility.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int shapeSize = 18;
constexpr int seenOnlyShapeSize = 26;
constexpr int edge = 3;
constexpr int loudEdge = 10;

QPushButton *linkIn(QWidget *row, const QString &text)
{
    auto *link = new QPushButton{text, row};
    link->setProperty("kind", QStringLiteral("link"));
    link->setFocusPolicy(Qt::TabFocus);
    return link;
}

QHBoxLayout *layoutOf(QWidget *row)
{
    auto *layout = new QHBoxLayout{row};
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    return layout;
}

} // namespace

AlarmBar::AlarmBar(QWidget *parent) : QFrame{parent}, m_column{new QVBoxLayout{this}}
{
    setObjectName(QStringLiteral("alarmBar"));
    setAccessibleRole(*this, QAccessible::AlertMessage);
    hide();
}

void AlarmBar::render(const AlarmBarState &state)
{
    m_state = state;
    rebuild();
    setVisible(!m_state.lines.empty() || m_state.mutedUntil);
}

void AlarmBar::setNow(Instant now)
{
    m_now = now;
    if (m_shown != linesShown())
        rebuild();
    for (std::size_t i = 0; i < m_state.lines.size(); ++i)
        if (auto *label = findChild<PlainLabel *>(QStringLiteral("alarmCountdown%1").arg(i)))
            label->setPlainText(Formats::countdown(m_state.lines[i].due, now));
    if (auto *label = findChild<PlainLabel *>(QStringLiteral("muteWords")))
        label->setPlainText(muteWords());
}

void AlarmBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintShapes();
    else if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void AlarmBar::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int high = m_state.seenOnly ? space::l : space::s;
    m_column->setContentsMargins(space::l, high, space::l, high);
    m_column->setSpacing(m_state.seenOnly ? space::s : space::xs);
    if (m_state.mutedUntil)
        addMute();
    m_shown = linesShown();
    for (std::size_t i = 0; i < m_shown; ++i)
        addLine(m_state.lines[i], i);
    addFooter();
    // At once, not when the layout comes round: an alarm bar is never empty.
    for (int i = 0; i < m_column->count(); ++i)
        m_column->itemAt(i)->widget()->show();
    paintShapes();
    update();
}

/// In a low window five leave no room to work in.
std::size_t AlarmBar::linesShown() const
{
    constexpr int lowWindow = 850;
    constexpr std::size_t mostInLow = 3;
    const bool isLow = window() != this && window()->height() < lowWindow;
    return isLow ? std::min(m_state.lines.size(), mostInLow) : m_state.lines.size();
}

void AlarmBar::addMute()
{
    auto *row = new QWidget{this};
    auto *layout = layoutOf(row);
    auto *words = new PlainLabel{muteWords(), TextRole::Heading, row};
    words->setObjectName(QStringLiteral("muteWords"));
    auto *on = linkIn(row, tr("Sound on (Ctrl+Shift+B)"));
    on->setObjectName(QStringLiteral("soundOn"));
    on->setAccessibleName(tr("Turn the sound on again"));
    // Queued: the row goes with what the click asks for.
    connect(on, &QPushButton::clicked, this, &AlarmBar::soundRequested, Qt::QueuedConnection);
    auto *picture = new PlainLabel{row};
    picture->setObjectName(QStringLiteral("mutePicture"));
    layout->addWidget(picture);
    layout->addWidget(words, 1);
    layout->addWidget(on);
    m_column->addWidget(row);
}

void AlarmBar::addLine(const AlarmLine &line, std::size_t index)
{
    auto *row = new QWidget{this};
    auto *layout = layoutOf(row);
    auto *shape = new PlainLabel{row};
    shape->setObjectName(QStringLiteral("alarmShape%1").arg(index));
    shape->setAccessibleName(Wording::of(line.urgency));
    // The first one alone is read from across the room: five so large leave no room to work in.
    const bool isLarge = m_state.seenOnly && index == 0;
    auto *countdown = new PlainLabel{Formats::countdown(line.due, m_now),
                                     isLarge ? TextRole::Display : TextRole::Heading, row};
    countdown->setObjectName(QStringLiteral("alarmCountdown%1").arg(index));
    auto *words = new PlainLabel{tr("%1 · %2 · %3").arg(line.title, line.child, line.number),
                                 m_state.seenOnly ? TextRole::Heading : TextRole::Body, row};
    words->setElide(Qt::ElideRight);
    auto *open = linkIn(row, tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(line.number));
    connect(open, &QPushButton::clicked, this, [this, id = line.caseRef] { Q_EMIT openRequested(id); });
    layout->addWidget(shape);
    layout->addWidget(countdown);
    layout->addWidget(words, 1);
    layout->addWidget(open);
    m_column->addWidget(row);
}

void AlarmBar::addFooter()
{
    QStringList footer;
    const int more = m_state.more + static_cast<int>(m_state.lines.size() - m_shown);
    if (more > 0)
        footer << tr("and %n more in the queue", nullptr, more);
    // Under a mute too: whoever waits for its end would wait in vain for a sound.
    if (m_state.noDevice)
        footer << tr("No sound can be heard from this computer.");
    if (footer.isEmpty())
        return;
    auto *words = new PlainLabel{footer.join(QStringLiteral(" · ")),
                                 m_state.noDevice ? TextRole::Warning : TextRole::Muted, this};
    words->setObjectName(QStringLiteral("alarmFooter"));
    m_column->addWidget(words);
}

QString AlarmBar::muteWords() const
{
    return m_state.mutedUntil ? tr("All alarm sound is off: on again in %1")
                                    .arg(Formats::countdown(*m_state.mutedUntil, m_now))
                              : QString{};
}

void AlarmBar::paintShapes()
{
    const int size = m_state.seenOnly ? seenOnlyShapeSize : shapeSize;
    for (std::size_t i = 0; i < m_state.lines.size(); ++i)
        if (auto *shape = findChild<PlainLabel *>(QStringLiteral("alarmShape%1").arg(i)))
            shape->setPixmap(urgencyPixmap(m_state.lines[i].urgency, size, *this));
    if (auto *picture = findChild<PlainLabel *>(QStringLiteral("mutePicture")))
        picture->setPixmap(iconPixmap(QStringLiteral("sound-off"), themeOf(palette()).warn, seenOnlyShapeSize,
                                      devicePixelRatioF()));
}

void AlarmBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Theme &theme = themeOf(palette());
    const bool isLoud = m_state.seenOnly && !m_state.lines.empty();
    const QColor ink = m_state.lines.empty() ? theme.warn : m_state.overdue > 0 ? theme.overdue : theme.due;
    const double strength = theme.id == ThemeId::Night ? 0.14 : 0.08;
    painter.fillRect(rect(), mixed(theme.surface, ink, isLoud ? 1.5 * strength : strength));
    painter.fillRect(QRect{0, 0, isLoud ? loudEdge : edge, height()}, ink);
    if (isLoud) {
        painter.fillRect(QRect{0, 0, width(), edge}, ink);
        painter.fillRect(QRect{0, height() - edge, width(), edge}, ink);
    }
}

} // namespace jour::ui
