#include "services/duty_calendar.h"

#include "base/text.h"
#include "domain/contacts/duty_checks.h"
#include "domain/contacts/duty_coverage.h"
#include "services/duty_book.h"
#include "services/duty_calendar_names.h"
#include "store/duty_reader.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace jour {

namespace {

using Fault = DutyCalendarFault;
using Row = DutyCalendarRow;

QString extraOf(const CalendarSpan &span, const QString &name)
{
    const auto found = std::ranges::find(span.extras, name, &CalendarExtra::name);
    return found == span.extras.end() ? QString{} : found->value;
}

Instant toSecond(Instant t)
{
    return std::chrono::floor<std::chrono::seconds>(t);
}

/// A calendar knows seconds.
bool isSame(const DutyShift &a, const DutyShift &b)
{
    return toSecond(a.from) == toSecond(b.from) && toSecond(a.to) == toSecond(b.to) && a.who == b.who;
}

/// Makes rows of the events of a calendar.
class CalendarReader
{
public:
    CalendarReader(const DutyIndex &index, DutyCalendarPreview &preview) : m_index{index}, m_preview{preview}
    {
        for (const DutyPerson &person : index.directory().persons)
            if (!person.retired)
                m_people[searchKey(person.name)].push_back(person.id);
    }

    void read(const CalendarRead &calendar)
    {
        m_preview.calendarName = calendar.name;
        for (const CalendarFault &fault : calendar.faults)
            m_preview.faults.push_back(
                {Fault::Kind::Calendar, fault.line, fault.value, !fault.isPassedOver(), fault.kind});
        QHash<QString, int> times;
        for (const CalendarSpan &span : calendar.spans)
            ++times[span.uid];
        for (const CalendarSpan &span : calendar.spans)
            take(span, times.value(span.uid) > 1);
    }

private:
    void take(const CalendarSpan &span, bool repeats)
    {
        if (span.from >= span.to) {
            m_preview.faults.push_back({Fault::Kind::NoLength, span.line, span.summary, false});
            return;
        }
        const bool ofThisList = extraOf(span, duty_calendar::list) == m_preview.list.id.hex();
        if (ofThisList && extraOf(span, duty_calendar::shift).isEmpty()) {
            m_preview.rows.push_back({.kind = Row::Kind::ByList,
                                      .shift = {{}, span.from, span.to, {}, span.description},
                                      .name = span.summary,
                                      .line = span.line});
            return;
        }
        QStringList names = span.attendees;
        names.removeAll(QString{});
        if (names.isEmpty())
            names = {span.summary.trimmed()};
        for (qsizetype i = 0; i < names.size(); ++i)
            if (const auto who = whoIs(span, names[i]))
                place({idOf(span, repeats, i), span.from, span.to, *who, span.description}, names[i],
                      span.line);
    }

    std::optional<DutyWho> whoIs(const CalendarSpan &span, const QString &name)
    {
        const DutyWho told{DutyPersonId::fromHex(extraOf(span, duty_calendar::person)),
                           ContactPointId::fromHex(extraOf(span, duty_calendar::point))};
        if (m_index.person(told.person) != nullptr || m_index.point(told.point) != nullptr)
            return told;
        const QString key = searchKey(name);
        if (key.isEmpty()) {
            m_preview.faults.push_back({Fault::Kind::NoName, span.line, span.uid});
            return std::nullopt;
        }
        auto &known = m_people[key];
        if (known.size() > 1) {
            m_preview.faults.push_back({Fault::Kind::Ambiguous, span.line, name});
            return std::nullopt;
        }
        if (known.empty()) {
            m_preview.newPersons.push_back(
                {DutyPersonId::random(), cleaned(name).trimmed(), {}, {}, {}, false});
            known.push_back(m_preview.newPersons.back().id);
        }
        return DutyWho{known.front(), {}};
    }

