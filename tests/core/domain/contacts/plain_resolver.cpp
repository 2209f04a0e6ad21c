#include "plain_resolver.h"

#include "domain/statute/holidays.h"

#include <algorithm>

namespace jour::test {

namespace {

QTimeZone zoneOf(const DutyList &list)
{
    // An empty name would be the machine's own zone.
    return list.zone.isEmpty() ? stockholm() : QTimeZone{list.zone.toLatin1()};
}

template<typename Span>
bool holds(const Span &span, Instant at)
{
    return span.from <= at && at < span.to;
}

bool fits(Answer asked, bool is)
{
    return asked == Answer::Unknown || (asked == Answer::Yes) == is;
}

bool isNamed(const QDate &day)
{
    return isPublicHoliday(day) && restDayOn(day) != RestDay::Sunday && !isEquatedEve(day);
}

bool isInSeason(const HoursRule &rule, const QDate &day)
{
    const QString today = day.toString(QStringLiteral("MM-dd"));
    const QString from = rule.seasonFrom.isEmpty() ? QStringLiteral("01-01") : rule.seasonFrom;
    const QString to = rule.seasonTo.isEmpty() ? QStringLiteral("12-31") : rule.seasonTo;
    return from <= to ? from <= today && today <= to : from <= today || today <= to;
}

Instant clockOn(const QDate &day, int minute, const QTimeZone &zone)
{
    return fromLocal(day.addDays(minute / 1440), QTime{0, 0}.addSecs(minute % 1440 * 60), zone);
}

/// By the letter: of a kind that is called, written down, and in use on the day of the moment.
bool hasNumber(const std::vector<Channel> &channels, Instant at)
{
    const QStringList spoken{QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("switchboard"),
                             QStringLiteral("sosAlarm")};
    const QDate today = localDate(at, stockholm());
    for (const Channel &one : channels) {
        const bool begun =
            (!one.validFrom || today >= *one.validFrom) && (!one.notUntil || today >= *one.notUntil);
        const bool over = one.validTo && today > *one.validTo;
        if (spoken.contains(one.kind) && !one.value.trimmed().isEmpty() && begun && !over)
            return true;
    }
    return false;
}

Instant turnStart(const Rotation &rotation, int turn, const QTimeZone &zone)
{
    if (rotation.unit == RotationUnit::Hours) {
        const int minutes = rotation.handover + turn * rotation.length * 60;
        return clockOn(rotation.start.addDays(minutes / 1440), minutes % 1440, zone);
    }
    const int days = rotation.length * (rotation.unit == RotationUnit::Weeks ? 7 : 1);
    return clockOn(rotation.start.addDays(turn * days), rotation.handover, zone);
}

} // namespace

bool PlainResolver::isOpen(const std::vector<HoursRule> &hours, Instant at, const QTimeZone &zone)
{
    if (hours.empty())
        return true;
    for (const HoursRule &rule : hours) {
        for (const QDate &day : {localDate(at, zone), localDate(at, zone).addDays(-1)}) {
            const bool begins =
                (rule.weekdays & (1 << (day.dayOfWeek() - 1))) != 0 && fits(rule.holidays, isNamed(day)) &&
                fits(rule.eves, isNamed(day.addDays(1)) && !isNamed(day)) && isInSeason(rule, day);
            const QDate last = rule.to <= rule.from ? day.addDays(1) : day;
            if (begins && clockOn(day, rule.from, zone) <= at && at < clockOn(last, rule.to, zone))
                return true;
        }
    }
    return false;
}

std::vector<DutyWho> PlainResolver::listed(const DutyList &list, Instant at) const
{
    std::vector<DutyWho> on;
    for (const DutyShift &shift : list.shifts)
        if (holds(shift, at))
            on.push_back(shift.who);
    const QTimeZone zone = zoneOf(list);
    for (const Rotation &rotation : list.rotations) {
        if (rotation.members.empty() || at < turnStart(rotation, 0, zone) ||
            !isOpen(rotation.hours, at, zone))
            continue;
        int turn = 0;
        while (turnStart(rotation, turn + 1, zone) <= at)
            ++turn;
        on.push_back(rotation.members[static_cast<std::size_t>(turn) % rotation.members.size()]);
    }
    return on;
}

std::vector<DutyWho> PlainResolver::onDuty(const DutyList &list, Instant at) const
{
    for (const FixedSpan &fixed : list.fixed) {
        if (!holds(fixed, at))
            continue;
        std::vector<DutyWho> on;
        for (const DutyShift &shift : fixed.shifts)
            if (holds(shift, at))
                on.push_back(shift.who);
        return on;
    }
    std::vector<DutyWho> on = listed(list, at);
    std::vector<DutyOverride> changes = m_all.overrides;
    std::erase_if(changes, [&](const DutyOverride &change) {
        return change.list != list.id || change.withdrawn || !holds(change, at);
    });
    std::ranges::sort(changes, {}, [](const DutyOverride &one) { return std::pair{one.from, one.id}; });
    const std::vector<DutyWho> before = on;
    const auto changed = [&](const DutyWho &origin, std::vector<DutyOverrideId> used) {
        std::vector<DutyWho> chain{origin};
        for (bool goesOn = true; goesOn && !chain.back().isNobody();) {
            goesOn = false;
            const DutyWho who = chain.back();
            const bool isListed = std::ranges::find(before, who) != before.end();
            for (const DutyOverride &change : changes)
                if (change.kind != OverrideKind::Add && change.who == who && (used.empty() || !isListed) &&
                    std::ranges::find(used, change.id) == used.end()) {
                    chain.push_back(change.kind == OverrideKind::Replace ? change.instead : DutyWho{});
                    used.push_back(change.id);
                    goesOn = true;
                    break;
                }
        }
        const bool isRing = chain.size() > 1 && chain.back() == origin;
        return isRing ? chain[1] : chain.back();
    };
    for (DutyWho &who : on)
        who = changed(who, {});
    for (const DutyOverride &change : changes)
        if (change.kind == OverrideKind::Add)
            on.push_back(changed(change.who, {change.id}));
    std::erase_if(on, [](const DutyWho &who) { return who.isNobody(); });
    return on;
}

void PlainResolver::gather(const ContactPoint &point, Instant at, std::vector<ContactPointId> path,
                           std::vector<Found> &found) const
{
    if (point.retired || std::ranges::find(path, point.id) != path.end() ||
        !isOpen(point.hours, at, stockholm()))
        return;
    path.push_back(point.id);
    const auto add = [&](const Found &one) {
        if (std::ranges::find(found, one) == found.end())
            found.push_back(one);
    };
    bool hasList = false;
    for (const DutyList &list : m_all.lists) {
        if (list.retired || list.point != point.id)
            continue;
        hasList = true;
        for (const DutyWho &who : onDuty(list, at)) {
            const auto person = std::ranges::find(m_all.persons, who.person, &DutyPerson::id);
            if (person != m_all.persons.end() && !person->retired &&
                (hasNumber(person->channels, at) || hasNumber(point.channels, at)))
                add({point.id, person->id});
            const auto other = std::ranges::find(m_all.points, who.point, &ContactPoint::id);
            if (other != m_all.points.end())
                gather(*other, at, path, found);
        }
    }
    if (!hasList && hasNumber(point.channels, at))
        add({point.id, {}});
}

std::vector<const ContactPoint *> PlainResolver::pointsOf(const QString &municipality) const
{
    std::vector<const ContactPoint *> points;
    for (const ContactPoint &point : m_all.points)
        if (!point.retired && (point.municipality == municipality ||
                               std::ranges::find(point.serves, municipality) != point.serves.end()))
            points.push_back(&point);
    return points;
}

std::vector<PlainResolver::Found> PlainResolver::answers(const QString &municipality, Instant at) const
{
    std::vector<Found> found;
    for (const ContactPoint *point : pointsOf(municipality))
        gather(*point, at, {}, found);
    return found;
}

bool PlainResolver::isCovered(const QString &municipality, Instant at) const
{
    const auto points = pointsOf(municipality);
    return points.empty() || std::ranges::any_of(points, [&](const ContactPoint *point) {
               return point->covered.empty() || isOpen(point->covered, at, stockholm());
           });
}

bool PlainResolver::isDouble(DutyPersonId person, Instant at) const
{
    std::vector<ContactPointId> behind;
    for (const DutyList &list : m_all.lists) {
        const auto point = std::ranges::find(m_all.points, list.point, &ContactPoint::id);
        const auto on = onDuty(list, at);
        if (list.retired || point == m_all.points.end() || point->retired ||
            !isOpen(point->hours, at, stockholm()) || std::ranges::find(on, DutyWho{person, {}}) == on.end())
            continue;
        if (std::ranges::find(behind, point->id) == behind.end())
            behind.push_back(point->id);
    }
    return behind.size() > 1;
}

} // namespace jour::test
