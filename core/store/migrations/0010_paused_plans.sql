-- A plan can be paused, and a step says how loud it is and how often it sounds. What may stand in a column is written
-- anew with its table.
CREATE TABLE timers_10 (
    n              INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    case_ref       BLOB    NOT NULL REFERENCES cases (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('step', 'promise', 'retry', 'reminder', 'obligation', 'statute', 'pause')),
    run            BLOB    CHECK (run IS NULL OR length(run) = 16),
    step           INTEGER NOT NULL,
    title          TEXT    NOT NULL,
    source         TEXT    NOT NULL,
    anchor         INTEGER,
    due            INTEGER NOT NULL,
    warn_at        INTEGER,
    moved_to       TEXT,
    supersedes     BLOB    CHECK (supersedes IS NULL OR length(supersedes) = 16),
    snooze_until   INTEGER,
    snooze_reason  TEXT,
    snooze_ordinal INTEGER,
    snoozes        INTEGER NOT NULL,
    ended          TEXT    NOT NULL CHECK (ended IN ('live', 'satisfied', 'cancelled', 'superseded')),
    ended_at       INTEGER,
    loudness       TEXT    NOT NULL DEFAULT 'whenDue' CHECK (loudness IN ('whenDue', 'fromWarning')),
    how_loud       TEXT    NOT NULL DEFAULT 'byUrgency' CHECK (how_loud IN ('byUrgency', 'calm', 'normal', 'loud', 'rising')),
    repeat_seconds INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO timers_10 (n, id, case_ref, kind, run, step, title, source, anchor, due, warn_at, moved_to, supersedes,
                       snooze_until, snooze_reason, snooze_ordinal, snoozes, ended, ended_at, loudness)
SELECT n, id, case_ref, kind, run, step, title, source, anchor, due, warn_at, moved_to, supersedes,
       snooze_until, snooze_reason, snooze_ordinal, snoozes, ended, ended_at, loudness
FROM timers;
DROP TABLE timers;
ALTER TABLE timers_10 RENAME TO timers;
CREATE INDEX timers_case ON timers (case_ref, due);
CREATE INDEX timers_next ON timers (case_ref, due) WHERE ended = 'live';
CREATE INDEX timers_due ON timers (due) WHERE ended = 'live';

CREATE TABLE runs_10 (
    case_ref BLOB PRIMARY KEY REFERENCES cases (id),
    state    TEXT NOT NULL CHECK (state IN ('idle', 'contacting', 'promised', 'stalled', 'exhausted', 'paused', 'closed')),
    next_at  INTEGER,
    run      TEXT NOT NULL CHECK (json_valid(run))
) STRICT;
INSERT INTO runs_10 SELECT case_ref, state, next_at, run FROM runs;
DROP TABLE runs;
ALTER TABLE runs_10 RENAME TO runs;
CREATE INDEX runs_live ON runs (next_at) WHERE state <> 'closed';

-- Until when the plan of a case is paused; none: it is not.
ALTER TABLE cases ADD COLUMN run_paused INTEGER;
