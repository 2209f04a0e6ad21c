#include "services/picture.h"

#include "services/picture_csv.h"
#include "store/desk_reader.h"
#include "store/picture_reader.h"
#include "vault/digest.h"

#include <algorithm>

namespace jour {

namespace {

const QString thresholdSetting = QStringLiteral("picture.threshold");

events::PictureReleased released(const PeriodPicture &picture, const PictureParts &parts,
                                 const QString &format)
{
    events::PictureReleased made;
    const std::vector<PictureMonth> months = monthsOf(picture.period);
    made.from = firstDayOf(months.front());
    made.to = firstDayOf(months.back() + 1).addDays(-1);
    for (const PictureDimension table : parts.tables)
        made.tables.push_back(wordOf(table));
    if (parts.hasTravel)
        made.tables.push_back(travelWord());
    made.format = format;
    made.threshold = picture.tables.front().threshold;
    made.blake2b = QString::fromLatin1(digestOf(pictureCsv(picture, parts)).toHex());
    return made;
}

} // namespace

PictureParts PictureParts::all()
{
    return {.tables = allDimensions(), .hasTravel = true};
}

const ShownTable &PeriodPicture::of(PictureDimension dimension) const
{
    return *std::ranges::find(tables, dimension, &ShownTable::dimension);
}

Result<PeriodPicture> Picture::of(const PicturePeriod &period) const
{
    const int least = threshold();
    const std::vector<PictureMonth> months = monthsOf(period);
    return PictureReader{m_desk.store().connection()}
        .tallies(months.front(), months.back())
        .map([&](const std::vector<MonthTally> &tallies) {
            PeriodPicture picture{.period = period};
            for (const PictureDimension dimension : allDimensions())
                picture.tables.push_back(shownTable(dimension, period, tallies, least, m_desk.now()));
            picture.travel =
                shownTravel(tallies, picture.of(PictureDimension::Home), picture.of(PictureDimension::Found));
            return picture;
        });
}

int Picture::threshold() const
{
    const QJsonValue set =
        DeskReader{m_desk.store().connection()}.setting(thresholdSetting).value_or(QJsonValue{});
    const int threshold = set.toInt(usualThreshold);
    return threshold >= leastThreshold && threshold <= mostThreshold ? threshold : usualThreshold;
}

Result<> Picture::setThreshold(int threshold, const QString &reason)
{
    if (const auto manager = m_desk.requireManager(); !manager)
        return manager;
    if (threshold < leastThreshold || threshold > mostThreshold)
        return fail(ErrorCode::Invalid, QStringLiteral("pictureThreshold"));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    const int before = this->threshold();
    if (threshold == before)
        return {};
    return m_desk
        .commit(
            {{std::nullopt, events::SettingChanged{thresholdSetting, before, threshold, reason.trimmed()}}})
        .map([](const Committed &) {});
}

Result<> Picture::release(const std::vector<PeriodPicture> &shown, const PictureParts &parts,
                          const QString &format)
{
    std::vector<NewEvent> events;
    for (const PeriodPicture &picture : shown)
        events.push_back({std::nullopt, released(picture, parts, format)});
    return m_desk.commit(std::move(events)).map([](const Committed &) {});
}

} // namespace jour
