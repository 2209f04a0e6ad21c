#include "domain/contacts/duty_checks.h"
#include "domain/contacts/duty_roster.h"

#include <algorithm>

namespace jour {

namespace {

/// How far ahead rotations are followed: a whole year, so that every turn comes.
constexpr Duration followed = std::chrono::days{366};

/// A contact point that a list leads to, and when.
struct Lead
{
    ContactPointId to;
    OpenSpan span;
};

/// What a list leads to from `now` on.
class Leads
{
public:
    Leads(const DutyIndex &index, Instant now) : m_index{index}, m_now{now} {}

    [[nodiscard]] std::vector<Lead> of(ContactPointId point)
    {
        m_leads.clear();
        for (const DutyList *list : m_index.listsOf(point))
            gather(*list);
        return m_leads;
    }

private:
    void note(const DutyWho &who, Instant from, Instant to)
    {
        if (!who.point.isNull() && std::max(from, m_now) < to)
            m_leads.push_back({who.point, {std::max(from, m_now), to}});
    }
    void gather(const DutyList &list)
    {
        for (const DutyShift &shift : list.shifts)
            note(shift.who, shift.from, shift.to);
        for (const FixedSpan &fixed : list.fixed)
            for (const DutyShift &shift : fixed.shifts)
                note(shift.who, std::max(fixed.from, shift.from), std::min(fixed.to, shift.to));
        for (const Rotation &rotation : list.rotations)
            if (std::ranges::any_of(rotation.members, [](const DutyWho &who) { return !who.point.isNull(); }))
                for (const RosterPiece &turn : turnsOf(rotation, zoneOf(list), m_now, m_now + followed))
                    note(turn.who, turn.from, turn.to);
        for (const DutyOverride *change : m_index.overridesOf(list.id)) {
            if (change->kind == OverrideKind::Add)
                note(change->who, change->from, change->to);
            note(change->instead, change->from, change->to);
        }
    }

    const DutyIndex &m_index;
    Instant m_now;
    std::vector<Lead> m_leads;
};

/// Depth first from a contact point through the lists, as long as there is a time at which the whole way
/// holds.
class CycleSearch
{
public:
    CycleSearch(const DutyIndex &index, ContactPointId start, Instant now)
        : m_leads{index, now}, m_start{start}, m_now{now}
    {
    }

    [[nodiscard]] std::vector<ContactPointId> found()
    {
        return leadsBack(m_start, {m_now, Instant::max()}) ? m_path : std::vector<ContactPointId>{};
    }

private:
    bool leadsBack(ContactPointId from, const OpenSpan &span)
    {
        m_path.push_back(from);
        for (const Lead &lead : m_leads.of(from)) {
            const OpenSpan both{std::max(span.from, lead.span.from), std::min(span.to, lead.span.to)};
            if (both.from >= both.to)
                continue;
            if (lead.to == m_start)
                return true;
            if (std::ranges::find(m_path, lead.to) == m_path.end() && leadsBack(lead.to, both))
                return true;
        }
        m_path.pop_back();
        return false;
    }

    Leads m_leads;
    ContactPointId m_start;
    Instant m_now;
    std::vector<ContactPointId> m_path;
};

} // namespace

std::vector<ContactPointId> referenceCycle(const DutyIndex &index, ContactPointId point, Instant now)
{
    return CycleSearch{index, point, now}.found();
}

std::vector<ContactPointId> fallbackCycle(const DutyIndex &index, ContactPointId start)
{
    std::vector<ContactPointId> path{start};
    for (const ContactPoint *next = index.point(start); next != nullptr;) {
        const ContactPointId to = next->fallback;
        if (to.isNull())
            return {};
        if (to == start)
            return path;
        if (std::ranges::find(path, to) != path.end())
            return {};
        path.push_back(to);
        next = index.point(to);
    }
    return {};
}

bool contradicts(const DutyOverride &a, const DutyOverride &b)
{
    const bool apart = a.to <= b.from || b.to <= a.from || a.from >= a.to || b.from >= b.to;
    if (a.list != b.list || a.id == b.id || a.withdrawn || b.withdrawn || apart)
        return false;
    const bool bothTakeOff = a.kind != OverrideKind::Add && b.kind != OverrideKind::Add;
    return bothTakeOff && a.who == b.who;
}

} // namespace jour
