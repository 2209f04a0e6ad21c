#include "duty_desk.h"
#include "services/chase.h"
#include "services/test_round.h"
#include "store/desk_reader.h"
#include "support/statement_count.h"

using namespace jour;
using namespace jour::test;
using namespace std::chrono_literals;

// What a look costs must not grow with the directory where it need not. Counted, not timed.

namespace {

constexpr int many = 300;
constexpr std::size_t few = 20;

/// A desk with the contacts of a table that was brought in.
class LargeDesk : public DutyDesk
{
public:
    LargeDesk()
    {
        std::vector<NewEvent> made;
        for (int i = 0; i < many; ++i) {
            ContactPoint point = aContactPoint(QStringLiteral("Jouren %1").arg(i));
            point.channels[0].value = QStringLiteral("08-465 %1").arg(10'000 + i);
            point.verifiedOn = localDate(clock.now());
            points.push_back(point);
            made.push_back({std::nullopt, events::ContactPointSaved{point, QStringLiteral("import")}});
        }
        commit(made);
        std::ignore = desk.duties().index(); // read once
    }

    std::vector<ContactPoint> points;
};

} // namespace

TEST_CASE("Which numbers are to be tested is asked of all calls at once", "[directory][cost]")
{
    LargeDesk d;
    const CaseId id = d.take();
    Attempt attempt;
    attempt.contactPoint = d.points[7].id;
    attempt.number = d.points[7].channels[0].value;
    attempt.outcome = AttemptOutcome::WrongNumber;
    REQUIRE(Chase{d.desk}.logAttempt(id, attempt));
    const TestRound round{d.desk};
    const StatementCount asked{d.db()};
    CHECK(round.pointsDue() == QSet<ContactPointId>{d.points[7].id, d.jour});
    const auto due = round.due();
    CHECK(std::ranges::any_of(due, [&](const TestTarget &one) { return one.point.id == d.points[7].id; }));
    CHECK(due.size() < many);
    CHECK(asked.statements() < few);
}

TEST_CASE("Of the directory only what was saved is read anew", "[directory][cost]")
{
    LargeDesk d;
    ContactPoint changed = d.points[7];
    changed.name = QStringLiteral("Beredskapen");
    d.commit(events::ContactPointSaved{changed, QStringLiteral("editor")});
    const StatementCount asked{d.db()};
    CHECK(d.desk.duties().index().point(changed.id)->name == changed.name);
    CHECK(Directory{d.desk}.all()->size() == many + 1);
    CHECK(asked.rows() < few);
}

TEST_CASE("Contacts come in the same order from the store and from what is known", "[directory]")
{
    LargeDesk d;
    ContactPoint served = aContactPoint(QStringLiteral("Aspens jour"), QStringLiteral("0114"));
    served.serves = {QStringLiteral("0140"), QStringLiteral("0114")};
    ContactPoint first = aContactPoint(QStringLiteral("Zinken"));
    first.priority = -1;
    ContactPoint gone = aContactPoint(QStringLiteral("Gone"));
    gone.retired = true;
    for (const ContactPoint &point : {served, first, gone})
        d.commit(events::ContactPointSaved{point, QStringLiteral("editor")});
    const Directory directory{d.desk};
    CHECK(directory.all().value() == DeskReader{d.db()}.contactPoints().value());
}
