#include "domain/statute/limit.h"
#include "support/strings.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace jour;

namespace {

const QDate checkedOn{2026, 11, 23};

const std::vector<Limit> &shipped()
{
    static const std::vector<Limit> limits = [] {
        QFile file{QStringLiteral(RESOURCE_FOLDER "/statutes.json")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const LimitsRead read = limitsFromJson(file.readAll());
        for (const auto &problem : read.problems)
            UNSCOPED_INFO(problem.path.toStdString());
        REQUIRE(read.problems.empty());
        return read.limits;
    }();
    return limits;
}

Limit limit(const char *key)
{
    for (const Limit &candidate : shipped())
        if (candidate.key == QLatin1String{key})
            return candidate;
    FAIL("no limit " << key);
    return {};
}

} // namespace

TEST_CASE("The shipped table is sound, and says who checked each row and when", "[statutes]")
{
    CHECK(shipped().size() == 51);
    for (const Limit &row : shipped()) {
        CAPTURE(row.key);
        CHECK(row.checkedOn == checkedOn);
        CHECK_FALSE(row.checkedBy.isEmpty());
        CHECK_FALSE(row.basis.isEmpty());
        CHECK((row.unit != LimitUnit::None || !row.lengthSv.isEmpty()));
    }
}

TEST_CASE("These limits and no others count down at night", "[statutes]")
{
    QStringList timers;
    for (const Limit &row : shipped()) {
        if (!becomesTimer(row, checkedOn))
            continue;
        timers.append(row.key);
        CAPTURE(row.key);
        CHECK_FALSE(row.noteSv.isEmpty());
        CHECK_FALSE(row.triggerSv.isEmpty());
        CHECK(dueOf(row, fromLocal(checkedOn, {3, 0})));
    }
    const QStringList expected{
        QStringLiteral("sol_skyddsbedomning"),    QStringLiteral("sol_forhandsbedomning"),
        QStringLiteral("sol_utredning_barn"),     QStringLiteral("sol_aterkoppling"),
        QStringLiteral("lvu7_understallning"),    QStringLiteral("lvu8_ansokan"),
        QStringLiteral("lvu28_flyttningsforbud"), QStringLiteral("lvu29_flyttningsforbud_ansokan"),
        QStringLiteral("lvu31e_utreseforbud"),    QStringLiteral("lvu31f_utreseforbud_ansokan"),
        QStringLiteral("skb_understallning"),     QStringLiteral("skb_ansokan"),
    };
    CHECK(timers == expected);
}

TEST_CASE("What the police or a court must keep is information only", "[statutes]")
{
    int theirs = 0;
    for (const Limit &row : shipped()) {
        if (row.keeper != LimitKeeper::Police && row.keeper != LimitKeeper::Court)
            continue;
        ++theirs;
        CAPTURE(row.key);
        CHECK_FALSE(row.timer);
        CHECK_FALSE(dueOf(row, fromLocal(checkedOn, {3, 0})));
    }
    CHECK(theirs >= 18);
}

TEST_CASE("The protective assessment has no length in law, only a local setting", "[statutes]")
{
    const Limit row = limit("sol_skyddsbedomning");
    CHECK(row.unit == LimitUnit::AtOnce);
    CHECK(row.length == 0);
    CHECK(row.keeper == LimitKeeper::Socialjour);
    CHECK(row.localDefault == LocalDefault::EndOfSameDay);
    CHECK(dueOf(row, fromLocal(checkedOn, {3, 0}))->local);
    for (const Limit &other : shipped())
        CHECK((other.key == row.key || other.localDefault == LocalDefault::None));
}

TEST_CASE("Limits hold from the day their law came into force", "[statutes]")
{
    CHECK_FALSE(becomesTimer(limit("sol_forhandsbedomning"), {2025, 6, 30}));
    CHECK(becomesTimer(limit("sol_forhandsbedomning"), {2025, 7, 1}));
    CHECK_FALSE(becomesTimer(limit("sol_aterkoppling"), {2026, 1, 14}));
    CHECK(becomesTimer(limit("sol_aterkoppling"), {2026, 1, 15}));
    CHECK_FALSE(isInForce(limit("lul14_kvarhallande"), {2025, 10, 1}));
    CHECK(limit("lul35_kvarhallande_u15_ny").length == 0); // not verified: no figure to show as law
}

TEST_CASE("The submission of an LVU decision stands on the unmoved day of JO 9081-2020", "[statutes]")
{
    const auto due = dueOf(limit("lvu7_understallning"), fromLocal({2020, 10, 27}, {21, 15}));
    REQUIRE(due);
    CHECK(due->unmoved == QDate{2020, 11, 3});
    const auto christmas = dueOf(limit("lvu7_understallning"), fromLocal({2026, 12, 18}, {21, 15}));
    REQUIRE(christmas);
    CHECK(christmas->unmoved == QDate{2026, 12, 25});
    CHECK(localDate(christmas->due) == QDate{2026, 12, 25});
    CHECK(christmas->moved == QDate{2026, 12, 28});
    CHECK(christmas->rule == MovedRule::Disputed);
}

TEST_CASE("What is not verified ships switched off", "[statutes]")
{
    int off = 0;
    for (const Limit &row : shipped()) {
        CAPTURE(row.key);
        const LimitStanding standing = standingOf(row, checkedOn);
        if (row.confidence == Confidence::Verified || standing == LimitStanding::Ended)
            continue;
        ++off;
        CHECK(standing == LimitStanding::SwitchedOff);
        CHECK_FALSE(becomesTimer(row, checkedOn));
    }
    CHECK(off >= 10);
}
