#include "base/local_time.h"
#include "base/text.h"
#include "sql/connection.h"
#include "store/fold.h"
#include "store/search_keys.h"
#include "store/stored.h"

#include <algorithm>
#include <array>

namespace jour {

namespace {

void keepName(sql::Connection &db, qint64 n, const PersonKeys &keys)
{
    const sql::Use words{
        db.cached("INSERT OR REPLACE INTO person_words (rowid, words, loose) VALUES (?, ?, ?)")};
    words->bind(-std::int64_t{n}).bind(keys.nameKey).bind(looseSearchKey(keys.fullName)).run();
}

std::vector<QString> numbersOf(const PersonFacts &facts)
{
    std::vector<QString> numbers;
    for (const PersonPhone &phone : facts.phones)
        numbers.push_back(phone.number);
    return numbers;
}

/// The board shows the child that was written in first, and hides it when anybody in the case is protected,
/// as ProtectionMask does.
void keepChild(sql::Connection &db, const CaseId &caseRef)
{
    const sql::Use update{db.cached(
        "UPDATE cases SET (has_child, child_name, child_protected) ="
        " (SELECT count(*) > 0, coalesce(max(full_name), ''),"
        "   (SELECT coalesce(max(protected), 0) FROM persons WHERE case_ref = ?1) FROM"
        "  (SELECT full_name FROM persons WHERE case_ref = ?1 AND role = 'child' ORDER BY n LIMIT 1))"
        " WHERE id = ?1")};
    update->bind(caseRef).run();
}

void keepPerson(const FoldPlace &place, qint64 n, const PersonId &id, const PersonFacts &facts, bool isNew)
{
    const PersonKeys keys = personKeys(facts, localDate(place.at));
    const sql::Use put{place.db.cached(
        "INSERT INTO persons (n, id, case_ref, role, protected, full_name, name_key, identity, "
        "identity_other,"
        " identity_reverse, birth_date, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (n) DO UPDATE SET role = excluded.role, protected = excluded.protected,"
        " full_name = excluded.full_name, name_key = excluded.name_key, identity = excluded.identity,"
        " identity_other = excluded.identity_other, identity_reverse = excluded.identity_reverse,"
        " birth_date = excluded.birth_date, facts = excluded.facts")};
    put->bind(std::int64_t{n}).bind(id).bind(place.caseRef).bind(wordOf(facts.role)).bind(isProtected(facts));
    put->bind(keys.fullName).bind(keys.nameKey).bind(keys.identity).bind(keys.identityOther);
    put->bind(reversed(keys.identity)).bind(keys.birthDate).bind(jsonText(facts)).run();
    if (!keys.nameKey.isEmpty() || !isNew)
        keepName(place.db, n, keys);
    if (!facts.phones.empty() || !isNew)
        keepPhones(place.db, id.bytes, QStringLiteral("person"), numbersOf(facts), isNew);
}

bool isSearchedOrShown(const QString &fact)
{
    static constexpr std::array facts{"role",      "givenName",  "familyName", "identity",
                                      "birthDate", "protection", "phones"};
    return std::ranges::any_of(facts, [&](const char *name) { return fact == QLatin1String{name}; });
}

PersonFacts changedFacts(const PersonFacts &facts, const QString &fact, const QJsonValue &to)
{
    QJsonObject object = toJsonObject(facts);
    object.insert(fact, to);
    return fromJsonObject<PersonFacts>(object);
}

void changeKeys(const FoldPlace &place, const events::PersonFactChanged &body)
{
    qint64 n = 0;
    PersonFacts facts;
    {
        const sql::Use get{place.db.cached("SELECT n, facts FROM persons WHERE id = ? AND case_ref = ?")};
        get->bind(body.person).bind(place.caseRef);
        if (!get->step())
            return;
        n = get->integer(0);
        facts = fromJsonColumn<PersonFacts>(*get, 1);
    }
    keepPerson(place, n, body.person, changedFacts(facts, body.fact, body.to), false);
    keepChild(place.db, place.caseRef);
}

/// A pair is stored once, whichever way it was said.
std::pair<PersonId, PersonId> inOrder(const PersonId &a, const PersonId &b)
{
    return a < b ? std::pair{a, b} : std::pair{b, a};
}

} // namespace

void fold(const FoldPlace &place, const events::PersonAdded &body)
{
    keepPerson(place, place.seq, body.person, body.facts, true);
    if (body.facts.role == PersonRole::Child || isProtected(body.facts))
        keepChild(place.db, place.caseRef);
}

void fold(const FoldPlace &place, const events::PersonFactChanged &body)
{
    if (!hasFact<PersonFacts>(body.fact))
        return;
    if (isSearchedOrShown(body.fact))
        return changeKeys(place, body);
    const sql::Use update{place.db.cached(
        "UPDATE persons SET facts = json_set(facts, ?, json(?)) WHERE id = ? AND case_ref = ?")};
    update->bind(QString{QStringLiteral("$.") + body.fact}).bind(jsonValueText(body.to));
    update->bind(body.person).bind(place.caseRef).run();
}

void fold(const FoldPlace &place, const events::PersonRemoved &body)
{
    const sql::Use words{place.db.cached("DELETE FROM person_words WHERE rowid ="
                                         " (SELECT -n FROM persons WHERE id = ? AND case_ref = ?)")};
    words->bind(body.person).bind(place.caseRef).run();
    const sql::Use phones{place.db.cached("DELETE FROM phones WHERE owner ="
                                          " (SELECT id FROM persons WHERE id = ? AND case_ref = ?)")};
    phones->bind(body.person).bind(place.caseRef).run();
    const sql::Use drop{place.db.cached("DELETE FROM persons WHERE id = ? AND case_ref = ?")};
    drop->bind(body.person).bind(place.caseRef).run();
    keepChild(place.db, place.caseRef);
}

void fold(const FoldPlace &place, const events::PersonsLinked &body)
{
    const auto [first, second] = inOrder(body.person, body.other);
    const sql::Use put{place.db.cached("INSERT OR IGNORE INTO person_links (person, other) VALUES (?, ?)")};
    put->bind(first).bind(second).run();
}

void fold(const FoldPlace &place, const events::PersonsUnlinked &body)
{
    const auto [first, second] = inOrder(body.person, body.other);
    const sql::Use drop{place.db.cached("DELETE FROM person_links WHERE person = ? AND other = ?")};
    drop->bind(first).bind(second).run();
}

} // namespace jour
