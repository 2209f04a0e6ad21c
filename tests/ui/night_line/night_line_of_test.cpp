#include "base/local_time.h"
#include "night_line/night_line_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

BoardRow rowDue(Instant due)
{
    BoardRow row;
    row.id = CaseId::random();
    row.next = Timer{};
    row.next->due = due;
    return row;
}

} // namespace

TEST_CASE("An overdue deadline older than the window is not forgotten", "[night line]")
{
    const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 0});
    const NightLineState state =
        nightLineOf({rowDue(now - 20h), rowDue(now + 1h), rowDue(now + 30h)}, {}, now, true);
    std::vector<NightMark> deadlines;
    for (const NightMark &mark : state.marks)
        if (mark.kind == MarkKind::Deadline)
            deadlines.push_back(mark);
    REQUIRE(deadlines.size() == 2);
    CHECK(deadlines.front().overdue);
    CHECK(deadlines.front().at < state.from); // drawn at the left edge
}
