#pragma once

#include "rosters/roster_sheet.h"

#include <QStringList>

namespace jour::ui {

/// A duty list as it stands to the left. A contact point that has none has a line too, to begin one.
struct RosterListLine
{
    DutyListId list; ///< null: the contact point has none yet
    ContactPointId point;
    QString name;  ///< of the list; of the contact point where there is none
    QString place; ///< "Haninge · Socialjouren"
    friend bool operator==(const RosterListLine &, const RosterListLine &) = default;
};

struct RosterPersonLine
{
    DutyPersonId person;
    QString name;
    QString detail; ///< post and first number
    friend bool operator==(const RosterPersonLine &, const RosterPersonLine &) = default;
};

/// What changes the list for a while, also where no turn shows it.
struct RosterChangeLine
{
    DutyOverrideId id;
    QString text;
    friend bool operator==(const RosterChangeLine &, const RosterChangeLine &) = default;
};

enum class RosterView { Week, Month };

struct RosterState
{
    std::vector<RosterListLine> lists;
    std::vector<RosterPersonLine> persons;
    QString typed; ///< narrows both
    DutyListId list;
    ContactPointId point;
    QString heading; ///< "Haninge · Socialjouren · Nights"
    QString period;  ///< "w. 48, mon 23 nov – sun 29 nov"
    RosterView view = RosterView::Week;
    RosterSheet sheet;
    QString caption;                       ///< of the current bar
    std::vector<RosterChangeLine> changes; ///< the overrides that hold in this time or later
    std::optional<OpenSpan> gap;           ///< the one that was come from, until a turn is chosen
    QStringList warnings;
    bool isUnread = false; ///< the directory could not be read: that there are no lists says nothing
    QString undoable;      ///< what U takes back; empty: nothing
    friend bool operator==(const RosterState &, const RosterState &) = default;
};

/// What a form was opened for: it acts on this, whatever is chosen since.
struct RosterPlace
{
    DutyListId list; ///< null: the contact has none yet, or a new one is written
    ContactPointId point;
    DutyList seen;                          ///< the list as it was last seen through the form
    std::optional<DutyOverride> seenChange; ///< likewise the override that is changed
    bool gapTold = false;                   ///< that the contact will answer no more by itself
};

/// A shift as it is written.
struct ShiftDraft
{
    DutyShiftId shift; ///< null: a new one
    DutyWho who;
    QString newName; ///< somebody who is not known yet
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString remark;
    friend bool operator==(const ShiftDraft &, const ShiftDraft &) = default;
};

/// Two who take each other's turns, as it is written.
struct SwapDraft
{
    DutyWho one;
    DutyWho other;
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString reason;
    friend bool operator==(const SwapDraft &, const SwapDraft &) = default;
};

} // namespace jour::ui
