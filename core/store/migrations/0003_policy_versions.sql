-- Every version of a policy, not only the newest: whoever chases under an old one can read what it said.
DROP TABLE policies;
CREATE TABLE policies (
    id      BLOB    NOT NULL CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    author  BLOB    NOT NULL CHECK (length(author) = 16),
    reason  TEXT    NOT NULL,
    policy  TEXT    NOT NULL CHECK (json_valid(policy)),
    PRIMARY KEY (id, version)
) STRICT;
-- Members that equal their default are left out of a body.
INSERT OR REPLACE INTO policies (id, version, n, at, author, reason, policy)
SELECT unhex(json_extract(told.body, '$.policy.id')), coalesce(json_extract(told.body, '$.policy.version'), 1),
       told.seq, told.wall, told.operator, coalesce(json_extract(told.body, '$.reason'), ''),
       json_extract(told.body, '$.policy')
FROM (SELECT seq, (at >> 16) * 1000 AS wall, operator, CAST(body AS TEXT) AS body FROM journal
      WHERE type = 'policy.saved' AND encoding = 0 AND body IS NOT NULL ORDER BY seq) AS told;

ALTER TABLE timers ADD COLUMN loudness TEXT NOT NULL DEFAULT 'whenDue'
    CHECK (loudness IN ('whenDue', 'fromWarning'));
