#include "domain/contacts/fallbacks.h"

#include <algorithm>

namespace jour {

std::vector<const ContactPoint *> leaningOn(const DutyIndex &index, ContactPointId fallback)
{
    std::vector<const ContactPoint *> found;
    if (fallback.isNull())
        return found;
    for (const ContactPoint &point : index.directory().points)
        if (!point.retired && point.fallback == fallback)
            found.push_back(&point);
    std::ranges::stable_sort(found, {}, &ContactPoint::name);
    return found;
}

bool hasLostFallback(const DutyIndex &index, const ContactPoint &point)
{
    if (point.fallback.isNull())
        return false;
    const ContactPoint *fallback = index.point(point.fallback);
    return fallback == nullptr || fallback->retired;
}

} // namespace jour
