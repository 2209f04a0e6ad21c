#include "domain/contacts/duty_coverage.h"

#include "domain/contacts/duty_memory.h"
#include "domain/contacts/duty_moment.h"
#include "domain/contacts/duty_roster.h"

#include <algorithm>

namespace jour {

namespace {

/// When a person is booked twice around `t`, and until when that is so or not so.
struct DoubleAt
{
    bool isDouble = false;
    Instant until = Instant::max();
};

DoubleAt doubleAt(const std::vector<OpenSpan> &doubled, Instant t)
{
    const auto next = std::ranges::upper_bound(doubled, t, {}, &OpenSpan::to);
    if (next == doubled.end())
        return {};
    return next->from <= t ? DoubleAt{true, next->to} : DoubleAt{false, next->from};
}

CoverageAnswer answerOf(const Standing &one)
{
    return {one.point->id, one.person ? one.person->id : DutyPersonId{}};
}

CoverageSpan spanOf(const DutyIndex &index, DutyLines &lines, const DutyMoment &moment, Instant t, Instant to)
{
    CoverageSpan span{.from = t, .to = std::min(moment.to, to), .kind = CoverageKind::Answered};
    for (const Standing &one : moment.answers) {
        span.answers.push_back(answerOf(one));
        if (one.person == nullptr)
            continue;
        const DoubleAt twice = doubleAt(lines.doubled(index, one.person->id), t);
        span.to = std::min(span.to, twice.until);
        if (twice.isDouble)
            span.doubleBooked.push_back(one.person->id);
    }
    if (span.answers.empty())
        span.kind = moment.covered ? CoverageKind::Gap : CoverageKind::NotCovered;
    else if (!span.doubleBooked.empty())
        span.kind = CoverageKind::DoubleBooked;
    return span;
}

bool goesOn(const CoverageSpan &before, const CoverageSpan &span)
{
    return before.kind == span.kind && before.answers == span.answers &&
           before.doubleBooked == span.doubleBooked;
}

std::vector<CoverageSpan> covered(const DutyIndex &index, const std::vector<const ContactPoint *> &points,
                                  Instant from, Instant to)
{
    std::vector<CoverageSpan> spans;
    if (from >= to)
        return spans;
    DutyLines &lines = index.memory().lines(from, to, Duration{0});
    for (Instant t = from; t < to;) {
        const DutyMoment moment = momentAt(index, lines, points, t);
        CoverageSpan span = spanOf(index, lines, moment, t, to);
        t = span.to;
        if (!spans.empty() && goesOn(spans.back(), span))
            spans.back().to = span.to;
        else
            spans.push_back(std::move(span));
    }
    return spans;
}

} // namespace

std::vector<CoverageSpan> coverage(const DutyIndex &index, const QString &municipality,
                                   const QString &function, Instant from, Instant to)
{
    return covered(index, index.pointsFor(municipality, function), from, to);
}

std::vector<CoverageSpan> coverage(const DutyIndex &index, ContactPointId id, Instant from, Instant to)
{
    const ContactPoint *point = index.point(id);
    return covered(index, point ? std::vector{point} : std::vector<const ContactPoint *>{}, from, to);
}

std::vector<FirstToCall> firstToCall(const DutyIndex &index, const QString &municipality,
                                     const QString &function, Instant from, Instant to)
{
    std::vector<FirstToCall> spans;
    if (from >= to)
        return spans;
    const auto &points = index.pointsFor(municipality, function);
    DutyLines &lines = index.memory().lines(from, to, Duration{0});
    for (Instant t = from; t < to;) {
        const DutyMoment moment = firstAt(index, lines, points, t);
        FirstToCall span{.from = t, .to = std::min(moment.to, to), .kind = CoverageKind::Answered};
        if (!moment.answers.empty())
            span.who = answerOf(moment.answers.front());
        else
            span.kind = moment.covered ? CoverageKind::Gap : CoverageKind::NotCovered;
        t = span.to;
        if (!spans.empty() && spans.back().kind == span.kind && spans.back().who == span.who)
            spans.back().to = span.to;
        else
            spans.push_back(span);
    }
    return spans;
}

std::vector<RosterPiece> rosterOf(const DutyIndex &index, DutyListId id, Instant from, Instant to)
{
    const DutyList *list = index.list(id);
    if (list == nullptr || from >= to)
        return {};
    std::vector<RosterPiece> pieces = rosterPieces(index, *list, from, to);
    DutyLines &lines = index.memory().lines(from, to, Duration{0});
    for (RosterPiece &piece : pieces)
        piece.doubleBooked =
            !piece.who.person.isNull() &&
            std::ranges::any_of(lines.doubled(index, piece.who.person), [&](const OpenSpan &span) {
                return span.from < piece.to && span.to > piece.from;
            });
    return pieces;
}

} // namespace jour
