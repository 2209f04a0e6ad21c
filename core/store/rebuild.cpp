#include "sql/connection.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "store/journal_rows.h"
#include "store/picture_rows.h"
#include "store/projector.h"

#include <array>
#include <utility>
#include <vector>

namespace jour {

namespace {

// In an order in which no row loses what it refers to.
constexpr std::array projections{
    "documents",     "notes",      "checklist_answers", "runs",           "timers",
    "phones",        "persons",    "person_links",      "case_facts",     "merged_cases",
    "cases",         "watch_gaps", "policies",          "contact_points", "limits",
    "operators",     "settings",   "duty_versions",     "number_results", "picture_cases",
    "picture_counts"};
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
    db.execute("DELETE FROM picture_waits");
}

void foldPictureThatWaits(sql::Connection &db)
{
    if (sql::Statement waits{db, "SELECT 1 FROM picture_waits"}; !waits.step())
        return;
    std::vector<std::pair<qint64, PictureCase>> cases;
    {
        // Folded as a whole, for the picture looks at persons as they were, and taken back again: a migration
        // changes no other projection.
        const sql::Transaction undone{db};
        rebuildProjections(db);
        sql::Statement rows{db, "SELECT n, " JOUR_PICTURE_COLUMNS " FROM picture_cases ORDER BY n"};
        while (rows.step())
            cases.emplace_back(rows.integer(0), readPicture(rows, 1));
    }
    db.forgetCached();
    sql::Transaction transaction{db};
    for (const auto &[n, one] : cases) {
        insertPicture(db, n, one);
        if (one.isCounted)
            countIn(db, one);
    }
    db.execute("DELETE FROM picture_waits");
    transaction.commit();
}

} // namespace jour
