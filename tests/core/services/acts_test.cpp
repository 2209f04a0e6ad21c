#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "store/journal.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

bool counts(const std::vector<Timer> &timers, const char *key)
{
    return std::ranges::any_of(timers, [&](const Timer &t) {
        return t.kind == TimerKind::Statute && t.title == QLatin1String{key};
    });
}

events::DecisionRecorded decision(const char *what, const QString &text, const char *authority)
{
    return {.what = QString::fromUtf8(what),
            .text = text,
            .decidedBy = QStringLiteral("Birgitta Noré"),
            .authority = QString::fromLatin1(authority)};
}

events::HandOffMade fullHandOff()
{
    return {.municipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")},
            .receiver = QStringLiteral("Eva Ek"),
            .post = QStringLiteral("socialsekreterare"),
            .channel = QStringLiteral("phone"),
            .readBack = true};
}

template<typename Body>
int countOf(Store &store, CaseId id)
{
    int found = 0;
    const auto events = *store.journal().ofCase(id);
    for (const Event &event : events)
        found += std::holds_alternative<Body>(event.decodedBody()) ? 1 : 0;
    return found;
}

template<typename Body>
Body lastOf(Store &store, CaseId id)
{
    std::optional<Body> last;
    const auto events = *store.journal().ofCase(id);
    for (const Event &event : events)
        if (auto body = event.decodedBody(); std::holds_alternative<Body>(body))
            last = std::get<Body>(body);
    REQUIRE(last);
    return *last;
}

struct ActsFixture : DeskFixture
{
    CaseId id = take();
    Acts acts{desk};
    Casework casework{desk};

    [[nodiscard]] Result<> move(CaseState to, const QString &disposition = {})
    {
        return casework.move(id, find(id).revision,
                             {.to = to, .disposition = disposition, .reason = QStringLiteral("Nytt samtal")});
    }
    [[nodiscard]] Result<> handOff(const events::HandOffMade &made)
    {
        return acts.handOff(id, find(id).revision, made);
    }
};

} // namespace

TEST_CASE("LVU 6 § in somebody's own words is refused to those who may not decide it", "[acts]")
{
    ActsFixture f;
    CHECK(f.acts.decide(f.id, decision("LVU 6 §", {}, "delegation")).error().code == ErrorCode::Invalid);
    for (const char *words : {"LVU 6 §", "omhändertagen enl 6 § LVU", "lvu6", "Omedelbart omhändertagande",
                              "enligt lag (LVU), 6 §"}) {
        CAPTURE(words);
        const auto named = decision("other", QString::fromUtf8(words), "delegation");
        CHECK(f.acts.decide(f.id, named).error().code == ErrorCode::NotAllowed);
    }
    CHECK(f.acts.decide(f.id,
                        decision("other", QStringLiteral("Umgänge enligt LVU 14 § och 16 §"), "delegation")));
    CHECK(countOf<events::DecisionRecorded>(f.store(), f.id) == 1);
}

TEST_CASE("A care order told in words by the chair is kept, and its limits run", "[acts]")
{
    ActsFixture f;
    REQUIRE(f.acts.decide(f.id, decision("other", QStringLiteral("Beslut enligt LVU 6 §"), "chair")));
    CHECK(counts(f.live(f.id), "lvu7_understallning"));
}

TEST_CASE("Nobody on duty records themselves as having decided LVU 6 §", "[acts]")
{
    DeskFixture f;
    Operator who = f.author;
    who.name = QStringLiteral("Eva Sjöström");
    who.signature = QStringLiteral("ES");
    Desk desk{f.store(), f.clock, f.reference, f.feed, who};
    const CaseId id = f.take();
    auto made = decision("lvu6", {}, "chair");
    for (const char *name : {"Eva Sjöström", "eva  sjöström, gruppledare", "Sjöström Eva", "ES", "e.s."}) {
        CAPTURE(name);
        made.decidedBy = QString::fromUtf8(name);
        CHECK(Acts{desk}.decide(id, made).error().code == ErrorCode::NotAllowed);
    }
    made.decidedBy = QStringLiteral("Eva Sjö");
    CHECK(Acts{desk}.decide(id, made));
}

TEST_CASE("Another decision needs its text, and every decision somebody who made it", "[acts]")
{
    ActsFixture f;
    CHECK(f.acts.decide(f.id, decision("other", {}, "delegation")).error().detail ==
          QStringLiteral("decisionText"));
    auto nobody = decision("placement", {}, "delegation");
    nobody.decidedBy.clear();
    CHECK(f.acts.decide(f.id, nobody).error().detail == QStringLiteral("decidedBy"));
}

