#include "directory/directory_lines.h"

namespace jour::ui {

namespace {

constexpr int shownBefore = 8; ///< letters before the first mark
constexpr int farOff = 16;

bool passes(const MunicipalityRow &row, const MunicipalityFilter &filter)
{
    return (!filter.agreementOnly || row.inAgreement) && (!filter.noNightAnswer || row.noNightAnswer) &&
           (!filter.stale || row.stale);
}

std::vector<DirectoryLine> unsearched(const std::vector<MunicipalityRow> &all,
                                      const MunicipalityFilter &filter)
{
    std::vector<DirectoryLine> lines;
    for (const MunicipalityRow &row : all)
        if (passes(row, filter))
            lines.push_back({row, {row.name, {}}, {}, true, {}});
    return lines;
}

} // namespace

FoundText beginningAtMark(const FoundText &found)
{
    if (found.marks.empty() || found.marks.front().from < farOff)
        return found;
    const int cut = found.marks.front().from - shownBefore;
    FoundText shorter{QChar{0x2026} + found.text.mid(cut), found.marks};
    for (Stretch &mark : shorter.marks)
        mark.from -= cut - 1; // the ellipsis is one
    return shorter;
}

std::vector<DirectoryLine> directoryLines(const std::vector<MunicipalityRow> &all,
                                          const DirectorySearch &search, const PointWords &words,
                                          const MunicipalityFilter &filter)
{
    if (filter.typed.trimmed().isEmpty())
        return unsearched(all, filter);
    QHash<QString, const MunicipalityRow *> byCode;
    for (const MunicipalityRow &row : all)
        byCode.insert(row.code, &row);
    std::vector<DirectoryLine> lines;
    for (const FoundPlace &place : search.find(filter.typed)) {
        const MunicipalityRow *known = byCode.value(place.code);
        const MunicipalityRow row = known ? *known : MunicipalityRow{.code = place.code, .name = place.code};
        if (!passes(row, filter))
            continue;
        lines.push_back({row, place.name, place.because, place.fits, {}});
        for (const FoundPoint &point : place.points) {
            lines.push_back({row, place.name, {}, true, point});
            FoundText &detail = lines.back().point->detail;
            detail = detail.text.isEmpty() ? FoundText{words.value(point.id), {}} : beginningAtMark(detail);
        }
    }
    return lines;
}

} // namespace jour::ui
