// The papers of the desk: what stands on them, line by line.
#include "base/local_time.h"
#include "print/call_list_page.h"
#include "print/night_journal_page.h"
#include "print/shift_handover_page.h"
#include "services/casework.h"
#include "services/printing.h"
#include "ui/intake/intake_desk.h"
#include "ui/print/golden.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

const QString number = QStringLiteral("ROC-2026-0412");
const QString otherNumber = QStringLiteral("ROC-2026-0413");

Instant at(int hour, int minute = 0)
{
    return fromLocal(QDate{2026, 11, 24}, QTime{hour, minute});
}

HandoverCase openCase()
{
    HandoverCase one{.id = CaseId::random(),
                     .number = number,
                     .urgency = Urgency::Immediate,
                     .state = CaseState::Working,
                     .standing = HandoverStanding::Changed};
    one.child = QStringLiteral("Alva Ek");
    one.municipality = QStringLiteral("Nykvarn");
    one.ownerSignature = QStringLiteral("AN");
    one.changes = {{QString::fromLatin1(events::NoteWritten::type), 3},
                   {QString::fromLatin1(events::ContactAttempted::type), 1}};
    one.next = Timer{.kind = TimerKind::Obligation, .due = at(9, 30)};
    one.lastContact = HandoverContact{.at = at(5, 40),
                                      .who = QStringLiteral("Socialjouren Nykvarn"),
                                      .organisation = {},
                                      .outcome = AttemptOutcome::Busy};
    one.words = QStringLiteral("Mamman ringer igen klockan sju.");
    return one;
}

HandoverCase closedCase()
{
    HandoverCase one{.id = CaseId::random(),
                     .number = otherNumber,
                     .urgency = Urgency::Soon,
                     .state = CaseState::Closed,
                     .standing = HandoverStanding::Closed};
    one.masked = true;
    one.child = QStringLiteral("B.L.");
    one.closedAt = at(4, 15);
    one.receipts = {{at(4), QStringLiteral("Eva Ek"), QStringLiteral("socialsekreterare"),
                     QStringLiteral("Haninge"), true}};
    return one;
}

ShiftHandover sampleList()
{
    ShiftHandover list{.shift = ShiftId::random(), .from = at(0), .to = at(7, 45)};
    list.outgoing = QStringLiteral("Anna Norén, socialsekreterare");
    list.people = QStringLiteral("AN Anna Norén, BL Bo Lund");
    list.open = {openCase()};
    list.closed = {closedCase()};
    list.limits = {{list.open.front().id, number, {}, TimerKind::Obligation, at(5, 30), at(5, 10), true}};
    list.hangs = {{HangKind::NoOwner, list.open.front().id, number, std::nullopt},
                  {HangKind::PrintWithoutRecipient, list.closed.front().id, otherNumber, at(3, 20)}};
    list.nightWords = QStringLiteral("Skrivaren drar dubbla ark.");
    list.messages = {{EntryId::random(),
                      at(6),
                      QStringLiteral("AN"),
                      {},
                      QStringLiteral("dagchefen"),
                      QStringLiteral("Ring mig"),
                      false}};
    list.leftOut = {.sleeping = 2, .looks = 14, .workings = 31, .desk = 3};
    list.journalHead = QStringLiteral("3fa9c1d200b47e583fa9c1d200b47e58");
    return list;
}

HandoverNow signedBy(const ShiftHandover &list)
{
    HandoverNow made{.list = list, .isWhole = true};
    made.record.made.cases = {list.open.front().id};
    made.record.at = at(7, 45);
    made.record.bothSigned = events::HandoverSigned{.taken = {list.open.front().id},
                                                    .contentDigest = QStringLiteral("00ff"),
                                                    .journalHead = list.journalHead,
                                                    .outgoingSignature = QStringLiteral("ab12"),
                                                    .incomingSignature = QStringLiteral("cd34")};
    made.record.signedAt = at(7, 58);
    made.outgoing = QStringLiteral("AN");
    made.incoming = QStringLiteral("KL");
    return made;
}

CallList sampleCalls()
{
    ContactPoint point;
    point.municipality = QStringLiteral("0140");
    point.function = QStringLiteral("socialjour");
    point.name = QStringLiteral("Socialjouren Nykvarn");
    point.verifiedOn = QDate{2026, 11, 20};
    DutyAnswer answer{.point = point};
    answer.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 02"), {}},
                       {QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}};
    DutyAnswer own = answer;
    own.point.name = QStringLiteral("Chef i beredskap");
    const OpenSpan night{at(0), at(8)};
    return {.from = night.from,
            .to = night.to,
            .places = {{.municipality = QStringLiteral("0140"),
                        .lines = {{answer, {{at(0), at(5)}}}},
                        .gaps = {{{at(5), at(8)}, {own}, true}}},
                       {.municipality = QStringLiteral("0136"), .known = false},
                       {.municipality = ownDesk, .lines = {{own, {night}}}}},
            .journalHead = QStringLiteral("3fa9c1d200b47e58"),
            .printedBy = QStringLiteral("Anna Norén, socialsekreterare"),
            .printedAt = at(0, 30)};
}

