#include "services/duty_past.h"

#include <QSet>

#include <algorithm>

namespace jour {

namespace {

using People = QSet<DutyPersonId>;

People peopleOf(const DutyList &list)
{
    People people;
    for (const Rotation &rotation : list.rotations)
        for (const DutyWho &who : rotation.members)
            people.insert(who.person);
    for (const DutyShift &shift : list.shifts)
        people.insert(shift.who.person);
    for (const FixedSpan &fixed : list.fixed)
        for (const DutyShift &shift : fixed.shifts)
            people.insert(shift.who.person);
    people.remove({});
    return people;
}

People peopleOf(const DutyOverride &change)
{
    People people{change.who.person, change.instead.person};
    people.remove({});
    return people;
}

/// What bears on the turns of one list and on whether its people are booked twice: the list, every other on
/// which they stand at some time, and the overrides and contact points of these.
class Related
{
public:
    Related(DutyListId list, const DutyDirectory &directory, const std::vector<DutyVersion> &changes)
    {
        const auto lists = versionsOf(directory.lists, changes);
        const auto overrides = versionsOf(directory.overrides, changes);
        People people;
        for (const DutyList *one : lists)
            if (one->id == list)
                people += peopleOf(*one);
        for (const DutyOverride *one : overrides)
            if (one->list == list)
                people += peopleOf(*one);
        m_lists.insert(list);
        for (const DutyList *one : lists)
            if (peopleOf(*one).intersects(people))
                m_lists.insert(one->id);
        for (const DutyOverride *one : overrides)
            if (peopleOf(*one).intersects(people))
                m_lists.insert(one->list);
        for (const DutyList *one : lists)
            if (has(*one))
                m_points.insert(one->point);
    }

    [[nodiscard]] bool has(const ContactPoint &point) const { return m_points.contains(point.id); }
    [[nodiscard]] bool has(const DutyList &list) const { return m_lists.contains(list.id); }
    [[nodiscard]] bool has(const DutyOverride &change) const { return m_lists.contains(change.list); }
    /// A roster names them by their id alone.
    [[nodiscard]] static bool has(const DutyPerson & /*person*/) { return false; }

    [[nodiscard]] DutyDirectory of(DutyDirectory directory) const
    {
        const auto isOther = [this](const auto &one) { return !has(one); };
        std::erase_if(directory.points, isOther);
        std::erase_if(directory.persons, isOther);
        std::erase_if(directory.lists, isOther);
        std::erase_if(directory.overrides, isOther);
        return directory;
    }

private:
    template<typename T>
    [[nodiscard]] static std::vector<const T *> versionsOf(const std::vector<T> &before,
                                                           const std::vector<DutyVersion> &changes)
    {
        std::vector<const T *> all;
        for (const T &one : before)
            all.push_back(&one);
        for (const DutyVersion &change : changes)
            if (const T *one = std::get_if<T>(&change.what))
                all.push_back(one);
        return all;
    }

    QSet<DutyListId> m_lists;
    QSet<ContactPointId> m_points;
};

bool isSameTurn(const RosterPiece &a, const RosterPiece &b)
{
    return a.who == b.who && a.source == b.source && a.rotation == b.rotation && a.shift == b.shift &&
           a.change == b.change && a.insteadOf == b.insteadOf;
}

} // namespace

std::vector<RosterPiece> recordedRoster(DutyListId list, DutyDirectory directory,
                                        const std::vector<DutyVersion> &changes, Instant from, Instant to)
{
    const Related related{list, directory, changes};
    directory = related.of(std::move(directory));
    std::vector<RosterPiece> roster;
    Instant at = from;
    const auto goOnTo = [&](Instant end) {
        const DutyIndex index{directory, {}}; // who takes cases is not asked
        if (const DutyList *then = index.list(list); then != nullptr && !then->retired)
            append(roster, rosterOf(index, list, at, end), at);
        at = end;
    };
    for (const DutyVersion &change : changes) {
        if (change.at >= to || !std::visit([&](const auto &one) { return related.has(one); }, change.what))
            continue;
        if (change.at > at)
            goOnTo(change.at);
        apply(directory, change);
    }
    goOnTo(to);
    return roster;
}

void append(std::vector<RosterPiece> &roster, std::vector<RosterPiece> more, Instant at)
{
    const std::size_t known = roster.size();
    for (RosterPiece &piece : more) {
        const auto end = roster.begin() + static_cast<std::ptrdiff_t>(known);
        const auto before = std::find_if(roster.begin(), end, [&](const RosterPiece &one) {
            return one.to == at && piece.from == at && isSameTurn(one, piece);
        });
        if (before == end) {
            roster.push_back(std::move(piece));
            continue;
        }
        before->to = piece.to;
        before->doubleBooked = before->doubleBooked || piece.doubleBooked;
    }
}

} // namespace jour
