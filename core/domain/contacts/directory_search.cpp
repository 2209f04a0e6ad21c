#include "domain/contacts/directory_search.h"

#include <algorithm>

namespace jour {

namespace {

constexpr int noScore = Fit::none * 100;

/// How well all the needles fit together: the worst of them weighs most.
int scoreOf(const std::vector<Fit> &fits)
{
    int worst = 0;
    int sum = 0;
    for (const Fit &fit : fits) {
        worst = std::max(worst, fit.rank);
        sum += std::min(fit.rank, Fit::none);
    }
    return worst >= Fit::none ? noScore : worst * 100 + sum;
}

FoundText markedText(const QString &text, const std::vector<Fit> &fits)
{
    FoundText found{text, {}};
    for (const Fit &fit : fits)
        if (fit.text != nullptr && *fit.text == text)
            found.marks.push_back(fit.where);
    std::ranges::sort(found.marks, {}, &Stretch::from);
    return found;
}

/// The first text that fits and is not the name.
FoundText beside(const std::vector<Fit> &fits)
{
    for (const Fit &fit : fits)
        if (fit.text != nullptr && !fit.isName)
            return markedText(*fit.text, fits);
    return {};
}

std::vector<Fit> fitsOf(const auto &searched, const std::vector<Needle> &needles)
{
    std::vector<Fit> fits;
    fits.reserve(needles.size());
    for (const Needle &needle : needles)
        fits.push_back(fitOf(searched, needle));
    return fits;
}

/// A place or a point that fits, and how well.
template<typename Found>
struct Scored
{
    int score = noScore;
    std::size_t place = 0;
    Found found;
};

FoundPoint foundPoint(const SearchedPoint &point, const std::vector<Fit> &own)
{
    return {point.id, markedText(point.texts.front().text, own), beside(own),
            std::ranges::any_of(own, [](const Fit &fit) { return fit.loose; })};
}

/// What the point itself does not have, its municipality may.
std::optional<Scored<FoundPoint>> scoredPoint(const SearchedPoint &point, const std::vector<Needle> &needles,
                                              const std::vector<Fit> &ofPlace)
{
    std::vector<Fit> own = fitsOf(point, needles);
    if (std::ranges::all_of(own, &Fit::isNone))
        return std::nullopt;
    std::vector<Fit> together = own;
    for (std::size_t i = 0; i < together.size(); ++i)
        if (ofPlace[i].rank < together[i].rank)
            together[i] = ofPlace[i];
    const int score = scoreOf(together);
    if (score >= noScore)
        return std::nullopt;
    return Scored<FoundPoint>{score, point.place, foundPoint(point, own)};
}

} // namespace

DirectorySearch::DirectorySearch(std::span<const Municipality> places, std::span<const OldName> oldNames,
                                 std::span<const ContactPoint> points, const Classifications &lists)
{
    for (const Municipality &place : places)
        addPlace(place, oldNames);
    const std::vector<ClassItem> functions = lists.list(QStringLiteral("functions"));
    for (const ContactPoint &point : points)
        addPoint(point, functions);
}

void DirectorySearch::addPlace(const Municipality &place, std::span<const OldName> oldNames)
{
    SearchedPlace searched{place.code,
                           searchedText(SearchedPart::Name, place.name),
                           searchedText(SearchedPart::Name, place.countyName),
                           {}};
    for (const OldName &old : oldNames)
        if (old.code == place.code)
            searched.oldNames.push_back(searchedText(SearchedPart::Name, old.name));
    m_places.push_back(std::move(searched));
}

void DirectorySearch::addPoint(const ContactPoint &point, const std::vector<ClassItem> &functions)
{
    auto place = std::ranges::find(m_places, point.municipality, &SearchedPlace::code);
    if (place == m_places.end()) {
        addPlace({point.municipality, point.municipality, {}, {}}, {});
        place = std::prev(m_places.end());
    }
    SearchedPoint searched{point.id, static_cast<std::size_t>(place - m_places.begin()), {}, {}};
    searched.texts.push_back(searchedText(SearchedPart::Name, point.name));
    const auto add = [&](SearchedPart part, const QString &text) {
        if (!text.isEmpty())
            searched.texts.push_back(searchedText(part, text));
    };
    const auto function = std::ranges::find(functions, point.function, &ClassItem::key);
    add(SearchedPart::Function, function == functions.end() ? point.function : function->sv);
    if (function != functions.end())
        add(SearchedPart::Function, function->en);
    add(SearchedPart::Remark, point.remark);
    for (const Channel &channel : point.channels) {
        add(SearchedPart::Remark, channel.remark);
        if (channel.value.contains(QLatin1Char('@')))
            add(SearchedPart::Remark, channel.value);
        else if (!channel.value.isEmpty())
            searched.numbers.push_back({channel.value, digitText(channel.value)});
    }
    m_points.push_back(std::move(searched));
}

std::vector<FoundPlace> DirectorySearch::find(const QString &typed) const
{
    const std::vector<Needle> needles = needlesOf(typed);
    if (needles.empty())
        return {};
    std::vector<std::vector<Fit>> fits;
    std::vector<Scored<FoundPlace>> places;
    for (const SearchedPlace &place : m_places) {
        fits.push_back(fitsOf(place, needles));
        places.push_back({scoreOf(fits.back()), places.size(), {}});
        places.back().found.fits = places.back().score < noScore;
    }
    std::vector<Scored<FoundPoint>> points;
    for (const SearchedPoint &point : m_points)
        if (auto scored = scoredPoint(point, needles, fits[point.place])) {
            places[point.place].score = std::min(places[point.place].score, scored->score);
            points.push_back(std::move(*scored));
        }
    std::ranges::stable_sort(points, {}, &Scored<FoundPoint>::score);
    for (Scored<FoundPoint> &point : points)
        places[point.place].found.points.push_back(std::move(point.found));
    std::erase_if(places, [](const auto &place) { return place.score >= noScore; });
    std::ranges::stable_sort(places, {}, &Scored<FoundPlace>::score);
    std::vector<FoundPlace> found;
    for (Scored<FoundPlace> &place : places) {
        const SearchedPlace &searched = m_places[place.place];
        place.found.code = searched.code;
        place.found.name = markedText(searched.name.text, fits[place.place]);
        if (place.found.fits)
            place.found.because = beside(fits[place.place]);
        found.push_back(std::move(place.found));
    }
    return found;
}

} // namespace jour
