#include "domain/contacts/duty_moment.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace jour {

namespace {

enum class Outcome { Answered, OutsideHours, NobodyListed, Gone, Circular, NoNumber };

DutyAbsence::Why whyOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::OutsideHours: return DutyAbsence::Why::OutsideHours;
    case Outcome::Gone: return DutyAbsence::Why::Gone;
    case Outcome::Circular: return DutyAbsence::Why::Circular;
    case Outcome::NoNumber: return DutyAbsence::Why::NoNumber;
    case Outcome::NobodyListed:
    case Outcome::Answered: break;
    }
    return DutyAbsence::Why::NobodyListed;
}

/// Walks from point to point at one moment.
class Walk
{
public:
    Walk(const DutyIndex &index, DutyLines &lines, Instant t) : m_index{index}, m_lines{lines}, m_t{t} {}

    /// `standIns` null: no fallback is asked for.
    [[nodiscard]] DutyMoment ask(const std::vector<const ContactPoint *> &points, const StandIns *standIns)
    {
        m_into = &m_moment.answers;
        bool covered = points.empty();
        for (const ContactPoint *point : points) {
            m_silent.clear();
            const Outcome outcome = visit(*point, nullptr);
            const bool itsTime = segmentOf(*point).covered;
            covered = covered || itsTime;
            if (outcome != Outcome::Answered)
                m_moment.absent.push_back({point, whyOf(outcome), itsTime, m_silent});
        }
        m_moment.covered = covered;
        if (standIns != nullptr && m_moment.answers.empty())
            askFallback(points, *standIns);
        return std::move(m_moment);
    }

private:
    using Who = std::pair<const ContactPoint *, const DutyPerson *>;
    /// So many are looked through faster than they are looked up.
    static constexpr std::size_t few = 32;

    struct Visited
    {
        const ContactPoint *point = nullptr;
        Outcome outcome = Outcome::Circular; ///< as long as the walk from it is not over
    };

    const LineSegment &segmentOf(const ContactPoint &point)
    {
        const LineSegment &segment = m_lines.of(m_index, point).at(m_t);
        m_moment.from = std::max(m_moment.from, segment.from);
        m_moment.to = std::min(m_moment.to, segment.to);
        return segment;
    }

    /// Each point is walked from once: whoever stands behind it is in the answer already.
    Outcome visit(const ContactPoint &point, const ListedPiece *by)
    {
        if (const auto known = visitedAt(point))
            return m_visited[*known].outcome;
        const std::size_t place = m_visited.size();
        m_visited.push_back({&point, Outcome::Circular});
        const Outcome outcome = walkFrom(point, by);
        m_visited[place].outcome = outcome;
        return outcome;
    }

    [[nodiscard]] std::optional<std::size_t> visitedAt(const ContactPoint &point)
    {
        if (m_visited.size() <= few) {
            const auto found = std::ranges::find(m_visited, &point, &Visited::point);
            return found == m_visited.end()
                       ? std::nullopt
                       : std::optional{static_cast<std::size_t>(found - m_visited.begin())};
        }
        for (std::size_t i = m_places.size(); i < m_visited.size(); ++i)
            m_places.emplace(m_visited[i].point, i);
        const auto found = m_places.find(&point);
        return found == m_places.end() ? std::nullopt : std::optional{found->second};
    }

    Outcome walkFrom(const ContactPoint &point, const ListedPiece *by)
    {
        if (point.retired)
            return Outcome::Gone;
        const LineSegment &segment = segmentOf(point);
        if (!segment.open)
            return Outcome::OutsideHours;
        const PointLine &line = m_lines.of(m_index, point);
        if (!line.hasLists) {
            if (!segment.hasNumber)
                return Outcome::NoNumber;
            add({&point, nullptr, by, m_path});
            return Outcome::Answered;
        }
        bool answered = false;
        Outcome otherwise = Outcome::NobodyListed;
        for (const int listed : segment.listed) {
            const Outcome one = behind(point, segment, line.listed[static_cast<std::size_t>(listed)]);
            answered = answered || one == Outcome::Answered;
            if (one == Outcome::Gone || one == Outcome::Circular || one == Outcome::NoNumber)
                otherwise = one;
        }
        return answered ? Outcome::Answered : otherwise;
    }

