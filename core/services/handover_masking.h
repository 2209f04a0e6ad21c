#pragma once

#include "domain/handover/shift_handover.h"
#include "services/desk.h"

namespace jour {

/// A list of a handover as it may be seen now.
struct HandoverSeen
{
    ShiftHandover list; ///< rows of protected cases are masked: initials, no name called, no reminder's text;
                        ///< their words are not to be shown
    int newlyMasked = 0; ///< so many of them were not when the list was made
};

/// A list is kept as it was signed, but who is protected is asked anew each time it is shown or printed. A
/// case that is not there any more counts as protected. Names and numbers of people in these cases also leave
/// the words about the night.
[[nodiscard]] Result<HandoverSeen> handoverSeen(const Desk &desk, ShiftHandover list);

/// Own words about the night without the names and numbers of people in open cases with a protected person.
[[nodiscard]] Result<QString> withoutProtected(const Desk &desk, const QString &words);

/// True when somebody in the case is protected now, or when nobody can say.
[[nodiscard]] bool isProtectedNow(const Desk &desk, CaseId id);

} // namespace jour
