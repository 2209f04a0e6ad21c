#include "domain/contacts/duty_roster.h"

#include <algorithm>
#include <iterator>

namespace jour {

namespace {

/// Makes the roster of one list, step by step as who_answers.h has them.
class RosterMaker
{
public:
    RosterMaker(const DutyIndex &index, const DutyList &list, Instant from, Instant to)
        : m_index{index}, m_list{list}, m_span{from, to}, m_free{{from, to}}
    {
    }

    [[nodiscard]] std::vector<RosterPiece> made() &&
    {
        findChanges();
        takeFixed();
        takeShifts();
        takeTurns();
        change();
        add();
        std::erase_if(m_pieces, [](const RosterPiece &piece) { return piece.who.isNobody(); });
        std::ranges::stable_sort(m_pieces, [](const RosterPiece &a, const RosterPiece &b) {
            return a.from != b.from ? a.from < b.from : a.order < b.order;
        });
        return std::move(m_pieces);
    }

private:
    /// An override that touches the span, and how many before it add somebody.
    struct Change
    {
        const DutyOverride *what = nullptr;
        int addsBefore = 0;
    };

    /// Of a list that was kept for years few touch two weeks; each piece is then held against those alone.
    void findChanges()
    {
        int adds = 0;
        for (const DutyOverride *one : m_index.overridesOf(m_list.id)) {
            if (one->from >= m_span.to)
                break; // they are in order of their beginning
            if (one->to > m_span.from)
                m_changes.push_back({one, adds});
            adds += one->kind == OverrideKind::Add ? 1 : 0;
        }
    }

    void takeFixed()
    {
        for (const FixedSpan &fixed : m_list.fixed) {
            if (fixed.from >= fixed.to || fixed.from >= m_span.to || fixed.to <= m_span.from)
                continue;
            const OpenSpan span{fixed.from, fixed.to};
            int order = 0;
            for (const DutyShift &shift : fixed.shifts)
                put(m_pieces, pieceOf(shift, RosterSource::FixedSpan, order++), within(m_free, span));
            m_free = without(m_free, span);
        }
    }

    void takeShifts()
    {
        for (const DutyShift &shift : m_list.shifts) {
            const int order = m_order++;
            if (shift.from < m_span.to && shift.to > m_span.from)
                put(m_base, pieceOf(shift, RosterSource::Shift, order), m_free);
        }
    }

    void takeTurns()
    {
        const QTimeZone zone = zoneOf(m_list);
        for (const Rotation &rotation : m_list.rotations) {
            for (RosterPiece turn : turnsOf(rotation, zone, m_span.from, m_span.to)) {
                turn.order = m_order;
                put(m_base, turn, m_free);
            }
            ++m_order;
        }
    }

    void change()
    {
        for (const RosterPiece &piece : m_base)
            place(piece, {}, {});
    }

    void add()
    {
        for (const auto &[one, addsBefore] : m_changes) {
            if (one->kind != OverrideKind::Add)
                continue;
            std::vector<RosterPiece> added;
            put(added,
                {.from = one->from,
                 .to = one->to,
                 .who = one->who,
                 .source = RosterSource::Added,
                 .change = one->id,
                 .order = m_order + addsBefore},
                m_free);
            for (const RosterPiece &piece : added)
                place(piece, listedSpans(one->who), {one->id});
        }
    }

    /// Removes and replaces, each moment of the piece by the first override that names it; those in `used`
    /// have brought it, and within `spared` an override means another turn of the same one.
    void place(const RosterPiece &piece, const std::vector<OpenSpan> &spared,
               const std::vector<DutyOverrideId> &used)
    {
        for (const RosterPiece &brought : changed(m_pieces, piece, spared, used))
            for (const RosterPiece &end : standInsOf(brought, used))
                if (end.who == piece.who) // they swap in a ring: each comes for the next
                    put(m_pieces, brought, {{end.from, end.to}});
                else
                    m_pieces.push_back(end);
    }

    /// Who comes in the end where whoever was brought is taken off in turn, while not on duty anyway.
    [[nodiscard]] std::vector<RosterPiece> standInsOf(const RosterPiece &brought,
                                                      std::vector<DutyOverrideId> used) const
    {
        used.push_back(brought.change);
        std::vector<RosterPiece> ends;
        for (const RosterPiece &next : changed(ends, brought, listedSpans(brought.who), used))
            std::ranges::copy(standInsOf(next, used), std::back_inserter(ends));
        return ends;
    }

