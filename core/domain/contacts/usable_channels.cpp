// Which channels may be used on a day, and which of them are called.
#include "domain/contacts/who_answers.h"

#include <algorithm>

namespace jour {

namespace {

bool isUsable(const Channel &channel, const QDate &day)
{
    return (!channel.validFrom || *channel.validFrom <= day) &&
           (!channel.validTo || day <= *channel.validTo) && (!channel.notUntil || *channel.notUntil <= day);
}

} // namespace

bool isCalled(const QString &channelKind)
{
    static const QStringList kinds{QStringLiteral("phone"), QStringLiteral("mobile"),
                                   QStringLiteral("switchboard"), QStringLiteral("sosAlarm")};
    return kinds.contains(channelKind);
}

bool canBeCalled(const std::vector<Channel> &channels, const QDate &day)
{
    return std::ranges::any_of(channels, [&](const Channel &one) {
        return isUsable(one, day) && isCalled(one.kind) && !one.value.trimmed().isEmpty();
    });
}

std::vector<Channel> usableChannels(const std::vector<Channel> &channels, const QDate &day)
{
    std::vector<Channel> usable;
    std::ranges::copy_if(channels, std::back_inserter(usable),
                         [&](const Channel &one) { return isUsable(one, day); });
    return usable;
}

} // namespace jour
