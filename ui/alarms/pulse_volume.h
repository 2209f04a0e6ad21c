#pragma once

#include "alarms/sound_output.h"

#include <QHash>
#include <QMutex>
#include <QTimer>

struct pa_context;
struct pa_threaded_mainloop;

namespace jour::ui {

/// What the PulseAudio server (or PipeWire in its place) says of its devices: muted, at nought, and whether
/// it has muted this program alone. Listens; asks again only when something changed. Its thread reads, and
/// nothing else: the rest of the program hears of it by `changed`.
class PulseVolume final : public QObject
{
    Q_OBJECT

public:
    /// `server`: as in PULSE_SERVER; empty for the session's own.
    explicit PulseVolume(QByteArray server = {}, QObject *parent = nullptr);
    ~PulseVolume() override;

    /// Unknown for a device it has not heard of, and while no server answers.
    [[nodiscard]] SystemVolume of(const QByteArray &device) const;

Q_SIGNALS:
    void changed();

private:
    struct Heard; ///< what the server's answers are told to

    void connectToServer();
    void leaveServer();

    QByteArray m_server;
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    mutable QMutex m_mutex;
    QHash<QByteArray, SystemVolume> m_devices; ///< under the mutex
    bool m_isProgramMuted = false;             ///< under the mutex: of the last stream that was ours
    QTimer m_again;                            ///< after a server that went, or was not there
};

} // namespace jour::ui
