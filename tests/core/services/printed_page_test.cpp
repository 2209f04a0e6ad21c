#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/directory.h"
#include "services/printing.h"
#include "services/search.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct PaperDesk : DeskFixture
{
    CaseId id = take();

    [[nodiscard]] QString head() { return QString::fromLatin1(store().head().value().toHex().left(8)); }
    [[nodiscard]] QString printed(const QString &print, const QString &document = QStringLiteral("readBack"))
    {
        const QString before = head();
        REQUIRE(Acts{desk}.printed(id, {.document = document,
                                        .medium = QStringLiteral("printer"),
                                        .variant = QStringLiteral("masked"),
                                        .pages = 1,
                                        .code = print}));
        return textOf(PrintCode{find(id).number, print, before});
    }
    [[nodiscard]] QString deskPrinted(const char *document, const char *print, const char *medium = "printer")
    {
        const QString before = head();
        REQUIRE(Printing{desk}.printed({.document = QString::fromLatin1(document),
                                        .medium = QString::fromLatin1(medium),
                                        .variant = QStringLiteral("masked"),
                                        .reason = {},
                                        .code = QString::fromLatin1(print),
                                        .pages = 1}));
        return textOf(PrintCode{{}, QString::fromLatin1(print), before});
    }
    [[nodiscard]] PrintedPage found(const QString &typed)
    {
        const auto answer = Search{desk}.find(typed);
        REQUIRE(answer);
        REQUIRE(answer->page);
        return *answer->page;
    }
};

} // namespace

TEST_CASE("The code on a page opens its case and says what has changed since", "[print code][search]")
{
    PaperDesk d;
    const QString code = d.printed(QStringLiteral("7K2Q9F"));
    CHECK(d.found(code).caseRef == d.id);
    CHECK(d.found(code).changes == 0);
    CHECK(d.found(code).isOfThisJournal);
    CHECK(d.found(code).print->document == QStringLiteral("readBack"));
    // Looks and further papers change nothing of what the page says.
    REQUIRE(CaseReading{d.desk}.open(d.id, QStringLiteral("panel")));
    const QString later = d.printed(QStringLiteral("AAAAAA"));
    CHECK(d.found(code).changes == 0);
    REQUIRE(Casework{d.desk}.note(d.id, QStringLiteral("nytt")));
    CHECK(d.found(code).changes == 1);
    CHECK(d.found(later.toLower()).changes == 1);
}

TEST_CASE("A code that no paper bears says so, one of another desk finds nothing", "[print code][search]")
{
    PaperDesk d;
    const QString number = d.find(d.id).number;
    CHECK_FALSE(d.found(textOf({number, QStringLiteral("BBBBBB"), QStringLiteral("0123abcd")})).print);
    const auto other = Search{d.desk}.find(QStringLiteral("JB ROC-1999-0001 BBBBBB 0123ABCD"));
    REQUIRE(other);
    CHECK_FALSE(other->page);
    CHECK(other->code == TypedCode::Whole);
    CHECK(other->hits.empty());
    const auto begun = Search{d.desk}.find(QStringLiteral("JB ROC-1999-0001 BBBBBB 0123"));
    REQUIRE(begun);
    CHECK(begun->code == TypedCode::Unfinished);
    CHECK(Search{d.desk}.find(number)->code == TypedCode::None);
}

TEST_CASE("A code whose head this journal never had says so, and finds the case all the same",
          "[print code][search]")
{
    PaperDesk d;
    const QString number = d.find(d.id).number;
    const QString earlier = d.head();
    REQUIRE(Casework{d.desk}.note(d.id, QStringLiteral("innan")));
    const QString code = d.printed(QStringLiteral("7K2Q9F"));
    REQUIRE(Casework{d.desk}.note(d.id, QStringLiteral("efter")));
    const QString later = d.head();
    const auto with = [&](const QString &head) {
        return d.found(textOf({number, QStringLiteral("7K2Q9F"), head}));
    };
    CHECK(d.found(code).isOfThisJournal);
    CHECK(with({}).isOfThisJournal);      // left out
    CHECK(with(earlier).isOfThisJournal); // journaled a while after it was laid out
    for (const QString &head : {QStringLiteral("0123abcd"), later}) {
        CAPTURE(head.toStdString());
        const PrintedPage page = with(head);
        CHECK_FALSE(page.isOfThisJournal);
        CHECK(page.caseRef == d.id);
        REQUIRE(page.print);
        CHECK(page.changes == 1);
    }
    const QString ofDesk = d.deskPrinted("callList", "AAAAAA");
    CHECK(d.found(ofDesk).isOfThisJournal);
    CHECK_FALSE(d.found(QStringLiteral("JB - AAAAAA 0123ABCD")).isOfThisJournal);
}

