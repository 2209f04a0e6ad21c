#pragma once

#include "services/case_file.h"
#include "services/gaps_ahead.h"
#include "services/handovers.h"
#include "services/test_round.h"

namespace jour {

/// What whoever comes on wants to know first.
struct ShiftOverview
{
    std::optional<ShiftRecord> running;
    QString runningPeople;                ///< who works it
    std::optional<ShiftRecord> lastEnded; ///< and how it ended
    std::vector<BoardRow> open;           ///< not asleep, as the board is sorted: due first
    int sleeping = 0;
    QString nightWords;                                 ///< from the last handover, or written since
    std::vector<std::pair<QString, QString>> caseWords; ///< number and words, likewise
    std::vector<HandoverMessage> messages; ///< unread, to the actor or to somebody without an account
    std::vector<GapAhead> gaps;            ///< that begin within 48 hours, by time, with whom to call
    RoundStanding round;                   ///< of the test calls
    std::optional<HandoverNow> handover;   ///< made and not signed by both: what waits to be taken over
};

/// A case and why it is without anybody once the shift is over.
struct LeftCase
{
    CaseId id;
    QString number;
    QString owner; ///< signature of who goes home; empty: nobody has it
    friend bool operator==(const LeftCase &, const LeftCase &) = default;
};

/// The night at the desk as a whole: who works it, from when to when.
class ShiftDesk final
{
public:
    explicit ShiftDesk(Desk &desk) : m_desk{desk} {}

    [[nodiscard]] Result<ShiftOverview> overview() const;
    /// Those who work here and can be named, and whoever works the running shift though switched off since.
    [[nodiscard]] Result<std::vector<Operator>> operators() const;

    /// The actor always works it. Conflict "shift" while another runs: end it first. `untilWords`: the end as
    /// it was typed, where that is no time.
    [[nodiscard]] Result<ShiftId> start(std::vector<OperatorId> people, const QString &others,
                                        std::optional<Instant> until, const QString &untilWords = {});
    /// Conflict "shift" when none runs.
    [[nodiscard]] Result<> change(std::vector<OperatorId> people, const QString &others,
                                  std::optional<Instant> until, const QString &untilWords = {});
    /// What would be without an owner if it ended now: cases that nobody has, and those of who goes home.
    [[nodiscard]] Result<std::vector<LeftCase>> leftBehind() const;
    /// Always possible while one runs, handed over or not; says what is then without an owner.
    [[nodiscard]] Result<std::vector<LeftCase>> end(const QString &remark);

private:
    Desk &m_desk;
};

} // namespace jour
