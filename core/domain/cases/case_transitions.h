#pragma once

#include "domain/cases/case.h"

#include <QLatin1String>

#include <vector>

namespace jour {

/// What a move between states demands beside itself.
enum class MoveNeeds { Nothing, WaitingFor, Disposition, Reason, ConfirmedHandOff };

/// The disposition of a case whose happening another case is about.
inline constexpr QLatin1String sameAsAnother{"duplicate"};

/// The states a case can move to, in the order they are offered. HandedOver is reached by a confirmed
/// hand-off only.
[[nodiscard]] std::vector<CaseState> movesFrom(CaseState from);
[[nodiscard]] bool mayMove(CaseState from, CaseState to);
[[nodiscard]] MoveNeeds needsOf(CaseState from, CaseState to);

/// An open case is on the board and must have a live deadline.
[[nodiscard]] constexpr bool isOpen(CaseState state)
{
    return state != CaseState::Closed;
}

} // namespace jour
