#include "domain/cases/case_transitions.h"

#include <algorithm>

namespace jour {

std::vector<CaseState> movesFrom(CaseState from)
{
    using enum CaseState;
    switch (from) {
    case New: return {Acknowledged, Working, Waiting, Closed};
    case Acknowledged: return {Working, Waiting, HandedOver, Closed};
    case Working: return {Waiting, HandedOver, Closed};
    case Waiting: return {Working, HandedOver, Closed};
    case HandedOver: return {Closed, Working};
    case Closed: return {Working};
    }
    Q_UNREACHABLE();
}

bool mayMove(CaseState from, CaseState to)
{
    const auto moves = movesFrom(from);
    return std::ranges::find(moves, to) != moves.end();
}

MoveNeeds needsOf(CaseState from, CaseState to)
{
    switch (to) {
    case CaseState::New:
    case CaseState::Acknowledged: return MoveNeeds::Nothing;
    case CaseState::Working:
        return from == CaseState::Closed || from == CaseState::HandedOver ? MoveNeeds::Reason
                                                                          : MoveNeeds::Nothing;
    case CaseState::Waiting: return MoveNeeds::WaitingFor;
    case CaseState::HandedOver: return MoveNeeds::ConfirmedHandOff;
    case CaseState::Closed: return MoveNeeds::Disposition;
    }
    Q_UNREACHABLE();
}

} // namespace jour
