#include "rosters/roster_acts.h"
#include "rosters/roster_sheet.h"
#include "ui/duty/duty_desk.h"

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

DutyShift nightOf(DutyPersonId who, const QDate &evening)
{
    return DutyDesk::shift(who, fromLocal(evening, QTime{22, 0}), fromLocal(evening.addDays(1), QTime{7, 0}));
}

} // namespace

TEST_CASE("A roster has a row for each, a bar for each turn, and its gaps", "[rosters][T25]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto bo = d.person(QStringLiteral("Bo Alm"));
    const auto id = d.list(point, {DutyDesk::shift(bo, DutyDesk::at(23, 0), DutyDesk::at(26, 8)),
                                   DutyDesk::shift(anna, DutyDesk::at(26, 17), DutyDesk::at(30, 0))});
    const RosterSheet sheet =
        sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(23, 0), DutyDesk::at(30, 0), d.clock.now());
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].name == QStringLiteral("Anna Ek"));
    REQUIRE(sheet.bars.size() == 2);
    CHECK(sheet.bars[0].name == QStringLiteral("Bo Alm"));
    CHECK(sheet.bars[0].row == 1);
    CHECK(sheet.bars[0].movable);
    CHECK(sheet.bars[1].words.contains(QStringLiteral("tors 26 nov 17:00")));
    REQUIRE(sheet.gaps.size() == 1);
    CHECK(sheet.gaps[0] == OpenSpan{DutyDesk::at(26, 8), DutyDesk::at(26, 17)});
    CHECK(sheet.days.size() == 7);
}

TEST_CASE("The night of the clock change shows its real length", "[rosters][T8][T9]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto id = d.list(point, {nightOf(anna, QDate{2027, 3, 27}), nightOf(anna, QDate{2027, 3, 28}),
                                   nightOf(anna, QDate{2027, 10, 30})});
    const auto sheet = [&](const QDate &monday) {
        return sheetOf(d.desk.duties(), d.saved(id), fromLocal(monday, QTime{0, 0}),
                       fromLocal(monday.addDays(8), QTime{0, 0}), d.clock.now());
    };
    const RosterSheet spring = sheet(QDate{2027, 3, 22});
    REQUIRE(spring.bars.size() == 2);
    CHECK(spring.bars[0].piece.to - spring.bars[0].piece.from == 8h);
    CHECK(spring.bars[0].words.contains(QStringLiteral("(8\u00A0h)")));
    CHECK(spring.bars[1].words.contains(QStringLiteral("(9\u00A0h)")));
    const RosterSheet autumn = sheet(QDate{2027, 10, 25});
    REQUIRE(autumn.bars.size() == 1);
    CHECK(autumn.bars[0].words.contains(QStringLiteral("(10\u00A0h)")));
}

TEST_CASE("Whoever takes turns has a row before the turn comes", "[rosters]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    Rotation rotation;
    rotation.id = RotationId::random();
    rotation.name = QStringLiteral("Veckor");
    rotation.start = QDate{2026, 11, 23};
    rotation.members = {{d.person(QStringLiteral("Anna Ek")), {}},
                        {d.person(QStringLiteral("Bo Alm")), {}},
                        {d.person(QStringLiteral("Cia Dahl")), {}}};
    DutyList list;
    list.point = point.id;
    list.name = QStringLiteral("Vecka");
    list.rotations = {rotation};
    const auto id = d.lists.save(list)->id;
    const RosterSheet week =
        sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(23, 0), DutyDesk::at(30, 0), d.clock.now());
    CHECK(week.rows.size() == 3);
    REQUIRE(week.bars.size() == 1);
    CHECK(week.bars[0].name == QStringLiteral("Anna Ek"));
    CHECK_FALSE(week.bars[0].movable);

    const RosterSheet preview = sheetOf(rotation, d.desk.duties().index(), stockholm(), DutyDesk::at(24, 0),
                                        DutyDesk::at(24, 0) + 28 * 24h, d.clock.now());
    CHECK(preview.bars.size() >= 4);
    CHECK(preview.bars[1].name == QStringLiteral("Bo Alm"));
}

