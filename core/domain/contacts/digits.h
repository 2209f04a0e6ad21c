#pragma once

#include "base/folded_text.h"

#include <QStringList>

namespace jour {

/// The digits of a telephone number as it is written, to be found by any part of them. No number plan: what
/// is odd is found as well.
struct DigitText
{
    QString national;      ///< with +46 and 0046 as 0; a foreign number with its country code
    QString international; ///< with 46 for the leading 0; empty when there is none
    std::vector<int> at;   ///< where in the text each digit of `national` stands
};
[[nodiscard]] DigitText digitText(const QString &given);

/// True for digits with no more beside them than what numbers are written with: "08-46", "+46 (0)8".
[[nodiscard]] bool looksLikeDigits(const QString &typed);

/// What typed digits can stand for, as they are looked for: "0046 8" is "00468", or "468" behind a +.
[[nodiscard]] QStringList digitNeedles(const QString &typed);

/// The first of the needles that stands in the number, with or without its 0 or +46.
[[nodiscard]] std::optional<WordHit> findDigits(const DigitText &number, const QStringList &needles);

} // namespace jour
