#include "domain/contacts/duty_lines.h"

#include "base/zone_table.h"
#include "domain/contacts/duty_roster.h"
#include "domain/contacts/who_answers.h"

#include <algorithm>

namespace jour {

namespace {

/// Where something begins or ends for a contact point.
struct Edge
{
    enum class Of { Open, Covered, Piece, Day } of = Of::Day;
    Instant at;
    bool begins = false;
    int index = 0;
};

/// Sorted, small.
class ActiveSet
{
public:
    void apply(const Edge &edge)
    {
        const auto place = std::ranges::lower_bound(m_all, edge.index);
        if (edge.begins)
            m_all.insert(place, edge.index);
        else if (place != m_all.end() && *place == edge.index)
            m_all.erase(place);
    }
    [[nodiscard]] const std::vector<int> &all() const { return m_all; }

private:
    std::vector<int> m_all;
};

class LineMaker
{
public:
    LineMaker(const DutyIndex &index, const ContactPoint &point, Instant from, Instant to)
        : m_index{index}, m_point{point}, m_from{from}, m_to{to}, m_table{ZoneTable::of(index.zone())}
    {
    }

    [[nodiscard]] PointLine made() &&
    {
        readLists();
        if (!m_point.hours.empty())
            for (const OpenSpan &span : openSpans(m_point.hours, m_from, m_to, m_index.zone()))
                put(Edge::Of::Open, span.from, span.to, 0);
        if (!m_point.covered.empty())
            for (const OpenSpan &span : openSpans(m_point.covered, m_from, m_to, m_index.zone()))
                put(Edge::Of::Covered, span.from, span.to, 0);
        putDays(m_point.channels);
        for (const ListedPiece &listed : m_line.listed)
            if (const DutyPerson *person = m_index.person(listed.piece.who.person))
                putDays(person->channels);
        sweep();
        return std::move(m_line);
    }

private:
    void readLists()
    {
        const auto &lists = m_index.listsOf(m_point.id);
        m_line.hasLists = !lists.empty();
        for (const DutyList *list : lists) {
            const auto first = static_cast<std::ptrdiff_t>(m_line.listed.size());
            for (RosterPiece &piece : rosterPieces(m_index, *list, m_from, m_to))
                m_line.listed.push_back({std::move(piece), list});
            std::stable_sort(
                m_line.listed.begin() + first, m_line.listed.end(),
                [](const ListedPiece &a, const ListedPiece &b) { return a.piece.order < b.piece.order; });
        }
        for (std::size_t i = 0; i < m_line.listed.size(); ++i)
            put(Edge::Of::Piece, m_line.listed[i].piece.from, m_line.listed[i].piece.to, static_cast<int>(i));
    }

    void put(Edge::Of of, Instant from, Instant to, int index)
    {
        m_edges.push_back({of, std::max(from, m_from), true, index});
        m_edges.push_back({of, std::min(to, m_to), false, index});
    }

    /// The days on which a number begins or ceases to be the one to call.
    void putDays(const std::vector<Channel> &channels)
    {
        const auto putDay = [&](const std::optional<QDate> &day, int later) {
            if (!day || !day->isValid())
                return;
            const Instant at = m_table.midnight(dayNumber(*day) + later);
            if (m_from < at && at < m_to)
                m_edges.push_back({Edge::Of::Day, at, false, 0});
        };
        for (const Channel &channel : channels) {
            putDay(channel.validFrom, 0);
            putDay(channel.validTo, 1);
            putDay(channel.notUntil, 0);
        }
    }

    void sweep()
    {
        std::ranges::sort(m_edges, [](const Edge &a, const Edge &b) {
            return a.at != b.at ? a.at < b.at : a.begins < b.begins;
        });
        Instant from = m_from;
        for (const Edge &edge : m_edges) {
            if (edge.at > from) {
                close(from, edge.at);
                from = edge.at;
            }
            apply(edge);
        }
        if (from < m_to)
            close(from, m_to);
    }

    void apply(const Edge &edge)
    {
        switch (edge.of) {
        case Edge::Of::Open: m_open += edge.begins ? 1 : -1; break;
        case Edge::Of::Covered: m_covered += edge.begins ? 1 : -1; break;
        case Edge::Of::Piece: m_pieces.apply(edge); break;
        case Edge::Of::Day: break;
        }
    }

