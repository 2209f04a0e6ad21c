#pragma once

#include "alarms/sound_output.h"
#include "services/alarm_watch.h"
#include "support/sound_words.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace jour::ui {

/// Repeats the tone until what it tells of is handled. Goes on while the desk is locked. Knows why it may go
/// unheard: looked at with each tone, and whenever a device comes, goes or is set. What no program can know
/// (a loudspeaker that is switched off) whoever logs in is asked: a test tone, "did you hear it?"
class AlarmSound final : public QObject
{
    Q_OBJECT

public:
    AlarmSound(AlarmWatch &watch, const Clock &clock, SoundOutput &output, QObject *parent = nullptr);

    /// Per cent.
    void setVolume(int percent);
    /// By its id; empty: the system's own.
    void setDevice(const QByteArray &id);

    /// Somebody is at the desk, or (none) nobody any more. Whoever has not yet heard the device that sounds
    /// now is asked, and asked anew when another one takes its place.
    void setListener(std::optional<OperatorId> who);
    /// The test tone, and the question whether it was heard; where it is known that nothing can be heard that
    /// is told of in its place.
    void test();
    void answer(bool wasHeard);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    [[nodiscard]] SoundTrouble trouble() const { return m_trouble; }

Q_SIGNALS:
    void played(jour::ui::Tone tone);
    /// The trouble is another one, or the question was asked or answered.
    void changed();
    /// A test tone was asked for and could not be heard: trouble() says why.
    void nothingSounded();

private:
    void follow();
    void play(Tone tone);
    void look();
    void askWhoHasNotHeard();
    [[nodiscard]] bool canBeHeard() const;
    [[nodiscard]] QByteArray deviceInUse() const;
    [[nodiscard]] SoundTrouble troubleNow() const;

    using Listening = std::pair<OperatorId, QByteArray>;

    AlarmWatch &m_watch;
    const Clock &m_clock;
    SoundOutput &m_output;
    QTimer m_repeat;
    double m_volume = 0.8;
    QByteArray m_device; ///< as chosen
    std::optional<OperatorId> m_listener;
    std::optional<Listening> m_asked;    ///< who, about which device
    std::optional<QByteArray> m_unheard; ///< the device of which somebody said so
    bool m_isAsking = false;
    SoundTrouble m_trouble = SoundTrouble::None;
};

} // namespace jour::ui
