#include "alarms/alarm_bar.h"

#include "support/accessibility.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
#include "support/wording.h"
#include "widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

constexpr int heardShapeSize = 18;
constexpr int seenOnlyShapeSize = 26;
constexpr int edge = 3;
constexpr int loudEdge = 10;
constexpr int lowWindow = 850;
constexpr int roomForTwo = 1100; ///< columns

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

AlarmBar::AlarmBar(QWidget *parent) : QFrame{parent}, m_grid{new QGridLayout{this}}
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

void AlarmBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (columns() == m_columns || m_state.lines.empty())
        return;
    // Not now: a layout walks over the lines while it gives them their sizes.
    QTimer::singleShot(0, this, [this] {
        if (columns() != m_columns && !m_state.lines.empty())
            rebuild();
    });
}

void AlarmBar::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded)
        rebuild();
}

void AlarmBar::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    const bool isNarrow = m_folded || isLow();
    const int high = m_state.seenOnly && !isNarrow ? space::l : space::s;
    m_grid->setContentsMargins(space::l, high, space::l, high);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(m_state.seenOnly && !isNarrow ? space::s : space::xs);
    if (m_state.mutedUntil)
        addMute();
    m_shown = linesShown();
    m_columns = columns();
    addLines();
    addRefusal();
    addFooter();
    paintShapes(); // before the lines are shown: their width counts in the layout
    // At once, not when the layout comes round: an alarm bar is never empty.
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->itemAt(i)->widget()->show();
    update();
}

bool AlarmBar::isLow() const
{
    return window() != this && window()->height() < lowWindow;
}

/// In a low window five leave no room to work in.
std::size_t AlarmBar::linesShown() const
{
    constexpr std::size_t mostInLow = 3;
    const std::size_t most = m_folded ? 1 : isLow() ? mostInLow : m_state.lines.size();
    return std::min(m_state.lines.size(), most);
}

int AlarmBar::columns() const
{
    return linesShown() > 1 && width() >= roomForTwo ? 2 : 1;
}

void AlarmBar::addAcross(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

/// Down the first column, then down the second: the order stays that of urgency, and of Tab.
void AlarmBar::addLines()
{
    const int shown = static_cast<int>(m_shown);
    const int rows = (shown + m_columns - 1) / m_columns;
    for (int i = 0; i < shown; ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_grid->addWidget(lineFor(m_state.lines[index], index), m_row + i % rows, i / rows, 1,
                          m_columns == 1 ? 2 : 1);
    }
    m_row += rows;
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, 1);
}

void AlarmBar::addMute()
{
    auto *row = new QWidget{this};
    auto *layout = layoutOf(row);
    auto *words = new PlainLabel{muteWords(), TextRole::Heading, row};
    words->setObjectName(QStringLiteral("muteWords"));
    auto *on = linkIn(row, tr("Sound on  Ctrl+Shift+B"));
    on->setObjectName(QStringLiteral("soundOn"));
    on->setAccessibleName(tr("Turn the sound on again"));
    // Queued: the row goes with what the click asks for.
    connect(on, &QPushButton::clicked, this, &AlarmBar::soundRequested, Qt::QueuedConnection);
    auto *picture = new PlainLabel{row};
    picture->setObjectName(QStringLiteral("mutePicture"));
    layout->addWidget(picture);
    layout->addWidget(words, 1);
    layout->addWidget(on);
    addAcross(row);
}

QWidget *AlarmBar::lineFor(const AlarmLine &line, std::size_t index)
{
    auto *row = new QWidget{this};
    auto *layout = layoutOf(row);
    auto *shape = new PlainLabel{row};
    shape->setObjectName(QStringLiteral("alarmShape%1").arg(index));
    shape->setAccessibleName(Wording::of(line.urgency));
    // The first one alone is read from across the room: five so large leave no room to work in.
    const bool isLarge = m_state.seenOnly && index == 0;
    const TextRole largest = m_folded || isLow() ? TextRole::Title : TextRole::Display;
    auto *countdown =
        new PlainLabel{Formats::countdown(line.due, m_now), isLarge ? largest : TextRole::Heading, row};
    countdown->setObjectName(QStringLiteral("alarmCountdown%1").arg(index));
    auto *words = new PlainLabel{wordsOf(line), m_state.seenOnly ? TextRole::Heading : TextRole::Body, row};
    words->setElide(Qt::ElideRight);
    auto *open = linkIn(row, tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(line.number));
    // Queued: the row goes with what the click asks for.
    connect(
        open, &QPushButton::clicked, this, [this, id = line.caseRef] { Q_EMIT openRequested(id); },
        Qt::QueuedConnection);
    layout->addWidget(shape);
    layout->addWidget(countdown);
    layout->addWidget(words, 1);
    if (auto *footer = m_folded ? footerIn(row) : nullptr)
        layout->addWidget(footer);
    if (line.isFirst) {
        auto *snooze = linkIn(row, tr("Snooze (Ctrl+Shift+Space)"));
        snooze->setObjectName(QStringLiteral("snoozeFirst"));
        snooze->setAccessibleName(tr("Snooze %1 by the shortest length").arg(line.number));
        connect(snooze, &QPushButton::clicked, this, &AlarmBar::snoozeRequested, Qt::QueuedConnection);
        layout->addWidget(snooze);
    }
    layout->addWidget(open);
    return row;
}

QString AlarmBar::wordsOf(const AlarmLine &line) const
{
    const QString words = tr("%1 · %2 · %3").arg(line.title, line.child, line.number);
    return line.quietUntil ? tr("%1 · snoozed until %2").arg(words, Formats::time(*line.quietUntil)) : words;
}

void AlarmBar::addRefusal()
{
    if (m_state.refusal.isEmpty())
        return;
    auto *words = new PlainLabel{m_state.refusal, TextRole::Error, this};
    words->setObjectName(QStringLiteral("alarmRefusal"));
    words->setWordWrap(true);
    addAcross(words);
}

void AlarmBar::addFooter()
{
    const bool isInLine = m_folded && m_shown > 0;
    if (auto *footer = isInLine ? nullptr : footerIn(this))
        addAcross(footer);
}

PlainLabel *AlarmBar::footerIn(QWidget *parent) const
{
    QStringList footer;
    const int more = m_state.more + static_cast<int>(m_state.lines.size() - m_shown);
    if (more > 0)
        footer << tr("and %n more in the queue", nullptr, more);
    // Under a mute too: whoever waits for its end would wait in vain for a sound.
    if (m_state.trouble != SoundTrouble::None)
        footer << SoundWords::of(m_state.trouble);
    if (footer.isEmpty())
        return nullptr;
    auto *words =
        new PlainLabel{footer.join(QStringLiteral(" · ")),
                       m_state.trouble != SoundTrouble::None ? TextRole::Warning : TextRole::Muted, parent};
    words->setObjectName(QStringLiteral("alarmFooter"));
    return words;
}

QString AlarmBar::muteWords() const
{
    return m_state.mutedUntil ? tr("All alarm sound is off: on again in %1")
                                    .arg(Formats::countdown(*m_state.mutedUntil, m_now))
                              : QString{};
}

void AlarmBar::paintShapes()
{
    const int size = m_state.seenOnly ? seenOnlyShapeSize : heardShapeSize;
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
