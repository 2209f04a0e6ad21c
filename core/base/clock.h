#pragma once

#include "base/instant.h"

#include <QString>

namespace jour {

/// One reading of both clocks: wall time can be stepped, boot time only grows (and counts suspend).
struct ClockReading
{
    Instant wall;
    Duration boot{0}; ///< since the machine started, suspended time included

    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// Where code asks what time it is. Nothing outside this file calls the system clock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual ClockReading read() const = 0;
    [[nodiscard]] Instant now() const { return read().wall; }
    /// Names this start of the machine, so that boot times of different starts are never compared.
    [[nodiscard]] virtual QString bootId() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] ClockReading read() const override;
    [[nodiscard]] QString bootId() const override;
};

/// A clock that moves only when told to.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now{start, Duration{0}} {}
    [[nodiscard]] ClockReading read() const override { return m_now; }
    [[nodiscard]] QString bootId() const override { return m_bootId; }

    /// Time passes: both clocks move.
    void advance(Duration by)
    {
        m_now.wall += by;
        m_now.boot += by;
    }
    /// Somebody sets the wall clock; boot time does not notice.
    void step(Duration by) { m_now.wall += by; }
    void reboot(Duration away)
    {
        m_now.wall += away;
        m_now.boot = Duration{0};
        m_bootId += QLatin1Char('\'');
    }

private:
    ClockReading m_now;
    QString m_bootId = QStringLiteral("boot");
};

} // namespace jour
