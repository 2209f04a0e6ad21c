#include "alarms/pulse_volume.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

namespace {

constexpr int longest = 10000; ///< ms

/// A sound server with one device, of nobody else's.
class OwnServer
{
public:
    /// False where no server is installed.
    [[nodiscard]] bool start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pulseaudio"));
        if (program.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("pactl")).isEmpty())
            return false;
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("PULSE_SERVER"), QString::fromLocal8Bit(address()));
        m_server.setProcessEnvironment(m_environment);
        m_server.start(program,
                       {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                        QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                        QStringLiteral("--disable-shm=yes"),
                        QStringLiteral("--load=module-null-sink sink_name=desk"),
                        QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=%1/socket")
                            .arg(m_folder.path())});
        return m_server.waitForStarted() && answers();
    }
    ~OwnServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] QByteArray address() const
    {
        return QByteArray{"unix:"} + m_folder.path().toLocal8Bit() + "/socket";
    }
    bool tell(const QStringList &words)
    {
        QProcess pactl;
        pactl.setProcessEnvironment(m_environment);
        pactl.start(QStringLiteral("pactl"), words);
        return pactl.waitForFinished() && pactl.exitCode() == 0;
    }

private:
    [[nodiscard]] bool answers()
    {
        for (int i = 0; i < 200; ++i)
            if (tell({QStringLiteral("info")}))
                return true;
        return false;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_server;
};

void waitFor(PulseVolume &volume, SystemVolume wanted)
{
    QSignalSpy changed{&volume, &PulseVolume::changed};
    while (volume.of("desk") != wanted && changed.wait(longest)) {
    }
    CHECK(volume.of("desk") == wanted);
}

} // namespace

TEST_CASE("Whoever mutes a device or turns it down to nought is noticed by the sound server's own word",
          "[sound check][pulse]")
{
    OwnServer server;
    if (!server.start())
        SKIP("no sound server is installed");
    PulseVolume volume{server.address()};
    waitFor(volume, SystemVolume::Open);
    REQUIRE(server.tell({QStringLiteral("set-sink-mute"), QStringLiteral("desk"), QStringLiteral("1")}));
    waitFor(volume, SystemVolume::Muted);
    REQUIRE(server.tell({QStringLiteral("set-sink-mute"), QStringLiteral("desk"), QStringLiteral("0")}));
    waitFor(volume, SystemVolume::Open);
    REQUIRE(server.tell({QStringLiteral("set-sink-volume"), QStringLiteral("desk"), QStringLiteral("0")}));
    waitFor(volume, SystemVolume::Silent);
}

TEST_CASE("Where no sound server answers nothing is claimed of a device", "[sound check][pulse]")
{
    PulseVolume volume{"unix:/nowhere/socket"};
    CHECK(volume.of("desk") == SystemVolume::Unknown);
}
