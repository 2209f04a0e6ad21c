#include "queue/queue_families.h"
#include "support/builders.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::test;
using namespace jour::ui;

namespace {

QueueRow row(const char *number, CaseState state, std::optional<Duration> dueIn)
{
    QueueRow made;
    made.board.id = CaseId::random();
    made.board.number = QString::fromLatin1(number);
    made.board.state = state;
    made.nextStep = QStringLiteral("step of ") + made.board.number;
    if (dueIn)
        made.board.next = aTimer(made.board.id, night + *dueIn);
    return made;
}

QStringList numbers(const std::vector<QueueRow> &rows)
{
    QStringList all;
    for (const QueueRow &each : rows)
        all << each.board.number;
    return all;
}

QString order(const std::vector<QueueRow> &rows)
{
    return numbers(rows).join(QLatin1Char(' '));
}

const QueueRow &find(const std::vector<QueueRow> &rows, const char *number)
{
    return *std::ranges::find_if(
        rows, [&](const QueueRow &each) { return each.board.number == QLatin1String{number}; });
}

/// Three cases by themselves, due after one, two and three hours.
struct Three
{
    std::vector<QueueRow> rows{row("A", CaseState::Working, 1h), row("B", CaseState::Working, 2h),
                               row("C", CaseState::Working, 3h)};
    CaseId a = rows[0].board.id;
    CaseId b = rows[1].board.id;
    CaseId c = rows[2].board.id;
    MergeTree tree;
};

} // namespace

TEST_CASE("Cases by themselves stand by lane and due time, each with its own step", "[queue]")
{
    Three q;
    q.rows.push_back(row("N", CaseState::New, 9h));
    q.rows.push_back(row("X", CaseState::Closed, std::nullopt));
    arrange(q.rows, q.tree);
    CHECK(order(q.rows) == QStringLiteral("N A B C X"));
    CHECK(find(q.rows, "B").step == QStringLiteral("step of B"));
    CHECK(find(q.rows, "B").earliest == find(q.rows, "B").board.next);
}

TEST_CASE("A merged case stands beneath its root, whose row takes the earliest of all", "[queue][merge]")
{
    Three q;
    q.tree.put(q.a, q.c);
    arrange(q.rows, q.tree);
    CHECK(order(q.rows) == QStringLiteral("C A B"));
    const QueueRow &root = find(q.rows, "C");
    CHECK(root.merged == 1);
    CHECK(root.earliest->due == night + 1h);
    CHECK(root.earliestNumber == QStringLiteral("A"));
    CHECK(root.step == QStringLiteral("step of A"));
    const QueueRow &merged = find(q.rows, "A");
    CHECK(merged.under == q.c);
    CHECK(merged.rootNumber == QStringLiteral("C"));
    CHECK(merged.step == QStringLiteral("step of A"));

    q.tree.remove(q.a);
    arrange(q.rows, q.tree);
    CHECK(order(q.rows) == QStringLiteral("A B C"));
    CHECK(find(q.rows, "C").merged == 0);
    CHECK(find(q.rows, "C").earliestNumber.isEmpty());
    CHECK(find(q.rows, "C").earliest->due == night + 3h);
    CHECK(find(q.rows, "A").rootNumber.isEmpty());
}

TEST_CASE("However deep, all of a happening stand beneath one root", "[queue][merge]")
{
    Three q;
    q.tree.put(q.a, q.b);
    q.tree.put(q.b, q.c);
    arrange(q.rows, q.tree);
    CHECK(order(q.rows) == QStringLiteral("C A B"));
    CHECK(find(q.rows, "C").merged == 2);
}

TEST_CASE("What is new under a root that is handed over lifts both to the top", "[queue][merge]")
{
    std::vector<QueueRow> rows{row("W", CaseState::Working, 1h), row("H", CaseState::HandedOver, 8h),
                               row("N", CaseState::New, 2h)};
    MergeTree tree;
    tree.put(rows[2].board.id, rows[1].board.id);
    arrange(rows, tree);
    CHECK(order(rows) == QStringLiteral("H N W"));
    CHECK(rows[0].lane == Lane::New);
}

TEST_CASE("Under a closed root, or one that is not there, a case stands by itself", "[queue][merge]")
{
    Three q;
    q.tree.put(q.a, q.c);
    SECTION("closed")
    {
        q.rows[2].board.state = CaseState::Closed;
    }
    SECTION("gone")
    {
        q.rows.pop_back();
    }
    arrange(q.rows, q.tree);
    CHECK(q.rows[0].board.number == QStringLiteral("A"));
    CHECK(q.rows[0].under.isNull());
}

TEST_CASE("A case that sleeps gives its root no deadline and stands last", "[queue][sleep]")
{
    Three q;
    q.rows[0].board.asleep = true;
    arrange(q.rows, q.tree);
    CHECK(order(q.rows) == QStringLiteral("B C A"));
    q.tree.put(q.a, q.c);
    arrange(q.rows, q.tree);
    CHECK(find(q.rows, "C").earliest->due == night + 3h);
}

TEST_CASE("No row is lost or doubled, and every root has the earliest deadline beneath it",
          "[queue][property]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random{seed};
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        std::vector<QueueRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back(row(QByteArray::number(i).constData(), static_cast<CaseState>(below(6)),
                               below(5) == 0 ? std::nullopt
                                             : std::optional<Duration>{std::chrono::minutes{below(900)}}));
        MergeTree tree;
        for (int i = 0; i < 8; ++i) {
            const CaseId id = rows[static_cast<std::size_t>(below(12))].board.id;
            if (const auto root = mergeRoot(tree, id, rows[static_cast<std::size_t>(below(12))].board.id))
                tree.put(id, *root);
        }
        QStringList before = numbers(rows);
        arrange(rows, tree);
        QStringList after = numbers(rows);
        before.sort();
        after.sort();
        CAPTURE(seed);
        REQUIRE(before == after);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QueueRow &each = rows[i];
            if (each.under.isNull())
                continue;
            // What is beneath a root follows it without a gap.
            REQUIRE(i > 0);
            REQUIRE((rows[i - 1].under == each.under || rows[i - 1].board.id == each.under));
            REQUIRE(rows[i - 1].lane == each.lane);
            const auto root = std::ranges::find_if(
                rows, [&](const QueueRow &other) { return other.board.id == each.under; });
            if (each.board.next)
                REQUIRE(root->earliest->due <= each.board.next->due);
        }
    }
}
