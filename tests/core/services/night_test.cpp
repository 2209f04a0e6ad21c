#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/printing.h"
#include "services/search.h"
#include "store/journal.h"
#include "support/strings.h"

#include <QSignalSpy>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

CaseFacts nykvarn(Urgency urgency = Urgency::Urgent)
{
    CaseFacts facts;
    facts.urgency = urgency;
    facts.homeMunicipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")};
    return facts;
}

bool hasStatute(const std::vector<Timer> &timers, const char *key)
{
    return std::ranges::any_of(timers, [&](const Timer &t) {
        return t.kind == TimerKind::Statute && t.title == QLatin1String{key};
    });
}

} // namespace

TEST_CASE("A case opens with nothing but the call, and always has a next step", "[intake]")
{
    DeskFixture f;
    const CaseId id = f.take();
    const Case c = f.find(id);
    CHECK(c.number == QStringLiteral("ROC-2026-0001"));
    CHECK(c.receivedAt == night);
    CHECK(c.assigned == f.author.id);
    CHECK_FALSE(f.live(id).empty());
    CHECK(f.run(id).state == RunState::Contacting);
    CHECK(hasStatute(f.live(id), "sol_forhandsbedomning"));
}

TEST_CASE("Opening the same draft twice makes one case", "[intake][T17]")
{
    DeskFixture f;
    Intake intake{f.desk};
    const Draft draft = intake.begin();
    const IntakeForm form = Intake::formOf(draft);
    const auto first = intake.openCase(draft, form);
    const auto second = intake.openCase(draft, form);
    REQUIRE(first);
    CHECK(second == first);
    CHECK(CaseReader{f.db()}.board()->size() == 1);
}

TEST_CASE("A draft outlives the program and leaves when the case is opened", "[intake][draft]")
{
    DeskFixture f;
    Intake intake{f.desk};
    Draft draft = intake.begin();
    IntakeForm form = Intake::formOf(draft);
    form.facts.policeWords = QStringLiteral("Pojke, 14, vid stationen");
    REQUIRE(intake.keep(draft, form));
    f.reopen();
    Desk again{f.store(), f.clock, f.reference, f.feed, f.author};
    const auto kept = Intake{again}.drafts();
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(Intake::formOf(kept->front()).facts.policeWords == form.facts.policeWords);
    REQUIRE(Intake{again}.openCase(kept->front(), form));
    CHECK(Intake{again}.drafts()->empty());
}

TEST_CASE("What a reader cannot see is not stored", "[intake]")
{
    DeskFixture f;
    CaseFacts facts;
    facts.policeWords = QStringLiteral("Anna\u202E\u200B ");
    CHECK(f.find(f.take(facts)).facts.policeWords == QStringLiteral("Anna"));
}

