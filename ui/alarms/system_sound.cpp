#include "alarms/system_sound.h"

#include "alarms/pulse_volume.h"

#include <QAudioDevice>
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

} // namespace

SystemSound::SystemSound(QObject *parent) : SoundOutput{parent}, m_volume{std::make_unique<PulseVolume>()}
{
    connect(&m_media, &QMediaDevices::audioOutputsChanged, this, [this] {
        // What was made for a device that is gone is silent, even when the device comes back.
        m_effects.clear();
        Q_EMIT changed();
    });
    connect(m_volume.get(), &PulseVolume::changed, this, &SystemSound::changed);
}

SystemSound::~SystemSound() = default;

std::vector<QByteArray> SystemSound::devices() const
{
    std::vector<QByteArray> ids;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        ids.push_back(device.id());
    return ids;
}

QByteArray SystemSound::standard() const
{
    return QMediaDevices::defaultAudioOutput().id();
}

SystemVolume SystemSound::volumeOf(const QByteArray &device) const
{
    return m_volume->of(device);
}

void SystemSound::play(Tone tone, const QByteArray &device, double volume)
{
    const auto all = QMediaDevices::audioOutputs();
    const auto found = std::ranges::find(all, device, &QAudioDevice::id);
    if (found == all.end())
        return;
    Effect &effect = m_effects[tone];
    if (!effect.sound || effect.device != device) {
        effect = {device, std::make_unique<QSoundEffect>(*found)};
        effect.sound->setSource(sourceOf(tone));
    }
    effect.sound->setVolume(static_cast<float>(volume));
    effect.sound->play();
}

void SystemSound::stop(Tone tone)
{
    if (const auto found = m_effects.find(tone); found != m_effects.end())
        found->second.sound->stop();
}

} // namespace jour::ui
