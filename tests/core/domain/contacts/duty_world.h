#pragma once

#include "domain/contacts/duty_checks.h"
#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/who_answers.h"
#include "support/instants.h"
#include "support/roles.h"
#include "support/strings.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace jour::test {

/// "2026-11-24 03:12" of the wall clock; with a "*" after it the second time that it shows it.
inline Instant when(const QString &moment, const QTimeZone &zone = stockholm())
{
    const bool seconds = moment.count(QLatin1Char(':')) == 2;
    const QTime time = QTime::fromString(moment.mid(11).remove(QLatin1Char('*')),
                                         seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    REQUIRE(time.isValid());
    return fromLocal(QDate::fromString(moment.left(10), Qt::ISODate), time, zone,
                     moment.endsWith(QLatin1Char('*')));
}
inline Instant when(const char *moment, const QTimeZone &zone = stockholm())
{
    return when(QString::fromLatin1(moment), zone);
}

inline HoursRule span(const char *from, const char *to, int weekdays = 0x7F)
{
    const auto minute = [](const char *clock) {
        const QString text = QString::fromLatin1(clock);
        return text.left(2).toInt() * 60 + text.mid(3).toInt();
    };
    return {weekdays, minute(from), minute(to)};
}

/// A directory put together in words: points, people and lists are known by their names.
class DutyWorld
{
public:
    DutyDirectory all;

    ContactPoint &point(const char *name, const char *municipality = "0140",
                        std::vector<HoursRule> hours = {})
    {
        ContactPoint made;
        made.id = ContactPointId::random();
        made.name = QString::fromUtf8(name);
        made.municipality = QString::fromLatin1(municipality);
        made.function = QStringLiteral("socialjour");
        made.hours = std::move(hours);
        made.channels = {{QStringLiteral("phone"), QStringLiteral("08-465 004 00"), {}}};
        all.points.push_back(std::move(made));
        return all.points.back();
    }
    DutyPerson &person(const char *name)
    {
        DutyPerson made;
        made.id = DutyPersonId::random();
        made.name = QString::fromUtf8(name);
        made.channels = {{QStringLiteral("mobile"), QStringLiteral("070-174 06 05"), {}}};
        all.persons.push_back(std::move(made));
        return all.persons.back();
    }
    /// Behind the point of that name.
    DutyList &list(const char *behind, const char *zone = "")
    {
        DutyList made;
        made.id = DutyListId::random();
        made.point = pointOf(behind);
        made.name = QStringLiteral("List %1").arg(all.lists.size());
        made.zone = QString::fromLatin1(zone);
        all.lists.push_back(std::move(made));
        return all.lists.back();
    }
    /// A person of that name, made where there is none; else the contact point.
    DutyWho who(const char *name)
    {
        const QString wanted = QString::fromUtf8(name);
        const auto point = std::ranges::find(all.points, wanted, &ContactPoint::name);
        if (point != all.points.end())
            return {{}, point->id};
        const auto known = std::ranges::find(all.persons, wanted, &DutyPerson::name);
        return {known != all.persons.end() ? known->id : person(name).id, {}};
    }
    DutyShift shift(const char *name, const char *from, const char *to)
    {
        return {DutyShiftId::random(), when(from), when(to), who(name), {}};
    }
    Rotation rotation(std::initializer_list<const char *> names, RotationUnit unit, int length,
                      const char *start, int handoverHour)
    {
        Rotation made;
        made.id = RotationId::random();
        for (const char *name : names)
            made.members.push_back(who(name));
        made.unit = unit;
        made.length = length;
        made.start = QDate::fromString(QString::fromLatin1(start), Qt::ISODate);
        made.handover = handoverHour * 60;
        return made;
    }
    /// Of the last list.
    DutyOverride &change(OverrideKind kind, const char *name, const char *from, const char *to,
                         const char *instead = nullptr)
    {
        DutyOverride made;
        made.id = DutyOverrideId::random();
        made.list = all.lists.back().id;
        made.kind = kind;
        made.from = when(from);
        made.to = when(to);
        made.who = who(name);
        if (instead != nullptr)
            made.instead = who(instead);
        all.overrides.push_back(std::move(made));
        return all.overrides.back();
    }
    [[nodiscard]] ContactPointId pointOf(const char *name) const
    {
        const auto found = std::ranges::find(all.points, QString::fromUtf8(name), &ContactPoint::name);
        REQUIRE(found != all.points.end());
        return found->id;
    }
    [[nodiscard]] DutyIndex index() const { return DutyIndex{all, shippedRoles()}; }
};

/// "Anna", "Jour": who answers, in order.
inline QString namesOf(const std::vector<DutyAnswer> &answers)
{
    QStringList names;
    for (const DutyAnswer &answer : answers)
        names << (answer.person ? answer.person->name : answer.point.name);
    return names.join(QLatin1Char(' '));
}

} // namespace jour::test
