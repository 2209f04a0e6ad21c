#pragma once

#include "base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace jour::ui {

/// Keys of the gaps that each operator was told of and put away. Outlives the lock, not the program.
struct PutAwayGaps
{
    QHash<OperatorId, QSet<QString>> keys;
};

} // namespace jour::ui
