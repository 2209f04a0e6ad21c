#include "domain/contacts/number_key.h"
#include "rows.h"
#include "sql/connection.h"
#include "store/duty_reader.h"
#include "support/instants.h"
#include "support/store.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

DutyPerson aPerson(const QString &name)
{
    return {DutyPersonId::random(),
            name,
            {},
            {{QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}},
            {},
            false};
}

/// A store with a contact point, somebody behind it and a change; an hour goes by between each.
struct Saved
{
    Saved()
    {
        point = aContactPoint();
        person = aPerson(QStringLiteral("Anna"));
        list.id = DutyListId::random();
        list.point = point.id;
        list.name = QStringLiteral("Natt");
        list.shifts = {{DutyShiftId::random(), night, night + 12h, {person.id, {}}, {}}};
        change.id = DutyOverrideId::random();
        change.list = list.id;
        change.kind = OverrideKind::Remove;
        change.from = night;
        change.to = night + 1h;
        change.who = {person.id, {}};
        commit(events::ContactPointSaved{point, QStringLiteral("editor")});
        commit(events::DutyPersonSaved{person});
        commit(events::DutyListSaved{list, QStringLiteral("editor")});
        commit(events::DutyOverrideSaved{change});
    }
    void commit(const EventBody &body)
    {
        store.clock.advance(1h);
        store.commit(body);
    }
    [[nodiscard]] DutyDirectory at(Instant t) { return *DutyReader{store.db()}.directoryAsOf(t); }

    StoreFixture store;
    ContactPoint point;
    DutyPerson person;
    DutyList list;
    DutyOverride change;
};

} // namespace

TEST_CASE("The directory is read in its newest version, with what is retired and withdrawn", "[duty]")
{
    Saved saved;
    const DutyReader reader{saved.store.db()};
    CHECK(*reader.directory() == DutyDirectory{{saved.point}, {saved.person}, {saved.list}, {saved.change}});
    const qint64 before = *reader.newest();
    saved.person.retired = true;
    saved.commit(events::DutyPersonSaved{saved.person});
    saved.change.withdrawn = true;
    saved.commit(events::DutyOverrideSaved{saved.change});
    CHECK(reader.directory()->persons == std::vector{saved.person});
    CHECK(reader.directory()->overrides == std::vector{saved.change});
    CHECK(*reader.newest() > before);
}

TEST_CASE("The directory as of a moment is what had been saved then", "[duty][T26]")
{
    Saved saved;
    CHECK(saved.at(night) == DutyDirectory{});
    CHECK(saved.at(night + 1h).points.size() == 1);
    CHECK(saved.at(night + 2h - 1s).persons.empty());
    CHECK(saved.at(night + 2h).persons.size() == 1);
    const DutyDirectory before = saved.at(night + 4h);
    saved.list.shifts.clear();
    saved.commit(events::DutyListSaved{saved.list, QStringLiteral("editor")});
    CHECK(saved.at(night + 4h) == before);
    CHECK(saved.at(night + 5h).lists == std::vector{saved.list});

    const auto versions = *DutyReader{saved.store.db()}.versionsBetween(night + 1h, night + 5h);
    REQUIRE(versions.size() == 4); // the first one was before
    DutyDirectory played = saved.at(night + 1h);
    for (const DutyVersion &version : versions)
        apply(played, version);
    CHECK(played == saved.at(night + 5h));
}

TEST_CASE("What came of calling a number is kept, for numbers of the directory alone", "[duty][numbers]")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    Attempt attempt;
    attempt.id = AttemptId::random();
    attempt.at = night;
    attempt.number = QStringLiteral("08-465 004 00");
    attempt.outcome = AttemptOutcome::Busy;
    store.commit(id, events::ContactAttempted{attempt});
    const DutyReader reader{store.db()};
    const QString number = QStringLiteral("0846500400");
    CHECK(reader.results(number, Instant{})->empty()); // somebody's private number, for all we know
    attempt.contactPoint = ContactPointId::random();
    store.commit(id, events::ContactAttempted{attempt});
    attempt.number.clear();
    store.commit(id, events::ContactAttempted{attempt});
    store.clock.advance(1h);
    store.commit(events::TestCallMade{attempt.contactPoint,
                                      QStringLiteral("phone"),
                                      QStringLiteral("+46 8 465 004 00"),
                                      AttemptOutcome::Reached,
                                      {}});
    CHECK(*reader.results(number, Instant{}) ==
          std::vector<NumberResult>{{night, AttemptOutcome::Busy, false},
                                    {store.clock.now(), AttemptOutcome::Reached, true}});
    CHECK(reader.results(number, night + 1min)->size() == 1);
    CHECK(reader.results(QStringLiteral("0846500401"), Instant{})->empty());
}

TEST_CASE("One number has one key, however it is written", "[numbers]")
{
    for (const char *written :
         {"0846500400", "08-465 004 00", "+46 8-465 004 00", "+46 (0)8 465 004 00", "(08) 465.004.00",
          "0046 8 46500400", "08\u00A0465\u00A0004\u00A000", "08\u2011465\u2009004\u201300", "08-465\t00400"})
        CHECK(numberKey(QString::fromUtf8(written)) == QStringLiteral("0846500400"));
    CHECK(numberKey(QStringLiteral("+358 9 1234")) == QStringLiteral("+35891234"));
    CHECK(numberKey(QStringLiteral("112")) == QStringLiteral("112"));
    CHECK(numberKey({}).isEmpty());
}

TEST_CASE("A store from before there were duty lists gets its versions and its numbers from the journal",
          "[duty]")
{
    Saved saved;
    const CaseId id = saved.store.openCase();
    for (const char *number : {"08-465 004 00", "+46 (0)8 465 004 01", "0046 8 46500402",
                               "08\u00A0465\u2009004-03", "112", "", "08 465 004 04 ankn 12"}) {
        Attempt attempt;
        attempt.id = AttemptId::random();
        attempt.at = saved.store.clock.now();
        attempt.contactPoint = saved.point.id;
        attempt.number = QString::fromUtf8(number);
        attempt.outcome = number[0] == '1' ? AttemptOutcome::Reached : AttemptOutcome::NoAnswer;
        saved.store.commit(id, events::ContactAttempted{attempt});
        attempt.contactPoint = {};
        saved.store.commit(id, events::ContactAttempted{attempt});
    }
    saved.point.name = QStringLiteral("Bytt namn");
    saved.commit(events::ContactPointSaved{saved.point, QStringLiteral("editor")});
    auto &db = saved.store.db();
    const auto results = rowsOf(db, "number_results");
    CHECK(results.size() == 6);
    db.execute("DELETE FROM duty_versions WHERE kind <> 'point'"); // none of these could be saved before
    const auto versions = rowsOf(db, "duty_versions");
    CHECK(versions.size() == 2);

    db.forgetCached();
    db.execute("ALTER TABLE cases DROP COLUMN run_paused");
    db.execute("DROP TABLE picture_cases; DROP TABLE picture_counts; DROP TABLE picture_waits");
    db.execute("DROP TRIGGER handover_lists_forget; DROP INDEX journal_papers");
    db.execute("DROP INDEX journal_shifts; DROP INDEX journal_sessions; DROP TABLE handover_lists");
    db.execute("DROP TABLE duty_versions; DROP TABLE number_results; PRAGMA user_version = 4");
    saved.store.reopen();
    CHECK(rowsOf(saved.store.db(), "duty_versions") == versions);
    CHECK(rowsOf(saved.store.db(), "number_results") == results);
}
