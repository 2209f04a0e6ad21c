#pragma once

#include "services/case_file.h"
#include "services/desk.h"

#include <QStringList>

namespace jour {

/// An open case and every deadline that is still ahead of it, or was not met.
struct AheadCase
{
    BoardRow row;
    std::vector<Timer> live; ///< as they may be shown, by due time
    friend bool operator==(const AheadCase &, const AheadCase &) = default;
};

/// From `at` somebody else is the first to call in a municipality.
struct DutyTurn
{
    Instant at;
    QString municipality; ///< code
    QString name;         ///< of the contact point; empty: nobody answers
    friend bool operator==(const DutyTurn &, const DutyTurn &) = default;
};

/// What lies before the desk: the night line draws it.
class NightAhead final
{
public:
    explicit NightAhead(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<std::vector<AheadCase>> cases() const;
    /// NotFound when the case is not open any more.
    [[nodiscard]] Result<AheadCase> of(CaseId id) const;
    /// In [from, to], by time.
    [[nodiscard]] std::vector<DutyTurn> dutyTurns(const QStringList &municipalities, Instant from,
                                                  Instant to) const;

private:
    Desk &m_desk;
};

} // namespace jour
