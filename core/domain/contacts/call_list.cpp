#include "domain/contacts/call_list.h"

#include <algorithm>

namespace jour {

namespace {

const QTime nightBegins{16, 0};
const QTime nightEnds{8, 0};
/// More changes than any night has: an end to the walk whatever the lists say.
constexpr int mostChanges = 500;

/// The same contact, with the same person behind it and the same ways to reach them.
bool isSame(const DutyAnswer &a, const DutyAnswer &b)
{
    return a.point.id == b.point.id && a.person == b.person && a.channels == b.channels;
}

void addTime(std::vector<OpenSpan> &times, const OpenSpan &more)
{
    if (!times.empty() && times.back().to == more.from)
        times.back().to = more.to;
    else
        times.push_back(more);
}

void addAnswers(CallListPlace &place, const Duty &duty, const OpenSpan &time)
{
    for (const DutyAnswer &answer : duty.answers) {
        const auto same = std::ranges::find_if(
            place.lines, [&](const CallListLine &line) { return isSame(line.answer, answer); });
        CallListLine &line =
            same == place.lines.end() ? place.lines.emplace_back(CallListLine{answer, {}}) : *same;
        addTime(line.times, time);
    }
}

void addGap(CallListPlace &place, const Duty &duty, const OpenSpan &time)
{
    const auto isSameFallback = [&](const std::vector<DutyAnswer> &before) {
        return std::ranges::equal(before, duty.fallback, isSame);
    };
    if (!place.gaps.empty() && place.gaps.back().time.to == time.from &&
        place.gaps.back().covered == duty.covered && isSameFallback(place.gaps.back().fallback))
        place.gaps.back().time.to = time.to;
    else
        place.gaps.push_back({time, duty.fallback, duty.covered});
}

CallListPlace placeOf(const DutyIndex &index, const QString &municipality, const OpenSpan &night)
{
    CallListPlace place{.municipality = municipality};
    place.known = !index.pointsFor(municipality, {}).empty();
    Instant at = night.from;
    for (int i = 0; i < mostChanges && at < night.to; ++i) {
        const Duty duty = whoAnswers(index, municipality, {}, at);
        const bool changes = duty.changesAt && *duty.changesAt > at && *duty.changesAt < night.to;
        const OpenSpan time{at, changes ? *duty.changesAt : night.to};
        addAnswers(place, duty, time);
        if (duty.isGap() && (duty.covered || !duty.fallback.empty()))
            addGap(place, duty, time);
        at = time.to;
    }
    return place;
}

} // namespace

OpenSpan nightFor(Instant now)
{
    const QDateTime local = toLocal(now);
    const QDate evening = local.time() < nightEnds ? local.date().addDays(-1) : local.date();
    return {std::max(now, fromLocal(evening, nightBegins)), fromLocal(evening.addDays(1), nightEnds)};
}

std::vector<CallListPlace> callListOf(const DutyIndex &index, const QStringList &municipalities,
                                      const OpenSpan &night)
{
    std::vector<CallListPlace> places;
    for (const QString &municipality : municipalities)
        places.push_back(placeOf(index, municipality, night));
    return places;
}

} // namespace jour
