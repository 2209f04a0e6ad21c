-- A sheet of no case is found by the code on it without walking the journal.
CREATE INDEX journal_papers ON journal (seq) WHERE type = 'paper.printed';
