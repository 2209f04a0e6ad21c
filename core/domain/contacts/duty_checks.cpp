#include "domain/contacts/duty_checks.h"

#include "domain/contacts/duty_roster.h"
#include "domain/contacts/who_answers.h"

#include <algorithm>

namespace jour {

namespace {

constexpr Duration lookedAhead = std::chrono::days{14};

bool touch(const OpenSpan &a, const OpenSpan &b)
{
    return a.from < b.to && b.from < a.to;
}

/// Gathers what is odd, each thing once: the first time that it is so.
class Oddities
{
public:
    Oddities(const DutyIndex &index, const DutyList *list) : m_index{index}, m_list{list} {}

    void note(DutyWarningKind kind, std::optional<OpenSpan> span = {}, const DutyWho &who = {})
    {
        const bool told = std::ranges::any_of(
            warnings, [&](const DutyWarning &one) { return one.kind == kind && one.who == who; });
        if (told)
            return;
        DutyWarning warning{.kind = kind, .who = who};
        if (span) {
            warning.from = span->from;
            warning.to = span->to;
        }
        warnings.push_back(warning);
    }

    /// Of a turn as it is written: what overrides put others in the place of is nobody's trouble.
    void checkListed(const DutyWho &who, const OpenSpan &span, Instant now)
    {
        if (who.isNobody())
            return note(DutyWarningKind::NobodyNamed, span);
        Oddities written{m_index, m_list};
        written.checkWho(who, span);
        if (written.warnings.empty() || m_list == nullptr)
            return;
        for (const RosterPiece &piece : rosterPieces(m_index, *m_list, span.from, span.to))
            if (piece.who == who && piece.to > now)
                checkWho(who, {piece.from, piece.to});
    }

    void checkWho(const DutyWho &who, const OpenSpan &span)
    {
        if (who.isNobody())
            return note(DutyWarningKind::NobodyNamed, span);
        if (!who.point.isNull()) {
            const ContactPoint *point = m_index.point(who.point);
            if (point == nullptr || point->retired)
                note(DutyWarningKind::PointGone, span, who);
            return;
        }
        const DutyPerson *person = m_index.person(who.person);
        if (person == nullptr || person->retired)
            return note(DutyWarningKind::PersonGone, span, who);
        if (!canBeCalled(person->channels, localDate(span.from, m_index.zone())))
            note(DutyWarningKind::PersonWithoutNumber, span, who);
    }

    /// Wholly outside the hours of the contact point.
    void checkHours(const OpenSpan &span, const DutyWho &who)
    {
        const ContactPoint *point = m_list ? m_index.point(m_list->point) : nullptr;
        // One that is longer opens some day.
        const bool isLooked = span.from < span.to && span.to - span.from <= lookedAhead;
        if (point != nullptr && isLooked &&
            openSpans(point->hours, span.from, span.to, m_index.zone()).empty())
            note(DutyWarningKind::OutsideHours, span, who);
    }

    void checkGaps(Instant from, Instant to)
    {
        if (m_list == nullptr)
            return;
        for (const CoverageSpan &span : coverage(m_index, m_list->point, from, to))
            if (span.kind == CoverageKind::Gap)
                return note(DutyWarningKind::Gap, OpenSpan{span.from, span.to});
    }

    /// `of`: null for everybody.
    void checkDouble(Instant from, Instant to, const DutyWho &of)
    {
        if (m_list == nullptr)
            return;
        for (const RosterPiece &piece : rosterOf(m_index, m_list->id, from, to))
            if (piece.doubleBooked && (of.isNobody() || of == piece.who))
                note(DutyWarningKind::DoubleBooked, OpenSpan{piece.from, piece.to}, piece.who);
    }

