#include "services/duty_book.h"

#include "services/duty_past.h"

#include <algorithm>
#include <tuple>

namespace jour {

namespace {

/// Spans that follow one another and say the same are one.
void append(std::vector<CoverageSpan> &spans, std::vector<CoverageSpan> more)
{
    for (CoverageSpan &span : more) {
        CoverageSpan *last = spans.empty() ? nullptr : &spans.back();
        if (last != nullptr && last->kind == span.kind && last->answers == span.answers &&
            last->doubleBooked == span.doubleBooked)
            last->to = span.to;
        else
            spans.push_back(std::move(span));
    }
}

} // namespace

const DutyIndex &DutyBook::index() const
{
    const DutyReader reader{m_store.connection()};
    const auto newest = reader.newest();
    if (!newest || *newest == m_seen)
        return m_index;
    if (auto directory = reader.directory()) {
        m_index = DutyIndex{std::move(*directory)};
        m_seen = *newest;
    }
    return m_index;
}

bool DutyBook::isUnread() const
{
    std::ignore = index();
    return m_seen < 0;
}

Duty DutyBook::whoAnswers(const QString &municipality, const QString &function, Instant at) const
{
    return jour::whoAnswers(index(), municipality, function, at);
}

Duty DutyBook::whoAnswers(ContactPointId point, Instant at) const
{
    return jour::whoAnswers(index(), point, at);
}

DutyIndex DutyBook::asOf(Instant at) const
{
    return DutyIndex{DutyReader{m_store.connection()}.directoryAsOf(at).value_or(DutyDirectory{})};
}

Duty DutyBook::whoAnswered(const QString &municipality, const QString &function, Instant at) const
{
    return jour::whoAnswers(asOf(at), municipality, function, at);
}

std::vector<CoverageSpan> DutyBook::coverage(const QString &municipality, const QString &function,
                                             Instant from, Instant to) const
{
    const Instant now = m_store.clock().now();
    const Instant pastEnd = std::min(to, now);
    std::vector<CoverageSpan> spans;
    Instant at = from;
    if (from < pastEnd) {
        const DutyReader reader{m_store.connection()};
        DutyDirectory directory = reader.directoryAsOf(from).value_or(DutyDirectory{});
        const auto changes = reader.versionsBetween(from, pastEnd).value_or(std::vector<DutyVersion>{});
        for (std::size_t i = 0; i < changes.size();) {
            const Instant changed = changes[i].at;
            append(spans, jour::coverage(DutyIndex{directory}, municipality, function, at, changed));
            for (; i < changes.size() && changes[i].at == changed; ++i)
                apply(directory, changes[i]);
            at = changed;
        }
        append(spans, jour::coverage(DutyIndex{directory}, municipality, function, at, pastEnd));
        at = pastEnd;
    }
    append(spans, jour::coverage(index(), municipality, function, at, to));
    return spans;
}

std::vector<RosterPiece> DutyBook::roster(DutyListId list, Instant from, Instant to) const
{
    const DutyIndex &known = index();
    // Since something was saved last the directory is what it is now.
    const Instant saved = DutyReader{m_store.connection()}.lastSavedAt().value_or(Instant{});
    const Instant settled = std::min({to, m_store.clock().now(), saved});
    if (from >= settled)
        return rosterOf(known, list, from, to);
    std::vector<RosterPiece> turns = pastRoster(list, from, settled);
    jour::append(turns, rosterOf(known, list, settled, to), settled);
    return turns;
}

std::vector<RosterPiece> DutyBook::pastRoster(DutyListId list, Instant from, Instant to) const
{
    if (m_past.list == list && m_past.from == from && m_past.to == to && m_past.seen == m_seen)
        return m_past.roster;
    const DutyReader reader{m_store.connection()};
    auto directory = reader.directoryAsOf(from);
    const auto changes = reader.versionsBetween(from, to);
    if (!directory || !changes)
        return {};
    m_past = {list, from, to, m_seen, recordedRoster(list, std::move(*directory), *changes, from, to)};
    return m_past.roster;
}

} // namespace jour
