#pragma once

#include "domain/contacts/duty_coverage.h"
#include "domain/contacts/opening_hours.h"
#include "support/local_days.h"

namespace jour {
class DutyBook;
} // namespace jour

namespace jour::ui {

/// Everybody who stands on the sheet has a row of their own.
struct RosterRow
{
    DutyWho who;
    QString name;
    friend bool operator==(const RosterRow &, const RosterRow &) = default;
};

/// One turn as a bar.
struct RosterBar
{
    RosterPiece piece;
    int row = 0;
    QString name;         ///< of who is on duty
    QString words;        ///< all there is to say of it
    bool movable = false; ///< a single shift that nobody replaces, and not over: it can be dragged
    OpenSpan turn{};      ///< the turn whole, where the sheet shows a part of it
    QString length{};     ///< of the whole turn
    [[nodiscard]] bool beginsBefore() const { return turn.from < piece.from; }
    [[nodiscard]] bool goesOn() const { return piece.to < turn.to; }
    friend bool operator==(const RosterBar &, const RosterBar &) = default;
};

/// A duty list laid out in time: who down, days across. Lengths are real, so a night of eight hours is
/// shorter than one of ten.
struct RosterSheet
{
    Instant from;
    Instant to;
    Instant now;
    std::vector<LocalDay> days;
    std::vector<RosterRow> rows;
    std::vector<RosterBar> bars; ///< by time
    std::vector<OpenSpan> gaps;  ///< from now on: nobody is on duty though somebody is meant to be
    /// Likewise, but because the contact is closed then: whoever stands on the list is not called.
    std::vector<OpenSpan> closed;
    int current = -1; ///< of the bars
    friend bool operator==(const RosterSheet &, const RosterSheet &) = default;
};

/// The list as it stands after its overrides; what is past of it as it was recorded then. Beside who is on
/// duty in the span, everybody of its rotations has a row.
[[nodiscard]] RosterSheet sheetOf(const DutyBook &book, const DutyList &list, Instant from, Instant to,
                                  Instant now);

/// The turns of one rotation alone, as they are written.
[[nodiscard]] RosterSheet sheetOf(const Rotation &rotation, const DutyIndex &index, const QTimeZone &zone,
                                  Instant from, Instant to, Instant now);

/// When a contact is closed within a span, in order.
[[nodiscard]] std::vector<OpenSpan> closedWithin(const DutyIndex &index, ContactPointId point,
                                                 const OpenSpan &span);
/// What of a span lies in none of `taken`, which are in order.
[[nodiscard]] std::vector<OpenSpan> without(const std::vector<OpenSpan> &taken, const OpenSpan &span);

/// The bar that is the same turn; of one that others cut in pieces, the piece that begins as it did, or
/// nearest to it. -1 when it is gone.
[[nodiscard]] int sameBar(const RosterSheet &sheet, const RosterPiece &piece);
/// The next bar of the same row (`by` ±1) or, where there is none, of the whole sheet.
[[nodiscard]] int nextBar(const RosterSheet &sheet, int by);
/// The bar after or before a moment; the last or first where there is none.
[[nodiscard]] int nextBarFrom(const RosterSheet &sheet, Instant from, int by);
/// The bar nearest in time of the next row that has one.
[[nodiscard]] int barInNextRow(const RosterSheet &sheet, int by);

/// What an override changes, when and why.
[[nodiscard]] QString wordsOf(const DutyOverride &change, const DutyIndex &index);

/// The same time of the wall clock some days on, and some real hours after that.
[[nodiscard]] Instant movedBy(Instant t, int hours, int days, const QTimeZone &zone);
/// How movedBy() comes from the one to the other: hours and days.
[[nodiscard]] std::pair<int, int> distance(Instant from, Instant to, const QTimeZone &zone);

} // namespace jour::ui
