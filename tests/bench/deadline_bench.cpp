#include "big_store.h"
#include "figures.h"
#include "services/silence_watch.h"
#include "services/watchman.h"
#include "store/case_reader.h"
#include "support/builders.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace jour;
using namespace jour::bench;
using namespace jour::test;

namespace {

constexpr auto aNight = std::chrono::hours{14};
constexpr int batch = 1000; ///< acts that are timed together

/// Some moment of the night.
class Moments
{
public:
    [[nodiscard]] Instant next() { return night + std::chrono::milliseconds{m_random() % length}; }

private:
    static constexpr auto length = static_cast<unsigned>(std::chrono::milliseconds{aNight}.count());
    std::mt19937 m_random{2026};
};

/// Microseconds for each of `acts` that `samples` timed together.
void reportEach(const QString &name, const Samples &samples, int acts)
{
    report({name,
            QStringLiteral("µs"),
            samples.median() * 1000 / acts,
            samples.nearlyWorst() * 1000 / acts,
            {}});
}

AlarmItem itemAt(Instant due)
{
    AlarmItem item{TimerId::random(), CaseId::random(), Urgency::Urgent, {}, false};
    item.deadline.due = due;
    return item;
}

void measureHeap(int size)
{
    Moments moments;
    std::vector<TimerId> ids;
    for (int i = 0; i < size; ++i)
        ids.push_back(TimerId::random());
    DeadlineHeap<TimerId> heap;
    heap.reserve(ids.size());
    Samples in;
    for (int i = 0; i < size; i += batch)
        in.time([&] {
            for (int k = i; k < std::min(i + batch, size); ++k)
                heap.set(ids[static_cast<std::size_t>(k)], moments.next());
        });
    reportEach(QStringLiteral("deadline heap of %1: put one in").arg(size), in, batch);

    std::mt19937 random{7};
    const Samples moved = sampled(50, [&] {
        for (int i = 0; i < batch; ++i)
            heap.set(ids[random() % ids.size()], moments.next());
    });
    reportEach(QStringLiteral("deadline heap of %1: move one").arg(size), moved, batch);

    Samples due;
    Instant now = night;
    while (now <= night + aNight) {
        int taken = 0;
        Samples minute;
        minute.time([&] {
            while (heap.takeDue(now))
                ++taken;
        });
        if (taken > 0)
            due.add(minute.median() / taken);
        now += std::chrono::minutes{1};
    }
    CHECK(heap.size() == 0);
    reportEach(QStringLiteral("deadline heap of %1: take what is due, over a night").arg(size), due, 1);
}

/// A commit that arms one timer among `size` live ones, with ten overdue, and the look that follows.
void measureBoard(int size)
{
    Moments moments;
    AlarmBoard board;
    for (int i = 0; i < size; ++i) {
        const AlarmItem item = itemAt(i < 10 ? night - std::chrono::minutes{i} : moments.next());
        board.put(item.caseRef, {item});
    }
    board.moveTo(night);
    const Samples commits = sampled(200, [&] {
        const AlarmItem item = itemAt(moments.next());
        board.put(item.caseRef, {item});
        board.moveTo(night);
        REQUIRE(board.state().overdue.size() >= 10);
        board.put(item.caseRef, {});
    });
    reportEach(QStringLiteral("alarm board of %1: a commit and the look after it").arg(size), commits, 1);
}

/// What the alarm clock of this desk knows, without an engine that acts on it.
std::vector<AlarmItem> itemsOf(const OpenDesk &open)
{
    const CaseReader reader{open.desk.store().connection()};
    QHash<CaseId, Urgency> urgencies;
    const auto standings = reader.standings();
    const auto timers = reader.liveTimers();
    REQUIRE((standings && timers));
    for (const CaseStanding &standing : *standings)
        urgencies.insert(standing.id, standing.urgency);
    std::vector<AlarmItem> items;
    for (const Timer &timer : *timers)
        items.push_back({timer.id, timer.caseRef, urgencies.value(timer.caseRef), deadlineOf(timer), false});
    return items;
}

} // namespace

TEST_CASE("Deadlines: what one costs among very many", "[bench][deadlines][T40]")
{
    for (const int size : {1'000, 10'000, 100'000, 1'000'000})
        measureHeap(size);
    for (const int size : {1'000, 10'000, 100'000, 1'000'000})
        measureBoard(size);
}

TEST_CASE("The engine's own looks at a full desk", "[bench][watchman]")
{
    const BigStore &big = BigStore::instance();
    OpenDesk open{big.open(), big};
    AlarmWatch watch{open.desk.clock()};
    watch.setItems(itemsOf(open));
    Watchman watchman{open.desk, watch};
    SilenceWatch silence{open.desk};
    watchman.check(); // the first one begins a round
    silence.check();
    report(QStringLiteral("watchman, one look at %1 open cases").arg(big.openCases),
           sampled(50, [&] { watchman.check(); }), 50);
    report(QStringLiteral("silence, one look at %1 open cases").arg(big.openCases),
           sampled(50, [&] { silence.check(); }), 50);
}
