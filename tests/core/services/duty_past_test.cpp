#include "random_duty.h"
#include "sql/connection.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

namespace {

/// A desk where the duty list of the jour is looked at.
class PastDesk : public DutyDesk
{
public:
    /// "Anna Berg 24 02:00-24 08:00", in local time.
    [[nodiscard]] QStringList told(const std::vector<RosterPiece> &pieces)
    {
        QStringList lines;
        for (const RosterPiece &piece : pieces)
            lines << QStringLiteral("%1 %2-%3")
                         .arg(desk.duties().index().person(piece.who.person)->name, local(piece.from),
                              local(piece.to));
        return lines;
    }
    [[nodiscard]] QStringList roster(DutyListId list, const char *from, const char *to)
    {
        return told(desk.duties().roster(list, at(from), at(to)));
    }
    /// By what is saved now.
    [[nodiscard]] QStringList recomputed(DutyListId list, const char *from, const char *to)
    {
        return told(rosterOf(desk.duties().index(), list, at(from), at(to)));
    }
    void goTo(const char *moment) { clock.advance(at(moment) - clock.now()); }
    DutyOverrideId changed(DutyListId list, OverrideKind kind, const char *from, const char *to,
                           const DutyWho &who, const DutyWho &instead = {})
    {
        return lists.save(DutyOverride{{}, list, kind, at(from), at(to), who, instead, {}, false})->id;
    }

private:
    [[nodiscard]] static QString local(Instant t) { return toLocal(t).toString(QStringLiteral("d HH:mm")); }
};

Rotation weeks(const std::vector<DutyWho> &members)
{
    Rotation rotation;
    rotation.members = members;
    rotation.start = QDate{2026, 11, 23};
    return rotation;
}

/// Which turns are at a moment, without their length.
auto turnsAt(const std::vector<RosterPiece> &pieces, Instant at)
{
    std::multiset<std::tuple<DutyWho, RosterSource, RotationId, DutyShiftId, DutyOverrideId, DutyWho>> turns;
    for (const RosterPiece &piece : pieces)
        if (piece.from <= at && at < piece.to)
            turns.emplace(piece.who, piece.source, piece.rotation, piece.shift, piece.change,
                          piece.insteadOf);
    return turns;
}

} // namespace

TEST_CASE("A rotation that is changed today leaves last week as it was", "[duty][service][past]")
{
    PastDesk d;
    DutyList list = d.listNow(d.savedList({}));
    list.rotations = {weeks({d.anna, d.bo})};
    REQUIRE(d.lists.save(list));
    d.goTo("2026-12-08 12:00");
    const char *const from = "2026-11-23 00:00";
    const char *const to = "2026-12-21 00:00";
    const QStringList past{
        QStringLiteral("Anna Berg 24 02:00-30 00:00"), // before two on the 24th there was no list
        QStringLiteral("Bo Ek 30 00:00-7 00:00")};
    CHECK(d.roster(list.id, from, to) == past + QStringList{QStringLiteral("Anna Berg 7 00:00-14 00:00"),
                                                            QStringLiteral("Bo Ek 14 00:00-21 00:00")});
    list = d.listNow(list.id);
    list.rotations[0].members = {d.cia, d.anna, d.bo};
    REQUIRE(d.lists.save(list));
    CHECK(d.roster(list.id, from, to) == past + QStringList{QStringLiteral("Anna Berg 7 00:00-8 12:00"),
                                                            QStringLiteral("Bo Ek 8 12:00-14 00:00"),
                                                            QStringLiteral("Cia Lind 14 00:00-21 00:00")});
    CHECK(d.recomputed(list.id, from, "2026-12-07 00:00").front().startsWith(QStringLiteral("Cia Lind")));
    // A week that is over is read by itself, too; one that is to come by what is saved now.
    CHECK(d.roster(list.id, "2026-11-30 00:00", "2026-12-07 00:00") == past.mid(1));
    CHECK(d.roster(list.id, "2026-12-14 00:00", to) ==
          QStringList{QStringLiteral("Cia Lind 14 00:00-21 00:00")});
}

TEST_CASE("An override that is written afterwards does not change who was on duty", "[duty][service][past]")
{
    PastDesk d;
    const DutyListId list = d.savedList({d.shift(d.anna, "2026-11-24 03:00", "2026-11-24 12:00")});
    const auto night = [&] { return d.roster(list, "2026-11-24 00:00", "2026-11-25 00:00"); };
    const auto now = [&] { return d.recomputed(list, "2026-11-24 00:00", "2026-11-25 00:00"); };
    d.goTo("2026-11-24 08:00");
    SECTION("of time that is over")
    {
        d.changed(list, OverrideKind::Replace, "2026-11-24 05:00", "2026-11-24 06:00", d.anna, d.bo);
        CHECK(night() == QStringList{QStringLiteral("Anna Berg 24 03:00-24 12:00")}); // one turn
        CHECK(now().size() == 3);
    }
    SECTION("of time that is partly over it counts from when it was written")
    {
        d.changed(list, OverrideKind::Replace, "2026-11-24 05:00", "2026-11-24 10:00", d.anna, d.bo);
        const QStringList both{QStringLiteral("Anna Berg 24 03:00-24 08:00"),
                               QStringLiteral("Bo Ek 24 08:00-24 10:00"),
                               QStringLiteral("Anna Berg 24 10:00-24 12:00")};
        CHECK(night() == both);
        d.goTo("2026-11-24 23:00");
        CHECK(night() == both);
        CHECK(now() != both);
    }
    SECTION("and one that is withdrawn afterwards was there")
    {
        const auto change =
            d.changed(list, OverrideKind::Remove, "2026-11-24 09:00", "2026-11-24 10:00", d.anna);
        const QStringList cut = night();
        CHECK(cut.size() == 2);
        d.goTo("2026-11-24 11:00");
        REQUIRE(d.lists.withdraw(change));
        CHECK(night() == cut);
        CHECK(now().size() == 1);
    }
    SECTION("a list that is retired for a while has nobody in it")
    {
        DutyList whole = d.listNow(list);
        REQUIRE(d.lists.retire(list));
        d.goTo("2026-11-24 09:00");
        REQUIRE(d.lists.save(whole));
        CHECK(night() == QStringList{QStringLiteral("Anna Berg 24 03:00-24 08:00"),
                                     QStringLiteral("Anna Berg 24 09:00-24 12:00")});
    }
}

