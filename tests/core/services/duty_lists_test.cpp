#include "duty_desk.h"
#include "store/journal.h"

#include <algorithm>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

template<typename T>
QString refusal(const Result<T> &result)
{
    return result ? QString{} : result.error().detail;
}

DutyOverride change(DutyListId list, OverrideKind kind, const DutyWho &who, const char *from, const char *to,
                    const DutyWho &instead = {})
{
    return {{},   list, kind, DutyDesk::at(from), DutyDesk::at(to), who, instead, QStringLiteral("sjuk"),
            false};
}

/// How often the feed told of saved contacts while `act` was done.
template<typename Act>
int commitsIn(DutyDesk &d, const Act &act)
{
    int count = 0;
    const auto link = QObject::connect(&d.feed, &ChangeFeed::committed, [&](const Changes &changes) {
        CHECK(changes.contacts);
        ++count;
    });
    act();
    QObject::disconnect(link);
    return count;
}

bool has(const std::vector<DutyWarning> &warnings, DutyWarningKind kind)
{
    return std::ranges::find(warnings, kind, &DutyWarning::kind) != warnings.end();
}

} // namespace

TEST_CASE("A duty list decides who answers from the moment it is saved", "[duty][service]")
{
    DutyDesk d;
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Jouren"));
    d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg"));
    CHECK(d.onDuty("2026-11-25 08:00").isEmpty());
    CHECK(d.lists.lists().size() == 1);
    CHECK(d.lists.listsOf(d.jour).size() == 1);
    CHECK(d.lists.persons().size() == 3);
}

TEST_CASE("Rotations and shifts get an id, and keep it", "[duty][service]")
{
    DutyDesk d;
    DutyList list;
    list.point = d.jour;
    list.name = QStringLiteral(" Natt ");
    list.shifts = {{{}, d.at("2026-11-24 17:00"), d.at("2026-11-25 08:00"), d.anna, {}}};
    list.fixed = {{d.at("2026-12-24 00:00"), d.at("2026-12-25 00:00"), list.shifts, {}}};
    Rotation rotation;
    rotation.members = {d.anna, d.bo};
    rotation.start = {2026, 11, 30};
    list.rotations = {rotation};
    list.id = d.lists.save(list)->id;
    const DutyList saved = d.listNow(list.id);
    CHECK(saved.name == QStringLiteral("Natt"));
    CHECK_FALSE(saved.shifts.front().id.isNull());
    CHECK_FALSE(saved.rotations.front().id.isNull());
    CHECK_FALSE(saved.fixed.front().shifts.front().id.isNull());
    REQUIRE(d.lists.save(saved));
    CHECK(d.listNow(list.id) == saved);
}

TEST_CASE("What lacks what it cannot be without is refused, in words that can be told", "[duty][service]")
{
    DutyDesk d;
    CHECK(refusal(d.lists.save(DutyPerson{})) == QStringLiteral("dutyPersonName"));
    DutyList list;
    CHECK(refusal(d.lists.save(list)) == QStringLiteral("dutyListName"));
    list.name = QStringLiteral("Natt");
    CHECK(refusal(d.lists.save(list)) == QStringLiteral("dutyListPoint"));
    const DutyListId id = d.savedList({});
    using Kind = OverrideKind;
    CHECK(refusal(d.lists.save(change({}, Kind::Add, d.anna, "2026-11-24 17:00", "2026-11-25 08:00"))) ==
          QStringLiteral("dutyList"));
    CHECK(refusal(d.lists.save(change(id, Kind::Add, d.anna, "2026-11-24 17:00", "2026-11-24 17:00"))) ==
          QStringLiteral("dutySpan"));
    CHECK(refusal(d.lists.save(change(id, Kind::Add, {}, "2026-11-24 17:00", "2026-11-25 08:00"))) ==
          QStringLiteral("dutyWho"));
    CHECK(refusal(d.lists.save(change(id, Kind::Replace, d.anna, "2026-11-24 17:00", "2026-11-25 08:00"))) ==
          QStringLiteral("dutyWho"));
}

