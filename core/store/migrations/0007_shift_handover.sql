-- The nights at the desk are few among all that happens: they are found without walking the journal.
CREATE INDEX journal_shifts ON journal (type, seq)
WHERE type IN ('shift.started', 'shift.changed', 'shift.ended', 'handover.words', 'handover.messageRead', 'handover.made',
               'handover.caseAnswered', 'handover.signed');
CREATE INDEX journal_sessions ON journal (operator, seq) WHERE type IN ('session.opened', 'session.ended');

-- The list of a handover as it was signed, canonical JSON. Its digest is in the journal; it is no projection and stays.
CREATE TABLE handover_lists (
    handover BLOB PRIMARY KEY CHECK (length(handover) = 16),
    content  BLOB NOT NULL
) STRICT;
