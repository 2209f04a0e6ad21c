#pragma once

#include <QString>
#include <QStringList>

namespace jour {

/// What somebody who knows Swedish, and whom it may concern, would build a passphrase of.
struct GuessersWords
{
    QStringList names;  ///< of whom it belongs to
    QStringList places; ///< municipalities, counties, the service
    QStringList common; ///< widespread passphrases and what they are made of, the commonest first
    QStringList words;  ///< of the language, the common ones
};

/// How often such a guesser has to try, as a power of two: the cheapest way of putting it together from
/// words, seasons, years, dates, rows of keys, and what stands in it already. Capitals and figures in the
/// place of letters cost little. zxcvbn, which knows no Swedish, takes such words for letters at random.
[[nodiscard]] double guessedBits(const QString &typed, const GuessersWords &known);

} // namespace jour
