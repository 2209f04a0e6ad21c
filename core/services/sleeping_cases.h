#pragma once

#include "services/case_file.h"
#include "services/desk.h"

namespace jour {

/// An open case that nobody has touched for long, and what stands in it.
struct SleepingCase
{
    BoardRow row;
    Instant untouchedSince;
    std::vector<Timer> live; ///< as they may be shown, by due time
    friend bool operator==(const SleepingCase &, const SleepingCase &) = default;
};

/// After how many days without a touch an open case sleeps: as the desk has set it.
[[nodiscard]] int sleepAfterDaysAt(const Desk &desk);
/// Open cases that were touched last at this moment or before sleep now.
[[nodiscard]] Instant asleepBefore(const Desk &desk);

/// Cases that sleep ring for nothing but law and the police (sleep.h). They stand in a list instead, which
/// somebody looks through once a week.
class SleepingCases final
{
public:
    static constexpr int fewestDays = 7;
    static constexpr int mostDays = 365;
    static constexpr Duration lookedThroughEvery = std::chrono::hours{7 * 24};

    explicit SleepingCases(Desk &desk) : m_desk{desk} {}

    /// Longest untouched first.
    [[nodiscard]] Result<std::vector<SleepingCase>> list() const;
    [[nodiscard]] Result<std::vector<CaseId>> ids() const;
    /// How many of them wait to be looked through; nought when there are none, or it was done within the
    /// week.
    [[nodiscard]] int waiting() const;
    /// Somebody has looked through the list. Wakes nothing.
    [[nodiscard]] Result<> lookedThrough();
    /// None: nobody ever has.
    [[nodiscard]] std::optional<Instant> lastLookedThrough() const;

    [[nodiscard]] int days() const { return sleepAfterDaysAt(m_desk); }
    /// Managers only; Invalid "sleepDays" outside fewestDays to mostDays.
    [[nodiscard]] Result<> setDays(int days, const QString &reason);

private:
    Desk &m_desk;
};

} // namespace jour
