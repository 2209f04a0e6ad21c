#include "lock_watch.h"

#include <QApplication>
#include <QKeyEvent>

namespace jour {

namespace {

/// Ctrl+L, whatever window or dialog has the keyboard: any but the main one would keep it from the action.
bool asksToLock(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

} // namespace

LockWatch::LockWatch(const Clock &clock, LockTimes times, QObject *parent)
    : QObject{parent}, m_clock{clock}, m_times{times}
{
    m_timer.setInterval(std::chrono::seconds{1});
    connect(&m_timer, &QTimer::timeout, this, &LockWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void LockWatch::start()
{
    m_watching = Watching::Input;
    m_since = m_lastLook = m_clock.read().boot;
    m_timer.start();
}

void LockWatch::softLocked()
{
    m_watching = Watching::LongAbsence;
    m_since = m_clock.read().boot;
}

void LockWatch::stop()
{
    m_watching = Watching::Nothing;
    m_timer.stop();
}

Duration LockWatch::left() const
{
    return m_times.soft - (m_clock.read().boot - m_since);
}

void LockWatch::check()
{
    const Duration now = m_clock.read().boot;
    const bool slept = now - m_lastLook > m_times.jump;
    m_lastLook = now;
    const Duration idle = now - m_since;
    if (m_watching != Watching::Nothing &&
        (slept || (m_watching == Watching::LongAbsence && idle >= m_times.hard)))
        Q_EMIT hardLockDue();
    else if (m_watching == Watching::Input && idle >= m_times.soft)
        Q_EMIT softLockDue();
}

bool LockWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool hand = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                      type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin;
    if (hand && m_watching == Watching::Input)
        m_since = m_clock.read().boot;
    if (type == QEvent::ShortcutOverride && m_watching == Watching::Input && asksToLock(*event)) {
        QMetaObject::invokeMethod(this, &LockWatch::softLockDue, Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jour
