-- The journal is the truth; everything under "Projections" is folded from it and can be rebuilt.
-- Times are microseconds since 1970 UTC, ids 16-byte blobs, enumerators the words of the event bodies.

CREATE TABLE store_meta (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    uuid           BLOB    NOT NULL CHECK (length(uuid) = 16),
    generation     INTEGER NOT NULL, -- of the database; the key file names it
    key_generation INTEGER NOT NULL, -- newest generation of the key file that opened it
    origin         BLOB    NOT NULL CHECK (length(origin) = 16)
) STRICT;

CREATE TABLE journal (
    seq        INTEGER PRIMARY KEY,
    origin     BLOB    NOT NULL CHECK (length(origin) = 16),
    origin_seq INTEGER NOT NULL CHECK (origin_seq > 0),
    at         INTEGER NOT NULL,
    boot       TEXT    NOT NULL,
    mono       INTEGER NOT NULL,
    operator   BLOB    NOT NULL CHECK (length(operator) = 16),
    case_ref   BLOB    CHECK (case_ref IS NULL OR length(case_ref) = 16),
    type       TEXT    NOT NULL CHECK (type <> ''),
    version    INTEGER NOT NULL,
    parents    BLOB    NOT NULL CHECK (length(parents) % 24 = 0),
    encoding   INTEGER NOT NULL CHECK (encoding IN (0, 1)),
    body       BLOB,
    salt       BLOB    CHECK (salt IS NULL OR length(salt) = 16),
    digest     BLOB    NOT NULL CHECK (length(digest) = 32),
    prev       BLOB    NOT NULL CHECK (length(prev) = 32),
    hash       BLOB    NOT NULL CHECK (length(hash) = 32),
    sig        BLOB    NOT NULL CHECK (length(sig) IN (0, 64)),
    CHECK ((body IS NULL) = (salt IS NULL)),
    UNIQUE (origin, origin_seq)
) STRICT;
CREATE INDEX journal_case ON journal (case_ref, seq) WHERE case_ref IS NOT NULL;

-- Erasure takes the content and its salt, and nothing else.
CREATE TRIGGER journal_append_only BEFORE UPDATE ON journal
WHEN NOT (NEW.body IS NULL AND NEW.salt IS NULL AND NEW.seq IS OLD.seq AND NEW.origin IS OLD.origin
          AND NEW.origin_seq IS OLD.origin_seq AND NEW.at IS OLD.at AND NEW.boot IS OLD.boot AND NEW.mono IS OLD.mono
          AND NEW.operator IS OLD.operator AND NEW.case_ref IS OLD.case_ref AND NEW.type IS OLD.type
          AND NEW.version IS OLD.version AND NEW.parents IS OLD.parents AND NEW.encoding IS OLD.encoding
          AND NEW.digest IS OLD.digest AND NEW.prev IS OLD.prev AND NEW.hash IS OLD.hash AND NEW.sig IS OLD.sig)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_keeps BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Beside the journal: what nobody has said yet, what is too big for it, and what the alarm clock remembers.

