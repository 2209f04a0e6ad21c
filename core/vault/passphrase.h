#pragma once

#include "base/result.h"
#include "vault/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jour {

inline constexpr int shortestPassphrase = 15; ///< code points (NIST SP 800-63B-4, the only factor)
inline constexpr int longestPassphrase = 128; ///< code points

/// Why a passphrase is not accepted.
enum class PassphraseFlaw {
    TooShort,
    TooLong,
    Unprintable,     ///< control or invisible characters: it could not be typed again
    Common,          ///< on the list of common ones, or one of them repeated
    Repeats,         ///< the same few characters again and again
    ContainsOwnName, ///< holds the user id or a part of the operator's name
    OnlyKnownWords,  ///< hardly anything but names of places and of the service
    Guessable,       ///< a guessing program finds it in fewer than 10^10 attempts
};

/// What an attacker would try first for this operator.
struct PassphraseContext
{
    QString userId;
    QString displayName;
    QStringList knownWords; ///< municipalities, the unit, the service, the program
    QStringList common;     ///< widespread passphrases, one each, the commonest first
    QStringList words;      ///< of the language; they tell how soon it is guessed, and are not refused
    QStringList counties;   ///< likewise
};

struct PassphraseVerdict
{
    std::vector<PassphraseFlaw> flaws; ///< in the order of the enum; empty when it is good enough
    int score = 0;                     ///< 0 (guessed at once) to 4 (out of reach), as zxcvbn counts
    /// Estimated guesses, as a power of two: what zxcvbn says, or a guesser who knows Swedish, if that is
    /// less.
    double bits = 0;

    [[nodiscard]] bool isAccepted() const { return flaws.empty(); }
    /// Accepted, and out of reach also of whoever knows Swedish words, years and rows of keys.
    [[nodiscard]] bool isStrong() const { return isAccepted() && score == outOfReach; }
    static constexpr int outOfReach = 4;
    [[nodiscard]] bool has(PassphraseFlaw flaw) const;
    friend bool operator==(const PassphraseVerdict &, const PassphraseVerdict &) = default;
};

/// No rules of composition and no expiry: length, blocklist and an estimate of guesses.
[[nodiscard]] PassphraseVerdict judged(const QString &typed, const PassphraseContext &context);

/// What the key derivation gets: NFC, UTF-8, nothing trimmed. So a Mac's decomposed å opens what a PC's å
/// closed.
[[nodiscard]] SecretBytes passphraseBytes(const QString &typed);

/// Code points in passphraseBytes().
[[nodiscard]] int passphraseLength(const SecretBytes &bytes);

struct GeneratedPassphrase
{
    QString phrase; ///< words parted by single spaces
    double bits = 0;
};

/// Draws `count` words evenly from `words`. Invalid when fewer than 7776 different usable words are given.
[[nodiscard]] Result<GeneratedPassphrase> generatedPassphrase(const QStringList &words, int count = 5);

} // namespace jour
