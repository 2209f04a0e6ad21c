#include "domain/handover/hand_off_sheet.h"

#include <algorithm>

namespace jour {

HandOffReceiver receiverOf(const Duty &duty, const QString &municipality)
{
    HandOffReceiver receiver{.municipality = municipality};
    const std::vector<DutyAnswer> &whom = duty.isGap() ? duty.fallback : duty.answers;
    if (whom.empty())
        return receiver;
    const DutyAnswer &first = whom.front();
    receiver.point = first.point.name;
    receiver.person = first.person ? first.person->name : QString{};
    receiver.isFallback = duty.isGap();
    std::ranges::copy_if(first.channels, std::back_inserter(receiver.numbers),
                         [](const Channel &channel) { return isCalled(channel.kind); });
    return receiver;
}

} // namespace jour
