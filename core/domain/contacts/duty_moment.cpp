#include "domain/contacts/duty_moment.h"

#include <algorithm>
#include <utility>

namespace jour {

namespace {

DutyAbsence::Why whyOf(DutyOutcome outcome)
{
    switch (outcome) {
    case DutyOutcome::OutsideHours: return DutyAbsence::Why::OutsideHours;
    case DutyOutcome::Gone: return DutyAbsence::Why::Gone;
    case DutyOutcome::Circular: return DutyAbsence::Why::Circular;
    case DutyOutcome::NoNumber: return DutyAbsence::Why::NoNumber;
    case DutyOutcome::NobodyListed:
    case DutyOutcome::Answered: break;
    }
    return DutyAbsence::Why::NobodyListed;
}

/// Walks from point to point at one moment.
class Walk
{
public:
    Walk(const DutyIndex &index, DutyLines &lines, Instant t)
        : m_index{index}, m_lines{lines}, m_number{lines.newWalk()}, m_t{t}
    {
    }

    /// `standIns` null: no fallback is asked for. `firstOnly`: nobody is asked after one who answers.
    [[nodiscard]] DutyMoment ask(const std::vector<const ContactPoint *> &points, const StandIns *standIns,
                                 bool firstOnly)
    {
        m_into = &m_moment.answers;
        bool covered = points.empty();
        for (const ContactPoint *point : points) {
            if (firstOnly && !m_moment.answers.empty())
                break;
            m_silent.clear();
            const DutyOutcome outcome = visit(*point, nullptr);
            const bool itsTime = segmentOf(*point).covered;
            covered = covered || itsTime;
            if (outcome != DutyOutcome::Answered)
                m_moment.absent.push_back({point, whyOf(outcome), itsTime, m_silent});
        }
        m_moment.covered = covered;
        if (standIns != nullptr && m_moment.answers.empty())
            askFallback(points, *standIns);
        return std::move(m_moment);
    }

private:
    const LineSegment &segmentOf(const ContactPoint &point)
    {
        const LineSegment &segment = m_lines.of(m_index, point).at(m_t);
        m_moment.from = std::max(m_moment.from, segment.from);
        m_moment.to = std::min(m_moment.to, segment.to);
        return segment;
    }

    /// Each point is walked from once: whoever stands behind it is in the answer already.
    DutyOutcome visit(const ContactPoint &point, const ListedPiece *by)
    {
        LinePlace &place = m_lines.placeOf(m_index, point);
        if (std::exchange(place.walk, m_number) == m_number)
            return place.outcome;
        place.outcome = DutyOutcome::Circular;
        m_visited.push_back(&point);
        return place.outcome = walkFrom(point, place.line, by);
    }

    DutyOutcome walkFrom(const ContactPoint &point, const PointLine &line, const ListedPiece *by)
    {
        if (point.retired)
            return DutyOutcome::Gone;
        const LineSegment &segment = segmentOf(point);
        if (!segment.open)
            return DutyOutcome::OutsideHours;
        if (!line.hasLists) {
            if (!segment.hasNumber)
                return DutyOutcome::NoNumber;
            m_into->push_back({&point, nullptr, by, m_path});
            return DutyOutcome::Answered;
        }
        const std::size_t before = m_into->size();
        bool answered = false;
        DutyOutcome otherwise = DutyOutcome::NobodyListed;
        for (const int listed : segment.listed) {
            const DutyOutcome one =
                behind(point, segment, line.listed[static_cast<std::size_t>(listed)], before);
            answered = answered || one == DutyOutcome::Answered;
            if (one == DutyOutcome::Gone || one == DutyOutcome::Circular || one == DutyOutcome::NoNumber)
                otherwise = one;
        }
        return answered ? DutyOutcome::Answered : otherwise;
    }

    /// `before`: how many were in the answer when the walk came to this point.
    DutyOutcome behind(const ContactPoint &point, const LineSegment &segment, const ListedPiece &listed,
                       std::size_t before)
    {
        const DutyWho &who = listed.piece.who;
        if (!who.person.isNull()) {
            const DutyPerson *person = m_index.person(who.person);
            if (person == nullptr || person->retired)
                return DutyOutcome::Gone;
            if (!segment.reachable(who.person)) {
                m_silent.push_back(person);
                return DutyOutcome::NoNumber;
            }
            addOnce({&point, person, &listed, m_path}, before);
            return DutyOutcome::Answered;
        }
        const ContactPoint *other = m_index.point(who.point);
        if (other == nullptr)
            return DutyOutcome::Gone;
        m_path.push_back(&point);
        const DutyOutcome outcome = visit(*other, &listed);
        m_path.pop_back();
        return outcome;
    }

    /// Only a point's own lists name somebody behind it twice, and each point is walked from once.
    void addOnce(Standing standing, std::size_t before)
    {
        const auto begin = m_into->begin() + static_cast<std::ptrdiff_t>(before);
        if (std::none_of(begin, m_into->end(), [&](const Standing &one) { return one.isSame(standing); }))
            m_into->push_back(std::move(standing));
    }

    void askFallback(const std::vector<const ContactPoint *> &points, const StandIns &standIns)
    {
        m_into = &m_moment.fallback;
        for (const ContactPoint *point : points)
            followFallback(*point);
        // Where another point was asked in their place, its own fallback is better than nobody.
        const auto passed = m_visited;
        for (const ContactPoint *one : passed)
            if (m_moment.fallback.empty())
                followFallback(*one);
        for (const auto &rank : standIns)
            if (m_moment.fallback.empty())
                askInTheirPlace(rank);
    }

    void askInTheirPlace(const std::vector<const ContactPoint *> &rank)
    {
        for (const ContactPoint *point : rank)
            if (visit(*point, nullptr) != DutyOutcome::Answered)
                followFallback(*point);
    }

    /// Where a chain comes to one that was gone along already, its end is known.
    void followFallback(const ContactPoint &from)
    {
        for (const ContactPoint *at = &from; at != nullptr; at = m_index.point(at->fallback)) {
            if (std::exchange(m_lines.placeOf(m_index, *at).fallbackWalk, m_number) == m_number)
                return;
            if (at != &from && visit(*at, nullptr) == DutyOutcome::Answered)
                return;
        }
    }

    const DutyIndex &m_index;
    DutyLines &m_lines;
    quint64 m_number;
    Instant m_t;
    DutyMoment m_moment;
    std::vector<Standing> *m_into = nullptr;
    std::vector<const ContactPoint *> m_visited; ///< in the order in which the walk came to them
    std::vector<const DutyPerson *> m_silent;    ///< on duty behind the point that is asked, without a number
    std::vector<const ContactPoint *> m_path;
};

} // namespace

DutyMoment momentAt(const DutyIndex &index, DutyLines &lines, const std::vector<const ContactPoint *> &points,
                    Instant t)
{
    return Walk{index, lines, t}.ask(points, nullptr, false);
}

DutyMoment firstAt(const DutyIndex &index, DutyLines &lines, const std::vector<const ContactPoint *> &points,
                   Instant t)
{
    return Walk{index, lines, t}.ask(points, nullptr, true);
}

DutyMoment momentAt(const DutyIndex &index, DutyLines &lines, const std::vector<const ContactPoint *> &points,
                    Instant t, const StandIns &standIns)
{
    return Walk{index, lines, t}.ask(points, &standIns, false);
}

} // namespace jour
