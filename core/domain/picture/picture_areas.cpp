#include "domain/picture/picture_areas.h"

#include <algorithm>

namespace jour {

const std::array<int, 26> &countyAreas()
{
    static constexpr std::array<int, 26> codes{114, 115, 117, 120, 123, 125, 126, 127, 128,
                                               136, 138, 139, 140, 160, 162, 163, 180, 181,
                                               182, 183, 184, 186, 187, 188, 191, 192};
    return codes;
}

bool isCountyArea(int area)
{
    return std::ranges::binary_search(countyAreas(), area);
}

int areaOf(const MunicipalityRef &given)
{
    bool isNumber = false;
    const int code = given.code.toInt(&isNumber);
    if (!isNumber || given.code.size() != 4)
        return area::unknown;
    return isCountyArea(code) ? code : area::elsewhere;
}

QString municipalityCodeOf(int area)
{
    return isCountyArea(area) ? QStringLiteral("%1").arg(area, 4, 10, QLatin1Char('0')) : QString{};
}

} // namespace jour
