#pragma once

#include "services/watchman.h"
#include "watched_desk.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>
#include <set>

namespace jour::test {

/// What the engine did by itself: the rule, the case by its number, and when.
struct EngineMove
{
    QString caseNumber;
    QString rule;
    Instant at;
};

/// A desk to which anything may happen. The same seed makes the same night; `said` tells what happened, for
/// whoever looks into a failure.
class WatchedNight
{
public:
    WatchedNight(unsigned seed, Instant start) : m_random{seed}
    {
        d.clock.advance(start - d.clock.now());
        d.watch->check();
        d.reviewAll();
        follow();
    }

    /// Any act, or any length of time in which somebody or nobody looks.
    void next();
    /// Somebody does something in a case; time stands still.
    void act();
    /// The clock and the machine: watched time, sleep, a clock that is set, restarts, locks.
    void passTime();
    /// What must hold whenever the desk has looked.
    void check();

    [[nodiscard]] std::vector<EngineMove> movesAfter(qint64 seq);
    [[nodiscard]] qint64 lastSeq() { return *d.store().journal().lastSeq(); }
    [[nodiscard]] int upTo(int end) { return std::uniform_int_distribution{0, end - 1}(m_random); }
    /// The engine was away for that long, and the clock jumped by `set`: nothing moves before the review, and
    /// no case by more than one step after it.
    void absence(const std::function<void()> &away);

    WatchedDesk d;
    std::vector<CaseId> cases;
    QStringList said;

private:
    void take();
    void remind(CaseId id);
    void call(CaseId id);
    void promise(CaseId id);
    void snooze(CaseId id);
    void escalate(CaseId id);
    void closeOrReopen(CaseId id);
    void follow();
    void hear(const std::vector<AlarmItem> &items);

    std::mt19937 m_random;
    std::set<TimerId> m_told; ///< rang, and has not been quiet since
};

} // namespace jour::test
