#include "alarms/alarm_bar.h"

#include "alarms/alarm_row.h"
#include "support/accessibility.h"
#include "support/formats.h"
#include "support/icons.h"
#include "support/theme.h"
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
    addLines();
    addFooter();
    paintShapes();
    // At once, not when the layout comes round: an alarm bar is never empty.
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->itemAt(i)->widget()->show();
    update();
    if (const std::size_t room = roomForLines(); std::exchange(m_room, room) != room)
        Q_EMIT roomChanged(room); // last: it is answered by what is to be shown
}

bool AlarmBar::isLow() const
{
    return window() != this && window()->height() < lowWindow;
}

/// In a low window five leave no room to work in.
std::size_t AlarmBar::roomForLines() const
{
    constexpr std::size_t mostInLow = 3;
    constexpr std::size_t mostUnheardFolded = 2;
    if (m_folded)
        return m_state.seenOnly ? mostUnheardFolded : 1;
    return isLow() ? mostInLow : std::numeric_limits<std::size_t>::max();
}

std::size_t AlarmBar::linesShown() const
{
    return std::min(m_state.lines.size(), roomForLines());
}

/// Two where no line is cut short of its case by it.
int AlarmBar::columns() const
{
    const int room = (width() - 2 * space::l - space::xl) / 2;
    return !m_folded && linesShown() > 1 && width() >= roomForTwo && room >= m_widest ? 2 : 1;
}

void AlarmBar::addAcross(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

/// Down the first column, then down the second: the order stays that of urgency, and of Tab.
void AlarmBar::addLines()
{
    std::vector<AlarmRow *> lines;
    for (std::size_t i = 0; i < m_shown; ++i)
        lines.push_back(rowFor(m_state.lines[i], i));
    paintShapes(); // their width counts
    m_widest = 0;
    for (const AlarmRow *line : lines)
        m_widest = std::max(m_widest, line->minimumSizeHint().width());
    m_columns = columns();
    const int rows = (static_cast<int>(lines.size()) + m_columns - 1) / m_columns;
    int place = 0;
    for (AlarmRow *line : lines) {
        m_grid->addWidget(line, m_row + place % rows, place / rows, 1, m_columns == 1 ? 2 : 1);
        ++place;
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
    auto *on = alarmLink(tr("Sound on  Ctrl+Shift+B"), row);
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

AlarmRow *AlarmBar::rowFor(const AlarmLine &line, std::size_t index)
{
    // The first one alone is read from across the room: five so large leave no room to work in.
    const bool isLarge = m_state.seenOnly && index == 0;
    const TextRole largest = isLow() ? TextRole::Title : TextRole::Display;
    auto *row = new AlarmRow{line, index,
                             AlarmLook{isLarge ? largest : TextRole::Heading,
                                       m_state.seenOnly ? TextRole::Heading : TextRole::Body},
                             m_now, this};
    // Queued: the row goes with what the click asks for.
    connect(
        row, &AlarmRow::openRequested, this, [this, id = line.caseRef] { Q_EMIT openRequested(id); },
        Qt::QueuedConnection);
    connect(row, &AlarmRow::snoozeRequested, this, &AlarmBar::snoozeRequested, Qt::QueuedConnection);
    if (auto *footer = m_folded && index == 0 ? footerIn(row) : nullptr)
        row->addNote(footer);
    return row;
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