TEST_CASE("Bars are walked in time, and rows to the bar nearest in time", "[rosters]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto bo = d.person(QStringLiteral("Bo Alm"));
    const auto id = d.list(point, {DutyDesk::shift(bo, DutyDesk::at(24, 3), DutyDesk::at(24, 8)),
                                   DutyDesk::shift(anna, DutyDesk::at(26, 0), DutyDesk::at(26, 8)),
                                   DutyDesk::shift(bo, DutyDesk::at(27, 0), DutyDesk::at(27, 8))});
    d.clock.advance(24h);
    RosterSheet sheet =
        sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(23, 0), DutyDesk::at(30, 0), d.clock.now());
    CHECK(nextBar(sheet, +1) == 1); // what comes after now
    sheet.current = 1;
    CHECK(nextBar(sheet, +1) == 2);
    CHECK(nextBar(sheet, -1) == 0);
    CHECK(barInNextRow(sheet, +1) == 2);
    CHECK(barInNextRow(sheet, -1) == 1);
    CHECK(sameBar(sheet, sheet.bars[2].piece) == 2);
    CHECK(nextBarFrom(sheet, DutyDesk::at(25, 0), +1) == 1);
    CHECK(nextBarFrom(sheet, DutyDesk::at(25, 0), -1) == 0);
}

TEST_CASE("What is past stands on the sheet as it was recorded, whatever is saved now", "[rosters][T26]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto bo = d.person(QStringLiteral("Bo Alm"));
    Rotation rotation;
    rotation.unit = RotationUnit::Days;
    rotation.start = QDate{2026, 11, 23};
    rotation.members = {{anna, {}}, {bo, {}}};
    DutyList list;
    list.point = point.id;
    list.name = QStringLiteral("Dygn");
    list.rotations = {rotation};
    const auto id = d.lists.save(list)->id;
    const auto week = [&] {
        QStringList names;
        for (const RosterBar &bar :
             sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(23, 0), DutyDesk::at(30, 0), d.clock.now())
                 .bars)
            names << bar.name.section(QLatin1Char(' '), 0, 0);
        return names.join(QLatin1Char(' '));
    };
    // From the 24th on, when the list was written.
    CHECK(week() == QStringLiteral("Bo Anna Bo Anna Bo Anna"));
    d.clock.advance(DutyDesk::at(26, 23) - d.clock.now());
    list = d.saved(id);
    list.rotations[0].members.push_back({d.person(QStringLiteral("Cia Dahl")), {}});
    REQUIRE(d.lists.save(list));
    CHECK(week() == QStringLiteral("Bo Anna Bo Anna Bo Cia Anna"));
    REQUIRE(d.lists.save(DutyOverride{.list = id,
                                      .kind = OverrideKind::Replace,
                                      .from = DutyDesk::at(24, 0),
                                      .to = DutyDesk::at(29, 0),
                                      .who = {bo, {}},
                                      .instead = {anna, {}},
                                      .reason = QStringLiteral("i efterhand")}));
    CHECK(week() == QStringLiteral("Bo Anna Bo Anna Anna Cia Anna"));
}

TEST_CASE("A turn that is gone is no other turn, and one cut in pieces stays the piece it was", "[rosters]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto bo = d.person(QStringLiteral("Bo Alm"));
    const auto id = d.list(point, {DutyDesk::shift(anna, DutyDesk::at(24, 17), DutyDesk::at(25, 8)),
                                   DutyDesk::shift(bo, DutyDesk::at(25, 17), DutyDesk::at(26, 8))});
    const auto sheet = [&] {
        return sheetOf(d.desk.duties(), d.saved(id), DutyDesk::at(23, 0), DutyDesk::at(30, 0), d.clock.now());
    };
    REQUIRE(d.lists.save(DutyOverride{.list = id,
                                      .kind = OverrideKind::Remove,
                                      .from = DutyDesk::at(24, 20),
                                      .to = DutyDesk::at(24, 22),
                                      .who = {anna, {}}}));
    const RosterSheet cut = sheet();
    REQUIRE(cut.bars.size() == 3);
    CHECK(sameBar(cut, cut.bars[1].piece) == 1);
    const RosterPiece second = cut.bars[1].piece;
    REQUIRE(d.lists.removeShift(id, second.shift));
    CHECK(sameBar(sheet(), second) == -1);
}

TEST_CASE("Days keep the time of the wall clock, hours are real", "[rosters][T8]")
{
    const Instant evening = DutyDesk::at(27, 22, 0, 3, 2027);
    const Instant morning = DutyDesk::at(28, 7, 0, 3, 2027);
    CHECK(movedBy(evening, 0, 1, stockholm()) == DutyDesk::at(28, 22, 0, 3, 2027));
    CHECK(distance(evening, DutyDesk::at(28, 22, 0, 3, 2027), stockholm()) == std::pair{0, 1});
    CHECK(movedBy(morning, 0, -1, stockholm()) == DutyDesk::at(27, 7, 0, 3, 2027));
    CHECK(movedBy(evening, 3, 0, stockholm()) == evening + 3h);
    CHECK(distance(evening, evening + 1h, stockholm()) == std::pair{1, 0});
}

