#pragma once

#include "base/instant.h"

#include <QString>

#include <memory>

class QPrinter;
class QTextDocument;

namespace jour::ui {

/// What the paper with the recovery key says.
struct RecoverySheet
{
    QString key;   ///< in its groups
    QString vault; ///< folder
    QString user;  ///< who had it made
    Instant at;
};

/// One page of A4 for the safe. Only ever printed, never saved: a file would keep the key.
[[nodiscard]] std::unique_ptr<QTextDocument> recoverySheet(const RecoverySheet &sheet);
/// False when the printer takes nothing.
[[nodiscard]] bool printOn(QPrinter &printer, const RecoverySheet &sheet);

} // namespace jour::ui
