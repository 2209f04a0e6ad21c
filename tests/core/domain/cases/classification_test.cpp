#include "domain/cases/classification.h"
#include "support/strings.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

Classifications shipped()
{
    QFile file{QStringLiteral(RESOURCE_FOLDER "/classifications.json")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return Classifications::fromBytes(file.readAll());
}

} // namespace

TEST_CASE("A row of law says since when it holds, when it was read, and when nobody has read it")
{
    const Classifications lists = shipped();
    const ClassItem read = lists.item(QStringLiteral("disclosureGrounds"), QStringLiteral("sol19_6"));
    CHECK(read.isChecked());
    CHECK(read.validFrom == QDate{2026, 1, 15});
    CHECK(read.checkedOn == QDate{2026, 11, 23});
    for (const char *unread : {"osl10_15a", "lag2025_170_4", "lag2025_170_6", "osl10_18a"})
        CHECK_FALSE(lists.item(QStringLiteral("disclosureGrounds"), QString::fromLatin1(unread)).isChecked());
    CHECK_FALSE(lists.item(QStringLiteral("legalGrounds"), QStringLiteral("lul35")).isChecked());
}

TEST_CASE("Free text is no key of a list, and reads as itself")
{
    const Classifications lists = shipped();
    CHECK(lists.has(QStringLiteral("decisions"), QStringLiteral("lvu6")));
    CHECK_FALSE(lists.has(QStringLiteral("decisions"), QStringLiteral("LVU 6 §")));
    CHECK_FALSE(lists.has(QStringLiteral("nonsense"), QStringLiteral("lvu6")));
    const ClassItem typed = lists.item(QStringLiteral("decisions"), QStringLiteral("Hemgång"));
    CHECK(typed.sv == QStringLiteral("Hemgång"));
    CHECK(typed.isChecked());
}
