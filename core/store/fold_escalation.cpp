#include "sql/connection.h"
#include "store/fold.h"
#include "store/stored.h"
#include "store/timer_rows.h"

namespace jour {

void fold(const FoldPlace &place, const events::RunMoved &body)
{
    const sql::Use put{
        place.db.cached("INSERT OR REPLACE INTO runs (case_ref, state, next_at, run) VALUES (?, ?, ?, ?)")};
    put->bind(place.caseRef)
        .bind(wordOf(body.run.state))
        .bind(body.run.nextAt)
        .bind(jsonText(body.run))
        .run();
    const sql::Use shown{
        place.db.cached("UPDATE cases SET run_state = ?, run_untimed = ?, run_paused = ? WHERE id = ?")};
    const auto paused = body.run.pause ? std::optional{body.run.pause->until} : std::nullopt;
    shown->bind(wordOf(body.run.state)).bind(body.run.answeredWithoutTime).bind(paused);
    shown->bind(place.caseRef).run();
}

void fold(const FoldPlace &place, const events::TimerArmed &body)
{
    const sql::Use put{
        place.db.cached("INSERT INTO timers (n, " JOUR_TIMER_COLUMNS ")"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    put->bind(std::int64_t{place.seq});
    bindTimer(*put, body.timer, place.caseRef);
    put->run();
}

void fold(const FoldPlace &place, const events::TimerChanged &body)
{
    const sql::Use update{
        place.db.cached("UPDATE timers SET (" JOUR_TIMER_COLUMNS
                        ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                        " ?16, ?17, ?18, ?19, ?20, ?21) WHERE id = ?1 AND case_ref = ?2")};
    bindTimer(*update, body.timer, place.caseRef);
    update->run();
}

void fold(const FoldPlace &place, const events::TimerEnded &body)
{
    const sql::Use update{
        place.db.cached("UPDATE timers SET ended = ?, ended_at = ? WHERE id = ? AND case_ref = ?")};
    update->bind(wordOf(body.end)).bind(body.at).bind(body.timer).bind(place.caseRef).run();
}

void fold(const FoldPlace &place, const events::WatchGapFound &body)
{
    const sql::Use put{place.db.cached("INSERT OR IGNORE INTO watch_gaps (n, id, gap) VALUES (?, ?, ?)")};
    put->bind(std::int64_t{place.seq}).bind(body.gap.id).bind(jsonText(body.gap)).run();
}

void fold(const FoldPlace &place, const events::WatchGapReviewed &body)
{
    const sql::Use update{place.db.cached("UPDATE watch_gaps SET reviewed = 1 WHERE id = ?")};
    update->bind(body.gap).run();
}

} // namespace jour
