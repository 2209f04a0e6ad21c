// What the desk takes of the machine while nobody does anything, and how late it is when something falls due.
#include "application.h"
#include "big_store.h"
#include "figures.h"
#include "support/builders.h"
#include "vault/passphrase.h"

#include <QEventLoop>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <sys/resource.h>

using namespace jour;
using namespace jour::bench;

namespace {

/// Begins at an instant and runs as time does.
class RunningClock final : public Clock
{
public:
    explicit RunningClock(Instant start) : m_start{start} {}
    [[nodiscard]] ClockReading read() const override
    {
        const auto gone = std::chrono::floor<Duration>(std::chrono::steady_clock::now() - m_begun);
        return {m_start + gone, gone};
    }
    [[nodiscard]] QString bootId() const override { return QStringLiteral("bench"); }

private:
    Instant m_start;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// Seconds that this process has had of the processors.
double processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void runFor(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Seconds that the desk is looked at; JOUR_BENCH_IDLE, a minute if unset.
std::chrono::seconds idleFor()
{
    bool isSet = false;
    const int seconds = qEnvironmentVariableIntValue("JOUR_BENCH_IDLE", &isSet);
    return std::chrono::seconds{isSet ? seconds : 60};
}

void measureLateness(int size)
{
    constexpr int within = 20000; // ms
    constexpr int falling = 1000; // the others are due later
    const RunningClock clock{test::night};
    AlarmWatch watch{clock};
    std::mt19937 random{2026};
    std::vector<AlarmItem> items;
    for (int i = 0; i < size; ++i) {
        const auto due =
            std::chrono::milliseconds{i < falling ? 1000 + static_cast<int>(random() % within)
                                                  : 3600000 + static_cast<int>(random() % within)};
        const Timer timer = test::aTimer(CaseId::random(), clock.now() + due);
        items.push_back({timer.id, timer.caseRef, Urgency::Urgent, deadlineOf(timer), false});
    }
    Samples late;
    QObject::connect(&watch, &AlarmWatch::rang, &watch, [&](const std::vector<AlarmItem> &rung) {
        for (const AlarmItem &item : rung)
            late.add(std::chrono::duration<double, std::milli>{clock.now() - item.deadline.due}.count());
    });
    watch.setItems(items);
    runFor(std::chrono::milliseconds{within + 2000});
    CHECK(watch.state().overdue.size() == falling);
    report(QStringLiteral("how late an alarm is heard, of %1").arg(size), late, 1000);
}

} // namespace

TEST_CASE("A desk at which nobody does anything takes nothing of the machine", "[bench][idle]")
{
    const BigStore &big = BigStore::instance();
    const QTemporaryDir place;
    const QString vault = place.filePath(QStringLiteral("vault"));
    big.copyTo(vault);
    const RunningClock clock{big.clock.now()};
    Application application{CommandLine{.vaultFolder = vault}, clock};
    REQUIRE(application.start());
    application.window().resize(1600, 1000);
    application.window().show();
    application.door().unlock(BigStore::userId(), passphraseBytes(BigStore::phrase()));
    runFor(std::chrono::seconds{30}); // what is due after the unlock is done, and the rest is read
    REQUIRE(application.workspace());

    const auto length = idleFor();
    const double before = processorTime();
    runFor(length);
    const double share = 100 * (processorTime() - before) / static_cast<double>(length.count());
    report({QStringLiteral("idle desk, %1 open cases: of one processor").arg(big.openCases),
            QStringLiteral("%"),
            share,
            {},
            1});
}

TEST_CASE("An alarm is heard within a second, whatever the number of deadlines", "[bench][idle]")
{
    for (const int size : {10'000, 100'000})
        measureLateness(size);
}
