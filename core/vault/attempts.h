#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "vault/key_slots.h"
#include "vault/secret_bytes.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace jour {

inline constexpr int freeAttempts = 5;
inline constexpr int mostAttempts = 100;

/// The wait that `failures` wrong attempts in a row bring: none up to four, then 2, 4, 8 … 300 seconds.
[[nodiscard]] std::chrono::seconds delayAfter(int failures);

/// Wrong attempts in a row at one slot.
struct FailedAttempts
{
    SlotId slot;
    int count = 0;
    bool known =
        false;     ///< the vault has such a slot; attempts at others are forgotten first when space runs out
    Instant first; ///< wall time of the first since the last success
    ClockReading last;
    QByteArray boot; ///< 16 bytes naming the start of the machine that last.boot belongs to

    friend bool operator==(const FailedAttempts &, const FailedAttempts &) = default;
};

/// `store.att`: the count of wrong attempts, which outlives the process. A value: load it, ask it, save it.
/// A count that the disk does not take is kept by the process instead, and then no wrong attempt is free: the
/// waits begin at the first. The honest limit: it slows down who tries through the program; who copies the
/// files guesses without it, and so does, on a disk that takes nothing, who starts the program anew for each
/// guess.
class AttemptLog final
{
public:
    /// Never fails: without a readable file it starts empty and says so through wasTamperedWith().
    [[nodiscard]] static AttemptLog load(const QString &folder);
    /// An empty log, and the secret of this installation that authenticates it.
    [[nodiscard]] static Result<> create(const QString &folder);
    /// Counts on from here in any case: what cannot be written is kept until a later save() can.
    [[nodiscard]] Result<> save(const QString &folder) const;

    /// True when the file was missing, damaged or not written by this installation.
    [[nodiscard]] bool wasTamperedWith() const { return m_tampered; }
    /// The time left to wait. Setting the wall clock forth or back does not change it within one start of the
    /// machine; after a restart a clock that was set back counts only the time since the restart.
    [[nodiscard]] Duration remaining(const SlotId &slot, const Clock &clock) const;
    /// After a hundred in a row only a manager opens the slot again (forget()).
    [[nodiscard]] bool isDisabled(const SlotId &slot) const;
    [[nodiscard]] std::optional<FailedAttempts> of(const SlotId &slot) const;

    void failed(const SlotId &slot, bool known, const Clock &clock);
    void forget(const SlotId &slot);

private:
    [[nodiscard]] Result<> write(const QString &folder) const;

    std::vector<FailedAttempts> m_entries;
    bool m_tampered = false;
    bool m_unwritten = false; ///< the process alone knows this count
};

} // namespace jour
