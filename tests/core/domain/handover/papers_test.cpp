#include "domain/handover/fallback_pack.h"
#include "domain/handover/hand_off_sheet.h"
#include "domain/handover/phone_checklist.h"
#include "domain/handover/print_code.h"
#include "domain/handover/read_back.h"
#include "secret_case.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace jour;
using namespace jour::test;

namespace {

CaseSummary summaryOf(const SummarySource &source, PrintVariant variant = PrintVariant::Unmasked)
{
    return caseSummary(source, variant, someLists());
}

SummarySource aSource()
{
    SummarySource source;
    source.c.number = QStringLiteral("ROC-2026-0412");
    source.c.facts.placeFound = QStringLiteral("Torget");
    source.c.facts.reporterName = QStringLiteral("Insp. Berg");
    source.c.facts.nextStep = QStringLiteral("Vi ringer Halmstad");
    source.persons = {{PersonId::random(), {}, aChild()}};
    return source;
}

SummaryEntry entry(const EventBody &body)
{
    return {night, night, QStringLiteral("AN"), body};
}

} // namespace

TEST_CASE("A read-back tells where the child was found until somebody says where the child is", "[read back]")
{
    SummarySource source = aSource();
    CHECK(readBackOf(summaryOf(source)).whereNow == QStringLiteral("Torget"));
    source.c.facts.childWhereNow = QStringLiteral("Stationen");
    CHECK(readBackOf(summaryOf(source)).whereNow == QStringLiteral("Stationen"));
    CHECK(readBackOf(summaryOf(source)).children.size() == 1);
}

TEST_CASE("What was asked for goes before what was promised, and that before the own plan", "[read back]")
{
    SummarySource source = aSource();
    CHECK_FALSE(readBackOf(summaryOf(source)).until);
    Timer statute = aTimer({}, night + 1min);
    statute.kind = TimerKind::Statute;
    source.timers = {statute, aTimer({}, night + 30min)};
    CHECK(readBackOf(summaryOf(source)).until == night + 30min); // a limit of law is no promise
    CHECK(readBackOf(summaryOf(source)).untilWhy == ReadBackUntil::NextStep);
    source.journal = {entry(events::ContactAcknowledged{
        {.person = QStringLiteral("Mona Lind"), .eta = night + 20min, .willDo = QStringLiteral("kommer")}})};
    CHECK(readBackOf(summaryOf(source)).until == night + 20min);
    CHECK(readBackOf(summaryOf(source)).taken->person == QStringLiteral("Mona Lind"));
    source.c.facts.feedbackAskedAt = night + 3h;
    CHECK(readBackOf(summaryOf(source)).until == night + 3h);
    CHECK(readBackOf(summaryOf(source)).untilWhy == ReadBackUntil::AskedFor);
}

TEST_CASE("A read-back of a protected child tells no more than the masked summary", "[read back]")
{
    SummarySource source = aSource();
    source.c.facts = secretFacts();
    source.persons = {secretChild()};
    const ReadBack lines = readBackOf(summaryOf(source, PrintVariant::Masked));
    CHECK(lines.withoutWords);
    for (const QString &text :
         {lines.whereNow, lines.withChild, lines.danger, lines.threatStaff, lines.nextStep})
        CHECK(text.isEmpty());
    CHECK(lines.children.front().masked);
}

TEST_CASE("An anonymous reporter is not named in a read-back", "[read back]")
{
    SummarySource source = aSource();
    source.c.facts.anonymous = true;
    CHECK(readBackOf(summaryOf(source)).toName.isEmpty());
}

