#include "sql/connection.h"
#include "sql/guard.h"
#include "store/case_reader.h"
#include "store/stored.h"
#include "store/timer_rows.h"

#include <QHash>

#include <algorithm>

namespace jour {

namespace {

#define JOUR_BOARD_COLUMNS                                                                                   \
    "id, number, urgency, state, child_name, child_protected, has_child, municipality_code, "                \
    "municipality_text,"                                                                                     \
    " assigned, received_at, changed_at, run_state, run_untimed, touched_at, run_paused"

BoardRecord readBoardRecord(const sql::Statement &row)
{
    BoardRecord record;
    record.id = row.id<CaseTag>(0);
    record.number = row.text(1);
    record.urgency = wordIn<Urgency>(row, 2);
    record.state = wordIn<CaseState>(row, 3);
    record.childName = row.text(4);
    record.childProtected = row.integer(5) != 0;
    record.hasChild = row.integer(6) != 0;
    record.municipalityCode = row.text(7);
    record.municipalityText = row.text(8);
    record.assigned = row.id<OperatorTag>(9);
    record.receivedAt = row.instant(10);
    record.changedAt = row.instant(11);
    record.run = wordIn<RunState>(row, 12);
    record.answeredWithoutTime = row.integer(13) != 0;
    record.touchedAt = row.instant(14);
    record.pausedUntil = instantOrNull(row, 15);
    return record;
}

void append(std::vector<BoardRecord> &records, sql::Statement &rows)
{
    while (rows.step())
        records.push_back(readBoardRecord(rows));
}

std::vector<EscalationRun> readRuns(sql::Statement &rows)
{
    std::vector<EscalationRun> runs;
    while (rows.step())
        runs.push_back(fromJsonColumn<EscalationRun>(rows, 0));
    return runs;
}

std::vector<Timer> readTimers(sql::Statement &rows)
{
    std::vector<Timer> timers;
    while (rows.step())
        timers.push_back(readTimer(rows));
    return timers;
}

/// The index gives them by case and due time, so the first of a case is its next.
void addNextTimers(sql::Connection &db, std::vector<BoardRecord> &records)
{
    QHash<CaseId, std::size_t> places;
    places.reserve(static_cast<qsizetype>(records.size()));
    for (std::size_t i = 0; i < records.size(); ++i)
        places.insert(records[i].id, i);
    const sql::Use rows{
        db.cached("SELECT " JOUR_TIMER_COLUMNS " FROM timers WHERE ended = 'live' ORDER BY case_ref, due")};
    while (rows->step())
        if (const auto place = places.constFind(rows->id<CaseTag>(1)); place != places.constEnd())
            if (auto &next = records[*place].next; !next)
                next = readTimer(*rows);
}

} // namespace

Result<std::vector<BoardRecord>> CaseReader::board(std::optional<Instant> closedSince) const
{
    return sql::guard([&] {
        std::vector<BoardRecord> records;
        const sql::Use open{m_db.cached("SELECT " JOUR_BOARD_COLUMNS " FROM cases WHERE state <> 'closed'")};
        append(records, *open);
        if (closedSince) {
            const sql::Use closed{m_db.cached("SELECT " JOUR_BOARD_COLUMNS
                                              " FROM cases WHERE state = 'closed' AND changed_at > ?")};
            closed->bind(*closedSince);
            append(records, *closed);
        }
        addNextTimers(m_db, records);
        return records;
    });
}

Result<BoardRecord> CaseReader::boardRow(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT " JOUR_BOARD_COLUMNS " FROM cases WHERE id = ?")};
        row->bind(id);
        if (!row->step())
            throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("case")}};
        BoardRecord record = readBoardRecord(*row);
        const sql::Use next{m_db.cached("SELECT " JOUR_TIMER_COLUMNS
                                        " FROM timers WHERE case_ref = ? AND ended = 'live'"
                                        " ORDER BY due LIMIT 1")};
        next->bind(id);
        if (next->step())
            record.next = readTimer(*next);
        return record;
    });
}

Result<std::vector<CaseStanding>> CaseReader::standings() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT id, urgency, run_state, touched_at FROM cases WHERE state <> 'closed'")};
        std::vector<CaseStanding> all;
        while (rows->step())
            all.push_back({rows->id<CaseTag>(0), wordIn<Urgency>(*rows, 1), wordIn<RunState>(*rows, 2),
                           rows->instant(3)});
        return all;
    });
}

Result<std::vector<CaseId>> CaseReader::untouchedSince(Instant at) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT id FROM cases WHERE state <> 'closed' AND touched_at <= ?"
                                        " ORDER BY touched_at, n")};
        rows->bind(at);
        std::vector<CaseId> ids;
        while (rows->step())
            ids.push_back(rows->id<CaseTag>(0));
        return ids;
    });
}

Result<std::vector<CaseId>> CaseReader::unsettled() const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT id FROM cases WHERE state <> 'closed'"
                                        " UNION SELECT case_ref FROM timers WHERE ended = 'live'"
                                        " UNION SELECT case_ref FROM runs WHERE state <> 'closed'")};
        std::vector<CaseId> ids;
        while (rows->step())
            ids.push_back(rows->id<CaseTag>(0));
        return ids;
    });
}

