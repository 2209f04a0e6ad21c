#include "domain/contacts/stand_in_area.h"

#include "domain/contacts/contact_point.h"

namespace jour {

std::vector<StandInArea> standInAreas(const Municipalities &all)
{
    std::vector<StandInArea> areas{{everyMunicipality, {}}};
    for (const Municipality &one : all.all())
        if (areas.back().code != one.countyCode)
            areas.push_back({one.countyCode, one.countyName});
    return areas;
}

} // namespace jour
