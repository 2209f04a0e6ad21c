#include "domain/escalation/engine_reminder.h"
#include "services/case_reading.h"
#include "services/night_figures.h"
#include "services/printing.h"
#include "services/reentry.h"
#include "services/shift_desk.h"
#include "shift_night.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

const QString sheet = QStringLiteral("JB ROC-2026-0001 7K2Q9F 3FA9C1D2");

Attempt called(const char *whom, AttemptOutcome outcome = AttemptOutcome::NoAnswer)
{
    Attempt attempt;
    attempt.calledName = QString::fromUtf8(whom);
    attempt.outcome = outcome;
    return attempt;
}

Acknowledgement taken(Instant eta)
{
    return {.attempt = {},
            .person = QStringLiteral("Eva Ek"),
            .organisation = QStringLiteral("Nykvarn"),
            .eta = eta,
            .willDo = {},
            .contactPoint = {}};
}

/// An outage: the program was closed for `away`, and is open again.
struct Outage : ShiftNight
{
    Outage() { began = clock.now(); }

    [[nodiscard]] std::vector<RecordedEvent> journal(CaseId id)
    {
        return CaseReading{*at}.reload(id).value().journal;
    }
    template<typename Body>
    [[nodiscard]] RecordedEvent last(CaseId id)
    {
        std::optional<RecordedEvent> found;
        for (const RecordedEvent &entry : journal(id))
            if (std::holds_alternative<Body>(entry.body))
                found = entry;
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] Reentry onPaper(Instant then) { return Reentry{*at, {then, sheet}}; }

    Instant began;
};

} // namespace

TEST_CASE("What is entered afterwards is the ordinary event with its true time and a mark in the same commit",
          "[afterwards]")
{
    Outage d;
    const CaseId id = d.chased();
    const Instant then = d.clock.now();
    d.clock.advance(3h);
    const qint64 before = d.store().journal().lastSeq().value();
    d.expect(d.onPaper(then).note(id, QStringLiteral("Mamma ringde")));
    const auto written = d.store().journal().after(before, 2).value(); // the engine goes on after them
    REQUIRE(written.size() == 2);
    const auto note = std::get<events::NoteWritten>(written.front().decodedBody());
    CHECK(note.happenedAt == then);
    const auto mark = std::get<events::EnteredAfterwards>(written.back().decodedBody());
    CHECK(mark.entries == std::vector{note.entry.hex()});
    CHECK(mark.happenedAt == then);
    CHECK(mark.paper == sheet);
    const RecordedEvent read = d.last<events::NoteWritten>(id);
    CHECK(read.afterwards == Afterwards{then, sheet});
    CHECK(read.at == d.clock.now());
    CHECK(read.signature == d.author.signature);
}

TEST_CASE("A promise given today in a call that was entered afterwards is of today", "[afterwards]")
{
    Outage d;
    const CaseId id = d.chased();
    const Instant then = d.clock.now();
    d.clock.advance(20min);
    d.expect(d.onPaper(then).call(id, called("Nykvarn", AttemptOutcome::Reached)));
    const Attempt call =
        std::get<events::ContactAttempted>(d.last<events::ContactAttempted>(id).body).attempt;
    CHECK(call.at == then);
    Acknowledgement ack = taken(d.clock.now() + 1h);
    ack.attempt = call.id;
    d.expect(Chase{*d.at}.acknowledge(id, ack));
    CHECK_FALSE(d.last<events::ContactAcknowledged>(id).afterwards);
    CHECK(d.last<events::ContactAttempted>(id).afterwards);
}

