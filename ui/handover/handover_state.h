#pragma once

#include "handover/list_state.h"

namespace jour::ui {

/// How far the handover has come.
enum class HandoverStage {
    None,   ///< not made since the last finished one
    Made,   ///< waits for whoever takes over
    Stale,  ///< made, and the journal has gone on
    Signed, ///< by both; what is shown has happened since
};

struct HandoverState
{
    HandoverStage stage = HandoverStage::None;
    QString period;   ///< from when to when
    QString standing; ///< what is to be known and done now, in words
    std::vector<ListSection> sections;
    bool canAnswer = false;
    QString outgoing;    ///< signature, where somebody else's handover waits for the actor
    bool isPart = false; ///< signed, with cases that nobody has taken over
    bool isSound = true; ///< both signatures and the list were checked and hold
    friend bool operator==(const HandoverState &, const HandoverState &) = default;
};

} // namespace jour::ui
