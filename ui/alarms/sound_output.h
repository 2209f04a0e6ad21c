#pragma once

#include <QByteArray>
#include <QObject>

#include <vector>

namespace jour::ui {

enum class Tone { Warn, Due, Overdue, Critical, Test };

/// What the system does with the sound of a device.
enum class SystemVolume {
    Unknown, ///< the platform does not tell: only somebody who listens can know
    Open,
    Muted,
    Silent, ///< at nought
    ProgramMuted,
};

/// What there is to sound with. The system's own is SystemSound; tests give theirs.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The ids of all that are connected.
    [[nodiscard]] virtual std::vector<QByteArray> devices() const = 0;
    /// The id of the one that the system has chosen; empty: there is none.
    [[nodiscard]] virtual QByteArray standard() const = 0;
    [[nodiscard]] virtual SystemVolume volumeOf(const QByteArray &device) const = 0;
    /// `volume`: 0 to 1.
    virtual void play(Tone tone, const QByteArray &device, double volume) = 0;
    virtual void stop(Tone tone) = 0;

Q_SIGNALS:
    /// Devices came or went, or one of them is louder or lower than it was.
    void changed();
};

} // namespace jour::ui