TEST_CASE("A promise on paper holds from when it is entered, and rings once when it was not kept",
          "[afterwards][R5][R6]")
{
    Outage d;
    const CaseId id = d.chased();
    const Instant then = d.clock.now() + 5min;
    d.restart(2h);
    d.reviewAll();
    std::vector<TimerId> rang;
    QObject::connect(d.watch.get(), &AlarmWatch::rang, d.watch.get(), [&] {
        for (const TimerId timer : d.sounding())
            rang.push_back(timer);
    });
    SECTION("still to come")
    {
        d.expect(d.onPaper(then).promise(id, called("Nykvarn"), taken(d.clock.now() + 1h)));
        CHECK(d.run(id).state == RunState::Promised);
        CHECK(d.only(id, TimerKind::Promise).due == d.clock.now() + 1h);
        CHECK_FALSE(d.has(id, TimerKind::Step));
        CHECK(d.last<events::ContactAcknowledged>(id).afterwards == Afterwards{then, sheet});
    }
    SECTION("passed")
    {
        d.expect(d.onPaper(then).promise(id, called("Nykvarn"), taken(then + 30min)));
        d.pass(1min);
        CHECK(d.run(id).state == RunState::Stalled);
        const TimerId promise = d.only(id, TimerKind::Promise).id;
        CHECK(std::ranges::count(rang, promise) <= 1);
        CHECK(std::ranges::count(d.sounding(), promise) == 1);
    }
}

TEST_CASE("A promise that is older than the one that stands is written down and moves nothing",
          "[afterwards]")
{
    Outage d;
    const CaseId id = d.chased();
    const Instant then = d.clock.now();
    d.clock.advance(10min);
    d.expect(Chase{*d.at}.acknowledge(id, taken(d.clock.now() + 2h)));
    const Timer stands = d.only(id, TimerKind::Promise);
    d.clock.advance(5min);
    d.expect(d.onPaper(then).promise(id, called("Nykvarn"), taken(d.clock.now() + 30min)));
    CHECK(d.only(id, TimerKind::Promise) == stands);
    d.expect(d.onPaper(then + 12min).promise(id, called("Nykvarn"), taken(d.clock.now() + 1h)));
    CHECK(d.only(id, TimerKind::Promise).due == d.clock.now() + 1h);
}

TEST_CASE("A call that was taken on paper opens a case with its true time, and its plan begins now",
          "[afterwards][intake]")
{
    Outage d;
    const Instant then = d.clock.now();
    d.clock.advance(4h);
    Intake intake{*d.at};
    const Draft draft = intake.beginAfterwards({then, sheet});
    const CaseId id = intake.openCase(draft, Intake::formOf(draft)).value();
    CHECK(d.find(id).receivedAt == then);
    CHECK(d.last<events::CaseOpened>(id).afterwards == Afterwards{then, sheet});
    for (const Timer &timer : d.live(id))
        if (timer.kind == TimerKind::Step)
            CHECK(timer.due > d.clock.now());
}

