#pragma once

#include "base/instant.h"
#include "base/local_time.h"
#include "domain/contacts/contact_point.h"

#include <vector>

namespace jour {

/// A stretch of time, [from, to).
struct OpenSpan
{
    Instant from;
    Instant to;
    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// True for a public holiday with a name (lag 1989:253). Every Sunday is one by law; here the weekdays say
/// that, or "Sundays, but not on holidays" would never be open.
[[nodiscard]] bool isNamedHoliday(const QDate &day);

/// True for the day before a named holiday that is none itself, and so for the eves of Midsummer, Christmas
/// and the New Year.
[[nodiscard]] bool isHolidayEve(const QDate &day);

/// A span of one of several rules.
struct RuleSpan
{
    Instant from;
    Instant to;   ///< [from, to)
    int rule = 0; ///< index
    friend bool operator==(const RuleSpan &, const RuleSpan &) = default;
};

/// Every span of the rules that touches [from, to), whole, rule by rule in order of time. 22–07 is eight or
/// ten hours long in the nights of the clock change; a time that does not exist is the first one after it, of
/// one that comes twice the first is meant.
[[nodiscard]] std::vector<RuleSpan> ruleSpans(const std::vector<HoursRule> &rules, Instant from, Instant to,
                                              const QTimeZone &zone = stockholm());

/// The first of the rules that holds at a moment, and from when until when it is that one.
struct RuleHolding
{
    int rule = -1; ///< index; -1: none of them
    Instant from;
    Instant to; ///< [from, to), cut to `reach` on either side of the moment
    friend bool operator==(const RuleHolding &, const RuleHolding &) = default;
};
[[nodiscard]] RuleHolding ruleHolding(const std::vector<HoursRule> &rules, Instant at, Duration reach,
                                      const QTimeZone &zone = stockholm());

/// When any of the rules is open within [from, to): in order, without overlap, those that meet made one. No
/// rules at all: always.
[[nodiscard]] std::vector<OpenSpan> openSpans(const std::vector<HoursRule> &rules, Instant from, Instant to,
                                              const QTimeZone &zone = stockholm());

} // namespace jour