TEST_CASE("Who was booked twice was so then, whatever the other list says now", "[duty][service][past]")
{
    PastDesk d;
    const DutyListId list = d.savedList({d.shift(d.anna, "2026-11-24 03:00", "2026-11-24 12:00"),
                                         d.shift(d.bo, "2026-11-24 12:00", "2026-11-24 20:00")});
    DutyList other;
    other.point = d.savedPoint(QStringLiteral("Andra jouren"), QStringLiteral("0136"));
    other.name = QStringLiteral("Andra");
    other.shifts = {d.shift(d.anna, "2026-11-24 04:00", "2026-11-24 05:00")};
    other.id = d.lists.save(other)->id;
    d.goTo("2026-11-24 08:00");
    other.shifts = {d.shift(d.bo, "2026-11-24 13:00", "2026-11-24 14:00")};
    REQUIRE(d.lists.save(other));
    const auto doubled = [&] {
        std::vector<bool> all;
        for (const RosterPiece &piece :
             d.desk.duties().roster(list, d.at("2026-11-24 00:00"), d.at("2026-11-25 00:00")))
            all.push_back(piece.doubleBooked);
        return all;
    };
    CHECK(doubled() == std::vector{true, true});
    d.goTo("2026-11-24 22:00");
    other.shifts.clear();
    REQUIRE(d.lists.save(other));
    CHECK(doubled() == std::vector{true, true});
}

TEST_CASE("The past of a roster is read once until something is saved", "[duty][service][past]")
{
    PastDesk d;
    const DutyListId list = d.savedList({d.shift(d.anna, "2026-11-24 03:00", "2026-11-24 12:00")});
    d.goTo("2026-11-24 08:00");
    d.changed(list, OverrideKind::Add, "2026-11-24 09:00", "2026-11-24 10:00", d.bo);
    const auto night = [&] { return d.roster(list, "2026-11-24 00:00", "2026-11-25 00:00"); };
    const QStringList known = night();
    CHECK(known.size() == 2);
    d.db().execute("DELETE FROM duty_versions WHERE kind = 'list'");
    for (int minute = 0; minute < 3; ++minute) {
        d.clock.advance(1min);
        CHECK(night() == known);
    }
    d.savedPerson(QStringLiteral("Dan Ny"), QStringLiteral("070-174 06 08"));
    CHECK(night() != known); // what is past, that is: of what is to come only what was saved since is read
}

TEST_CASE("T26: a roster shows at every moment that is past what it showed then",
          "[duty][service][property][past][T26]")
{
    const int seed = GENERATE(range(1, 11));
    CAPTURE(seed);
    DutyDesk d;
    RandomEdits edits{d, static_cast<unsigned>(seed)};
    std::vector<std::pair<Instant, std::vector<RosterPiece>>> said;
    const auto say = [&] {
        const Instant now = d.clock.now();
        said.emplace_back(now, rosterOf(d.desk.duties().index(), edits.list(), now, now + 1s));
    };
    for (int i = 0; i < 25; ++i) {
        edits.next();
        say();
        d.clock.advance(1min);
        say();
    }
    const Instant from = said.front().first;
    const Instant now = d.clock.now();
    const auto roster = d.desk.duties().roster(edits.list(), from, now + 24h);
    const auto recomputed = rosterOf(d.desk.duties().index(), edits.list(), from, now + 24h);
    int rewritten = 0;
    for (const auto &[at, pieces] : said) {
        CAPTURE(at);
        CHECK(turnsAt(roster, at) == turnsAt(pieces, at));
        rewritten += turnsAt(recomputed, at) == turnsAt(pieces, at) ? 0 : 1;
    }
    CHECK(rewritten > 0);
    for (Instant at = now; at < now + 24h; at += 7min)
        CHECK(turnsAt(roster, at) == turnsAt(recomputed, at));
    CHECK(std::ranges::is_sorted(roster, {}, &RosterPiece::from));
    // Parts of it say the same.
    for (Instant at = from; at < now; at += 5h)
        CHECK(turnsAt(d.desk.duties().roster(edits.list(), at, at + 3h), at) == turnsAt(roster, at));
}
