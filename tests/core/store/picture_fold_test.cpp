#include "base/local_time.h"
#include "random_events.h"
#include "rows.h"
#include "sql/statement.h"
#include "store/journal.h"
#include "store/picture_reader.h"
#include "store/picture_rows.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

constexpr PictureMonth november = 2026 * 12 + 10;

struct PictureStore : StoreFixture
{
    CaseId open(const CaseFacts &facts, Instant receivedAt)
    {
        events::CaseOpened opened = aCaseOpened(QStringLiteral("ROC-2026-%1").arg(++m_number));
        opened.receivedAt = receivedAt;
        opened.facts = facts;
        const CaseId id = CaseId::random();
        commit(id, opened);
        return id;
    }
    CaseId open(const CaseFacts &facts = {}) { return open(facts, clock.now()); }

    PictureCase row(const CaseId &id)
    {
        sql::Statement get{db(), "SELECT " JOUR_PICTURE_COLUMNS
                                 " FROM picture_cases WHERE n = (SELECT n FROM cases WHERE id = ?)"};
        get.bind(id);
        return get.step() ? readPicture(get, 0) : PictureCase{};
    }
    MonthTally tally(PictureMonth month)
    {
        const auto tallies = PictureReader{db()}.tallies(month, month).value();
        return tallies.empty() ? MonthTally{month, {}} : tallies.front();
    }
    void change(const CaseId &id, const char *fact, const QJsonValue &to)
    {
        commit(id, events::CaseFactChanged{QLatin1String{fact}, {}, to, {}});
    }

private:
    int m_number = 0;
};

PersonFacts childWith(const char *identity, Protection protection = Protection::None)
{
    PersonFacts facts = aChild();
    facts.identity = QLatin1String{identity};
    facts.protection = protection;
    return facts;
}

CaseFacts inNykvarn()
{
    CaseFacts facts;
    facts.homeMunicipality = {QStringLiteral("0140"), {}};
    facts.whereabouts = {QStringLiteral("0181"), {}};
    return facts;
}

} // namespace

TEST_CASE("The counts of each month are those of its cases, whatever happened in them", "[picture]")
{
    StoreFixture store;
    RandomEvents random{20261127};
    for (int i = 0; i < 1500; ++i)
        store.commit({random.next()});
    std::map<PictureMonth, MonthTally> expected;
    {
        sql::Statement rows{store.db(),
                            "SELECT " JOUR_PICTURE_COLUMNS " FROM picture_cases WHERE counted = 1"};
        while (rows.step()) {
            const PictureCase one = readPicture(rows, 0);
            expected[one.month].month = one.month;
            expected[one.month].add(codesOf(one));
        }
    }
    CHECK(countOf(store.db(), "picture_cases") == countOf(store.db(), "cases"));
    const auto tallies = PictureReader{store.db()}.tallies(0, 3000 * 12).value();
    CHECK(tallies.size() == expected.size());
    for (const MonthTally &tally : tallies)
        CHECK(tally == expected[tally.month]);
    sql::Statement urgencies{store.db(), "SELECT count(*) FROM picture_cases AS p JOIN cases AS c USING (n)"
                                         " WHERE c.urgency <> CASE p.urgency WHEN 0 THEN 'immediate'"
                                         " WHEN 1 THEN 'urgent' WHEN 2 THEN 'soon' ELSE 'daytime' END"};
    urgencies.step();
    CHECK(urgencies.integer(0) == 0);
}