NightJournal sampleNight()
{
    const QString hand = QStringLiteral("AN");
    NightJournal night{.from = at(0), .to = at(8)};
    night.entries = {
        {.at = at(2, 10),
         .writtenAt = at(2, 12),
         .number = number,
         .signature = hand,
         .body = events::CaseOpened{.number = number, .receivedAt = at(2, 10), .writtenAt = at(2, 12)}},
        {.at = at(2, 30),
         .writtenAt = at(2, 30),
         .number = number,
         .signature = hand,
         .body = events::NoteWritten{.text = QStringLiteral("Talat med polisen om läget.")}},
        {.at = at(3),
         .writtenAt = at(6),
         .number = otherNumber,
         .signature = hand,
         .body = events::NoteWritten{.text = QStringLiteral("Skrivet på reservpapperet.")},
         .afterwards = true},
        {.at = at(3, 20),
         .writtenAt = at(3, 20),
         .number = number,
         .signature = hand,
         .body = events::Printed{.document = QStringLiteral("nightJournal"),
                                 .medium = QStringLiteral("printer"),
                                 .variant = QStringLiteral("masked"),
                                 .recipient = {},
                                 .reason = {},
                                 .pages = 2,
                                 .code = QStringLiteral("7K2Q9F")},
         .cases = 2}};
    night.cases = {CaseId::random(), CaseId::random()};
    night.leftOut = 17;
    night.anyMasked = true;
    night.journalHead = QStringLiteral("3fa9c1d200b47e58");
    night.printedBy = QStringLiteral("Anna Norén, socialsekreterare");
    night.printedAt = at(8, 5);
    return night;
}

} // namespace

TEST_CASE("Each paper of the desk says what it said when it was last read", "[print][golden][gui]")
{
    const IntakeDesk room;
    const ReferenceData &reference = room.desk.reference();
    const ShiftHandover list = sampleList();
    checkGolden(shiftHandoverHtml(list, std::nullopt, room.desk), QStringLiteral("shift-handover-draft.txt"));
    checkGolden(shiftHandoverHtml(list, signedBy(list), room.desk, 1),
                QStringLiteral("shift-handover-signed.txt"));
    const CallList calls = sampleCalls();
    checkGolden(CallListPage{calls, reference}.html(), QStringLiteral("call-list.txt"));
    checkGolden(nightJournalHtml(sampleNight(), reference), QStringLiteral("night-journal.txt"));
}

TEST_CASE("A journal that tells of the day alone is not called one of the night", "[print][night journal]")
{
    const IntakeDesk room;
    NightJournal shift = sampleNight();
    shift.from = fromLocal(QDate{2026, 11, 24}, QTime{16, 0});
    shift.to = shift.from + 24h;
    shift.entries.clear();
    const auto title = [&](Duration after) {
        shift.printedAt = shift.from + after;
        return nightJournalHtml(shift, room.desk.reference());
    };
    CHECK(title(1h).contains(QStringLiteral("The journal of the day")));
    CHECK_FALSE(title(6h).contains(QStringLiteral("The journal of the night")));
    CHECK(title(7h).contains(QStringLiteral("The journal of the night")));
    CHECK(title(48h).contains(QStringLiteral("The journal of the night")));

    const QDate day{2026, 11, 24};
    CHECK_FALSE(reachesIntoNight(fromLocal(day, QTime{6, 0}), fromLocal(day, QTime{22, 0})));
    CHECK(reachesIntoNight(fromLocal(day, QTime{5, 59}), fromLocal(day, QTime{12, 0})));
    CHECK(reachesIntoNight(fromLocal(day, QTime{12, 0}), fromLocal(day, QTime{22, 1})));
    CHECK_FALSE(reachesIntoNight(fromLocal(day, QTime{12, 0}), fromLocal(day, QTime{11, 0})));
}

TEST_CASE("On paper the hour that comes twice stands in the order in which it passed, each with its zone",
          "[papers][dst][T9]")
{
    IntakeDesk d;
    Intake intake{d.desk};
    const Draft draft = intake.begin();
    const CaseId id = *intake.openCase(draft, Intake::formOf(draft));
    const QDate autumn{2027, 10, 31};
    const auto write = [&](Instant at, const char *words) {
        d.fixture.clock.advance(at - d.fixture.clock.now());
        REQUIRE(Casework{d.desk}.note(id, QString::fromLatin1(words)));
    };
    const Instant first = fromLocal(autumn, QTime{2, 50});
    write(first, "before the change");
    write(first + 20min, "after the change");
    REQUIRE(toLocal(first + 20min).time() == QTime{2, 10});
    // Printed when the night is over: the head of the paper then names neither of the two times.
    d.fixture.clock.advance(2h);
    const auto journal = Printing{d.desk}.night(first - 1h, first + 2h);
    REQUIRE(journal);
    const QString paper = nightJournalHtml(*journal, d.reference);
    const auto place = [&](const char *words) { return paper.indexOf(QString::fromLatin1(words)); };
    REQUIRE(place("02:50 summer time") >= 0);
    CHECK(place("02:50 summer time") < place("02:10 standard time"));
    CHECK(place("before the change") < place("after the change"));
}
