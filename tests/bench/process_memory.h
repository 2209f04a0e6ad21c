#pragma once

#include <QFile>

namespace jour::bench {

/// What this process has resident now, in MiB; 0 where nobody tells.
[[nodiscard]] inline double residentMib()
{
    QFile file{QStringLiteral("/proc/self/status")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace jour::bench
