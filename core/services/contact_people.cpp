#include "services/contact_people.h"

namespace jour {

ContactPoint asPoint(const DutyPerson &person)
{
    ContactPoint point;
    point.id = ContactPointId::fromRaw(person.id.raw());
    point.municipality = personPlace;
    point.function = person.post;
    point.name = person.name;
    point.channels = person.channels;
    point.remark = person.remark;
    return point;
}

DutyPerson asPerson(const ContactPoint &point)
{
    DutyPerson person;
    person.id = DutyPersonId::fromRaw(point.id.raw());
    person.name = point.name;
    person.post = point.function;
    person.channels = point.channels;
    person.remark = point.remark;
    return person;
}

} // namespace jour
