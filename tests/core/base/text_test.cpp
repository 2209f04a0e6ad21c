#include "base/text.h"
#include "support/strings.h"

#include <QStringList>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;

TEST_CASE("What a reader cannot see is not stored", "[text]")
{
    const QString evil = QStringLiteral("Anna\u202E\u200Bgren\u0007");
    CHECK(hasHiddenCharacters(evil));
    CHECK(cleaned(evil) == QStringLiteral("Annagren"));
    CHECK(cleaned(QStringLiteral("rad ett\r\nrad två")) == QStringLiteral("rad ett\nrad två"));
    CHECK_FALSE(hasHiddenCharacters(QStringLiteral("Åsa Öberg\n")));
    CHECK(cleaned(QStringLiteral("a") + QString(40, QChar{0x0301})).size() <= 9);
}

TEST_CASE("Å, ä and ö are letters of their own, and found without as second choice", "[text]")
{
    CHECK(searchKey(QStringLiteral("  ÅKE  Öst ")) == QStringLiteral("åke öst"));
    CHECK(searchKey(QStringLiteral("René")) == QStringLiteral("rene"));
    CHECK(searchKey(QStringLiteral("A\u030Ake")) == QStringLiteral("åke"));
    CHECK(looseSearchKey(QStringLiteral("Värmdö")) == QStringLiteral("varmdo"));
}

TEST_CASE("A long text is cleaned and folded as its words are, wherever it is cut", "[text][property]")
{
    // Taken apart, put together, reordered; of one letter with the mark before or after it; pairs of
    // surrogates.
    const QStringList signs{QStringLiteral("a"),
                            QStringLiteral("å"),
                            QStringLiteral("A\u030A"),
                            QStringLiteral("e\u0323\u0301"),
                            QStringLiteral("\u0301"),
                            QStringLiteral("ß"),
                            QStringLiteral("\u00A0"),
                            QStringLiteral("\uFB01"),
                            QStringLiteral("\u1112\u1161\u11AB"),
                            QStringLiteral("\u304B\u3099"),
                            QStringLiteral("\uFF76\uFF9E"),
                            QStringLiteral("\U0001F469"),
                            QStringLiteral("\U0001D400"),
                            QStringLiteral("ж")};
    std::minstd_rand random{7};
    QStringList words;
    QStringList clean;
    QStringList keys;
    for (int i = 0; i < 4000; ++i) {
        QString word = QStringLiteral("b");
        for (auto letters = random() % 6; letters > 0; --letters)
            word += signs.at(static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size())));
        words << word;
        clean << cleaned(word);
        keys << searchKey(word);
    }
    const QString text = words.join(QLatin1Char(' '));
    CHECK(cleaned(text) == clean.join(QLatin1Char(' ')));
    CHECK(searchKey(text) == keys.join(QLatin1Char(' ')));
}

// With the square of its length it would take many minutes, and be stopped.
TEST_CASE("A text as long as a book, full of letters to be put together, takes no longer than it is",
          "[text]")
{
    const QString book = QStringLiteral("a\u030Ae\u0301 ").repeated(500'000);
    CHECK(cleaned(book) == QStringLiteral("åé ").repeated(500'000));
    CHECK(looseSearchKey(book).size() == 500'000 * 3 - 1);
    // Many marks and nothing between them, and no letter at which it can be cut.
    CHECK(cleaned(QStringLiteral("\u0301").repeated(500'000)).size() < 500'000);
}

TEST_CASE("Names sort as a Swede expects", "[text]")
{
    QStringList names{QStringLiteral("Österåker"), QStringLiteral("Zeta"), QStringLiteral("Åre"),
                      QStringLiteral("Älvsbyn"), QStringLiteral("Ale")};
    std::sort(names.begin(), names.end(), swedishOrder());
    CHECK(names == QStringList{QStringLiteral("Ale"), QStringLiteral("Zeta"), QStringLiteral("Åre"),
                               QStringLiteral("Älvsbyn"), QStringLiteral("Österåker")});
}
