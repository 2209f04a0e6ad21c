#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace jour {

/// `jourbord report`: the situation picture of a month, quarter or year as paper and as a table, without a
/// window.
struct ReportRequest
{
    QString vaultFolder; ///< empty: as the program finds it
    QString period;      ///< "2026-10", "2026-Q4", "2026"; empty: the last month that is final
    QString userId;
    QString into; ///< folder; empty: the one one is in

    [[nodiscard]] QString folder() const { return into.isEmpty() ? QStringLiteral(".") : into; }
};

/// Writes situation-picture-<period>.pdf and .csv and gives their paths. The vault is unlocked as at the
/// desk, and the journal tells of each file before it lies there; nothing that lies there is written over.
/// InUse when the desk stands open: the page does the same there. Invalid "period" for one that is no period
/// or not final yet. NotFound, ReadOnly, DiskFull or Io "reportFolder" for a folder that takes nothing: then
/// the vault is not opened. NotFound "reportVault:" and the folder in which there is none. Conflict
/// "reportTaken:" and a file's name; Io "reportFile".
[[nodiscard]] Result<QStringList> writeReport(const ReportRequest &request, const QString &passphrase,
                                              const Clock &clock);

/// A passphrase from standard input, asked for and not shown where it is typed.
[[nodiscard]] QString secretLine();

} // namespace jour
