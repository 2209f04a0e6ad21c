#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jour {

/// A name that a municipality, or one that became part of it, had before.
struct OldName
{
    QString code; ///< of the municipality of today
    QString name;
    QString until;  ///< ISO date or year in which it went out of use; empty: not known
    QString source; ///< where that was read
    friend bool operator==(const OldName &, const OldName &) = default;
};

/// Reads resources/old_municipality_names.csv: UTF-8, lines of code;oldNames;until;source, several names of
/// one line parted by a bar. Lines without a code or without a source are left out.
[[nodiscard]] std::vector<OldName> oldNamesFromCsv(const QByteArray &csv);

} // namespace jour
