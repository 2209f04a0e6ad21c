#pragma once

#include "domain/escalation/move_builder.h"

namespace jour {

/// R19: the step that the run stood on begins anew, with its whole time; the desk that took the case
/// meanwhile is not asked to take it once more.
void resumePlan(MoveBuilder &chase, PauseEnd cause, const StepDuty &duty);

} // namespace jour
