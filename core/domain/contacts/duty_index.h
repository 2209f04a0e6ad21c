#pragma once

#include "base/local_time.h"
#include "domain/contacts/duty_list.h"
#include "domain/contacts/function_roles.h"

#include <QHash>

#include <memory>

namespace jour {

/// All that says who is on duty: the directory and its duty lists as they stood at one moment. Plain values.
struct DutyDirectory
{
    std::vector<ContactPoint> points; ///< retired ones may be among them; they answer for nobody
    std::vector<DutyPerson> persons;
    std::vector<DutyList> lists;
    std::vector<DutyOverride> overrides; ///< withdrawn ones may be among them; they change nothing

    friend bool operator==(const DutyDirectory &, const DutyDirectory &) = default;
};

class DutyMemory;

/// The directory made ready to be asked, once: then a question costs microseconds. It remembers what it has
/// worked out, so it belongs to one thread.
class DutyIndex final
{
public:
    /// Nobody is known.
    DutyIndex();
    /// `zone`: of the opening hours and of the days on which a number is valid. Lists have their own.
    DutyIndex(DutyDirectory directory, FunctionRoles roles, const QTimeZone &zone = stockholm());
    ~DutyIndex();
    DutyIndex(DutyIndex &&) noexcept;
    DutyIndex &operator=(DutyIndex &&) noexcept;

    [[nodiscard]] const DutyDirectory &directory() const { return m_directory; }
    [[nodiscard]] const FunctionRoles &roles() const { return m_roles; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// Null where there is none.
    [[nodiscard]] const ContactPoint *point(ContactPointId id) const;
    [[nodiscard]] const DutyPerson *person(DutyPersonId id) const;
    [[nodiscard]] const DutyList *list(DutyListId id) const;

    /// The points that answer for a municipality, its own and those that serve it, in the order to call: by
    /// priority, its own before others', by name. Not the retired ones. `function` empty: every one that
    /// takes cases, as FunctionRoles says.
    [[nodiscard]] const std::vector<const ContactPoint *> &pointsFor(const QString &municipality,
                                                                     const QString &function) const;
    /// Every one of them, the committee's chair and the interpreters too, in the same order.
    [[nodiscard]] const std::vector<const ContactPoint *> &allPointsFor(const QString &municipality) const;
    /// Whom to ask where nobody of a municipality answers, nor whom its points name: those who stand in for
    /// itself, then for its county, then for every municipality. Within each by priority and name, no retired
    /// ones.
    [[nodiscard]] std::vector<std::vector<const ContactPoint *>>
    standInsFor(const QString &municipality) const;
    /// The duty lists behind a point, by name; not the retired ones.
    [[nodiscard]] const std::vector<const DutyList *> &listsOf(ContactPointId point) const;
    /// The overrides of a list by time, without the withdrawn ones.
    [[nodiscard]] const std::vector<const DutyOverride *> &overridesOf(DutyListId list) const;

    /// What was worked out earlier; of this folder only.
    [[nodiscard]] DutyMemory &memory() const { return *m_memory; }

private:
    using Points = std::vector<const ContactPoint *>;
    void learnNames();
    [[nodiscard]] Points pointsByName() const;
    void place(const ContactPoint &point);
    void putInOrder();
    /// Of points that come by name.
    static void putInOrder(Points &points, const QString &municipality);

    DutyDirectory m_directory;
    FunctionRoles m_roles;
    QTimeZone m_zone;
    QHash<ContactPointId, const ContactPoint *> m_points;
    QHash<DutyPersonId, const DutyPerson *> m_persons;
    QHash<DutyListId, const DutyList *> m_lists;
    QHash<std::pair<QString, QString>, Points>
        m_byPlace;                     ///< by municipality and function; empty: takes cases
    QHash<QString, Points> m_all;      ///< by municipality
    QHash<QString, Points> m_standIns; ///< by code of a municipality or county, or everyMunicipality
    QHash<ContactPointId, std::vector<const DutyList *>> m_behind;
    QHash<DutyListId, std::vector<const DutyOverride *>> m_changes;
    std::unique_ptr<DutyMemory> m_memory;
};

} // namespace jour