TEST_CASE("Oddities are told with what is saved, and nothing is refused for them", "[duty][service]")
{
    DutyDesk d;
    const auto saved = d.lists.save(DutyPerson{{}, QStringLiteral("Dan"), {}, {}, {}, false});
    REQUIRE(saved);
    CHECK(has(saved->warnings, DutyWarningKind::PersonWithoutNumber));
    DutyList list;
    list.point = d.jour;
    list.name = QStringLiteral("Natt");
    list.shifts = {d.shift({saved->id, {}}, "2026-11-24 17:00", "2026-11-25 08:00")};
    CHECK(has(d.lists.check(list), DutyWarningKind::PersonWithoutNumber));
    CHECK(d.lists.lists().empty()); // only looked at
    const auto kept = d.lists.save(list);
    REQUIRE(kept);
    CHECK(has(kept->warnings, DutyWarningKind::PersonWithoutNumber));
    CHECK(has(kept->warnings, DutyWarningKind::Gap));
    CHECK(has(
        d.lists.check(change(kept->id, OverrideKind::Remove, d.anna, "2026-11-24 18:00", "2026-11-24 19:00")),
        DutyWarningKind::NotOnDuty));
}

TEST_CASE("Overrides that contradict one another are refused, and the first one stands",
          "[duty][service][T24]")
{
    DutyDesk d;
    const DutyListId id = d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    DutyOverride first =
        change(id, OverrideKind::Replace, d.anna, "2026-11-24 20:00", "2026-11-24 22:00", d.bo);
    first.id = d.lists.save(first)->id;
    CHECK(d.onDuty("2026-11-24 21:00") == QStringLiteral("Bo Ek"));
    const auto second = d.lists.save(
        change(id, OverrideKind::Replace, d.anna, "2026-11-24 21:00", "2026-11-24 23:00", d.cia));
    REQUIRE_FALSE(second);
    CHECK(second.error() == Error{ErrorCode::Conflict, QStringLiteral("dutyOverlap")});
    CHECK(d.lists.overridesOf(id).size() == 1);

    // It may be changed itself, and another may begin where it ends.
    first.to = d.at("2026-11-24 21:00");
    CHECK(d.lists.save(first));
    CHECK(d.lists.save(
        change(id, OverrideKind::Replace, d.anna, "2026-11-24 21:00", "2026-11-24 23:00", d.cia)));
    CHECK(d.onDuty("2026-11-24 21:00") == QStringLiteral("Cia Lind"));

    REQUIRE(d.lists.withdraw(first.id));
    CHECK(d.onDuty("2026-11-24 20:30") == QStringLiteral("Anna Berg"));
    CHECK(d.lists.overridesOf(id).size() == 1);
    CHECK(d.lists.withdraw(DutyOverrideId::random()).error().code == ErrorCode::NotFound);
}

