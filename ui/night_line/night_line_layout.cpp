#include "night_line/night_line_layout.h"

#include "base/local_time.h"

#include <algorithm>
#include <numeric>

namespace jour::ui {

using namespace std::chrono;

namespace {

constexpr double gap = 3;
/// What "+12" takes beside its mark, in marks.
constexpr double countRoom = 1.4;

/// The lane with room at `x`, or the number of lanes when there is none.
std::size_t freeLane(const std::vector<double> &ends, double left)
{
    return static_cast<std::size_t>(std::ranges::find_if(ends, [left](double end) { return end <= left; }) -
                                    ends.begin());
}

std::pair<Instant, Instant> shiftAround(Instant now)
{
    const QDateTime local = toLocal(now);
    const auto shift = [](const QDate &evening) {
        return std::pair{fromLocal(evening, QTime{16, 0}), fromLocal(evening.addDays(1), QTime{8, 0})};
    };
    if (local.time().hour() >= 16)
        return shift(local.date());
    if (local.time().hour() < 8)
        return shift(local.date().addDays(-1));
    return {now - hours{2}, now + hours{14}};
}

std::pair<Instant, Instant> daysFrom(Instant from, int days)
{
    const QDateTime local = toLocal(from);
    return {from, fromLocal(local.date().addDays(days), local.time())};
}

/// To the end of the fifteenth day on: a limit of fourteen days from a report after midnight ends then.
std::pair<Instant, Instant> twoWeeksFrom(Instant from)
{
    constexpr int daysOn = 15;
    return {from, fromLocal(localDate(from).addDays(daysOn + 1), QTime{0, 0})};
}

} // namespace

std::pair<Instant, Instant> nightWindow(Instant now, NightSpan span)
{
    switch (span) {
    case NightSpan::Hours: return {now - hours{2}, now + hours{6}};
    case NightSpan::Shift: return shiftAround(now);
    case NightSpan::ThreeDays: return daysFrom(shiftAround(now).first, 3);
    case NightSpan::Week: return daysFrom(shiftAround(now).first, 7);
    case NightSpan::TwoWeeks: return twoWeeksFrom(shiftAround(now).first);
    }
    Q_UNREACHABLE();
}

std::vector<Instant> midnights(Instant from, Instant to)
{
    std::vector<Instant> all;
    for (QDate day = localDate(from).addDays(1); fromLocal(day, QTime{0, 0}) <= to; day = day.addDays(1))
        all.push_back(fromLocal(day, QTime{0, 0}));
    return all;
}

bool isInDays(const NightLineState &state)
{
    return state.to - state.from > hours{30};
}

std::vector<HourTick> hourTicks(Instant from, Instant to)
{
    std::vector<HourTick> ticks;
    // Swedish time is whole hours from UTC, so full hours fall together.
    for (Instant t = ceil<hours>(from); t <= to; t += hours{1}) {
        const QDateTime local = toLocal(t);
        const bool twice = localTimeKind(local.date(), local.time()) == LocalTimeKind::Twice;
        ticks.push_back({.at = t,
                         .hour = local.time().hour(),
                         .midnight = local.time().hour() == 0,
                         .second = twice && !local.isDaylightTime()});
    }
    return ticks;
}

double position(const NightLineState &state, Instant t, double width)
{
    const auto whole = static_cast<double>((state.to - state.from).count());
    if (whole <= 0)
        return 0;
    return std::clamp(static_cast<double>((t - state.from).count()) / whole, 0.0, 1.0) * width;
}

std::vector<PlacedMark> placed(const NightLineState &state, double width, double size, int lanes)
{
    std::vector<std::size_t> order(state.marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::pair{state.marks[i].at, state.marks[i].urgency};
    });

    std::vector<double> ends(static_cast<std::size_t>(lanes), -size);
    std::vector<PlacedMark> result;
    std::size_t top = 0; // in `result`: the last one placed in the top lane
    for (const std::size_t i : order) {
        const bool isEvent = !belongsToCase(state.marks[i].kind);
        const double raw = position(state, state.marks[i].at, width);
        const double x = isEvent ? raw : std::clamp(raw, size / 2, std::max(size / 2, width - size / 2));
        const std::size_t lane = isEvent ? 0 : freeLane(ends, x - size / 2);
        if (lane == ends.size()) {
            ++result[top].more;
            ends.back() = result[top].x + size / 2 + countRoom * size;
            result.push_back({.mark = i, .x = result[top].x, .lane = lanes - 1, .shown = false});
            continue;
        }
        if (!isEvent)
            ends[lane] = x + size / 2 + gap;
        if (!isEvent && lane + 1 == ends.size())
            top = result.size();
        result.push_back({.mark = i, .x = x, .lane = static_cast<int>(lane)});
    }
    return result;
}

} // namespace jour::ui
