#pragma once

#include "domain/cases/case.h"

#include <array>

namespace jour {

/// Where a child lives or was found, as the situation picture counts it: a municipality of Stockholm County
/// by its code as a number (0140 is 140), or one of these.
namespace area {
inline constexpr int unknown = 0;
inline constexpr int isProtected = 1; ///< somebody in the case has protected data: nowhere is told
inline constexpr int elsewhere = 2;   ///< another county
} // namespace area

/// The 26 municipalities of Stockholm County, in order of code.
[[nodiscard]] const std::array<int, 26> &countyAreas();
[[nodiscard]] bool isCountyArea(int area);

/// A municipality that was given in free text only is unknown.
[[nodiscard]] int areaOf(const MunicipalityRef &given);

/// The four digits, empty for an area that is no municipality.
[[nodiscard]] QString municipalityCodeOf(int area);

} // namespace jour
