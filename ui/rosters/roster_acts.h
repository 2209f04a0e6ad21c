#pragma once

#include "services/duty_lists.h"

namespace jour::ui {

/// What an operator does with duty lists, and the way back. Each act is one commit; going back is new events,
/// never a deletion. Refused when somebody has changed the same thing since.
class RosterActs final
{
public:
    explicit RosterActs(Desk &desk) : m_desk{desk}, m_lists{desk} {}

    [[nodiscard]] Result<DutyListId> save(const DutyList &list, const QString &what);
    [[nodiscard]] Result<DutyPersonId> save(const DutyPerson &person, const QString &what);
    [[nodiscard]] Result<> save(const DutyOverride &change, const QString &what);
    [[nodiscard]] Result<> moveShift(DutyListId list, DutyShiftId shift, Instant from, Instant to,
                                     const std::optional<DutyWho> &who, const QString &what);
    [[nodiscard]] Result<> removeShift(DutyListId list, DutyShiftId shift, const QString &what);
    [[nodiscard]] Result<> withdraw(DutyOverrideId id, const QString &what);
    [[nodiscard]] Result<> retire(DutyListId id, const QString &what);
    [[nodiscard]] Result<> retire(DutyPersonId id, const QString &what);
    [[nodiscard]] Result<int> copyLastWeek(DutyListId list, const QDate &monday, const QString &what);
    [[nodiscard]] Result<> swap(DutyListId list, const DutyWho &one, const DutyWho &other, Instant from,
                                Instant to, const QString &reason, const QString &what);

    /// What would be undone; empty: nothing.
    [[nodiscard]] QString undoable() const { return m_done.empty() ? QString{} : m_done.back().what; }
    /// Takes back the last act that is not taken back yet. Conflict "dutyUndo" when it was built upon since.
    [[nodiscard]] Result<> undo();

    [[nodiscard]] DutyLists &lists() { return m_lists; }

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
    [[nodiscard]] Result<> restore(const std::vector<Change<T>> &changes);
    [[nodiscard]] Result<> takeBack(DutyList list);
    [[nodiscard]] Result<> takeBack(DutyPerson person);
    [[nodiscard]] Result<> takeBack(DutyOverride change);
    template<typename T>
    [[nodiscard]] Result<T> done(Result<T> result, const Snapshot &before, const QString &what);

    Desk &m_desk;
    DutyLists m_lists;
    std::vector<Done> m_done;
};

} // namespace jour::ui
