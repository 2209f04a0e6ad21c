#include "random_events.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/case_reader.h"
#include "store/contact_reader.h"
#include "store/desk_reader.h"
#include "store/drafts.h"
#include "store/duty_reader.h"
#include "store/journal.h"
#include "store/received.h"
#include "store/search_index.h"
#include "store/shift_reader.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// Every statement that reading, searching and committing have prepared.
std::vector<std::string> statementsOf(StoreFixture &store)
{
    RandomEvents random{11};
    for (int i = 0; i < 3; ++i)
        store.commit({random.ofType(1)});
    for (std::size_t type = 0; type < std::variant_size_v<EventBody>; ++type)
        for (int i = 0; i < 3; ++i)
            store.commit({random.ofType(type)});
    const CaseId id = random.cases().front();
    const CaseReader cases{store.db()};
    PersonFacts asked = aChild();
    asked.identity = QStringLiteral("201102032384");
    std::ignore = cases.board(night);
    std::ignore = cases.boardRow(id);
    std::ignore = cases.find(id);
    std::ignore = cases.byNumber(QStringLiteral("ROC-2026-0001"));
    std::ignore = cases.personsOf(id);
    std::ignore = cases.person(PersonId::random());
    std::ignore = cases.timersOf(id);
    std::ignore = cases.timer(TimerId::random());
    std::ignore = cases.liveTimers();
    std::ignore = cases.whereaboutsOfOpen();
    std::ignore = DutyReader{store.db()}.newest();
    std::ignore = DutyReader{store.db()}.results(QStringLiteral("0846500400"), night);
    std::ignore = cases.liveTimersOf(id);
    std::ignore = cases.unsettled();
    std::ignore = cases.untouchedSince(night);
    std::ignore = cases.merges();
    std::ignore = cases.mergesAround(id);
    std::ignore = cases.runOf(id);
    std::ignore = cases.liveRuns();
    std::ignore = cases.liveRunsUnder({PolicyId::random()});
    std::ignore = casesTouched(store.db(), night);
    std::ignore = cases.checklistOf(id);
    std::ignore = cases.documentsOf(id);
    std::ignore = cases.unreviewedGaps();
    std::ignore = cases.matches(asked, id);
    std::ignore = cases.nextNumber(2026);
    std::ignore = DeskReader{store.db()}.contactPointsOf(QStringLiteral("0140"));
    std::ignore = ContactReader{store.db()}.savesOf(ContactPointId::random());
    std::ignore = ContactReader{store.db()}.attemptsSince(night);
    std::ignore = Drafts{store.db()}.ofCase(id);
    ShiftReader shifts{store.db()};
    std::ignore = shifts.ofType(events::HandoverMade::type, 3);
    std::ignore = shifts.newestOf(events::ShiftStarted::type, 1);
    std::ignore = shifts.between(3, 9);
    std::ignore = shifts.lastBefore(night);
    std::ignore = shifts.contacts(id);
    std::ignore = shifts.sessionsOf(OperatorId::random(), 4);
    std::ignore = shifts.hashAt(3);
    std::ignore = shifts.wasHead("abcd", 3);
    std::ignore = shifts.keepList(HandoverId::random(), "x");
    std::ignore = shifts.list(HandoverId::random());
    std::ignore = store.store().journal().ofCase(id);
    std::ignore = store.store().journal().after(3, 5);
    std::ignore = store.store().journal().lastOf(id, [](const Event &) { return false; });
    for (const char *typed : {"412", "2026-0412", "201102032384", "0701740605", "alva nilsson"})
        std::ignore = SearchIndex{store.db()}.find(QString::fromLatin1(typed), true, 30);
    std::vector<std::string> texts;
    for (const std::string_view text : store.db().cachedTexts())
        texts.emplace_back(text);
    return texts;
}

/// A walk over a whole table. Partial indexes hold only what is live, and a search index is never walked.
bool isWholeScan(const QString &step)
{
    return step.startsWith(QLatin1String{"SCAN"}) && !step.contains(QLatin1String{"VIRTUAL TABLE"}) &&
           !step.contains(QLatin1String{"USING INDEX"}) &&
           !step.contains(QLatin1String{"USING COVERING INDEX"}) &&
           !step.contains(QLatin1String{"CONSTANT ROW"}) && !step.contains(QLatin1String{"VALUES CLAUSE"}) &&
           !step.contains(QLatin1String{"(subquery"});
}

/// The last row by the key: the scan stops at once.
bool readsOnlyTheEnd(const std::string &text)
{
    return text.find("ORDER BY seq DESC LIMIT 1") != std::string::npos;
}

} // namespace

TEST_CASE("No statement walks through a whole table")
{
    StoreFixture store;
    const std::vector<std::string> texts = statementsOf(store);
    CHECK(texts.size() > 50);
    for (const std::string &text : texts) {
        sql::Statement plan{store.db(), "EXPLAIN QUERY PLAN " + text};
        while (plan.step()) {
            CAPTURE(text, plan.text(3));
            CHECK_FALSE((isWholeScan(plan.text(3)) && !readsOnlyTheEnd(text)));
        }
    }
}

TEST_CASE("Opening a case takes few statements an event")
{
    StoreFixture store;
    const CaseId id = CaseId::random();
    PersonFacts facts = aChild();
    facts.phones = {{QStringLiteral("070-1740605"), {}}};
    const std::vector<NewEvent> events{{id, aCaseOpened()},
                                       {id, aPersonAdded(facts)},
                                       {id, events::CaseAssigned{{}, store.author.id}},
                                       {id, events::RunMoved{QStringLiteral("R1"), aRun(id), {}, false}},
                                       {id, events::TimerArmed{aTimer(id)}}};
    store.commit(events);
    const auto before = store.db().cachedTexts().size();
    // Every statement is prepared once, whatever is committed.
    const CaseId other = CaseId::random();
    std::vector<NewEvent> again = events;
    for (NewEvent &event : again)
        event.caseRef = other;
    again[0].body = aCaseOpened(QStringLiteral("ROC-2026-0002"));
    again[1].body = aPersonAdded(facts);
    again[3].body = events::RunMoved{QStringLiteral("R1"), aRun(other), {}, false};
    again[4].body = events::TimerArmed{aTimer(other)};
    store.commit(again);
    CHECK(store.db().cachedTexts().size() == before);
    CHECK(before <= 21); // one of them at the opening of the store
}
