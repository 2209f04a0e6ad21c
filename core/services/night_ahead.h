#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QStringList>

namespace jour {

/// An open case and every deadline that is still ahead of it, or was not met.
struct AheadCase
{
    BoardRow row;
    std::vector<Timer> live; ///< as they may be shown, by due time; of a case that sleeps those that ring
    QString whereabouts{};   ///< code of the municipality where the child is; empty where it may not be shown
    friend bool operator==(const AheadCase &, const AheadCase &) = default;
};

/// From `at` somebody else is the first to call in a municipality.
struct DutyTurn
{
    Instant at;
    QString municipality; ///< code
    QString name;         ///< of the contact point; empty: nobody answers
    QString person{};     ///< on duty behind it; empty: the point itself
    friend bool operator==(const DutyTurn &, const DutyTurn &) = default;
};

/// A step of the plan that has not begun: what happens at `at` if nobody does anything before.
struct ComingStep
{
    Instant at;
    PolicyStep step;
    bool nobody = false;    ///< nobody is on duty for it then
    bool exhausted = false; ///< nobody is left to call
    bool outside = false;   ///< it begins outside of its hours
    friend bool operator==(const ComingStep &, const ComingStep &) = default;
};

/// What lies before the desk: the night line draws it.
class NightAhead final
{
public:
    explicit NightAhead(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<std::vector<AheadCase>> cases() const;
    /// NotFound when the case is not open any more.
    [[nodiscard]] Result<AheadCase> of(CaseId id) const;
    /// From now to `to`, by time; nothing where no plan runs.
    [[nodiscard]] Result<std::vector<ComingStep>> coming(CaseId id, Instant to) const;
    /// In [from, to], by time.
    [[nodiscard]] std::vector<DutyTurn> dutyTurns(const QStringList &municipalities, Instant from,
                                                  Instant to) const;

private:
    Desk &m_desk;
};

} // namespace jour
