// The turns of a rotation.
#include "base/zone_table.h"
#include "domain/contacts/duty_roster.h"

#include <algorithm>

namespace jour {

namespace {

constexpr qint64 minutesInDay = 24 * 60;

qint64 lengthOf(const Rotation &rotation)
{
    switch (rotation.unit) {
    case RotationUnit::Days: return rotation.length * minutesInDay;
    case RotationUnit::Weeks: return rotation.length * minutesInDay * 7;
    case RotationUnit::Hours: return rotation.length * qint64{60};
    }
    Q_UNREACHABLE();
}

/// Turns are counted on the wall clock: one that begins at eight does so the year round.
class Turns
{
public:
    Turns(const Rotation &rotation, const QTimeZone &zone)
        : m_rotation{rotation}, m_zone{zone}, m_table{ZoneTable::of(zone)}, m_length{lengthOf(rotation)},
          m_first{dayNumber(rotation.start) * minutesInDay + rotation.handover}
    {
    }

    [[nodiscard]] std::vector<RosterPiece> touching(Instant from, Instant to) const
    {
        std::vector<RosterPiece> pieces;
        const qint64 begin = (m_table.dayOf(from) - 1) * minutesInDay;
        const qint64 end = (m_table.dayOf(to) + 1) * minutesInDay;
        for (qint64 turn = std::max<qint64>(0, (begin - m_first) / m_length - 1);
             m_first + turn * m_length <= end; ++turn) {
            const OpenSpan span{start(turn), start(turn + 1)};
            if (span.from < span.to && span.from < to && span.to > from)
                add(pieces, span, turn);
        }
        return pieces;
    }

private:
    [[nodiscard]] Instant start(qint64 turn) const
    {
        const qint64 minute = m_first + turn * m_length;
        const qint64 day = minute / minutesInDay;
        return m_table.at(static_cast<int>(day), static_cast<int>(minute - day * minutesInDay));
    }

    void add(std::vector<RosterPiece> &pieces, const OpenSpan &turn, qint64 number) const
    {
        const auto &members = m_rotation.members;
        const DutyWho &who = members[static_cast<std::size_t>(number) % members.size()];
        if (who.isNobody())
            return;
        for (const OpenSpan &span : openSpans(m_rotation.hours, turn.from, turn.to, m_zone))
            pieces.push_back({.from = span.from,
                              .to = span.to,
                              .who = who,
                              .source = RosterSource::Rotation,
                              .rotation = m_rotation.id});
    }

    const Rotation &m_rotation;
    const QTimeZone &m_zone;
    const ZoneTable &m_table;
    qint64 m_length;
    qint64 m_first; ///< minutes of the wall clock since 1970
};

} // namespace

std::vector<RosterPiece> turnsOf(const Rotation &rotation, const QTimeZone &zone, Instant from, Instant to)
{
    if (rotation.length < 1 || rotation.members.empty() || !rotation.start.isValid() || from >= to)
        return {};
    return Turns{rotation, zone}.touching(from, to);
}

} // namespace jour