TEST_CASE("The police get one of the three answers, or what another ground carries", "[acts]")
{
    ActsFixture f;
    events::PoliceAnswered answer{.content = QStringLiteral("Flickan är placerad på HVB"),
                                  .toWhom = QStringLiteral("Insp. Berg")};
    CHECK(f.acts.answerPolice(f.id, answer).error().code == ErrorCode::Invalid);
    answer.ground = QStringLiteral("sol19_6");
    CHECK(f.acts.answerPolice(f.id, answer).error().code == ErrorCode::Invalid);
    answer.ground = QStringLiteral("påhittad");
    CHECK(f.acts.answerPolice(f.id, answer).error().code == ErrorCode::Invalid);
    answer.ground = QStringLiteral("sol15_7");
    CHECK(f.acts.answerPolice(f.id, answer));
    answer.ground.clear();
    answer.content = QStringLiteral("notOpened");
    CHECK(f.acts.answerPolice(f.id, answer));
    answer.toWhom.clear();
    CHECK(f.acts.answerPolice(f.id, answer).error().code == ErrorCode::Invalid);
}

TEST_CASE("An answer ends the week for answering; what is said on another ground does not", "[acts]")
{
    DeskFixture f;
    CaseFacts facts;
    facts.wantsFeedback = Answer::Yes;
    const CaseId id = f.take(facts);
    Acts acts{f.desk};
    REQUIRE(acts.decide(id, decision("noInvestigation", {}, "delegation")));
    REQUIRE(counts(f.live(id), "sol_aterkoppling"));
    events::PoliceAnswered answer{.content = QStringLiteral("Bor på HVB"),
                                  .toWhom = QStringLiteral("Insp. Berg"),
                                  .ground = QStringLiteral("sol15_7")};
    REQUIRE(acts.answerPolice(id, answer));
    CHECK(counts(f.live(id), "sol_aterkoppling"));
    answer.content = QStringLiteral("notOpened");
    REQUIRE(acts.answerPolice(id, answer));
    CHECK_FALSE(counts(f.live(id), "sol_aterkoppling"));
}

TEST_CASE("A disclosure needs what, to whom, the ground and who decided", "[acts]")
{
    ActsFixture f;
    const events::DisclosureMade full{.what = QStringLiteral("Att flickan vistas på HVB"),
                                      .toWhom = QStringLiteral("Åklagare"),
                                      .ground = QStringLiteral("sol15_7"),
                                      .decidedBy = QStringLiteral("Eva Ek")};
    for (const auto member : {&events::DisclosureMade::what, &events::DisclosureMade::toWhom,
                              &events::DisclosureMade::ground, &events::DisclosureMade::decidedBy}) {
        events::DisclosureMade lacking = full;
        lacking.*member = QStringLiteral("  ");
        CHECK(f.acts.disclose(f.id, lacking).error().code == ErrorCode::Invalid);
    }
    REQUIRE(f.acts.disclose(f.id, full));
    const auto kept =
        std::get<events::DisclosureMade>(f.store().journal().ofCase(f.id)->back().decodedBody());
    CHECK(kept.at == night);
    CHECK_FALSE(kept.entry.isNull());
}

TEST_CASE("A hand-off follows the table of moves", "[acts]")
{
    ActsFixture f;
    CHECK(f.handOff(fullHandOff()).error().detail == QStringLiteral("move")); // nobody has taken it
    REQUIRE(f.move(CaseState::Acknowledged));
    REQUIRE(f.handOff(fullHandOff()));
    CHECK(f.handOff(fullHandOff()).error().detail == QStringLiteral("move"));
    REQUIRE(f.move(CaseState::Closed, QStringLiteral("handedToHome")));
    CHECK(f.handOff(fullHandOff()).error().detail == QStringLiteral("move"));
    CHECK(countOf<events::HandOffMade>(f.store(), f.id) == 1);
}

TEST_CASE("A hand-off without municipality, receiver, post, channel or read-back is none", "[acts]")
{
    ActsFixture f;
    REQUIRE(f.move(CaseState::Working));
    std::vector<events::HandOffMade> lacking(5, fullHandOff());
    lacking[0].municipality = {};
    lacking[1].receiver.clear();
    lacking[2].post.clear();
    lacking[3].channel.clear();
    lacking[4].readBack = false;
    for (const events::HandOffMade &made : lacking)
        CHECK(f.handOff(made).error().detail == QStringLiteral("handOff"));
    CHECK(f.find(f.id).state == CaseState::Working);
}

