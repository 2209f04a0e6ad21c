#pragma once

#include "domain/escalation/deadline_heap.h"
#include "services/desk.h"

#include <QTimer>

namespace jour {

/// Asks after promises about which nobody has done anything for longer than the case's plan allows: an
/// engine's reminder, at most one a case, which ends with the next call, answer or kept promise. Looks and
/// what the engine does are not counted as something done.
class SilenceWatch final : public QObject
{
    Q_OBJECT

public:
    /// At least: timers stand still while the machine sleeps.
    static constexpr Duration lookEvery = std::chrono::seconds{15};
    /// How many cases are looked at in one turn.
    static constexpr int slice = 16;
    /// What is done in a case is looked at so much later: what follows at once is looked at with it. So long
    /// after the unlock the first look is, for the window is painted first.
    static constexpr Duration settles = std::chrono::seconds{1};

    explicit SilenceWatch(Desk &desk, QObject *parent = nullptr);

    /// Looks now; its own timer does so, and so do the tests.
    void check();
    /// How long it lets pass before it looks by itself.
    [[nodiscard]] Duration wait() const;

private:
    void begin();
    void arm();
    void look(CaseId id);
    /// How long nobody has done anything in the case.
    [[nodiscard]] std::optional<Duration> silenceOf(CaseId id) const;
    void lookIn(CaseId id, Duration wait);

    Desk &m_desk;
    DeadlineHeap<CaseId> m_next; ///< in boot time: a clock that is set makes no silence longer
    bool m_begun = false;
    QTimer m_timer;
};

} // namespace jour
