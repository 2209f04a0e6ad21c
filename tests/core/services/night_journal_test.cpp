#include "desk_fixture.h"
#include "services/acts.h"
#include "services/case_reading.h"
#include "services/casework.h"
#include "services/chase.h"
#include "services/printing.h"
#include "store/journal.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;

namespace {

struct NightDesk : DeskFixture
{
    [[nodiscard]] NightJournal journal() { return Printing{desk}.night(night, night + 12h).value(); }
    void write(CaseId id, const QString &text) { REQUIRE(Casework{desk}.note(id, text)); }
    [[nodiscard]] int printsOf(CaseId id)
    {
        int found = 0;
        const std::vector<Event> all = store().journal().ofCase(id).value();
        for (const Event &event : all)
            found += std::holds_alternative<events::Printed>(event.decodedBody()) ? 1 : 0;
        return found;
    }
};

[[nodiscard]] std::vector<QString> notesOf(const NightJournal &journal)
{
    std::vector<QString> found;
    for (const NightEntry &entry : journal.entries)
        if (const auto *note = std::get_if<events::NoteWritten>(&entry.body))
            found.push_back(note->text);
    return found;
}

} // namespace

TEST_CASE("The journal of the night tells of all cases in the order in which it was written",
          "[night journal]")
{
    NightDesk d;
    const CaseId first = d.take();
    const CaseId second = d.take();
    d.clock.advance(1min);
    d.write(first, QStringLiteral("ett"));
    d.clock.advance(1min);
    d.write(second, QStringLiteral("två"));
    d.clock.advance(1min);
    d.write(first, QStringLiteral("tre"));
    const NightJournal journal = d.journal();
    CHECK(notesOf(journal) ==
          std::vector{QStringLiteral("ett"), QStringLiteral("två"), QStringLiteral("tre")});
    CHECK(journal.cases.size() == 2);
    CHECK(std::ranges::is_sorted(journal.entries, {}, &NightEntry::writtenAt));
    CHECK(journal.journalHead == QString::fromLatin1(d.store().head()->toHex().left(16)));
}

TEST_CASE("The journal of the night ends where the night does, to the microsecond", "[night journal]")
{
    NightDesk d;
    const CaseId id = d.take();
    d.clock.advance(12h - 2us);
    d.write(id, QStringLiteral("inne"));
    d.clock.advance(1s);
    d.write(id, QStringLiteral("ute"));
    CHECK(notesOf(d.journal()) == std::vector{QStringLiteral("inne")});
    CHECK(Printing{d.desk}.night(night + 12h, night + 13h)->entries.size() == 1);
    CHECK(Printing{d.desk}.night(night + 20h, night + 21h)->entries.empty());
}

TEST_CASE("What time alone did is the engine's; looks and timers are counted, not listed", "[night journal]")
{
    NightDesk d;
    CaseFacts facts;
    facts.urgency = Urgency::Immediate;
    const CaseId id = d.take(facts);
    REQUIRE(CaseReading{d.desk}.open(id, QStringLiteral("panel")));
    const int before = d.journal().leftOut;
    REQUIRE(CaseReading{d.desk}.open(id, QStringLiteral("panel")));
    CHECK(d.journal().leftOut == before + 1);
    d.clock.advance(1h);
    REQUIRE(Chase{d.desk}.tickAll(d.clock.now()));
    int byEngine = 0;
    const NightJournal journal = d.journal();
    for (const NightEntry &entry : journal.entries) {
        CHECK_FALSE(isWorking(entry.body));
        const auto *moved = std::get_if<events::RunMoved>(&entry.body);
        CHECK(entry.signature.isEmpty() == (moved && moved->byEngine));
        byEngine += moved && moved->byEngine ? 1 : 0;
    }
    CHECK(byEngine > 0);
}

TEST_CASE("Of a protected person the journal of the night says no more than a masked paper",
          "[night journal][protection]")
{
    NightDesk d;
    PersonFacts child;
    child.role = PersonRole::Child;
    child.givenName = QStringLiteral("Alva");
    child.protection = Protection::ProtectedRegistration;
    const CaseId id = d.take({}, {child});
    d.write(id, QStringLiteral("Alva är hos mormor på Storgatan"));
    const NightJournal journal = d.journal();
    CHECK(journal.anyMasked);
    for (const NightEntry &entry : journal.entries) {
        const QString told = QString::fromUtf8(encoded(entry.body));
        CHECK_FALSE(told.contains(QStringLiteral("Alva")));
        CHECK_FALSE(told.contains(QStringLiteral("Storgatan")));
    }
}

TEST_CASE("A print of the night is written at the desk and in each case that stands on it", "[night journal]")
{
    NightDesk d;
    const CaseId on = d.take();
    d.clock.advance(13h);
    const CaseId after = d.take();
    REQUIRE(Printing{d.desk}.nightPrinted(d.journal(), QStringLiteral("pdf"), QStringLiteral("7K2Q9F"), 2));
    CHECK(d.printsOf(on) == 1);
    CHECK(d.printsOf(after) == 0);
    const qint64 last = *d.store().journal().lastSeq();
    const NightJournal empty = Printing{d.desk}.night(night - 48h, night - 36h).value();
    REQUIRE(Printing{d.desk}.nightPrinted(empty, QStringLiteral("pdf"), {}, 1));
    const auto desks = d.store().journal().after(last, 9);
    REQUIRE(desks);
    REQUIRE(desks->size() == 1);
    CHECK_FALSE(desks->front().caseRef);
}

TEST_CASE("A look at the paper does not stand on it, and a print of all cases stands on it once",
          "[night journal]")
{
    NightDesk d;
    d.take();
    d.take();
    const auto before = d.journal();
    for (int i = 0; i < 3; ++i)
        REQUIRE(Printing{d.desk}.nightPrinted(d.journal(), QStringLiteral("preview"), {}, 0));
    const auto looked = d.journal();
    CHECK(looked.entries.size() == before.entries.size());
    CHECK(looked.leftOut == before.leftOut + 6);
    d.clock.advance(1min);
    REQUIRE(Printing{d.desk}.nightPrinted(d.journal(), QStringLiteral("printer"), {}, 2));
    const auto printed = d.journal();
    REQUIRE(printed.entries.size() == before.entries.size() + 1);
    CHECK(std::holds_alternative<events::Printed>(printed.entries.back().body));
    CHECK(printed.entries.back().cases == 2);
}

TEST_CASE("A journal of a night is a copy when all its cases stood on one before", "[night journal]")
{
    NightDesk d;
    d.take();
    const auto times = [&] { return Printing{d.desk}.timesLeft(d.journal()).value(); };
    const auto print = [&](const char *medium) {
        REQUIRE(Printing{d.desk}.nightPrinted(d.journal(), QString::fromLatin1(medium), {}, 2));
    };
    CHECK(times() == 0);
    print("preview");
    CHECK(times() == 0);
    print("printer");
    CHECK(times() == 1);
    print("pdf");
    print("failed");
    CHECK(times() == 1);
    d.take();
    CHECK(times() == 0); // the night has grown: no such paper was ever out
}
