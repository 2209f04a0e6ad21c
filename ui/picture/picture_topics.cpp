#include "picture/picture_topics.h"

#include "picture/picture_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    static QString map(bool isHome)
    {
        return isHome ? tr("Map: where the children live") : tr("Map: where they were found");
    }
    static QString live(const QString &name, const QString &count)
    {
        return tr("%1: %2 live here", "municipality, number of children").arg(name, count);
    }
    static QString found(const QString &name, const QString &count)
    {
        return tr("%1: %2 found here", "municipality, number of children").arg(name, count);
    }
};

bool isAlongTime(PictureDimension dimension)
{
    switch (dimension) {
    case PictureDimension::Hour:
    case PictureDimension::Weekday:
    case PictureDimension::Week:
    case PictureDimension::Month:
    case PictureDimension::Season: return true;
    case PictureDimension::Home:
    case PictureDimension::Found:
    case PictureDimension::Role:
    case PictureDimension::AgeBand:
    case PictureDimension::Crime:
    case PictureDimension::Urgency:
    case PictureDimension::Verdict:
    case PictureDimension::Acknowledged:
    case PictureDimension::Reached:
    case PictureDimension::HandedOver:
    case PictureDimension::Limits:
    case PictureDimension::Repeat: break;
    }
    return false;
}

/// Weeks and months of another period are others, but the first stands beside the first.
bool isByPlace(PictureDimension dimension)
{
    return dimension == PictureDimension::Week || dimension == PictureDimension::Month;
}

const ShownRow *rowBefore(const ShownTable &before, const ShownTable &now, std::size_t i)
{
    if (isByPlace(now.dimension))
        return i < before.rows.size() ? &before.rows[i] : nullptr;
    const auto found = std::ranges::find(before.rows, now.rows[i].code, &ShownRow::code);
    return found == before.rows.end() ? nullptr : &*found;
}

std::vector<PictureRow> rowsOf(const ShownTable &now, const ShownTable *before, const PictureWords &words)
{
    std::vector<PictureRow> rows;
    for (std::size_t i = 0; i < now.rows.size(); ++i) {
        const ShownRow &row = now.rows[i];
        PictureRow made{.label = words.of(now.dimension, row.code), .count = row.count};
        made.shortLabel = PictureWords::shortOf(now.dimension, row.code);
        made.countText = PictureWords::count(row.count);
        if (const ShownRow *old = before ? rowBefore(*before, now, i) : nullptr) {
            made.before = old->count;
            made.beforeText = PictureWords::count(old->count);
        }
        rows.push_back(std::move(made));
    }
    return rows;
}

CountyState countyOf(const ShownTable &table, const PeriodPicture &picture, const PictureWords &words)
{
    CountyState county;
    const bool isHome = table.dimension == PictureDimension::Home;
    for (const ShownRow &row : table.rows)
        county.counts[row.code] = row.count;
    for (const int area : categoriesOf(PictureDimension::Home, {})) {
        const QString name = words.areaName(area);
        const auto count = county.counts.find(area);
        const QString howMany =
            PictureWords::count(count == county.counts.end() ? std::nullopt : count->second);
        QStringList said{isHome ? Titles::live(name, howMany) : Titles::found(name, howMany)};
        for (const TravelArrow &way : picture.travel)
            if (way.home != way.found && (isHome ? way.home : way.found) == area)
                said << QString{words.way(way) + QLatin1Char(' ') + PictureWords::between(way)};
        county.names[area] = name;
        county.words[area] = said.join(QStringLiteral(" · "));
    }
    county.ways = picture.travel;
    return county;
}

} // namespace

int topicCount()
{
    return mapTopics + static_cast<int>(allDimensions().size());
}

PictureDimension dimensionOf(int topic)
{
    if (topic < mapTopics)
        return topic == 0 ? PictureDimension::Home : PictureDimension::Found;
    return allDimensions()[static_cast<std::size_t>(topic - mapTopics)];
}

QString topicTitle(int topic)
{
    return topic < mapTopics ? Titles::map(topic == 0) : PictureWords::of(dimensionOf(topic));
}

TopicState topicState(int topic, const PeriodPicture &now, const PeriodPicture *before,
                      const PictureWords &words)
{
    const PictureDimension dimension = dimensionOf(topic);
    const ShownTable &table = now.of(dimension);
    const ShownTable *compared = before ? &before->of(dimension) : nullptr;
    TopicState state;
    state.title = topicTitle(topic);
    state.sentence = words.sentence(table, compared);
    state.note = PictureWords::noteOf(dimension);
    state.nowLabel = PictureWords::of(now.period);
    if (before)
        state.beforeLabel = PictureWords::of(before->period);
    state.isAlongTime = isAlongTime(dimension);
    state.rows = rowsOf(table, compared, words);
    if (topic < mapTopics && !table.rows.empty()) {
        state.county = countyOf(table, now, words);
        if (table.isClosed && table.total > 0)
            state.sentence += QLatin1Char(' ') + words.travelSentence(now.travel);
        for (const TravelArrow &way : now.travel)
            if (way.home != way.found) // who stayed went nowhere
                state.rows.push_back({.label = words.way(way), .countText = PictureWords::between(way)});
    }
    return state;
}

} // namespace jour::ui