    /// The same event read again gives the same shift.
    [[nodiscard]] DutyShiftId idOf(const CalendarSpan &span, bool repeats, qsizetype attendee) const
    {
        const DutyShiftId told = DutyShiftId::fromHex(extraOf(span, duty_calendar::shift));
        if (!told.isNull() && attendee == 0)
            return told;
        QStringList parts{m_preview.list.id.hex(), span.uid, QString::number(attendee)};
        if (repeats)
            parts << QString::number(toMicros(span.from));
        const QByteArray digest =
            QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
        return DutyShiftId::fromRaw(digest.first(static_cast<qsizetype>(sizeof(IdBytes))));
    }

    void place(DutyShift shift, const QString &name, int line)
    {
        shift.remark = cleaned(shift.remark).trimmed();
        const auto &shifts = m_preview.list.shifts;
        const auto known = std::ranges::find(shifts, shift.id, &DutyShift::id);
        const bool isThere =
            std::ranges::any_of(shifts, [&](const DutyShift &s) { return isSame(s, shift); });
        Row row{.kind = Row::Kind::Added, .shift = std::move(shift), .name = name, .line = line};
        if (known != shifts.end() && !(isSame(*known, row.shift) && known->remark == row.shift.remark)) {
            row.kind = Row::Kind::Changed;
            row.before = *known;
        } else if (known != shifts.end() || isThere) {
            row.kind = Row::Kind::Same;
        }
        m_preview.rows.push_back(std::move(row));
    }

    const DutyIndex &m_index;
    DutyCalendarPreview &m_preview;
    QHash<QString, std::vector<DutyPersonId>> m_people; ///< by name
};

/// The list with the shifts of the preview.
DutyList listAfter(const DutyCalendarPreview &preview)
{
    DutyList list = preview.list;
    for (const Row &row : preview.rows) {
        if (row.kind == Row::Kind::Added)
            list.shifts.push_back(row.shift);
        else if (row.kind == Row::Kind::Changed)
            std::ranges::replace_if(
                list.shifts, [&](const DutyShift &one) { return one.id == row.shift.id; }, row.shift);
    }
    return list;
}

} // namespace

int DutyCalendarPreview::count(DutyCalendarRow::Kind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &DutyCalendarRow::kind));
}

bool DutyCalendarPreview::canApply() const
{
    const bool forbidden = std::ranges::any_of(faults, &DutyCalendarFault::fatal);
    return !forbidden && count(DutyCalendarRow::Kind::Added) + count(DutyCalendarRow::Kind::Changed) > 0;
}

Result<DutyCalendarPreview> DutyCalendar::preview(DutyListId list, const QByteArray &file, Instant from,
                                                  Instant to) const
{
    const DutyIndex &index = m_desk.duties().index();
    const DutyList *found = index.list(list);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, QStringLiteral("dutyList"));
    DutyCalendarPreview preview{.list = *found};
    CalendarReader{index, preview}.read(readCalendar(file, {.from = from, .to = to, .zone = zoneOf(*found)}));
    return preview;
}

Result<> DutyCalendar::apply(const DutyCalendarPreview &preview)
{
    if (!preview.canApply())
        return fail(ErrorCode::Invalid, QStringLiteral("import"));
    const DutyIndex &now = m_desk.duties().index();
    const DutyList *current = now.list(preview.list.id);
    if (current == nullptr || *current != preview.list)
        return fail(ErrorCode::Conflict, QStringLiteral("dutyList"));
    const DutyList list = listAfter(preview);
    DutyDirectory directory = now.directory();
    jour::apply(directory, {m_desk.now(), list});
    if (!referenceCycle(DutyIndex{std::move(directory)}, list.point, m_desk.now()).empty())
        return fail(ErrorCode::Invalid, QStringLiteral("dutyCycle"));
    std::vector<NewEvent> made;
    for (const DutyPerson &person : preview.newPersons)
        made.push_back({std::nullopt, events::DutyPersonSaved{person}});
    made.push_back({std::nullopt, events::DutyListSaved{list, QStringLiteral("import")}});
    return m_desk.commit(made).map([](const Committed &) {});
}

} // namespace jour
