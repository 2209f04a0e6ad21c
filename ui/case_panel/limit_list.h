#pragma once

#include "domain/escalation/timer.h"
#include "domain/statute/limit.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace jour::ui {

/// The limits of law that run in a case, each with how its day was found folded beneath it: Space, Enter and
/// the arrows unfold.
class LimitList final : public QWidget
{
    Q_OBJECT

public:
    /// `unfolded`: keys of the limits whose explanation is open; outlives the list, which is made anew at
    /// each change of the case.
    LimitList(const std::vector<Timer> &timers, const std::vector<Limit> &limits, Instant now,
              QSet<QString> &unfolded, QWidget *parent = nullptr);

    [[nodiscard]] static bool isShown(const Timer &timer);
};

} // namespace jour::ui
