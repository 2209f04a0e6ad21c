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
    Expansion(const CalendarWindow &window, std::size_t most, CalendarBudget &budget)
        : m_window{window}, m_most{most}, m_budget{budget}
    {
    }

    /// The occurrences that touch the window. Those after it are not walked through, nor those before it
    /// where the rule can begin near it.
    void expand(const CalendarEvent &event)
    {
        m_event = &event;
        add(event.start->moment.at, event.start->instant(), {});
        for (const CalendarRule &rule : event.rules)
            walk(event, rule, [this](const WallTime &at, Instant from) { add(at, from, {}); });
        for (const ExtraOccurrence &extra : event.extras)
            if (!m_tooMany)
                add(extra.start.moment.at, extra.start.instant(), extra.end);
        exclude(event);
    }

    Occurrences take() { return std::move(m_found); }
    [[nodiscard]] bool tooMany() const { return m_tooMany; }
    /// The line of the rule for which the budget did not reach; 0 when it did.
    [[nodiscard]] int tooCostly() const { return m_tooCostly; }

private:
    /// The days whose occurrences can touch the window.
    [[nodiscard]] CalendarDays daysOf(const CalendarEvent &event) const
    {
        constexpr int margin = 2; // the time of a zone, and the nights when a clock is changed
        const WallTime &first = event.start->moment.at;
        const auto lasts = std::chrono::ceil<std::chrono::days>(event.endOf(first) - event.start->instant());
        const auto day = [](Instant at) { return toLocal(at, QTimeZone::utc()).date(); };
        return {day(m_window.from).addDays(-lasts.count() - margin), day(m_window.to).addDays(margin)};
    }

    template<typename Take>
    void walk(const CalendarEvent &event, const CalendarRule &rule, Take &&take)
    {
        const auto one = [&](const WallTime &at) {
            const Instant from = event.start->zone->instantOf(at);
            if (isPast(rule, at, from) || from >= m_window.to || m_tooMany)
                return false;
            take(at, from);
            return true;
        };
        if (m_tooCostly == 0 && !rule.walk(event.start->moment, daysOf(event), m_budget, one))
            m_tooCostly = rule.line();
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
            m_found.erase(m_found.lower_bound(day), m_found.lower_bound(std::max(day, next)));
        }
        for (const CalendarRule &rule : event.exceptRules)
            walk(event, rule, [this](const WallTime &, Instant from) { m_found.erase(from); });
    }

    CalendarWindow m_window;
    std::size_t m_most;
    CalendarBudget &m_budget;
    const CalendarEvent *m_event = nullptr;
    Occurrences m_found;
    bool m_tooMany = false;
    int m_tooCostly = 0;
};

/// Later versions of the same win: by sequence, then by their place in the file. What gives way is told.
std::vector<const CalendarEvent *> latest(const std::vector<const CalendarEvent *> &events,
                                          std::vector<CalendarFault> &faults)
{
    const auto keyOf = [](const CalendarEvent &event) {
        return event.replaces ? std::optional{event.replaces->instant()} : std::nullopt;
    };
    std::map<std::optional<Instant>, const CalendarEvent *> found;
    for (const CalendarEvent *event : events) {
        const CalendarEvent *&best = found[keyOf(*event)];
        if (!best || event->sequence >= best->sequence)
            best = event;
    }
    for (const CalendarEvent *event : events)
        if (const CalendarEvent *kept = found.at(keyOf(*event)); kept != event)
            faults.push_back({Kind::Replaced, event->span.line, event->span.summary, kept->span.line});
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

/// The event itself and those that replace its occurrences, worked into one another.
class Unfolding
{
public:
    Unfolding(const CalendarWindow &window, std::size_t most, CalendarBudget &budget)
        : m_window{window}, m_most{most}, m_budget{budget}
    {
    }

    /// `alone`: the event that it would replace one of is not in the file.
    void take(const CalendarEvent &event, bool alone)
    {
        const bool repeats = !event.rules.empty() || !event.extras.empty();
        if (event.replaces && !(alone && repeats))
            give(event);
        else if (!event.cancelled)
            expand(event);
    }

    [[nodiscard]] bool tooMany() const { return m_tooMany || occurrences.size() > m_most; }
    [[nodiscard]] int tooCostly() const { return m_tooCostly; }

    Occurrences occurrences;

private:
    void give(const CalendarEvent &event)
    {
        // All the later ones are gone through each time.
        const auto later = event.andFollowing ? static_cast<qint64>(occurrences.size()) : 0;
        if (m_budget.spend(later))
            replace(occurrences, event);
        else
            m_tooCostly = event.span.line;
    }

    void expand(const CalendarEvent &event)
    {
        Expansion expansion{m_window, m_most, m_budget};
        expansion.expand(event);
        m_tooMany = m_tooMany || expansion.tooMany();
        m_tooCostly = std::max(m_tooCostly, expansion.tooCostly());
        occurrences.merge(expansion.take());
    }

    const CalendarWindow &m_window;
    std::size_t m_most;
    CalendarBudget &m_budget;
    bool m_tooMany = false;
    int m_tooCostly = 0;
};

} // namespace

void expandEvents(const std::vector<const CalendarEvent *> &events, const CalendarWindow &window,
                  CalendarBudget &budget, CalendarRead &read)
{
    const std::size_t room = window.mostSpans - std::min(read.spans.size(), window.mostSpans);
    const auto kept = latest(events, read.faults);
    Unfolding unfolding{window, room, budget};
    for (const CalendarEvent *event : kept)
        unfolding.take(*event, kept.front()->replaces.has_value());
    const CalendarSpan &told = events.front()->span;
    if (unfolding.tooCostly() > 0)
        read.faults.push_back({Kind::TooCostly, unfolding.tooCostly(), told.summary});
    else if (unfolding.tooMany())
        read.faults.push_back({Kind::TooMany, told.line, told.summary});
    if (unfolding.tooCostly() > 0 || unfolding.tooMany())
        return;
    const bool recurs = std::ranges::any_of(kept, [](const CalendarEvent *event) {
        return event->replaces || !event->rules.empty() || !event->extras.empty();
    });
    for (auto &[at, span] : unfolding.occurrences) {
        if (recurs)
            span.occurrence = at;
        if (span.from < window.to && (span.to > window.from || span.from >= window.from))
            read.spans.push_back(std::move(span));
    }
}

} // namespace jour