TEST_CASE("Nobody closes a case as handed over that nobody has received", "[casework]")
{
    ActsFixture f;
    REQUIRE(f.move(CaseState::Working));
    for (const char *claimed : {"handedToHome", "handedToDay"})
        CHECK(f.move(CaseState::Closed, QString::fromLatin1(claimed)).error().detail ==
              QStringLiteral("handOff"));
    REQUIRE(f.handOff(fullHandOff()));
    SECTION("nor in words of one's own")
    {
        CHECK(f.move(CaseState::Closed, QStringLiteral("Överlämnat")).error().code == ErrorCode::Invalid);
    }
    SECTION("once received, it is")
    {
        CHECK(f.move(CaseState::Closed, QStringLiteral("handedToDay")));
    }
    SECTION("but not after it was taken back")
    {
        REQUIRE(f.move(CaseState::Working));
        CHECK(f.move(CaseState::Closed, QStringLiteral("handedToHome")).error().detail ==
              QStringLiteral("handOff"));
    }
}

TEST_CASE("Reopening counts the limits of law from where they began", "[casework][R13]")
{
    ActsFixture f;
    const auto limit = [&] {
        auto timers = f.live(f.id);
        std::erase_if(timers,
                      [](const Timer &t) { return t.title != QLatin1String{"sol_forhandsbedomning"}; });
        return timers;
    };
    REQUIRE(limit().size() == 1);
    const Timer before = limit().front();
    for (int round = 0; round < 2; ++round) {
        f.clock.advance(24h);
        REQUIRE(f.move(CaseState::Closed, QStringLiteral("answered")));
        CHECK(limit().empty());
        REQUIRE(f.move(CaseState::Working));
        REQUIRE(limit().size() == 1);
        CHECK(limit().front().due == before.due);
        CHECK(limit().front().anchor == before.anchor);
    }
    SECTION("and one that was kept stays kept")
    {
        REQUIRE(f.acts.decide(f.id, decision("noInvestigation", {}, "delegation")));
        REQUIRE(f.move(CaseState::Closed, QStringLiteral("answered")));
        REQUIRE(f.move(CaseState::Working));
        CHECK(limit().empty());
    }
}

TEST_CASE("A case taken back from the municipality has the police's stated time again", "[casework]")
{
    ActsFixture f;
    REQUIRE(f.casework.changeFact(f.id, QStringLiteral("policeLatestHandover"), toJson(night + 5h)));
    REQUIRE(f.move(CaseState::Working));
    const auto obligation = [&] {
        return std::ranges::any_of(f.live(f.id),
                                   [](const Timer &t) { return t.kind == TimerKind::Obligation; });
    };
    REQUIRE(f.handOff(fullHandOff()));
    CHECK_FALSE(obligation());
    REQUIRE(f.move(CaseState::Working));
    CHECK(obligation());
    CHECK(counts(f.live(f.id), "sol_forhandsbedomning"));
}

TEST_CASE("A document is kept, opened and exported on the record", "[acts]")
{
    ActsFixture f;
    const auto document = f.acts.attach(f.id, QStringLiteral("/home/x/anmälan.txt"), "Innehåll",
                                        QStringLiteral("Från polisen"));
    REQUIRE(document);
    const auto kept = CaseReading{f.desk}.reload(f.id)->documents;
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().fileName == QStringLiteral("anmälan.txt"));
    CHECK(f.acts.openDocument(f.id, *document) == QByteArray{"Innehåll"});
    CHECK(f.acts.exportDocument(f.id, *document, QStringLiteral("Malmö"), {}) == QByteArray{"Innehåll"});
    CHECK(countOf<events::DocumentOpened>(f.store(), f.id) == 1);
    CHECK(countOf<events::DocumentExported>(f.store(), f.id) == 1);
    const QByteArray large(Acts::maxDocumentBytes + 1, 'x');
    CHECK(f.acts.attach(f.id, QStringLiteral("stor.bin"), large, {}).error().code == ErrorCode::Invalid);
}