TEST_CASE("Contact points that would refer to each other in a circle are refused", "[duty][service]")
{
    DutyDesk d;
    const ContactPointId other = d.savedPoint(QStringLiteral("Haningejouren"), QStringLiteral("0136"));
    d.savedList({d.shift({{}, other}, "2026-11-24 17:00", "2026-11-25 08:00")});
    DutyList back;
    back.point = other;
    back.name = QStringLiteral("Haninge");
    back.shifts = {d.shift({{}, d.jour}, "2026-11-25 07:00", "2026-11-26 08:00")};
    CHECK(refusal(d.lists.save(back)) == QStringLiteral("dutyCycle"));
    // They may stand in for each other at different times.
    back.shifts = {d.shift({{}, d.jour}, "2026-11-25 08:00", "2026-11-26 08:00")};
    const auto inTurn = d.lists.save(back);
    REQUIRE(inTurn);
    back.id = inTurn->id;
    back.shifts = {d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")};
    const auto saved = d.lists.save(back);
    REQUIRE(saved);
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg"));
    CHECK(refusal(d.lists.save(change(saved->id, OverrideKind::Add, {{}, d.jour}, "2026-11-24 18:00",
                                      "2026-11-24 19:00"))) == QStringLiteral("dutyCycle"));
}

TEST_CASE("A fallback that leads back is refused", "[duty][service]")
{
    DutyDesk d;
    Directory directory{d.desk};
    const ContactPointId other = d.savedPoint(QStringLiteral("Haningejouren"), QStringLiteral("0136"));
    ContactPoint one = *d.desk.duties().index().point(d.jour);
    one.fallback = other;
    REQUIRE(directory.save(one));
    ContactPoint two = *d.desk.duties().index().point(other);
    two.fallback = d.jour;
    CHECK(refusal(directory.save(two)) == QStringLiteral("dutyCycle"));
    two.fallback = other;
    CHECK(refusal(directory.save(two)) == QStringLiteral("dutyCycle"));
    CHECK(refusal(directory.apply({.added = {}, .changed = {two}})) == QStringLiteral("dutyCycle"));
}

TEST_CASE("Last week's shifts are copied at the same times of the wall clock, once", "[duty][service][dst]")
{
    DutyDesk d;
    // The week before the clocks are set forward, in the night to 28 March 2027.
    const DutyListId id = d.savedList({d.shift(d.anna, "2027-03-19 17:00", "2027-03-20 08:00"),
                                       d.shift(d.bo, "2027-03-20 22:00", "2027-03-21 07:00"),
                                       d.shift(d.cia, "2027-03-21 22:00", "2027-03-22 07:00"),
                                       d.shift(d.cia, "2027-03-14 22:00", "2027-03-15 07:00"),
                                       d.shift(d.cia, "2027-03-22 17:00", "2027-03-23 08:00")});
    CHECK(commitsIn(d, [&] { CHECK(d.lists.copyLastWeek(id, {2027, 3, 22}) == 3); }) == 1);
    const auto shifts = d.listNow(id).shifts;
    REQUIRE(shifts.size() == 8);
    CHECK(d.onDuty("2027-03-27 18:00").isEmpty());
    CHECK(d.onDuty("2027-03-26 18:00") == QStringLiteral("Anna Berg"));
    // 22–07 is eight hours long that night.
    const auto night = std::ranges::find(shifts, d.at("2027-03-27 22:00"), &DutyShift::from);
    REQUIRE(night != shifts.end());
    CHECK(night->to - night->from == 8h);
    CHECK(night->who == d.bo);
    CHECK(d.onDuty("2027-03-28 23:00") == QStringLiteral("Cia Lind"));
    CHECK(d.onDuty("2027-03-22 18:00") == QStringLiteral("Cia Lind")); // what was there stays

    CHECK(commitsIn(d, [&] { CHECK(d.lists.copyLastWeek(id, {2027, 3, 22}) == 0); }) == 0);
    CHECK(d.listNow(id).shifts.size() == 8);
}

TEST_CASE("Two swap over a span, in one commit", "[duty][service]")
{
    DutyDesk d;
    const DutyListId id = d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00"),
                                       d.shift(d.bo, "2026-11-25 17:00", "2026-11-26 08:00")});
    const auto swap = [&] {
        return d.lists.swap(id, d.anna, d.bo, d.at("2026-11-24 12:00"), d.at("2026-11-26 12:00"),
                            QStringLiteral("bröllop"));
    };
    CHECK(commitsIn(d, [&] { CHECK(swap()); }) == 1);
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Bo Ek"));
    CHECK(d.onDuty("2026-11-25 18:00") == QStringLiteral("Anna Berg"));
    REQUIRE(d.lists.overridesOf(id).size() == 2);
    CHECK(d.lists.overridesOf(id).front().reason == QStringLiteral("bröllop"));
    CHECK(refusal(swap()) == QStringLiteral("dutyOverlap"));
    CHECK(d.lists.overridesOf(id).size() == 2);
    CHECK(refusal(d.lists.swap(id, d.anna, d.anna, d.at("2026-11-24 12:00"), d.at("2026-11-26 12:00"), {})) ==
          QStringLiteral("dutyWho"));
}