TEST_CASE("A code is understood with the letters that are taken for its digits", "[print code][search]")
{
    PaperDesk d;
    const QString code = d.printed(QStringLiteral("10AB01"));
    QString typed = code.toLower().mid(2);
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    CAPTURE(typed.toStdString());
    CHECK(d.found(QString{QStringLiteral("jb") + typed}) == d.found(code));
    CHECK(d.found(QString{QStringLiteral("jb") +
                          typed.replace(QStringLiteral("roc"), QStringLiteral("r0c"))}) == d.found(code));
}

TEST_CASE("How often a paper has left is counted by paper, without the looks", "[print]")
{
    PaperDesk d;
    const auto times = [&] { return *Printing{d.desk}.timesLeft(d.id, QStringLiteral("readBack")); };
    CHECK(times() == 0);
    std::ignore = d.printed(QStringLiteral("AAAAAA"));
    std::ignore = d.printed(QStringLiteral("BBBBBB"), QStringLiteral("caseSummary"));
    CHECK(times() == 1);
}

TEST_CASE("The code on a paper of the desk says which it is, and in how many cases something was done since",
          "[print code][search]")
{
    PaperDesk d;
    const CaseId other = d.take();
    const QString code = d.deskPrinted("fallbackPack", "7K2Q9F");
    CHECK(code.startsWith(QStringLiteral("JB - 7K2Q9F ")));
    CHECK(d.found(code).isOfDesk());
    CHECK(d.found(code).print->document == QStringLiteral("fallbackPack"));
    CHECK(d.found(code).printedAt == d.clock.now());
    CHECK(d.found(code).changes == 0);
    // Looks, further papers and the directory change nothing of what the page says.
    REQUIRE(CaseReading{d.desk}.open(d.id, QStringLiteral("panel")));
    std::ignore = d.printed(QStringLiteral("AAAAAA"));
    const QString later = d.deskPrinted("shiftHandover", "BBBBBB");
    REQUIRE(Directory{d.desk}.save(aContactPoint(QStringLiteral("Socialjouren"), QStringLiteral("0136"))));
    CHECK(d.found(code).changes == 0);
    for (const CaseId id : {d.id, d.id, other})
        REQUIRE(Casework{d.desk}.note(id, QStringLiteral("nytt")));
    CHECK(d.found(code).changes == 2);
    CHECK(d.found(later.toLower()).print->document == QStringLiteral("shiftHandover"));
    CHECK_FALSE(Search{d.desk}.find(QStringLiteral("JB - ZZZZZZ 0123ABCD"))->page);
}

TEST_CASE("A call list is told by the changes of whom to call, whatever happens in cases",
          "[print code][search]")
{
    PaperDesk d;
    const QString code = d.deskPrinted("callList", "7K2Q9F");
    REQUIRE(Casework{d.desk}.note(d.id, QStringLiteral("nytt")));
    CHECK(d.found(code).changes == 0);
    REQUIRE(Directory{d.desk}.save(aContactPoint(QStringLiteral("Socialjouren"), QStringLiteral("0136"))));
    CHECK(d.found(code).changes == 1);
}

TEST_CASE("How often a paper of the desk has left is counted from a moment on, without the looks", "[print]")
{
    PaperDesk d;
    const auto times = [&](Instant since) {
        return Printing{d.desk}.timesLeft(QStringLiteral("fallbackPack"), since).value();
    };
    const Instant before = d.clock.now();
    d.clock.advance(1h);
    std::ignore = d.deskPrinted("fallbackPack", "7K2Q9F");
    std::ignore = d.deskPrinted("fallbackPack", "AAAAAA", "preview");
    std::ignore = d.deskPrinted("callList", "BBBBBB");
    CHECK(times(before) == 1);
    std::ignore = d.deskPrinted("fallbackPack", "CCCCCC");
    std::ignore = d.deskPrinted("fallbackPack", "CCCCCC", "failed");
    CHECK(times(before) == 1);
    d.clock.advance(1h);
    CHECK(times(d.clock.now()) == 0);
}

