#include "demo/demo_player.h"
#include "services/duty_lists.h"

#include <algorithm>

namespace jour {

namespace {

const QTime turnBegins{16, 30};

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String{name}).toString();
}

/// A day and night, from the evening so many days from `today`.
DutyShift shiftOf(const QJsonObject &object, const QHash<QString, DutyWho> &people, const QDate &today)
{
    const QDate evening = today.addDays(object.value(QStringLiteral("day")).toInt());
    DutyShift shift;
    shift.from = fromLocal(evening, turnBegins);
    shift.to = fromLocal(evening.addDays(1), turnBegins);
    shift.who = people.value(text(object, "who"));
    return shift;
}

DutyList listOf(const QJsonObject &object, const QHash<QString, DutyWho> &people, const QDate &today)
{
    DutyList list;
    list.name = text(object, "name");
    if (object.contains(QStringLiteral("rotation"))) {
        auto rotation = fromJsonObject<Rotation>(object.value(QStringLiteral("rotation")).toObject());
        rotation.start = today.addDays(-object.value(QStringLiteral("startDaysAgo")).toInt());
        const QJsonArray members = object.value(QStringLiteral("members")).toArray();
        for (const auto &member : members)
            rotation.members.push_back(people.value(member.toString()));
        list.rotations.push_back(rotation);
    }
    const QJsonArray shifts = object.value(QStringLiteral("shifts")).toArray();
    for (const auto &shift : shifts)
        list.shifts.push_back(shiftOf(shift.toObject(), people, today));
    return list;
}

} // namespace

Result<> DemoPlayer::addDuty(const QJsonObject &duty)
{
    DutyLists lists{*m_desk};
    QHash<QString, DutyWho> people;
    const QJsonArray persons = duty.value(QStringLiteral("persons")).toArray();
    for (const auto &value : persons) {
        const auto saved = lists.save(fromJsonObject<DutyPerson>(value.toObject()));
        if (!saved)
            return tl::make_unexpected(saved.error());
        people.insert(text(value.toObject(), "key"), DutyWho{saved->id, {}});
    }
    const QJsonArray all = duty.value(QStringLiteral("lists")).toArray();
    for (const auto &value : all) {
        const QJsonObject object = value.toObject();
        DutyList list = listOf(object, people, localDate(m_now));
        if (const auto point = contact(text(object, "municipality"), text(object, "function")))
            list.point = point->id;
        if (const auto saved = lists.save(list); !saved)
            return tl::make_unexpected(saved.error());
    }
    return {};
}

} // namespace jour
