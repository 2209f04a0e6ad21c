#include "sleep_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <unistd.h>

using namespace jour;

namespace {

/// logind as far as the desk asks it, with a pipe in the place of each inhibitor.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// How many inhibitors are held. A pipe whose other ends are all closed can be read to its end.
    [[nodiscard]] int held() const
    {
        int count = 0;
        for (const int reading : m_reading) {
            char byte = 0;
            count += ::read(reading, &byte, 1) == 0 ? 0 : 1;
        }
        return count;
    }
    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode) // NOLINT: the interface's name
    {
        asked = {what, who, why, mode};
        int ends[2] = {};
        REQUIRE(::pipe2(ends, O_NONBLOCK) == 0);
        m_reading.push_back(ends[0]);
        QDBusUnixFileDescriptor given{ends[1]}; // a copy
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint) // NOLINT: the interface's name
    {
        return QDBusObjectPath{QStringLiteral("/org/freedesktop/login1/session/_31")};
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins); // NOLINT: the interface's name

private:
    std::vector<int> m_reading;
};

/// A bus of the test's own with logind on it.
struct Bus
{
    Bus()
    {
        daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                     QStringLiteral("--print-address")});
        REQUIRE(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        server.emplace(QDBusConnection::connectToBus(address, QStringLiteral("logind")));
        client.emplace(QDBusConnection::connectToBus(address, QStringLiteral("desk")));
        REQUIRE(server->isConnected());
        REQUIRE(server->registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                       QDBusConnection::ExportAllContents));
        REQUIRE(server->registerService(QStringLiteral("org.freedesktop.login1")));
    }
    ~Bus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
        daemon.kill();
        daemon.waitForFinished();
    }
    void fromSession(const QString &interface, const QString &name, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/login1/session/_31"), interface, name);
        message.setArguments(arguments);
        REQUIRE(server->send(message));
    }

    QProcess daemon;
    FakeLogind logind;
    std::optional<QDBusConnection> server;
    std::optional<QDBusConnection> client;
};

} // namespace

TEST_CASE("Sleep waits until the desk is locked, and is held up again after it", "[lock][dbus]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        SKIP("no dbus-daemon");
    Bus bus;
    SleepWatch watch{*bus.client};
    QSignalSpy woke{&watch, &SleepWatch::woke};
    int heldWhileLocking = -1;
    QObject::connect(&watch, &SleepWatch::sleeping, [&] { heldWhileLocking = bus.logind.held(); });
    REQUIRE(QTest::qWaitFor([&] { return bus.logind.held() == 1; }));
    CHECK(bus.logind.asked.at(0) == QStringLiteral("sleep"));
    CHECK(bus.logind.asked.at(3) == QStringLiteral("delay"));

    Q_EMIT bus.logind.PrepareForSleep(true);
    REQUIRE(QTest::qWaitFor([&] { return heldWhileLocking >= 0; }));
    CHECK(heldWhileLocking == 1);
    CHECK(QTest::qWaitFor([&] { return bus.logind.held() == 0; }));
    CHECK(woke.isEmpty());

    Q_EMIT bus.logind.PrepareForSleep(false);
    CHECK(QTest::qWaitFor([&] { return bus.logind.held() == 1 && woke.size() == 1; }));
}

TEST_CASE("A locked or left session locks the desk", "[lock][dbus]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        SKIP("no dbus-daemon");
    Bus bus;
    SleepWatch watch{*bus.client};
    QSignalSpy locked{&watch, &SleepWatch::sessionLocked};
    // The signals are listened to once logind has told which session is ours.
    const auto heard = [&](const QString &interface, const QString &name, const QVariantList &arguments) {
        return QTest::qWaitFor([&] {
            bus.fromSession(interface, name, arguments);
            return !locked.isEmpty();
        });
    };
    CHECK(heard(QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {}));
    locked.clear();
    const QVariantList away{QStringLiteral("org.freedesktop.login1.Session"),
                            QVariantMap{{QStringLiteral("Active"), false}}, QStringList{}};
    const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
    REQUIRE(QTest::qWaitFor([&] { // what is still on its way
        const bool quiet = locked.isEmpty();
        locked.clear();
        return quiet;
    }));
    CHECK(heard(properties, QStringLiteral("PropertiesChanged"), away));
}

TEST_CASE("Without a bus the desk works as ever", "[lock][dbus]")
{
    SleepWatch watch{
        QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none"))};
    QSignalSpy locked{&watch, &SleepWatch::sessionLocked};
    QCoreApplication::processEvents();
    CHECK(locked.isEmpty());
    QDBusConnection::disconnectFromBus(QStringLiteral("none"));
}

#include "sleep_watch_test.moc"