TEST_CASE("What is corrected in a case moves it to another count", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open(inNykvarn());
    CHECK(store.row(id).home == 140);
    CHECK(store.row(id).found == 181);
    store.change(id, "homeMunicipality", toJson(MunicipalityRef{QStringLiteral("1480"), {}}));
    store.change(id, "urgency", QStringLiteral("immediate"));
    store.change(id, "roles", QJsonArray{QStringLiteral("victim")});
    for (const char *answer : {"riskOfHarm", "foundInCounty", "agreementResident"})
        store.change(id, answer, QStringLiteral("yes"));
    const PictureCase row = store.row(id);
    CHECK(row.home == area::elsewhere);
    CHECK(row.urgency == Urgency::Immediate);
    CHECK(row.role == roleCodeOf({QStringLiteral("victim")}));
    CHECK(row.verdict == TargetGroup::Inside);
    MonthTally expected{november, {}};
    expected.add(codesOf(row));
    CHECK(store.tally(november) == expected);
}

TEST_CASE("Nobody can see in the counts where somebody protected lives or was found", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open(inNykvarn());
    const events::PersonAdded guardian{PersonId::random(), [] {
                                           PersonFacts facts = aChild();
                                           facts.role = PersonRole::Guardian;
                                           facts.protection = Protection::ConfidentialityMarking;
                                           return facts;
                                       }()};
    store.commit(id, aPersonAdded(childWith("20120412-2384")));
    CHECK(store.row(id).home == 140);
    store.commit(id, guardian);
    CHECK(store.row(id).home == area::isProtected);
    CHECK(store.row(id).found == area::isProtected);
    store.change(id, "whereabouts", toJson(MunicipalityRef{QStringLiteral("0180"), {}}));
    CHECK(store.row(id).found == area::isProtected);
    store.commit(id, events::PersonRemoved{guardian.person, {}});
    CHECK(store.row(id).home == 140);
    CHECK(store.row(id).found == 180);
}

TEST_CASE("The age is the child's on the day of the report", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open();
    PersonFacts child = aChild();
    child.assumedAge = QStringLiteral("cirka 16");
    const events::PersonAdded added{PersonId::random(), child};
    store.commit(id, added);
    CHECK(store.row(id).age == AgeBand::From15To17);
    store.commit(id, events::PersonFactChanged{
                         added.person, QStringLiteral("birthDate"), {}, QStringLiteral("2011-11-25"), {}});
    CHECK(store.row(id).age == AgeBand::From12To14); // fifteen the day after
}

TEST_CASE("A child whose number was in an earlier case makes a repeat report", "[picture]")
{
    PictureStore store;
    const CaseId first = store.open();
    store.commit(first, aPersonAdded(childWith("20120412-2384")));
    const CaseId second = store.open();
    CHECK(store.row(second).repeat == RepeatReport::Unknown);
    store.commit(second, aPersonAdded(childWith("120412-2384")));
    const CaseId other = store.open();
    store.commit(other, aPersonAdded(childWith("20130412-2383")));
    CHECK(store.row(first).repeat == RepeatReport::First);
    CHECK(store.row(second).repeat == RepeatReport::Again);
    CHECK(store.row(other).repeat == RepeatReport::First);
}

TEST_CASE("How soon and how well a case went is counted from what was recorded", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open();
    Timer limit = aTimer(id, store.clock.now() + 2h);
    limit.kind = TimerKind::Statute;
    store.commit(id, events::TimerArmed{limit});
    const Timer reminder = aTimer(id, store.clock.now());
    store.commit(id, events::TimerArmed{reminder});
    store.clock.advance(3min);
    store.commit(id, events::CaseStateChanged{CaseState::New, CaseState::Acknowledged, {}, {}, {}});
    Attempt attempt;
    attempt.at = store.clock.now();
    store.commit(id, events::ContactAttempted{attempt});
    CHECK_FALSE(store.row(id).reached);
    store.clock.advance(9min);
    attempt.at = store.clock.now() - 1min;
    attempt.outcome = AttemptOutcome::Reached;
    store.commit(id, events::ContactAttempted{attempt});
    store.commit(id, events::TimerEnded{reminder.id, TimerEnd::Satisfied, store.clock.now(), -1min, {}});
    store.commit(id, events::TimerEnded{limit.id, TimerEnd::Satisfied, store.clock.now(), 1h, {}});
    events::HandOffMade handOff;
    handOff.at = store.clock.now() + 60min;
    store.commit(id, handOff);
    CHECK_FALSE(store.row(id).handedOver); // nobody has read it back
    handOff.readBack = true;
    store.commit(id, handOff);
    const PictureCase row = store.row(id);
    CHECK(row.acknowledged == 180);
    CHECK(row.reached == 660);
    CHECK(row.handedOver == 4320);
    CHECK(row.limitsKept == 1);
    CHECK(row.limitsMissed == 0);
}

