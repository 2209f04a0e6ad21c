-- What the situation picture counts: a row for each case with codes and lengths, and no personal data, `n` as in cases.
CREATE TABLE picture_cases (
    n            INTEGER PRIMARY KEY,
    month        INTEGER NOT NULL, -- in which it counts: year * 12 + month - 1
    day          INTEGER NOT NULL, -- Julian day
    hour         INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    received_at  INTEGER NOT NULL,
    home         INTEGER NOT NULL, -- code of a municipality of the county; 0 unknown, 1 protected, 2 elsewhere
    found        INTEGER NOT NULL,
    role         INTEGER NOT NULL,
    age          INTEGER NOT NULL,
    crime        INTEGER NOT NULL,
    urgency      INTEGER NOT NULL,
    verdict      INTEGER NOT NULL,
    acknowledged INTEGER CHECK (acknowledged >= 0), -- seconds from received_at; NULL: never
    reached      INTEGER CHECK (reached >= 0),
    handed_over  INTEGER CHECK (handed_over >= 0),
    kept         INTEGER NOT NULL,
    missed       INTEGER NOT NULL,
    repeated     INTEGER NOT NULL,
    counted      INTEGER NOT NULL CHECK (counted IN (0, 1))
) STRICT;

-- How many cases of a month have a code. `base` numbers what is counted (PictureBase).
CREATE TABLE picture_counts (
    month INTEGER NOT NULL,
    base  INTEGER NOT NULL,
    code  INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (month, base, code)
) STRICT, WITHOUT ROWID;

-- One row as long as a journal from before has not been folded into them yet.
CREATE TABLE picture_waits (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;
INSERT INTO picture_waits (one) SELECT 1 WHERE EXISTS (SELECT 1 FROM journal);
