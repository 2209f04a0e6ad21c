#pragma once

#include "services/alarms.h"
#include "services/case_reading.h"
#include "support/sound_words.h"

#include <QObject>

#include <limits>

namespace jour::ui {

/// One line of what is due: words made, persons masked.
struct AlarmLine
{
    TimerId timer;
    CaseId caseRef;
    QString number;
    QString child;
    QString title;
    Urgency urgency = Urgency::Urgent;
    Instant due;
    bool overdue = false;
    std::optional<Instant> quietUntil = {}; ///< snoozed until; the clock runs on
    bool isFirst = false; ///< of those shown: the one that the key for the first alarm is about
    friend bool operator==(const AlarmLine &, const AlarmLine &) = default;
};

struct AlarmBarState
{
    std::vector<AlarmLine> lines; ///< one a case: what is overdue, then what sounds; what is snoozed last
    int more = 0;                 ///< cases that found no room
    int due = 0;
    int overdue = 0;
    std::optional<Instant> mutedUntil;         ///< all sound of the workstation is off
    bool seenOnly = false;                     ///< nothing can be heard: what is seen must do
    SoundTrouble trouble = SoundTrouble::None; ///< why nothing could be heard without a mute either
    friend bool operator==(const AlarmBarState &, const AlarmBarState &) = default;
};

/// What the alarm bar says. Several alarms at once are one calm list.
class AlarmPresenter final : public QObject
{
    Q_OBJECT

public:
    AlarmPresenter(Desk &desk, AlarmWatch &watch, QObject *parent = nullptr);

    [[nodiscard]] const AlarmBarState &state() const { return m_state; }
    void refresh();

    /// Snoozes the first of what the bar shows that is heard and may be snoozed by a key, by the shortest
    /// length that its policy offers (R10): never what is not shown, nor what the law or the police have set,
    /// nor a promise past its time. Tells what was snoozed, or why nothing was. Wherever the keyboard is, it
    /// stays.
    void snoozeFirst();
    /// How many lines the bar has room for.
    void setRoom(std::size_t lines);
    /// F9: names give way to initials.
    void setPrivate(bool on);
    /// Why no sound may be heard.
    void setTrouble(SoundTrouble trouble);

Q_SIGNALS:
    void stateChanged(const jour::ui::AlarmBarState &state);
    /// What the key did, or why it did nothing.
    void told(const QString &words);

private:
    [[nodiscard]] QString childOf(const BoardRow &row) const;
    void addLines(AlarmBarState &fresh) const;
    void markFirst(AlarmBarState &fresh) const;
    [[nodiscard]] bool isHeard(TimerId id) const;
    /// Why the key leaves it alone; empty: it does not.
    [[nodiscard]] QString whyNot(TimerId id) const;
    /// Why the key has nothing to act on.
    [[nodiscard]] QString whyNone() const;
    /// Until when it is quiet.
    [[nodiscard]] Result<Instant> snooze(TimerId id);
    [[nodiscard]] std::optional<AlarmLine> lineOf(const AlarmItem &item, bool overdue) const;

    Desk &m_desk;
    AlarmWatch &m_watch;
    AlarmBarState m_state;
    std::size_t m_room = std::numeric_limits<std::size_t>::max(); ///< lines that the bar shows
    bool m_private = false;
    SoundTrouble m_trouble = SoundTrouble::None;
};

} // namespace jour::ui
