#include "rosters/roster_sheet.h"

#include "base/text.h"
#include "services/duty_book.h"
#include "support/duty_text.h"
#include "support/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace jour::ui {

namespace {

/// How far to either side of a sheet the turns are followed that go over its edges.
constexpr std::chrono::days followed{92};

/// Where a turn begins or ends out of sight no false time is told.
bool isWhole(const OpenSpan &turn, const RosterSheet &sheet)
{
    return sheet.from - followed < turn.from && turn.to < sheet.to + followed;
}

/// When a turn is, by its own beginning and end.
QString whenOf(const OpenSpan &turn, const RosterSheet &sheet)
{
    if (isWhole(turn, sheet))
        return DutyText::span(turn.from, turn.to);
    if (turn.to < sheet.to + followed)
        return QCoreApplication::translate("RosterSheet", "for more than three months, until %1")
            .arg(Formats::dateTime(turn.to));
    if (sheet.from - followed < turn.from)
        return QCoreApplication::translate("RosterSheet", "from %1, for more than three months")
            .arg(Formats::dateTime(turn.from));
    return QCoreApplication::translate("RosterSheet", "for more than three months");
}

QString lengthOf(const OpenSpan &turn, const RosterSheet &sheet)
{
    const QString length = Formats::span(turn.to - turn.from);
    return isWhole(turn, sheet) ? length : QString{QStringLiteral("> ") + length};
}

QString wordsOf(const RosterPiece &piece, const OpenSpan &turn, const RosterSheet &sheet,
                const DutyIndex &index)
{
    QString words = QCoreApplication::translate("RosterSheet", "%1, %2, %3", "who, when, what")
                        .arg(DutyText::of(piece.who, index), whenOf(turn, sheet), DutyText::of(piece.source));
    if (!piece.insteadOf.isNobody())
        words += QCoreApplication::translate("RosterSheet", " for %1", "the replaced")
                     .arg(DutyText::of(piece.insteadOf, index));
    if (piece.doubleBooked)
        words += QCoreApplication::translate("RosterSheet", ", on duty by another list too");
    return words;
}

bool comesBefore(const RosterRow &a, const RosterRow &b)
{
    const int byName = swedishOrder().compare(a.name, b.name);
    return byName != 0 ? byName < 0 : a.who < b.who;
}

void addRow(RosterSheet &sheet, const DutyWho &who, const DutyIndex &index)
{
    if (std::ranges::find(sheet.rows, who, &RosterRow::who) == sheet.rows.end())
        sheet.rows.push_back({who, DutyText::of(who, index)});
}

/// Of the same turn as the piece, and around it.
OpenSpan wholeOf(const RosterPiece &piece, const std::vector<RosterPiece> &turns)
{
    for (const RosterPiece &turn : turns)
        if (turn.who == piece.who && turn.source == piece.source && turn.shift == piece.shift &&
            turn.rotation == piece.rotation && turn.change == piece.change && turn.from <= piece.from &&
            piece.to <= turn.to)
            return {turn.from, turn.to};
    return {piece.from, piece.to};
}

/// `turns`: whole ones, of those that go over the edges of the sheet.
void addBars(RosterSheet &sheet, const std::vector<RosterPiece> &pieces,
             const std::vector<RosterPiece> &turns, const DutyIndex &index)
{
    for (const RosterPiece &piece : pieces)
        addRow(sheet, piece.who, index);
    std::ranges::sort(sheet.rows, comesBefore);
    for (const RosterPiece &piece : pieces) {
        const auto row = std::ranges::find(sheet.rows, piece.who, &RosterRow::who);
        const OpenSpan turn = wholeOf(piece, turns);
        sheet.bars.push_back(
            {.piece = piece,
             .row = static_cast<int>(row - sheet.rows.begin()),
             .name = row->name,
             .words = wordsOf(piece, turn, sheet, index),
             .movable = piece.source == RosterSource::Shift && !piece.shift.isNull() && piece.to > sheet.now,
             .turn = turn,
             .length = lengthOf(turn, sheet)});
    }
    std::ranges::stable_sort(sheet.bars, {}, [](const RosterBar &bar) { return bar.piece.from; });
}

/// From now on: when nobody is on duty, and when somebody stands on the list and is not called.
void addGaps(RosterSheet &sheet, const DutyIndex &index, ContactPointId id)
{
    const OpenSpan ahead{std::max(sheet.from, sheet.now), sheet.to};
    if (ahead.to <= ahead.from)
        return;
    const std::vector<OpenSpan> shut = closedWithin(index, id, ahead);
    for (const CoverageSpan &span : coverage(index, id, ahead.from, ahead.to)) {
        if (span.kind != CoverageKind::Gap)
            continue;
        for (const OpenSpan &gap : without(shut, {span.from, span.to}))
            sheet.gaps.push_back(gap);
        for (const OpenSpan &closed : closedWithin(index, id, {span.from, span.to}))
            sheet.closed.push_back(closed);
    }
    for (RosterBar &bar : sheet.bars) {
        const OpenSpan turn{std::max(bar.piece.from, ahead.from), bar.piece.to};
        const auto called = without(shut, turn);
        if (turn.to <= turn.from || called == std::vector{turn})
            continue;
        bar.words +=
            called.empty()
                ? QCoreApplication::translate("RosterSheet", ", the contact is closed then")
                : QCoreApplication::translate("RosterSheet", ", the contact is closed for a part of it");
    }
}

RosterSheet emptySheet(Instant from, Instant to, Instant now)
{
    return {.from = from, .to = to, .now = now, .days = localDays(from, to)};
}

} // namespace

