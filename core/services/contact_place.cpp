// What the records of a file do: to which contact point of the directory each belongs.
#include "base/text.h"
#include "services/contact_import.h"
#include "services/contact_people.h"

#include <algorithm>
#include <utility>

namespace jour {

ContactImport::Candidates ContactImport::candidatesFor(const ContactPoint &point, const ToldFacts &told) const
{
    if (const ContactPoint *same = existing(point.id))
        return {same};
    Candidates found = m_byPlaceAndName.value(placeAndName(point));
    // Of several functions that a file does not tell apart, the one it would make.
    const bool usual = std::ranges::find(found, point.function, &ContactPoint::function) != found.end();
    if (told.function || usual)
        std::erase_if(found, [&](const ContactPoint *one) { return one->function != point.function; });
    return found;
}

const ContactPoint *ContactImport::choose(const Candidates &candidates, const ContactPoint &point,
                                          const ToldFacts &told)
{
    if (candidates.size() == 1)
        return candidates.front();
    for (const ContactPoint *one : candidates)
        if (!m_seen.contains(one->id) && mergedPoint(point, *one, told) == *one)
            return one;
    fault(ImportFault::Kind::Ambiguous, point.name);
    return nullptr;
}

ToldFacts ContactImport::sureOf(ToldFacts told) const
{
    for (const auto fact : {&ToldFacts::verifiedOn, &ToldFacts::verifiedBy, &ToldFacts::serves,
                            &ToldFacts::fallback, &ToldFacts::standsInFor, &ToldFacts::channelDates})
        told.*fact = told.*fact && m_sure.*fact;
    return told;
}

const DutyPerson *ContactImport::knownPerson(const ContactPoint &told)
{
    const DutyPersonId id = asPerson(told).id;
    const DutyPerson *known = nullptr;
    for (const DutyPerson &one : m_persons)
        if (!one.retired && one.id == id)
            return &one;
    for (const DutyPerson &one : m_persons) {
        if (one.retired || searchKey(one.name) != searchKey(told.name))
            continue;
        if (known)
            fault(ImportFault::Kind::Ambiguous, told.name);
        known = &one;
    }
    return known;
}

void ContactImport::placePerson(const ContactPoint &told, const ToldFacts &facts)
{
    if (told.name.isEmpty())
        fault(ImportFault::Kind::MissingName, {});
    const DutyPerson *known = m_fatal ? nullptr : knownPerson(told);
    if (m_fatal)
        return;
    ContactPoint point = known ? mergedPoint(told, asPoint(*known), facts) : told;
    if (point.id.isNull())
        point.id = ContactPointId::random();
    const bool isTwice = !m_seen.insert(point.id).second ||
                         (!known && told.id.isNull() && m_added.contains(placeAndName(told)));
    m_added.insert(placeAndName(told));
    if (isTwice) {
        fault(ImportFault::Kind::Twice, told.name);
        return;
    }
    const DutyPerson person = asPerson(point);
    if (!known) {
        preview.personsAdded.push_back(person);
    } else if (person == *known) {
        ++preview.unchanged;
    } else {
        preview.personsBefore.push_back(*known);
        preview.personsChanged.push_back(person);
    }
}

void ContactImport::place(ContactPoint point, const ToldFacts &told)
{
    if (point.municipality == personPlace) {
        placePerson(point, sureOf(told));
        return;
    }
    const ContactPointId id = placed(std::move(point), sureOf(told));
    if (!m_fallbackName.isEmpty())
        m_named.push_back({m_line, m_fallbackName, id});
}

ContactPointId ContactImport::placed(ContactPoint point, const ToldFacts &told)
{
    if (point.name.isEmpty())
        fault(ImportFault::Kind::MissingName, {});
    if (m_fatal)
        return {};
    const auto candidates = candidatesFor(point, told);
    if (candidates.empty())
        return add(std::move(point));
    const ContactPoint *old = choose(candidates, point, told);
    if (!old)
        return {};
    if (!m_seen.insert(old->id).second) {
        fault(ImportFault::Kind::Twice, point.name);
        return {};
    }
    ContactPoint now = mergedPoint(std::move(point), *old, told);
    if (now == *old)
        ++preview.unchanged;
    else
        change(*old, std::move(now), m_line);
    return old->id;
}

void ContactImport::change(const ContactPoint &before, ContactPoint now, int line)
{
    preview.lines.emplace(now.id, line);
    m_changedAt.emplace(now.id, preview.changed.size());
    preview.before.push_back(before);
    preview.changed.push_back(std::move(now));
}

ContactPointId ContactImport::add(ContactPoint point)
{
    const QString key = placeAndName(point) + QLatin1Char('\n') + point.function;
    const bool told = !point.id.isNull(); // what Jourbord wrote may well have two of a name
    const bool twice = told ? !m_seen.insert(point.id).second : m_added.contains(key);
    m_added.insert(key);
    if (twice) {
        fault(ImportFault::Kind::Twice, point.name);
        return {};
    }
    if (!told)
        point.id = ContactPointId::random();
    preview.lines.emplace(point.id, m_line);
    m_addedAt.emplace(point.id, preview.added.size());
    m_addedByName[placeAndName(point)].push_back(point.id);
    preview.added.push_back(std::move(point));
    return preview.added.back().id;
}

std::optional<ContactPointId> ContactImport::named(const QString &text) const
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    ContactPoint meant;
    meant.municipality = municipalityOf(text.first(std::max<qsizetype>(colon, 0)).trimmed());
    meant.name = text.mid(colon + 1).trimmed();
    const QString key = placeAndName(meant);
    std::vector<ContactPointId> found = m_addedByName.value(key);
    for (const ContactPoint *point : m_byPlaceAndName.value(key))
        found.push_back(point->id);
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

void ContactImport::setFallback(const NamedFallback &told, ContactPointId to)
{
    if (const auto found = m_addedAt.find(told.of); found != m_addedAt.end()) {
        preview.added[found->second].fallback = to;
        return;
    }
    if (const auto found = m_changedAt.find(told.of); found != m_changedAt.end()) {
        preview.changed[found->second].fallback = to;
        return;
    }
    const ContactPoint *old = existing(told.of);
    if (!old || old->fallback == to)
        return;
    ContactPoint now = *old;
    now.fallback = to;
    --preview.unchanged;
    change(*old, std::move(now), told.line);
}

ImportPreview ContactImport::finish()
{
    for (const NamedFallback &one : m_named) {
        const auto to = named(one.name);
        if (!to)
            faultAt(one.line, ImportFault::Kind::UnknownPoint, one.name, false);
        else if (!one.of.isNull())
            setFallback(one, *to);
    }
    std::ranges::stable_sort(preview.faults, {}, &ImportFault::line);
    return std::move(preview);
}

} // namespace jour
