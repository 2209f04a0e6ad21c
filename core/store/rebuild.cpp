#include "sql/connection.h"
#include "sql/statement.h"
#include "store/journal_rows.h"
#include "store/projector.h"

#include <array>

namespace jour {

namespace {

// In an order in which no row loses what it refers to.
constexpr std::array projections{
    "documents", "notes",      "checklist_answers", "runs",           "timers",
    "phones",    "persons",    "person_links",      "case_facts",     "merged_cases",
    "cases",     "watch_gaps", "policies",          "contact_points", "limits",
    "operators", "settings",   "duty_versions",     "number_results"};
constexpr std::array wordTables{"person_words", "contact_words", "note_words"};

/// Made anew as the schema says: emptying an index row by row would take minutes.
void recreateWords(sql::Connection &db, const QByteArray &table)
{
    QByteArray definition;
    {
        sql::Statement get{db, "SELECT sql FROM sqlite_master WHERE name = ?"};
        get.bind(QString::fromLatin1(table));
        if (get.step())
            definition = get.blob(0);
    }
    db.execute("DROP TABLE " + table);
    db.execute(definition);
    db.execute("INSERT INTO " + table + " (" + table + ", rank) VALUES ('secure-delete', 1)");
}

} // namespace

void rebuildProjections(sql::Connection &db)
{
    db.forgetCached();
    for (const char *table : projections)
        db.execute(QByteArray{"DELETE FROM "} + table);
    for (const char *table : wordTables)
        recreateWords(db, table);

    Projector projector{db};
    const sql::Use all{db.cached("SELECT " JOUR_EVENT_COLUMNS " FROM journal ORDER BY seq")};
    while (all->step()) {
        const Event event = readEvent(*all);
        projector.apply(event, event.decodedBody());
    }
    projector.finish();
}

} // namespace jour
