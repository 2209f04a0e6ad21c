#include "coverage/gap_banner.h"
#include "ui/duty/duty_desk.h"
#include "widgets/banner.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

TEST_CASE("Gaps of the coming 48 hours are told at the start, put away once, and told again when new",
          "[coverage][gui]")
{
    DutyDesk d;
    for (const QString &code : Directory{d.desk}.agreementMunicipalities())
        d.point(QStringLiteral("Jouren"), code);
    const auto haninge = Directory{d.desk}.of(QStringLiteral("0136"))->front();
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto list = d.list(haninge, {DutyDesk::shift(anna, DutyDesk::at(23, 17), DutyDesk::at(24, 22)),
                                       DutyDesk::shift(anna, DutyDesk::at(25, 7), DutyDesk::at(30, 7))});
    Banner banner;
    PutAwayGaps putAway;
    GapBanner gaps{d.desk, banner, putAway};
    CHECK(banner.state().text.isEmpty());
    gaps.start();
    CHECK(banner.state().text.startsWith(QStringLiteral("1 gap")));
    CHECK(banner.state().text.contains(QStringLiteral("Haninge 22:00 – ons 25 nov 07:00 (no fallback")));
    CHECK(banner.state().actions.front().text.contains(QStringLiteral("Ctrl+Shift+T")));
    REQUIRE(gaps.first());
    CHECK(gaps.first()->from == DutyDesk::at(24, 22));
    QSignalSpy opened{&gaps, &GapBanner::openRequested};
    Q_EMIT banner.actionRequested("coverage");
    CHECK(opened.size() == 1);

    Q_EMIT banner.dismissed();
    CHECK(banner.state().text.isEmpty());
    d.clock.advance(1h);
    d.person(QStringLiteral("Bo Alm")); // something else is saved
    CHECK(banner.state().text.isEmpty());

    SECTION("another gap")
    {
        const auto nacka = Directory{d.desk}.of(QStringLiteral("0182"))->front();
        d.list(nacka, {DutyDesk::shift(anna, DutyDesk::at(24, 1), DutyDesk::at(24, 20))});
        CHECK(banner.state().text.startsWith(QStringLiteral("2 gap")));
        CHECK(banner.state().text.contains(QStringLiteral("Nacka 20:00")));
    }
    SECTION("a case in a municipality without anybody")
    {
        d.take({.homeMunicipality = {QStringLiteral("1280"), {}}});
        CHECK(banner.state().text.contains(
            QStringLiteral("Malmö now – further on (nobody is known there and no "
                           "fallback is named: SOS Alarm, 112)")));
    }
    SECTION("a case where whoever stands in for the county is called, and where the gap changes")
    {
        ContactPoint county = d.point(QStringLiteral("Länsjouren"), QStringLiteral("1281"));
        county.standsInFor = {QStringLiteral("12")};
        REQUIRE(Directory{d.desk}.save(county));
        d.list(county, {DutyDesk::shift(anna, DutyDesk::at(24, 1), DutyDesk::at(24, 20))});
        d.take({.homeMunicipality = {QStringLiteral("1280"), {}}});
        const QString text = banner.state().text;
        CHECK(text.startsWith(QStringLiteral("3 gap")));
        CHECK(text.contains(QStringLiteral("Malmö now – 20:00 (fallback: Anna Ek, Länsjouren")));
        CHECK(text.contains(QStringLiteral("Malmö 20:00 – further on (nobody is known there")));
        CHECK(text.contains(QStringLiteral("Haninge 22:00 – ons 25 nov 07:00 (no fallback")));
    }
    SECTION("the gap is closed")
    {
        REQUIRE(d.lists.save(DutyOverride{.list = list,
                                          .kind = OverrideKind::Add,
                                          .from = DutyDesk::at(24, 22),
                                          .to = DutyDesk::at(25, 7),
                                          .who = {anna, {}}}));
        CHECK_FALSE(gaps.first());
        CHECK(banner.state().text.isEmpty());
    }
}

TEST_CASE("What the banner tells of gaps keeps up with the time", "[coverage][gui]")
{
    DutyDesk d;
    for (const QString &code : Directory{d.desk}.agreementMunicipalities())
        d.point(QStringLiteral("Jouren"), code);
    const auto haninge = Directory{d.desk}.of(QStringLiteral("0136"))->front();
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    d.list(haninge, {DutyDesk::shift(anna, DutyDesk::at(23, 17), DutyDesk::at(24, 22)),
                     DutyDesk::shift(anna, DutyDesk::at(25, 7), DutyDesk::at(28, 10)),
                     DutyDesk::shift(anna, DutyDesk::at(28, 12), DutyDesk::at(20, 0, 0, 12))});
    Banner banner;
    PutAwayGaps putAway;
    GapBanner gaps{d.desk, banner, putAway};
    gaps.start();
    const auto goTo = [&](Instant then) {
        d.clock.step(then - d.clock.now());
        gaps.setNow(d.clock.now());
        return banner.state().text;
    };
    CHECK(goTo(DutyDesk::at(24, 22)).contains(QStringLiteral("Haninge now – ons 25 nov 07:00")));
    CHECK(goTo(DutyDesk::at(25, 7)).isEmpty());
    CHECK_FALSE(gaps.first());
    // The next one comes within 48 hours while nothing else happens.
    CHECK(goTo(DutyDesk::at(26, 9, 59)).isEmpty());
    CHECK(goTo(DutyDesk::at(26, 10, 1)).contains(QStringLiteral("Haninge lör 28 nov 10:00")));

    // Its key leads there once; after that to where one was.
    REQUIRE(gaps.takeUnseen());
    CHECK_FALSE(gaps.takeUnseen());
    CHECK(goTo(DutyDesk::at(28, 10)).contains(QStringLiteral("Haninge now")));
    CHECK_FALSE(gaps.takeUnseen()); // the same one, begun
}

TEST_CASE("A gap put away stays so over the lock, for the one who put it away", "[coverage][gui]")
{
    DutyDesk d;
    Banner banner;
    PutAwayGaps putAway;
    {
        GapBanner gaps{d.desk, banner, putAway};
        gaps.start();
        REQUIRE_FALSE(banner.state().text.isEmpty());
        Q_EMIT banner.dismissed();
    }
    GapBanner again{d.desk, banner, putAway};
    again.start();
    CHECK(banner.state().text.isEmpty());

    Operator other = d.desk.actor();
    other.id = OperatorId::random();
    Desk theirs{d.desk.store(), d.clock, d.desk.reference(), d.desk.feed(), other};
    Banner told;
    GapBanner gaps{theirs, told, putAway};
    gaps.start();
    CHECK_FALSE(told.state().text.isEmpty());
}
