#include "base/local_time.h"
#include "night_line/night_line_of.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace jour;
using namespace jour::ui;
using namespace std::chrono_literals;

namespace {

NightMark markDue(Instant due, const QString &who = {})
{
    return {.at = due, .who = who};
}

std::vector<NightMark> deadlinesOf(const NightLineState &state)
{
    std::vector<NightMark> deadlines = state.marks;
    std::erase_if(deadlines, [](const NightMark &mark) { return mark.kind != MarkKind::Deadline; });
    return deadlines;
}

} // namespace

TEST_CASE("An overdue deadline older than the window is not forgotten", "[night line]")
{
    const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 0});
    const NightLineState state =
        nightLineOf({markDue(now - 20h), markDue(now + 1h), markDue(now + 30h)}, now, NightSpan::Shift);
    const auto deadlines = deadlinesOf(state);
    REQUIRE(deadlines.size() == 2);
    CHECK(deadlines.front().overdue);
    CHECK(deadlines.front().at < state.from); // drawn at the left edge
    CHECK(deadlinesOf(nightLineOf({markDue(now + 30h)}, now, NightSpan::ThreeDays)).size() == 1);
}

TEST_CASE("One operator’s deadlines are shown with everybody’s changes of duty", "[night line]")
{
    const Instant now = fromLocal(QDate{2026, 11, 24}, QTime{3, 0});
    const QString kl = QStringLiteral("KL");
    NightMark turn = markDue(now + 2h);
    turn.kind = MarkKind::DutyChange;
    const std::vector<NightMark> all{markDue(now + 1h, kl), markDue(now + 1h, QStringLiteral("AN")), turn};
    const NightLineState state = nightLineOf(all, now, NightSpan::Shift, kl);
    REQUIRE(deadlinesOf(state).size() == 1);
    CHECK(deadlinesOf(state).front().who == kl);
    CHECK(std::ranges::count(state.marks, MarkKind::DutyChange, &NightMark::kind) == 1);
}
