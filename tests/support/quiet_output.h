#pragma once

#include "alarms/sound_output.h"

#include <algorithm>
#include <utility>

namespace jour::test {

/// Devices that a test connects, mutes and takes away; what was played on them.
class QuietOutput final : public ui::SoundOutput
{
public:
    explicit QuietOutput(std::vector<QByteArray> devices = {"loudspeaker"}) : m_devices{std::move(devices)} {}

    [[nodiscard]] std::vector<QByteArray> devices() const override { return m_devices; }
    [[nodiscard]] QByteArray standard() const override
    {
        return m_devices.empty() ? QByteArray{} : m_devices.front();
    }
    [[nodiscard]] ui::SystemVolume volumeOf(const QByteArray &) const override { return m_volume; }
    void play(ui::Tone tone, const QByteArray &device, double) override { played.emplace_back(tone, device); }
    void stop(ui::Tone) override {}

    void connectOnly(std::vector<QByteArray> devices)
    {
        m_devices = std::move(devices);
        Q_EMIT changed();
    }
    void set(ui::SystemVolume volume)
    {
        m_volume = volume;
        Q_EMIT changed();
    }
    /// As set() where the system tells nobody.
    void setUnsaid(ui::SystemVolume volume) { m_volume = volume; }

    std::vector<std::pair<ui::Tone, QByteArray>> played;

private:
    std::vector<QByteArray> m_devices;
    ui::SystemVolume m_volume = ui::SystemVolume::Unknown;
};

} // namespace jour::test
