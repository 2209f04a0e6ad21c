#include "domain/contacts/number_key.h"
#include "sql/connection.h"
#include "store/fold.h"
#include "store/stored.h"

namespace jour {

namespace {

void keepResult(const FoldPlace &place, const QString &number, Instant at, AttemptOutcome outcome,
                bool isTest)
{
    const QString key = numberKey(number);
    if (key.isEmpty())
        return;
    const sql::Use put{place.db.cached(
        "INSERT OR REPLACE INTO number_results (n, number, at, outcome, is_test) VALUES (?, ?, ?, ?, ?)")};
    put->bind(std::int64_t{place.seq}).bind(key).bind(at).bind(wordOf(outcome)).bind(isTest).run();
}

} // namespace

void keepVersion(const FoldPlace &place, const QString &kind, const IdBytes &id, const QString &body)
{
    const sql::Use put{place.db.cached(
        "INSERT INTO duty_versions (n, kind, id, at, author, body) VALUES (?, ?, ?, ?, ?, ?)")};
    put->bind(std::int64_t{place.seq}).bind(kind).bind(Id<struct VersionTag>{id}).bind(place.at);
    put->bind(place.author).bind(body).run();
}

void fold(const FoldPlace &place, const events::DutyPersonSaved &body)
{
    keepVersion(place, QStringLiteral("person"), body.person.id.bytes, jsonText(body.person));
}

void fold(const FoldPlace &place, const events::DutyListSaved &body)
{
    keepVersion(place, QStringLiteral("list"), body.list.id.bytes, jsonText(body.list));
}

void fold(const FoldPlace &place, const events::DutyOverrideSaved &body)
{
    keepVersion(place, QStringLiteral("override"), body.change.id.bytes, jsonText(body.change));
}

// A number outside the directory is nobody's whose record is kept.
void fold(const FoldPlace &place, const events::ContactAttempted &body)
{
    if (!body.attempt.contactPoint.isNull())
        keepResult(place, body.attempt.number, body.attempt.at, body.attempt.outcome, false);
}

void fold(const FoldPlace &place, const events::TestCallMade &body)
{
    keepResult(place, body.number, place.at, body.outcome, true);
}

} // namespace jour