TEST_CASE("A case that was opened by mistake does not count, until it is opened again", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open();
    store.commit(
        id, events::CaseStateChanged{CaseState::New, CaseState::Closed, {}, QStringLiteral("mistaken"), {}});
    CHECK(store.tally(november) == MonthTally{november, {}});
    store.commit(id, events::CaseStateChanged{CaseState::Closed, CaseState::Working, {}, {}, {}});
    CHECK(store.tally(november).total() == 1);
}

TEST_CASE("Once a month is final nothing changes in it, and a rebuild gives the same", "[picture]")
{
    PictureStore store;
    const CaseId id = store.open(inNykvarn());
    const events::PersonAdded child = aPersonAdded(childWith("20120412-2384"));
    store.commit(id, child);
    store.clock.advance(closesAt(november) - store.clock.now() - 1s);
    store.change(id, "urgency", QStringLiteral("soon"));
    const MonthTally last = store.tally(november);
    CHECK(last.of(PictureBase::Urgency) == std::map<int, int>{{2, 1}});
    store.clock.advance(1s);
    store.change(id, "urgency", QStringLiteral("immediate"));
    store.change(id, "homeMunicipality", toJson(MunicipalityRef{QStringLiteral("0180"), {}}));
    store.commit(
        id,
        events::PersonFactChanged{
            child.person, QStringLiteral("protection"), {}, QStringLiteral("confidentialityMarking"), {}});
    store.commit(id, events::CaseStateChanged{CaseState::New, CaseState::Acknowledged, {}, {}, {}});
    const CaseId late = store.open({}, night + 1h);
    CHECK(store.tally(november) == last);
    CHECK(store.row(late).month == november + 1);
    const QStringList cases = rowsOf(store.db(), "picture_cases");
    const QStringList counts = rowsOf(store.db(), "picture_counts");
    REQUIRE(store.store().rebuild());
    CHECK(rowsOf(store.db(), "picture_cases") == cases);
    CHECK(rowsOf(store.db(), "picture_counts") == counts);
}

TEST_CASE("A store from before the situation picture counts its cases when it is opened", "[picture]")
{
    PictureStore store;
    RandomEvents random{3};
    for (int i = 0; i < 200; ++i)
        store.commit({random.next()});
    const QStringList cases = rowsOf(store.db(), "picture_cases");
    const QStringList counts = rowsOf(store.db(), "picture_counts");
    store.db().forgetCached();
    undoSchema6(store.db());
    store.db().execute("PRAGMA user_version = 5");
    store.reopen();
    CHECK_FALSE(cases.isEmpty());
    CHECK(rowsOf(store.db(), "picture_cases") == cases);
    CHECK(rowsOf(store.db(), "picture_counts") == counts);
    CHECK(countOf(store.db(), "picture_waits") == 0);
    CHECK(store.store().journal().verify().value() == std::nullopt);
}

TEST_CASE("What could not be counted yet is not told as no cases", "[picture]")
{
    PictureStore store;
    store.open({}, night);
    const MonthTally counted = store.tally(november);
    store.db().execute("INSERT INTO picture_waits (one) VALUES (1)");
    const auto waiting = PictureReader{store.db()}.tallies(november, november);
    REQUIRE_FALSE(waiting);
    CHECK(waiting.error().code == ErrorCode::NotSaved);
    REQUIRE(store.store().rebuild());
    CHECK(store.tally(november) == counted);
}