TEST_CASE("Each act is taken back by new events, and not when somebody built upon it", "[rosters]")
{
    DutyDesk d;
    const auto point = d.point(QStringLiteral("Jouren"), QStringLiteral("0136"));
    const auto anna = d.person(QStringLiteral("Anna Ek"));
    const auto bo = d.person(QStringLiteral("Bo Alm"));
    const auto id = d.list(point, {DutyDesk::shift(anna, DutyDesk::at(24, 17), DutyDesk::at(25, 8)),
                                   DutyDesk::shift(bo, DutyDesk::at(25, 17), DutyDesk::at(26, 8))});
    const DutyList before = d.saved(id);
    RosterActs acts{d.desk};
    CHECK(acts.undoable().isEmpty());
    const auto undo = [&] {
        const auto undone = acts.undo();
        return undone.has_value();
    };
    SECTION("a moved shift")
    {
        REQUIRE(acts.moveShift(id, before.shifts[0].id, DutyDesk::at(24, 18), DutyDesk::at(25, 9), {},
                               QStringLiteral("moved")));
        CHECK(d.saved(id) != before);
        CHECK(acts.undoable() == QStringLiteral("moved"));
        CHECK(undo());
        CHECK(d.saved(id) == before);
        CHECK(acts.undoable().isEmpty());
    }
    SECTION("a swap: two overrides")
    {
        REQUIRE(acts.swap(
            id, {{anna, {}}, {bo, {}}, DutyDesk::at(24, 12), DutyDesk::at(26, 12), QStringLiteral("Ledig")},
            QStringLiteral("swap")));
        CHECK(d.lists.overridesOf(id).size() == 2);
        CHECK(undo());
        CHECK(d.lists.overridesOf(id).empty());
    }
    SECTION("a withdrawn override comes back")
    {
        const auto saved = d.lists.save(DutyOverride{.list = id,
                                                     .kind = OverrideKind::Add,
                                                     .from = DutyDesk::at(24, 20),
                                                     .to = DutyDesk::at(24, 22),
                                                     .who = {bo, {}}});
        REQUIRE(saved);
        REQUIRE(acts.withdraw(saved->id, QStringLiteral("withdrawn")));
        CHECK(d.lists.overridesOf(id).empty());
        CHECK(undo());
        CHECK(d.lists.overridesOf(id).size() == 1);
    }
    SECTION("a new list is retired, a retired person is back")
    {
        DutyList fresh;
        fresh.point = point.id;
        fresh.name = QStringLiteral("Ny");
        REQUIRE(acts.save(DutyBatch{.lists = {fresh}}, QStringLiteral("new")));
        REQUIRE(acts.retire(anna, QStringLiteral("gone")));
        CHECK(undo());
        CHECK(d.lists.persons().size() == 2);
        CHECK(undo());
        CHECK(d.lists.lists().size() == 1);
    }
    SECTION("not over what another did since")
    {
        REQUIRE(acts.removeShift(id, before.shifts[0].id, QStringLiteral("removed")));
        DutyList other = d.saved(id);
        other.name = QStringLiteral("Nytt namn");
        REQUIRE(d.lists.save(other));
        CHECK_FALSE(undo());
        CHECK(d.saved(id).name == QStringLiteral("Nytt namn"));
        CHECK(acts.undoable().isEmpty()); // it stands for good and is in nobody's way
    }
    SECTION("what stands for good does not keep the act before it from being taken back")
    {
        const auto other = d.list(d.point(QStringLiteral("Andra"), QStringLiteral("0182")), {});
        DutyList renamed = d.saved(other);
        renamed.name = QStringLiteral("Nacka");
        REQUIRE(acts.save(DutyBatch{.lists = {renamed}}, QStringLiteral("renamed")));
        CHECK(acts.undoableOn() == QStringLiteral("Nacka"));
        REQUIRE(acts.removeShift(id, before.shifts[0].id, QStringLiteral("removed")));
        CHECK(acts.undoableOn() == QStringLiteral("Natt"));
        REQUIRE(d.lists.removeShift(id, before.shifts[1].id));
        CHECK_FALSE(undo());
        CHECK(acts.undoable() == QStringLiteral("renamed"));
        CHECK(undo());
        CHECK(d.saved(other).name == QStringLiteral("Natt"));
    }
    SECTION("all of an act in one commit")
    {
        REQUIRE(acts.swap(id, {{anna, {}}, {bo, {}}, DutyDesk::at(24, 12), DutyDesk::at(26, 12), {}},
                          QStringLiteral("swap")));
        QSignalSpy commits{&d.feed, &ChangeFeed::committed};
        CHECK(undo());
        CHECK(commits.size() == 1);
    }
}
