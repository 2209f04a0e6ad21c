#pragma once

#include "domain/escalation/timer.h"

namespace jour {

/// What the engine itself asks a person to look at, heard like any other deadline: a word of namespace about,
/// or the number of an invariant that does not hold. `since` is what it is about.
[[nodiscard]] Timer engineReminder(CaseId caseRef, const QString &about, Instant since, Instant due);

/// What an engine's reminder is about; empty for every other timer.
[[nodiscard]] QString aboutOf(const Timer &timer);
[[nodiscard]] bool isEngineReminder(const Timer &timer);

namespace about {
inline const QString silence = QStringLiteral("silence");   ///< nobody has done anything since the promise
inline const QString offer = QStringLiteral("offer");       ///< nobody has taken the case that was offered
inline const QString handover = QStringLiteral("handover"); ///< nobody has taken it over from the last shift
inline const QString unsignedHandover =
    QStringLiteral("unsignedHandover"); ///< taken over at the outgoing's own desk, and nobody has signed
} // namespace about

} // namespace jour
