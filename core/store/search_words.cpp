#include "base/text.h"
#include "domain/events/event_body.h"
#include "sql/connection.h"
#include "sql/statement.h"
#include "store/search_parts.h"

#include <algorithm>

namespace jour {

namespace {

constexpr int snippetLength = 160;
constexpr int snippetBefore = 40;

/// The query of FTS5 that wants all the words, in any order.
QString queryFor(const QStringList &words, WordMatch match)
{
    QStringList terms;
    for (const QString &word : words) {
        QString term = QLatin1Char('"') + word + QLatin1Char('"');
        if (match != WordMatch::Whole)
            term += QLatin1Char('*');
        terms.push_back(term);
    }
    const auto column = match == WordMatch::Loose ? QStringLiteral("loose") : QStringLiteral("words");
    return column + QStringLiteral(" : (") + terms.join(QStringLiteral(" AND ")) + QLatin1Char(')');
}

/// A stretch of the text around the first word that was looked for.
QString snippet(const QString &text, const QStringList &words)
{
    const QString line = text.simplified();
    const auto at = line.indexOf(words.first(), 0, Qt::CaseInsensitive);
    return line.mid(std::max<qsizetype>(0, at - snippetBefore), snippetLength);
}

QString noteText(const QByteArray &body)
{
    const EventBody note = decoded(QLatin1String{events::NoteWritten::type}, 1, body);
    const auto *written = std::get_if<events::NoteWritten>(&note);
    return written ? written->text : QString{};
}

} // namespace

QStringList searchWords(const QString &typed)
{
    QStringList words;
    QString word;
    const QString key{searchKey(typed) + QLatin1Char(' ')};
    for (const QChar c : key) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

std::vector<SearchHit> findPersons(sql::Connection &db, const QStringList &words, WordMatch match, int limit)
{
    // The words lead, and under -n they come newest first: the search ends with the last row that is wanted.
    const sql::Use rows{db.cached("SELECT p.id, p.case_ref, p.full_name, c.number, c.child_protected"
                                  " FROM person_words w CROSS JOIN persons p ON p.n = -w.rowid"
                                  " CROSS JOIN cases c ON c.id = p.case_ref"
                                  " WHERE person_words MATCH ? ORDER BY w.rowid LIMIT ?")};
    rows->bind(queryFor(words, match)).bind(limit);
    std::vector<SearchHit> hits;
    while (rows->step())
        hits.push_back({.kind = HitKind::Person,
                        .caseRef = rows->id<CaseTag>(1),
                        .person = rows->id<PersonTag>(0),
                        .text = rows->text(2),
                        .detail = rows->text(3),
                        .isProtected = rows->integer(4) != 0,
                        .secondChoice = match == WordMatch::Loose});
    return hits;
}

std::vector<SearchHit> findContacts(sql::Connection &db, const QStringList &words, WordMatch match, int limit)
{
    const sql::Use rows{db.cached("SELECT p.id, p.name, p.municipality FROM contact_words w"
                                  " CROSS JOIN contact_points p ON p.n = w.rowid"
                                  " WHERE contact_words MATCH ? AND p.retired = 0"
                                  " ORDER BY p.name COLLATE swedish, w.rowid LIMIT ?")};
    rows->bind(queryFor(words, match)).bind(limit);
    std::vector<SearchHit> hits;
    while (rows->step())
        hits.push_back({.kind = HitKind::ContactPoint,
                        .contactPoint = rows->id<ContactPointTag>(0),
                        .text = rows->text(1),
                        .detail = rows->text(2),
                        .secondChoice = match == WordMatch::Loose});
    return hits;
}

std::vector<SearchHit> findNotes(sql::Connection &db, const QStringList &words, WordMatch match, int limit)
{
    const sql::Use rows{db.cached(
        "SELECT n.case_ref, c.number, j.body, c.child_protected"
        " FROM note_words w CROSS JOIN notes n ON n.n = -w.rowid CROSS JOIN cases c ON c.id = n.case_ref"
        " CROSS JOIN journal j ON j.seq = n.n"
        " WHERE note_words MATCH ? AND j.body IS NOT NULL ORDER BY w.rowid LIMIT ?")};
    rows->bind(queryFor(words, match)).bind(limit);
    std::vector<SearchHit> hits;
    while (rows->step())
        hits.push_back({.kind = HitKind::Note,
                        .caseRef = rows->id<CaseTag>(0),
                        .text = snippet(noteText(rows->blob(2)), words),
                        .detail = rows->text(1),
                        .isProtected = rows->integer(3) != 0,
                        .secondChoice = match == WordMatch::Loose});
    return hits;
}

} // namespace jour
