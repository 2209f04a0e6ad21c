#include "services/duty_calendar.h"

#include "domain/contacts/duty_checks.h"
#include "domain/contacts/duty_coverage.h"
#include "services/duty_book.h"
#include "services/duty_calendar_reader.h"
#include "store/duty_reader.h"

#include <algorithm>
#include <map>

namespace jour {

namespace {

using Fault = DutyCalendarFault;
using Row = DutyCalendarRow;

bool isWritten(const Row &row)
{
    return row.kind == Row::Kind::Added || row.kind == Row::Kind::Changed;
}

/// The list with its shifts of the preview.
DutyList listAfter(DutyList list, const DutyCalendarPreview &preview)
{
    std::map<DutyShiftId, const DutyShift *> changed;
    for (const Row &row : preview.rows)
        if (row.list == list.id && row.kind == Row::Kind::Changed)
            changed.emplace(row.shift.id, &row.shift);
    for (DutyShift &shift : list.shifts)
        if (const auto found = changed.find(shift.id); found != changed.end())
            shift = *found->second;
    for (const Row &row : preview.rows)
        if (row.list == list.id && row.kind == Row::Kind::Added)
            list.shifts.push_back(row.shift);
    return list;
}

/// The row that leads from the list into the circle; line 0 when it is another list's.
Fault circleFault(const DutyList &list, const std::vector<ContactPointId> &circle,
                  const DutyCalendarPreview &preview)
{
    const ContactPointId next = circle.size() > 1 ? circle[1] : circle.front();
    const auto row = std::ranges::find_if(preview.rows, [&](const Row &one) {
        return isWritten(one) && one.list == list.id && one.shift.who.point == next;
    });
    return row == preview.rows.end() ? Fault{Fault::Kind::Circular, 0, list.name}
                                     : Fault{Fault::Kind::Circular, row->line, row->name};
}

/// The circles that the shifts of the preview would close.
std::vector<Fault> circlesOf(const DutyIndex &now, const DutyCalendarPreview &preview, Instant at)
{
    const bool refers = std::ranges::any_of(
        preview.rows, [](const Row &row) { return isWritten(row) && !row.shift.who.point.isNull(); });
    if (!refers)
        return {};
    DutyDirectory directory = now.directory();
    for (const DutyList &list : preview.lists)
        jour::apply(directory, {at, listAfter(list, preview)});
    const DutyIndex after{std::move(directory), now.roles()};
    std::vector<Fault> faults;
    for (const DutyList &list : preview.lists) {
        const auto circle = referenceCycle(after, list.point, at);
        if (!circle.empty() && referenceCycle(now, list.point, at).empty())
            faults.push_back(circleFault(list, circle, preview));
    }
    const bool pinned = std::ranges::any_of(faults, [](const Fault &fault) { return fault.line > 0; });
    if (pinned)
        std::erase_if(faults, [](const Fault &fault) { return fault.line == 0; });
    return faults;
}

} // namespace

int DutyCalendarPreview::count(DutyCalendarRow::Kind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &DutyCalendarRow::kind));
}

bool DutyCalendarPreview::canApply() const
{
    const bool forbidden = std::ranges::any_of(faults, &DutyCalendarFault::fatal);
    return !forbidden && std::ranges::any_of(rows, isWritten);
}

DutyCalendarPreview readDutyCalendar(const QByteArray &file, const DutyCalendarGround &ground,
                                     const Progress &progress)
{
    const DutyIndex index{ground.duties, {}}; // who takes cases is not asked
    const DutyList *list = index.list(ground.chosen);
    const QTimeZone zone = list ? zoneOf(*list) : stockholm();
    DutyCalendarPreview preview;
    const CalendarRead read =
        readCalendar(file, {.from = ground.from, .to = ground.to, .zone = zone}, progress);
    DutyCalendarReader{index, ground.municipalities, ground.chosen, preview}.read(read, progress);
    if (progress.isStopped())
        return preview;
    for (const Fault &fault : circlesOf(index, preview, ground.now))
        preview.faults.push_back(fault);
    return preview;
}

Result<DutyCalendarGround> DutyCalendar::ground(Instant from, Instant to, DutyListId chosen) const
{
    const DutyIndex &index = m_desk.duties().index();
    const DutyList *list = index.list(chosen);
    if (!chosen.isNull() && (list == nullptr || list->retired))
        return fail(ErrorCode::NotFound, QStringLiteral("dutyList"));
    return DutyCalendarGround{.duties = index.directory(),
                              .municipalities = m_desk.reference().municipalities,
                              .from = from,
                              .to = to,
                              .now = m_desk.now(),
                              .chosen = chosen};
}

Result<DutyCalendarPreview> DutyCalendar::preview(const QByteArray &file, Instant from, Instant to,
                                                  DutyListId chosen) const
{
    return ground(from, to, chosen).map([&](const DutyCalendarGround &ground) {
        return readDutyCalendar(file, ground);
    });
}

Result<> DutyCalendar::apply(const DutyCalendarPreview &preview)
{
    if (!preview.canApply())
        return fail(ErrorCode::Invalid, QStringLiteral("import"));
    const DutyIndex &now = m_desk.duties().index();
    std::vector<NewEvent> made;
    for (const DutyPerson &person : preview.newPersons)
        made.push_back({std::nullopt, events::DutyPersonSaved{person}});
    for (const DutyList &seen : preview.lists) {
        const DutyList *current = now.list(seen.id);
        if (current == nullptr || *current != seen)
            return fail(ErrorCode::Conflict, QStringLiteral("dutyList"));
        DutyList list = listAfter(seen, preview);
        if (list != seen)
            made.push_back({std::nullopt, events::DutyListSaved{std::move(list), QStringLiteral("import")}});
    }
    if (!circlesOf(now, preview, m_desk.now()).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    return m_desk.commit(made).map([](const Committed &) {});
}

} // namespace jour