std::vector<OpenSpan> without(const std::vector<OpenSpan> &taken, const OpenSpan &span)
{
    std::vector<OpenSpan> left;
    Instant at = span.from;
    for (const OpenSpan &one : taken) {
        if (one.to <= at || one.from >= span.to)
            continue;
        if (one.from > at)
            left.push_back({at, one.from});
        at = std::max(at, one.to);
    }
    if (at < span.to)
        left.push_back({at, span.to});
    return left;
}

std::vector<OpenSpan> closedWithin(const DutyIndex &index, ContactPointId id, const OpenSpan &span)
{
    const ContactPoint *point = index.point(id);
    return point ? without(openSpans(point->hours, span.from, span.to, index.zone()), span)
                 : std::vector<OpenSpan>{};
}

RosterSheet sheetOf(const DutyBook &book, const DutyList &list, Instant from, Instant to, Instant now)
{
    const std::vector<RosterPiece> pieces = book.roster(list.id, from, to);
    const bool isCut = std::ranges::any_of(
        pieces, [&](const RosterPiece &piece) { return piece.from == from || piece.to == to; });
    const std::vector<RosterPiece> turns =
        isCut ? book.roster(list.id, from - followed, to + followed) : std::vector<RosterPiece>{};
    const DutyIndex &index = book.index();
    RosterSheet sheet = emptySheet(from, to, now);
    for (const Rotation &rotation : list.rotations)
        for (const DutyWho &who : rotation.members)
            addRow(sheet, who, index);
    addBars(sheet, pieces, turns, index);
    addGaps(sheet, index, list.point);
    return sheet;
}

RosterSheet sheetOf(const Rotation &rotation, const DutyIndex &index, const QTimeZone &zone, Instant from,
                    Instant to, Instant now)
{
    RosterSheet sheet = emptySheet(from, to, now);
    for (const DutyWho &who : rotation.members)
        addRow(sheet, who, index);
    addBars(sheet, turnsOf(rotation, zone, from, to), {}, index);
    return sheet;
}

