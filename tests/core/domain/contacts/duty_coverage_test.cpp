#include "duty_world.h"

using namespace jour;
using namespace jour::test;

namespace {

const QString nykvarn = QStringLiteral("0140");

QString kindWord(CoverageKind kind)
{
    switch (kind) {
    case CoverageKind::Answered: return QStringLiteral("answered");
    case CoverageKind::DoubleBooked: return QStringLiteral("double");
    case CoverageKind::NotCovered: return QStringLiteral("none meant");
    case CoverageKind::Gap: return QStringLiteral("gap");
    }
    return {};
}

/// "17:00 answered, 08:00 gap": each span by its start.
QString told(const std::vector<CoverageSpan> &spans)
{
    QStringList parts;
    for (const CoverageSpan &span : spans)
        parts << toLocal(span.from).toString(QStringLiteral("HH:mm ")) + kindWord(span.kind);
    return parts.join(QStringLiteral(", "));
}

DutyWorld aWeek()
{
    DutyWorld w;
    w.point("Jour").covered = {span("17:00", "08:00")};
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 17:00", "2026-11-25 08:00"),
                             w.shift("Bo", "2026-11-25 18:00", "2026-11-26 08:00")};
    return w;
}

} // namespace

TEST_CASE("Coverage tells answered, gap and not covered apart, to the minute", "[duty][coverage][T25]")
{
    DutyWorld w = aWeek();
    CHECK(
        told(coverage(w.index(), nykvarn, {}, when("2026-11-24 12:00"), when("2026-11-26 12:00"))) ==
        QStringLiteral("12:00 none meant, 17:00 answered, 08:00 none meant, 17:00 gap, 18:00 answered, 08:00 "
                       "none meant"));
    CHECK(coverage(w.index(), nykvarn, {}, when("2026-11-24 12:00"), when("2026-11-24 12:00")).empty());
    const auto answered =
        coverage(w.index(), nykvarn, {}, when("2026-11-24 20:00"), when("2026-11-24 21:00"));
    REQUIRE(answered.size() == 1);
    REQUIRE(answered.front().answers.size() == 1);
    CHECK(answered.front().answers.front().person == w.who("Anna").person);
}

TEST_CASE("A gap is shown where it is total", "[duty][coverage][T25]")
{
    DutyWorld w = aWeek();
    w.all.points[0].covered.clear();
    w.all.lists[0].shifts.clear();
    CHECK(told(coverage(w.index(), nykvarn, {}, when("2026-11-24 12:00"), when("2026-12-08 12:00"))) ==
          QStringLiteral("12:00 gap"));
    CHECK(told(coverage(w.index(), QStringLiteral("0180"), {}, when("2026-11-24 12:00"),
                        when("2026-12-08 12:00"))) == QStringLiteral("12:00 gap"));
}

TEST_CASE("Somebody behind two contact points at once is double-booked there, and only then",
          "[duty][coverage]")
{
    DutyWorld w = aWeek();
    w.point("Annan jour", "0136", {span("20:00", "24:00")});
    w.list("Annan jour").shifts = {w.shift("Anna", "2026-11-24 18:00", "2026-11-25 08:00")};
    const DutyIndex index = w.index();
    const auto spans = coverage(index, nykvarn, {}, when("2026-11-24 17:00"), when("2026-11-25 08:00"));
    CHECK(told(spans) == QStringLiteral("17:00 answered, 20:00 double, 00:00 answered"));
    CHECK(spans.at(1).doubleBooked == std::vector{w.who("Anna").person});
    CHECK(told(coverage(index, QStringLiteral("0136"), {}, when("2026-11-24 20:00"),
                        when("2026-11-25 00:00"))) == QStringLiteral("20:00 double"));

    const auto roster =
        rosterOf(index, w.all.lists[0].id, when("2026-11-24 12:00"), when("2026-11-26 12:00"));
    REQUIRE(roster.size() == 2);
    CHECK(roster[0].doubleBooked);
    CHECK_FALSE(roster[1].doubleBooked);
}

TEST_CASE("Two lists behind one contact point are no double booking", "[duty][coverage]")
{
    DutyWorld w = aWeek();
    w.list("Jour").shifts = {w.shift("Anna", "2026-11-24 18:00", "2026-11-24 20:00")};
    CHECK(told(coverage(w.index(), nykvarn, {}, when("2026-11-24 17:00"), when("2026-11-25 08:00"))) ==
          QStringLiteral("17:00 answered"));
}

TEST_CASE("A roster shows each turn with what it came from, cut by what changed it", "[duty][coverage][T24]")
{
    DutyWorld w = aWeek();
    w.all.lists[0].rotations = {w.rotation({"Cia", "Dan"}, RotationUnit::Days, 1, "2026-11-24", 8)};
    w.change(OverrideKind::Replace, "Anna", "2026-11-24 20:00", "2026-11-24 22:00", "Eva");
    w.change(OverrideKind::Add, "Fia", "2026-11-24 21:00", "2026-11-25 09:00");
    const auto pieces =
        rosterOf(w.index(), w.all.lists[0].id, when("2026-11-24 12:00"), when("2026-11-25 08:00"));
    QStringList lines;
    for (const RosterPiece &piece : pieces) {
        const auto person = std::ranges::find(w.all.persons, piece.who.person, &DutyPerson::id);
        lines << QStringLiteral("%1 %2–%3")
                     .arg(person->name, toLocal(piece.from).toString(QStringLiteral("HH:mm")),
                          toLocal(piece.to).toString(QStringLiteral("HH:mm")));
    }
    CHECK(lines == QStringList{QStringLiteral("Cia 12:00–08:00"), QStringLiteral("Anna 17:00–20:00"),
                               QStringLiteral("Eva 20:00–22:00"), QStringLiteral("Fia 21:00–08:00"),
                               QStringLiteral("Anna 22:00–08:00")});
    CHECK(pieces[0].source == RosterSource::Rotation);
    CHECK(pieces[2].source == RosterSource::Replacing);
    CHECK(pieces[2].insteadOf == w.who("Anna"));
    CHECK(pieces[2].shift == w.all.lists[0].shifts[0].id);
    CHECK(pieces[3].source == RosterSource::Added);
    CHECK(pieces[2].change == w.all.overrides[0].id);
}

TEST_CASE("The turns of a rotation are whole, whatever part of them is asked for", "[duty]")
{
    DutyWorld w;
    const Rotation weeks = w.rotation({"Anna", "Bo"}, RotationUnit::Weeks, 1, "2026-10-19", 8);
    const auto turns = turnsOf(weeks, stockholm(), when("2026-10-25 03:00"),
                               when("2026-10-25 03:00") + std::chrono::hours{1});
    REQUIRE(turns.size() == 1);
    CHECK(turns.front().from == when("2026-10-19 08:00"));
    // A week and an hour: the clock was set back within it.
    CHECK(turns.front().to - turns.front().from == std::chrono::hours{7 * 24 + 1});
    CHECK(turnsOf(weeks, stockholm(), when("2026-10-01 00:00"), when("2026-10-19 08:00")).empty());
    CHECK(turnsOf(weeks, stockholm(), when("2026-10-01 00:00"), when("2026-10-19 08:01")).size() == 1);
}
