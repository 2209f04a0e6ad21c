#include "vault/passphrase.h"
#include "vault/passphrase_estimate.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

/// One of the lists that come with the program.
QStringList shippedWords(const char *name)
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/words/") + QLatin1String{name}};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// As the program has it, with a few of the places.
PassphraseContext shippedContext()
{
    PassphraseContext context{.userId = QStringLiteral("anni"),
                              .displayName = QStringLiteral("Anna-Karin Nilsson"),
                              .knownWords = {QStringLiteral("Stockholm"), QStringLiteral("Södertälje"),
                                             QStringLiteral("Upplands Väsby"), QStringLiteral("Haninge")},
                              .common = shippedWords("blocked.txt")};
    context.words = shippedWords("swedish.txt");
    context.counties = {QStringLiteral("Stockholms län"), QStringLiteral("Stockholmslän")};
    return context;
}

} // namespace

TEST_CASE("What is built of seasons, years, places, rows of keys and repetitions is no strong passphrase",
          "[vault][strength]")
{
    const PassphraseContext context = shippedContext();
    for (const char *typed :
         {"sommar2026sommar", "Sommar2026Sommar!", "qwertyuiopåasdfghjklöä", "Stockholmslän2026",
          "Södertälje2026!!", "Midsommar2026Julafton", "hejhejhejhej2026", "januarifebruarimars",
          "S0mmar2026V1nter", "lösenord123456789", "fredag2026-08-07fredag", "Haninge1234567890haninge",
          "abcdefghijklmnopqrstu"}) {
        CAPTURE(typed);
        const PassphraseVerdict verdict = judged(QString::fromUtf8(typed), context);
        CHECK_FALSE(verdict.isStrong());
        CHECK(verdict.score < PassphraseVerdict::outOfReach);
        CHECK(verdict.bits < 34);
    }
}

TEST_CASE("Words that do not belong together, and what is drawn, are strong", "[vault][strength]")
{
    const PassphraseContext context = shippedContext();
    for (const char *typed : {"korall vindspel tratt ekorre mossa", "lykta smultron glaciär panna tofs",
                              "sju grodor dansar kring stugan", "Min faster odlar blå kaktusar",
                              "Trumpeten låg kvar under bryggan", "kråkan äter gröt på tisdagar",
                              "mgz7Kq!vT2pWx94s", "abborre bagage cykel dimma",
                              "Gamla Saab-motorer luktar lakrits", "stockholm vindspel tratt ekorre"}) {
        CAPTURE(typed);
        const PassphraseVerdict verdict = judged(QString::fromUtf8(typed), context);
        CHECK(verdict.isStrong());
        CHECK(verdict.bits > 34);
    }
    for (int i = 0; i < 20; ++i) {
        const auto drawn = generatedPassphrase(context.words);
        REQUIRE(drawn);
        const PassphraseVerdict verdict = judged(drawn->phrase, context);
        CAPTURE(drawn->phrase.toStdString(), verdict.bits);
        CHECK(verdict.bits > 40);
    }
}

TEST_CASE("Somebody who knows Swedish refuses nothing, and warns", "[vault][strength]")
{
    const PassphraseVerdict verdict = judged(QStringLiteral("Midsommar2026Julafton"), shippedContext());
    CHECK(verdict.isAccepted()); // as zxcvbn has it
    CHECK_FALSE(verdict.isStrong());
}

TEST_CASE("Capitals and figures in the place of letters cost little, a word more costs much",
          "[vault][strength]")
{
    const GuessersWords known{.names = {}, .places = {}, .common = {}, .words = {QStringLiteral("vindspel")}};
    const auto bits = [&](const char *typed) { return guessedBits(QString::fromUtf8(typed), known); };
    CHECK(bits("Vindspel") == bits("vindspel") + 1);
    CHECK(bits("VINDSPEL") == bits("vindspel") + 1);
    CHECK(bits("v1nd5pel") == bits("vindspel") + 2);
    CHECK(bits("vindspel2026") < bits("vindspel") + 8);
    CHECK(bits("vindspelvindspel") < bits("vindspel") + 6);
    CHECK(bits("vindspel xzqwkj") > bits("vindspel") + 25);
    CHECK(bits("") == 0);
}
