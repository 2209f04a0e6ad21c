#include "domain/escalation/deadline_heap.h"
#include "played_case.h"

#include <map>
#include <random>

using namespace jour;
using namespace jour::test;

TEST_CASE("What is due comes off the heap in order, and nothing that is not", "[heap]")
{
    DeadlineHeap<int> heap;
    CHECK_FALSE(heap.next());
    CHECK_FALSE(heap.takeDue(at(9, 0)));
    heap.set(1, at(3, 0));
    heap.set(2, at(2, 0));
    heap.set(3, at(4, 0));
    CHECK(heap.next() == at(2, 0));
    heap.set(2, at(5, 0)); // moved
    heap.remove(3);
    heap.remove(7); // was never there
    CHECK(heap.size() == 2);
    CHECK_FALSE(heap.takeDue(at(3, 0) - 1us));
    CHECK(heap.takeDue(at(3, 0)) == 1);
    CHECK(heap.takeDue(at(9, 0)) == 2);
    CHECK_FALSE(heap.next());
}

TEST_CASE("The heap agrees with a sorted list through any order of acts", "[heap][property]")
{
    std::mt19937 random{7};
    DeadlineHeap<int> heap;
    std::map<int, Instant> plain;
    const auto earliest = [&] {
        std::optional<Instant> first;
        for (const auto &[key, due] : plain)
            first = first ? std::min(*first, due) : due;
        return first;
    };
    for (int i = 0; i < 5000; ++i) {
        const int key = static_cast<int>(random() % 60);
        const Instant due = at(2, 0) + std::chrono::seconds{random() % 3600};
        if (random() % 3 == 0) {
            heap.remove(key);
            plain.erase(key);
        } else if (random() % 4 == 0) {
            const auto taken = heap.takeDue(due);
            CHECK(taken.has_value() == (earliest() && *earliest() <= due));
            if (taken) {
                CHECK(plain.at(*taken) == *earliest());
                plain.erase(*taken);
            }
        } else {
            heap.set(key, due);
            plain[key] = due;
        }
        REQUIRE(heap.next() == earliest());
        REQUIRE(heap.size() == plain.size());
    }
}
