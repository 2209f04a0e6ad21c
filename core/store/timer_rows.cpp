#include "store/timer_rows.h"

#include "store/stored.h"

namespace jour {

namespace {

std::optional<Snooze> readSnooze(const sql::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Snooze{row.instant(column), row.text(column + 1), static_cast<int>(row.integer(column + 2))};
}

void bindSnooze(sql::Statement &statement, const std::optional<Snooze> &snooze)
{
    if (snooze)
        statement.bind(snooze->until).bind(snooze->reason).bind(snooze->ordinal);
    else
        statement.bind(std::nullopt).bind(std::nullopt).bind(std::nullopt);
}

} // namespace

Timer readTimer(const sql::Statement &row, int firstColumn)
{
    const auto at = [&](int column) { return firstColumn + column; };
    Timer timer;
    timer.id = row.id<TimerTag>(at(0));
    timer.caseRef = row.id<CaseTag>(at(1));
    timer.kind = wordIn<TimerKind>(row, at(2));
    timer.run = row.id<RunTag>(at(3));
    timer.step = static_cast<int>(row.integer(at(4)));
    timer.title = row.text(at(5));
    timer.source = row.text(at(6));
    timer.anchor = instantOrNull(row, at(7));
    timer.due = row.instant(at(8));
    timer.warnAt = instantOrNull(row, at(9));
    if (!row.isNull(at(10)))
        timer.movedTo = QDate::fromString(row.text(at(10)), Qt::ISODate);
    timer.supersedes = idOrNull<TimerTag>(row, at(11));
    timer.snooze = readSnooze(row, at(12));
    timer.snoozes = static_cast<int>(row.integer(at(15)));
    timer.end = wordIn<TimerEnd>(row, at(16));
    timer.endedAt = instantOrNull(row, at(17));
    timer.heardFrom = wordIn<HeardFrom>(row, at(18));
    timer.loudness = wordIn<Loudness>(row, at(19));
    timer.repeatEvery = std::chrono::seconds{row.integer(at(20))};
    return timer;
}

void bindTimer(sql::Statement &statement, const Timer &timer, const CaseId &caseRef)
{
    statement.bind(timer.id).bind(caseRef).bind(wordOf(timer.kind)).bind(orNull(timer.run)).bind(timer.step);
    statement.bind(timer.title).bind(timer.source).bind(timer.anchor).bind(timer.due).bind(timer.warnAt);
    statement.bind(timer.movedTo ? std::optional{timer.movedTo->toString(Qt::ISODate)} : std::nullopt);
    statement.bind(timer.supersedes);
    bindSnooze(statement, timer.snooze);
    statement.bind(timer.snoozes).bind(wordOf(timer.end)).bind(timer.endedAt);
    statement.bind(wordOf(timer.heardFrom)).bind(wordOf(timer.loudness));
    statement.bind(std::int64_t{timer.repeatEvery.count()});
}

} // namespace jour
