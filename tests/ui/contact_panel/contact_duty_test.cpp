#include "services/chase.h"
#include "services/duty_lists.h"
#include "ui/contact_panel/contact_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

/// It is Tuesday 24 November 2026, 02:00.
struct Listed : ContactDesk
{
    DutyPersonId person(const char *name, const std::optional<QDate> &verified = {})
    {
        DutyPerson made;
        made.name = QString::fromUtf8(name);
        made.channels = {{.kind = QStringLiteral("mobile"),
                          .value = QStringLiteral("070-174 06 05"),
                          .verifiedOn = verified}};
        const auto saved = lists.save(made);
        REQUIRE(saved);
        return saved->id;
    }
    void list(const ContactPoint &of, const std::vector<DutyShift> &shifts)
    {
        DutyList made;
        made.point = of.id;
        made.name = QStringLiteral("Natt");
        made.shifts = shifts;
        REQUIRE(lists.save(made));
    }
    [[nodiscard]] DutyShift shift(DutyPersonId who, Duration from, Duration to) const
    {
        return {
            .id = DutyShiftId::random(), .from = desk.now() + from, .to = desk.now() + to, .who = {who, {}}};
    }

    DutyLists lists{desk};
};

} // namespace

TEST_CASE("The fallback of a fallback with nobody on duty is the one to call", "[contactPanel][gui]")
{
    Listed d;
    const ContactPoint third = d.add("Tredje jouren", QStringLiteral("0182"), "08-465 004 23");
    ContactPoint second = d.add("Andra jouren", nykvarn, "08-465 004 22");
    second.fallback = third.id;
    d.save(second);
    const DutyPersonId bo = d.person("Bo Alm");
    d.list(second, {d.shift(bo, 5h, 9h)});
    ContactPoint first = d.add("Dagjouren", haninge, "08-465 004 21", "mån-fre 08:00-17:00");
    first.fallback = second.id;
    d.save(first);
    d.show(d.take(haninge));
    const QStringList cards = d.cards();
    REQUIRE(cards.size() == 3);
    CHECK(cards[0].startsWith(QStringLiteral("Dagjouren")));
    CHECK(cards[1].startsWith(QStringLiteral("Tredje jouren")));
    CHECK(cards[1].contains(QStringLiteral("fallback, Nacka")));
    // The one that is named and off duty stands beneath, with when it answers.
    CHECK(cards[2].startsWith(QStringLiteral("Andra jouren")));
    CHECK(cards[2].contains(QStringLiteral("nobody on the duty list, until 07:00")));
    d.call();
    CHECK(d.digits() == QStringLiteral("08 465 004 23"));
}

TEST_CASE("Off duty until when somebody answers, not until something else changes", "[contactPanel][gui]")
{
    Listed d;
    ContactPoint neighbour = d.add("Grannjouren", nykvarn, "08-465 004 22", "alla 00:00-03:00");
    ContactPoint jour = d.add("Dagjouren", haninge, "08-465 004 21", "mån-fre 08:00-17:00");
    jour.fallback = neighbour.id;
    d.save(jour);
    d.show(d.take(haninge));
    CHECK(d.cards().front().contains(QStringLiteral("off duty until 08:00")));
}

TEST_CASE("A card says by what somebody is on duty, and only what is known of how long",
          "[contactPanel][gui]")
{
    Listed d;
    const ContactPoint jour = d.add("Jouren");
    const DutyPersonId anna = d.person("Anna Ek");
    SECTION("until the shift is over")
    {
        d.list(jour, {d.shift(anna, -1h, 5h)});
        d.show(d.take(haninge));
        CHECK(d.cards().front().contains(QStringLiteral("Anna Ek: on duty until 07:00, by a shift of Natt")));
    }
    SECTION("beyond the fourteen days that are looked at")
    {
        d.list(jour, {d.shift(anna, -1h, std::chrono::days{20})});
        d.show(d.take(haninge));
        CHECK(d.cards().front().contains(QStringLiteral("Anna Ek: on duty, by a shift of Natt")));
        CHECK_FALSE(d.cards().front().contains(QStringLiteral("always")));
    }
}