CREATE TABLE drafts (
    id         BLOB    PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT    NOT NULL,
    case_ref   BLOB    CHECK (case_ref IS NULL OR length(case_ref) = 16),
    author     BLOB    NOT NULL CHECK (length(author) = 16),
    body       BLOB    NOT NULL,
    started_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX drafts_case ON drafts (case_ref) WHERE case_ref IS NOT NULL;

CREATE TABLE document_content (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE heartbeat (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    wall    INTEGER NOT NULL,
    boot    INTEGER NOT NULL,
    boot_id TEXT    NOT NULL
) STRICT;

-- Projections. `n` is the local sequence number of the event that brought the row, so that a rebuild gives the same.

CREATE TABLE cases (
    n                 INTEGER PRIMARY KEY,
    id                BLOB    NOT NULL UNIQUE CHECK (length(id) = 16 AND id <> zeroblob(16)),
    number            TEXT    NOT NULL UNIQUE,
    number_year       INTEGER NOT NULL,
    number_running    INTEGER NOT NULL,
    received_at       INTEGER NOT NULL,
    opened_at         INTEGER NOT NULL,
    opened_by         BLOB    NOT NULL CHECK (length(opened_by) = 16),
    urgency           TEXT    NOT NULL CHECK (urgency IN ('immediate', 'urgent', 'soon', 'daytime')),
    state             TEXT    NOT NULL CHECK (state IN ('new', 'acknowledged', 'working', 'waiting', 'handedOver', 'closed')),
    waiting_for       TEXT    NOT NULL DEFAULT '',
    disposition       TEXT    NOT NULL DEFAULT '',
    assigned          BLOB    CHECK (assigned IS NULL OR length(assigned) = 16),
    municipality_code TEXT    NOT NULL,
    municipality_text TEXT    NOT NULL,
    has_child         INTEGER NOT NULL DEFAULT 0 CHECK (has_child IN (0, 1)),
    child_name        TEXT    NOT NULL DEFAULT '',
    child_protected   INTEGER NOT NULL DEFAULT 0 CHECK (child_protected IN (0, 1)),
    run_state         TEXT    NOT NULL DEFAULT 'idle',
    run_untimed       INTEGER NOT NULL DEFAULT 0 CHECK (run_untimed IN (0, 1)),
    revision          INTEGER NOT NULL,
    changed_at        INTEGER NOT NULL,
    heads             BLOB    NOT NULL CHECK (length(heads) % 24 = 0)
) STRICT;
CREATE INDEX cases_open ON cases (received_at) WHERE state <> 'closed';
CREATE INDEX cases_closed ON cases (changed_at) WHERE state = 'closed';
CREATE INDEX cases_running ON cases (number_running, number_year);
CREATE INDEX cases_year ON cases (number_year, number_running);

-- Apart from `cases`, so that the board reads narrow rows.
CREATE TABLE case_facts (
    case_ref BLOB PRIMARY KEY REFERENCES cases (id),
    facts    TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE TABLE persons (
    n                INTEGER PRIMARY KEY,
    id               BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    case_ref         BLOB    NOT NULL REFERENCES cases (id),
    role             TEXT    NOT NULL,
    protected        INTEGER NOT NULL CHECK (protected IN (0, 1)),
    full_name        TEXT    NOT NULL,
    name_key         TEXT    NOT NULL,
    identity         TEXT    NOT NULL, -- canonical; empty: unknown
    identity_other   TEXT    NOT NULL, -- the same number a hundred years earlier, where both are possible
    identity_reverse TEXT    NOT NULL, -- canonical from the end, to find by the last digits
    birth_date       TEXT    NOT NULL, -- ISO; empty: unknown
    facts            TEXT    NOT NULL CHECK (json_valid(facts))
) STRICT;
CREATE INDEX persons_case ON persons (case_ref);
CREATE INDEX persons_identity ON persons (identity) WHERE identity <> '';
CREATE INDEX persons_other ON persons (identity_other) WHERE identity_other <> '';
CREATE INDEX persons_reverse ON persons (identity_reverse) WHERE identity_reverse <> '';
CREATE INDEX persons_birth ON persons (name_key, birth_date) WHERE name_key <> '' AND birth_date <> '';

CREATE TABLE person_links (
    person BLOB NOT NULL CHECK (length(person) = 16),
    other  BLOB NOT NULL CHECK (length(other) = 16),
    PRIMARY KEY (person, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_links_other ON person_links (other);

-- `owner` is the person, the case (call-back number) or the contact point that has the number.
CREATE TABLE phones (
    digits  TEXT    NOT NULL CHECK (digits <> ''), -- international, without +
    owner   BLOB    NOT NULL CHECK (length(owner) = 16),
    kind    TEXT    NOT NULL CHECK (kind IN ('person', 'case', 'contact')),
    reverse TEXT    NOT NULL,
    given   TEXT    NOT NULL,
    PRIMARY KEY (digits, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX phones_reverse ON phones (reverse);
CREATE INDEX phones_owner ON phones (owner);

CREATE TABLE timers (
    n              INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    case_ref       BLOB    NOT NULL REFERENCES cases (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('step', 'promise', 'retry', 'reminder', 'obligation', 'statute')),
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
    ended          TEXT    NOT NULL CHECK (ended IN ('live', 'satisfied', 'cancelled', 'superseded', 'expiredUnseen')),
    ended_at       INTEGER
) STRICT;
CREATE INDEX timers_case ON timers (case_ref, due);
CREATE INDEX timers_next ON timers (case_ref, due) WHERE ended = 'live';
CREATE INDEX timers_due ON timers (due) WHERE ended = 'live';

-- The newest run of each case.
CREATE TABLE runs (
    case_ref BLOB PRIMARY KEY REFERENCES cases (id),
    state    TEXT NOT NULL CHECK (state IN ('idle', 'contacting', 'promised', 'stalled', 'exhausted', 'closed')),
    next_at  INTEGER,
    run      TEXT NOT NULL CHECK (json_valid(run))
) STRICT;
CREATE INDEX runs_live ON runs (next_at) WHERE state <> 'closed';

CREATE TABLE checklist_answers (
    case_ref BLOB    NOT NULL REFERENCES cases (id),
    item     TEXT    NOT NULL,
    answer   TEXT    NOT NULL CHECK (answer IN ('unknown', 'yes', 'no')),
    remark   TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (case_ref, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
    n           INTEGER PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    case_ref    BLOB    NOT NULL REFERENCES cases (id),
    file_name   TEXT    NOT NULL,
    mime_type   TEXT    NOT NULL,
    size        INTEGER NOT NULL CHECK (size >= 0),
    digest      TEXT    NOT NULL,
    remark      TEXT    NOT NULL,
    attached_at INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_case ON documents (case_ref);

CREATE TABLE notes (
    n        INTEGER PRIMARY KEY,
    entry    BLOB NOT NULL UNIQUE CHECK (length(entry) = 16),
    case_ref BLOB NOT NULL REFERENCES cases (id)
) STRICT;

CREATE TABLE watch_gaps (
    n        INTEGER PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    reviewed INTEGER NOT NULL DEFAULT 0 CHECK (reviewed IN (0, 1)),
    gap      TEXT    NOT NULL CHECK (json_valid(gap))
) STRICT;
CREATE INDEX watch_gaps_open ON watch_gaps (n) WHERE reviewed = 0;

CREATE TABLE contact_points (
    n            INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    municipality TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    priority     INTEGER NOT NULL,
    retired      INTEGER NOT NULL CHECK (retired IN (0, 1)),
    point        TEXT    NOT NULL CHECK (json_valid(point))
) STRICT;
CREATE INDEX contact_points_municipality ON contact_points (municipality);

CREATE TABLE policies (
    id     BLOB    PRIMARY KEY CHECK (length(id) = 16),
    n      INTEGER NOT NULL,
    policy TEXT    NOT NULL CHECK (json_valid(policy))
) STRICT;

CREATE TABLE limits (
    name       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL, -- ISO date; empty: not known
    n          INTEGER NOT NULL,
    body       TEXT    NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (name, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE operators (
    id         BLOB    PRIMARY KEY CHECK (length(id) = 16),
    n          INTEGER NOT NULL,
    public_key BLOB    NOT NULL,
    operator   TEXT    NOT NULL CHECK (json_valid(operator))
) STRICT;

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON, scalars too
) STRICT, WITHOUT ROWID;

-- Two columns: words as they are, and with å, ä, ö written a, a, o for the second choice. The rowid is `n` of the
-- table that is searched. å, ä, ö are letters of their own, so no diacritics are removed here.
CREATE VIRTUAL TABLE person_words USING fts5 (
    words, loose, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = 'column', columnsize = 0);
CREATE VIRTUAL TABLE contact_words USING fts5 (
    words, loose, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = 'column', columnsize = 0);
CREATE VIRTUAL TABLE note_words USING fts5 (
    words, loose, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3', detail = 'column', columnsize = 0);
INSERT INTO person_words (person_words, rank) VALUES ('secure-delete', 1);
INSERT INTO contact_words (contact_words, rank) VALUES ('secure-delete', 1);
INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);
