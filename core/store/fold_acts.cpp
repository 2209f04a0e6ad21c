#include "base/text.h"
#include "sql/connection.h"
#include "store/fold.h"
#include "store/stored.h"

namespace jour {

namespace {

void insertNote(const FoldPlace &place, const events::NoteWritten &body)
{
    const sql::Use note{place.db.cached("INSERT INTO notes (n, entry, case_ref) VALUES (?, ?, ?)")};
    note->bind(std::int64_t{place.seq}).bind(body.entry).bind(place.caseRef).run();
    const sql::Use words{place.db.cached("INSERT INTO note_words (rowid, words, loose) VALUES (?, ?, ?)")};
    words->bind(-std::int64_t{place.seq}).bind(searchKey(body.text)).bind(looseSearchKey(body.text)).run();
}

/// What was corrected is found by its correction.
void dropNote(const FoldPlace &place, const EntryId &entry)
{
    const sql::Use words{place.db.cached("DELETE FROM note_words WHERE rowid ="
                                         " (SELECT -n FROM notes WHERE entry = ? AND case_ref = ?)")};
    words->bind(entry).bind(place.caseRef).run();
    const sql::Use note{place.db.cached("DELETE FROM notes WHERE entry = ? AND case_ref = ?")};
    note->bind(entry).bind(place.caseRef).run();
}

} // namespace

void fold(const FoldPlace &place, const events::NoteWritten &body)
{
    if (body.supersedes)
        dropNote(place, *body.supersedes);
    insertNote(place, body);
}

void fold(const FoldPlace &place, const events::ChecklistAnswered &body)
{
    const sql::Use put{place.db.cached("INSERT OR REPLACE INTO checklist_answers (case_ref, item, answer, "
                                       "remark, at) VALUES (?, ?, ?, ?, ?)")};
    put->bind(place.caseRef).bind(body.answer.key).bind(wordOf(body.answer.answer)).bind(body.answer.remark);
    put->bind(body.answer.at).run();
}

void fold(const FoldPlace &place, const events::DocumentAttached &body)
{
    const sql::Use put{place.db.cached(
        "INSERT INTO documents (n, id, case_ref, file_name, mime_type, size, digest, remark, attached_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    put->bind(std::int64_t{place.seq})
        .bind(body.document)
        .bind(place.caseRef)
        .bind(body.fileName)
        .bind(body.mimeType);
    put->bind(std::int64_t{body.size}).bind(body.blake2b).bind(body.remark).bind(place.at).run();
}

} // namespace jour
