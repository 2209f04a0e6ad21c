#include "services/acts.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// What somebody does once, and a finger or a lost answer makes twice.
struct Act
{
    const char *name;
    std::function<Result<>(WatchedDesk &, CaseId, EntryId)> run;
};

events::DecisionRecorded decision(EntryId entry)
{
    events::DecisionRecorded made;
    made.entry = entry;
    made.what = QStringLiteral("placement");
    made.text = QStringLiteral("Jourhem");
    made.decidedBy = QStringLiteral("Eva");
    made.post = QStringLiteral("ordförande");
    made.authority = QStringLiteral("chair");
    made.decidedAt = night;
    return made;
}

events::HandOffMade handOff(EntryId entry)
{
    events::HandOffMade made;
    made.entry = entry;
    made.municipality = {QStringLiteral("0140"), QStringLiteral("Nykvarn")};
    made.receiver = QStringLiteral("Eva");
    made.post = QStringLiteral("socialsekreterare");
    made.channel = QStringLiteral("phone");
    made.readBack = true;
    return made;
}

Result<> attempted(WatchedDesk &d, CaseId id, EntryId entry)
{
    Attempt attempt;
    attempt.id = AttemptId{entry.bytes};
    attempt.outcome = AttemptOutcome::NoAnswer;
    return Chase{*d.at}.logAttempt(id, attempt).map([](const AttemptId &) {});
}

Result<> assessed(WatchedDesk &d, CaseId id, EntryId entry)
{
    return Acts{*d.at}.assess(id, {.entry = entry,
                                   .supersedes = {},
                                   .needsProtection = Answer::Yes,
                                   .result = QStringLiteral("Skydd"),
                                   .reasons = QStringLiteral("Rädd"),
                                   .madeBy = QStringLiteral("Eva"),
                                   .madeAt = night});
}

Result<> disclosed(WatchedDesk &d, CaseId id, EntryId entry)
{
    return Acts{*d.at}.disclose(id, {.entry = entry,
                                     .what = QStringLiteral("Adress"),
                                     .toWhom = QStringLiteral("Eva"),
                                     .organisation = {},
                                     .ground = QStringLiteral("osl26_1"),
                                     .decidedBy = QStringLiteral("Eva"),
                                     .at = night});
}

Result<> answered(WatchedDesk &d, CaseId id, EntryId entry)
{
    events::PoliceAnswered answer;
    answer.entry = entry;
    answer.content = d.reference.classifications.list(QStringLiteral("policeAnswers")).front().key;
    answer.toWhom = QStringLiteral("Eva");
    answer.ground = QStringLiteral("sol19_6");
    return Acts{*d.at}.answerPolice(id, answer);
}

const std::vector<Act> &acts()
{
    static const std::vector<Act> all{
        {"a call", attempted},
        {"an assessment", assessed},
        {"a decision",
         [](WatchedDesk &d, CaseId id, EntryId entry) { return Acts{*d.at}.decide(id, decision(entry)); }},
        {"a disclosure", disclosed},
        {"an answer to the police", answered},
        {"a hand-over",
         [](WatchedDesk &d, CaseId id, EntryId entry) {
             return Acts{*d.at}.handOff(id, d.find(id).revision, handOff(entry));
         }},
        {"a note", [](WatchedDesk &d, CaseId id, EntryId entry) {
             events::NoteWritten note;
             note.entry = entry;
             note.text = QStringLiteral("en gång");
             return d.at->commit({{id, note}}).map([](const Committed &) {});
         }}};
    return all;
}

/// The case as the desk has it.
QStringList standing(WatchedDesk &d, CaseId id)
{
    QStringList lines{QString::fromUtf8(canonicalJson(toJsonObject(d.run(id))))};
    for (const Timer &timer : d.live(id))
        lines << QString::fromUtf8(canonicalJson(toJsonObject(timer)));
    return lines;
}

} // namespace

TEST_CASE("The same act told of twice is one act, also after a restart", "[acts][T17]")
{
    const Act &act = acts()[static_cast<std::size_t>(GENERATE(range(0, 7)))];
    CAPTURE(act.name);
    WatchedDesk d;
    const CaseId id = d.chased();
    const EntryId entry = EntryId::random();
    const auto count = [&] { return d.store().journal().ofCase(id)->size(); };
    const auto before = count();
    REQUIRE(act.run(d, id, entry));
    const auto once = count();
    REQUIRE(once > before);
    const QStringList stands = standing(d, id);

    std::ignore = act.run(d, id, entry);
    CHECK(count() == once);
    CHECK(standing(d, id) == stands);
    d.restart(10s);
    std::ignore = act.run(d, id, entry);
    CHECK(count() == once);
    CHECK(standing(d, id) == stands);
}

TEST_CASE("Two acts that say the same are two", "[acts][T17]")
{
    WatchedDesk d;
    const CaseId id = d.chased();
    REQUIRE(attempted(d, id, EntryId::random()));
    const auto once = d.store().journal().ofCase(id)->size();
    REQUIRE(attempted(d, id, EntryId::random()));
    CHECK(d.store().journal().ofCase(id)->size() > once);
}

TEST_CASE("A promise, a step and a done deadline told of twice have one effect", "[acts][T17]")
{
    WatchedDesk d;
    const CaseId id = d.promised(10min);
    const Acknowledgement again{.attempt = {},
                                .person = QStringLiteral("Eva"),
                                .organisation = QStringLiteral("Nykvarn"),
                                .eta = d.only(id, TimerKind::Promise).due,
                                .willDo = {},
                                .contactPoint = {}};
    REQUIRE(Chase{*d.at}.acknowledge(id, again));
    CHECK(d.only(id, TimerKind::Promise).due == *again.eta);

    const int seen = d.run(id).rev;
    REQUIRE(Chase{*d.at}.escalate(id, seen, {}, QStringLiteral("brådskar")));
    const auto step = d.run(id).step;
    CHECK_FALSE(Chase{*d.at}.escalate(id, seen, {}, QStringLiteral("brådskar")));
    CHECK(d.run(id).step == step);

    const TimerId reminder = *Chase{*d.at}.remind(id, d.clock.now() + 5min, QStringLiteral("Ring"));
    REQUIRE(Chase{*d.at}.done(reminder, QStringLiteral("ringt")));
    const auto count = d.store().journal().ofCase(id)->size();
    std::ignore = Chase{*d.at}.done(reminder, QStringLiteral("ringt"));
    CHECK(d.store().journal().ofCase(id)->size() == count);
}
