#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace jour {

/// When the desk locks itself. Idle time is measured on the boot clock, so that suspended time counts.
struct LockTimes
{
    Duration soft = std::chrono::seconds{180}; ///< without a key or a click
    Duration hard = std::chrono::minutes{30};  ///< after the soft lock
    Duration jump = std::chrono::seconds{60};  ///< between two looks: the machine slept
};

/// Watches the operator's hand and the machine's sleep. Locking is unconditional: it asks nobody.
class LockWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(const Clock &clock, LockTimes times = {}, QObject *parent = nullptr);

    /// Watch for input from now on; the desk is unlocked.
    void start();
    /// The desk has been soft-locked: only the hard lock is still to come.
    void softLocked();
    void stop();
    /// Looks at the clock now; its timer calls it, and so do the tests.
    void check();
    [[nodiscard]] Duration left() const;

Q_SIGNALS:
    void softLockDue();
    void hardLockDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Watching { Nothing, Input, LongAbsence };
    const Clock &m_clock;
    LockTimes m_times;
    Watching m_watching = Watching::Nothing;
    Duration m_since{0};
    Duration m_lastLook{0};
    QTimer m_timer;
};

} // namespace jour
