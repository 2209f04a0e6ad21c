#include "rows.h"

#include "sql/statement.h"

namespace jour::test {

std::vector<QByteArray> projectionTables()
{
    return {"cases",
            "case_facts",
            "persons",
            "person_links",
            "phones",
            "timers",
            "runs",
            "documents",
            "notes",
            "watch_gaps",
            "merged_cases",
            "policies",
            "checklist_answers",
            "operators",
            "contact_points",
            "settings",
            "limits",
            "duty_versions",
            "number_results",
            "picture_cases",
            "picture_counts",
            "person_words_content",
            "contact_words_content",
            "note_words_content"};
}

QStringList rowsOf(sql::Connection &db, const QByteArray &table)
{
    sql::Statement rows{db, QByteArray{"SELECT * FROM " + table}.toStdString()};
    QStringList all;
    while (rows.step()) {
        QStringList row;
        for (int i = 0; i < rows.columns(); ++i)
            row.push_back(rows.isNull(i) ? QStringLiteral("NULL")
                                         : QString::fromLatin1(rows.blob(i).toHex()));
        all.push_back(row.join(QLatin1Char(' ')));
    }
    all.sort();
    return all;
}

qint64 countOf(sql::Connection &db, const QByteArray &table)
{
    sql::Statement count{db, QByteArray{"SELECT count(*) FROM " + table}.toStdString()};
    count.step();
    return count.integer(0);
}

void undoSchema6(sql::Connection &db)
{
    db.execute("ALTER TABLE cases DROP COLUMN run_paused");
    db.execute("DROP TABLE picture_cases; DROP TABLE picture_counts; DROP TABLE picture_waits");
    db.execute("DROP TRIGGER handover_lists_forget; DROP INDEX journal_papers");
    db.execute("DROP INDEX journal_shifts; DROP INDEX journal_sessions; DROP TABLE handover_lists");
}

void undoSchema4(sql::Connection &db)
{
    undoSchema6(db);
    db.execute("DROP TABLE duty_versions; DROP TABLE number_results");
    db.execute("DROP TABLE merged_cases");
    db.execute("DROP INDEX cases_untouched");
    db.execute("ALTER TABLE cases DROP COLUMN touched_at");
}

} // namespace jour::test
