#include "services/alarm_board.h"
#include "support/builders.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

using namespace jour;
using namespace jour::test;

namespace {

/// A board beside the plain list that it must agree with.
class TwoBoards
{
public:
    explicit TwoBoards(unsigned seed) : m_random{seed} {}

    void step()
    {
        switch (below(6)) {
        case 0: put(); break;
        case 1: m_now -= std::chrono::seconds{below(4000)}; break;
        case 2: setBack(); return;
        case 3: startAnew(); break;
        default: m_now += std::chrono::seconds{below(900)}; break;
        }
        board.moveTo(m_now);
    }
    [[nodiscard]] AlarmState expected() const { return alarmStateAt(all(), m_now); }
    [[nodiscard]] std::size_t expectedLapsed() const
    {
        const auto items = all();
        return static_cast<std::size_t>(std::ranges::count_if(
            items, [this](const AlarmItem &i) { return hasLapsed(i.deadline, m_now); }));
    }

    AlarmBoard board;

private:
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    AlarmItem item(CaseId id)
    {
        AlarmItem made{TimerId::random(), id, static_cast<Urgency>(below(4)), {}, false};
        made.deadline.due = m_now + std::chrono::seconds{below(4000) - 1000};
        if (below(2) == 0)
            made.deadline.warnAt = made.deadline.due - std::chrono::seconds{1 + below(600)};
        if (below(3) == 0)
            made.deadline.quietUntil = m_now + std::chrono::seconds{below(900)};
        if (below(3) == 0)
            made.deadline.asleepFrom = m_now + std::chrono::seconds{below(4000) - 1000};
        if (below(2) == 0) {
            made.deadline.run = RunId::random();
            made.deadline.anchor = m_now;
        }
        return made;
    }
    void put()
    {
        const CaseId id = m_items.size() < 20 || below(4) == 0
                              ? CaseId::random()
                              : std::next(m_items.begin(), below(static_cast<int>(m_items.size())))->first;
        std::vector<AlarmItem> items;
        for (int n = below(4); n > 0; --n)
            items.push_back(item(id));
        m_items[id] = items;
        board.put(id, items);
    }
    void startAnew()
    {
        std::vector<AlarmItem> items = all();
        std::ranges::shuffle(items, m_random);
        board.setAll(items);
    }
    void setBack()
    {
        const Duration by = -std::chrono::seconds{120 + below(9000)};
        m_now += by;
        const ClockSetBack set{by, m_now};
        for (auto &[id, items] : m_items)
            for (AlarmItem &item : items)
                item.deadline = deadlineAfter(set, item.deadline);
        board.setBack(set);
    }
    [[nodiscard]] std::vector<AlarmItem> all() const
    {
        std::vector<AlarmItem> items;
        for (const auto &[id, ofCase] : m_items)
            items.insert(items.end(), ofCase.begin(), ofCase.end());
        return items;
    }

    std::mt19937 m_random;
    std::map<CaseId, std::vector<AlarmItem>> m_items;
    Instant m_now = night;
};

} // namespace

TEST_CASE("The board says what going through the whole list says, whatever happens to it",
          "[alarm][property][T40]")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        TwoBoards both{seed};
        for (int i = 0; i < 300; ++i) {
            both.step();
            CAPTURE(seed, i);
            REQUIRE(both.board.state() == both.expected());
            REQUIRE(both.board.lapsed().size() == both.expectedLapsed());
        }
    }
}
