#include "services/fallbacks.h"

#include "services/duty_book.h"

#include <QSet>

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
    const DutyIndex &known = desk.duties().index();
    std::vector<Fallback> all;
    QSet<ContactPointId> seen;
    const auto add = [&](const ContactPoint &point) {
        if (seen.contains(point.id) || point.retired || point.municipality == municipality)
            return;
        seen.insert(point.id);
        all.push_back({point, answerOf(desk, point)});
    };
    for (const ContactPoint *point : known.allPointsFor(municipality))
        if (const ContactPoint *named = known.point(point->fallback);
            named && point->municipality == municipality)
            add(*named);
    for (const auto &rank : known.standInsFor(municipality))
        for (const ContactPoint *standIn : rank)
            add(*standIn);
    std::ranges::stable_partition(all, [](const Fallback &fallback) { return fallback.answer.has_value(); });
    return all;
}

} // namespace jour
