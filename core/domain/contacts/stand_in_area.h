#pragma once

#include "domain/contacts/municipality.h"

namespace jour {

/// For whom a contact point can stand in besides single municipalities (ContactPoint::standsInFor).
struct StandInArea
{
    QString code; ///< two digits, or everyMunicipality
    QString name; ///< "Norrbottens län"; empty for every municipality
    friend bool operator==(const StandInArea &, const StandInArea &) = default;
};

/// Every municipality first, then the counties in order of code.
[[nodiscard]] std::vector<StandInArea> standInAreas(const Municipalities &all);

} // namespace jour
