#include "directory/point_form.h"

#include "base/text.h"
#include "directory/hours_text.h"
#include "domain/contacts/number_key.h"
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

QString textOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString{};
}

bool isCodeOf(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

ChannelForm formOf(const Channel &channel)
{
    return {channel.kind,
            channel.value,
            channel.remark,
            textOf(channel.validFrom),
            textOf(channel.validTo),
            textOf(channel.notUntil)};
}

/// What is typed for a date, or as it was where that cannot be read; the words then go to the remark.
std::optional<QDate> dateIn(const QString &typed, const std::optional<QDate> &before, const QString &label,
                            QString &remark)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto date = dateOf(text))
        return date;
    const QString line = QStringLiteral("%1: %2").arg(label, text);
    if (!remark.contains(line))
        remark += (remark.isEmpty() ? QString{} : QStringLiteral("; ")) + line;
    return before;
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
    std::vector<ChannelForm> channels;
    for (const Channel &channel : point.channels)
        channels.push_back(jour::ui::formOf(channel));
    return {.id = point.id,
            .municipality = point.municipality,
            .function = point.function,
            .name = point.name,
            .channels = channels,
            .hours = HoursText::typed(point.hours),
            .priority = point.priority,
            .verified = textOf(point.verifiedOn),
            .remark = point.remark,
            .covered = HoursText::typed(point.covered),
            .serves = point.serves,
            .fallback = point.fallback.isNull() ? QString{} : point.fallback.hex(),
            .standsInFor = point.standsInFor};
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
    for (const ChannelForm &channel : form.channels)
        if (!channel.value.trimmed().isEmpty() || !channel.remark.trimmed().isEmpty())
            point.channels.push_back(channelOf(channel, before));
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
    takeDuty(form, point);
    return point;
}

Channel PointForms::channelOf(const ChannelForm &form, const ContactPoint &before)
{
    const QString key = numberKey(form.value);
    const auto found = std::ranges::find_if(before.channels,
                                            [&](const Channel &one) { return numberKey(one.value) == key; });
    // The same number is as well verified as it was, however it is written.
    Channel channel = found == before.channels.end() ? Channel{} : *found;
    channel.kind = form.kind.trimmed();
    channel.value = form.value.trimmed();
    channel.remark = form.remark.trimmed();
    channel.validFrom = dateIn(form.validFrom, channel.validFrom, tr("Valid from"), channel.remark);
    channel.validTo = dateIn(form.validTo, channel.validTo, tr("Valid to"), channel.remark);
    channel.notUntil = dateIn(form.notUntil, channel.notUntil, tr("Not before"), channel.remark);
    return channel;
}

void PointForms::takeDuty(const PointForm &form, ContactPoint &point)
{
    if (const auto covered = readHours(form.covered.trimmed()))
        point.covered = *covered;
    else
        addTo(point.remark, tr("To be covered: %1").arg(form.covered.trimmed()));
    point.serves.clear();
    for (const QString &typed : form.serves) {
        const QString code = typed.trimmed();
        const bool isCode = isCodeOf(code, 4);
        if (!isCode && !code.isEmpty())
            addTo(point.remark, tr("Serves too: %1").arg(code));
        else if (isCode && code != point.municipality &&
                 std::ranges::find(point.serves, code) == point.serves.end())
            point.serves.push_back(code);
    }
    point.standsInFor.clear();
    for (const QString &typed : form.standsInFor) {
        const QString code = typed.trimmed();
        if (!isCodeOf(code, 4) && !isCodeOf(code, 2) && code != everyMunicipality && code != ownDesk)
            addTo(point.remark, tr("Fallback for: %1").arg(code));
        else if (std::ranges::find(point.standsInFor, code) == point.standsInFor.end())
            point.standsInFor.push_back(code);
    }
    const QString fallback = form.fallback.trimmed();
    const ContactPointId named = ContactPointId::fromHex(fallback);
    if (fallback.isEmpty() || !named.isNull())
        point.fallback = named;
    else
        addTo(point.remark, tr("Fallback: %1").arg(fallback));
}

FieldHint PointForms::hoursHint(const QString &typed, const ContactPoint &before)
{
    return typed.trimmed().isEmpty() ? FieldHint{tr("Empty: always, day and night.")}
                                     : readAs(typed, before.hours);
}

FieldHint PointForms::coveredHint(const QString &typed, const ContactPoint &before)
{
    return typed.trimmed().isEmpty()
               ? FieldHint{tr("Empty: round the clock. Outside these hours a silence is no gap.")}
               : readAs(typed, before.covered);
}

FieldHint PointForms::readAs(const QString &typed, const std::vector<HoursRule> &before)
{
    if (const auto rules = readHours(typed.trimmed()))
        return {tr("Understood: %1").arg(HoursText::shown(*rules))};
    return {tr("Not understood: kept in the remark, counted as %1. Write as in: mån-fre 08:00-17:00, "
               "lör/sön 10:00-15:00")
                .arg(HoursText::shown(before)),
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

FieldHint PointForms::channelHint(const ChannelForm &channel)
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

FieldHint PointForms::datesHint(const ChannelForm &channel)
{
    for (const QString &typed : {channel.validFrom, channel.validTo, channel.notUntil})
        if (!typed.trimmed().isEmpty() && !dateOf(typed))
            return {tr("%1 is not a date: kept in the remark. Write as in 2026-11-24.").arg(typed.trimmed()),
                    HintTone::Doubt};
    const auto from = dateOf(channel.validFrom);
    const auto to = dateOf(channel.validTo);
    const auto notUntil = dateOf(channel.notUntil);
    if (to && ((from && *to < *from) || (notUntil && *to < *notUntil)))
        return {tr("It ends before it begins: the number is never used."), HintTone::Doubt};
    return {tr("Outside these days the number is told and not called.")};
}

} // namespace jour::ui
