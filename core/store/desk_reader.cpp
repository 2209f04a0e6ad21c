#include "store/desk_reader.h"

#include "base/text.h"
#include "sql/connection.h"
#include "sql/guard.h"
#include "store/stored.h"

#include <algorithm>

namespace jour {

namespace {

template<typename T>
std::vector<T> readAll(sql::Statement &rows)
{
    std::vector<T> all;
    while (rows.step())
        all.push_back(fromJsonColumn<T>(rows, 0));
    return all;
}

/// By municipality, priority, name in Swedish order.
void putInOrder(std::vector<ContactPoint> &points)
{
    std::ranges::sort(points, [](const ContactPoint &a, const ContactPoint &b) {
        const auto rank = [](const ContactPoint &p) { return std::tie(p.municipality, p.priority); };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int order = swedishOrder().compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

Result<std::vector<ContactPoint>> DeskReader::contactPoints(bool withRetired) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT point FROM contact_points WHERE retired = 0 OR ?")};
        rows->bind(withRetired);
        auto points = readAll<ContactPoint>(*rows);
        putInOrder(points);
        return points;
    });
}

Result<std::vector<ContactPoint>> DeskReader::contactPointsOf(const QString &municipality) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT point FROM contact_points WHERE municipality = ? AND retired = 0")};
        rows->bind(municipality);
        auto points = readAll<ContactPoint>(*rows);
        putInOrder(points);
        return points;
    });
}

Result<ContactPoint> DeskReader::contactPoint(ContactPointId id) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT point FROM contact_points WHERE id = ?")};
        row->bind(id);
        if (!row->step())
            throw sql::Failure{{ErrorCode::NotFound, QStringLiteral("contact point")}};
        return fromJsonColumn<ContactPoint>(*row, 0);
    });
}

Result<std::vector<PolicyVersion>> DeskReader::policyVersions() const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT policy, at, author, reason FROM policies ORDER BY n")};
        std::vector<PolicyVersion> all;
        while (rows->step())
            all.push_back({fromJsonColumn<Policy>(*rows, 0), rows->instant(1), rows->id<OperatorTag>(2),
                           rows->text(3)});
        return all;
    });
}

Result<qint64> DeskReader::policySaves() const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT coalesce(max(rowid), 0) FROM policies")};
        row->step();
        return qint64{row->integer(0)};
    });
}

Result<std::vector<Limit>> DeskReader::limits() const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT body FROM limits ORDER BY name, valid_from")};
        return readAll<Limit>(*rows);
    });
}

Result<std::vector<Operator>> DeskReader::operators() const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT operator FROM operators ORDER BY n")};
        return readAll<Operator>(*rows);
    });
}

Result<QJsonValue> DeskReader::setting(const QString &key) const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT value FROM settings WHERE name = ?")};
        row->bind(key);
        return row->step() ? jsonValueFrom(row->blob(0)) : QJsonValue{};
    });
}

} // namespace jour
