#pragma once

#include "domain/contacts/contact_point.h"

#include <QStringList>

namespace jour {

/// What a record says of a contact point. The rest of one that exists stays as it is: nobody wipes hours by
/// sending a list of numbers.
struct ToldFacts
{
    enum class Channels {
        All,         ///< the record has them all
        OfKinds,     ///< all of some kinds
        FirstOfKind, ///< one of each of some kinds, without its remark
    };
    bool function = true;
    bool hours = true;
    bool priority = true;
    bool verifiedOn = true;
    bool verifiedBy = true;
    bool remark = true;
    bool serves = true;
    bool fallback = true;
    bool covered = true;
    bool standsInFor = true;
    bool channelDates = true; ///< when the channels are valid and were verified
    Channels channels = Channels::All;
    QStringList kinds;
};

/// The existing point with what the record says of it.
[[nodiscard]] ContactPoint mergedPoint(ContactPoint point, const ContactPoint &old, const ToldFacts &told);

} // namespace jour