TEST_CASE("Each of two on duty has their own calls, and those to the function", "[contactPanel][gui]")
{
    Listed d;
    const ContactPoint jour = d.add("Jouren");
    const DutyPersonId anna = d.person("Anna Ek");
    const DutyPersonId bo = d.person("Bo Alm");
    d.list(jour, {d.shift(anna, -1h, 5h), d.shift(bo, -30min, 5h)});
    const CaseId id = d.take(haninge);
    const auto log = [&](DutyPersonId who, AttemptOutcome outcome) {
        Attempt made;
        made.contactPoint = jour.id;
        made.dutyPerson = who;
        made.number = QStringLiteral("070-174 06 05");
        made.outcome = outcome;
        REQUIRE(Chase{d.desk}.logAttempt(id, made));
    };
    log(anna, AttemptOutcome::NoAnswer);
    log({}, AttemptOutcome::LeftMessage);
    d.show(id);
    const QStringList cards = d.cards();
    REQUIRE(cards.size() >= 2);
    REQUIRE(cards[0].contains(QStringLiteral("Anna Ek")));
    CHECK(cards[0].contains(QStringLiteral("02:00 No answer")));
    REQUIRE(cards[1].contains(QStringLiteral("Bo Alm")));
    CHECK_FALSE(cards[1].contains(QStringLiteral("No answer")));
    CHECK(cards[1].contains(QStringLiteral("02:00 Left a message")));
}

TEST_CASE("A person's number that nobody has verified is marked, though the contact is verified",
          "[contactPanel][gui]")
{
    Listed d;
    ContactPoint jour = d.add("Jouren");
    jour.verifiedOn = QDate{2026, 11, 1};
    d.save(jour);
    const auto marked = [&](const std::optional<QDate> &verified) {
        d.list(jour, {d.shift(d.person("Anna Ek", verified), -1h, 5h)});
        d.show(d.take(haninge));
        return d.cards().front();
    };
    SECTION("never")
    {
        CHECK(marked({}).contains(QStringLiteral("The number of Anna Ek was never verified")));
    }
    SECTION("long ago")
    {
        CHECK(marked(QDate{2026, 8, 1})
                  .contains(QStringLiteral("The number of Anna Ek was not verified since 2026-08-01")));
    }
    SECTION("lately")
    {
        CHECK_FALSE(marked(QDate{2026, 11, 20}).contains(QStringLiteral("verified")));
    }
}

TEST_CASE("Where nothing is known of a municipality the fallback of its county, else of all, is called",
          "[contactPanel][gui]")
{
    ContactDesk d;
    ContactPoint county = d.add("Länsjouren", QStringLiteral("2580"), "08-465 004 24", "alla 22:00-03:00");
    county.standsInFor = {QStringLiteral("25")};
    d.save(county);
    ContactPoint region = d.add("Polisregionen", QStringLiteral("0180"), "08-465 004 25");
    region.standsInFor = {everyMunicipality};
    d.save(region);
    const QString arjeplog = QStringLiteral("2506");
    d.show(d.take(arjeplog), arjeplog);
    CHECK(d.cards().front().startsWith(QStringLiteral("Länsjouren")));
    CHECK(d.cards().front().contains(QStringLiteral("fallback, Luleå")));
    CHECK(d.words().contains(QStringLiteral("Nobody is known here. Call a fallback below")));
    CHECK(d.whom().startsWith(QStringLiteral("Call Länsjouren")));
    d.fixture.clock.advance(1h);
    d.pane->setNow(d.desk.now());
    CHECK(d.cards().front().startsWith(QStringLiteral("Polisregionen")));
    CHECK(d.whom().startsWith(QStringLiteral("Call Polisregionen")));
}