TEST_CASE("The first who answers gets the case, else the fallback, else the municipality alone", "[hand-off]")
{
    const QString code = QStringLiteral("0140");
    CHECK(receiverOf({}, code) == HandOffReceiver{.municipality = code});
    DutyAnswer answer{.point = aContactPoint()};
    answer.channels = {{QStringLiteral("secureEmail"), QStringLiteral("a@b.invalid"), {}},
                       {QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
    Duty duty;
    duty.fallback = {answer};
    const HandOffReceiver fallback = receiverOf(duty, code);
    CHECK(fallback.isFallback);
    REQUIRE(fallback.numbers.size() == 1); // a letter is not called
    CHECK(fallback.numbers.front().kind == QStringLiteral("phone"));
    DutyPerson anna;
    anna.name = QStringLiteral("Anna Ek");
    answer.person = anna;
    duty.answers = {answer};
    CHECK(receiverOf(duty, code).person == QStringLiteral("Anna Ek"));
    CHECK_FALSE(receiverOf(duty, code).isFallback);
}

TEST_CASE("The questions of a call stand in their order, answered or not", "[checklist]")
{
    SummarySource source = aSource();
    source.questions = {{.key = QStringLiteral("a"), .order = 1},
                        {.key = QStringLiteral("b"), .order = 2},
                        {.key = QStringLiteral("c"), .order = 3}};
    source.answers = {{QStringLiteral("b"), Answer::Yes, {}, night}};
    const auto questions = phoneChecklist(summaryOf(source));
    REQUIRE(questions.size() == 3);
    CHECK(questions[1].item.key == QStringLiteral("b"));
    CHECK(questions[1].answer);
    CHECK_FALSE(questions[0].answer);
    CHECK_FALSE(questions[2].answer);
}

TEST_CASE("The fallback pack has what is due in the night, the first first, and nobody's own words",
          "[fallback]")
{
    const OpenSpan span{night, night + 6h};
    const auto pack = fallbackPack(
        {{.number = QStringLiteral("B"),
          .urgency = Urgency::Soon,
          .live = {aTimer({}, night + 2h), aTimer({}, night + 9h)}},
         {.number = QStringLiteral("A"), .urgency = Urgency::Immediate, .live = {aTimer({}, night - 1h)}}},
        span);
    REQUIRE(pack.cases.size() == 2);
    CHECK(pack.cases.front().number == QStringLiteral("A"));
    REQUIRE(pack.deadlines.size() == 2);
    CHECK(pack.deadlines.front().number == QStringLiteral("A"));
    CHECK(pack.later == 1);
    for (const FallbackDeadline &one : pack.deadlines)
        CHECK(one.timer.title.isEmpty());
}

TEST_CASE("The fallback pack says what a reminder is for where words may be told, and never who promised",
          "[fallback]")
{
    Timer promise = aTimer({}, night + 1h);
    promise.kind = TimerKind::Promise;
    promise.title = QStringLiteral("Eva Ek");
    Timer snoozed = aTimer({}, night + 2h);
    snoozed.snooze.emplace();
    snoozed.snooze->reason = QStringLiteral("Eva Ek svarar inte");
    const auto pack =
        fallbackPack({{.number = QStringLiteral("A"), .live = {promise, snoozed}, .tellsWords = true}},
                     {night, night + 6h});
    REQUIRE(pack.deadlines.size() == 2);
    CHECK(pack.deadlines.front().timer.title.isEmpty());
    CHECK(pack.deadlines.back().timer.title == QStringLiteral("Ring back"));
    CHECK(pack.deadlines.back().timer.snooze->reason.isEmpty());
    CHECK(pack.cases.front().live.back().title == QStringLiteral("Ring back"));
}

TEST_CASE("The code of a page is read as it was printed, however it is typed", "[print code]")
{
    const PrintCode code{QStringLiteral("ROC-2026-0412"), QStringLiteral("7K2Q9F"),
                         QStringLiteral("3fa9c1d2")};
    CHECK(textOf(code) == QStringLiteral("JB ROC-2026-0412 7K2Q9F 3FA9C1D2"));
    CHECK(readPrintCode(textOf(code)) == code);
    CHECK(readPrintCode(QStringLiteral(" jb  roc-2026-0412 7k2q9f  3fa9c1d2 ")) == code);
    CHECK(readPrintCode(QStringLiteral("JB ROC+2026+0412 7K2Q9F 3FA9C1D2")) == code); // a foreign keyboard
    CHECK(readPrintCode(QStringLiteral("jb roc-2026-0412 7k2q9f"))->print == code.print);
    for (const char *other : {"", "JB", "ROC-2026-0412", "Jb Nilsson", "070-174 06 05"})
        CHECK_FALSE(readPrintCode(QString::fromUtf8(other)));
}

TEST_CASE("The code of a paper of the desk has a stroke where others have the case", "[print code]")
{
    const PrintCode code{{}, QStringLiteral("7K2Q9F"), QStringLiteral("3fa9c1d2")};
    CHECK(textOf(code) == QStringLiteral("JB - 7K2Q9F 3FA9C1D2"));
    for (const char *typed : {"JB - 7K2Q9F 3FA9C1D2", "jb – 7k2q9f 3fa9c1d2", "JB-7K2Q9F 3FA9C1D2",
                              " jb  /  7k2q9f  3fa9c1d2 "}) // a foreign keyboard
        CHECK(readPrintCode(QString::fromUtf8(typed)) == code);
    CHECK(readPrintCode(QStringLiteral("JB - 7K2Q9F"))->print == code.print);
    for (const char *other : {"JB 7K2Q9F", "JB Forsen", "JB -", "JB - Nilsson", "JB - 7K2Q9", "- 7K2Q9F"})
        CHECK_FALSE(readPrintCode(QString::fromUtf8(other)));
}

TEST_CASE("No two prints are named alike, and what looks like another letter is read as it", "[print code]")
{
    std::set<QString> names;
    for (int i = 0; i < 500; ++i)
        names.insert(newPrint());
    CHECK(names.size() == 500);
    for (const QString &name : names) {
        const auto read = readPrintCode(QStringLiteral("JB ROC-2026-0412 %1").arg(name));
        REQUIRE(read);
        CHECK(read->print == name);
    }
    CHECK(readPrintCode(QStringLiteral("JB ROC-2026-0412 OIL000"))->print == QStringLiteral("011000"));
    const PrintCode code{QStringLiteral("ROC-2026-0110"), QStringLiteral("011000"),
                         QStringLiteral("3fa9c101")};
    for (const char *typed : {"JB ROC-2026-0110 011000 3FA9C101", "jb roc-2o26-oil0 oil000 3fa9clo1",
                              "JB R0C-2026-OllO OllOOO 3fa9cIOi"})
        CHECK(readPrintCode(QString::fromUtf8(typed)) == code);
}

TEST_CASE("What begins as a code is told from what is none", "[print code]")
{
    for (const char *typed :
         {"JB -", "jb - 7k2q", "JB ROC-2026-0412 7K2Q9F 3FA9", "JB ROC-2026-0412 7K2Q9F 3FA9C1DG"}) {
        CHECK(beginsAsPrintCode(QString::fromUtf8(typed)));
        CHECK_FALSE(readPrintCode(QString::fromUtf8(typed)));
    }
    for (const char *typed : {"", "JB", "Jb Nilsson", "ROC-2026-0412", "JB ROC-2026-0412"})
        CHECK_FALSE(beginsAsPrintCode(QString::fromUtf8(typed)));
}
