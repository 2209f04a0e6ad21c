#include "domain/contacts/call_list.h"

#include <algorithm>

namespace jour {

namespace {

const QTime nightEnds{8, 0};
constexpr std::chrono::hours leastAhead{8};
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

/// The answers of `ask(instant)` one after the other, each with its time.
template<typename Ask, typename Take>
void walk(const OpenSpan &night, const Ask &ask, const Take &take)
{
    Instant at = night.from;
    for (int i = 0; i < mostChanges && at < night.to; ++i) {
        const Duty duty = ask(at);
        const bool changes = duty.changesAt && *duty.changesAt > at && *duty.changesAt < night.to;
        const OpenSpan time{at, changes ? *duty.changesAt : night.to};
        take(duty, time);
        at = time.to;
    }
}

/// In the order to call, as the resolver has it; of one contact point by time.
void putInOrder(CallListPlace &place, const std::vector<const ContactPoint *> &points)
{
    const auto rank = [&](const CallListLine &line) {
        const ContactPointId asked =
            line.answer.via.empty() ? line.answer.point.id : line.answer.via.front().point;
        return std::pair{std::ranges::find(points, asked, &ContactPoint::id) - points.begin(),
                         line.times.front().from};
    };
    std::ranges::stable_sort(place.lines, {}, rank);
}

CallListPlace placeOf(const DutyIndex &index, const QString &municipality, const OpenSpan &night)
{
    CallListPlace place{.municipality = municipality};
    std::vector<const ContactPoint *> points = index.allPointsFor(municipality);
    place.known = !points.empty();
    walk(
        night, [&](Instant at) { return whoAnswers(index, municipality, {}, at); },
        [&](const Duty &duty, const OpenSpan &time) {
            addAnswers(place, duty, time);
            if (duty.isGap() && (duty.covered || !duty.fallback.empty()))
                addGap(place, duty, time);
        });
    std::ranges::stable_partition(
        points, [&](const ContactPoint *one) { return index.roles().takesCases(one->function); });
    for (const ContactPoint *point : points)
        if (index.roles().decidesCare(point->function))
            walk(
                night, [&](Instant at) { return whoAnswers(index, point->id, at); },
                [&](const Duty &duty, const OpenSpan &time) { addAnswers(place, duty, time); });
    putInOrder(place, points);
    return place;
}

/// The day on which the night that runs or comes ends.
QDate morningAfter(Instant now)
{
    const QDateTime local = toLocal(now);
    return local.time() < nightEnds ? local.date() : local.date().addDays(1);
}

} // namespace

OpenSpan timeAhead(Instant now, std::optional<Instant> planned)
{
    const Instant shiftsEnd = std::max(fromLocal(morningAfter(now), nightEnds), planned.value_or(now));
    return {now, std::max(shiftsEnd, now + leastAhead)};
}

Instant nightBeforeEnded(Instant now)
{
    return fromLocal(morningAfter(now).addDays(-1), nightEnds);
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
