#include "desk_fixture.h"
#include "domain/statute/derivation.h"
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
