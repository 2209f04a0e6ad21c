#include "core/services/shift_night.h"
#include "print/shift_handover_page.h"
#include "print/shift_handover_paper.h"
#include "services/casework.h"
#include "services/shift_desk.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QString paperText(ShiftNight &d, bool isMade)
{
    const auto made = *Handovers{*d.at}.newest();
    const ShiftHandover list = isMade ? made->list : d.preview();
    return shiftHandoverHtml(paperOf(list, d.reference.classifications), isMade ? made : std::nullopt, *d.at);
}

} // namespace

TEST_CASE("The paper says what hangs, what is open, and that nobody has signed", "[handover][print]")
{
    ShiftNight d;
    const CaseId id = d.promised(3h);
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Mamma ringer igen")));
    CHECK(paperText(d, false).contains(QStringLiteral("DRAFT")));
    REQUIRE(Handovers{*d.at}.make());
    const QString text = paperText(d, true);
    for (const QString &told : {d.find(id).number, QStringLiteral("Mamma ringer igen"), QStringLiteral("Eva"),
                                QStringLiteral("NOT SIGNED"), QStringLiteral("What hangs")}) {
        CAPTURE(told.toStdString());
        CHECK(text.contains(told));
    }
    CHECK_FALSE(text.contains(QStringLiteral("DRAFT")));
}

TEST_CASE("The paper of a handover holds nothing that tells who or where a protected person is",
          "[handover][print][protection]")
{
    ShiftNight d;
    PersonFacts child = aChild();
    child.protection = Protection::ProtectedRegistration;
    const CaseId id = d.take(WatchedDesk::nykvarn(), {child});
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Hos mormor på Storgatan")));
    REQUIRE(Handovers{*d.at}.make());
    const QString text = paperText(d, true);
    CHECK(text.contains(d.find(id).number));
    for (const char *hidden : {"Alva", "A.N.", "Nykvarn", "Storgatan"}) {
        CAPTURE(hidden);
        CHECK_FALSE(text.contains(QString::fromUtf8(hidden)));
    }
}

TEST_CASE("Somebody protected after the list was made is out of every sheet printed since, which says so",
          "[handover][print][protection]")
{
    ShiftNight d;
    const CaseId id = d.take(WatchedDesk::nykvarn(), {aChild()});
    REQUIRE(Handovers{*d.at}.writeAbout(id, QStringLiteral("Hos mormor på Storgatan")));
    REQUIRE(Handovers{*d.at}.make());
    REQUIRE(Handovers{*d.theirs}.answer(d.newest().record.made.handover, id, false,
                                        QStringLiteral("Mormor på Storgatan tar Alva")));
    const auto printed = [&] { return (*shiftHandoverPaper(*d.at)->make({}))->plainText(); };
    for (const char *open : {"Alva", "Nykvarn", "Storgatan"})
        CHECK(printed().contains(QString::fromUtf8(open)));
    CHECK_FALSE(printed().contains(QStringLiteral("More is left out")));

    REQUIRE(Casework{*d.at}.changePersonFact(CaseReader{d.db()}.personsOf(id)->front().id,
                                             QStringLiteral("protection"),
                                             wordOf(Protection::ProtectedRegistration)));
    const QString text = printed();
    CHECK(text.contains(d.find(id).number));
    CHECK(text.contains(QStringLiteral("NOT taken over")));
    CHECK(text.contains(QStringLiteral("More is left out here than in the list that was signed: in 1 case")));
    for (const char *hidden : {"Alva", "A.N.", "Nykvarn", "Storgatan"}) {
        CAPTURE(hidden);
        CHECK_FALSE(text.contains(QString::fromUtf8(hidden)));
    }
}

TEST_CASE("A handover that is looked at or printed is in the journal before it leaves", "[handover][print]")
{
    ShiftNight d;
    d.chased();
    REQUIRE(Handovers{*d.at}.make());
    const auto paper = shiftHandoverPaper(*d.at);
    const qint64 before = *d.store().journal().lastSeq();
    REQUIRE(paper->look());
    REQUIRE(paper->leave({}, "printer", 2));
    const auto events = *d.store().journal().after(before, 9);
    REQUIRE(events.size() == 2);
    const EventBody body = events.back().decodedBody();
    const auto *printed = std::get_if<events::DeskPaperPrinted>(&body);
    REQUIRE(printed);
    CHECK(printed->document == QStringLiteral("shiftHandover"));
    CHECK(printed->pages == 2);
    CHECK_FALSE(d.newest().isStale()); // a print changes nothing
    CHECK(paper->make({}));
}
