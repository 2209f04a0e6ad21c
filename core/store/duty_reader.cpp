#include "store/duty_reader.h"

#include "sql/connection.h"
#include "sql/guard.h"
#include "store/stored.h"

#include <algorithm>

namespace jour {

namespace {

/// kind, body, at
DutyVersion readVersion(const sql::Statement &row)
{
    const QString kind = row.text(0);
    DutyVersion version{.at = row.instant(2), .what = {}};
    if (kind == QLatin1String{"point"})
        version.what = fromJsonColumn<ContactPoint>(row, 1);
    else if (kind == QLatin1String{"person"})
        version.what = fromJsonColumn<DutyPerson>(row, 1);
    else if (kind == QLatin1String{"list"})
        version.what = fromJsonColumn<DutyList>(row, 1);
    else
        version.what = fromJsonColumn<DutyOverride>(row, 1);
    return version;
}

/// Where a kind of value lies in a directory.
template<typename T>
std::vector<T> &placeOf(DutyDirectory &directory)
{
    if constexpr (std::is_same_v<T, ContactPoint>)
        return directory.points;
    else if constexpr (std::is_same_v<T, DutyPerson>)
        return directory.persons;
    else if constexpr (std::is_same_v<T, DutyList>)
        return directory.lists;
    else
        return directory.overrides;
}

std::vector<DutyVersion> readVersions(sql::Statement &rows)
{
    std::vector<DutyVersion> all;
    while (rows.step())
        all.push_back(readVersion(rows));
    return all;
}

/// Where the newest version of each thing of a kind stands among others.
template<typename T>
QHash<decltype(T::id), std::size_t> newestOf(const std::vector<DutyVersion> &versions)
{
    QHash<decltype(T::id), std::size_t> newest;
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (const T *value = std::get_if<T>(&versions[i].what))
            newest.insert(value->id, i);
    return newest;
}

template<typename T>
void replaceAll(DutyDirectory &directory, std::vector<DutyVersion> &versions)
{
    const auto newest = newestOf<T>(versions);
    if (newest.isEmpty())
        return;
    std::vector<T> &all = placeOf<T>(directory);
    std::erase_if(all, [&](const T &one) { return newest.contains(one.id); });
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (T *value = std::get_if<T>(&versions[i].what); value && newest.value(value->id) == i)
            all.push_back(std::move(*value));
}

/// One row for each thing.
DutyDirectory gathered(sql::Statement &rows)
{
    DutyDirectory directory;
    while (rows.step()) {
        DutyVersion version = readVersion(rows);
        std::visit([&]<typename T>(T &value) { placeOf<T>(directory).push_back(std::move(value)); },
                   version.what);
    }
    return directory;
}

} // namespace

Result<qint64> DutyReader::newest() const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT coalesce(max(n), 0) FROM duty_versions")};
        row->step();
        return qint64{row->integer(0)};
    });
}

Result<Instant> DutyReader::lastSavedAt() const
{
    return sql::guard([&] {
        const sql::Use row{m_db.cached("SELECT coalesce(max(at), 0) FROM duty_versions")};
        row->step();
        return row->instant(0);
    });
}

Result<DutyDirectory> DutyReader::directory() const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT kind, body, at FROM duty_versions"
                        " WHERE n IN (SELECT max(n) FROM duty_versions GROUP BY kind, id) ORDER BY n")};
        return gathered(*rows);
    });
}

Result<DutyDirectory> DutyReader::directoryAsOf(Instant at) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT kind, body, at FROM duty_versions WHERE n IN"
                        " (SELECT max(n) FROM duty_versions WHERE at <= ? GROUP BY kind, id) ORDER BY n")};
        rows->bind(at);
        return gathered(*rows);
    });
}

Result<std::vector<DutyVersion>> DutyReader::versionsBetween(Instant from, Instant to) const
{
    return sql::guard([&] {
        const sql::Use rows{
            m_db.cached("SELECT kind, body, at FROM duty_versions WHERE at > ? AND at <= ? ORDER BY n")};
        rows->bind(from).bind(to);
        return readVersions(*rows);
    });
}

Result<std::vector<DutyVersion>> DutyReader::versionsAfter(qint64 newest) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT kind, body, at FROM duty_versions WHERE n > ? ORDER BY n")};
        rows->bind(newest);
        return readVersions(*rows);
    });
}

Result<std::vector<NumberResult>> DutyReader::results(const QString &number, Instant since) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached(
            "SELECT at, outcome, is_test FROM number_results WHERE number = ? AND at >= ? ORDER BY at, n")};
        rows->bind(number).bind(since);
        std::vector<NumberResult> all;
        while (rows->step())
            all.push_back({rows->instant(0), wordIn<AttemptOutcome>(*rows, 1), rows->integer(2) != 0});
        return all;
    });
}

Result<QSet<QString>> DutyReader::numbersCalled(Instant since) const
{
    return sql::guard([&] {
        const sql::Use rows{m_db.cached("SELECT DISTINCT number FROM number_results WHERE at >= ?")};
        rows->bind(since);
        QSet<QString> all;
        while (rows->step())
            all.insert(rows->text(0));
        return all;
    });
}

Result<std::optional<Instant>> DutyReader::lastTest() const
{
    return sql::guard([&]() -> std::optional<Instant> {
        const sql::Use row{
            m_db.cached("SELECT at FROM number_results WHERE is_test = 1 ORDER BY at DESC LIMIT 1")};
        return row->step() ? std::optional{row->instant(0)} : std::nullopt;
    });
}

void apply(DutyDirectory &directory, const DutyVersion &version)
{
    std::visit(
        [&]<typename T>(const T &value) {
            std::vector<T> &all = placeOf<T>(directory);
            const auto before = std::ranges::find(all, value.id, &T::id);
            if (before != all.end())
                *before = value;
            else
                all.push_back(value);
        },
        version.what);
}

void applyAll(DutyDirectory &directory, std::vector<DutyVersion> versions)
{
    replaceAll<ContactPoint>(directory, versions);
    replaceAll<DutyPerson>(directory, versions);
    replaceAll<DutyList>(directory, versions);
    replaceAll<DutyOverride>(directory, versions);
}

} // namespace jour
