#pragma once

#include "domain/escalation/invariants.h"
#include "services/alarm_watch.h"
#include "services/desk.h"
#include "services/move_tail.h"

#include <map>

namespace jour {

/// Something that must hold of every case and does not of this one.
struct BrokenCase
{
    CaseId caseRef;
    QString number;
    Invariant invariant = Invariant::AlwaysNext;
    friend bool operator==(const BrokenCase &, const BrokenCase &) = default;
};

/// Looks after the engine itself: whether what must hold of every case does. At every look it reads what the
/// journal has got since the last one, and beside the cases named there a few of the others in turn. What is
/// broken is journaled once, shown, and heard as an engine's reminder until it holds again; a step or a pause
/// that should not have been, until somebody has looked at it and said so.
class Watchman final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration lookEvery = std::chrono::seconds{15};
    /// What is marked as done and is not: asked again after this.
    static constexpr Duration askAgain = std::chrono::minutes{5};
    /// How many cases of which nothing was heard are looked at in one look.
    static constexpr std::size_t slice = 32;

    Watchman(Desk &desk, const AlarmWatch &watch, QObject *parent = nullptr);

    /// Looks now; its own timer does so, and so do the tests.
    void check();
    /// In the order of the case numbers.
    [[nodiscard]] const std::vector<BrokenCase> &broken() const { return m_broken; }

Q_SIGNALS:
    void changed();

private:
    /// A case with its live timers, as one look finds it.
    struct Seen
    {
        CaseId id;
        QString number;
        WatchedCase watched;
    };
    struct Told
    {
        QString number;
        std::optional<Instant> askedAt; ///< none: the store took nothing
    };
    using Found = std::map<std::pair<CaseId, Invariant>, Told>;

    [[nodiscard]] std::vector<CaseId> casesToLookAt(const MovesOfCases &moves);
    [[nodiscard]] std::optional<Seen> see(CaseId id) const;
    [[nodiscard]] std::vector<Invariant> brokenIn(const Seen &seen,
                                                  const std::vector<JournaledMove> &moves) const;
    void settle(const Seen &seen, Invariant invariant, bool isBroken);
    void tell(const Seen &seen, Invariant invariant, bool isAsked);
    void publish();

    Desk &m_desk;
    const AlarmWatch &m_watch;
    MoveTail m_tail;
    std::vector<CaseId> m_round; ///< still to be looked at in this round
    Found m_found;
    std::vector<BrokenCase> m_broken;
    QTimer m_timer;
};

} // namespace jour
