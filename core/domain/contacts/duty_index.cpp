#include "domain/contacts/duty_index.h"

#include "base/text.h"
#include "domain/contacts/duty_memory.h"

#include <QCollator>

#include <algorithm>

namespace jour {

namespace {

constexpr qsizetype codeOfCounty = 2; ///< the first digits of a municipality's code

bool byName(const DutyList &a, const DutyList &b)
{
    const int order = swedishOrder().compare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

template<typename Key, typename Value>
const Value &foundIn(const QHash<Key, Value> &all, const Key &key)
{
    static const Value none{};
    const auto found = all.constFind(key);
    return found == all.constEnd() ? none : *found;
}

} // namespace

DutyIndex::DutyIndex() : DutyIndex{{}, {}}
{
}

DutyIndex::DutyIndex(DutyDirectory directory, FunctionRoles roles, const QTimeZone &zone)
    : m_directory{std::move(directory)}, m_roles{std::move(roles)}, m_zone{zone},
      m_memory{std::make_unique<DutyMemory>()}
{
    learnNames();
    for (const ContactPoint *point : pointsByName())
        place(*point);
    for (const DutyList &list : m_directory.lists)
        if (!list.retired)
            m_behind[list.point].push_back(&list);
    for (const DutyOverride &change : m_directory.overrides)
        if (!change.withdrawn && change.from < change.to)
            m_changes[change.list].push_back(&change);
    putInOrder();
}

DutyIndex::~DutyIndex() = default;
DutyIndex::DutyIndex(DutyIndex &&) noexcept = default;
DutyIndex &DutyIndex::operator=(DutyIndex &&) noexcept = default;

void DutyIndex::learnNames()
{
    for (const ContactPoint &point : m_directory.points)
        m_points.insert(point.id, &point);
    for (const DutyPerson &person : m_directory.persons)
        m_persons.insert(person.id, &person);
    for (const DutyList &list : m_directory.lists)
        m_lists.insert(list.id, &list);
}

/// Those in use. Each stands in several orders, so names are compared here, once.
DutyIndex::Points DutyIndex::pointsByName() const
{
    std::vector<std::pair<QCollatorSortKey, const ContactPoint *>> keyed;
    keyed.reserve(m_directory.points.size());
    for (const ContactPoint &point : m_directory.points)
        if (!point.retired)
            keyed.emplace_back(swedishOrder().sortKey(point.name), &point);
    std::ranges::sort(keyed, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second->id < b.second->id;
    });
    Points points;
    points.reserve(keyed.size());
    for (const auto &[key, point] : keyed)
        points.push_back(point);
    return points;
}

void DutyIndex::place(const ContactPoint &point)
{
    std::vector<QString> codes = point.serves;
    codes.push_back(point.municipality);
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    for (const QString &code : codes) {
        if (code.isEmpty())
            continue;
        m_all[code].push_back(&point);
        if (code == ownDesk || m_roles.takesCases(point.function))
            m_byPlace[{code, QString{}}].push_back(&point);
        if (!point.function.isEmpty())
            m_byPlace[{code, point.function}].push_back(&point);
    }
    for (const QString &code : point.standsInFor)
        if (Points &standIns = m_standIns[code]; standIns.empty() || standIns.back() != &point)
            standIns.push_back(&point);
}

void DutyIndex::putInOrder()
{
    for (auto it = m_byPlace.begin(); it != m_byPlace.end(); ++it)
        putInOrder(*it, it.key().first);
    for (auto it = m_all.begin(); it != m_all.end(); ++it)
        putInOrder(*it, it.key());
    for (auto it = m_standIns.begin(); it != m_standIns.end(); ++it)
        putInOrder(*it, it.key());
    for (auto it = m_behind.begin(); it != m_behind.end(); ++it)
        std::ranges::sort(*it, [](const DutyList *a, const DutyList *b) { return byName(*a, *b); });
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it)
        std::ranges::sort(*it, {},
                          [](const DutyOverride *change) { return std::tie(change->from, change->id); });
}

void DutyIndex::putInOrder(Points &points, const QString &municipality)
{
    const auto rank = [&](const ContactPoint *point) {
        return std::pair{point->priority, point->municipality != municipality};
    };
    std::ranges::stable_sort(points, {}, rank);
}

const ContactPoint *DutyIndex::point(ContactPointId id) const
{
    return m_points.value(id);
}

const DutyPerson *DutyIndex::person(DutyPersonId id) const
{
    return m_persons.value(id);
}

const DutyList *DutyIndex::list(DutyListId id) const
{
    return m_lists.value(id);
}

const std::vector<const ContactPoint *> &DutyIndex::pointsFor(const QString &municipality,
                                                              const QString &function) const
{
    return foundIn(m_byPlace, std::pair{municipality, function});
}

const std::vector<const ContactPoint *> &DutyIndex::allPointsFor(const QString &municipality) const
{
    return foundIn(m_all, municipality);
}

std::vector<std::vector<const ContactPoint *>> DutyIndex::standInsFor(const QString &municipality) const
{
    if (municipality == ownDesk)
        return {foundIn(m_standIns, municipality)};
    return {foundIn(m_standIns, municipality), foundIn(m_standIns, municipality.left(codeOfCounty)),
            foundIn(m_standIns, everyMunicipality)};
}

const std::vector<const DutyList *> &DutyIndex::listsOf(ContactPointId point) const
{
    return foundIn(m_behind, point);
}

const std::vector<const DutyOverride *> &DutyIndex::overridesOf(DutyListId list) const
{
    return foundIn(m_changes, list);
}

} // namespace jour
