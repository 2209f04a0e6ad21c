#include "base/clock.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace jour {

namespace {

Duration bootTime()
{
#if defined(Q_OS_WIN)
    return std::chrono::milliseconds{GetTickCount64()};
#else
#if defined(Q_OS_LINUX)
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // on macOS it counts sleep
#endif
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<Duration>(std::chrono::seconds{now.tv_sec} +
                                                std::chrono::nanoseconds{now.tv_nsec});
#endif
}

} // namespace

ClockReading SystemClock::read() const
{
    return {std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now()), bootTime()};
}

QString SystemClock::bootId() const
{
    static const QString id = QString::fromLatin1(QSysInfo::bootUniqueId());
    return id;
}

} // namespace jour
