#include "store/case_reader.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "store/stored.h"

namespace jour {

namespace {

constexpr auto casePrefix = "ROC";
constexpr int numberWidth = 4;

Case readCase(const sql::Statement &row)
{
    Case c;
    c.id = row.id<CaseTag>(0);
    c.number = row.text(1);
    c.receivedAt = row.instant(2);
    c.openedAt = row.instant(3);
    c.openedBy = row.id<OperatorTag>(4);
    c.state = wordIn<CaseState>(row, 5);
    c.waitingFor = row.text(6);
    c.disposition = row.text(7);
    c.assigned = row.id<OperatorTag>(8);
    c.revision = row.integer(9);
    c.changedAt = row.instant(10);
    c.facts = fromJsonColumn<CaseFacts>(row, 11);
    return c;
}

Person readPerson(const sql::Statement &row)
{
    return {row.id<PersonTag>(0), row.id<CaseTag>(1), fromJsonColumn<PersonFacts>(row, 2)};
}

[[noreturn]] void notFound(const char *what)
{
    throw sql::Failure{{ErrorCode::NotFound, QString::fromLatin1(what)}};
}

} // namespace

Result<Case> CaseReader::find(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT c.id, c.number, c.received_at, c.opened_at, c.opened_by, "
                                       "c.state, c.waiting_for, c.disposition,"
                                       " c.assigned, c.revision, c.changed_at, f.facts FROM cases c JOIN "
                                       "case_facts f ON f.case_ref = c.id"
                                       " WHERE c.id = ?")};
        row->bind(id);
        if (!row->step())
            notFound("case");
        return readCase(*row);
    });
}

Result<CaseId> CaseReader::byNumber(const QString &number) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT id FROM cases WHERE number = ?")};
        row->bind(number);
        if (!row->step())
            notFound("case number");
        return row->id<CaseTag>(0);
    });
}

Result<std::vector<Person>> CaseReader::personsOf(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT id, case_ref, facts FROM persons WHERE case_ref = ? ORDER BY n")};
        rows->bind(id);
        std::vector<Person> persons;
        while (rows->step())
            persons.push_back(readPerson(*rows));
        return persons;
    });
}

Result<Person> CaseReader::person(PersonId id) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT id, case_ref, facts FROM persons WHERE id = ?")};
        row->bind(id);
        if (!row->step())
            notFound("person");
        return readPerson(*row);
    });
}

Result<std::vector<ChecklistAnswer>> CaseReader::checklistOf(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached(
            "SELECT item, answer, remark, at FROM checklist_answers WHERE case_ref = ? ORDER BY item")};
        rows->bind(id);
        std::vector<ChecklistAnswer> answers;
        while (rows->step())
            answers.push_back({rows->text(0), wordIn<Answer>(*rows, 1), rows->text(2), rows->instant(3)});
        return answers;
    });
}

Result<std::vector<DocumentRecord>> CaseReader::documentsOf(CaseId id) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT id, case_ref, file_name, mime_type, size, remark, attached_at"
                                        " FROM documents WHERE case_ref = ? ORDER BY n")};
        rows->bind(id);
        std::vector<DocumentRecord> documents;
        while (rows->step())
            documents.push_back({rows->id<DocumentTag>(0), rows->id<CaseTag>(1), rows->text(2), rows->text(3),
                                 rows->integer(4), rows->text(5), rows->instant(6)});
        return documents;
    });
}

Result<QString> CaseReader::nextNumber(int year) const
{
    return sql::guard([&] {
        const sql::Use last{
            m_db.cached("SELECT coalesce(max(number_running), 0) FROM cases WHERE number_year = ?")};
        last->bind(year);
        last->step();
        const QString running =
            QString::number(last->integer(0) + 1).rightJustified(numberWidth, QLatin1Char('0'));
        return QStringLiteral("%1-%2-%3").arg(QLatin1String{casePrefix}).arg(year).arg(running);
    });
}

} // namespace jour
