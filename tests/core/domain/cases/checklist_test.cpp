#include "domain/cases/checklist.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const std::vector<ChecklistItem> all{
    {.key = QStringLiteral("always"), .order = 30},
    {.key = QStringLiteral("night"), .urgencies = {Urgency::Immediate, Urgency::Urgent}, .order = 20},
    {.key = QStringLiteral("victims"), .roles = {QStringLiteral("victim")}, .order = 10},
    {.key = QStringLiteral("both"),
     .urgencies = {Urgency::Immediate},
     .roles = {QStringLiteral("victim"), QStringLiteral("witness")},
     .order = 40}};

QStringList keysFor(Urgency urgency, std::vector<QString> roles)
{
    CaseFacts facts;
    facts.urgency = urgency;
    facts.roles = std::move(roles);
    QStringList keys;
    for (const ChecklistItem &item : checklistFor(all, facts))
        keys << item.key;
    return keys;
}

} // namespace

TEST_CASE("A case gets the questions of its urgency and of its child's roles, in their order")
{
    CHECK(keysFor(Urgency::Daytime, {}) == QStringList{QStringLiteral("always")});
    CHECK(keysFor(Urgency::Urgent, {}) == QStringList{QStringLiteral("night"), QStringLiteral("always")});
    CHECK(keysFor(Urgency::Soon, {QStringLiteral("victim")}) ==
          QStringList{QStringLiteral("victims"), QStringLiteral("always")});
    CHECK(keysFor(Urgency::Immediate, {QStringLiteral("suspected"), QStringLiteral("witness")}) ==
          QStringList{QStringLiteral("night"), QStringLiteral("always"), QStringLiteral("both")});
}

TEST_CASE("A role nobody knows adds no question and takes none away")
{
    CHECK(keysFor(Urgency::Daytime, {QStringLiteral("budbärare")}) == keysFor(Urgency::Daytime, {}));
}

TEST_CASE("A checklist is read from its file, and from a bare list")
{
    const QByteArray items = R"([{"key": "a", "text_sv": "Var?", "urgencies": ["soon"], "order": 1}])";
    const auto bare = checklistFromJson(items);
    REQUIRE(bare.size() == 1);
    CHECK(bare.front().urgencies == std::vector{Urgency::Soon});
    CHECK(checklistFromJson("{\"items\": " + items + "}") == bare);
    CHECK(checklistFromJson("nonsense").empty());
}
