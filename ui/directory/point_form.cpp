#include "directory/point_form.h"

#include "base/text.h"
#include "directory/hours_text.h"
#include "domain/contacts/phone_number.h"
#include "services/contact_csv.h"
#include "support/formats.h"
#include "support/wording.h"

#include <algorithm>
#include <array>

namespace jour::ui {

namespace {

std::optional<QDate> dateOf(const QString &typed)
{
    const QString text = typed.trimmed();
    for (const char *form : {"yyyy-MM-dd", "yyyyMMdd"})
        if (const QDate date = QDate::fromString(text, QString::fromLatin1(form)); date.isValid())
            return date;
    return std::nullopt;
}

bool isAddress(const QString &kind)
{
    return kind == QLatin1String{"secureEmail"} || kind == QLatin1String{"email"};
}

void addTo(QString &remark, const QString &line)
{
    if (!remark.contains(line))
        remark += (remark.isEmpty() ? QString{} : QStringLiteral("\n")) + line;
}

/// The same number is valid as long as before, and as well verified.
Channel withDates(Channel channel, const ContactPoint &before)
{
    const auto same = std::ranges::find(before.channels, channel.value, &Channel::value);
    if (same == before.channels.end())
        return channel;
    Channel kept = *same;
    kept.kind = channel.kind;
    kept.remark = channel.remark;
    return kept;
}

} // namespace

bool isDialled(const QString &channelKind)
{
    static const std::array kinds{QStringLiteral("phone"), QStringLiteral("mobile"),
                                  QStringLiteral("switchboard"), QStringLiteral("sosAlarm"),
                                  QStringLiteral("text")};
    return std::ranges::find(kinds, channelKind) != kinds.end();
}

PointForm PointForms::formOf(const ContactPoint &point)
{
    return {.id = point.id,
            .municipality = point.municipality,
            .function = point.function,
            .name = point.name,
            .channels = point.channels,
            .hours = HoursText::typed(point.hours),
            .priority = point.priority,
            .verified = point.verifiedOn ? point.verifiedOn->toString(Qt::ISODate) : QString{},
            .remark = point.remark};
}

ContactPoint PointForms::pointOf(const PointForm &form, const ContactPoint &before,
                                 const QString &functionWord)
{
    ContactPoint point = before;
    point.id = form.id;
    point.municipality = form.municipality;
    point.function = form.function.trimmed();
    point.name = cleaned(form.name).trimmed().isEmpty() ? functionWord : form.name.trimmed();
    point.remark = form.remark.trimmed();
    point.priority = form.priority;
    point.channels.clear();
    for (const Channel &channel : form.channels)
        if (!channel.value.trimmed().isEmpty() || !channel.remark.trimmed().isEmpty())
            point.channels.push_back(withDates(
                {channel.kind.trimmed(), channel.value.trimmed(), channel.remark.trimmed()}, before));
    if (const auto hours = readHours(form.hours.trimmed()))
        point.hours = *hours;
    else
        addTo(point.remark, tr("Hours: %1").arg(form.hours.trimmed()));
    if (form.verified.trimmed().isEmpty())
        point.verifiedOn.reset();
    else if (const auto date = dateOf(form.verified))
        point.verifiedOn = date;
    else
        addTo(point.remark, tr("Verified: %1").arg(form.verified.trimmed()));
    return point;
}

FieldHint PointForms::hoursHint(const QString &typed, const ContactPoint &before)
{
    if (typed.trimmed().isEmpty())
        return {tr("Empty: always, day and night.")};
    if (const auto rules = readHours(typed.trimmed()))
        return {tr("Understood: %1").arg(HoursText::shown(*rules))};
    return {tr("Not understood: kept in the remark, counted as %1. Write as in: mån-fre 08:00-17:00, "
               "lör/sön 10:00-15:00")
                .arg(HoursText::shown(before.hours)),
            HintTone::Doubt};
}

FieldHint PointForms::verifiedHint(const QString &typed, const QDate &today)
{
    if (typed.trimmed().isEmpty())
        return {tr("Never verified")};
    const auto date = dateOf(typed);
    if (!date)
        return {tr("Not a date: kept in the remark. Write %1.").arg(today.toString(Qt::ISODate)),
                HintTone::Doubt};
    if (*date > today)
        return {tr("The day lies ahead."), HintTone::Doubt};
    return {Formats::day(*date)};
}

FieldHint PointForms::channelHint(const Channel &channel)
{
    const QString value = channel.value.trimmed();
    if (value.isEmpty())
        return {};
    if (isAddress(channel.kind))
        return value.contains(QLatin1Char('@'))
                   ? FieldHint{}
                   : FieldHint{tr("No @ in the address. Saved as written."), HintTone::Doubt};
    if (!isDialled(channel.kind))
        return {};
    const PhoneNumber number = readPhoneNumber(value);
    if (number.warnings.empty())
        return {readAloud(number)};
    return {Wording::of(number.warnings.front()), HintTone::Doubt};
}

} // namespace jour::ui
