#include "domain/contacts/duty_roster.h"
#include "services/duty_book.h"
#include "services/duty_calendar.h"
#include "services/duty_calendar_names.h"

#include <algorithm>

namespace jour {

namespace {

/// A shift may have no end in sight; what is made of rotations and overrides is not looked at further.
constexpr Duration lookedAround = std::chrono::days{366};

/// Writes the turns of one list as events.
class DutyEvents
{
public:
    DutyEvents(const DutyIndex &index, const DutyList &list) : m_index{index}, m_list{list} {}

    [[nodiscard]] CalendarSpan of(RosterPiece piece) const
    {
        const auto shift = std::ranges::find(m_list.shifts, piece.shift, &DutyShift::id);
        const bool whole =
            piece.source == RosterSource::Shift && shift != m_list.shifts.end() && isWhole(*shift);
        if (whole) { // of one that is very long only a part was looked at
            piece.from = shift->from;
            piece.to = shift->to;
        }
        CalendarSpan span;
        span.from = piece.from;
        span.to = piece.to;
        span.summary = nameOf(piece.who);
        span.uid = (whole ? shift->id.hex() : turnOf(piece)) + QStringLiteral("@jourbord");
        if (!piece.who.person.isNull())
            span.attendees = {span.summary};
        if (shift != m_list.shifts.end())
            span.description = shift->remark;
        span.location = m_list.name; // what any program shows beside the name
        add(span, duty_calendar::list, m_list.id.hex());
        if (whole)
            add(span, duty_calendar::shift, shift->id.hex());
        else
            add(span, duty_calendar::turn, duty_calendar::turnText(piece.from, piece.to));
        if (!piece.who.person.isNull())
            add(span, duty_calendar::person, piece.who.person.hex());
        if (!piece.who.point.isNull())
            add(span, duty_calendar::point, piece.who.point.hex());
        return span;
    }

private:
    /// Nothing changes it from its first moment to its last.
    [[nodiscard]] bool isWhole(const DutyShift &shift) const
    {
        DutyList alone;
        alone.id = m_list.id;
        alone.fixed = m_list.fixed;
        alone.shifts = {shift};
        const auto pieces = rosterPieces(m_index, alone, shift.from, shift.to);
        return std::ranges::any_of(pieces, [&](const RosterPiece &piece) {
            return piece.source == RosterSource::Shift && piece.from == shift.from && piece.to == shift.to;
        });
    }

    [[nodiscard]] QString nameOf(const DutyWho &who) const
    {
        if (const DutyPerson *person = m_index.person(who.person))
            return person->name;
        const ContactPoint *point = m_index.point(who.point);
        return point ? point->name : QString{};
    }

    /// The same turn has the same name whenever it is written.
    [[nodiscard]] QString turnOf(const RosterPiece &piece) const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(m_list.id.hex(), piece.who.person.isNull() ? piece.who.point.hex() : piece.who.person.hex(),
                 QString::number(toMicros(piece.from) / 1'000'000));
    }

    static void add(CalendarSpan &span, const QString &name, const QString &value)
    {
        span.extras.push_back({name, value});
    }

    const DutyIndex &m_index;
    const DutyList &m_list;
};

/// Far enough to both sides that what is left of every shift which touches [from, to) is not cut there.
std::pair<Instant, Instant> wideEnough(const DutyList &list, Instant from, Instant to)
{
    std::pair wide{from, to};
    for (const DutyShift &shift : list.shifts)
        if (shift.from < to && shift.to > from)
            wide = {std::min(wide.first, shift.from), std::max(wide.second, shift.to)};
    return {std::max(wide.first, from - lookedAround), std::min(wide.second, to + lookedAround)};
}

} // namespace

Result<QByteArray> DutyCalendar::exported(const std::vector<DutyListId> &lists, Instant from,
                                          Instant to) const
{
    const DutyIndex &index = m_desk.duties().index();
    QString name;
    std::vector<CalendarSpan> spans;
    for (const DutyListId id : lists) {
        const DutyList *list = index.list(id);
        if (list == nullptr)
            return fail(ErrorCode::NotFound, QStringLiteral("dutyList"));
        name = lists.size() == 1 ? list->name : QStringLiteral("Jourbord");
        const auto [wideFrom, wideTo] = wideEnough(*list, from, to);
        const DutyEvents events{index, *list};
        for (const RosterPiece &piece : rosterOf(index, id, wideFrom, wideTo))
            if (piece.from < to && piece.to > from)
                spans.push_back(events.of(piece));
    }
    return writeCalendar(name, spans, m_desk.now());
}

} // namespace jour
