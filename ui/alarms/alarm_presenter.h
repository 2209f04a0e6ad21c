#pragma once

#include "services/alarms.h"
#include "services/case_reading.h"
#include "support/sound_words.h"

#include <QObject>

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
    bool isFirst = false; ///< of what is heard: the one that the key for the first alarm is about
    friend bool operator==(const AlarmLine &, const AlarmLine &) = default;
};

struct AlarmBarState
{
    std::vector<AlarmLine> lines; ///< one a case: what is overdue, then what sounds
    int more = 0;                 ///< cases that found no room
    int due = 0;
    int overdue = 0;
    std::optional<Instant> mutedUntil;         ///< all sound of the workstation is off
    bool seenOnly = false;                     ///< nothing can be heard: what is seen must do
    QString refusal;                           ///< why the first alarm was not snoozed, and what to do
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

    /// Snoozes the first of what is heard that may still be snoozed, by the shortest length that its policy
    /// offers (R10); says it on the bar when that is refused. Wherever the keyboard is, it stays.
    void snoozeFirst();
    /// F9: names give way to initials.
    void setPrivate(bool on);
    /// Why no sound may be heard.
    void setTrouble(SoundTrouble trouble);

Q_SIGNALS:
    void stateChanged(const jour::ui::AlarmBarState &state);

private:
    [[nodiscard]] QString childOf(const BoardRow &row) const;
    /// Of what is heard, most urgent first, the first that may still be snoozed; the very first where none of
    /// those near it may. None: nothing is heard.
    [[nodiscard]] std::optional<TimerId> firstHeard() const;
    [[nodiscard]] Result<> snooze(TimerId id);
    [[nodiscard]] std::optional<AlarmLine> lineOf(const AlarmItem &item, bool overdue) const;

    Desk &m_desk;
    AlarmWatch &m_watch;
    AlarmBarState m_state;
    std::optional<TimerId> m_first; ///< that the key is about
    TimerId m_refused;              ///< what could not be snoozed
    QString m_refusal;
    bool m_private = false;
    SoundTrouble m_trouble = SoundTrouble::None;
};

} // namespace jour::ui
