#include "services/duty_calendar_reader.h"

#include "base/text.h"
#include "services/duty_calendar_names.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace jour {

namespace {

using Row = DutyCalendarRow;
using duty_calendar::toSecond;

/// More than fifty shifts a day for a year.
constexpr std::size_t mostRows = 20000;

QString extraOf(const CalendarSpan &span, const QString &name)
{
    const auto found = std::ranges::find(span.extras, name, &CalendarExtra::name);
    return found == span.extras.end() ? QString{} : found->value;
}

bool isSame(const DutyShift &a, const DutyShift &b)
{
    return toSecond(a.from) == toSecond(b.from) && toSecond(a.to) == toSecond(b.to) && a.who == b.who &&
           a.remark == b.remark;
}

} // namespace

DutyCalendarReader::DutyCalendarReader(const DutyIndex &index, const Municipalities &municipalities,
                                       DutyListId chosen, DutyCalendarPreview &preview)
    : m_index{index}, m_chosen{index.list(chosen)}, m_preview{preview}
{
    for (const DutyPerson &person : index.directory().persons)
        if (!person.retired)
            learn(person.name, {person.id, {}});
    for (const ContactPoint &point : index.directory().points) {
        if (point.retired)
            continue;
        learn(point.name, {{}, point.id});
        if (const auto place = municipalities.find(point.municipality))
            learn(place->name + QStringLiteral(": ") + point.name, {{}, point.id});
    }
}

void DutyCalendarReader::learn(const QString &name, const DutyWho &who)
{
    m_known[searchKey(name)].push_back(who);
}

void DutyCalendarReader::fault(Fault::Kind kind, const CalendarSpan &span, const QString &value, bool fatal)
{
    m_preview.faults.push_back({kind, span.line, value, fatal});
}

void DutyCalendarReader::read(const CalendarRead &calendar, const Progress &progress)
{
    m_preview.calendarName = calendar.name;
    for (const CalendarFault &one : calendar.faults)
        m_preview.faults.push_back(
            {Fault::Kind::Calendar, one.line, one.value, !one.isPassedOver(), one.kind, one.instead});
    for (const CalendarSpan &span : calendar.spans) {
        if (progress.isStopped())
            return;
        // Each of those who attend has a shift.
        if (m_preview.rows.size() + static_cast<std::size_t>(span.attendees.size()) > mostRows) {
            fault(Fault::Kind::TooMany, span, span.summary);
            break;
        }
        take(span);
    }
    std::ranges::stable_sort(m_preview.faults, {}, &Fault::line);
    m_leftOut << calendar.leftOut;
    m_leftOut.removeDuplicates();
    m_leftOut.sort();
    if (!m_leftOut.isEmpty())
        m_preview.faults.push_back({Fault::Kind::LeftOut, 0, m_leftOut.join(QStringLiteral(", ")), false});
}

void DutyCalendarReader::take(const CalendarSpan &span)
{
    const DutyList *named = namedList(span);
    const DutyList *list = named ? named : m_chosen;
    m_preview.withoutList += named ? 0 : 1;
    noteLeftOut(span);
    if (span.from >= span.to) {
        fault(Fault::Kind::NoLength, span, span.summary, false);
        return;
    }
    if (!list) {
        if (!std::exchange(m_listAsked, true)) // once for all of them
            fault(Fault::Kind::NoList, span, span.summary);
        return;
    }
    beginList(*list);
    if (named && extraOf(span, duty_calendar::shift).isEmpty())
        takeTurn(span, *list);
    else
        takeShifts(span, *list);
}

void DutyCalendarReader::beginList(const DutyList &list)
{
    if (std::ranges::find(m_preview.lists, list.id, &DutyList::id) != m_preview.lists.end())
        return;
    m_preview.lists.push_back(list);
    for (const DutyShift &shift : list.shifts) {
        m_held.emplace(std::pair{list.id, shift.id}, &shift);
        std::ignore = notePlace(list, shift);
    }
}

const DutyList *DutyCalendarReader::namedList(const CalendarSpan &span) const
{
    const DutyList *list = m_index.list(DutyListId::fromHex(extraOf(span, duty_calendar::list)));
    return list && !list->retired ? list : nullptr;
}

/// Whatever a calendar says of it: the rotation goes on making it.
void DutyCalendarReader::takeTurn(const CalendarSpan &span, const DutyList &list)
{
    m_preview.rows.push_back({.kind = Row::Kind::ByList,
                              .list = list.id,
                              .shift = {{}, span.from, span.to, {}, span.description},
                              .name = span.summary,
                              .line = span.line});
    const QString written = extraOf(span, duty_calendar::turn);
    const QString key = keyOf(toldBy(span));
    const QStringList names = namesOf(span);
    const bool isOther = !key.isEmpty() && (names.size() != 1 || searchKey(names.front()) != key);
    const bool isMoved =
        !written.isEmpty() && (span.occurrence || written != duty_calendar::turnText(span.from, span.to));
    if (isOther || isMoved)
        fault(Fault::Kind::TurnEdited, span, names.join(QStringLiteral(", ")), false);
}

