#pragma once

#include "base/instant.h"

#include <QCoreApplication>
#include <QString>

namespace jour::ui {

/// The mark of what happened earlier and stood on paper until it was written in.
class AfterwardsWords final
{
    Q_DECLARE_TR_FUNCTIONS(AfterwardsWords)

public:
    /// "Entered afterwards 28 nov 05:10 by AN", with the year when it is not that of what happened. `paper`:
    /// the code of the sheet; empty: not told.
    [[nodiscard]] static QString mark(Instant enteredAt, Instant happenedAt, const QString &signature,
                                      const QString &paper = {});
};

} // namespace jour::ui
