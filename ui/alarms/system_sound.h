#pragma once

#include "alarms/sound_output.h"

#include <QMediaDevices>
#include <QSoundEffect>

#include <map>
#include <memory>

namespace jour::ui {

class PulseVolume;

/// The sound of this computer: devices and tones through Qt. Whether the system has muted a device is known
/// where a PulseAudio server (or PipeWire in its place) answers, and nowhere else: Qt does not tell.
class SystemSound final : public SoundOutput
{
    Q_OBJECT

public:
    explicit SystemSound(QObject *parent = nullptr);
    ~SystemSound() override;

    [[nodiscard]] std::vector<QByteArray> devices() const override;
    [[nodiscard]] QByteArray standard() const override;
    [[nodiscard]] SystemVolume volumeOf(const QByteArray &device) const override;
    void play(Tone tone, const QByteArray &device, double volume) override;
    void stop(Tone tone) override;

private:
    struct Effect
    {
        QByteArray device;
        std::unique_ptr<QSoundEffect> sound;
    };

    QMediaDevices m_media;
    std::map<Tone, Effect> m_effects;
    std::unique_ptr<PulseVolume> m_volume;
};

} // namespace jour::ui
