#include "alarms/alarm_sound.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QUrl>

#include <algorithm>

namespace jour::ui {

namespace {

QUrl sourceOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return QUrl{QStringLiteral("qrc:/sounds/warn.wav")};
    case Tone::Due: return QUrl{QStringLiteral("qrc:/sounds/due.wav")};
    case Tone::Overdue: return QUrl{QStringLiteral("qrc:/sounds/overdue.wav")};
    case Tone::Critical: return QUrl{QStringLiteral("qrc:/sounds/critical.wav")};
    case Tone::Test: return QUrl{QStringLiteral("qrc:/sounds/test.wav")};
    }
    Q_UNREACHABLE();
}

std::chrono::seconds pauseAfter(Tone tone)
{
    switch (tone) {
    case Tone::Critical: return std::chrono::seconds{6};
    case Tone::Overdue: return std::chrono::seconds{12};
    case Tone::Due: return std::chrono::seconds{20};
    case Tone::Warn:
    case Tone::Test: return std::chrono::seconds{45};
    }
    Q_UNREACHABLE();
}

/// Rises by one after this long unanswered.
constexpr std::chrono::minutes risesAfter{5};

} // namespace

std::optional<Tone> toneFor(const AlarmState &state, Instant now)
{
    std::optional<Tone> loudest;
    if (state.muted)
        return loudest;
    for (const AlarmItem &item : state.sounding) {
        const bool overdue = phaseOf(item.deadline, now) == TimerPhase::Overdue;
        const bool forLong = overdue && now - item.deadline.due > risesAfter;
        Tone tone = !overdue ? Tone::Warn : forLong ? Tone::Overdue : Tone::Due;
        if (rankOf(item.deadline, item.urgency, item.exhausted, now) == AlarmRank::Critical)
            tone = Tone::Critical;
        loudest = loudest ? std::max(*loudest, tone) : tone;
    }
    return loudest;
}

AlarmSound::AlarmSound(AlarmWatch &watch, const Clock &clock, QObject *parent)
    : QObject{parent}, m_watch{watch}, m_clock{clock}
{
    m_repeat.setSingleShot(true);
    connect(&watch, &AlarmWatch::stateChanged, this, &AlarmSound::follow);
    connect(&watch, &AlarmWatch::rang, this, [this] {
        m_repeat.stop();
        follow();
    });
    connect(&m_repeat, &QTimer::timeout, this, &AlarmSound::follow);
}

void AlarmSound::setVolume(int percent)
{
    m_volume = std::clamp(percent, 0, 100) / 100.0;
    for (const auto &[tone, effect] : m_effects)
        effect->setVolume(static_cast<float>(m_volume));
}

void AlarmSound::setDevice(const QByteArray &id)
{
    m_device = id;
    m_effects.clear();
}

void AlarmSound::test()
{
    play(Tone::Test);
}

bool AlarmSound::canBeHeard()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

void AlarmSound::follow()
{
    const auto tone = toneFor(m_watch.state(), m_clock.now());
    if (!tone) {
        m_repeat.stop();
        for (const auto &[each, effect] : m_effects)
            if (each != Tone::Test)
                effect->stop();
        return;
    }
    if (m_repeat.isActive())
        return;
    play(*tone);
    m_repeat.start(pauseAfter(*tone));
}

void AlarmSound::play(Tone tone)
{
    Q_EMIT played(tone);
    if (!canBeHeard())
        return;
    auto &effect = m_effects[tone];
    if (!effect) {
        const auto devices = QMediaDevices::audioOutputs();
        const auto chosen = std::ranges::find(devices, m_device, &QAudioDevice::id);
        effect = std::make_unique<QSoundEffect>(chosen == devices.end() ? QMediaDevices::defaultAudioOutput()
                                                                        : *chosen);
        effect->setSource(sourceOf(tone));
        effect->setVolume(static_cast<float>(m_volume));
    }
    effect->play();
}

} // namespace jour::ui