TEST_CASE("A corrected decision starts its limits once, from the moment it now names", "[acts]")
{
    ActsFixture f;
    auto made = decision("lvu6", {}, "chair");
    made.decidedAt = f.clock.now() - std::chrono::hours{2};
    REQUIRE(f.acts.decide(f.id, made));
    const auto counting = [&](TimerEnd end) {
        std::vector<Timer> found = *CaseReader{f.store().connection()}.timersOf(f.id);
        std::erase_if(found, [&](const Timer &t) {
            return t.end != end || t.title != QLatin1String{"lvu7_understallning"};
        });
        return found;
    };
    REQUIRE(counting(TimerEnd::Live).size() == 1);
    const Timer first = counting(TimerEnd::Live).front();

    auto corrected = made;
    corrected.supersedes = lastOf<events::DecisionRecorded>(f.store(), f.id).entry;
    SECTION("the same moment: the countdown goes on untouched")
    {
        corrected.decidedBy = QStringLiteral("Birgitta Norén");
        REQUIRE(f.acts.decide(f.id, corrected));
        CHECK(counting(TimerEnd::Live) == std::vector{first});
    }
    SECTION("another moment: one countdown ends, one begins there")
    {
        corrected.decidedAt = made.decidedAt - std::chrono::hours{30};
        REQUIRE(f.acts.decide(f.id, corrected));
        REQUIRE(counting(TimerEnd::Live).size() == 1);
        CHECK(counting(TimerEnd::Live).front().anchor == corrected.decidedAt);
        REQUIRE(counting(TimerEnd::Superseded).size() == 1);
        CHECK(counting(TimerEnd::Superseded).front().id == first.id);
    }
    SECTION("another decision altogether: the countdown ends")
    {
        corrected.what = QStringLiteral("noInvestigation");
        REQUIRE(f.acts.decide(f.id, corrected));
        CHECK(counting(TimerEnd::Live).empty());
        CHECK(counting(TimerEnd::Superseded).size() == 1);
    }
    SECTION("what was corrected says so, once")
    {
        REQUIRE(f.acts.decide(f.id, corrected));
        const auto file = CaseReading{f.desk}.reload(f.id);
        REQUIRE(file);
        const auto marked = std::ranges::count_if(
            file->journal, [](const RecordedEvent &e) { return e.correctedAt.has_value(); });
        CHECK(marked == 1);
    }
    SECTION("nothing is corrected that was never said")
    {
        corrected.supersedes = EntryId::random();
        CHECK(f.acts.decide(f.id, corrected).error().code == ErrorCode::NotFound);
        CHECK(countOf<events::DecisionRecorded>(f.store(), f.id) == 1);
    }
}

TEST_CASE("A decision that was never made gives the time to make it back", "[acts]")
{
    ActsFixture f;
    const auto running = [&] {
        std::vector<Timer> found = *CaseReader{f.store().connection()}.timersOf(f.id);
        std::erase_if(found, [](const Timer &t) {
            return t.end != TimerEnd::Live || t.title != QLatin1String{"sol_forhandsbedomning"};
        });
        return found;
    };
    REQUIRE(running().size() == 1);
    const Timer before = running().front();
    REQUIRE(f.acts.decide(f.id, decision("openInvestigation", {}, "delegation")));
    REQUIRE(running().empty());
    const EntryId wrong = lastOf<events::DecisionRecorded>(f.store(), f.id).entry;

    SECTION("corrected to another kind of decision, the limit counts again from where it began")
    {
        auto corrected = decision("placement", {}, "delegation");
        corrected.supersedes = wrong;
        REQUIRE(f.acts.decide(f.id, corrected));
        REQUIRE(running().size() == 1);
        CHECK(running().front().due == before.due);
        CHECK(running().front().anchor == before.anchor);
    }
    SECTION("corrected to the other answer, it stays kept")
    {
        auto corrected = decision("noInvestigation", {}, "delegation");
        corrected.supersedes = wrong;
        REQUIRE(f.acts.decide(f.id, corrected));
        CHECK(running().empty());
    }
    SECTION("corrected in a closed case, nothing counts there")
    {
        REQUIRE(f.move(CaseState::Closed, QStringLiteral("answered")));
        auto corrected = decision("lvu6", {}, "chair");
        corrected.supersedes = wrong;
        REQUIRE(f.acts.decide(f.id, corrected));
        const auto timers = *CaseReader{f.store().connection()}.timersOf(f.id);
        CHECK(std::ranges::none_of(timers, [](const Timer &t) { return t.end == TimerEnd::Live; }));
    }
}
