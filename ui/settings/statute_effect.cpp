#include "settings/statute_effect.h"

#include "domain/statute/limit_rows.h"
#include "support/wording.h"

namespace jour::ui {

namespace {

QString isoDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QStringList StatuteEffect::ofSaving(const std::vector<Limit> &rows, const Limit &row)
{
    const LimitPlacing placing = placingOf(rows, row);
    if (placing.collides)
        return {Wording::of(Error{ErrorCode::Conflict, QStringLiteral("overlap")})};
    QStringList lines;
    for (const Limit &ended : placing.ended)
        lines << tr("The row before it ends on %1.").arg(isoDay(*ended.validTo));
    for (const Limit &resumed : placing.resumed)
        lines << (resumed.validTo
                      ? tr("From %1 the former wording holds again, until %2.")
                            .arg(isoDay(*resumed.validFrom), isoDay(*resumed.validTo))
                      : tr("From %1 the former wording holds again.").arg(isoDay(*resumed.validFrom)));
    std::vector<Limit> after = withRows(rows, placing.ended);
    after = withRows(withRows(std::move(after), placing.resumed), {row});
    lines << holes(after, row.key);
    if (const auto last = lastDayOf(after, row.key))
        lines << tr("After %1 no row of this limit holds: none starts then.").arg(isoDay(*last));
    return lines;
}

QString StatuteEffect::holding(const Limit &row)
{
    if (row.validFrom && row.validTo)
        return tr("%1, from %2 until %3").arg(row.nameSv, isoDay(*row.validFrom), isoDay(*row.validTo));
    if (row.validFrom)
        return tr("%1, from %2").arg(row.nameSv, isoDay(*row.validFrom));
    return row.validTo ? tr("%1, until %2").arg(row.nameSv, isoDay(*row.validTo)) : row.nameSv;
}

QStringList StatuteEffect::ofTakingBack(const LimitsBefore &before)
{
    QStringList lines;
    for (const Limit &row : before.restored)
        lines << tr("Stands again as before: %1.").arg(holding(row));
    for (const Limit &row : before.gone)
        lines << tr("Goes, for it was added by that change: %1.").arg(holding(row));
    return lines;
}

QStringList StatuteEffect::holes(const std::vector<Limit> &rows, const QString &key)
{
    QStringList lines;
    for (const auto &[first, last] : holesIn(rows, key))
        lines << tr("A hole in the table: from %1 until %2 no row of this limit holds, and none starts then.")
                     .arg(isoDay(first), isoDay(last));
    return lines;
}

} // namespace jour::ui