TEST_CASE("The night journal is found by the code on it, though it stands in cases too",
          "[print code][search]")
{
    PaperDesk d;
    const NightJournal journal = Printing{d.desk}.night(d.clock.now() - 1h, d.clock.now() + 1h).value();
    REQUIRE(Printing{d.desk}.nightPrinted(journal, QStringLiteral("printer"), QStringLiteral("7K2Q9F"), 1));
    const PrintedPage page = d.found(QStringLiteral("JB - 7K2Q9F 0123ABCD"));
    CHECK(page.print->document == QStringLiteral("nightJournal"));
    CHECK(page.changes == 0);
    CHECK(d.found(textOf({d.find(d.id).number, QStringLiteral("7K2Q9F"), {}})).print); // and in each case
}

TEST_CASE("The summary names whoever took the report, with name and post", "[hand-off][record]")
{
    DeskFixture d;
    const CaseId id = d.take();
    const auto made = Printing{d.desk}.summary(id, PrintVariant::Masked, {});
    REQUIRE(made);
    CHECK(made->receivedBy == QString{d.desk.actor().name + QStringLiteral(", ") + d.desk.actor().title});
}

TEST_CASE("The hand-off sheet names whoever answers in the responsible municipality", "[hand-off]")
{
    DeskFixture d;
    CaseFacts facts;
    facts.homeMunicipality.code = QStringLiteral("0136");
    PersonFacts child = aChild();
    const CaseId id = d.take(facts, {child});
    REQUIRE(Directory{d.desk}.save(aContactPoint(QStringLiteral("Socialjouren"), QStringLiteral("0136"))));
    const auto sheet = Printing{d.desk}.handOffSheet(id, PrintVariant::Receiver, {});
    REQUIRE(sheet);
    CHECK(sheet->receiver.municipality == QStringLiteral("0136"));
    CHECK(sheet->receiver.point == QStringLiteral("Socialjouren"));
    CHECK(sheet->receiver.numbers.size() == 1);

    child.protection = Protection::ConfidentialityMarking;
    const CaseId hidden = d.take(facts, {child});
    const auto masked = Printing{d.desk}.handOffSheet(hidden, PrintVariant::Receiver, {});
    REQUIRE(masked);
    CHECK(masked->receiver == HandOffReceiver{}); // the place is not told on a masked paper
}

TEST_CASE("The fallback pack holds each open case by initials, and the chain of its municipality",
          "[fallback]")
{
    DeskFixture d;
    CaseFacts facts;
    facts.homeMunicipality.code = QStringLiteral("1280"); // outside the agreement
    const CaseId open = d.take(facts, {aChild()});
    PersonFacts hidden = aChild(QStringLiteral("Ylva"));
    hidden.protection = Protection::ConfidentialityMarking;
    facts.homeMunicipality.code = QStringLiteral("2584");
    d.take(facts, {hidden});
    const auto pack = Printing{d.desk}.fallback();
    REQUIRE(pack);
    REQUIRE(pack->cases.size() == 2);
    const auto one = std::ranges::find(pack->cases, d.find(open).number, &FallbackCase::number);
    CHECK(one->child == QStringLiteral("A.N."));
    CHECK(one->municipality == QStringLiteral("1280"));
    const auto has = [&](const char *code) {
        return std::ranges::any_of(pack->chains, [&](const CallListPlace &place) {
            return place.municipality == QLatin1String{code};
        });
    };
    CHECK(has("1280"));
    CHECK_FALSE(has("2584")); // of a protected child not even where it is at home
    CHECK(has("0136"));
    CHECK(pack->chains.back().municipality == ownDesk);
    for (const FallbackCase &each : pack->cases)
        CHECK(each.child.size() <= 4);
}

TEST_CASE("A reminder in the fallback pack says what is to be done, without the names in the case",
          "[fallback][protection]")
{
    DeskFixture d;
    const CaseId open = d.take({}, {aChild()});
    PersonFacts hidden = aChild(QStringLiteral("Ylva"));
    hidden.protection = Protection::ConfidentialityMarking;
    const CaseId secret = d.take({}, {hidden});
    Chase chase{d.desk};
    const Instant due = d.clock.now() + 1h;
    REQUIRE(chase.remind(open, due, QStringLiteral("Ring Alvas skola och BUP")));
    REQUIRE(chase.remind(secret, due, QStringLiteral("Ring Ylvas mormor")));
    const auto pack = Printing{d.desk}.fallback();
    REQUIRE(pack);
    const auto said = [&](CaseId id) {
        for (const FallbackDeadline &one : pack->deadlines)
            if (one.number == d.find(id).number && one.timer.kind == TimerKind::Reminder &&
                one.timer.due == due)
                return one.timer.title;
        return QStringLiteral("not there");
    };
    CHECK(said(open) == QStringLiteral("Ring A. skola och BUP"));
    CHECK(said(secret).isEmpty());
}
