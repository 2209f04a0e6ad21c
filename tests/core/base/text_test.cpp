#include "base/text.h"
#include "support/strings.h"

#include <QStringList>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

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

TEST_CASE("Names sort as a Swede expects", "[text]")
{
    QStringList names{QStringLiteral("Österåker"), QStringLiteral("Zeta"), QStringLiteral("Åre"),
                      QStringLiteral("Älvsbyn"), QStringLiteral("Ale")};
    std::sort(names.begin(), names.end(), swedishOrder());
    CHECK(names == QStringList{QStringLiteral("Ale"), QStringLiteral("Zeta"), QStringLiteral("Åre"),
                               QStringLiteral("Älvsbyn"), QStringLiteral("Österåker")});
}
