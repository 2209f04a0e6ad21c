// Writes the repetition of an event out into its occurrences.
#include "exchange/calendar_event.h"

#include <algorithm>
#include <map>

namespace jour {

namespace {

using Kind = CalendarFault::Kind;

/// The occurrences by the instant at which each begins as the rules have it.
using Occurrences = std::map<Instant, CalendarSpan>;

class Expansion
{
public:
    Expansion(const CalendarWindow &window, std::size_t most) : m_window{window}, m_most{most} {}

    /// The occurrences that touch the window. Those before it are walked through, those after it are not.
    void expand(const CalendarEvent &event)
    {
        m_event = &event;
        add(event.start->moment.at, event.start->instant(), {});
        for (const CalendarRule &rule : event.rules)
            walk(event, rule, [this](const WallTime &at, Instant from) { add(at, from, {}); });
        for (const ExtraOccurrence &extra : event.extras) {
            add(extra.start.moment.at, extra.start.instant(), extra.end);
        }
        exclude(event);
    }

    Occurrences take() { return std::move(m_found); }
    [[nodiscard]] bool tooMany() const { return m_tooMany; }

private:
    template<typename Take>
    void walk(const CalendarEvent &event, const CalendarRule &rule, Take &&take)
    {
        const bool walked = rule.walk(event.start->moment, [&](const WallTime &at) {
            const Instant from = event.start->zone->instantOf(at);
            if (isPast(rule, at, from) || from >= m_window.to || m_tooMany)
                return false;
            take(at, from);
            return true;
        });
        m_tooMany = m_tooMany || !walked;
    }

    [[nodiscard]] bool isPast(const CalendarRule &rule, const WallTime &at, Instant from) const
    {
        const auto &until = rule.until();
        if (!until)
            return false;
        if (until->isUtc)
            return from > fromLocal(until->at.date, until->at.time, QTimeZone::utc());
        return until->isDate ? until->at.date < at.date : until->at < at;
    }

    void add(const WallTime &at, Instant from, std::optional<Instant> end)
    {
        CalendarSpan span = m_event->span;
        span.from = from;
        span.to = end.value_or(m_event->endOf(at));
        const bool touches =
            span.from < m_window.to && (span.to > m_window.from || span.from >= m_window.from);
        if (!touches)
            return;
        m_found.emplace(from, std::move(span));
        m_tooMany = m_tooMany || m_found.size() > m_most;
    }

    void exclude(const CalendarEvent &event)
    {
        for (const ZonedMoment &exception : event.exceptions) {
            if (!exception.moment.isDate || event.span.allDay) {
                m_found.erase(exception.instant());
                continue;
            }
            // A whole day: whatever begins on it.
            const Instant day = exception.instant();
            const Instant next =
                exception.zone->instantOf({exception.moment.at.date.addDays(1), exception.moment.at.time});
            std::erase_if(m_found, [&](const auto &one) { return one.first >= day && one.first < next; });
        }
        for (const CalendarRule &rule : event.exceptRules)
            walk(event, rule, [this](const WallTime &, Instant from) { m_found.erase(from); });
    }

    CalendarWindow m_window;
    std::size_t m_most;
    const CalendarEvent *m_event = nullptr;
    Occurrences m_found;
    bool m_tooMany = false;
};

/// Later versions of the same win: by sequence, then by their place in the file.
std::vector<const CalendarEvent *> latest(const std::vector<const CalendarEvent *> &events)
{
    std::map<std::optional<Instant>, const CalendarEvent *> found;
    for (const CalendarEvent *event : events) {
        const auto key = event->replaces ? std::optional{event->replaces->instant()} : std::nullopt;
        const CalendarEvent *&best = found[key];
        if (!best || event->sequence >= best->sequence)
            best = event;
    }
    std::vector<const CalendarEvent *> all;
    for (const auto &[key, event] : found)
        all.push_back(event);
    return all; // the event itself first, then those that replace, in order of time
}

CalendarSpan replacement(const CalendarEvent &by, Instant shift, const CalendarSpan &original)
{
    CalendarSpan span = by.span;
    span.from = original.from + (by.start->instant() - shift);
    span.to = span.from + (by.endOf(by.start->moment.at) - by.start->instant());
    return span;
}

/// Where the occurrence begins that gives way; a date alone means the one on that day.
Instant placeOf(const Occurrences &occurrences, const CalendarEvent &by)
{
    const Instant at = by.replaces->instant();
    const auto found = occurrences.lower_bound(at);
    const bool sameDay =
        by.replaces->moment.isDate && found != occurrences.end() && found->first < at + std::chrono::days{1};
    return sameDay ? found->first : at;
}

/// One occurrence gives way to its replacement; with `andFollowing`, so do all later ones.
void replace(Occurrences &occurrences, const CalendarEvent &by)
{
    const Instant at = placeOf(occurrences, by);
    if (by.andFollowing) {
        if (by.cancelled)
            occurrences.erase(occurrences.lower_bound(at), occurrences.end());
        for (auto it = occurrences.upper_bound(at); it != occurrences.end(); ++it)
            it->second = replacement(by, at, it->second);
    }
    occurrences.erase(at);
    if (by.cancelled)
        return;
    CalendarSpan span = by.span;
    span.from = by.start->instant();
    span.to = by.endOf(by.start->moment.at);
    occurrences.emplace(at, std::move(span));
}

} // namespace

void expandEvents(const std::vector<const CalendarEvent *> &events, const CalendarWindow &window,
                  CalendarRead &read)
{
    const std::size_t room = window.mostSpans - std::min(read.spans.size(), window.mostSpans);
    Occurrences occurrences;
    bool tooMany = false;
    const auto kept = latest(events);
    const bool alone = kept.front()->replaces.has_value(); // the event itself is not in the file
    for (const CalendarEvent *event : kept) {
        const bool repeats = !event->rules.empty() || !event->extras.empty();
        if (event->replaces && !(alone && repeats)) {
            replace(occurrences, *event);
        } else if (!event->cancelled) {
            Expansion expansion{window, room};
            expansion.expand(*event);
            tooMany = tooMany || expansion.tooMany();
            occurrences.merge(expansion.take());
        }
    }
    if (tooMany || occurrences.size() > room) {
        read.faults.push_back({Kind::TooMany, events.front()->span.line, events.front()->span.summary});
        return;
    }
    const bool recurs = std::ranges::any_of(kept, [](const CalendarEvent *event) {
        return event->replaces || !event->rules.empty() || !event->extras.empty();
    });
    for (auto &[at, span] : occurrences) {
        if (recurs)
            span.occurrence = at;
        if (span.from < window.to && (span.to > window.from || span.from >= window.from))
            read.spans.push_back(std::move(span));
    }
}

} // namespace jour
