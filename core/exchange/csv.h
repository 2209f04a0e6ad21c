#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace jour {

/// One record of a CSV file and the line it begins on (1-based).
struct CsvRecord
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads RFC 4180 with semicolon, comma or tab (whichever the first line has most of), UTF-8 with or without
/// a mark, else Windows-1252. Quoted cells may hold separators and line breaks. Empty lines are passed over.
[[nodiscard]] std::vector<CsvRecord> readCsv(const QByteArray &bytes);

/// One line, semicolons between, quoted where needed. Cells that a spreadsheet would take for a formula get a
/// leading apostrophe (CWE-1236).
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace jour
