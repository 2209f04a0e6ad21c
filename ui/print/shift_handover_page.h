#pragma once

#include "print/paper.h"
#include "print/paper_frame.h"
#include "services/handovers.h"

namespace jour::ui {

/// A shift's handover on paper. `handover`: already without what paper may not tell (paperOf()). `made`: as
/// it was made and answered; none: it was not made yet. `newlyMasked`: in so many cases somebody has become
/// protected since; the sheet says that it tells less than was signed.
[[nodiscard]] QString shiftHandoverHtml(const ShiftHandover &handover, const std::optional<HandoverNow> &made,
                                        const Desk &desk, int newlyMasked = 0);

/// What each of its pages says above and below.
[[nodiscard]] PaperFrame shiftHandoverFrame(const ShiftHandover &handover, const PaperOrigin &origin);

} // namespace jour::ui
