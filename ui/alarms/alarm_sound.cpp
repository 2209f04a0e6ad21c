#include "alarms/alarm_sound.h"

#include "services/alarm_sounding.h"

#include <algorithm>
#include <utility>

namespace jour::ui {

namespace {

Tone toneOf(AlarmLevel level)
{
    switch (level) {
    case AlarmLevel::Gentle: return Tone::Warn;
    case AlarmLevel::Plain: return Tone::Due;
    case AlarmLevel::Strong: return Tone::Overdue;
    case AlarmLevel::Strongest: break;
    }
    return Tone::Critical;
}

} // namespace

AlarmSound::AlarmSound(AlarmWatch &watch, const Clock &clock, SoundOutput &output, QObject *parent)
    : QObject{parent}, m_watch{watch}, m_clock{clock}, m_output{output}
{
    m_repeat.setSingleShot(true);
    connect(&watch, &AlarmWatch::stateChanged, this, &AlarmSound::follow);
    connect(&watch, &AlarmWatch::rang, this, [this] {
        m_repeat.stop();
        follow();
    });
    connect(&watch, &AlarmWatch::gapFound, this, [this](const WatchGap &gap) {
        if (stoodStill(gap))
            play(Tone::Overdue);
    });
    connect(&m_repeat, &QTimer::timeout, this, &AlarmSound::follow);
    connect(&output, &SoundOutput::changed, this, [this] {
        look();
        askWhoHasNotHeard();
    });
    m_trouble = troubleNow();
}

void AlarmSound::setVolume(int percent)
{
    m_volume = std::clamp(percent, 0, 100) / 100.0;
    look();
}

void AlarmSound::setDevice(const QByteArray &id)
{
    m_device = id;
    look();
    askWhoHasNotHeard();
}

void AlarmSound::setListener(std::optional<OperatorId> who)
{
    m_listener = who;
    if (!who && std::exchange(m_isAsking, false)) {
        m_asked.reset(); // not answered
        Q_EMIT changed();
    }
    look();
    askWhoHasNotHeard();
}

/// False where it is known before it sounds that nobody will hear it.
bool AlarmSound::canBeHeard() const
{
    switch (m_trouble) {
    case SoundTrouble::None:
    case SoundTrouble::NotHeard:
    case SoundTrouble::ChosenGone: return true;
    case SoundTrouble::NoDevice:
    case SoundTrouble::SystemMuted:
    case SoundTrouble::SystemSilent:
    case SoundTrouble::ProgramMuted: break;
    }
    return false;
}

/// Not where the answer is known before.
void AlarmSound::askWhoHasNotHeard()
{
    const bool isKnown = m_trouble != SoundTrouble::None && m_trouble != SoundTrouble::NotHeard;
    if (!m_listener || isKnown || m_asked == Listening{*m_listener, deviceInUse()})
        return;
    test();
}

void AlarmSound::test()
{
    look(); // a device may have gone since
    if (!canBeHeard()) {
        m_isAsking = false;
        Q_EMIT changed();
        Q_EMIT nothingSounded();
        return;
    }
    if (m_listener)
        m_asked = {*m_listener, deviceInUse()};
    m_isAsking = m_listener.has_value();
    play(Tone::Test);
    Q_EMIT changed();
}

void AlarmSound::answer(bool wasHeard)
{
    m_isAsking = false;
    m_unheard = wasHeard ? std::nullopt : std::optional{deviceInUse()};
    m_trouble = troubleNow();
    Q_EMIT changed();
}

QByteArray AlarmSound::deviceInUse() const
{
    const auto all = m_output.devices();
    return std::ranges::find(all, m_device) == all.end() ? m_output.standard() : m_device;
}

SoundTrouble AlarmSound::troubleNow() const
{
    const QByteArray device = deviceInUse();
    if (device.isEmpty())
        return SoundTrouble::NoDevice;
    const SystemVolume volume = m_output.volumeOf(device);
    if (volume == SystemVolume::Muted)
        return SoundTrouble::SystemMuted;
    if (volume == SystemVolume::Silent)
        return SoundTrouble::SystemSilent;
    if (volume == SystemVolume::ProgramMuted || m_volume <= 0)
        return SoundTrouble::ProgramMuted;
    if (m_unheard == device)
        return SoundTrouble::NotHeard;
    return !m_device.isEmpty() && device != m_device ? SoundTrouble::ChosenGone : SoundTrouble::None;
}

void AlarmSound::look()
{
    const SoundTrouble now = troubleNow();
    if (std::exchange(m_trouble, now) != now)
        Q_EMIT changed();
}

void AlarmSound::follow()
{
    const auto sounding = soundingAt(m_watch.state(), m_clock.now());
    if (!sounding) {
        m_repeat.stop();
        for (const Tone each : {Tone::Warn, Tone::Due, Tone::Overdue, Tone::Critical})
            m_output.stop(each);
        return;
    }
    if (m_repeat.isActive())
        return;
    play(toneOf(sounding->level));
    m_repeat.start(sounding->again);
}

void AlarmSound::play(Tone tone)
{
    look();
    Q_EMIT played(tone);
    if (const QByteArray device = deviceInUse(); !device.isEmpty())
        m_output.play(tone, device, m_volume);
}

} // namespace jour::ui
