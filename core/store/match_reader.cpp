#include "base/local_time.h"
#include "domain/events/event.h"
#include "sql/connection.h"
#include "sql/guard.h"
#include "store/case_reader.h"
#include "store/search_keys.h"
#include "store/stored.h"

#include <algorithm>

namespace jour {

namespace {

#define JOUR_MATCH_SELECT                                                                                    \
    "SELECT p.id, p.case_ref, c.number, c.received_at, c.municipality_code, c.child_protected, EXISTS"       \
    " (SELECT 1 FROM persons other JOIN person_links l ON (l.person = p.id AND l.other = other.id)"          \
    "   OR (l.other = p.id AND l.person = other.id) WHERE other.case_ref = ?1)"                              \
    " FROM persons p JOIN cases c ON c.id = p.case_ref WHERE p.case_ref <> ?1 AND "

void append(std::vector<PersonMatchRecord> &found, sql::Statement &rows, bool byNumber)
{
    while (rows.step()) {
        const auto person = rows.id<PersonTag>(0);
        if (std::ranges::find(found, person, &PersonMatchRecord::person) != found.end())
            continue;
        found.push_back({.person = person,
                         .caseRef = rows.id<CaseTag>(1),
                         .caseNumber = rows.text(2),
                         .receivedAt = rows.instant(3),
                         .municipalityCode = rows.text(4),
                         .byNumber = byNumber,
                         .linked = rows.integer(6) != 0,
                         .isProtected = rows.integer(5) != 0});
    }
}

void appendByNumber(sql::Connection &db, std::vector<PersonMatchRecord> &found, const PersonKeys &keys,
                    const CaseId &except)
{
    if (keys.identity.isEmpty())
        return;
    // Either reading of a number whose century is open can be the one that was written in before.
    const QString other = keys.identityOther.isEmpty() ? keys.identity : keys.identityOther;
    const sql::Use rows{
        db.cached(JOUR_MATCH_SELECT
                  "p.n IN (SELECT n FROM persons WHERE identity IN (?2, ?3) AND identity <> '' UNION"
                  " SELECT n FROM persons WHERE identity_other IN (?2, ?3) AND identity_other <> '')")};
    rows->bind(except).bind(keys.identity).bind(other);
    append(found, *rows, true);
}

void appendByName(sql::Connection &db, std::vector<PersonMatchRecord> &found, const PersonKeys &keys,
                  const CaseId &except)
{
    if (keys.nameKey.isEmpty() || keys.birthDate.isEmpty())
        return;
    const sql::Use rows{
        db.cached(JOUR_MATCH_SELECT
                  "p.name_key = ?2 AND p.birth_date = ?3 AND p.name_key <> '' AND p.birth_date <> ''")};
    rows->bind(except).bind(keys.nameKey).bind(keys.birthDate);
    append(found, *rows, false);
}

/// The century of ten digits is decided by today. No clock is at hand here; the newest journaled time is the
/// same day, but for the first look after midnight at New Year, and then the other reading is looked for as
/// well.
std::optional<QDate> journaledToday(sql::Connection &db)
{
    const sql::Use last{db.cached("SELECT at FROM journal ORDER BY seq DESC LIMIT 1")};
    if (!last->step())
        return std::nullopt;
    return localDate(HybridTime{last->integer(0)}.wall());
}

} // namespace

Result<std::vector<PersonMatchRecord>> CaseReader::matches(const PersonFacts &facts, CaseId except) const
{
    return sql::guard([&] {
        std::vector<PersonMatchRecord> found;
        const auto today = journaledToday(m_db);
        if (!today)
            return found;
        const PersonKeys keys = personKeys(facts, *today);
        appendByNumber(m_db, found, keys, except);
        appendByName(m_db, found, keys, except);
        std::ranges::stable_sort(found, std::ranges::greater{}, &PersonMatchRecord::receivedAt);
        return found;
    });
}

} // namespace jour