int sameBar(const RosterSheet &sheet, const RosterPiece &piece)
{
    const auto same = [&](const RosterPiece &p) {
        if (!piece.change.isNull() || !p.change.isNull())
            return p.change == piece.change;
        if (!piece.shift.isNull() || !p.shift.isNull())
            return p.shift == piece.shift;
        return p.rotation == piece.rotation && p.from == piece.from && p.who == piece.who;
    };
    int best = -1;
    Duration nearest = Duration::max();
    for (std::size_t i = 0; i < sheet.bars.size(); ++i) {
        const Duration away = abs(sheet.bars[i].piece.from - piece.from);
        if (away >= nearest || !same(sheet.bars[i].piece))
            continue;
        nearest = away;
        best = static_cast<int>(i);
    }
    return best;
}

int nextBar(const RosterSheet &sheet, int by)
{
    const int last = static_cast<int>(sheet.bars.size()) - 1;
    if (last < 0)
        return -1;
    if (sheet.current >= 0)
        return std::clamp(sheet.current + by, 0, last);
    // The walk begins at now.
    const auto first =
        std::ranges::find_if(sheet.bars, [&](const RosterBar &bar) { return bar.piece.to > sheet.now; });
    return first == sheet.bars.end() ? last : static_cast<int>(first - sheet.bars.begin());
}

int nextBarFrom(const RosterSheet &sheet, Instant from, int by)
{
    const auto after = std::ranges::find_if(sheet.bars, [&](const RosterBar &bar) {
        return by > 0 ? bar.piece.from >= from : bar.piece.from > from;
    });
    const auto index = static_cast<int>(after - sheet.bars.begin()) - (by > 0 ? 0 : 1);
    return std::clamp(index, sheet.bars.empty() ? -1 : 0, static_cast<int>(sheet.bars.size()) - 1);
}

int barInNextRow(const RosterSheet &sheet, int by)
{
    if (sheet.current < 0)
        return nextBar(sheet, by);
    const RosterBar &here = sheet.bars[static_cast<std::size_t>(sheet.current)];
    for (int row = here.row + by; row >= 0 && row < static_cast<int>(sheet.rows.size()); row += by) {
        int best = -1;
        Duration nearest = Duration::max();
        for (std::size_t i = 0; i < sheet.bars.size(); ++i) {
            const Duration away = abs(sheet.bars[i].piece.from - here.piece.from);
            if (sheet.bars[i].row != row || away >= nearest)
                continue;
            nearest = away;
            best = static_cast<int>(i);
        }
        if (best >= 0)
            return best;
    }
    return sheet.current;
}

QString wordsOf(const DutyOverride &change, const DutyIndex &index)
{
    const QString who = DutyText::of(change.who, index);
    const auto what = [&]() -> QString {
        switch (change.kind) {
        case OverrideKind::Add:
            return QCoreApplication::translate("RosterSheet", "%1 comes as well").arg(who);
        case OverrideKind::Remove:
            return QCoreApplication::translate("RosterSheet", "%1 does not come").arg(who);
        case OverrideKind::Replace:
            return QCoreApplication::translate("RosterSheet", "%1 comes for %2")
                .arg(DutyText::of(change.instead, index), who);
        }
        Q_UNREACHABLE();
    };
    const QString words = QCoreApplication::translate("RosterSheet", "%1: %2", "what changes, when")
                              .arg(what(), DutyText::span(change.from, change.to));
    return change.reason.isEmpty() ? words : QString{words % QStringLiteral(". ") % change.reason};
}

Instant movedBy(Instant t, int byHours, int days, const QTimeZone &zone)
{
    const QDateTime local = toLocal(t, zone);
    const Instant there = days == 0 ? t : fromLocal(local.date().addDays(days), local.time(), zone);
    return there + std::chrono::hours{byHours};
}

std::pair<int, int> distance(Instant from, Instant to, const QTimeZone &zone)
{
    const auto days = static_cast<int>(localDate(from, zone).daysTo(localDate(to, zone)));
    const Duration rest = to - movedBy(from, 0, days, zone);
    return {static_cast<int>(std::chrono::round<std::chrono::hours>(rest).count()), days};
}

} // namespace jour::ui
