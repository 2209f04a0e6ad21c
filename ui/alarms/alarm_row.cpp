#include "alarms/alarm_row.h"

#include "support/formats.h"
#include "support/theme.h"
#include "support/wording.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int alarmNameShown = 30;  ///< characters of a name that are always shown
constexpr int alarmTitleLeast = 10; ///< of what is due

} // namespace

QPushButton *alarmLink(const QString &text, QWidget *row)
{
    auto *link = new QPushButton{text, row};
    link->setProperty("kind", QStringLiteral("link"));
    link->setFocusPolicy(Qt::TabFocus);
    return link;
}

AlarmRow::AlarmRow(const AlarmLine &line, std::size_t index, AlarmLook look, Instant now, QWidget *parent)
    : QWidget{parent}, m_row{new QHBoxLayout{this}}
{
    m_row->setContentsMargins({});
    m_row->setSpacing(space::m);
    auto *shape = new PlainLabel{this};
    shape->setObjectName(QStringLiteral("alarmShape%1").arg(index));
    shape->setAccessibleName(Wording::of(line.urgency));
    auto *countdown = new PlainLabel{Formats::countdown(line.due, now), look.countdown, this};
    countdown->setObjectName(QStringLiteral("alarmCountdown%1").arg(index));
    m_row->addWidget(shape);
    m_row->addWidget(countdown);
    addCase(line, look.words);
    addTitle(line, look.words);
    if (line.quietUntil)
        addQuiet(*line.quietUntil, look.words);
    m_notesAt = m_row->count();
    if (line.isFirst) {
        auto *snooze = alarmLink(tr("Snooze (Ctrl+Shift+Space)"), this);
        snooze->setObjectName(QStringLiteral("snoozeFirst"));
        snooze->setAccessibleName(tr("Snooze %1 by the shortest length").arg(line.number));
        connect(snooze, &QPushButton::clicked, this, &AlarmRow::snoozeRequested);
        m_row->addWidget(snooze);
    }
    auto *open = alarmLink(tr("Open"), this);
    open->setAccessibleName(tr("Open %1").arg(line.number));
    connect(open, &QPushButton::clicked, this, &AlarmRow::openRequested);
    m_row->addWidget(open);
}

/// As wide as number and name are; of a name without end the beginning.
void AlarmRow::addCase(const AlarmLine &line, TextRole role)
{
    auto *label =
        new PlainLabel{tr("%1 · %2", "case number, child").arg(line.number, line.child), role, this};
    label->setObjectName(QStringLiteral("alarmCase"));
    label->setElide(Qt::ElideRight);
    label->ensurePolished(); // in the size in which it is painted
    const QFontMetrics metrics = label->fontMetrics();
    const int most =
        metrics.horizontalAdvance(line.number) + (alarmNameShown + 3) * metrics.averageCharWidth();
    label->setFixedWidth(std::min(metrics.horizontalAdvance(label->text()) + 2, most));
    m_row->addWidget(label);
}

void AlarmRow::addTitle(const AlarmLine &line, TextRole role)
{
    auto *label = new PlainLabel{line.title, role, this};
    label->setObjectName(QStringLiteral("alarmTitle"));
    label->setElide(Qt::ElideRight);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->ensurePolished();
    const QFontMetrics metrics = label->fontMetrics();
    label->setMinimumWidth(
        std::min(metrics.horizontalAdvance(line.title) + 2, alarmTitleLeast * metrics.averageCharWidth()));
    m_row->addWidget(label, 1);
}

/// Never cut: an alarm that rests must not look like one that rings.
void AlarmRow::addQuiet(Instant until, TextRole role)
{
    auto *label = new PlainLabel{tr("snoozed until %1").arg(Formats::time(until)), role, this};
    label->setObjectName(QStringLiteral("alarmQuiet"));
    label->ensurePolished();
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(label->text()) + 2);
    m_row->addWidget(label);
}

void AlarmRow::addNote(PlainLabel *note)
{
    note->setElide(Qt::ElideRight);
    m_row->insertWidget(m_notesAt++, note);
}

} // namespace jour::ui
