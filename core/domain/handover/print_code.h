#pragma once

#include <QString>

#include <optional>

namespace jour {

/// What a printed page says of itself in one short line, in the letters that a scanner reads best.
struct PrintCode
{
    QString number; ///< of the case: "ROC-2026-0412"; empty: a paper of the desk, of no one case
    QString print;  ///< names the event of this print: six letters and digits
    QString head;   ///< the beginning of the journal's head when it was printed: eight hex digits
    friend bool operator==(const PrintCode &, const PrintCode &) = default;
};

/// Six letters and digits at random, none of which is taken for another (Crockford's 32).
[[nodiscard]] QString newPrint();

/// "JB ROC-2026-0412 7K2Q9F 3FA9C1D2"; of the desk "JB - 7K2Q9F 3FA9C1D2".
[[nodiscard]] QString textOf(const PrintCode &code);

/// The code in what somebody typed or a scanner sent; in any case of letters, with any blanks, and with o for
/// 0, i or l for 1 (and the other way round before the year of a case). The head may be left out. Nothing
/// when it is something else.
[[nodiscard]] std::optional<PrintCode> readPrintCode(const QString &typed);

/// Somebody began to type a code; what follows is not whole, or is no code.
[[nodiscard]] bool beginsAsPrintCode(const QString &typed);

} // namespace jour