TEST_CASE("Nothing that stood in the journal changes by what is entered afterwards, nor how it is read",
          "[afterwards][property]")
{
    const auto seed = GENERATE(range(1U, 12U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto number = [&](int from, int to) { return std::uniform_int_distribution{from, to}(random); };
    Outage d;
    const CaseId id = d.chased();
    for (int i = 0; i < 5; ++i) {
        d.pass(std::chrono::minutes{number(1, 20)});
        if (number(0, 1) == 1)
            d.expect(Chase{*d.at}.logAttempt(id, called("Nykvarn")));
    }
    for (int i = 0; i < 6; ++i) {
        const auto events = d.store().journal().ofCase(id).value();
        const auto read = d.journal(id);
        const CaseTimes figures = timesOf(d.find(id), read, d.clock.now());
        Reentry entry = d.onPaper(d.clock.now() - std::chrono::minutes{number(0, 200)});
        switch (number(0, 2)) {
        case 0: d.expect(entry.note(id, QStringLiteral("på papper"))); break;
        case 1: d.expect(entry.call(id, called("Nykvarn"))); break;
        default:
            d.expect(entry.promise(id, called("Nykvarn"),
                                   taken(d.clock.now() + std::chrono::minutes{number(-60, 60)})));
        }
        const auto after = d.store().journal().ofCase(id).value();
        REQUIRE(after.size() > events.size());
        CHECK(std::equal(events.begin(), events.end(), after.begin()));
        const auto readAfter = d.journal(id);
        CHECK(std::equal(read.begin(), read.end(), readAfter.begin()));
        const CaseTimes figuresAfter = timesOf(d.find(id), readAfter, d.clock.now());
        CHECK(figuresAfter.limitsMissed >= figures.limitsMissed);
        CHECK(figuresAfter.taken == figures.taken);
    }
}

TEST_CASE("On paper what was entered afterwards stands where it happened, with the mark",
          "[afterwards][papers]")
{
    Outage d;
    const CaseId id = d.chased();
    const Instant then = d.clock.now() + 1min;
    d.clock.advance(30min);
    d.expect(Casework{*d.at}.note(id, QStringLiteral("i tid")));
    d.clock.advance(2h);
    d.expect(d.onPaper(then).note(id, QStringLiteral("på papper")));
    const auto textsOf = [](const auto &entries) {
        std::vector<QString> texts;
        for (const auto &entry : entries)
            if (const auto *note = std::get_if<events::NoteWritten>(&entry.body))
                texts.push_back(note->text + (entry.afterwards ? QStringLiteral("!") : QString{}));
        return texts;
    };
    const std::vector<QString> order{QStringLiteral("på papper!"), QStringLiteral("i tid")};
    const NightJournal night = Printing{*d.at}.night(d.began - 1h, d.clock.now() + 1min).value();
    CHECK(textsOf(night.entries) == order);
    CHECK(std::ranges::is_sorted(night.entries, {}, &NightEntry::placeAt));
    CHECK(std::ranges::none_of(night.entries, [](const NightEntry &entry) {
        return std::holds_alternative<events::EnteredAfterwards>(entry.body);
    }));
    CHECK(textsOf(Printing{*d.at}.summary(id, PrintVariant::Masked, {}).value().done) == order);
    // Of the night in which it happened, too, however late it was entered.
    CHECK(textsOf(Printing{*d.at}.night(then - 1min, then + 1min).value().entries) ==
          std::vector{QStringLiteral("på papper!")});
}

TEST_CASE("The handover tells the last call by its true time and when it was entered",
          "[afterwards][handover]")
{
    Outage d;
    d.expect(ShiftDesk{*d.at}.start({}, {}, {}));
    const CaseId id = d.chased();
    const Instant then = d.clock.now() + 1min;
    d.clock.advance(1h);
    d.expect(d.onPaper(then).call(id, called("Nykvarn")));
    const HandoverContact told = *d.preview().open.front().lastContact;
    CHECK(told.at == then);
    CHECK(told.enteredAt == d.clock.now());
    CHECK(told.enteredBy == d.author.signature);
    d.expect(Chase{*d.at}.logAttempt(id, called("Mottagningen")));
    d.expect(d.onPaper(then).call(id, called("Nykvarn")));
    CHECK(d.preview().open.front().lastContact->who == QStringLiteral("Mottagningen"));
}

TEST_CASE("What is odd about a time is told", "[afterwards]")
{
    const Instant now = night;
    CHECK(oddTime(now - 1h, now - 2h, now) == OddTime::None);
    CHECK(oddTime(now - 1h, std::nullopt, now) == OddTime::None);
    CHECK(oddTime(now, now, now) == OddTime::None);
    CHECK(oddTime(now + 1s, now - 2h, now) == OddTime::InFuture);
    CHECK(oddTime(now - 3h, now - 2h, now) == OddTime::BeforeCase);
    CHECK(oddTime(now - 14 * 24h, std::nullopt, now) == OddTime::None);
    CHECK(oddTime(now - 14 * 24h - 1s, std::nullopt, now) == OddTime::LongAgo);
}
