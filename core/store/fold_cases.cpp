#include "sql/connection.h"
#include "store/fold.h"
#include "store/search_keys.h"
#include "store/stored.h"

namespace jour {

namespace {

void insertCase(const FoldPlace &place, const events::CaseOpened &body)
{
    const CaseNumberParts parts = caseNumberParts(body.number);
    const sql::Use insert{
        place.db.cached("INSERT INTO cases (n, id, number, number_year, number_running, received_at, "
                        "opened_at, opened_by, urgency, state,"
                        " municipality_code, municipality_text, revision, changed_at, heads)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', ?, ?, ?, ?, x'')")};
    insert->bind(std::int64_t{place.seq})
        .bind(place.caseRef)
        .bind(body.number)
        .bind(parts.year)
        .bind(parts.running);
    insert->bind(body.receivedAt).bind(body.writtenAt).bind(place.author).bind(wordOf(body.facts.urgency));
    insert->bind(body.facts.homeMunicipality.code).bind(body.facts.homeMunicipality.text);
    insert->bind(std::int64_t{place.seq}).bind(place.at).run();
}

void keepUrgency(const FoldPlace &place, Urgency urgency)
{
    const sql::Use update{place.db.cached("UPDATE cases SET urgency = ? WHERE id = ?")};
    update->bind(wordOf(urgency)).bind(place.caseRef).run();
}

void keepMunicipality(const FoldPlace &place, const MunicipalityRef &home)
{
    const sql::Use update{
        place.db.cached("UPDATE cases SET municipality_code = ?, municipality_text = ? WHERE id = ?")};
    update->bind(home.code).bind(home.text).bind(place.caseRef).run();
}

} // namespace

void fold(const FoldPlace &place, const events::CaseOpened &body)
{
    insertCase(place, body);
    const sql::Use facts{place.db.cached("INSERT INTO case_facts (case_ref, facts) VALUES (?, ?)")};
    facts->bind(place.caseRef).bind(jsonText(body.facts)).run();
    keepPhones(place.db, place.caseRef.bytes, QStringLiteral("case"), {body.facts.callbackNumber}, true);
}

void fold(const FoldPlace &place, const events::CaseFactChanged &body)
{
    if (!hasFact<CaseFacts>(body.fact))
        return;
    const sql::Use update{
        place.db.cached("UPDATE case_facts SET facts = json_set(facts, ?, json(?)) WHERE case_ref = ?")};
    update->bind(QString{QStringLiteral("$.") + body.fact})
        .bind(jsonValueText(body.to))
        .bind(place.caseRef)
        .run();
    if (body.fact == QLatin1String{"urgency"})
        keepUrgency(place, fromJson<Urgency>(body.to));
    else if (body.fact == QLatin1String{"homeMunicipality"})
        keepMunicipality(place, fromJson<MunicipalityRef>(body.to));
    else if (body.fact == QLatin1String{"callbackNumber"})
        keepPhones(place.db, place.caseRef.bytes, QStringLiteral("case"), {body.to.toString()}, false);
}

void fold(const FoldPlace &place, const events::CaseStateChanged &body)
{
    const sql::Use update{
        place.db.cached("UPDATE cases SET state = ?, waiting_for = ?, disposition = ? WHERE id = ?")};
    update->bind(wordOf(body.to)).bind(body.waitingFor).bind(body.disposition).bind(place.caseRef).run();
}

void fold(const FoldPlace &place, const events::CaseAssigned &body)
{
    const sql::Use update{place.db.cached("UPDATE cases SET assigned = ? WHERE id = ?")};
    update->bind(orNull(body.to)).bind(place.caseRef).run();
}

void fold(const FoldPlace &place, const events::CaseMerged &body)
{
    if (body.root == place.caseRef)
        return;
    const sql::Use put{
        place.db.cached("INSERT OR REPLACE INTO merged_cases (case_ref, above) VALUES (?, ?)")};
    put->bind(place.caseRef).bind(body.root).run();
}

void fold(const FoldPlace &place, const events::CaseUnmerged & /*body*/)
{
    const sql::Use drop{place.db.cached("DELETE FROM merged_cases WHERE case_ref = ?")};
    drop->bind(place.caseRef).run();
}

namespace {

/// One by one: to take away all at once SQLite would make a table of what they are.
void dropPhones(sql::Connection &db, const QByteArray &owner)
{
    std::vector<QString> known;
    {
        const sql::Use get{db.cached("SELECT digits FROM phones WHERE owner = ?")};
        get->bind(owner);
        while (get->step())
            known.push_back(get->text(0));
    }
    for (const QString &digits : known) {
        const sql::Use drop{db.cached("DELETE FROM phones WHERE digits = ? AND owner = ?")};
        drop->bind(digits).bind(owner).run();
    }
}

} // namespace

void keepPhones(sql::Connection &db, const IdBytes &owner, const QString &kind,
                const std::vector<QString> &given, bool isNew)
{
    const QByteArray raw{reinterpret_cast<const char *>(owner.data()), static_cast<qsizetype>(owner.size())};
    if (!isNew)
        dropPhones(db, raw);
    for (const QString &number : given) {
        const QString digits = number.isEmpty() ? QString{} : phoneDigits(number);
        if (digits.isEmpty())
            continue;
        const sql::Use insert{db.cached(
            "INSERT OR IGNORE INTO phones (digits, owner, kind, reverse, given) VALUES (?, ?, ?, ?, ?)")};
        insert->bind(digits).bind(raw).bind(kind).bind(reversed(digits)).bind(number).run();
    }
}

} // namespace jour
