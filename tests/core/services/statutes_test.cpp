#include "desk_fixture.h"
#include "domain/statute/derivation.h"
#include "domain/statute/limit_rows.h"
#include "services/case_limits.h"
#include "services/statutes.h"
#include "services/step_duty.h"
#include "store/journal.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jour;
using namespace jour::test;

namespace {

/// A desk with a manager at it.
struct ManagedDesk : DeskFixture
{
    [[nodiscard]] static Operator managing(Operator who)
    {
        who.role = Role::Manager;
        return who;
    }
    Desk managed{store(), clock, reference, feed, managing(author)};
};

const QString submission = QStringLiteral("lvu7_understallning");
const QString reason = QStringLiteral("Läst i SFS");

Limit rowOf(const Desk &desk, const QString &key)
{
    const auto rows = currentLimits(desk);
    const auto found = std::ranges::find(rows, key, &Limit::key);
    REQUIRE(found != rows.end());
    return *found;
}

std::vector<events::LimitSaved> journaled(DeskFixture &f)
{
    std::vector<events::LimitSaved> saved;
    const auto all = *f.store().journal().after(0, 1000);
    for (const Event &event : all)
        if (const auto body = event.decodedBody(); std::holds_alternative<events::LimitSaved>(body))
            saved.push_back(std::get<events::LimitSaved>(body));
    return saved;
}

} // namespace

TEST_CASE("A manager changes a row of law: journaled with the reason, checked today by that manager",
          "[statutes]")
{
    ManagedDesk f;
    Limit row = rowOf(f.managed, submission);
    row.noteSv = QStringLiteral("Ny anvisning.");
    row.checkedOn = QDate{2020, 1, 1};
    row.checkedBy = QStringLiteral("nobody");
    REQUIRE(Statutes{f.managed}.save(row, reason));
    const Limit now = rowOf(f.managed, submission);
    CHECK(now.noteSv == QStringLiteral("Ny anvisning."));
    CHECK(now.checkedOn == localDate(f.managed.now()));
    CHECK(now.checkedBy == f.managed.actor().name);
    const auto saved = journaled(f);
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().limit == now);
    CHECK(saved.front().reason == reason);
    CHECK(Statutes{f.managed}.all().size() == f.managed.reference().limits.size());
}

TEST_CASE("A change without a reason, a basis or a length, or by another than a manager, is not made",
          "[statutes]")
{
    ManagedDesk f;
    const Limit row = rowOf(f.managed, submission);
    const auto refused = [&](const Limit &changed, const QString &why) {
        const auto saved = Statutes{f.managed}.save(changed, why);
        REQUIRE_FALSE(saved);
        return saved.error();
    };
    CHECK(refused(row, QStringLiteral("  ")) == Error{ErrorCode::Invalid, QStringLiteral("reason")});
    Limit bare = row;
    bare.basis = QStringLiteral(" ");
    CHECK(refused(bare, reason) == Error{ErrorCode::Invalid, QStringLiteral("basis")});
    Limit none = row;
    none.length = 0;
    CHECK(refused(none, reason) == Error{ErrorCode::Invalid, QStringLiteral("length")});
    Operator other = f.managed.actor();
    other.role = Role::Operator;
    Desk theirs{f.managed.store(), f.managed.clock(), f.managed.reference(), f.managed.feed(), other};
    const auto denied = Statutes{theirs}.save(row, reason);
    REQUIRE_FALSE(denied);
    CHECK(denied.error().code == ErrorCode::NotAllowed);
    CHECK(journaled(f).empty());
    CHECK(rowOf(f.managed, submission) == row);
}

TEST_CASE("A new law ends the old row the day before, and each day has one of them", "[statutes]")
{
    ManagedDesk f;
    Limit fresh = rowOf(f.managed, submission);
    fresh.validFrom = QDate{2027, 1, 1};
    fresh.length = 2;
    fresh.basis = QStringLiteral("Ny lag");
    REQUIRE(Statutes{f.managed}.save(fresh, reason));
    CHECK(journaled(f).size() == 2);
    const auto rows = currentLimits(f.managed);
    CHECK(std::ranges::count(rows, submission, &Limit::key) == 2);
    const auto unmoved = [&](const QDate &decided) {
        return derivationOf(rows, submission, fromLocal(decided, {12, 0}))->due.unmoved;
    };
    CHECK(unmoved({2026, 12, 31}) == QDate{2027, 1, 7});
    CHECK(unmoved({2027, 1, 1}) == QDate{2027, 1, 15});
    Limit before = fresh;
    before.validFrom = QDate{2026, 6, 1};
    before.validTo.reset();
    const auto second = Statutes{f.managed}.save(before, reason); // would hold beside the row of 2027
    REQUIRE_FALSE(second);
    CHECK(second.error() == Error{ErrorCode::Conflict, QStringLiteral("overlap")});
}

TEST_CASE("A row that is no longer verified starts no more timers", "[statutes]")
{
    ManagedDesk f;
    const Instant decided = f.managed.now();
    const auto started = [&] {
        return limitsStarted(f.managed, CaseId::random(), LimitTrigger::CareDecided, decided).size();
    };
    REQUIRE(started() == 1);
    Limit row = rowOf(f.managed, submission);
    row.confidence = Confidence::NotVerified;
    REQUIRE(Statutes{f.managed}.save(row, reason));
    CHECK(started() == 0);
    CHECK(standingOf(rowOf(f.managed, submission), localDate(decided)) == LimitStanding::SwitchedOff);
}

