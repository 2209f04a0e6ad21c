#include "services/duty_book.h"

#include "store/duty_reader.h"

#include <algorithm>

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

} // namespace jour
