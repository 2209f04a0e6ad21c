#pragma once

#include "domain/handover/fallback_pack.h"
#include "print/paper.h"
#include "services/desk.h"

namespace jour::ui {

/// The body of the fallback pack: what is open and due, whom to call, and lines to write on by hand.
[[nodiscard]] QString fallbackHtml(const FallbackPack &pack, const ReferenceData &reference);

/// What each of its pages says above and below.
[[nodiscard]] PaperFrame fallbackFrame(const FallbackPack &pack);

} // namespace jour::ui