namespace {

const QString feedback = QStringLiteral("sol_aterkoppling");
const QDate june{2026, 6, 1};
const QDate july{2026, 7, 1};

std::vector<Limit> rowsOfLimit(const Desk &desk, const QString &key)
{
    auto rows = currentLimits(desk);
    std::erase_if(rows, [&](const Limit &row) { return row.key != key; });
    std::ranges::sort(rows, {}, &Limit::validFrom);
    return rows;
}

/// Another wording of the feedback to whoever reported, for a month.
Limit forAMonth(const Desk &desk)
{
    Limit row = rowOf(desk, feedback);
    row.validFrom = june;
    row.validTo = july;
    row.length = 3;
    return row;
}

} // namespace

TEST_CASE("A row of law with a last day leaves no hole: the former wording holds again after it",
          "[statutes]")
{
    ManagedDesk f;
    const Limit shipped = rowOf(f.managed, feedback);
    REQUIRE(shipped.validFrom);
    REQUIRE(*shipped.validFrom < june);
    REQUIRE_FALSE(shipped.validTo);
    REQUIRE(Statutes{f.managed}.save(forAMonth(f.managed), reason));
    CHECK(journaled(f).size() == 3);
    const auto rows = rowsOfLimit(f.managed, feedback);
    REQUIRE(rows.size() == 3);
    CHECK(holesIn(rows, feedback).empty());
    Limit again = shipped;
    again.validFrom = july.addDays(1);
    CHECK(rows.back() == again); // as checked before: nobody has read the law anew
    const auto lengthOn = [&](const QDate &day) { return limitInForce(rows, feedback, day)->length; };
    CHECK(lengthOn(june.addDays(-1)) == shipped.length);
    CHECK(lengthOn(july) == 3);
    CHECK(lengthOn(QDate{2030, 1, 1}) == shipped.length);
}

TEST_CASE("Taken back from any of its rows, an act on the table leaves it as it was before", "[statutes]")
{
    ManagedDesk f;
    Statutes statutes{f.managed};
    const auto before = rowsOfLimit(f.managed, feedback);
    REQUIRE(statutes.save(forAMonth(f.managed), reason));
    const auto at = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{2});
    const Limit row = rowsOfLimit(f.managed, feedback).at(at);
    const auto stood = statutes.before(row);
    REQUIRE(stood);
    CHECK(stood->restored == before);
    CHECK(stood->gone.size() == 2);
    CHECK(statutes.takeBack(row, QStringLiteral(" ")).error() ==
          Error{ErrorCode::Invalid, QStringLiteral("reason")});
    REQUIRE(statutes.takeBack(row, QStringLiteral("Felläst")));
    CHECK(rowsOfLimit(f.managed, feedback) == before);
    CHECK(journaled(f).size() == 6);
    const auto versions = statutes.history(before.front());
    REQUIRE(versions);
    CHECK(versions->front().withdrawn);
    CHECK(versions->front().reason == QStringLiteral("Felläst"));
}

TEST_CASE("A row that was added by mistake is taken back to nothing, and can come again", "[statutes]")
{
    ManagedDesk f;
    Statutes statutes{f.managed};
    Limit own = statutes.blank();
    own.nameSv = QStringLiteral("Egen");
    own.basis = QStringLiteral("Provlagen");
    own.length = 2;
    const auto all = statutes.all();
    REQUIRE(statutes.save(own, reason));
    REQUIRE(statutes.all().size() == all.size() + 1);
    REQUIRE(statutes.takeBack(own, reason));
    CHECK(statutes.all() == all);
    REQUIRE(statutes.save(own, reason));
    own.length = 4;
    REQUIRE(statutes.save(own, reason));
    REQUIRE(statutes.takeBack(own, reason));
    CHECK(rowOf(f.managed, own.key).length == 2);
}

TEST_CASE("What was built upon since is not taken back from under it, and an unchanged row not at all",
          "[statutes]")
{
    ManagedDesk f;
    Statutes statutes{f.managed};
    const Limit shipped = rowOf(f.managed, feedback);
    CHECK(statutes.before(shipped).error() == Error{ErrorCode::NotFound, QStringLiteral("limitUnchanged")});
    Limit fresh = shipped;
    fresh.validFrom = QDate{2027, 1, 1};
    REQUIRE(statutes.save(fresh, reason));
    Limit later = shipped;
    later.validFrom = QDate{2028, 1, 1};
    REQUIRE(statutes.save(later, reason)); // ends the one of 2027
    CHECK(statutes.takeBack(shipped, reason).error() ==
          Error{ErrorCode::Conflict, QStringLiteral("limitChangedSince")});
    REQUIRE(statutes.takeBack(later, reason));
    REQUIRE(rowsOfLimit(f.managed, feedback).size() == 2);
    Operator other = f.managed.actor();
    other.role = Role::Operator;
    Desk theirs{f.managed.store(), f.managed.clock(), f.managed.reference(), f.managed.feed(), other};
    CHECK(Statutes{theirs}.takeBack(shipped, reason).error().code == ErrorCode::NotAllowed);
}
