#include "domain/cases/case_transitions.h"
#include "domain/escalation/engine_reminder.h"
#include "domain/handover/shift_handover.h"
#include "secret_case.h"
#include "support/vectors.h"

#include <QJsonDocument>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

template<typename T>
T numbered(int n)
{
    T id;
    id.bytes.back() = static_cast<std::uint8_t>(n);
    return id;
}

HandoverSourceCase aCase(int n, CaseState state = CaseState::Working)
{
    HandoverSourceCase one;
    one.shown.id = numbered<CaseId>(n);
    one.shown.number = QStringLiteral("ROC-2026-%1").arg(n, 4, 10, QLatin1Char('0'));
    one.shown.state = state;
    one.shown.child = QStringLiteral("Alva Nilsson");
    one.shown.municipality = QStringLiteral("Nykvarn");
    one.shown.owner = numbered<OperatorId>(1);
    one.shown.ownerSignature = QStringLiteral("AN");
    return one;
}

Timer aLive(int n, Instant due, TimerKind kind = TimerKind::Promise)
{
    Timer timer;
    timer.id = numbered<TimerId>(n);
    timer.kind = kind;
    timer.title = kind == TimerKind::Statute ? QStringLiteral("lvu8") : QString{};
    timer.due = due;
    return timer;
}

Timer ended(Timer timer, Instant at, TimerEnd how = TimerEnd::Satisfied)
{
    timer.end = how;
    timer.endedAt = at;
    return timer;
}

HandoverEntry entry(const EventBody &body, Instant at = night + 1h)
{
    return {typeOf(body), at, isToldInDetail(typeOf(body)) ? body : EventBody{}};
}

ShiftHandover aHead()
{
    ShiftHandover head;
    head.shift = numbered<ShiftId>(9);
    head.from = night;
    head.to = night + 6h;
    head.since = 41;
    head.upTo = 97;
    head.outgoing = QStringLiteral("Anna Nilsson, socialsekreterare");
    head.people = QStringLiteral("AN, Vikarie Sven Ek");
    head.nightWords = QStringLiteral("Skrivaren drar dubbla ark.");
    head.messages = {{numbered<EntryId>(7),
                      night + 5h,
                      QStringLiteral("AN"),
                      {},
                      QStringLiteral("Enhetschefen"),
                      QStringLiteral("Ring mig efter nio."),
                      false}};
    head.leftOut.desk = 12;
    head.journalHead = QStringLiteral("0b5e");
    return head;
}

/// A night with one case of each kind.
std::vector<HandoverSourceCase> aNight()
{
    HandoverSourceCase fresh = aCase(1);
    fresh.entries = {entry(aCaseOpened()), entry(aNote()), entry(aNote()), entry(events::CaseViewed{}),
                     entry(events::TimerEnded{})};
    fresh.timers = {aLive(1, night + 8h), aLive(2, night + 7h)};
    fresh.shown.lastContact =
        HandoverContact{night + 2h, QStringLiteral("Socialjouren"), {}, AttemptOutcome::NoAnswer};
    fresh.shown.words = QStringLiteral("Mamma ringer igen före sju.");
    HandoverSourceCase changed = aCase(2);
    changed.entries = {entry(aNote())};
    changed.timers = {aLive(3, night + 5h, TimerKind::Statute)}; // passed, still running
    HandoverSourceCase still = aCase(3);
    still.shown.owner = {};
    still.shown.ownerSignature.clear();
    still.answeredWithoutTime = true;
    HandoverSourceCase away = aCase(4, CaseState::HandedOver);
    away.entries = {entry(events::HandOffMade{.municipality = {{}, QStringLiteral("Nykvarn")},
                                              .receiver = QStringLiteral("Eva Lind"),
                                              .post = QStringLiteral("socialsekreterare"),
                                              .at = night + 3h,
                                              .readBack = true})};
    HandoverSourceCase closed = aCase(5, CaseState::Closed);
    closed.entries = {entry(
                          events::CaseStateChanged{
                              CaseState::Working, CaseState::Closed, {}, QStringLiteral("answered"), {}},
                          night + 4h),
                      entry(events::Printed{.document = QStringLiteral("caseSummary"),
                                            .medium = QStringLiteral("printer")})};
    closed.timers = {ended(aLive(4, night + 4h, TimerKind::Obligation), night + 3h)};
    HandoverSourceCase sleeping = aCase(6);
    sleeping.asleep = true;
    return {fresh, changed, still, away, closed, sleeping};
}

bool hangs(const ShiftHandover &list, HangKind kind)
{
    return std::ranges::find(list.hangs, kind, &HandoverHang::kind) != list.hangs.end();
}

ShiftHandover ofOne(const HandoverSourceCase &one)
{
    return shiftHandover(aHead(), {one});
}

} // namespace

TEST_CASE("The handover of a night is as it was agreed", "[shift handover]")
{
    const ShiftHandover list = shiftHandover(aHead(), aNight());
    const QJsonObject made = toJsonObject(list);
    INFO(QJsonDocument{made}.toJson().toStdString());
    CHECK(made == QJsonDocument::fromJson(vectorFile(QStringLiteral("shift_handover.json"))).object());
    CHECK(fromJsonObject<ShiftHandover>(made) == list);
}

