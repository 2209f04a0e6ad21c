#include "store/case_reader.h"
#include "support/store.h"
#include "support/strings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

void change(StoreFixture &store, const CaseId &id, const QString &fact, const QJsonValue &to)
{
    store.commit(id, events::CaseFactChanged{fact, {}, to, {}});
}

void changePerson(StoreFixture &store, const CaseId &id, const PersonId &person, const QString &fact,
                  const QJsonValue &to)
{
    store.commit(id, events::PersonFactChanged{person, fact, {}, to, {}});
}

void move(StoreFixture &store, const CaseId &id, CaseState to)
{
    store.commit(id,
                 events::CaseStateChanged{CaseState::New, to, QStringLiteral("the municipality"), {}, {}});
}

} // namespace

TEST_CASE("A case is read as its events leave it")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = CaseId::random();
    const auto opened = aCaseOpened();
    store.commit(id, opened);

    Case c = reader.find(id).value();
    CHECK(c.number == opened.number);
    CHECK(c.receivedAt == opened.receivedAt);
    CHECK(c.openedAt == opened.writtenAt);
    CHECK(c.openedBy == store.author.id);
    CHECK(c.facts == opened.facts);
    CHECK(c.state == CaseState::New);
    CHECK(c.assigned.isNull());
    CHECK(reader.byNumber(opened.number).value() == id);

    store.commit(id, events::CaseAssigned{{}, store.author.id});
    move(store, id, CaseState::Waiting);
    change(store, id, QStringLiteral("policeWords"), QStringLiteral("Found at the station."));
    change(store, id, QStringLiteral("urgency"), QStringLiteral("immediate"));
    change(store, id, QStringLiteral("roles"), QJsonArray{QStringLiteral("victim")});
    change(store, id, QStringLiteral("policeLatestHandover"), toJson(night + 2h));
    change(store, id, QStringLiteral("aFactOfTheFuture"), 1);
    c = reader.find(id).value();
    CHECK(c.assigned == store.author.id);
    CHECK(c.state == CaseState::Waiting);
    CHECK(c.waitingFor == QStringLiteral("the municipality"));
    CHECK(c.facts.policeWords == QStringLiteral("Found at the station."));
    CHECK(c.facts.urgency == Urgency::Immediate);
    CHECK(c.facts.roles == std::vector{QStringLiteral("victim")});
    CHECK(c.facts.policeLatestHandover == night + 2h);

    change(store, id, QStringLiteral("policeLatestHandover"), QJsonValue{});
    CHECK(reader.find(id)->facts.policeLatestHandover == std::nullopt);
    CHECK(reader.find(CaseId::random()).error().code == ErrorCode::NotFound);
    CHECK(reader.byNumber(QStringLiteral("ROC-1999-0001")).error().code == ErrorCode::NotFound);
}

TEST_CASE("The board has a line for each open case and for those closed lately")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId open = store.openCase();
    const CaseId closedBefore = store.openCase();
    move(store, closedBefore, CaseState::Closed);
    store.clock.advance(2h);
    const CaseId closedLately = store.openCase();
    move(store, closedLately, CaseState::Closed);

    REQUIRE(reader.board().value().size() == 1);
    CHECK(reader.board()->front().id == open);
    const auto withClosed = reader.board(night + 1h).value();
    REQUIRE(withClosed.size() == 2);
    CHECK(withClosed[1].id == closedLately);
    CHECK(withClosed[1].state == CaseState::Closed);

    // Looking at an old case does not bring it back.
    store.commit(closedBefore, events::CaseViewed{QStringLiteral("search")});
    CHECK(reader.board(night + 1h)->size() == 2);
}

TEST_CASE("A line of the board shows the child, the place, the chase and the next deadline")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = store.openCase();
    BoardRecord row = reader.boardRow(id).value();
    CHECK_FALSE(row.hasChild);
    CHECK(row.childName.isEmpty());
    CHECK(row.municipalityCode == QStringLiteral("0140"));
    CHECK_FALSE(row.next);

    const auto child = aPersonAdded();
    store.commit(id, child);
    store.commit(id, aPersonAdded(aChild(QStringLiteral("Noah"))));
    const Timer late = aTimer(id, night + 3h);
    const Timer soon = aTimer(id, night + 1h);
    store.commit({{id, events::TimerArmed{late}}, {id, events::TimerArmed{soon}}});
    EscalationRun run = aRun(id);
    run.state = RunState::Promised;
    run.answeredWithoutTime = true;
    store.commit(id, events::RunMoved{QStringLiteral("R5p"), run, {}, false});
    change(store, id, QStringLiteral("homeMunicipality"),
           QJsonObject{{QStringLiteral("code"), QStringLiteral("0180")},
                       {QStringLiteral("text"), QStringLiteral("Stockholm")}});

    row = reader.boardRow(id).value();
    CHECK(row.childName == QStringLiteral("Alva Nilsson"));
    CHECK(row.next == soon);
    CHECK(row.run == RunState::Promised);
    CHECK(row.answeredWithoutTime);
    CHECK(row.municipalityText == QStringLiteral("Stockholm"));
    const BoardRecord onBoard = reader.board()->front();
    CHECK(onBoard.next == soon);
    CHECK(onBoard.childName == row.childName);

    changePerson(store, id, child.person, QStringLiteral("protection"), QStringLiteral("unclear"));
    CHECK(reader.boardRow(id)->childProtected);
    changePerson(store, id, child.person, QStringLiteral("role"), QStringLiteral("sibling"));
    CHECK(reader.boardRow(id)->childName == QStringLiteral("Noah Nilsson"));
    CHECK(reader.boardRow(id)->childProtected); // a protected sibling hides the child too
    changePerson(store, id, child.person, QStringLiteral("protection"), QStringLiteral("none"));
    CHECK_FALSE(reader.boardRow(id)->childProtected);
    store.commit(id, events::TimerEnded{soon.id, TimerEnd::Satisfied, night + 10min, 50min, {}});
    CHECK(reader.boardRow(id)->next == late);
}