    /// Those who are brought for parts of the piece; what stays of it goes to `left`.
    [[nodiscard]] std::vector<RosterPiece> changed(std::vector<RosterPiece> &left, const RosterPiece &piece,
                                                   const std::vector<OpenSpan> &spared,
                                                   const std::vector<DutyOverrideId> &used) const
    {
        std::vector<RosterPiece> brought;
        std::vector<OpenSpan> stays{{piece.from, piece.to}};
        for (const auto &[one, addsBefore] : m_changes) {
            const bool isUsed = std::ranges::find(used, one->id) != used.end();
            if (one->kind == OverrideKind::Add || one->who != piece.who || piece.who.isNobody() || isUsed)
                continue;
            std::vector<OpenSpan> hit = within(stays, {one->from, one->to});
            for (const OpenSpan &span : spared)
                hit = without(hit, span);
            for (const OpenSpan &span : hit) {
                if (one->kind == OverrideKind::Replace)
                    brought.push_back(replaced(piece, *one, span));
                stays = without(stays, span);
            }
        }
        put(left, piece, stays);
        return brought;
    }

    [[nodiscard]] std::vector<OpenSpan> listedSpans(const DutyWho &who) const
    {
        std::vector<OpenSpan> spans;
        for (const RosterPiece &piece : m_base)
            if (piece.who == who)
                spans.push_back({piece.from, piece.to});
        return spans;
    }

    [[nodiscard]] static RosterPiece pieceOf(const DutyShift &shift, RosterSource source, int order)
    {
        return {.from = shift.from,
                .to = shift.to,
                .who = shift.who,
                .source = source,
                .shift = shift.id,
                .order = order};
    }

    [[nodiscard]] static RosterPiece replaced(RosterPiece piece, const DutyOverride &change,
                                              const OpenSpan &span)
    {
        piece.from = span.from;
        piece.to = span.to;
        piece.insteadOf = piece.who;
        piece.who = change.instead;
        piece.source = RosterSource::Replacing;
        piece.change = change.id;
        return piece;
    }

    /// What of the spans lies within another.
    [[nodiscard]] static std::vector<OpenSpan> within(const std::vector<OpenSpan> &spans,
                                                      const OpenSpan &other)
    {
        std::vector<OpenSpan> parts;
        for (const OpenSpan &span : spans)
            if (const OpenSpan part{std::max(span.from, other.from), std::min(span.to, other.to)};
                part.from < part.to)
                parts.push_back(part);
        return parts;
    }

    static void put(std::vector<RosterPiece> &pieces, RosterPiece piece, const std::vector<OpenSpan> &allowed)
    {
        for (const OpenSpan &part : within(allowed, {piece.from, piece.to})) {
            piece.from = part.from;
            piece.to = part.to;
            pieces.push_back(piece);
        }
    }

    const DutyIndex &m_index;
    const DutyList &m_list;
    OpenSpan m_span;
    std::vector<OpenSpan> m_free; ///< outside the fixed spans
    std::vector<Change> m_changes;
    std::vector<RosterPiece> m_base;
    std::vector<RosterPiece> m_pieces;
    int m_order = 0;
};

} // namespace

QTimeZone zoneOf(const DutyList &list)
{
    if (list.zone.isEmpty() || list.zone == QString::fromLatin1(stockholm().id()))
        return stockholm();
    const QTimeZone zone{list.zone.toLatin1()};
    return zone.isValid() ? zone : stockholm();
}

std::vector<OpenSpan> without(const std::vector<OpenSpan> &spans, const OpenSpan &cut)
{
    std::vector<OpenSpan> left;
    for (const OpenSpan &span : spans) {
        if (cut.to <= span.from || cut.from >= span.to) {
            left.push_back(span);
            continue;
        }
        if (span.from < cut.from)
            left.push_back({span.from, cut.from});
        if (cut.to < span.to)
            left.push_back({cut.to, span.to});
    }
    return left;
}

std::vector<RosterPiece> rosterPieces(const DutyIndex &index, const DutyList &list, Instant from, Instant to)
{
    if (from >= to)
        return {};
    return RosterMaker{index, list, from, to}.made();
}

} // namespace jour