TEST_CASE("What is open stands with the earliest deadline first, and before it what has none",
          "[shift handover]")
{
    const ShiftHandover list = shiftHandover(aHead(), aNight());
    REQUIRE(list.open.size() == 3);
    CHECK(list.open[0].number == QStringLiteral("ROC-2026-0003"));
    CHECK_FALSE(list.open[0].next);
    CHECK(list.open[1].next->due == night + 5h);
    CHECK(list.open[2].next->due == night + 7h);
}

TEST_CASE("The lists say what they leave out", "[shift handover]")
{
    const HandoverLeftOut out = shiftHandover(aHead(), aNight()).leftOut;
    CHECK(out.sleeping == 1);
    CHECK(out.looks == 2); // one look, one print
    CHECK(out.workings == 1);
    CHECK(out.desk == 12);
}

TEST_CASE("A limit is kept to the microsecond, and missed one after it", "[shift handover]")
{
    HandoverSourceCase one = aCase(1);
    const Timer limit = aLive(1, night + 2h, TimerKind::Statute);
    one.timers = {ended(limit, night + 2h)};
    CHECK(ofOne(one).limits.front().kept);
    one.timers = {ended(limit, night + 2h + 1us)};
    CHECK_FALSE(ofOne(one).limits.front().kept);
    one.timers = {ended(limit, night + 1h, TimerEnd::Cancelled)};
    CHECK(ofOne(one).limits.empty());
    one.timers = {ended(limit, night + 3h, TimerEnd::Superseded)};
    CHECK(ofOne(one).limits.empty());
    one.timers = {aLive(1, night + 6h, TimerKind::Statute)}; // due exactly when the list is made
    CHECK(ofOne(one).limits.empty());
    one.timers = {aLive(1, night + 2h)}; // a promise is no limit
    CHECK(ofOne(one).limits.empty());
}

TEST_CASE("The self-check names what hangs and nothing else", "[shift handover]")
{
    HandoverSourceCase one = aCase(1);
    one.timers = {aLive(1, night + 8h)};
    CHECK(ofOne(one).hangs.empty());
    one.timers = {engineReminder(one.shown.id, about::silence, night, night + 8h)};
    CHECK(hangs(ofOne(one), HangKind::NoNextStep));
    one.answeredWithoutTime = true;
    CHECK(hangs(ofOne(one), HangKind::PromiseWithoutTime));
    one.shown.owner = {};
    CHECK(hangs(ofOne(one), HangKind::NoOwner));
    one.shown.state = CaseState::HandedOver;
    CHECK(ofOne(one).hangs.empty());
    for (const char *document : {"caseSummary", "handOffSheet", "assessmentSheet"}) {
        events::Printed print{.document = QLatin1String{document}, .medium = QStringLiteral("pdf")};
        one.entries = {entry(print)};
        CHECK(hangs(ofOne(one), HangKind::PrintWithoutRecipient));
        print.recipient = QStringLiteral("Nykvarn");
        one.entries = {entry(print)};
        CHECK(ofOne(one).hangs.empty());
    }
    for (const char *document : {"readBack", "phoneChecklist", "nightJournal"}) {
        one.entries = {
            entry(events::Printed{.document = QLatin1String{document}, .medium = QStringLiteral("pdf")})};
        CHECK(ofOne(one).hangs.empty());
    }
}

TEST_CASE("Papers without a recipient are one line for each case, with how many and the newest",
          "[shift handover]")
{
    HandoverSourceCase one = aCase(1, CaseState::HandedOver);
    const events::Printed print{.document = QStringLiteral("caseSummary"), .medium = QStringLiteral("pdf")};
    events::Printed addressed = print;
    addressed.recipient = QStringLiteral("Nykvarn");
    one.entries = {entry(print, night + 1h), entry(print, night + 3h), entry(print, night + 2h),
                   entry(addressed, night + 4h)};
    HandoverSourceCase other = aCase(2, CaseState::HandedOver);
    other.entries = {entry(print, night + 5h)};
    const ShiftHandover list = shiftHandover(aHead(), {one, other});
    REQUIRE(list.hangs.size() == 2);
    CHECK(list.hangs[0] ==
          HandoverHang{HangKind::PrintWithoutRecipient, one.shown.id, one.shown.number, night + 3h, 3});
    CHECK(list.hangs[1].count == 1);
    CHECK(list.hangs[1].at == night + 5h);
    // A list that was signed before they were counted says one of each line.
    QJsonObject before = toJsonObject(list.hangs[0]);
    before.remove(QStringLiteral("count"));
    CHECK(fromJsonObject<HandoverHang>(before).count == 1);
}

