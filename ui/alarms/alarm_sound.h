#pragma once

#include "services/alarm_watch.h"

#include <QObject>
#include <QSoundEffect>
#include <QTimer>

#include <map>
#include <memory>

namespace jour::ui {

enum class Tone { Warn, Due, Overdue, Critical, Test };

/// The tone for what sounds; nothing when nothing does, or the workstation is muted. The most urgent wins; n
/// alarms are one sound.
[[nodiscard]] std::optional<Tone> toneFor(const AlarmState &state, Instant now);

/// Repeats the tone until what it tells of is handled. Goes on while the desk is locked.
class AlarmSound final : public QObject
{
    Q_OBJECT

public:
    explicit AlarmSound(AlarmWatch &watch, const Clock &clock, QObject *parent = nullptr);

    void setVolume(int percent);
    void setDevice(const QByteArray &id);
    void test();
    /// True when an output device is there.
    [[nodiscard]] static bool canBeHeard();

Q_SIGNALS:
    void played(jour::ui::Tone tone);

private:
    void follow();
    void play(Tone tone);

    AlarmWatch &m_watch;
    const Clock &m_clock;
    std::map<Tone, std::unique_ptr<QSoundEffect>> m_effects;
    QTimer m_repeat;
    qreal m_volume = 0.8;
    QByteArray m_device;
};

} // namespace jour::ui
