#pragma once

#include <QByteArray>
#include <QStringList>

#include <limits>
#include <vector>

namespace jour {

/// One record of a CSV file and the line it begins on (1-based).
struct CsvRecord
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// A table as read.
struct CsvTable
{
    std::vector<CsvRecord> records;
    bool isText = true;
    int openQuote = 0; ///< the line of a quote that is never closed; what follows it is not to be trusted
    QString openText;  ///< how that cell begins
    int unread = 0;    ///< the line of the first record beyond those asked for; 0: all are read
    friend bool operator==(const CsvTable &, const CsvTable &) = default;
};

/// Reads RFC 4180 with semicolon, comma or tab (whichever the first line has most of, or what "sep=;" says),
/// in UTF-8, UTF-16 or Windows-1252. Quoted cells may hold separators and line breaks. Empty lines are passed
/// over. At most so many records are read.
[[nodiscard]] CsvTable readCsv(const QByteArray &bytes,
                               std::size_t most = std::numeric_limits<std::size_t>::max());

/// One line, semicolons between, quoted where needed. Cells that a spreadsheet would take for a formula get a
/// leading apostrophe (CWE-1236), and so do those that begin with one; readCsv() takes it off again.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace jour
