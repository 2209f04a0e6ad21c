#include "directory/point_difference.h"

#include "directory/hours_text.h"

#include <algorithm>

namespace jour::ui {

namespace {

bool has(const std::vector<Channel> &channels, const Channel &channel)
{
    return std::ranges::find(channels, channel) != channels.end();
}

} // namespace

QString PointDifference::line(const QString &label, const QString &from, const QString &to)
{
    if (from == to)
        return {};
    if (from.isEmpty())
        return tr("%1: %2").arg(label, to);
    return tr("%1: %2 → %3").arg(label, from, to.isEmpty() ? tr("nothing") : to);
}

QStringList PointDifference::lines(const std::optional<ContactPoint> &before, const ContactPoint &after) const
{
    const ContactPoint old = before.value_or(ContactPoint{});
    // Before the first version there was nothing: neither always on duty nor priority 0.
    const auto hours = [&](const std::vector<HoursRule> &rules, bool isThere) {
        return isThere ? HoursText::shown(rules) : QString{};
    };
    QStringList all{
        line(tr("Name"), old.name, after.name),
        line(tr("Municipality"), m_words.nameOf(old.municipality), m_words.nameOf(after.municipality)),
        line(tr("Function"), before ? m_words.functionWord(old.function) : QString{},
             m_words.functionWord(after.function))};
    all << channelLines(old, after)
        << line(tr("Hours"), hours(old.hours, before.has_value()), hours(after.hours, true))
        << line(tr("To be covered"), old.covered.empty() ? QString{} : HoursText::shown(old.covered),
                after.covered.empty() ? QString{} : HoursText::shown(after.covered))
        << line(tr("Priority"), before ? QString::number(old.priority) : QString{},
                QString::number(after.priority))
        << line(tr("Verified"), verified(old.verifiedOn, old.verifiedBy),
                verified(after.verifiedOn, after.verifiedBy))
        << line(tr("Serves too"), municipalities(old.serves), municipalities(after.serves))
        << line(tr("Fallback for"), areas(old.standsInFor), areas(after.standsInFor))
        << line(tr("Fallback"), nameOf(old.fallback), nameOf(after.fallback))
        << line(tr("Remark"), old.remark, after.remark);
    if (after.retired != old.retired)
        all << (after.retired ? tr("Retired") : tr("In use again"));
    all.removeAll(QString{});
    return all;
}

/// A number that was changed is one that went and one that came; the order alone is told as such.
QStringList PointDifference::channelLines(const ContactPoint &before, const ContactPoint &after) const
{
    QStringList lines;
    std::vector<Channel> gone;
    std::vector<Channel> fresh;
    std::ranges::copy_if(before.channels, std::back_inserter(gone),
                         [&](const Channel &c) { return !has(after.channels, c); });
    std::ranges::copy_if(after.channels, std::back_inserter(fresh),
                         [&](const Channel &c) { return !has(before.channels, c); });
    const std::size_t changed = std::min(gone.size(), fresh.size());
    for (std::size_t i = 0; i < changed; ++i)
        lines << tr("Changed: %1 → %2").arg(channelText(gone[i]), channelText(fresh[i]));
    for (std::size_t i = changed; i < gone.size(); ++i)
        lines << tr("Taken away: %1").arg(channelText(gone[i]));
    for (std::size_t i = changed; i < fresh.size(); ++i)
        lines << tr("Added: %1").arg(channelText(fresh[i]));
    if (gone.empty() && fresh.empty() && before.channels != after.channels)
        lines << tr("Tried in another order");
    return lines;
}

QString PointDifference::channelText(const Channel &channel) const
{
    QStringList parts{m_words.channelText(channel)};
    parts << DirectoryRows::daysOf(channel);
    if (channel.verifiedOn)
        parts << tr("verified %1").arg(verified(channel.verifiedOn, channel.verifiedBy));
    return parts.join(QStringLiteral(", "));
}

QString PointDifference::municipalities(const std::vector<QString> &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << m_words.nameOf(code);
    return names.join(QStringLiteral(", "));
}

QString PointDifference::areas(const std::vector<QString> &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << m_words.areaOf(code);
    return names.join(QStringLiteral(", "));
}

QString PointDifference::nameOf(ContactPointId id) const
{
    if (id.isNull())
        return {};
    const QString name = m_names.value(id);
    return name.isEmpty() ? tr("a contact that was retired") : name;
}

QString PointDifference::verified(const std::optional<QDate> &on, const QString &by)
{
    if (!on)
        return {};
    const QString day = on->toString(Qt::ISODate);
    return by.isEmpty() ? day : tr("%1, %2").arg(day, by);
}

} // namespace jour::ui
