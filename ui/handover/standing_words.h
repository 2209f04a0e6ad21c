#pragma once

#include "handover/handover_state.h"
#include "services/handovers.h"

#include <QCoreApplication>

namespace jour::ui {

/// How a handover that was made stands, in words.
class StandingWords final
{
    Q_DECLARE_TR_FUNCTIONS(StandingWords)

public:
    /// What is to be known and done. `now`: the year of a time is left out when it is the same.
    [[nodiscard]] static QString of(const HandoverNow &made, HandoverStage stage, Instant now);
    /// Who handed over when, and who made the list anew for them.
    [[nodiscard]] static QString handed(const HandoverNow &made, Instant now);
    /// What has changed since it was made; empty: nothing.
    [[nodiscard]] static QString changes(const HandoverNow &made);

private:
    [[nodiscard]] static QString waiting(const HandoverNow &made, Instant now);
    [[nodiscard]] static QString stale(const HandoverNow &made, Instant now);
    [[nodiscard]] static QString finished(const HandoverNow &made, Instant now);
    /// After both have signed: how many cases nobody has taken over, and which. Empty: none.
    [[nodiscard]] static QString left(const HandoverNow &made);
};

} // namespace jour::ui
