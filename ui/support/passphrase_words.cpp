#include "support/passphrase_words.h"

namespace jour::ui {

QString PassphraseWords::flawOf(const PassphraseVerdict &verdict)
{
    if (verdict.isAccepted())
        return {};
    switch (verdict.flaws.front()) {
    case PassphraseFlaw::TooShort: return tr("At least %1 characters.").arg(shortestPassphrase);
    case PassphraseFlaw::TooLong: return tr("At most %1 characters.").arg(longestPassphrase);
    case PassphraseFlaw::Unprintable: return tr("It holds characters that cannot be seen.");
    case PassphraseFlaw::Common: return tr("Too common.");
    case PassphraseFlaw::Repeats: return tr("It repeats itself.");
    case PassphraseFlaw::ContainsOwnName: return tr("It holds your name or user id.");
    case PassphraseFlaw::OnlyKnownWords: return tr("It holds little but names of places and of the service.");
    case PassphraseFlaw::Guessable: return tr("Too easy to guess. Add a word or two.");
    }
    Q_UNREACHABLE();
}

QString PassphraseWords::of(const PassphraseVerdict &verdict)
{
    if (!verdict.isAccepted())
        return flawOf(verdict);
    if (!verdict.isStrong())
        return tr("It may be used, but is soon guessed (about %1 bits): common words, years, rows of keys "
                  "and "
                  "repetitions count for little. Add a word or two that do not belong together.")
            .arg(qRound(verdict.bits));
    return tr("Good: about %1 bits.").arg(qRound(verdict.bits));
}

} // namespace jour::ui
