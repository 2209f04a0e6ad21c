#include "alarms/pulse_volume.h"

#include <QCoreApplication>

#include <pulse/pulseaudio.h>
#include <tuple>
#include <utility>

namespace jour::ui {

namespace {

/// A server that was started anew is found again within so long.
constexpr std::chrono::seconds asksAgainAfter{30};

SystemVolume volumeIn(bool muted, const pa_cvolume &volume)
{
    return muted                                        ? SystemVolume::Muted
           : pa_cvolume_max(&volume) == PA_VOLUME_MUTED ? SystemVolume::Silent
                                                        : SystemVolume::Open;
}

bool isOurs(const pa_sink_input_info &stream)
{
    const char *process = pa_proplist_gets(stream.proplist, PA_PROP_APPLICATION_PROCESS_ID);
    return process && QByteArray{process}.toLongLong() == QCoreApplication::applicationPid();
}

void forget(pa_operation *asked)
{
    if (asked)
        pa_operation_unref(asked);
}

} // namespace

/// Called in the thread of the loop.
struct PulseVolume::Heard
{
    static void ask(PulseVolume &self, pa_context *context)
    {
        forget(pa_context_get_sink_info_list(context, &Heard::device, &self));
        forget(pa_context_get_sink_input_info_list(context, &Heard::stream, &self));
    }

    static void state(pa_context *context, void *self)
    {
        auto &mine = *static_cast<PulseVolume *>(self);
        const pa_context_state_t now = pa_context_get_state(context);
        if (now == PA_CONTEXT_READY) {
            pa_context_set_subscribe_callback(context, &Heard::event, self);
            constexpr auto what = static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SINK |
                                                                      PA_SUBSCRIPTION_MASK_SINK_INPUT);
            forget(pa_context_subscribe(context, what, nullptr, nullptr));
            ask(mine, context);
        } else if (now == PA_CONTEXT_FAILED || now == PA_CONTEXT_TERMINATED) {
            {
                const QMutexLocker lock{&mine.m_mutex};
                mine.m_devices.clear();
                mine.m_isProgramMuted = false;
            }
            Q_EMIT mine.changed();
            QMetaObject::invokeMethod(&mine.m_again, [&mine] { mine.m_again.start(asksAgainAfter); });
        }
    }

    static void event(pa_context *context, pa_subscription_event_type_t type, uint32_t index, void *self)
    {
        auto &mine = *static_cast<PulseVolume *>(self);
        const bool isGone = (type & PA_SUBSCRIPTION_EVENT_TYPE_MASK) == PA_SUBSCRIPTION_EVENT_REMOVE;
        const bool isDevice = (type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK) == PA_SUBSCRIPTION_EVENT_SINK;
        if (isGone && isDevice) {
            {
                const QMutexLocker lock{&mine.m_mutex};
                mine.m_devices.clear();
            }
            ask(mine, context);
        } else if (!isGone && isDevice) {
            forget(pa_context_get_sink_info_by_index(context, index, &Heard::device, self));
        } else if (!isGone) {
            forget(pa_context_get_sink_input_info(context, index, &Heard::stream, self));
        }
    }

    static void device(pa_context *, const pa_sink_info *info, int end, void *self)
    {
        auto &mine = *static_cast<PulseVolume *>(self);
        if (end != 0 || !info) {
            Q_EMIT mine.changed();
            return;
        }
        const QMutexLocker lock{&mine.m_mutex};
        mine.m_devices.insert(QByteArray{info->name}, volumeIn(info->mute != 0, info->volume));
    }

    static void stream(pa_context *, const pa_sink_input_info *info, int end, void *self)
    {
        auto &mine = *static_cast<PulseVolume *>(self);
        if (end != 0 || !info || !isOurs(*info))
            return;
        const bool isQuiet =
            info->mute != 0 || (info->has_volume != 0 && pa_cvolume_max(&info->volume) == PA_VOLUME_MUTED);
        {
            const QMutexLocker lock{&mine.m_mutex};
            if (std::exchange(mine.m_isProgramMuted, isQuiet) == isQuiet)
                return;
        }
        Q_EMIT mine.changed();
    }
};

PulseVolume::PulseVolume(QByteArray server, QObject *parent) : QObject{parent}, m_server{std::move(server)}
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        leaveServer();
        connectToServer();
    });
    connectToServer();
}

PulseVolume::~PulseVolume()
{
    leaveServer();
}

SystemVolume PulseVolume::of(const QByteArray &device) const
{
    const QMutexLocker lock{&m_mutex};
    const auto found = m_devices.value(device, SystemVolume::Unknown);
    return found == SystemVolume::Open && m_isProgramMuted ? SystemVolume::ProgramMuted : found;
}

void PulseVolume::connectToServer()
{
    m_loop = pa_threaded_mainloop_new();
    if (!m_loop)
        return;
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Jourbord");
    if (!m_context)
        return;
    pa_context_set_state_callback(m_context, &Heard::state, this);
    // What fails at once is told to the state callback as well.
    std::ignore = pa_context_connect(m_context, m_server.isEmpty() ? nullptr : m_server.constData(),
                                     PA_CONTEXT_NOAUTOSPAWN, nullptr);
    std::ignore = pa_threaded_mainloop_start(m_loop);
}

void PulseVolume::leaveServer()
{
    if (m_loop)
        pa_threaded_mainloop_stop(m_loop); // from here on nothing is heard
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    if (m_loop)
        pa_threaded_mainloop_free(m_loop);
    m_context = nullptr;
    m_loop = nullptr;
}

} // namespace jour::ui
