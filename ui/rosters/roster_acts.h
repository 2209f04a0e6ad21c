#pragma once

#include "rosters/roster_state.h"
#include "services/duty_lists.h"

namespace jour::ui {

/// What an operator does with duty lists, and the way back. Each act is one commit, and so is each way back;
/// it is new events, never a deletion. Refused when somebody has changed the same thing since.
class RosterActs final
{
public:
    explicit RosterActs(Desk &desk) : m_desk{desk}, m_lists{desk} {}

    [[nodiscard]] Result<> save(const DutyBatch &batch, const QString &what);
    [[nodiscard]] Result<> moveShift(DutyListId list, DutyShiftId shift, Instant from, Instant to,
                                     const std::optional<DutyWho> &who, const QString &what);
    [[nodiscard]] Result<> removeShift(DutyListId list, DutyShiftId shift, const QString &what);
    [[nodiscard]] Result<> withdraw(DutyOverrideId id, const QString &what);
    [[nodiscard]] Result<> retire(DutyListId id, const QString &what);
    [[nodiscard]] Result<> retire(DutyPersonId id, const QString &what);
    [[nodiscard]] Result<int> copyLastWeek(DutyListId list, const QDate &monday, const QString &what);
    [[nodiscard]] Result<> swap(DutyListId list, const SwapDraft &draft, const QString &what);

    /// What would be undone; empty: nothing.
    [[nodiscard]] QString undoable() const { return m_done.empty() ? QString{} : m_done.back().what; }
    /// The name of the list it was done to; empty where it was a person.
    [[nodiscard]] QString undoableOn() const { return m_done.empty() ? QString{} : m_done.back().on; }
    /// Takes back the last act that is not taken back yet, in one commit. Conflict "dutyUndo" when it was
    /// built upon since: then it stands for good, and the act before it is the next.
    [[nodiscard]] Result<> undo();

    [[nodiscard]] const DutyLists &lists() const { return m_lists; }

private:
    template<typename T>
    struct Change
    {
        std::optional<T> before;
        std::optional<T> after;
    };
    struct Done
    {
        QString what;
        QString on;
        std::vector<Change<DutyList>> lists;
        std::vector<Change<DutyOverride>> overrides;
        std::vector<Change<DutyPerson>> persons;
    };
    /// The three that can be changed, as they are saved.
    struct Snapshot
    {
        std::vector<DutyList> lists;
        std::vector<DutyOverride> overrides;
        std::vector<DutyPerson> persons;
    };
    [[nodiscard]] Snapshot snapshot() const;
    void remember(const Snapshot &before, const QString &what);
    template<typename T>
    [[nodiscard]] static std::vector<Change<T>> changesOf(const std::vector<T> &before,
                                                          const std::vector<T> &after);
    template<typename T>
    [[nodiscard]] static bool stands(const std::vector<Change<T>> &changes, const std::vector<T> &now);
    template<typename T>
    [[nodiscard]] static std::vector<T> restored(const std::vector<Change<T>> &changes);
    [[nodiscard]] QString nameOf(const Done &done) const;
    template<typename T>
    [[nodiscard]] Result<T> done(Result<T> result, const Snapshot &before, const QString &what);

    Desk &m_desk;
    DutyLists m_lists;
    std::vector<Done> m_done;
};

} // namespace jour::ui