TEST_CASE(
    "People of a case come in the order in which they were written in, corrected and without those removed")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = store.openCase();
    const auto first = aPersonAdded();
    const auto second = aPersonAdded(aChild(QStringLiteral("Noah")));
    store.commit({{id, first}, {id, second}});
    changePerson(store, id, first.person, QStringLiteral("givenName"), QStringLiteral("Elva"));
    changePerson(store, id, first.person, QStringLiteral("school"), QStringLiteral("Furuskolan"));
    changePerson(store, id, first.person, QStringLiteral("interpreter"), QStringLiteral("yes"));

    auto persons = reader.personsOf(id).value();
    REQUIRE(persons.size() == 2);
    CHECK(persons[0].facts.givenName == QStringLiteral("Elva"));
    CHECK(persons[0].facts.school == QStringLiteral("Furuskolan"));
    CHECK(persons[0].facts.interpreter == Answer::Yes);
    CHECK(persons[0].caseRef == id);
    CHECK(reader.person(second.person)->facts == second.facts);

    store.commit(id, events::PersonRemoved{first.person, QStringLiteral("wrong case")});
    CHECK(reader.personsOf(id)->size() == 1);
    CHECK(reader.person(first.person).error().code == ErrorCode::NotFound);
    CHECK(reader.boardRow(id)->childName == QStringLiteral("Noah Nilsson"));
}

TEST_CASE("A timer is read with all it carries, and lives until it ends")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = store.openCase();
    Timer timer = aTimer(id);
    timer.kind = TimerKind::Statute;
    timer.run = RunId::random();
    timer.step = 3;
    timer.anchor = night - 1h;
    timer.warnAt = night + 20min;
    timer.movedTo = QDate{2026, 12, 7};
    timer.supersedes = TimerId::random();
    store.commit(id, events::TimerArmed{timer});
    CHECK(reader.timer(timer.id).value() == timer);
    CHECK(reader.liveTimers().value() == std::vector{timer});

    timer.snooze = Snooze{night + 5min, QStringLiteral("on the line"), 1};
    timer.snoozes = 1;
    store.commit(id, events::TimerChanged{timer, QStringLiteral("R10"), {}});
    CHECK(reader.timer(timer.id).value() == timer);

    const Timer sooner = aTimer(id, night + 1min);
    store.commit(id, events::TimerArmed{sooner});
    CHECK(reader.liveTimers().value() == std::vector{sooner, timer});
    const auto deadlines = reader.liveDeadlines().value();
    REQUIRE(deadlines.size() == 2);
    for (const LiveDeadline &live : deadlines) {
        CHECK(live.caseRef == id);
        CHECK(live.deadline == deadlineOf(live.timer == timer.id ? timer : sooner));
    }
    CHECK(reader.timersOf(id).value() == std::vector{timer, sooner});

    store.commit(id, events::TimerEnded{timer.id, TimerEnd::Cancelled, night + 9min, 21min, {}});
    timer.end = TimerEnd::Cancelled;
    timer.endedAt = night + 9min;
    CHECK(reader.timer(timer.id).value() == timer);
    CHECK(reader.liveTimers().value() == std::vector{sooner});
    CHECK(reader.liveDeadlines().value().size() == 1);
    CHECK(reader.timer(TimerId::random()).error().code == ErrorCode::NotFound);
}

