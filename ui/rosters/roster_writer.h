#pragma once

#include "rosters/roster_acts.h"
#include "rosters/roster_state.h"

#include <QCoreApplication>

namespace jour::ui {

/// How it went: what to say of it, and what to show.
struct Written
{
    bool saved = false;
    QString words;    ///< what was done, or why it was not
    QStringList odd;  ///< saved, but to be known
    RosterPlace from; ///< where it was written
    DutyListId list;
    ContactPointId point;
    std::optional<RosterPiece> piece; ///< the turn to choose then
};

/// Saves what the forms hold. Each form changes its own part of the list as it is saved now, never the rest.
/// What somebody else changed meanwhile is told once, and done when it is asked for again; so is what would
/// leave a contact without anybody.
class RosterWriter final
{
    Q_DECLARE_TR_FUNCTIONS(RosterWriter)

public:
    RosterWriter(const Desk &desk, RosterActs &acts) : m_desk{desk}, m_acts{acts} {}

    /// For a form about this list, or about the contact where it has none.
    [[nodiscard]] RosterPlace placeOf(DutyListId list, ContactPointId point) const;

    [[nodiscard]] Written shift(RosterPlace &place, const ShiftDraft &draft);
    [[nodiscard]] Written change(RosterPlace &place, const std::optional<DutyOverride> &written);
    [[nodiscard]] Written swap(RosterPlace &place, const SwapDraft &draft);
    [[nodiscard]] Written rotation(RosterPlace &place, const Rotation &written);
    [[nodiscard]] Written removeRotation(RosterPlace &place, RotationId id);
    [[nodiscard]] Written fixed(RosterPlace &place, const std::optional<FixedSpan> &before,
                                const FixedSpan &written);
    [[nodiscard]] Written removeFixed(RosterPlace &place, const FixedSpan &before);
    [[nodiscard]] Written list(RosterPlace &place, const QString &name, ContactPointId point);
    [[nodiscard]] Written retireList(const RosterPlace &place);
    [[nodiscard]] Written person(const DutyPerson &before, const DutyPerson &typed);
    [[nodiscard]] Written retirePerson(DutyPersonId id);

private:
    /// The list as it is saved now; a new one where there is none yet.
    [[nodiscard]] DutyList listOf(const RosterPlace &place) const;
    [[nodiscard]] const DutyIndex &index() const;
    [[nodiscard]] static QString changedMeanwhile();
    [[nodiscard]] bool leavesNobody(const DutyList &changed) const;
    [[nodiscard]] Written keep(RosterPlace &place, DutyBatch batch, const QString &what,
                               const QString &words);

    const Desk &m_desk;
    RosterActs &m_acts;
};

} // namespace jour::ui