void DutyCalendarReader::takeShifts(const CalendarSpan &span, const DutyList &list)
{
    const QStringList names = namesOf(span);
    std::vector<std::optional<DutyWho>> people;
    for (const QString &name : names)
        people.push_back(whoIs(span, name));
    // The shift that was written out is still that of whom it was, whoever was added.
    const auto same = std::ranges::find(people, std::optional{toldBy(span)});
    const auto first = same == people.end() ? 0 : same - people.begin();
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const auto &who = people[static_cast<std::size_t>(i)])
            place(list, {idOf(span, list, i, i == first), span.from, span.to, *who, span.description},
                  names[i], span.line);
}

DutyWho DutyCalendarReader::toldBy(const CalendarSpan &span) const
{
    const auto person = DutyPersonId::fromHex(extraOf(span, duty_calendar::person));
    if (!person.isNull())
        return {person, {}};
    return {{}, ContactPointId::fromHex(extraOf(span, duty_calendar::point))};
}

QString DutyCalendarReader::keyOf(const DutyWho &who) const
{
    if (const DutyPerson *person = m_index.person(who.person))
        return searchKey(person->name);
    const ContactPoint *point = m_index.point(who.point);
    return point ? searchKey(point->name) : QString{};
}

/// Some programs let one write in the summary alone: of the two that were written the same, the one that
/// tells of somebody else now is meant.
QStringList DutyCalendarReader::namesOf(const CalendarSpan &span) const
{
    QStringList names = span.attendees;
    names.removeAll(QString{});
    const QString summary = span.summary.trimmed();
    const QString written = keyOf(toldBy(span));
    const QString said = searchKey(summary);
    const bool isAsWritten = names.size() == 1 && !written.isEmpty() && searchKey(names.front()) == written;
    return names.isEmpty() || (isAsWritten && said != written && m_known.contains(said))
               ? QStringList{summary}
               : names;
}

std::optional<DutyWho> DutyCalendarReader::whoIs(const CalendarSpan &span, const QString &name)
{
    const QString key = searchKey(name);
    const QString shown = cleaned(name).trimmed();
    if (key.isEmpty() || shown.isEmpty()) {
        fault(Fault::Kind::NoName, span, span.uid);
        return std::nullopt;
    }
    const DutyWho told = toldBy(span);
    if (keyOf(told) == key)
        return told;
    auto &known = m_known[key];
    if (known.size() > 1) {
        fault(Fault::Kind::Ambiguous, span, name);
        return std::nullopt;
    }
    const bool isPoint = !told.point.isNull() && span.attendees.isEmpty();
    if (known.empty() && isPoint && m_index.point(told.point) == nullptr) {
        fault(Fault::Kind::UnknownPoint, span, name);
        return std::nullopt;
    }
    if (known.empty()) {
        m_preview.newPersons.push_back({DutyPersonId::random(), shown, {}, {}, {}, false});
        known.push_back({m_preview.newPersons.back().id, {}});
    }
    return known.front();
}

/// The same event read again gives the same shift; two events never do. What was written out is trusted
/// once, in the list it is of: an event that was made to repeat is many.
DutyShiftId DutyCalendarReader::idOf(const CalendarSpan &span, const DutyList &list, qsizetype attendee,
                                     bool mayBeTold)
{
    const auto told = DutyShiftId::fromHex(extraOf(span, duty_calendar::shift));
    const bool isOwn = namedList(span) == &list && !span.occurrence && mayBeTold;
    if (isOwn && !told.isNull() && m_ids.emplace(list.id, told).second)
        return told;
    QStringList parts{list.id.hex(), span.uid, QString::number(attendee)};
    if (span.occurrence)
        parts << QString::number(toMicros(*span.occurrence));
    if (span.uid.isEmpty())
        parts << QString::number(toMicros(span.from)) << searchKey(namesOf(span).value(attendee));
    for (;;) {
        const QByteArray digest =
            QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
        const auto id = DutyShiftId::fromRaw(digest.first(static_cast<qsizetype>(sizeof(IdBytes))));
        if (m_ids.emplace(list.id, id).second)
            return id;
        parts << QStringLiteral("again");
    }
}

bool DutyCalendarReader::notePlace(const DutyList &list, const DutyShift &shift)
{
    return m_there.emplace(list.id, toSecond(shift.from), toSecond(shift.to), shift.who).second;
}

void DutyCalendarReader::place(const DutyList &list, DutyShift shift, const QString &name, int line)
{
    shift.remark = cleaned(shift.remark).trimmed();
    const auto known = m_held.find({list.id, shift.id});
    const bool isNew = notePlace(list, shift);
    Row row{.kind = Row::Kind::Added, .list = list.id, .shift = std::move(shift), .name = name, .line = line};
    if (known != m_held.end() && !isSame(*known->second, row.shift)) {
        row.kind = Row::Kind::Changed;
        row.before = *known->second;
    } else if (known != m_held.end() || !isNew) {
        row.kind = Row::Kind::Same;
    }
    m_preview.rows.push_back(std::move(row));
}

/// What Jourbord wrote itself tells nobody anything new.
void DutyCalendarReader::noteLeftOut(const CalendarSpan &span)
{
    if (!extraOf(span, duty_calendar::list).isEmpty())
        return;
    const std::array said{std::pair{"LOCATION", &span.location}, std::pair{"CONTACT", &span.contact},
                          std::pair{"ORGANIZER", &span.organizer}};
    for (const auto &[name, value] : said)
        if (!value->isEmpty() && !m_leftOut.contains(QLatin1String{name}))
            m_leftOut << QLatin1String{name};
}

} // namespace jour