TEST_CASE("A case has the newest of its runs, and it is live until it is closed")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = store.openCase();
    CHECK(reader.runOf(id).value() == std::nullopt);
    EscalationRun run = aRun(id);
    run.policy.steps = {PolicyStep{1, QStringLiteral("own")}};
    store.commit(id, events::RunMoved{QStringLiteral("R1"), run, {}, false});
    CHECK(reader.runOf(id).value() == run);
    CHECK(reader.liveRuns().value() == std::vector{run});
    CHECK(reader.liveRunsUnder({PolicyId::random(), run.policy.id}).value() == std::vector{run});
    CHECK(reader.liveRunsUnder({PolicyId::random()})->empty());
    run.state = RunState::Closed;
    store.commit(id, events::RunMoved{QStringLiteral("R12"), run, {}, false});
    CHECK(reader.runOf(id).value() == run);
    CHECK(reader.liveRuns()->empty());
}

TEST_CASE("Checklist answers, documents and watch gaps are found again")
{
    StoreFixture store;
    const CaseReader reader{store.db()};
    const CaseId id = store.openCase();
    store.commit(id, events::ChecklistAnswered{{QStringLiteral("siblings"), Answer::No, {}, night}});
    const ChecklistAnswer later{QStringLiteral("siblings"), Answer::Yes, QStringLiteral("a brother"),
                                night + 1h};
    store.commit(id, events::ChecklistAnswered{later});
    CHECK(reader.checklistOf(id).value() == std::vector{later});

    const events::DocumentAttached document{DocumentId::random(),
                                            QStringLiteral("report.pdf"),
                                            QStringLiteral("application/pdf"),
                                            12,
                                            QStringLiteral("00"),
                                            {}};
    store.commit(id, document);
    const auto documents = reader.documentsOf(id).value();
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].id == document.document);
    CHECK(documents[0].fileName == document.fileName);
    CHECK(documents[0].size == 12);

    const WatchGap gap{WatchGapId::random(), night, night + 1h, GapCause::Suspended, {TimerId::random()}};
    store.commit(events::WatchGapFound{gap});
    CHECK(reader.unreviewedGaps().value() == std::vector{gap});
    store.commit(events::WatchGapReviewed{gap.id});
    CHECK(reader.unreviewedGaps()->empty());
}

TEST_CASE(
    "What goes on under what is read for the open cases and for a family; what is above is never missing")
{
    StoreFixture store;
    std::vector<CaseId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(store.openCase());
    const auto put = [&](std::size_t under, std::size_t above) {
        store.commit(ids[under], events::CaseMerged{ids[above], QStringLiteral("x"), QStringLiteral("x")});
    };
    put(0, 1);
    put(1, 2);
    const CaseReader reader{store.db()};
    CHECK(reader.merges()->rootOf(ids[0]) == ids[2]);
    store.commit(ids[1], events::CaseStateChanged{CaseState::New, CaseState::Closed, {}, {}, {}});
    CHECK(reader.merges()->rootOf(ids[0]) == ids[2]); // through a closed one
    CHECK(reader.mergesAround(ids[2])->under(ids[2]).size() == 2);
    CHECK(reader.mergesAround(ids[3])->isEmpty());
    // A ring, which only two workstations can make, ends.
    put(2, 0);
    CHECK(reader.merges()->rootOf(ids[0]) == reader.merges()->rootOf(ids[2]));
    CHECK(reader.mergesAround(ids[1])->under(ids[1]).size() == 2);
    store.commit(ids[2], events::CaseUnmerged{ids[0], {}, {}});
    CHECK(reader.merges()->rootOf(ids[0]) == ids[2]);
    put(3, 3); // under itself is nowhere
    CHECK(reader.mergesAround(ids[3])->isEmpty());
}

TEST_CASE("A case is touched by what somebody does, not by a look or the engine; untouched ones are found")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    const CaseReader reader{store.db()};
    const Instant opened = store.clock.now();
    CHECK(reader.boardRow(id)->touchedAt == opened);
    store.clock.advance(1h);
    store.commit(id, events::CaseViewed{QStringLiteral("panel")});
    store.commit(id, events::RunMoved{QStringLiteral("R2"), aRun(id), {}, true});
    CHECK(reader.boardRow(id)->touchedAt == opened);
    CHECK(reader.untouchedSince(opened - 1s)->empty());
    CHECK(*reader.untouchedSince(opened) == std::vector{id});
    CHECK(reader.standings()->front().touchedAt == opened);
    store.commit(id, aNote());
    CHECK(reader.boardRow(id)->touchedAt == opened + 1h);
    CHECK(reader.untouchedSince(opened)->empty());
    store.commit(id, events::CaseStateChanged{CaseState::New, CaseState::Closed, {}, {}, {}});
    CHECK(reader.untouchedSince(opened + 24h)->empty());
}

TEST_CASE("The alarm clock is told from when a deadline is heard")
{
    StoreFixture store;
    const CaseId id = store.openCase();
    Timer early = aTimer(id);
    early.heardFrom = HeardFrom::FromWarning;
    store.commit(id, events::TimerArmed{early});
    CHECK(CaseReader{store.db()}.liveDeadlines()->front().deadline == deadlineOf(early));
}