TEST_CASE("An acknowledgement with a time replaces the clock by the promise", "[chase][R5]")
{
    DeskFixture f;
    const CaseId id = f.take(nykvarn());
    Chase chase{f.desk};
    REQUIRE(chase.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = night + 40min}));
    const auto timers = f.live(id);
    const auto promise = std::ranges::find(timers, TimerKind::Promise, &Timer::kind);
    REQUIRE(promise != timers.end());
    CHECK(promise->due == night + 40min);
    CHECK(std::ranges::find(timers, TimerKind::Step, &Timer::kind) == timers.end());
    CHECK(f.find(id).state == CaseState::Working);

    SECTION("and a broken promise stalls, then moves on by itself")
    {
        f.clock.advance(40min);
        CHECK(chase.tickAll(f.clock.now()) == 1);
        CHECK(f.run(id).state == RunState::Stalled);
        f.clock.advance(f.run(id).policy.stallGrace);
        CHECK(chase.tickAll(f.clock.now()) == 1);
        CHECK(f.run(id).state != RunState::Stalled);
    }
    SECTION("and a time that has passed is no promise")
    {
        const auto late = chase.acknowledge(id, {.person = QStringLiteral("Eva"), .eta = night - 1min});
        CHECK(late.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("Somebody who answers without a time stops nothing", "[chase][R5p][T12]")
{
    DeskFixture f;
    const ContactPoint point{.municipality = QStringLiteral("0140"),
                             .function = QStringLiteral("socialjour"),
                             .name = QStringLiteral("Jouren")};
    ContactPoint saved = point;
    saved.id = ContactPointId::random();
    saved.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 01"), {}}};
    f.commit(events::ContactPointSaved{saved, QStringLiteral("editor")});
    const CaseId id = f.take(nykvarn());
    REQUIRE(Casework{f.desk}.move(id, f.find(id).revision, {.to = CaseState::Acknowledged}));
    REQUIRE(Chase{f.desk}.acknowledge(id, {.person = QStringLiteral("Eva")}));
    CHECK(f.run(id).answeredWithoutTime);
    CHECK(f.run(id).state == RunState::Contacting);
}

TEST_CASE("When every step is empty the case ends loud, not silent", "[chase][R9]")
{
    DeskFixture f;
    const CaseId id = f.take(nykvarn());
    REQUIRE(Casework{f.desk}.move(id, f.find(id).revision, {.to = CaseState::Acknowledged}));
    CHECK(f.run(id).state == RunState::Exhausted);
    const auto timers = f.live(id);
    CHECK(std::ranges::any_of(timers,
                              [&](const Timer &t) { return sounds(t, Urgency::Urgent, f.clock.now()); }));
}

TEST_CASE("Closing ends every timer; reopening starts anew", "[casework][R12][R13]")
{
    DeskFixture f;
    const CaseId id = f.take(nykvarn());
    Casework casework{f.desk};
    CHECK(casework.move(id, f.find(id).revision, {.to = CaseState::Closed}).error().detail ==
          QStringLiteral("disposition"));
    REQUIRE(casework.move(id, f.find(id).revision,
                          {.to = CaseState::Closed, .disposition = QStringLiteral("answered")}));
    CHECK(f.live(id).empty());
    REQUIRE(casework.move(id, f.find(id).revision,
                          {.to = CaseState::Working, .reason = QStringLiteral("Nytt samtal")}));
    CHECK_FALSE(f.live(id).empty());
}

TEST_CASE("A move made on an old view is refused", "[casework][R3s]")
{
    DeskFixture f;
    const CaseId id = f.take();
    const qint64 seen = f.find(id).revision;
    REQUIRE(Casework{f.desk}.note(id, QStringLiteral("Någon annan skrev")));
    const auto moved = Casework{f.desk}.move(id, seen, {.to = CaseState::Acknowledged});
    CHECK(moved.error().code == ErrorCode::Conflict);
}

TEST_CASE("LVU 6 § is never the operator's own decision", "[acts]")
{
    DeskFixture f;
    const CaseId id = f.take();
    events::DecisionRecorded decision{.what = QStringLiteral("lvu6"),
                                      .decidedBy = QStringLiteral("Birgitta Noré"),
                                      .authority = QStringLiteral("delegatedOfficial")};
    CHECK(Acts{f.desk}.decide(id, decision).error().code == ErrorCode::NotAllowed);
    decision.authority = QStringLiteral("chair");
    REQUIRE(Acts{f.desk}.decide(id, decision));
    CHECK(hasStatute(f.live(id), "lvu7_understallning"));
}

TEST_CASE("A hand-off needs a name, a post and a read-back, and ends the chase", "[acts]")
{
    DeskFixture f;
    const CaseId id = f.take(nykvarn());
    REQUIRE(Casework{f.desk}.move(id, f.find(id).revision, {.to = CaseState::Acknowledged}));
    events::HandOffMade handOff{.municipality = nykvarn().homeMunicipality,
                                .receiver = QStringLiteral("Eva"),
                                .post = QStringLiteral("socialsekreterare"),
                                .channel = QStringLiteral("phone")};
    CHECK(Acts{f.desk}.handOff(id, f.find(id).revision, handOff).error().code == ErrorCode::Invalid);
    handOff.readBack = true;
    REQUIRE(Acts{f.desk}.handOff(id, f.find(id).revision, handOff));
    CHECK(f.find(id).state == CaseState::HandedOver);
    CHECK(f.run(id).state == RunState::Closed);
}

TEST_CASE("The police's stated time is entered, moved and never computed", "[casework][T19]")
{
    DeskFixture f;
    const CaseId id = f.take();
    const auto obligations = [&] {
        auto timers = f.live(id);
        std::erase_if(timers, [](const Timer &t) { return t.kind != TimerKind::Obligation; });
        return timers;
    };
    CHECK(obligations().empty());
    REQUIRE(Casework{f.desk}.changeFact(id, QStringLiteral("policeLatestHandover"), toJson(night + 2h)));
    REQUIRE(obligations().size() == 1);
    CHECK(obligations().front().due == night + 2h);
    REQUIRE(Casework{f.desk}.changeFact(id, QStringLiteral("policeLatestHandover"), QJsonValue{}));
    CHECK(obligations().empty());
}

TEST_CASE("A change keeps the old value; an unknown fact is refused", "[casework]")
{
    DeskFixture f;
    const CaseId id = f.take();
    REQUIRE(Casework{f.desk}.changeFact(id, QStringLiteral("placeFound"), QStringLiteral("Centralen")));
    REQUIRE(Casework{f.desk}.changeFact(id, QStringLiteral("placeFound"), QStringLiteral("Odenplan")));
    const auto events = *f.store().journal().ofCase(id);
    const auto change = std::get<events::CaseFactChanged>(events.back().decodedBody());
    CHECK(change.from.toString() == QStringLiteral("Centralen"));
    CHECK(Casework{f.desk}.changeFact(id, QStringLiteral("nonsense"), 1).error().code == ErrorCode::Invalid);
}

TEST_CASE("A look is journaled before anything is shown", "[audit]")
{
    DeskFixture f;
    const CaseId id = f.take();
    const auto file = CaseReading{f.desk}.open(id, QStringLiteral("panel"));
    REQUIRE(file);
    CHECK(std::holds_alternative<events::CaseViewed>(file->journal.back().body));
}

TEST_CASE("A protected child is initials on the board, in search and on paper", "[masking]")
{
    DeskFixture f;
    PersonFacts child = aChild();
    child.protection = Protection::ConfidentialityMarking;
    child.address = QStringLiteral("Hemliga gatan 1");
    const CaseId id = f.take({}, {child});
    const auto board = CaseReading{f.desk}.board();
    CHECK(board->rows.front().child == QStringLiteral("A.N."));
    REQUIRE(Chase{f.desk}.remind(id, f.clock.now() + std::chrono::seconds{1}, QStringLiteral("Ring Gnesta")));
    const auto next = CaseReading{f.desk}.board()->rows.front().next;
    REQUIRE(next);
    CHECK(next->kind == TimerKind::Reminder);
    CHECK(next->title.isEmpty());
    const auto found = Search{f.desk}.find(QStringLiteral("alva"));
    REQUIRE(found->hits.size() == 1);
    CHECK(found->hits.front().text == QStringLiteral("A.N."));
    const auto paper = Printing{f.desk}.summary(id, PrintVariant::Masked, {});
    REQUIRE(paper);
    CHECK(paper->persons.front().facts.address.isEmpty());
    CHECK(paper->persons.front().facts.familyName.size() <= 1);
    CHECK(Printing{f.desk}.summary(id, PrintVariant::Unmasked, {})->persons.front().facts.address ==
          child.address);
}

TEST_CASE("Free text of notes is searched only after a manager gave the legal ground", "[search]")
{
    DeskFixture f;
    const CaseId id = f.take();
    REQUIRE(Casework{f.desk}.note(id, QStringLiteral("blåbärssoppa")));
    Search search{f.desk};
    CHECK(search.find(QStringLiteral("blåbärssoppa"))->hits.empty());
    Operator manager = f.author;
    manager.role = Role::Manager;
    Desk managers{f.store(), f.clock, f.reference, f.feed, manager};
    CHECK(Search{managers}.allowNotes(true, {}).error().code == ErrorCode::Invalid);
    REQUIRE(Search{managers}.allowNotes(true, QStringLiteral("Beslut 2026-11-24")));
    CHECK(search.find(QStringLiteral("blåbärssoppa"))->hits.size() == 1);
}

TEST_CASE("The search says when more was typed than it looks for", "[search]")
{
    DeskFixture f;
    f.take({}, {aChild()});
    Search search{f.desk};
    const QString name = QStringLiteral("Alva Nilsson");
    const auto whole = search.find(name);
    REQUIRE(whole);
    CHECK_FALSE(whole->isCut);
    CHECK(whole->hits.size() == 1);
    const auto cut = search.find(QString{name + QLatin1Char(' ')}.repeated(3000));
    REQUIRE(cut);
    CHECK(cut->isCut);
    CHECK(cut->hits == whole->hits);
}

TEST_CASE("A corrected note stays and says so", "[casework]")
{
    DeskFixture f;
    const CaseId id = f.take();
    REQUIRE(Casework{f.desk}.note(id, QStringLiteral("fel")));
    auto file = *CaseReading{f.desk}.reload(id);
    const EntryId wrong = std::get<events::NoteWritten>(file.journal.back().body).entry;
    REQUIRE(Casework{f.desk}.note(id, QStringLiteral("rätt"), {}, wrong));
    file = *CaseReading{f.desk}.reload(id);
    CHECK(file.journal[file.journal.size() - 2].correctedAt.has_value());
    CHECK_FALSE(file.journal.back().correctedAt.has_value());
}

TEST_CASE("The journal of a whole night is sound and folds to the same rows", "[journal][T32]")
{
    DeskFixture f;
    for (int i = 0; i < 5; ++i) {
        const CaseId id = f.take(nykvarn(), {aChild()});
        f.clock.advance(11min);
        CHECK(Chase{f.desk}.tickAll(f.clock.now()));
        REQUIRE(Casework{f.desk}.note(id, QStringLiteral("natt")));
    }
    const auto fault = f.store().journal().verify();
    REQUIRE(fault);
    CHECK_FALSE(fault->has_value());
    const auto before = *CaseReading{f.desk}.board();
    REQUIRE(f.store().rebuild());
    CHECK(CaseReading{f.desk}.board()->rows == before.rows);
}
