#include "alarms/pulse_volume.h"

// Where the program is built without the library: nothing is known, and whoever listens is asked.
namespace jour::ui {

PulseVolume::PulseVolume(QByteArray server, QObject *parent) : QObject{parent}, m_server{std::move(server)}
{
}

PulseVolume::~PulseVolume() = default;

SystemVolume PulseVolume::of(const QByteArray &) const
{
    return SystemVolume::Unknown;
}

} // namespace jour::ui
