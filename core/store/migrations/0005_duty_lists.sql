-- The directory and its duty lists, version by version: what was changed since does not rewrite who was on duty.
CREATE TABLE duty_versions (
    n      INTEGER PRIMARY KEY,
    kind   TEXT    NOT NULL CHECK (kind IN ('point', 'person', 'list', 'override')),
    id     BLOB    NOT NULL CHECK (length(id) = 16),
    at     INTEGER NOT NULL,
    author BLOB    NOT NULL CHECK (length(author) = 16),
    body   TEXT    NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX duty_versions_of ON duty_versions (kind, id, n);
CREATE INDEX duty_versions_at ON duty_versions (at);

INSERT INTO duty_versions (n, kind, id, at, author, body)
SELECT told.seq, 'point', unhex(json_extract(told.body, '$.point.id')), told.wall, told.operator,
       json_extract(told.body, '$.point')
FROM (SELECT seq, (at >> 16) * 1000 AS wall, operator, CAST(body AS TEXT) AS body FROM journal
      WHERE type = 'contactPoint.saved' AND encoding = 0 AND body IS NOT NULL) AS told
WHERE length(unhex(json_extract(told.body, '$.point.id'))) = 16;

-- What came of calling a number of the directory. `number` is its key (number_key.h).
CREATE TABLE number_results (
    n       INTEGER PRIMARY KEY,
    number  TEXT    NOT NULL CHECK (number <> ''),
    at      INTEGER NOT NULL,
    outcome TEXT    NOT NULL,
    is_test INTEGER NOT NULL CHECK (is_test IN (0, 1))
) STRICT;
CREATE INDEX number_results_of ON number_results (number, at);

INSERT INTO number_results (n, number, at, outcome, is_test)
SELECT seq, CASE WHEN bare LIKE '+46%' THEN '0' || substr(bare, 4)
                 WHEN bare LIKE '0046%' THEN '0' || substr(bare, 5) ELSE bare END, called, outcome, 0
FROM (SELECT seq, coalesce(json_extract(body, '$.attempt.at'), 0) AS called,
             coalesce(json_extract(body, '$.attempt.outcome'), 'noAnswer') AS outcome,
             json_extract(body, '$.attempt.contactPoint') AS point,
             replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                 coalesce(json_extract(body, '$.attempt.number'), ''),
                 '(0)', ''), ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''),
                 char(160), ''), char(8201), ''), char(8209), ''), char(8211), ''), char(9), '') AS bare
      FROM (SELECT seq, CAST(body AS TEXT) AS body FROM journal
            WHERE type = 'contact.attempted' AND encoding = 0 AND body IS NOT NULL))
WHERE point IS NOT NULL AND bare <> '';
