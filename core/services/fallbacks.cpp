#include "services/fallbacks.h"

#include "services/duty_book.h"

#include <algorithm>

namespace jour {

namespace {

std::optional<DutyAnswer> answerOf(const Desk &desk, const ContactPoint &point)
{
    const Duty duty = desk.duties().whoAnswers(point.id, desk.now());
    const auto found =
        std::ranges::find(duty.answers, point.id, [](const DutyAnswer &answer) { return answer.point.id; });
    return found == duty.answers.end() ? std::nullopt : std::optional{*found};
}

} // namespace

std::vector<Fallback> fallbacksFor(Desk &desk, const QString &municipality)
{
    const Directory directory{desk};
    std::vector<Fallback> all;
    const auto add = [&](const ContactPoint &point) {
        const bool isThere =
            std::ranges::any_of(all, [&](const Fallback &other) { return other.point.id == point.id; });
        if (!isThere && !point.retired && point.municipality != municipality)
            all.push_back({point, answerOf(desk, point)});
    };
    const DutyIndex &known = desk.duties().index();
    for (const ContactPoint &point : directory.of(municipality).value_or(std::vector<ContactPoint>{}))
        if (const ContactPoint *named = known.point(point.fallback))
            add(*named);
    for (const auto &rank : known.standInsFor(municipality))
        for (const ContactPoint *standIn : rank)
            add(*standIn);
    std::ranges::stable_partition(all, [](const Fallback &fallback) { return fallback.answer.has_value(); });
    return all;
}

} // namespace jour
