-- Whoever searches wants the newest first, and a full-text index is walked backwards only at the cost of an allocation for
-- each of its pages: persons and notes stand in it under -n.
CREATE TEMP TABLE kept AS SELECT -rowid AS n, words, loose FROM person_words;
DROP TABLE person_words;
CREATE VIRTUAL TABLE person_words USING fts5 (
    words, loose, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = 'column', columnsize = 0);
INSERT INTO person_words (person_words, rank) VALUES ('secure-delete', 1);
INSERT INTO person_words (rowid, words, loose) SELECT n, words, loose FROM kept ORDER BY n;
DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT -rowid AS n, words, loose FROM note_words;
DROP TABLE note_words;
CREATE VIRTUAL TABLE note_words USING fts5 (
    words, loose, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3', detail = 'column', columnsize = 0);
INSERT INTO note_words (note_words, rank) VALUES ('secure-delete', 1);
INSERT INTO note_words (rowid, words, loose) SELECT n, words, loose FROM kept ORDER BY n;
DROP TABLE kept;
