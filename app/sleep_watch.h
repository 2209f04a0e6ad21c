#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace jour {

/// Listens to systemd-logind. Sleep waits until sleeping() has been handled, for a delay inhibitor is held
/// while awake. Where nobody answers (containers, other systems) nothing happens, and LockWatch sees the jump
/// of the clock.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

Q_SIGNALS:
    /// Now, before the machine sleeps: connect directly.
    void sleeping();
    void woke();
    /// The desktop session was locked, or another user's is in front.
    void sessionLocked();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);

private:
    void holdSleep();
    void watchSession();
    void listenTo(const QString &session);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold; ///< closing it lets the machine sleep
};

} // namespace jour
