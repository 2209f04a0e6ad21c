#pragma once

#include "domain/contacts/duty_coverage.h"

#include <QCoreApplication>
#include <QStringList>

namespace jour {
class Municipalities;
}

namespace jour::ui {

/// A stretch ahead in which a municipality has nobody to call though it ought to.
struct ComingGap
{
    QString municipality; ///< code
    Instant from;
    Instant to;             ///< cut to the horizon
    bool endsLater = false; ///< it goes on beyond the horizon
    friend bool operator==(const ComingGap &, const ComingGap &) = default;
};

/// Within [now, horizon), by time, then in the order of the municipalities.
[[nodiscard]] std::vector<ComingGap> comingGaps(const DutyIndex &index, const QStringList &municipalities,
                                                Instant now, Instant horizon);

/// By what a gap is known again while time goes on.
[[nodiscard]] QString keyOf(const ComingGap &gap);

/// The words of the banner.
class GapNotice final
{
    Q_DECLARE_TR_FUNCTIONS(GapNotice)

public:
    /// "3 gaps in the next 48 hours: Haninge fri 27 nov 22:00 – 07:00 (fallback: …)".
    [[nodiscard]] static QString of(const std::vector<ComingGap> &gaps, const DutyIndex &index,
                                    const Municipalities &all, Instant now);
};

} // namespace jour::ui
