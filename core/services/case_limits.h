#pragma once

#include "services/desk.h"

namespace jour {

/// Statutory limits that an event starts in a case, as timers to arm: those in force, verified and ours to
/// keep. The alarm stands on the unmoved date.
[[nodiscard]] std::vector<NewEvent> limitsStarted(const Desk &desk, CaseId id, LimitTrigger trigger,
                                                  Instant at);

/// What an act does to the limits of the case: `started` is what the functions above and below say of it as
/// it is, `before` of the act that it corrects, if it does. A limit from the same moment is not started
/// twice, and one that no longer follows ends.
[[nodiscard]] std::vector<NewEvent>
limitsOfAct(const Desk &desk, CaseId id, const std::vector<NewEvent> &before, std::vector<NewEvent> started);

/// Ends the live timer of a limit, kept.
[[nodiscard]] std::vector<NewEvent> limitKept(const Desk &desk, CaseId id, const QString &key,
                                              const QString &how);

/// What kept the limit was said by mistake: it counts again from where it began, unless it does already.
[[nodiscard]] std::vector<NewEvent> limitNotKept(const Desk &desk, CaseId id, const QString &key);

/// The limits that closing the case cut short, armed again from the triggers they were recorded with. What
/// was kept in time, or runs already, stays as it is.
[[nodiscard]] std::vector<NewEvent> limitsResumed(const Desk &desk, CaseId id);

/// The police's stated latest hand-over as the case's obligation; replaces the one before. None: only ends
/// it. `reason`: why it was moved, as told; written with the end of the one before.
[[nodiscard]] std::vector<NewEvent> obligationSet(const Desk &desk, CaseId id, std::optional<Instant> latest,
                                                  const QString &reason = {});

} // namespace jour
