#include "support/file_ask.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace jour::ui;

TEST_CASE("A file is always proposed to be written to a folder that is there", "[fileAsk]")
{
    const QDir home = QDir::home(); // of this process alone
    const QString name = QStringLiteral("lista.csv");
    const QString missing = home.filePath(QStringLiteral("Documents/") + name);
    REQUIRE_FALSE(home.exists(QStringLiteral("Documents")));
    CHECK(placeToWrite(name) == home.filePath(name));
    CHECK(placeToWrite(missing) == home.filePath(name));

    REQUIRE(home.mkdir(QStringLiteral("Documents")));
    CHECK(placeToWrite(name) == missing);
    CHECK(placeToWrite(missing) == missing);
    const QString elsewhere = QDir::temp().filePath(name);
    CHECK(placeToWrite(elsewhere) == elsewhere);
    CHECK(placeToWrite(QStringLiteral("/nowhere/at/all/lista.csv")) == missing);
    REQUIRE(home.rmdir(QStringLiteral("Documents")));
}
