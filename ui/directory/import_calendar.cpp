#include "directory/import_calendar.h"

#include "services/duty_book.h"
#include "services/duty_lists.h"
#include "support/duty_text.h"
#include "support/formats.h"

#include <algorithm>

namespace jour::ui {

namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 366;

} // namespace

DutyPeriod exchangedPeriod(Instant now)
{
    const QDate today = localDate(now);
    return {fromLocal(today.addDays(-daysBack), QTime{0, 0}),
            fromLocal(today.addDays(daysAhead), QTime{0, 0})};
}

Result<DutyCalendarGround> CalendarImport::ground()
{
    const std::vector<ListChoice> choices = lists();
    if (std::ranges::find(choices, m_list, &ListChoice::list) == choices.end())
        m_list = choices.size() == 1 ? choices.front().list : DutyListId{};
    m_period = exchangedPeriod(m_desk.now());
    return m_calendars.ground(m_period.from, m_period.to, m_list);
}

ImportState CalendarImport::shown(DutyCalendarPreview preview)
{
    m_preview = std::move(preview);
    const bool stops = std::ranges::any_of(m_preview.faults, &DutyCalendarFault::fatal);
    ImportState state{.summary = ImportWords::summary(m_preview) + QLatin1Char('\n') +
                                 tr("Turns from %1 to %2 are read. Shifts that are not in the file stay.")
                                     .arg(Formats::isoDay(m_period.from), Formats::isoDay(m_period.to)),
                      .whyNot = ImportWords::whyNot(m_preview),
                      .isRefused = stops,
                      .titles = {tr("Change"), tr("Duty list"), tr("When"), tr("Who"), tr("Remark")},
                      .list = m_list,
                      .mayApply = m_preview.canApply()};
    for (const DutyCalendarFault &fault : m_preview.faults)
        state.notes.push_back({fault.line, fault.fatal, fault.value, ImportWords::of(fault)});
    for (const DutyCalendarRow &row : m_preview.rows)
        if (row.kind == DutyCalendarRow::Kind::Added || row.kind == DutyCalendarRow::Kind::Changed)
            state.addRow([&] { return rowOf(row); });
    if (m_preview.withoutList > 0)
        state.lists = lists();
    return state;
}

Result<QString> CalendarImport::apply()
{
    return m_calendars.apply(m_preview).map([this] { return ImportWords::done(m_preview); });
}

std::vector<ListChoice> CalendarImport::lists() const
{
    std::vector<ListChoice> choices;
    const std::vector<DutyList> lists = DutyLists{m_desk}.lists();
    const DutyIndex &index = m_desk.duties().index();
    for (const DutyList &list : lists) {
        const ContactPoint *point = index.point(list.point);
        const QString place =
            point ? DutyText::place(point->municipality, m_desk.reference().municipalities) : QString{};
        choices.push_back(
            {list.id,
             point ? tr("%1, %2, %3", "duty list, contact, municipality").arg(list.name, point->name, place)
                   : list.name});
    }
    return choices;
}

QStringList CalendarImport::rowOf(const DutyCalendarRow &row) const
{
    const DutyIndex &index = m_desk.duties().index();
    const DutyList *list = index.list(row.list);
    const bool isNew = std::ranges::find(m_preview.newPersons, row.shift.who.person, &DutyPerson::id) !=
                       m_preview.newPersons.end();
    return {ImportWords::change(row, index), list ? list->name : QString{},
            DutyText::span(row.shift.from, row.shift.to),
            isNew ? tr("%1 (new, without a number)").arg(row.name) : DutyText::of(row.shift.who, index),
            row.shift.remark};
}

} // namespace jour::ui
