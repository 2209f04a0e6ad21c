#pragma once

#include "domain/contacts/municipality.h"
#include "services/gaps_ahead.h"

#include <QCoreApplication>

namespace jour::ui {

/// Gaps ahead in words: the banner and the shift page say the same.
class GapText final
{
    Q_DECLARE_TR_FUNCTIONS(GapText)

public:
    /// "Haninge 22:00 – wed 25 nov 07:00 (fallback: Reserven, 08-465 004 10)".
    [[nodiscard]] static QString of(const GapAhead &gap, const Municipalities &all, Instant now);
    /// "3 gaps in the next 48 hours: Haninge …; Nacka …; and 1 more". Empty for none.
    [[nodiscard]] static QString of(const std::vector<GapAhead> &gaps, const Municipalities &all,
                                    Instant now);

private:
    [[nodiscard]] static QString insteadOf(const GapAhead &gap);
};

} // namespace jour::ui
