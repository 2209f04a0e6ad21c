#include "sleep_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace jour {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString session = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, manager, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

SleepWatch::SleepWatch(const QDBusConnection &bus, QObject *parent) : QObject{parent}, m_bus{bus}
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, manager, QStringLiteral("PrepareForSleep"), this,
                  SLOT(prepareForSleep(bool)));
    holdSleep();
    watchSession();
}

void SleepWatch::holdSleep()
{
    const auto asked = m_bus.asyncCall(call(
        QStringLiteral("Inhibit"), {QStringLiteral("sleep"), QStringLiteral("Jourbord"),
                                    QStringLiteral("The desk is locked first."), QStringLiteral("delay")}));
    auto *answer = new QDBusPendingCallWatcher{asked, this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid())
            m_hold = reply.value();
        done->deleteLater();
    });
}

void SleepWatch::watchSession()
{
    const auto asked = m_bus.asyncCall(
        call(QStringLiteral("GetSessionByPID"), {static_cast<uint>(QCoreApplication::applicationPid())}));
    auto *answer = new QDBusPendingCallWatcher{asked, this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        if (reply.isValid())
            listenTo(reply.value().path());
        done->deleteLater();
    });
}

void SleepWatch::listenTo(const QString &sessionPath)
{
    m_bus.connect(service, sessionPath, session, QStringLiteral("Lock"), this, SIGNAL(sessionLocked()));
    m_bus.connect(service, sessionPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this,
                  SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (!begins) {
        holdSleep();
        Q_EMIT woke();
        return;
    }
    Q_EMIT sleeping();
    m_hold = {};
}

void SleepWatch::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone)
{
    Q_UNUSED(gone)
    const QVariant active = changed.value(QStringLiteral("Active"));
    if (interface == session && active.isValid() && !active.toBool())
        Q_EMIT sessionLocked();
}

} // namespace jour