TEST_CASE("The self-check tells of a plan that has run out, a broken promise and a passed deadline",
          "[shift handover]")
{
    HandoverSourceCase one = aCase(1);
    one.timers = {aLive(1, night + 6h)}; // due exactly when the list is made
    CHECK(ofOne(one).hangs.empty());
    one.timers = {aLive(1, night + 4h), aLive(2, night + 5h, TimerKind::Retry),
                  aLive(3, night + 3h, TimerKind::Reminder)};
    ShiftHandover list = ofOne(one);
    REQUIRE(list.hangs.size() == 2);
    CHECK(list.hangs[0] == HandoverHang{HangKind::PromiseBroken, one.shown.id, one.shown.number, night + 4h});
    CHECK(list.hangs[1] ==
          HandoverHang{HangKind::DeadlinePassed, one.shown.id, one.shown.number, night + 3h});
    one.run = RunState::Exhausted;
    one.timers = {aLive(1, night + 4h, TimerKind::Step)};
    list = ofOne(one);
    REQUIRE(list.hangs.size() == 1); // its last step is not told of twice
    CHECK(list.hangs[0] == HandoverHang{HangKind::PlanRanOut, one.shown.id, one.shown.number, night + 4h});
    one.run = RunState::Stalled;
    one.timers = {aLive(1, night + 7h, TimerKind::Reminder)};
    CHECK(hangs(ofOne(one), HangKind::PromiseBroken));
    one.shown.state = CaseState::HandedOver;
    CHECK(ofOne(one).hangs.empty());
}

TEST_CASE("The self-check tells of a case in which nothing is heard before a limit of law",
          "[shift handover]")
{
    HandoverSourceCase one = aCase(1);
    one.shown.urgency = Urgency::Immediate;
    const Instant due = night + 14 * std::chrono::hours{24};
    one.timers = {aLive(1, due, TimerKind::Statute)};
    const ShiftHandover list = ofOne(one);
    REQUIRE(hangs(list, HangKind::NoNextStep));
    CHECK(list.hangs.front().at == due);
    CHECK(list.open.front().next->due == due); // what stands there is shown all the same
    one.timers.push_back(aLive(2, night + 7h, TimerKind::Reminder));
    CHECK(ofOne(one).hangs.empty());
    one.timers = {aLive(1, night + 6h + 30min, TimerKind::Obligation)}; // the police wait: that is next
    CHECK(ofOne(one).hangs.empty());
    one.timers = {aLive(1, night + 6h + 31min, TimerKind::Obligation)};
    CHECK(hangs(ofOne(one), HangKind::NoNextStep));
}

TEST_CASE("A case that was closed and opened again is open", "[shift handover]")
{
    HandoverSourceCase one = aCase(1);
    one.entries = {entry(events::CaseStateChanged{
                       CaseState::Working, CaseState::Closed, {}, QStringLiteral("answered"), {}}),
                   entry(events::CaseStateChanged{CaseState::Closed, CaseState::Working, {}, {}, {}})};
    const ShiftHandover list = ofOne(one);
    REQUIRE(list.open.size() == 1);
    CHECK_FALSE(list.open.front().closedAt);
    CHECK(list.open.front().disposition.isEmpty());
}

TEST_CASE("On paper nothing tells who or where a protected person is", "[shift handover][protection]")
{
    HandoverSourceCase one = aCase(1);
    one.shown.masked = true;
    one.shown.child = one.shown.municipality = one.shown.words = one.shown.disposition = secret;
    one.shown.lastContact = HandoverContact{night, secret, secret, AttemptOutcome::Reached};
    Timer reminder = aTimer({});
    reminder.title = secret;
    one.timers = {reminder};
    one.entries = {entry(events::HandOffMade{
        .municipality = {{}, secret}, .receiver = QStringLiteral("P. Wallin"), .post = secret})};
    const auto textOf = [](const ShiftHandover &list) {
        return QString::fromUtf8(canonicalJson(toJsonObject(list)));
    };
    for (const CaseState state : {CaseState::Working, CaseState::HandedOver, CaseState::Closed}) {
        one.shown.state = state;
        const ShiftHandover list = ofOne(one);
        CHECK(textOf(list).contains(secret));
        CHECK_FALSE(textOf(paperOf(list, someLists())).contains(secret));
        CHECK(textOf(paperOf(list, someLists())).contains(QStringLiteral("P. Wallin")));
        one.shown.lastContact->outcome.reset(); // whoever promised, by name
        CHECK_FALSE(textOf(paperOf(ofOne(one), someLists())).contains(secret));
    }
    one.shown.masked = false;
    CHECK(paperOf(ofOne(one), someLists()) == ofOne(one));
}

TEST_CASE("A case closed as the same happening as another hangs until somebody has said as which",
          "[shift handover]")
{
    HandoverSourceCase one = aCase(1, CaseState::Closed);
    one.entries = {entry(
        events::CaseStateChanged{CaseState::Working, CaseState::Closed, {}, sameAsAnother, {}}, night + 4h)};
    REQUIRE(ofOne(one).hangs.size() == 1);
    CHECK(ofOne(one).hangs.front() ==
          HandoverHang{HangKind::SameUnnamed, one.shown.id, one.shown.number, night + 4h});
    one.isMerged = true;
    CHECK(ofOne(one).hangs.empty());
    one.isMerged = false;
    one.entries = {entry(aNote())}; // closed long ago
    CHECK(ofOne(one).hangs.empty());
}