Result<std::vector<Timer>> CaseReader::liveTimersOf(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT " JOUR_TIMER_COLUMNS
                                        " FROM timers WHERE case_ref = ? AND ended = 'live' ORDER BY due")};
        rows->bind(id);
        return readTimers(*rows);
    });
}

Result<std::vector<Timer>> CaseReader::timersOf(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT " JOUR_TIMER_COLUMNS " FROM timers WHERE case_ref = ? ORDER BY n")};
        rows->bind(id);
        return readTimers(*rows);
    });
}

Result<Timer> CaseReader::timer(TimerId id) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT " JOUR_TIMER_COLUMNS " FROM timers WHERE id = ?")};
        row->bind(id);
        if (!row->step())
            throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("timer")}};
        return readTimer(*row);
    });
}

Result<QHash<CaseId, QString>> CaseReader::whereaboutsOfOpen() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT c.id, json_extract(f.facts, '$.whereabouts.code') AS code FROM cases c"
                        " JOIN case_facts f ON f.case_ref = c.id WHERE c.state <> 'closed' AND code <> ''")};
        QHash<CaseId, QString> codes;
        while (rows->step())
            codes.insert(rows->id<CaseTag>(0), rows->text(1));
        return codes;
    });
}

Result<std::vector<Timer>> CaseReader::liveTimers() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT " JOUR_TIMER_COLUMNS " FROM timers WHERE ended = 'live' ORDER BY due, n")};
        return readTimers(*rows);
    });
}

Result<std::vector<LiveDeadline>> CaseReader::liveDeadlines() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT id, case_ref, kind, run, anchor, due, warn_at, snooze_until, loudness,"
                        " how_loud, repeat_seconds"
                        " FROM timers WHERE ended = 'live'")};
        std::vector<LiveDeadline> all;
        while (rows->step())
            all.push_back({rows->id<TimerTag>(0), rows->id<CaseTag>(1),
                           Deadline{wordIn<TimerKind>(*rows, 2),
                                    rows->id<RunTag>(3),
                                    instantOrNull(*rows, 4),
                                    rows->instant(5),
                                    instantOrNull(*rows, 6),
                                    instantOrNull(*rows, 7),
                                    true,
                                    wordIn<HeardFrom>(*rows, 8),
                                    {},
                                    wordIn<Loudness>(*rows, 9),
                                    std::chrono::seconds{rows->integer(10)}}});
        return all;
    });
}

Result<std::optional<EscalationRun>> CaseReader::runOf(CaseId id) const
{
    return sql::guard([&]() -> std::optional<EscalationRun> {
        const sql::Use row{m_db.cached("SELECT run FROM runs WHERE case_ref = ?")};
        row->bind(id);
        if (!row->step())
            return std::nullopt;
        return fromJsonColumn<EscalationRun>(*row, 0);
    });
}

Result<std::vector<EscalationRun>> CaseReader::liveRuns() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT run FROM runs WHERE state <> 'closed' ORDER BY next_at, case_ref")};
        return readRuns(*rows);
    });
}

Result<std::vector<EscalationRun>> CaseReader::liveRunsUnder(const std::vector<PolicyId> &policies) const
{
    return sql::guard([&] {
        std::vector<EscalationRun> all;
        for (const PolicyId &policy : policies) {
            const sql::Use rows{m_db.cached("SELECT run FROM runs WHERE state <> 'closed'"
                                            " AND json_extract(run, '$.policy.id') = ?"
                                            " ORDER BY next_at, case_ref")};
            rows->bind(policy.hex());
            std::ranges::move(readRuns(*rows), std::back_inserter(all));
        }
        return all;
    });
}

Result<std::vector<CaseId>> CaseReader::dueCases(Instant now) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached(
            "SELECT case_ref FROM runs WHERE state <> 'closed' AND next_at <= ? ORDER BY next_at, case_ref")};
        rows->bind(now);
        std::vector<CaseId> cases;
        while (rows->step())
            cases.push_back(rows->id<CaseTag>(0));
        return cases;
    });
}

Result<std::optional<Instant>> CaseReader::nextStallEnd(Instant now) const
{
    return sql::guard([&]() -> std::optional<Instant> {
        // The first condition is that of the index.
        const sql::Use row{m_db.cached("SELECT next_at FROM runs WHERE state <> 'closed' AND state = "
                                       "'stalled' AND next_at > ? ORDER BY next_at LIMIT 1")};
        row->bind(now);
        if (!row->step())
            return std::nullopt;
        return row->instant(0);
    });
}

Result<std::vector<WatchGap>> CaseReader::unreviewedGaps() const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT gap FROM watch_gaps WHERE reviewed = 0 ORDER BY n")};
        std::vector<WatchGap> gaps;
        while (rows->step())
            gaps.push_back(fromJsonColumn<WatchGap>(*rows, 0));
        return gaps;
    });
}

} // namespace jour
