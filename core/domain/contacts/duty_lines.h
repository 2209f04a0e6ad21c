#pragma once

#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/opening_hours.h"

#include <unordered_map>

namespace jour {

/// Somebody on a duty list of a contact point, and by which list.
struct ListedPiece
{
    RosterPiece piece;
    const DutyList *list = nullptr;
};

/// A stretch in which nothing changes for a contact point.
struct LineSegment
{
    Instant from;
    Instant to; ///< [from, to)
    bool open = true;
    bool covered = true;
    std::vector<int> listed; ///< on duty by a list: indices into PointLine::listed, in the order to call
    bool hasNumber = true;   ///< the point itself has a number that can be called
    std::vector<DutyPersonId> withNumber; ///< where it has none: who on duty has a number of their own

    /// By a number of their own, or by that of the point.
    [[nodiscard]] bool reachable(DutyPersonId person) const;
};

/// A contact point through a window of time, from its own hours and lists alone.
struct PointLine
{
    bool hasLists = false;
    std::vector<ListedPiece> listed;   ///< in the order to call
    std::vector<LineSegment> segments; ///< tile the window

    /// `t` within the window.
    [[nodiscard]] const LineSegment &at(Instant t) const;
};

/// What came of asking a contact point.
enum class DutyOutcome { Answered, OutsideHours, NobodyListed, Gone, Circular, NoNumber };

/// A point's line, and what the walk from point to point that came by last found there.
struct LinePlace
{
    PointLine line;
    quint64 walk = 0;
    DutyOutcome outcome = DutyOutcome::Circular; ///< as long as that walk goes on from here
    quint64 fallbackWalk = 0;                    ///< the last that went on from here to its fallback
};

/// The lines of the contact points of an index through one window, each made when it is first asked for.
class DutyLines final
{
public:
    DutyLines(Instant from, Instant to) : m_from{from}, m_to{to} {}

    [[nodiscard]] bool holds(Instant from, Instant to) const { return m_from <= from && to <= m_to; }
    /// Stays where it is.
    [[nodiscard]] LinePlace &placeOf(const DutyIndex &index, const ContactPoint &point);
    [[nodiscard]] const PointLine &of(const DutyIndex &index, const ContactPoint &point)
    {
        return placeOf(index, point).line;
    }
    /// How many were made.
    [[nodiscard]] std::size_t count() const { return m_places.size(); }
    /// The number of a walk that begins.
    [[nodiscard]] quint64 newWalk() { return ++m_walks; }
    /// When a person is on duty behind more than one contact point: in order, without overlap.
    [[nodiscard]] const std::vector<OpenSpan> &doubled(const DutyIndex &index, DutyPersonId person);

private:
    void findDoubled(const DutyIndex &index);

    Instant m_from;
    Instant m_to;
    quint64 m_walks = 0;
    std::unordered_map<const ContactPoint *, LinePlace> m_places;
    std::pair<const ContactPoint *const, LinePlace> *m_last = nullptr; ///< asked for, mostly again
    std::optional<QHash<DutyPersonId, std::vector<OpenSpan>>> m_doubled;
};

} // namespace jour
