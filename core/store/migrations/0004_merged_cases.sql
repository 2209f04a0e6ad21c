-- When somebody did something in a case last: neither a look, nor what time alone or the engine did. An open case that is
-- not touched for long enough sleeps.
ALTER TABLE cases ADD COLUMN touched_at INTEGER NOT NULL DEFAULT 0;
UPDATE cases SET touched_at = coalesce(
    (SELECT max((done.at >> 16) * 1000)
     FROM (SELECT at, type, CAST(body AS TEXT) AS body FROM journal
           WHERE case_ref = cases.id AND encoding = 0 AND body IS NOT NULL) AS done
     WHERE done.type NOT IN ('case.viewed', 'person.revealed', 'document.opened', 'document.exported', 'case.printed',
                             'watch.invariantBroken', 'watch.gapFound', 'paper.entered')
       -- Members that equal their default are left out of a body.
       AND (done.type <> 'run.moved' OR coalesce(json_extract(done.body, '$.byEngine'), 0) = 0)
       AND (done.type <> 'timer.armed' OR json_extract(done.body, '$.timer.source') = 'operator')
       AND (done.type <> 'timer.changed' OR json_extract(done.body, '$.rule') = 'R10')
       AND (done.type <> 'timer.ended' OR json_extract(done.body, '$.end') = 'satisfied')), opened_at);
CREATE INDEX cases_untouched ON cases (touched_at) WHERE state <> 'closed';

-- Which case goes on under which: one step up each. The case above may itself be under another.
CREATE TABLE merged_cases (
    case_ref BLOB PRIMARY KEY REFERENCES cases (id),
    above    BLOB NOT NULL CHECK (length(above) = 16)
) STRICT;
CREATE INDEX merged_cases_above ON merged_cases (above);