    std::vector<DutyWarning> warnings;

private:
    const DutyIndex &m_index;
    const DutyList *m_list;
};

void checkShifts(Oddities &odd, const std::vector<DutyShift> &shifts, Instant now)
{
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const DutyShift &shift = shifts[i];
        const OpenSpan span{shift.from, shift.to};
        if (shift.from >= shift.to) {
            odd.note(DutyWarningKind::EndBeforeStart, span, shift.who);
            continue;
        }
        if (shift.to <= now)
            continue;
        odd.checkListed(shift.who, span, now);
        odd.checkHours(span, shift.who);
        for (std::size_t k = 0; k < i; ++k)
            if (shifts[k].who == shift.who && touch({shifts[k].from, shifts[k].to}, span))
                odd.note(DutyWarningKind::TwiceAtOnce,
                         OpenSpan{std::max(shifts[k].from, shift.from), std::min(shifts[k].to, shift.to)},
                         shift.who);
    }
}

void checkRotations(Oddities &odd, const DutyList &list, Instant now)
{
    const QTimeZone zone = zoneOf(list);
    for (const Rotation &rotation : list.rotations) {
        if (rotation.length < 1 || !rotation.start.isValid())
            odd.note(DutyWarningKind::BadRotation);
        if (rotation.members.empty() || std::ranges::any_of(rotation.members, &DutyWho::isNobody))
            odd.note(DutyWarningKind::NobodyNamed);
        for (const RosterPiece &turn : turnsOf(rotation, zone, now, now + lookedAhead))
            odd.checkListed(turn.who, {turn.from, turn.to}, now);
    }
}

void checkFixed(Oddities &odd, const DutyList &list, Instant now)
{
    for (std::size_t i = 0; i < list.fixed.size(); ++i) {
        const FixedSpan &fixed = list.fixed[i];
        const OpenSpan span{fixed.from, fixed.to};
        if (fixed.from >= fixed.to)
            odd.note(DutyWarningKind::EndBeforeStart, span);
        if (fixed.to <= now)
            continue;
        for (std::size_t k = 0; k < i; ++k)
            if (touch({list.fixed[k].from, list.fixed[k].to}, span))
                odd.note(DutyWarningKind::FixedOverlap, span);
        checkShifts(odd, fixed.shifts, now);
    }
}

/// Whether the list itself has somebody on duty at some time of the span, overrides apart.
bool isListed(const DutyList &list, const DutyWho &who, const OpenSpan &span)
{
    const auto fits = [&](const auto &one) { return one.who == who && touch({one.from, one.to}, span); };
    if (std::ranges::any_of(list.shifts, fits))
        return true;
    const QTimeZone zone = zoneOf(list);
    return std::ranges::any_of(list.rotations, [&](const Rotation &rotation) {
        return std::ranges::any_of(turnsOf(rotation, zone, span.from, span.to), fits);
    });
}

/// Whether another override brings whom this one takes off.
bool isBrought(const DutyIndex &index, const DutyOverride &change)
{
    return std::ranges::any_of(index.overridesOf(change.list), [&](const DutyOverride *other) {
        const DutyWho &brought = other->kind == OverrideKind::Add ? other->who : other->instead;
        return other->id != change.id && brought == change.who &&
               touch({other->from, other->to}, {change.from, change.to});
    });
}

} // namespace

std::vector<DutyWarning> warningsOf(const DutyIndex &index, DutyListId id, Instant now)
{
    const DutyList *list = index.list(id);
    if (list == nullptr)
        return {};
    Oddities odd{index, list};
    if (!list->zone.isEmpty() && !QTimeZone{list->zone.toLatin1()}.isValid())
        odd.note(DutyWarningKind::UnknownZone);
    const ContactPoint *point = index.point(list->point);
    if (point == nullptr || point->retired)
        odd.note(DutyWarningKind::PointGone, {}, {{}, list->point});
    checkFixed(odd, *list, now);
    checkShifts(odd, list->shifts, now);
    checkRotations(odd, *list, now);
    odd.checkDouble(now, now + lookedAhead, {});
    if (point != nullptr && !list->retired)
        odd.checkGaps(now, now + lookedAhead);
    return std::move(odd.warnings);
}

std::vector<DutyWarning> warningsOf(const DutyIndex &index, const DutyOverride &change, Instant now)
{
    const DutyList *list = index.list(change.list);
    Oddities odd{index, list};
    const OpenSpan span{change.from, change.to};
    if (change.from >= change.to) {
        odd.note(DutyWarningKind::EndBeforeStart, span, change.who);
        return std::move(odd.warnings);
    }
    if (list == nullptr || change.to <= now)
        return {};
    const bool adds = change.kind == OverrideKind::Add;
    if (change.kind != OverrideKind::Remove)
        odd.checkWho(adds ? change.who : change.instead, span);
    const Instant from = std::max(change.from, now);
    const OpenSpan looked{from, std::min(change.to, from + lookedAhead)};
    if (!adds && !isListed(*list, change.who, looked) && !isBrought(index, change))
        odd.note(DutyWarningKind::NotOnDuty, span, change.who);
    if (adds)
        odd.checkHours(span, change.who);
    for (const FixedSpan &fixed : list->fixed)
        if (touch({fixed.from, fixed.to}, span))
            odd.note(DutyWarningKind::UnderFixed, OpenSpan{fixed.from, fixed.to});
    if (change.kind != OverrideKind::Remove)
        odd.checkDouble(looked.from, looked.to, adds ? change.who : change.instead);
    odd.checkGaps(looked.from, looked.to);
    return std::move(odd.warnings);
}

} // namespace jour