    Outcome behind(const ContactPoint &point, const LineSegment &segment, const ListedPiece &listed)
    {
        const DutyWho &who = listed.piece.who;
        if (!who.person.isNull()) {
            const DutyPerson *person = m_index.person(who.person);
            if (person == nullptr || person->retired)
                return Outcome::Gone;
            if (!segment.reachable(who.person)) {
                m_silent.push_back(person);
                return Outcome::NoNumber;
            }
            add({&point, person, &listed, m_path});
            return Outcome::Answered;
        }
        const ContactPoint *other = m_index.point(who.point);
        if (other == nullptr)
            return Outcome::Gone;
        m_path.push_back(&point);
        const Outcome outcome = visit(*other, &listed);
        m_path.pop_back();
        return outcome;
    }

    void add(Standing standing)
    {
        if (!isThere(standing))
            m_into->push_back(std::move(standing));
    }

    [[nodiscard]] bool isThere(const Standing &standing)
    {
        if (m_into->size() <= few)
            return std::ranges::any_of(*m_into, [&](const Standing &one) { return one.isSame(standing); });
        std::set<Who> &known = m_known[m_into];
        for (std::size_t i = known.size(); i < m_into->size(); ++i)
            known.emplace((*m_into)[i].point, (*m_into)[i].person);
        return known.contains({standing.point, standing.person});
    }

    void askFallback(const std::vector<const ContactPoint *> &points, const StandIns &standIns)
    {
        m_into = &m_moment.fallback;
        for (const ContactPoint *point : points)
            followFallback(*point);
        // Where another point was asked in their place, its own fallback is better than nobody.
        const auto passed = m_visited;
        for (const Visited &one : passed)
            if (m_moment.fallback.empty())
                followFallback(*one.point);
        for (const auto &rank : standIns)
            if (m_moment.fallback.empty())
                askInTheirPlace(rank);
    }

    void askInTheirPlace(const std::vector<const ContactPoint *> &rank)
    {
        for (const ContactPoint *point : rank)
            if (visit(*point, nullptr) != Outcome::Answered)
                followFallback(*point);
    }

    void followFallback(const ContactPoint &from)
    {
        std::vector<const ContactPoint *> seen{&from};
        for (const ContactPoint *next = m_index.point(from.fallback); next != nullptr;
             next = m_index.point(next->fallback)) {
            if (std::ranges::find(seen, next) != seen.end())
                return;
            seen.push_back(next);
            if (visit(*next, nullptr) == Outcome::Answered)
                return;
        }
    }

    const DutyIndex &m_index;
    DutyLines &m_lines;
    Instant m_t;
    DutyMoment m_moment;
    std::vector<Standing> *m_into = nullptr;
    std::vector<Visited> m_visited;
    std::unordered_map<const ContactPoint *, std::size_t> m_places; ///< of these, where they are many
    std::map<const std::vector<Standing> *, std::set<Who>> m_known; ///< of those found, where they are many
    std::vector<const DutyPerson *> m_silent; ///< on duty behind the point that is asked, without a number
    std::vector<const ContactPoint *> m_path;
};

} // namespace

DutyMoment momentAt(const DutyIndex &index, DutyLines &lines, const std::vector<const ContactPoint *> &points,
                    Instant t)
{
    return Walk{index, lines, t}.ask(points, nullptr);
}

DutyMoment momentAt(const DutyIndex &index, DutyLines &lines, const std::vector<const ContactPoint *> &points,
                    Instant t, const StandIns &standIns)
{
    return Walk{index, lines, t}.ask(points, &standIns);
}

} // namespace jour
