#include "base/text.h"
#include "sql/connection.h"
#include "store/fold.h"
#include "store/stored.h"

namespace jour {

namespace {

void keepOperator(const FoldPlace &place, const Operator &who)
{
    const sql::Use put{place.db.cached(
        "INSERT INTO operators (id, n, public_key, operator) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET public_key = excluded.public_key, operator = excluded.operator")};
    const QByteArray key = who.publicKey.isNull() ? QByteArray{""} : who.publicKey;
    put->bind(who.id).bind(std::int64_t{place.seq}).bind(key).bind(jsonText(who)).run();
}

std::vector<QString> numbersOf(const ContactPoint &point)
{
    std::vector<QString> numbers;
    for (const Channel &channel : point.channels)
        if (!channel.value.contains(QLatin1Char('@')))
            numbers.push_back(channel.value);
    return numbers;
}

/// A contact point as it was saved before.
struct SavedPoint
{
    qint64 n = 0;
    ContactPoint point;
};

std::optional<SavedPoint> savedPoint(const FoldPlace &place, const ContactPointId &id)
{
    const sql::Use get{place.db.cached("SELECT n, point FROM contact_points WHERE id = ?")};
    get->bind(id);
    return get->step() ? std::optional{SavedPoint{get->integer(0), fromJsonColumn<ContactPoint>(*get, 1)}}
                       : std::nullopt;
}

void insertPoint(const FoldPlace &place, const ContactPoint &point, const QString &body)
{
    const sql::Use put{
        place.db.cached("INSERT INTO contact_points (n, id, municipality, name, priority, retired, point)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)")};
    put->bind(std::int64_t{place.seq}).bind(point.id).bind(point.municipality).bind(point.name);
    put->bind(point.priority).bind(point.retired).bind(body).run();
}

void updatePoint(const FoldPlace &place, qint64 n, const ContactPoint &point, const QString &body)
{
    const sql::Use put{
        place.db.cached("UPDATE contact_points SET municipality = ?, name = ?, priority = ?, retired = ?,"
                        " point = ? WHERE n = ?")};
    put->bind(point.municipality).bind(point.name).bind(point.priority).bind(point.retired).bind(body);
    put->bind(std::int64_t{n}).run();
}

void keepWords(const FoldPlace &place, qint64 n, const QString &name, bool isNew)
{
    const sql::Use words{place.db.cached(
        isNew ? "INSERT INTO contact_words (rowid, words, loose) VALUES (?, ?, ?)"
              : "INSERT OR REPLACE INTO contact_words (rowid, words, loose) VALUES (?, ?, ?)")};
    words->bind(std::int64_t{n}).bind(searchKey(name)).bind(looseSearchKey(name)).run();
}

} // namespace

void fold(const FoldPlace &place, const events::OperatorAdded &body)
{
    keepOperator(place, body.who);
}

void fold(const FoldPlace &place, const events::OperatorChanged &body)
{
    keepOperator(place, body.who);
}

void fold(const FoldPlace &place, const events::SettingChanged &body)
{
    const sql::Use put{place.db.cached("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)")};
    put->bind(body.key).bind(jsonValueText(body.to)).run();
}

// Thousands may come in one commit, so each writes what it changes and no more: a statement that could have
// to be taken back half done, as one that replaces rows, writes out the whole index of words before it
// begins.
void fold(const FoldPlace &place, const events::ContactPointSaved &body)
{
    const ContactPoint &point = body.point;
    const QString text = jsonText(point);
    const auto before = savedPoint(place, point.id);
    if (before)
        updatePoint(place, before->n, point, text);
    else
        insertPoint(place, point, text);
    if (!before || before->point.name != point.name)
        keepWords(place, before ? before->n : place.seq, point.name, !before);
    if (!before || numbersOf(before->point) != numbersOf(point))
        keepPhones(place.db, point.id.bytes, QStringLiteral("contact"), numbersOf(point), !before);
    keepVersion(place, QStringLiteral("point"), point.id.bytes, text);
}

void fold(const FoldPlace &place, const events::PolicySaved &body)
{
    const sql::Use put{
        place.db.cached("INSERT OR REPLACE INTO policies (id, version, n, at, author, reason, policy)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)")};
    put->bind(body.policy.id).bind(body.policy.version).bind(std::int64_t{place.seq}).bind(place.at);
    put->bind(place.author).bind(body.reason).bind(jsonText(body.policy)).run();
}

void fold(const FoldPlace &place, const events::LimitSaved &body)
{
    const QString from =
        body.limit.validFrom ? body.limit.validFrom->toString(Qt::ISODate) : QStringLiteral("");
    if (body.withdrawn) {
        const sql::Use drop{place.db.cached("DELETE FROM limits WHERE name = ? AND valid_from = ?")};
        drop->bind(body.limit.key).bind(from).run();
        return;
    }
    const sql::Use put{
        place.db.cached("INSERT OR REPLACE INTO limits (name, valid_from, n, body) VALUES (?, ?, ?, ?)")};
    put->bind(body.limit.key).bind(from).bind(std::int64_t{place.seq}).bind(jsonText(body.limit)).run();
}

} // namespace jour
