#pragma once

#include "domain/contacts/duty_index.h"
#include "domain/contacts/municipality.h"
#include "services/duty_calendar.h"

#include <QHash>

#include <map>
#include <set>

namespace jour {

/// Makes rows of the events of a calendar.
class DutyCalendarReader final
{
public:
    DutyCalendarReader(const DutyIndex &index, const Municipalities &municipalities, DutyListId chosen,
                       DutyCalendarPreview &preview);

    void read(const CalendarRead &calendar, const Progress &progress = {});

private:
    using Fault = DutyCalendarFault;

    void learn(const QString &name, const DutyWho &who);
    void fault(Fault::Kind kind, const CalendarSpan &span, const QString &value, bool fatal = true);
    void take(const CalendarSpan &span);
    /// The list that the event names; null when it names none in use.
    [[nodiscard]] const DutyList *namedList(const CalendarSpan &span) const;
    void takeTurn(const CalendarSpan &span, const DutyList &list);
    void takeShifts(const CalendarSpan &span, const DutyList &list);
    [[nodiscard]] DutyWho toldBy(const CalendarSpan &span) const;
    /// The name of somebody, as searchKey(); empty when nobody is known by it.
    [[nodiscard]] QString keyOf(const DutyWho &who) const;
    [[nodiscard]] QStringList namesOf(const CalendarSpan &span) const;
    [[nodiscard]] std::optional<DutyWho> whoIs(const CalendarSpan &span, const QString &name);
    [[nodiscard]] DutyShiftId idOf(const CalendarSpan &span, const DutyList &list, qsizetype attendee,
                                   bool mayBeTold);
    void place(const DutyList &list, DutyShift shift, const QString &name, int line);
    [[nodiscard]] bool notePlace(const DutyList &list, const DutyShift &shift);
    void noteLeftOut(const CalendarSpan &span);
    void beginList(const DutyList &list);

    const DutyIndex &m_index;
    const DutyList *m_chosen;
    DutyCalendarPreview &m_preview;
    QHash<QString, std::vector<DutyWho>> m_known;                           ///< by name
    std::map<std::pair<DutyListId, DutyShiftId>, const DutyShift *> m_held; ///< of the lists of the preview
    std::set<std::pair<DutyListId, DutyShiftId>> m_ids;
    /// The turns that the lists have or get as shifts.
    std::set<std::tuple<DutyListId, Instant, Instant, DutyWho>> m_there;
    QStringList m_leftOut;
    bool m_listAsked = false; ///< that an event names none has been told
};

} // namespace jour
