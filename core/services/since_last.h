#pragma once

#include "services/case_file.h"
#include "services/handover_list.h"

namespace jour {

/// What others did in a case that the actor works on.
struct ChangedCase
{
    BoardRow row;
    std::vector<HandoverChange> changes; ///< by type
    QString by;                          ///< signatures, in the order in which they first did something
    Instant lastAt;
    bool isMine = false; ///< the actor's own case now
    friend bool operator==(const ChangedCase &, const ChangedCase &) = default;
};

/// Since the actor was here last.
struct SinceLast
{
    std::optional<Instant> since;   ///< none: never before
    std::vector<ChangedCase> cases; ///< the newest change first
    int others = 0;                 ///< cases that were changed and that the actor has nothing to do with
    std::vector<HandoverMessage> messages; ///< to the actor, not read yet
    /// What others have left words about since then, handed over or not: so many cases, and one for the
    /// shift.
    int words = 0;
    [[nodiscard]] bool isEmpty() const { return cases.empty() && messages.empty() && words == 0; }
};

/// Cases that the actor has done something in, or has, and in which somebody else did something since the
/// session before this one ended.
[[nodiscard]] Result<SinceLast> sinceLast(Desk &desk);

} // namespace jour