    void close(Instant from, Instant to)
    {
        m_line.segments.push_back({.from = from,
                                   .to = to,
                                   .open = m_point.hours.empty() || m_open > 0,
                                   .covered = m_point.covered.empty() || m_covered > 0,
                                   .listed = m_pieces.all()});
        findNumbers(m_line.segments.back());
    }

    /// A segment ends where a number of the point, or of somebody on its lists, begins or ceases to hold.
    void findNumbers(LineSegment &segment) const
    {
        const QDate day = dateOf(m_table.dayOf(segment.from));
        segment.hasNumber = canBeCalled(m_point.channels, day);
        if (segment.hasNumber)
            return;
        for (const int listed : segment.listed) {
            const DutyPersonId who = m_line.listed[static_cast<std::size_t>(listed)].piece.who.person;
            const DutyPerson *person = m_index.person(who);
            if (person != nullptr && canBeCalled(person->channels, day))
                segment.withNumber.push_back(who);
        }
    }

    const DutyIndex &m_index;
    const ContactPoint &m_point;
    Instant m_from;
    Instant m_to;
    const ZoneTable &m_table;
    PointLine m_line;
    std::vector<Edge> m_edges;
    ActiveSet m_pieces;
    int m_open = 0;
    int m_covered = 0;
};

struct Booking
{
    Instant from;
    Instant to;
    const ContactPoint *point = nullptr;
};

/// The segments of a point come in order: one that goes on is one booking.
void book(std::vector<Booking> &bookings, const Booking &next)
{
    if (!bookings.empty() && bookings.back().point == next.point && bookings.back().to == next.from)
        bookings.back().to = next.to;
    else
        bookings.push_back(next);
}

/// When the bookings are behind more than one point.
std::vector<OpenSpan> overlapsOf(std::vector<Booking> bookings)
{
    std::ranges::sort(bookings, {}, &Booking::from);
    std::vector<OpenSpan> found;
    for (std::size_t i = 0; i < bookings.size(); ++i)
        for (std::size_t k = i + 1; k < bookings.size() && bookings[k].from < bookings[i].to; ++k)
            if (bookings[k].point != bookings[i].point)
                found.push_back({bookings[k].from, std::min(bookings[i].to, bookings[k].to)});
    std::ranges::sort(found, {}, &OpenSpan::from);
    std::vector<OpenSpan> merged;
    for (const OpenSpan &span : found) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else
            merged.push_back(span);
    }
    return merged;
}

} // namespace

bool LineSegment::reachable(DutyPersonId person) const
{
    return hasNumber || std::ranges::find(withNumber, person) != withNumber.end();
}

const LineSegment &PointLine::at(Instant t) const
{
    const auto after = std::ranges::upper_bound(segments, t, {}, &LineSegment::from);
    return after == segments.begin() ? segments.front() : *std::prev(after);
}

LinePlace &DutyLines::placeOf(const DutyIndex &index, const ContactPoint &point)
{
    if (m_last != nullptr && m_last->first == &point)
        return m_last->second;
    auto found = m_places.find(&point);
    if (found == m_places.end())
        found = m_places.emplace(&point, LinePlace{LineMaker{index, point, m_from, m_to}.made()}).first;
    m_last = &*found;
    return found->second;
}

const std::vector<OpenSpan> &DutyLines::doubled(const DutyIndex &index, DutyPersonId person)
{
    static const std::vector<OpenSpan> never{};
    if (!m_doubled)
        findDoubled(index);
    const auto found = m_doubled->constFind(person);
    return found == m_doubled->constEnd() ? never : *found;
}

void DutyLines::findDoubled(const DutyIndex &index)
{
    m_doubled.emplace();
    QHash<DutyPersonId, std::vector<Booking>> bookings;
    for (const ContactPoint &point : index.directory().points) {
        if (point.retired || index.listsOf(point.id).empty())
            continue;
        const PointLine &line = of(index, point);
        for (const LineSegment &segment : line.segments)
            for (const int listed : segment.listed)
                if (const DutyPersonId who = line.listed[static_cast<std::size_t>(listed)].piece.who.person;
                    segment.open && !who.isNull())
                    book(bookings[who], {segment.from, segment.to, &point});
    }
    for (auto it = bookings.begin(); it != bookings.end(); ++it)
        if (auto overlaps = overlapsOf(std::move(*it)); !overlaps.empty())
            m_doubled->insert(it.key(), std::move(overlaps));
}

} // namespace jour
