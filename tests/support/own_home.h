#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdlib>

namespace jour::test {

/// A home for this process alone: a test neither reads nor writes what belongs to whoever runs it.
/// To be made before the application is, which looks into it.
class OwnHome final
{
    Q_DISABLE_COPY_MOVE(OwnHome)

public:
    OwnHome()
    {
        if (!m_folder.isValid())
            std::abort();
        for (const char *place :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(place, m_folder.path().toUtf8());
    }

private:
    const QTemporaryDir m_folder; // readable by its owner alone, as the runtime folder must be
};

} // namespace jour::test
