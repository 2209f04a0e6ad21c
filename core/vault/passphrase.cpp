#include "vault/passphrase.h"

#include "base/text.h"
#include "vault/passphrase_estimate.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <sodium.h>
#include <zxcvbn.h>

namespace jour {

namespace {

constexpr int leastUnknownCharacters =
    8; ///< letters and digits that must remain beside names everybody knows
constexpr int shortestNamePart = 4;
constexpr int shortestUserId = 3;
constexpr qsizetype fewestWords = 7776;

/// Letters and digits alone, case-folded: "Sommar-2026 !" and "sommar2026" are one guess.
QString bare(const QString &text)
{
    QString kept;
    const QString key = searchKey(text);
    for (const QChar c : key)
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept += c;
    return kept;
}

/// The shortest piece that, repeated, gives the whole text; the text itself when there is none.
QString repeatedUnit(const QString &text)
{
    for (qsizetype length = 1; length <= text.size() / 2; ++length)
        if (text.left(length).repeated(text.size() / length + 1).startsWith(text))
            return text.left(length);
    return text;
}

bool isCommon(const QString &phrase, const QStringList &common)
{
    const QString unit = repeatedUnit(phrase);
    return std::any_of(common.begin(), common.end(), [&](const QString &entry) {
        const QString known = bare(entry);
        return !known.isEmpty() && (known == phrase || known == unit);
    });
}

QStringList ownNames(const PassphraseContext &context)
{
    QStringList names;
    if (const QString id = bare(context.userId); id.size() >= shortestUserId)
        names += id;
    const QStringList parts = context.displayName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString name = bare(part); name.size() >= shortestNamePart)
            names += name;
    return names;
}

bool isOnlyKnownWords(QString phrase, const PassphraseContext &context)
{
    QStringList words;
    for (const QString &word : context.knownWords)
        words += bare(word);
    words.removeAll(QString{});
    // Longest first, or "Upplands Väsby" would be cut by a shorter name inside it.
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    const qsizetype before = phrase.size();
    for (const QString &word : words)
        if (word.size() >= shortestNamePart)
            phrase.remove(word);
    return phrase.size() < before && phrase.size() < leastUnknownCharacters;
}

/// The estimate of zxcvbn, in bits.
double estimatedBits(const SecretBytes &phrase, const PassphraseContext &context)
{
    std::vector<QByteArray> words;
    for (const QString &word :
         QStringList{context.userId} + context.displayName.split(QLatin1Char(' ')) + context.knownWords)
        if (!word.isEmpty())
            words.push_back(word.toLower().toUtf8());
    std::vector<const char *> pointers;
    pointers.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);
    SecretBytes text{phrase.size() + 1}; // zero-terminated
    std::copy_n(phrase.data(), phrase.size(), text.data());
    return ZxcvbnMatch(text.view().data(), pointers.data(), nullptr);
}

GuessersWords guessersWords(const PassphraseContext &context)
{
    return {.names = QStringList{context.userId} + context.displayName.split(QLatin1Char(' ')),
            .places = context.knownWords + context.counties,
            .common = context.common,
            .words = context.words};
}

int scoreFor(double bits)
{
    constexpr std::array<double, 4> powersOfTen{3, 6, 8, 10};
    const double guesses = bits * std::log10(2.0);
    return static_cast<int>(std::count_if(powersOfTen.begin(), powersOfTen.end(),
                                          [&](double limit) { return guesses >= limit; }));
}

bool isUnprintable(const QString &typed)
{
    return hasHiddenCharacters(typed) || std::any_of(typed.begin(), typed.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
           });
}

/// Five words of three letters and their spaces reach the shortest length.
bool isDrawable(const QString &word)
{
    return word.size() >= 3 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

bool PassphraseVerdict::has(PassphraseFlaw flaw) const
{
    return std::find(flaws.begin(), flaws.end(), flaw) != flaws.end();
}

PassphraseVerdict judged(const QString &typed, const PassphraseContext &context)
{
    PassphraseVerdict verdict;
    const auto flawIf = [&](bool found, PassphraseFlaw flaw) {
        if (found)
            verdict.flaws.push_back(flaw);
    };
    const SecretBytes bytes = passphraseBytes(typed);
    const int length = passphraseLength(bytes);
    const bool tooLong = length > longestPassphrase;
    flawIf(length < shortestPassphrase, PassphraseFlaw::TooShort);
    flawIf(tooLong, PassphraseFlaw::TooLong);
    flawIf(isUnprintable(typed), PassphraseFlaw::Unprintable);
    if (tooLong) // the rest would only take long
        return verdict;
    QString phrase = bare(typed);
    flawIf(isCommon(phrase, context.common), PassphraseFlaw::Common);
    flawIf(phrase.size() > 1 && repeatedUnit(phrase).size() <= phrase.size() / 3, PassphraseFlaw::Repeats);
    const QStringList names = ownNames(context);
    flawIf(
        std::any_of(names.begin(), names.end(), [&](const QString &name) { return phrase.contains(name); }),
        PassphraseFlaw::ContainsOwnName);
    flawIf(isOnlyKnownWords(phrase, context), PassphraseFlaw::OnlyKnownWords);
    const double without = estimatedBits(bytes, context);
    flawIf(scoreFor(without) < PassphraseVerdict::outOfReach, PassphraseFlaw::Guessable);
    verdict.bits = std::min(without, guessedBits(typed, guessersWords(context)));
    verdict.score = scoreFor(verdict.bits);
    wipe(phrase);
    return verdict;
}

SecretBytes passphraseBytes(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes = SecretBytes::copyOf(utf8);
    wipe(utf8);
    wipe(normal);
    return bytes;
}

int passphraseLength(const SecretBytes &bytes)
{
    const QByteArrayView utf8 = bytes.view();
    return static_cast<int>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // every byte but the continuing ones
    }));
}

Result<GeneratedPassphrase> generatedPassphrase(const QStringList &words, int count)
{
    QSet<QString> distinct;
    for (const QString &word : words)
        if (const QString usable = cleaned(word).trimmed().toLower(); isDrawable(usable))
            distinct.insert(usable);
    if (distinct.size() < fewestWords || count < 1 || sodium_init() < 0)
        return fail(ErrorCode::Invalid, QStringLiteral("word list"));
    const QStringList choices{distinct.begin(), distinct.end()};
    QStringList drawn;
    for (int i = 0; i < count; ++i)
        drawn += choices.at(
            static_cast<qsizetype>(randombytes_uniform(static_cast<std::uint32_t>(choices.size()))));
    return GeneratedPassphrase{drawn.join(QLatin1Char(' ')),
                               count * std::log2(static_cast<double>(choices.size()))};
}

} // namespace jour
