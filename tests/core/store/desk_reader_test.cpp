#include "store/desk_reader.h"
#include "store/engine_state.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

TEST_CASE("Contact points come by municipality, priority and name, å after z")
{
    StoreFixture store;
    const DeskReader reader{store.db()};
    std::vector<QString> names;
    for (const char *name : {"Ösmo", "Zinkensdamm", "Åkersberga", "Alby"})
        store.commit(
            events::ContactPointSaved{aContactPoint(QString::fromUtf8(name)), QStringLiteral("editor")});
    ContactPoint first = aContactPoint(QStringLiteral("Zz"));
    first.priority = -1;
    store.commit(events::ContactPointSaved{first, QStringLiteral("editor")});
    ContactPoint retired = aContactPoint(QStringLiteral("Gone"));
    retired.retired = true;
    store.commit(events::ContactPointSaved{retired, QStringLiteral("editor")});
    store.commit(events::ContactPointSaved{aContactPoint(QStringLiteral("Elsewhere"), QStringLiteral("0114")),
                                           QStringLiteral("import")});
    const auto points = reader.contactPoints();
    for (const ContactPoint &point : *points)
        names.push_back(point.name);
    CHECK(names == std::vector<QString>{QStringLiteral("Elsewhere"), QStringLiteral("Zz"),
                                        QStringLiteral("Alby"), QStringLiteral("Zinkensdamm"),
                                        QStringLiteral("Åkersberga"), QStringLiteral("Ösmo")});
    CHECK(reader.contactPoints(true)->size() == 7);
    CHECK(reader.contactPointsOf(QStringLiteral("0140"))->size() == 5);
    CHECK(reader.contactPoint(retired.id).value() == retired);

    first.name = QStringLiteral("Renamed");
    store.commit(events::ContactPointSaved{first, QStringLiteral("editor")});
    CHECK(reader.contactPoint(first.id).value() == first);
    CHECK(reader.contactPoints(true)->size() == 7);
    CHECK(reader.contactPoint(ContactPointId::random()).error().code == ErrorCode::NotFound);
}

TEST_CASE("Every version of a policy is kept, with who saved it, when and why")
{
    StoreFixture store;
    const DeskReader reader{store.db()};
    Policy first = aRun(CaseId::random()).policy;
    store.commit(events::PolicySaved{first, QStringLiteral("ny")});
    Policy second = first;
    second.version = 2;
    store.clock.advance(1h);
    store.commit(events::PolicySaved{second, QStringLiteral("kortare")});
    const Instant now = store.clock.now();
    CHECK(reader.policyVersions().value() ==
          std::vector<PolicyVersion>{{first, now - 1h, store.author.id, QStringLiteral("ny")},
                                     {second, now, store.author.id, QStringLiteral("kortare")}});
}

TEST_CASE("Limits, operators and settings are kept in their newest form")
{
    StoreFixture store;
    const DeskReader reader{store.db()};
    Limit limit;
    limit.key = QStringLiteral("inquiry");
    limit.nameSv = QStringLiteral("Utredning");
    store.commit(events::LimitSaved{limit, {}});
    Limit dated = limit;
    dated.validFrom = QDate{2027, 1, 1};
    store.commit(events::LimitSaved{dated, {}});
    CHECK(reader.limits().value() == std::vector{limit, dated});

    Operator changed = store.author;
    changed.title = QStringLiteral("gruppledare");
    store.commit(events::OperatorChanged{changed, {}});
    const Operator other = anOperator(QStringLiteral("Bo Ek"), QStringLiteral("BE"));
    store.commit(events::OperatorAdded{other});
    CHECK(reader.operators().value() == std::vector{changed, other});

    CHECK(reader.setting(QStringLiteral("search.notes"))->isNull());
    store.commit(events::SettingChanged{QStringLiteral("search.notes"), {}, true, QStringLiteral("ground")});
    CHECK(reader.setting(QStringLiteral("search.notes")).value() == QJsonValue{true});
    store.commit(events::SettingChanged{QStringLiteral("search.notes"), true, QJsonArray{1, 2}, {}});
    CHECK(reader.setting(QStringLiteral("search.notes")).value() == QJsonValue{QJsonArray{1, 2}});
}

TEST_CASE("The last heartbeat is found after a restart")
{
    StoreFixture store;
    CHECK_FALSE(EngineState{store.db()}.lastHeartbeat().value().has_value());
    REQUIRE(EngineState{store.db()}.keepHeartbeat({{night, 5min}, QStringLiteral("b1")}));
    REQUIRE(EngineState{store.db()}.keepHeartbeat({{night + 1min, 6min}, QStringLiteral("b1")}));
    store.reopen();
    const auto beat = EngineState{store.db()}.lastHeartbeat().value();
    REQUIRE(beat);
    CHECK(beat->at == ClockReading{night + 1min, 6min});
    CHECK(beat->bootId == QStringLiteral("b1"));
}
