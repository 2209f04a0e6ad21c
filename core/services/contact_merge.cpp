#include "services/contact_merge.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

using Channels = std::vector<Channel>;

/// The table holds one channel of a kind and no remark: others, and what is told of them, stay.
Channels withFirstOfKind(Channels told, const Channels &old, const QStringList &kinds)
{
    Channels merged;
    for (const Channel &before : old) {
        const bool seen = std::ranges::find(merged, before.kind, &Channel::kind) != merged.end();
        const auto now = std::ranges::find(told, before.kind, &Channel::kind);
        if (seen || !kinds.contains(before.kind)) {
            merged.push_back(before);
        } else if (now != told.end()) {
            merged.push_back(now->value == before.value ? before
                                                        : Channel{now->kind, now->value, before.remark});
            told.erase(now);
        }
    }
    merged.insert(merged.end(), told.begin(), told.end());
    return merged;
}

/// The card holds all of some kinds, and may call a number another kind than we do: the same number is the
/// same channel.
Channels withKinds(Channels told, const Channels &old, const QStringList &kinds)
{
    Channels merged;
    for (const Channel &before : old) {
        const auto now = std::ranges::find(told, before.value, &Channel::value);
        const bool keep = now != told.end() || !kinds.contains(before.kind);
        if (!keep)
            continue;
        merged.push_back(before);
        if (now != told.end()) {
            if (!now->remark.isEmpty())
                merged.back().remark = now->remark;
            told.erase(now);
        }
    }
    merged.insert(merged.end(), told.begin(), told.end());
    return merged;
}

/// The same number is valid as long as before, and as well verified.
void keepDates(Channels &channels, const Channels &old)
{
    for (Channel &channel : channels) {
        const auto before = std::ranges::find_if(
            old, [&](const Channel &one) { return one.kind == channel.kind && one.value == channel.value; });
        if (before == old.end())
            continue;
        const QString remark = channel.remark;
        channel = *before;
        channel.remark = remark;
    }
}

} // namespace

ContactPoint mergedPoint(ContactPoint point, const ContactPoint &old, const ToldFacts &told)
{
    point.id = old.id;
    if (!told.function)
        point.function = old.function;
    if (!told.hours)
        point.hours = old.hours;
    if (!told.priority)
        point.priority = old.priority;
    if (!told.remark)
        point.remark = old.remark;
    if (!told.verifiedOn)
        point.verifiedOn = old.verifiedOn;
    if (!told.verifiedBy && point.verifiedOn == old.verifiedOn)
        point.verifiedBy = old.verifiedBy;
    if (!told.serves)
        point.serves = old.serves;
    if (!told.fallback)
        point.fallback = old.fallback;
    if (!told.covered)
        point.covered = old.covered;
    if (!told.channelDates)
        keepDates(point.channels, old.channels);
    switch (told.channels) {
    case ToldFacts::Channels::All: break;
    case ToldFacts::Channels::OfKinds:
        point.channels = withKinds(std::move(point.channels), old.channels, told.kinds);
        break;
    case ToldFacts::Channels::FirstOfKind:
        point.channels = withFirstOfKind(std::move(point.channels), old.channels, told.kinds);
        break;
    }
    return point;
}

} // namespace jour