TEST_CASE("What belongs together is saved in one commit, or not at all", "[duty][service]")
{
    DutyDesk d;
    DutyBatch batch;
    DutyList list;
    list.id = DutyListId::random();
    list.point = d.jour;
    list.name = QStringLiteral("Natt");
    batch.lists = {list};
    batch.overrides = {change(list.id, OverrideKind::Add, d.anna, "2026-11-24 17:00", "2026-11-24 17:00")};
    CHECK(refusal(d.lists.allows(batch)) == QStringLiteral("dutySpan"));
    CHECK(commitsIn(d, [&] { CHECK(refusal(d.lists.save(batch)) == QStringLiteral("dutySpan")); }) == 0);
    CHECK(d.lists.lists().empty());
    batch.overrides.front().to = d.at("2026-11-25 08:00");
    CHECK(d.lists.allows(batch));
    CHECK(d.lists.lists().empty()); // only looked at
    CHECK(commitsIn(d, [&] { CHECK(d.lists.save(batch)); }) == 1);
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Anna Berg"));

    // What is retired or withdrawn may be whatever it is.
    batch.lists.front().retired = true;
    batch.overrides.front().withdrawn = true;
    CHECK(d.lists.save(batch));
    CHECK(d.onDuty("2026-11-25 12:00") == QStringLiteral("Jouren"));
    CHECK(commitsIn(d, [&] { CHECK(d.lists.save(DutyBatch{})); }) == 0);
}

TEST_CASE("A shift is moved, given to somebody else, and removed", "[duty][service]")
{
    DutyDesk d;
    const DutyShift first = d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00");
    const DutyListId id = d.savedList({first, d.shift(d.bo, "2026-11-25 17:00", "2026-11-26 08:00")});
    CHECK(commitsIn(d, [&] {
              CHECK(d.lists.moveShift(id, first.id, d.at("2026-11-24 18:00"), d.at("2026-11-25 09:00")));
          }) == 1);
    CHECK(d.onDuty("2026-11-24 17:30").isEmpty());
    CHECK(d.onDuty("2026-11-25 08:30") == QStringLiteral("Anna Berg"));
    REQUIRE(d.lists.moveShift(id, first.id, first.from, first.to, d.cia));
    CHECK(d.onDuty("2026-11-24 17:30") == QStringLiteral("Cia Lind"));
    CHECK(refusal(d.lists.moveShift(id, first.id, first.to, first.from)) == QStringLiteral("dutySpan"));
    CHECK(refusal(d.lists.moveShift(id, DutyShiftId::random(), first.from, first.to)) ==
          QStringLiteral("dutyShift"));
    REQUIRE(d.lists.removeShift(id, first.id));
    CHECK(d.onDuty("2026-11-24 17:30").isEmpty());
    CHECK(d.lists.removeShift(id, first.id).error().code == ErrorCode::NotFound);
}

TEST_CASE("Who leaves is on duty no more, and a list that is retired narrows nothing", "[duty][service]")
{
    DutyDesk d;
    const DutyListId id = d.savedList({d.shift(d.anna, "2026-11-24 17:00", "2026-11-25 08:00")});
    REQUIRE(d.lists.retire(d.anna.person));
    CHECK(d.onDuty("2026-11-24 18:00").isEmpty());
    CHECK(d.lists.persons().size() == 2);
    REQUIRE(d.lists.retire(id));
    CHECK(d.onDuty("2026-11-24 18:00") == QStringLiteral("Jouren"));
    CHECK(d.lists.lists().empty());
    CHECK(d.lists.retire(DutyPersonId::random()).error().code == ErrorCode::NotFound);
}
