#include "support/strings.h"
#include "vault/passphrase.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace jour;

namespace {

PassphraseContext aContext()
{
    return {.userId = QStringLiteral("anni"),
            .displayName = QStringLiteral("Anna-Karin Nilsson"),
            .knownWords = {QStringLiteral("Stockholm"), QStringLiteral("Upplands Väsby"),
                           QStringLiteral("socialjour"), QStringLiteral("Kil")},
            .common = {QStringLiteral("sommar2026"), QStringLiteral("qwertyuiopasdfgh"),
                       QStringLiteral("correct horse battery staple")}};
}

PassphraseVerdict verdict(const char *typed)
{
    return judged(QString::fromUtf8(typed), aContext());
}

QStringList aWordList(int size)
{
    QStringList words;
    for (int i = 0; i < size; ++i)
        words += QStringLiteral("ord") + QString::number(i, 36);
    return words;
}

} // namespace

TEST_CASE("Five plain words are a good passphrase", "[vault]")
{
    const PassphraseVerdict good = verdict("korall vindspel tratt ekorre mossa");
    CHECK(good.flaws.empty());
    CHECK(good.isAccepted());
    CHECK(good.score == 4);
    CHECK(good.bits > 34);
}

TEST_CASE("A passphrase has 15 to 128 characters as a person counts them", "[vault]")
{
    CHECK(verdict("kråka7%vindsil").has(PassphraseFlaw::TooShort)); // 14
    CHECK_FALSE(verdict("kråka7%vindsilo").has(PassphraseFlaw::TooShort));
    const QString word = QStringLiteral("åäö glaciär tofs ");
    CHECK(judged(word.repeated(8).left(129), {}).has(PassphraseFlaw::TooLong));
    CHECK_FALSE(judged(word.repeated(8).left(128), {}).has(PassphraseFlaw::TooLong));
    // Outside the BMP one character is two UTF-16 units.
    CHECK(passphraseLength(passphraseBytes(QString::fromUtf8("🦊🦊å"))) == 3);
    CHECK(verdict("").has(PassphraseFlaw::TooShort));
}

TEST_CASE("The same passphrase typed on a Mac is the same passphrase", "[vault]")
{
    const QString composed = QStringLiteral("r\u00e4ksm\u00f6rg\u00e5s");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != decomposed);
    CHECK(passphraseBytes(composed) == passphraseBytes(decomposed));
    CHECK_FALSE(passphraseBytes(composed) == passphraseBytes(composed + QLatin1Char(' ')));
}

TEST_CASE("A widespread passphrase is refused, also repeated or dressed up", "[vault]")
{
    CHECK(verdict("Correct Horse Battery Staple").has(PassphraseFlaw::Common));
    CHECK(verdict("correct-horse-battery-staple!").has(PassphraseFlaw::Common));
    CHECK(verdict("qwertyuiopasdfgh").has(PassphraseFlaw::Common));
    CHECK(verdict("Sommar2026Sommar2026").has(PassphraseFlaw::Common));
    CHECK_FALSE(verdict("sommar2026 lykta smultron tofs").has(PassphraseFlaw::Common));
}

TEST_CASE("Repeating a few characters is refused", "[vault]")
{
    CHECK(verdict("aaaaaaaaaaaaaaaaaaaa").has(PassphraseFlaw::Repeats));
    CHECK(verdict("abcabcabcabcabcabc").has(PassphraseFlaw::Repeats));
    CHECK(verdict("abcabcabcabcabcabc").has(PassphraseFlaw::Guessable));
    CHECK_FALSE(verdict("korall vindspel tratt ekorre mossa").has(PassphraseFlaw::Repeats));
}

TEST_CASE("The operator's own name and user id do not belong in a passphrase", "[vault]")
{
    CHECK(verdict("lykta nilsson smultron tofs").has(PassphraseFlaw::ContainsOwnName));
    CHECK(verdict("lykta NILSSON smultron tofs").has(PassphraseFlaw::ContainsOwnName));
    CHECK(verdict("lykta anni smultron tofs").has(PassphraseFlaw::ContainsOwnName));
    CHECK_FALSE(verdict("lykta smultron tofs vindspel").has(PassphraseFlaw::ContainsOwnName));
}

TEST_CASE("Place names and the service's own name alone are not enough, among other words they are",
          "[vault]")
{
    CHECK(verdict("Stockholm Upplands Väsby 1").has(PassphraseFlaw::OnlyKnownWords));
    CHECK(verdict("socialjour stockholm 2026").has(PassphraseFlaw::OnlyKnownWords));
    CHECK_FALSE(verdict("stockholm vindspel tratt ekorre").has(PassphraseFlaw::OnlyKnownWords));
    // A municipality of three letters hides in many honest words.
    CHECK_FALSE(verdict("kilo persikil akilles").has(PassphraseFlaw::OnlyKnownWords));
}

TEST_CASE("What cannot be typed again is refused", "[vault]")
{
    CHECK(verdict("lykta\tsmultron tofs vind\x01").has(PassphraseFlaw::Unprintable));
    CHECK(judged(QStringLiteral("lykta\u200bsmultron tofs vind"), {}).has(PassphraseFlaw::Unprintable));
    CHECK_FALSE(verdict("lykta smultron tofs vindspel").has(PassphraseFlaw::Unprintable));
}

TEST_CASE("Generated passphrases are five different draws from the whole list", "[vault]")
{
    const QStringList words = aWordList(8000);
    const QSet<QString> known{words.begin(), words.end()};
    QSet<QString> seen;
    for (int i = 0; i < 25; ++i) {
        const auto generated = generatedPassphrase(words);
        REQUIRE(generated.has_value());
        CHECK(std::abs(generated->bits - 5 * std::log2(8000.0)) < 1e-9);
        const QStringList drawn = generated->phrase.split(QLatin1Char(' '));
        REQUIRE(drawn.size() == 5);
        for (const QString &word : drawn)
            REQUIRE(known.contains(word));
        REQUIRE(passphraseLength(passphraseBytes(generated->phrase)) >= shortestPassphrase);
        seen.insert(generated->phrase);
    }
    CHECK(seen.size() == 25);
}

TEST_CASE("A word list that is too short, or long by repetition only, generates nothing", "[vault]")
{
    CHECK_FALSE(generatedPassphrase(aWordList(7775)).has_value());
    CHECK(generatedPassphrase(aWordList(7776)).has_value());
    CHECK_FALSE(generatedPassphrase(aWordList(4000) + aWordList(4000)).has_value());
    CHECK_FALSE(generatedPassphrase({}).has_value());
}
